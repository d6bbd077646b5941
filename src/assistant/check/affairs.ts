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
  return told || pastByForm(sentence, text, language);
}

/** Pasts that show in a word's own form, accents and all, where they are not the guest's and hang on nothing. */
function pastByForm(sentence: Sentence, text: string, language: Language): boolean {
  const past = forms[language], whole = text.normalize("NFC");
  return past !== undefined && sentence.words.some(({ start, end, word }, n) => past.form.test(whole.slice(start, end).toLowerCase()) && !past.not.test(word) && (!past.last || /t[ae]k$|t[ae]$/.test(word) || n === sentence.words.length - 1 || sentence.breaks.includes(n + 1))
    && !sentence.words.slice(Math.max(0, n - 3), n).some((one) => ready[language].between.has(one.word) || past.denied.test(one.word)));
}

/** "Salió", "llegaron", "hablé" (but not "hablaré"); "rábólintott" at the end, "aláírták". */
const forms: Partial<Record<Language, { form: RegExp; not: RegExp; denied: RegExp; last?: boolean }>> = {
  es: { form: /^\p{L}{3,}(?:ó|[ai]eron|aron|(?<![aei]r)é)$/u, not: /^(?:llam|escrib|pid|solicit|mencion|indic|coment|pregunt|esper|paso|ocurrio|sucedi|dij|cafe|porque|bebe|tambien|despues|carne|pure|comite|entend|lei|busqu|mir|encontr|quis)/, denied: /^(?:no|nunca|nadie)$/ },
  hu: { form: /^(?:(?!mellett|között|alatt|felett|fölött|előtt|helyett|miatt|itt|ott|most|jelen)\p{L}{3,}(?:ott|ett|ött)(?:ak|ek)?|(?!játék|érték|mérték)\p{L}{3,}(?:ták|ték)|(?:be|meg|el|le|fel|ki|át|vissza|oda|hozzá|rá)\p{L}{2,}(?:ta|te|tta|tte))$/u, not: /^(?:elmult|mulva|kert|irt|mondott|emlitett|kerdezett|jelzett|megadott|megirt|elkezdodott|kezdodott)/, denied: /^(?:nem|senki|ha|ahogy|amit|soha|sem)$/, last: true },
};
