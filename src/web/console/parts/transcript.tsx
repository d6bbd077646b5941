import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { say } from "#web/console/words.ts";
import { Said } from "./said.tsx";
import type { Event } from "./types.ts";

/** The log of a conversation from top to bottom. It stays at its end while one reads there, and says aloud what a guest has just written. */
export function Transcript({ events, translations, why, withdraw }: { events: readonly Event[]; translations: ReadonlyMap<number, string>; why(turn: string): void; withdraw: ((proposal: string) => void) | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [spoken, setSpoken] = useState<Event | undefined>();
  const seen = useRef(0);
  useLayoutEffect(() => { const element = box.current; if (element && atEnd.current) element.scrollTop = element.scrollHeight; }, [events, translations]);
  useEffect(() => {
    const latest = events.at(-1)?.seq ?? 0;
    const said = events.filter(({ seq, type, from }) => seq > seen.current && type === "message" && from === "guest").at(-1);
    if (seen.current > 0 && said) setSpoken(said);
    seen.current = Math.max(seen.current, latest);
  }, [events]);
  return (
    <>
      <div class="transcript" ref={box} role="log" aria-label={say("transcript")} aria-live="off" tabIndex={0}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => { atEnd.current = scrollHeight - scrollTop - clientHeight < 120; }}>
        {events.map((event) => (
          <Said key={`${event.type} ${event.turn ?? event.id ?? event.seq} ${event.type === "handoff" ? event.seq : ""}`} event={event} translated={translations.get(event.seq)}
            why={event.from === "assistant" && event.turn && event.type === "message" ? () => why(event.turn ?? "") : undefined} withdraw={withdraw} />
        ))}
      </div>
      <p class="aloud" role="status">{spoken ? <span key={spoken.seq}>{say("by_guest")}: <span {...(spoken.language ? { lang: spoken.language } : {})}>{spoken.text}</span></span> : null}</p>
    </>
  );
}
