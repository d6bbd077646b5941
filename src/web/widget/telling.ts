import type { Aloud } from "./aloud.ts";
import type { DeskEvent } from "./line.ts";
import type { Pane } from "./pane.ts";
import { speakerOf } from "./said.tsx";
import { comingAndGoing, nameOf } from "./naming.ts";
import { inHouse, money } from "./times.ts";

/** Says what has just come, once, to whoever listens: finished sentences, offers, receipts, who comes and goes. */
export function tellAloud(pane: Pane, aloud: Aloud, event: DeskEvent, before: string | undefined): void {
  const { say, language } = pane;
  const spoken = typeof event.language === "string" ? event.language : before ?? language;
  switch (event.type) {
    case "sentence": aloud.sentence(String(event.turn), String(event.text), spoken); break;
    case "message": {
      if (event.from === "guest") break;
      aloud.reply(event.turn, speakerOf(event, pane), String(event.text), spoken);
      const choices = event.choices as string[] | undefined;
      if (choices?.length) aloud.say(`${say("choices")}: ${choices.join(", ")}`, language);
      break;
    }
    case "proposal": {
      const price = event.price as { amount: number; currency: string } | undefined;
      aloud.say(event.state === "open"
        ? [`${say("offer")}: ${event.summary}.`, ...(price ? [`${say("total")}: ${money(price, language)}.`] : []), event.held === false ? "" : say("held", { time: inHouse(pane, String(event.expiresAt), "time") })].join(" ")
        : `${say(`state_${event.state}`)}: ${event.summary}`, language);
      break;
    }
    case "booking": aloud.say(`${say(`booking_${event.status}`)}. ${say("reference")}: ${event.reference}`, language); break;
    case "handoff":
      aloud.say(event.state === "waiting" ? [say("waiting"), ...(event.position ? [say("place", { position: Number(event.position) })] : [])].join(" ") : comingAndGoing(event, nameOf(event), say), language);
      break;
    case "ended": aloud.say(say("ended"), language); break;
    case "turn": if (event.stopped) aloud.say(say("stopped"), language); break;
    default: break;
  }
}
