import type { Language } from "#rules/desk.ts";
import { fold } from "./fold.ts";
import { wordlists } from "./wordlists.ts";
import type { IntentWords } from "./words/intents.ts";
import { intentsEn } from "./words/intents-en.ts";
import { intentsEs } from "./words/intents-es.ts";
import { intentsHu } from "./words/intents-hu.ts";
import { intentsRo } from "./words/intents-ro.ts";

/** Shorter words and stems are alike in too many languages. */
const shortest = 4;

const words = new Map<string, Set<Language>>();
const stems = new Map<string, Set<Language>>();

const note = (into: Map<string, Set<Language>>, word: string, language: Language): void => {
  if (word.length >= shortest && /^\p{L}+$/u.test(word)) into.set(word, (into.get(word) ?? new Set()).add(language));
};

function take(text: string, language: Language): void {
  for (const part of text.split(/[\s|]+/)) {
    const word = fold(part.replace(/^[?!]+/, ""));
    if (word.endsWith("*")) note(stems, word.slice(0, -1), language);
    else if (!/^[@~#*^$]/.test(word)) note(words, word, language);
  }
}

for (const [language, { classes, question, cues }] of [["en", intentsEn], ["es", intentsEs], ["hu", intentsHu], ["ro", intentsRo]] as [Language, IntentWords][]) {
  for (const list of Object.values(classes)) take(list, language);
  for (const source of question) take(source, language);
  for (const { strong = [], fair = [], weak = [], never = [] } of Object.values(cues)) for (const source of [...strong, ...fair, ...weak, ...never]) take(source, language);
  const { entries, stems: begun } = wordlists[language];
  for (const list of entries.values()) for (const entry of list) for (const word of entry.words) note(words, word, language);
  for (const list of begun.values()) for (const entry of list) note(stems, entry.words[0]!, language);
}

const longest = Math.max(...[...stems.keys()].map(({ length }) => length));

/** Whether a folded word stands whole in the lists of one of the languages, so that it is no slip for another. */
export const knows = (word: string): boolean => words.has(word);

/** The languages of the house whose lists of wishes, days and people know a folded word, also by its beginning. */
export function speakersOf(word: string): readonly Language[] {
  const whole = words.get(word);
  if (whole) return [...whole];
  for (let length = Math.min(word.length, longest); length >= shortest; length--) {
    const begun = stems.get(word.slice(0, length));
    if (begun) return [...begun];
  }
  return [];
}
