import { signal, type Signal } from "@preact/signals";

/** What lists are about. A list is read anew whenever its topic is announced; only a conversation has a cursor. */
export const topics = ["queue", "conversations", "desk", "presence", "cases", "bookings"] as const;
export type Topic = (typeof topics)[number];

/** How often each topic was announced, to depend on. */
export const announced = Object.fromEntries(topics.map((topic) => [topic, signal(0)])) as Record<Topic, Signal<number>>;
/** Whether the line to the desk stands. */
export const connected = signal(true);

let line: EventSource | undefined;

/** Listens for announcements until `hangUp`; `refused` is called when the desk no longer knows the session. */
export function listen(refused: () => void): void {
  hangUp();
  line = new EventSource("/api/console/live");
  line.addEventListener("changed", (event) => {
    const { topics: named } = JSON.parse((event as MessageEvent<string>).data) as { topics: string[] };
    for (const topic of topics) if (named.includes(topic) || named.includes("*")) announced[topic].value += 1;
  });
  line.addEventListener("open", () => { connected.value = true; });
  line.addEventListener("error", () => {
    connected.value = false;
    if (line?.readyState === EventSource.CLOSED) {
      refused();
      // A desk that is being opened again answers in a moment.
      setTimeout(() => { if (line?.readyState === EventSource.CLOSED) listen(refused); }, 3_000);
    }
  });
}

/** Hears no more. */
export function hangUp(): void {
  line?.close();
  line = undefined;
}
