import type { Event } from "#conversations/log.ts";

/** A guest's open stream: what came so far, in the order in which it came. */
export interface Stream { events: Event[]; until(done: (events: Event[]) => boolean, milliseconds: number): Promise<boolean>; close(): void }

/** Opens the stream of a conversation at one server. */
export function openStream(url: string, { id, token }: { id: string; token: string }, after = 0): Stream {
  const events: Event[] = [];
  const stop = new AbortController();
  let ring = () => {};
  void (async () => {
    const answered = await fetch(`${url}/api/conversations/${id}/events?after=${after}`, { headers: { accept: "text/event-stream", authorization: `Bearer ${token}` }, signal: stop.signal });
    let rest = "";
    for await (const piece of answered.body!.pipeThrough(new TextDecoderStream())) {
      const frames = (rest + piece).split("\n\n");
      rest = frames.pop() ?? "";
      for (const frame of frames) {
        const told = /^data: (.*)$/m.exec(frame)?.[1];
        if (told) events.push(JSON.parse(told) as Event);
      }
      ring();
    }
  })().catch(() => { /* closed by the test, or with the server */ });
  return {
    events,
    async until(done, milliseconds) {
      const end = performance.now() + milliseconds;
      while (!done(events) && performance.now() < end) {
        await new Promise<void>((wake) => {
          const late = setTimeout(wake, Math.max(1, end - performance.now()));
          ring = () => { clearTimeout(late); wake(); };
        });
      }
      return done(events);
    },
    close() { stop.abort(); },
  };
}
