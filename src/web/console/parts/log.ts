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
    const line = new EventSource(`/api/conversations/${conversation}/events?after=0`);
    const take = (given: MessageEvent<string>) => {
      const event = JSON.parse(given.data) as Event;
      const key = keyOf(event);
      const before = shown.get(key);
      if (event.type === "sentence") shown.set(key, before?.type === "message" ? before : { ...event, text: [before?.text, event.text].filter(Boolean).join(" ") });
      else shown.set(key, event);
      latest.current(event);
      // A long log comes in one burst and is drawn once.
      redrawing ||= requestAnimationFrame(() => { redrawing = 0; setEvents([...shown.values()]); });
    };
    for (const type of types) line.addEventListener(type, take);
    line.onmessage = take;
    return () => { line.close(); cancelAnimationFrame(redrawing); };
  }, [conversation]);
  return events;
}

/** The kinds of events a stream names; a kind not named here is not shown. */
const types = ["message", "sentence", "answer", "proposal", "booking", "handoff", "case", "promise", "turn", "ended", "erased", "alert", "redress", "staff_note", "whisper", "rating", "stopped", "guest"];
