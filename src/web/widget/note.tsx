import { comingAndGoing } from "./naming.ts";
import { Face, photoOf } from "./signs.tsx";
import type { Talking } from "./talking.ts";
import { inHouse } from "./times.ts";
import type { Item } from "./transcript.ts";

/** What happened, in a line: who came and went, what the desk owes, how a case stands. */
export function Note({ talking: { pane }, item: { event, name: known } }: { talking: Talking; item: Item }) {
  const { say } = pane;
  switch (event.type) {
    case "handoff":
      return <p class={`note ${event.state}`}>{event.state === "claimed" ? <Face of="receptionist" name={known ?? say("someone")} photo={photoOf(event, pane)} /> : <Face of="assistant" name="" />}<span>{comingAndGoing(event, known, say)}</span></p>;
    case "case": return <p class="note"><span>{say("case")} <b>{String(event.reference)}</b>{/resolved|closed/.test(String(event.state)) && ` · ${say("case_solved")}`}</span></p>;
    case "promise": {
      const state = event.state === "due" || event.state === undefined ? "promise" : `promise_${event.state}`;
      return <p class={`note promise ${event.state}`}><span>{say(state)}: {String(event.what)}{event.state === "due" && ` · ${say("promise_by", { time: inHouse(pane, String(event.dueAt), "both") })}`}</span></p>;
    }
    case "rating": return <p class="note"><span>{say("rate_thanks")}</span></p>;
    case "ended": return <p class="note ended"><span>{say("ended")}</span></p>;
    default: return null;
  }
}
