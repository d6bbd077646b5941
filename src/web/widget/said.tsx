import { Face, Sign } from "./signs.tsx";
import type { Outgoing } from "./kept.ts";
import type { DeskEvent } from "./line.ts";
import type { Pane } from "./pane.ts";
import type { Talking } from "./talking.ts";
import { nameOf } from "./naming.ts";
import type { Item } from "./transcript.ts";

interface Citation { n: number; title: string; heading?: string; quote: string }

/** The name of who speaks, as the guest reads it. */
export const speakerOf = (event: DeskEvent, { say, welcome }: Pick<Pane, "say" | "welcome">): string =>
  nameOf(event) ?? (event.from === "desk" ? welcome?.desk.name ?? say("desk") : say(event.from));

/** Somebody's words. `first` where another spoke before: then their face and name are shown. */
export function Said({ talking, item: { event, writing, stopped }, first }: { talking: Talking; item: Item; first: boolean }) {
  const { pane } = talking;
  const { say, language } = pane;
  const mine = event.from === "guest";
  const text = event.type === "answer" ? say(event.answer === "yes" ? "confirm" : "decline") : String(event.text ?? "");
  const name = speakerOf(event, pane);
  const citations = (event.citations ?? []) as Citation[];
  const files = (event.attachments ?? []) as { name: string }[];
  return <article class={`bubble ${event.from}${first ? " first" : ""}${writing ? " writing" : ""}`} lang={String(event.language ?? language)}>
    {first && event.from !== "guest" && <Face of={event.from} name={name} />}
    <p class={first && !mine ? "who" : "who aloud"}>{name}{event.from === "receptionist" && ` · ${say("receptionist")}`}</p>
    <p class="words" dir="auto">{mine ? text : linked(text, pane)}</p>
    {files.map((file) => <p key={file.name} class="file"><Sign name="file" />{file.name}</p>)}
    {stopped && <p class="why">{say("stopped")}</p>}
    {citations.length > 0 && <p class="sources">{citations.map(({ n, title }) =>
      <button key={n} type="button" class="chip" aria-haspopup="dialog" aria-label={say("source", { n, title })} onClick={() => pane.lay({ what: "passage", event, n })}><b>{n}</b> {title}</button>)}</p>}
    <time dateTime={event.at}>{talking.when(event.at)}</time>
  </article>;
}

/** The guest's words before the desk has them. */
export function Unsent({ talking: { talk, pane: { say } }, one }: { talking: Talking; one: Outgoing }) {
  const { text, confirm } = one.body as { text?: string; confirm?: string };
  if (one.body.keep || one.body.leave) return null;
  return <article class={`bubble guest ${one.state === "failed" ? "failed" : "pending"} ${one.state}`}>
    <p class="who aloud">{say("guest")}</p>
    <p class="words" dir="auto">{text ?? say(confirm ? "confirm" : "decline")}</p>
    {one.state === "failed" && <div class="why" role="alert"><p>{say("failed")} {one.why}</p>
      <button type="button" class="plain" onClick={() => talk.outbox.retry(one.id)}>{say("retry")}</button>
      <button type="button" class="plain" onClick={() => talk.outbox.drop(one.id)}>{say("discard")}</button></div>}
    {one.state === "slow" && <p class="why" role="status">{say("slow_down")}</p>}
    {one.state === "waiting" && <p class="why"><Sign name="clock" />{say("queued")}</p>}
  </article>;
}

/** Pages of the desk and safe addresses can be followed; nothing a guest writes becomes a link. */
function linked(text: string, { around: { origin }, language }: Pane) {
  return text.split(/(\/(?:privacy|terms)\b|https:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?])/).map((part, at) => {
    if (at % 2 === 0) return part;
    const own = part.startsWith("/");
    return <a href={own ? `${origin}${part}?lang=${language}` : part} target="_blank" rel="noopener noreferrer">{part}</a>;
  });
}
