import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { lookAnyway } from "#conversations/announcements.ts";

/** How often a line that says nothing is sent, in milliseconds, so that proxies and browsers see that the stream lives. */
export const heartbeatEvery = 15_000;
/** A reader that takes nothing for so long is gone. */
const patience = 30_000;

/** Something to be waited for: announcements ring it, and whoever waits wakes. What rang before is not missed. */
export class Bell {
  #rung = false;
  #wake: (() => void) | undefined;

  ring = (): void => { this.#rung = true; this.#wake?.(); };

  /** Until it rings, the time is over, or `gone`. */
  async wait(milliseconds: number, gone: AbortSignal): Promise<void> {
    if (!this.#rung && !gone.aborted) {
      const stop = new AbortController();
      const rung = new Promise<void>((resolve) => { this.#wake = resolve; });
      const ended = () => this.#wake?.();
      gone.addEventListener("abort", ended, { once: true });
      await Promise.race([rung, after(Math.max(0, milliseconds), undefined, { signal: stop.signal }).catch(() => {})]);
      stop.abort();
      gone.removeEventListener("abort", ended);
      this.#wake = undefined;
    }
    this.#rung = false;
  }
}

/** One server-sent event. JSON has no line breaks of its own. */
export const frame = (event: { seq?: number; type: string }): string =>
  `${event.seq === undefined ? "" : `id: ${event.seq}\n`}event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

/**
 * Sends a stream until the other side or the server is gone, or `next` gives nothing at all. `next` gives what is new since its last call; it is asked
 * when `bell` rings, after lost announcements (they ring it), and after so many milliseconds anyway. It is not asked while the
 * other side is slow to take what was sent.
 */
export async function stream(response: ServerResponse, bell: Bell, gone: AbortSignal, next: () => Promise<string[] | undefined>, anyway = lookAnyway): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" });
  response.flushHeaders();
  await write(response, "retry: 1000\n\n", gone);
  let spoke = performance.now();
  while (!gone.aborted) {
    const frames = await next();
    if (!frames) break;
    for (const one of frames) await write(response, one, gone);
    if (frames.length > 0) spoke = performance.now();
    if (performance.now() - spoke >= heartbeatEvery) {
      await write(response, ": still here\n\n", gone);
      spoke = performance.now();
    }
    if (frames.length === 0) await bell.wait(Math.min(anyway, spoke + heartbeatEvery - performance.now()), gone);
  }
  response.end();
}

/** How often an open stream of staff looks whether they are still signed in; it also shows that they are there. */
const lookAtSession = 30_000;

/** A stream's `next` for whoever is signed in: it ends with their session. */
export function whileSignedIn(stillIn: () => Promise<boolean>, next: () => Promise<string[]>): () => Promise<string[] | undefined> {
  let looked = performance.now();
  return async () => {
    if (performance.now() - looked >= lookAtSession) {
      looked = performance.now();
      if (!await stillIn()) return undefined;
    }
    return next();
  };
}

async function write(response: ServerResponse, text: string, gone: AbortSignal): Promise<void> {
  if (gone.aborted || response.write(text)) return;
  const tooSlow = AbortSignal.timeout(patience);
  await once(response, "drain", { signal: AbortSignal.any([gone, tooSlow]) }).catch(() => { if (tooSlow.aborted) response.destroy(); });
}
