import type { Language } from "#rules/desk.ts";
import { compose } from "./fold.ts";
import { phrases, reach, says, type Phrase } from "./phrases.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { correctionWords } from "./words/corrections.ts";

/** A correction: the words that hold the new value, and those of the old one where they are said ("not Thursday"). */
export interface Correction { to: string; from?: string }

const ready = Object.fromEntries(Object.entries(correctionWords).map(([language, { before, after, not }]) =>
  [language, { before: phrases(before), after: phrases(after), not: phrases(not) }])) as Record<Language, { before: Phrase[]; after: Phrase[]; not: Phrase[] }>;

/** What a guest puts right of what was said before; `undefined` where nothing is. */
export function readCorrection(text: string, language: Language): Correction | undefined {
  const whole = compose(text);
  const words = ready[language];
  for (const sentence of sentencesOf(text, language)) {
    const start = begun(sentence, words.before);
    const denied = sentence.breaks.find((at) => reach(words.not, sentence, at) !== undefined);
    if (start === undefined && denied === undefined && !says(words.after, sentence)) continue;
    const { to, from } = parted(whole, sentence, start?.to ?? 0, words.not);
    if (to) return { to, ...(from ? { from } : earlier(whole, sentence, start?.from, words.not)) };
  }
  return undefined;
}

/** The last opening of a correction that stands at the head of the sentence or of a part of it; openings follow one another ("no, wait, actually"). */
function begun(sentence: Sentence, before: Phrase[]): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined;
  for (const from of [0, ...sentence.breaks]) {
    let place = from;
    for (let to = reach(before, sentence, place); to !== undefined && to < sentence.words.length; to = reach(before, sentence, place)) place = to;
    if (place > from) found = { from, to: place };
  }
  return found;
}

/** Cuts "Friday, not Thursday" into the new value and the old. */
function parted(whole: string, sentence: Sentence, place: number, not: Phrase[]): { to: string; from?: string } {
  const words = sentence.words;
  for (let at = place + 1; at < words.length; at++) {
    const after = reach(not, sentence, at);
    if (after !== undefined && after < words.length) return { to: cut(whole, sentence, place, at), from: cut(whole, sentence, after, words.length) };
  }
  return { to: cut(whole, sentence, place, words.length) };
}

function earlier(whole: string, sentence: Sentence, end: number | undefined, not: Phrase[]): { from?: string } {
  if (end === undefined || end === 0) return {};
  for (let at = 0; at < end; at++) {
    const after = reach(not, sentence, at);
    if (after === undefined) continue;
    // "not Thursday", or "Thursday not".
    const old = after < end ? cut(whole, sentence, after, end) : cut(whole, sentence, sentence.breaks.findLast((one) => one < at) ?? 0, at);
    if (old) return { from: old };
  }
  return {};
}

const cut = (whole: string, { words }: Sentence, from: number, to: number): string =>
  from < to ? whole.slice(words[from]!.start, words[to - 1]!.end).trim() : "";
