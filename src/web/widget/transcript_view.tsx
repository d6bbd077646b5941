import type { VNode } from "preact";
import { Hello } from "./app.tsx";
import { BookingCard } from "./booking_card.tsx";
import { Days } from "./days.tsx";
import { Note } from "./note.tsx";
import { ProposalCard } from "./proposal_card.tsx";
import { Rating } from "./rating.tsx";
import { Said, Unsent } from "./said.tsx";
import { Sign } from "./signs.tsx";
import type { Talking } from "./talking.ts";
import type { Item } from "./transcript.ts";

/** What was drawn of an item stays as it is until the item, its hold or the language changes: long conversations are drawn quickly. */
const drawn = new WeakMap<Item, { of: string; node: VNode }>();

/** The conversation: what was said, what is on its way, and that an answer is being written. */
export function Transcript({ talking }: { talking: Talking }) {
  const { talk, pane } = talking;
  const { say, welcome } = pane;
  const { items, busy, ended } = talk.transcript;
  const unsent = talk.outbox.all.filter(({ id }) => !talk.transcript.has(id));
  let speaker = "";
  return <>
    <div class="log" role="log" aria-live="off" aria-label={say("log")} tabIndex={0}>
      {items.length === 0 && unsent.length === 0 && !pane.keeping.key && <Hello pane={pane} />}
      {items.map((item) => {
        const who = item.kind === "words" ? item.event.from + String(item.event.receptionist ?? "") : item.kind === "note" ? "" : speaker;
        const first = item.kind === "words" && who !== speaker;
        speaker = who;
        const of = [item.version, holdLeft(talking, item), pane.language, first, welcome?.desk.name].join();
        const before = drawn.get(item);
        if (before?.of === of) return before.node;
        const node = item.kind === "words" ? <Said key={item.key} talking={talking} item={item} first={first} />
          : item.kind === "proposal" ? <ProposalCard key={item.key} talking={talking} event={item.event} />
            : item.kind === "booking" ? <BookingCard key={item.key} talking={talking} event={item.event} /> : <Note key={item.key} talking={talking} item={item} />;
        drawn.set(item, { of, node });
        return node;
      })}
      {!busy && unsent.length === 0 && <Tappable talking={talking} />}
      {unsent.map((one) => <Unsent key={one.id} talking={talking} one={one} />)}
      {busy && <div class="typing"><i /><i /><i /><span class="aloud">{say("typing")}</span>
        <button type="button" class="plain stop" onClick={() => { void talk.do("stops", {}).catch(() => {}); pane.box()?.focus(); }}><Sign name="stop" />{say("stop")}</button></div>}
      {talking.rating && <Rating talking={talking} />}
      {ended && <div class="over"><p>{say("ended_more")}</p><button type="button" class="plain anew" onClick={() => pane.clear()}>{say("anew")}</button></div>}
    </div>
    {talking.below && <button type="button" class="down" onClick={() => talking.toEnd()}><Sign name="down" />{say("new_words")}</button>}
  </>;
}

/** Minutes for which an offer is still held; what is over is over by a minute. */
function holdLeft({ talk }: Talking, { kind, event }: Item): number {
  return kind === "proposal" && event.state === "open" ? Math.max(-1, Math.ceil((Date.parse(String(event.expiresAt)) - talk.now()) / 60_000)) : -1;
}

/** What answers the latest question by a tap: choices, times, days. */
function Tappable({ talking }: { talking: Talking }) {
  const { talk, pane, picking } = talking;
  const { say } = pane;
  const event = talk.transcript.latest?.event;
  const choices = (event?.choices ?? []) as string[];
  const days = event?.asks === "arrival" || event?.asks === "departure" || event?.asks === "date";
  if (!event || choices.length === 0 && !days) return null;
  const slots = choices.length > 2 && choices.every((choice) => choice.length < 14);
  return <div class={`choices${slots ? " slots" : ""}`} role="group" aria-label={say("choices")}>
    {choices.map((text) => <button type="button" key={text} lang={String(event.language ?? pane.language)} onClick={() => pane.send(text)}>{text}</button>)}
    {days && !picking && <button type="button" class="pick" onClick={() => { talking.picking = true; pane.draw(); }}><Sign name="calendar" />{say(event.asks === "arrival" ? "pick_days" : "pick_day")}</button>}
    {days && picking && <Days talking={talking} range={event.asks === "arrival"} />}
  </div>;
}
