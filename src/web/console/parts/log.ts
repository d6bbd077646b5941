import { useEffect, useRef, useState } from "preact/hooks";
import type { Event } from "./types.ts";

/** What an event replaces: sentences are replaced by the message of their turn, a later state of a thing by its id. */
function keyOf(event: Event): string {
  const { type, turn, id, reference, seq } = event;
  if (type === "sentence" || type === "message" && event.from === "assistant" && turn) return `turn ${turn}`;
  if (type === "message" || type === "staff_note" || type === "whisper" || type === "answer") return `${type} ${seq}`;
  if (type === "handoff") return `handoff ${id} ${event.state} ${seq}`;
  return `${type} ${id ?? reference ?? seq}`;
}

/** The log of a conversation as it stands, in the order in which things were first said; read from a cursor, so that nothing comes twice and nothing is missed. */
export function useLog(conversation: string, heard: (event: Event) => void): readonly Event[] {
  const [events, setEvents] = useState<readonly Event[]>([]);
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    const shown = new Map<string, Event>();
    let redrawing = 0;
    setEvents([]);
    let line: EventSource | undefined;
    let after = 0;
    const take = (given: MessageEvent<string>) => {
      const event = JSON.parse(given.data) as Event;
      after = Math.max(after, event.seq);
      const key = keyOf(event);
      const before = shown.get(key);
      if (event.type === "sentence") shown.set(key, before?.type === "message" ? before : { ...event, text: [before?.text, event.text].filter(Boolean).join(" ") });
      else shown.set(key, event);
      latest.current(event);
      // A long log comes in one burst and is drawn once.
      redrawing ||= requestAnimationFrame(() => { redrawing = 0; setEvents([...shown.values()]); });
    };
    const listen = () => {
      line = new EventSource(`/api/conversations/${conversation}/events?after=${after}`);
      for (const type of types) line.addEventListener(type, take);
      line.onmessage = take;
    };
    // A browser has six lines to one place without HTTP/2: a tab that is not looked at keeps the one that announces, and reads on from its cursor when it is looked at again.
    let away = 0;
    const turned = () => {
      clearTimeout(away);
      if (document.visibilityState === "hidden") away = Number(setTimeout(() => { line?.close(); line = undefined; }, 20_000));
      else if (!line) listen();
    };
    listen();
    document.addEventListener("visibilitychange", turned);
    return () => { document.removeEventListener("visibilitychange", turned); clearTimeout(away); line?.close(); cancelAnimationFrame(redrawing); };
  }, [conversation]);
  return events;
}

/** The kinds of events a stream names; a kind not named here is not shown. */
const types = ["message", "sentence", "answer", "proposal", "booking", "handoff", "case", "promise", "turn", "ended", "erased", "alert", "redress", "staff_note", "whisper", "rating", "stopped", "guest"];
