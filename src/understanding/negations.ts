import type { Language } from "#rules/desk.ts";
import { listed, phrases, says, type Phrase } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import { claimWords } from "./words/claims.ts";

const ready = Object.fromEntries(Object.entries(claimWords).map(([language, { hedges, before, yes }]) =>
  [language, { hedges: new Set(listed(hedges)), before: phrases(before), yes: phrases(yes) }])) as Record<Language, { hedges: Set<string>; before: Phrase[]; yes: Phrase[] }>;

const reachOfHedge = 5;

/** Whether a sentence as a whole asks, offers, or ties itself to a condition or a yes still to come. */
export function isHedged(sentence: Sentence, language: Language): boolean {
  const { before, yes } = ready[language];
  return sentence.question || says(yes, sentence) || says(before, { ...sentence, breaks: [] });
}

/** "Not any more" tells of a change and denies nothing; "consider it so that it is done" hangs on nothing. */
const noLonger = new Set(["no longer", "ya no", "mar nem", "mar nincs", "nu mai", "ugy hogy"]);

/** Whether what begins at this word is denied or only possible: a "not", a "can" shortly before it, in the same part of the sentence. */
export function isDenied(sentence: Sentence, place: number, end: number, language: Language): boolean {
  const { hedges } = ready[language];
  const part = sentence.breaks.findLast((at) => at <= place) ?? 0;
  const words = sentence.words.slice(Math.max(part, place - reachOfHedge), end).map(({ word }) => word);
  // The deed's own last word is no hedge of it: "the key is ready".
  return words.some((word, n) => hedges.has(word) && (n < words.length - 1 || words.length === 1) && !noLonger.has(`${word} ${words[n + 1] ?? ""}`) && !noLonger.has(`${words[n - 1] ?? ""} ${word}`));
}
