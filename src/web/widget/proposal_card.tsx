import type { VNode } from "preact";
import { Sign } from "./signs.tsx";
import type { DeskEvent } from "./line.ts";
import type { Pane } from "./pane.ts";
import type { Talking } from "./talking.ts";
import { inHouse, money, sameTime } from "./times.ts";

interface Line { label: string; value: string }

/** So many milliseconds before a hold is over its guest is told, and may keep it longer. */
const nearlyOver = 120_000;

/** An offer: what and when, each line of its price, its terms, how long it is held, and one button that says yes. */
export function ProposalCard({ talking, event }: { talking: Talking; event: DeskEvent }) {
  const { pane } = talking;
  const { say, language } = pane;
  const lines = (event.lines ?? []) as Line[];
  const items = (event.items ?? []) as { n: number; summary: string }[];
  const price = event.price as { amount: number; currency: string } | undefined;
  const total = price && money(price, language);
  const open = event.state === "open";
  const press = (how: "confirm" | "decline" | "keep", kind: string) => <button type="button" class={kind} onClick={({ currentTarget }) => {
    talking.answer(String(event.id), how);
    // The button goes away; whoever pressed it stays where they were.
    currentTarget.closest<HTMLElement>(".card")?.focus({ preventScroll: true });
  }}>{how === "confirm" && <Sign name="check" />}{say(how)}</button>;
  return <section class={`card proposal ${event.state}`} aria-label={`${say("offer")}: ${event.summary}`} tabIndex={-1}>
    <p class="kind">{say("offer")}{!open && <b> · {say(`state_${event.state}`)}</b>}</p>
    <h3>{String(event.summary)}</h3>
    <dl>{lines.map(({ label, value }, n) => <div key={n} class={total && plain(value) === plain(total) ? "whole" : undefined}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
    {total && !lines.some(({ value }) => plain(value) === plain(total)) && <p class="price"><span>{say("total")}</span><b>{total}</b></p>}
    {event.terms !== undefined && <p class="terms">{sentence(String(event.terms))}</p>}
    {open && <Zone pane={pane} at={Date.parse(event.at)} />}
    {open && <Hold pane={pane} event={event} left={Date.parse(String(event.expiresAt)) - talking.talk.now()} keep={press("keep", "no")} />}
    {open && items.map(({ n, summary }) => <button key={n} type="button" class="plain" onClick={({ currentTarget }) => {
      talking.answer(String(event.id), "leave", n);
      currentTarget.closest<HTMLElement>(".card")?.focus({ preventScroll: true });
    }}>{say("leave", { what: summary })}</button>)}
    {open && <div class="buttons">{press("confirm", "yes")}{press("decline", "no")}</div>}
  </section>;
}

function Hold({ pane, event, left, keep }: { pane: Pane; event: DeskEvent; left: number; keep: VNode }) {
  const { say } = pane;
  const time = inHouse(pane, String(event.expiresAt), "time");
  if (event.held === false || left <= 0) return <p class="hold">{say("unheld")}</p>;
  if (left <= nearlyOver) return <div class="hold soon"><p><Sign name="clock" />{say("runs_out", { time })}</p>{keep}</div>;
  return <p class="hold"><Sign name="clock" />{say("held", { time })} · {say("left", { n: Math.ceil(left / 60_000) })}</p>;
}

/** Said only where the guest's own clock shows another time. */
function Zone({ pane: { welcome, say }, at }: { pane: Pane; at: number }) {
  const zone = welcome?.desk.timeZone;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && !sameTime(zone, own, at) ? <p class="terms">{say("zone", { zone: zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone })}</p> : null;
}

const plain = (text: string): string => text.replaceAll(/\s/g, "");
const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
