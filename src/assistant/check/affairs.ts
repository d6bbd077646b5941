import type { Language } from "#rules/desk.ts";
import { isDenied, isHedged } from "#understanding/negations.ts";
import { find, phrases, says, type Phrase } from "#understanding/phrases.ts";
import { sentencesOf, type Sentence } from "#understanding/sentences.ts";
import { affairWords } from "./words/affairs.ts";

const ready = Object.fromEntries(Object.entries(affairWords).map(([language, { classes, states, reliefs, idle, between, feeling }]) => [language, {
  states: phrases(states, classes), reliefs: phrases(reliefs, classes), feeling: phrases(feeling), idle: phrases([idle.split(" ").join("|")]), between: new Set(between.split(" ")),
}])) as unknown as Record<Language, { states: Phrase[]; reliefs: Phrase[]; feeling: Phrase[]; idle: Phrase[]; between: ReadonlySet<string> }>;

/** Whether a text says of the guest's affairs that something has come about or stands so, whichever verb it takes; questions, offers, conditions and fellow feeling say nothing of the kind. */
export const tellsOfAffairs = (text: string, language: Language): boolean => sentencesOf(text, language).some((sentence) => !isHedged(sentence, language) && (says(ready[language].reliefs, sentence) || comesAbout(sentence, text, language)));

function comesAbout(sentence: Sentence, text: string, language: Language): boolean {
  const { states, feeling, idle, between } = ready[language];
  const told = states.some((phrase) => {
    for (let hit = find(phrase, sentence); hit && hit.to > hit.from; hit = find(phrase, sentence, hit.from + 1)) {
      const { from, to } = hit, part = sentence.breaks.findLast((at) => at <= from) ?? 0;
      const words = sentence.words.slice(from, to).map(({ word }) => word), before = sentence.words.slice(part, from).map(({ word }) => word);
      if (sentence.breaks.some((at) => at > from && at < to) || words.slice(1, -1).some((word) => between.has(word)) || says(idle, { ...sentence, words: sentence.words.slice(from, to), breaks: [] })) continue;
      if (between.has(before.at(-1) ?? "") || says(feeling, { ...sentence, words: sentence.words.slice(part, from), breaks: [] }) || isDenied(sentence, from, to, language)) continue;
      return true;
    }
    return false;
  });
  return told || language === "es" && preterite(sentence, text, between);
}

/** Spanish "salió", "llegaron": past by its accent or its ending, of somebody else than the guest. */
function preterite(sentence: Sentence, text: string, between: ReadonlySet<string>): boolean {
  const whole = text.normalize("NFC");
  return sentence.words.some(({ start, end, word }, n) => n > 0 && /(?:[^\s]ó|[ai]eron|aron)$/.test(whole.slice(start, end)) && word.length > 4 && !/^(?:llam|escrib|pid|solicit|mencion|indic|coment|pregunt|esper|paso|ocurrio|sucedi|dij)/.test(word)
    && !sentence.words.slice(Math.max(0, n - 3), n).some((one) => between.has(one.word) || one.word === "no" || one.word === "nunca"));
}
