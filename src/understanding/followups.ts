import type { Language } from "#rules/desk.ts";
import { phrases, says, type Phrase } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { followupWords } from "./words/followups.ts";

/** How a message goes on from what was said before. */
export type Cue = keyof typeof followupWords;

const ready = Object.fromEntries(Object.entries(followupWords).map(([cue, sources]) => [cue, phrases(sources)])) as Record<Cue, Phrase[]>;

/** The cues that a message gives: more of the same, let it go, begin anew, too dear, the same for another day … */
export function readCues(text: string, language: Language): Set<Cue> {
  const sentences = sentencesOf(text, language);
  return new Set((Object.keys(ready) as Cue[]).filter((cue) => sentences.some((sentence) => says(ready[cue], sentence))));
}

/** Whether one cue is in a text. */
export const gives = (text: string, language: Language, cue: Cue): boolean => sentencesOf(text, language).some((sentence) => says(ready[cue], sentence));

const named: Record<Language, RegExp> = {
  en: /\b(?:under|in) (?:the )?(?:name (?:of )?|surname )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u,
  es: /\ba nombre de (?:la familia )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u,
  hu: /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}) (?:néven|névre|nevére|nevén)/u,
  ro: /\bpe numele (?:de |lui |familiei )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u,
};

/** The name a booking shall stand under ("under Weber, please"). */
export const nameFor = (text: string, language: Language): string | undefined => named[language].exec(text)?.[1];

/** A name that stands alone beside a contact ("Anna Weber, anna@…"): one to four words that begin with a capital. */
export function nameBeside(text: string, contact: string | undefined): string | undefined {
  const rest = text.replace(/(?<!\S)\S+@\S+/g, " ").replace(/[+()\d][\d ()/.-]{5,}/g, " ").replace(/[,;.:!]+/g, " ").trim();
  const words = rest.split(/\s+/).filter(Boolean);
  const beside = /(?:^|[.!?,;]\s*|\s)((?:\p{Lu}[\p{L}'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+)[\s,;:]+(?:\S+@|[+(]?\d[\d ()/.-]{5,})/u.exec(text)?.[1];
  if (contact && beside && beside.split(/\s+/).length <= 4 && words.length > 4) return beside.replace(/\s+/g, " ");
  return contact && words.length > 0 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word)) ? words.join(" ") : undefined;
}
