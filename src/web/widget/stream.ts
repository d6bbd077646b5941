import { either, Refusal, type DeskEvent } from "./line.ts";

/** A stream speaks every fifteen seconds; one that is silent for so long is dead. In milliseconds. */
const silence = 40_000;

/**
 * Reads server-sent events after a cursor until the line breaks, however it does: also when nothing at all has come for long. `fetch`
 * and not `EventSource`, which can show no token. `alive` hears that something came, `heard` each event. Throws `Refusal`.
 */
export async function stream(url: string, token: string, after: number, { heard, alive, stop }: { heard(events: DeskEvent[]): void; alive(): void; stop: AbortSignal }): Promise<void> {
  const dead = new AbortController();
  let watch = setTimeout(() => dead.abort(), silence);
  try {
    const answer = await fetch(url, {
      headers: { accept: "text/event-stream", authorization: `Bearer ${token}`, "last-event-id": String(after) }, credentials: "omit", cache: "no-store", signal: either(stop, dead),
    });
    if (!answer.ok || !answer.body) throw new Refusal(answer.status, answer.statusText, "", Number(answer.headers.get("retry-after")) || 0);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(watch);
      watch = setTimeout(() => dead.abort(), silence);
      alive();
      const frames = (rest + part.value).split("\n\n");
      rest = frames.pop() ?? "";
      const events = frames.flatMap((frame) => frame.split("\n").filter((line) => line.startsWith("data: ")).map((line) => JSON.parse(line.slice(6)) as DeskEvent));
      if (events.length > 0) heard(events);
    }
  } finally {
    clearTimeout(watch);
  }
}
