import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { preferences } from "#web/console/preferences.ts";
import { start } from "#web/console/words.ts";
import type { Event } from "./types.ts";

/** So many messages are translated at once, the latest. */
const most = 20;

/** What was said in another language, in that of whoever reads, by its number in the log; only where it is wished and a model service is there. */
export function useTranslations(conversation: string, events: readonly Event[]): ReadonlyMap<number, string> {
  const [known, setKnown] = useState<ReadonlyMap<number, string>>(new Map());
  const asked = useRef(new Set<number>());
  const to = start.value?.language ?? "en";
  const wished = preferences.value.translation && start.value?.model === true;
  useEffect(() => { asked.current = new Set(); setKnown(new Map()); }, [conversation, to]);
  useEffect(() => {
    if (!wished) return;
    const missing = events.filter(({ seq, type, text, language, erased }) => type === "message" && text && !erased && language && language !== to && !asked.current.has(seq)).slice(-most).map(({ seq }) => seq);
    if (missing.length === 0) return;
    for (const seq of missing) asked.current.add(seq);
    ask<{ translations: { seq: number; text: string }[] }>(`/api/conversations/${conversation}/translations`, { body: { seqs: missing, to } })
      .then(({ translations }) => setKnown((now) => new Map([...now, ...translations.map(({ seq, text }) => [seq, text] as const)])), () => {});
  }, [events, wished, to]);
  return wished ? known : new Map();
}
