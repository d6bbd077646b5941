import { useEffect, useState } from "preact/hooks";
import { ask, sentenceOf } from "#web/console/api.ts";
import { say } from "#web/console/words.ts";
import type { Citation } from "./types.ts";

interface Suggested { text: string; language: string; citations: Citation[]; model: string }

/** The reply the assistant would give, with its sources, when it is asked for. It is never sent by itself: it is put into the reply, or not. */
export function Suggestion({ conversation, mine, use, close }: { conversation: string; mine: boolean; use(text: string): void; close(): void }) {
  const [made, setMade] = useState<Suggested | undefined>();
  const [fault, setFault] = useState("");
  useEffect(() => {
    const stop = new AbortController();
    ask<Suggested>(`/api/conversations/${conversation}/suggestions`, { body: {}, signal: stop.signal }).then(setMade, (error: unknown) => { if (!stop.signal.aborted) setFault(sentenceOf(error, say("no_answer"))); });
    return () => stop.abort();
  }, [conversation]);
  return (
    <section class="suggestion" aria-label={say("suggested")} aria-live="polite">
      <header><b>{say("suggested")}</b><button type="button" class="quiet icon" aria-label={say("close_dialog")} onClick={close}>✕</button></header>
      {fault ? <p class="fault">{fault}</p> : made ? made.text ? <p lang={made.language}>{made.text}</p> : <p class="soft">{say("suggested_nothing")}</p> : <p class="soft">{say("suggesting")}</p>}
      {made?.citations.map((one) => <details key={one.n}><summary>{one.n}. {one.title}{one.heading && one.heading !== one.title ? `, ${one.heading}` : ""}</summary><blockquote>{one.quote}</blockquote></details>)}
      {made?.text && mine ? <button type="button" class="main" onClick={() => use(made.text.replaceAll(/\s*\[\d+(?:, \d+)*\]/g, ""))}>{say("use_suggestion")}</button> : null}
    </section>
  );
}
