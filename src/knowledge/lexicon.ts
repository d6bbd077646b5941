import { fillers } from "./fillers.ts";
import { wordsIn } from "./remembered.ts";
import { actions } from "./words/actions.ts";
import { body } from "./words/body.ts";
import { civic } from "./words/civic.ts";
import { doings } from "./words/doings.ts";
import { everyday } from "./words/everyday.ts";
import { general } from "./words/general.ts";
import { matters } from "./words/matters.ts";
import { particular } from "./words/particular.ts";
import { qualities } from "./words/qualities.ts";
import { things } from "./words/things.ts";
import { trades } from "./words/trades.ts";

/** Languages of the list of concepts, in the order of its columns. */
const columns = ["en", "es", "hu", "ro"] as const;

/** A meaning and its words: English ones in their ground form, the others as beginnings (`whole` where the word is meant alone). */
interface Concept { en: string[]; stems: { language: string; stem: string; whole: boolean }[] }

const lines = (...lists: string[]): string[] => lists.flatMap((list) => list.trim().split("\n"));
/** What is asked about, then what may be said of anything. */
const [subjects, manners] = [lines(everyday, particular, general, matters, doings, body, trades, civic, things), lines(actions, qualities)];

const table: Concept[] = [...subjects, ...manners].map((line) => {
  const [en = [], ...others] = line.split("|").map((cell) => cell.trim().split(/\s+/).filter(Boolean));
  return { en, stems: others.flatMap((words, i) => words.map((word) => ({ language: columns[i + 1]!, stem: word.replace(/=$/, "").replaceAll("_", " "), whole: word.endsWith("=") }))) };
});

const english = new Map<string, number[]>();
const phrases = new Map<string, { concept: number; words: string[] }[]>();
const byStart = new Map<string, { concept: number; language: string; stem: string; whole: boolean }[]>();
const add = <K, V>(map: Map<K, V[]>, key: K, value: V) => { const list = map.get(key); if (list) list.push(value); else map.set(key, [value]); };
for (const [concept, { en, stems }] of table.entries()) {
  for (const word of en) for (const written of new Set([word.replaceAll("_", " "), word.replaceAll(/[_-]/g, " ")])) add(english, written, concept);
  for (const entry of stems) {
    const words = entry.stem.split(" ");
    if (words.length > 1) add(phrases, `${entry.language}${words[0]!}`, { concept, words });
    else add(byStart, entry.language + entry.stem.slice(0, 2), { concept, ...entry });
  }
}

/** Whether these are meanings of which anything may be said ("to bring", "large"): they tell little of what a question is about. */
export const ofAnything = (meanings: readonly number[]): boolean => meanings.length > 0 && meanings.every((meaning) => meaning >= subjects.length);

/** English single words the lexicon knows, for typing errors. */
export const knownWords: readonly string[] = [...english.keys()].filter((word) => !word.includes(" "));

/** The ground forms an English word may have. */
export function groundForms(word: string): string[] {
  const forms = [word];
  const cut = (end: string, ...put: string[]) => { if (word.endsWith(end) && word.length - end.length >= 3) for (const with_ of put) forms.push(word.slice(0, -end.length) + with_); };
  cut("s", ""); cut("es", ""); cut("ies", "y"); cut("ed", "", "e"); cut("ing", "", "e"); cut("ied", "y"); cut("er", "", "e"); cut("ly", "");
  const doubled = /^(.*([b-df-hj-np-tv-z]))\2(?:ed|ing|er)$/.exec(word)?.[1];
  if (doubled) forms.push(doubled);
  return forms;
}

/** Which meanings a word has in a language; English words are understood in every language. */
export function meaningsOf(word: string, language: string): number[] {
  const found = new Set(language === "en" ? [] : begun(word, language));
  if (found.size === 0 && language === "hu") for (const concept of joined(word)) found.add(concept);
  // A Romanian "camera" is a room: what a word means in its own language it does not mean in English as well.
  if (found.size === 0) for (const form of groundForms(word)) for (const concept of english.get(form) ?? []) found.add(concept);
  return [...found];
}

/** The meanings whose words this one begins with, the likeliest first. */
function begun(word: string, language: string): number[] {
  const own = new Map<number, number>();
  for (const { concept, stem, whole } of byStart.get(language + word.slice(0, 2)) ?? []) {
    if (whole ? isForm(word, stem, language) : word.startsWith(stem) && word.length - stem.length <= 7) own.set(concept, Math.max(own.get(concept) ?? 0, stem.length));
  }
  // The longest beginning that fits is the word meant; shorter ones fit by chance, but for those which an ending completes.
  const longest = Math.max(0, ...own.values());
  return [...own].filter(([, length]) => length >= longest - 1 || (length >= 5 && word.length - length <= 3)).sort((a, b) => b[1] - a[1]).map(([concept]) => concept);
}

/** The word itself; a short Hungarian one with its endings, which are too many to be written out. */
const isForm = (word: string, stem: string, language: string): boolean => word === stem || (language === "hu" && stem.length > 2 && word.startsWith(stem) && huEnding.test(word.slice(stem.length)));
const huEnding = /^(?:[aeou]?[tkmd]|[ae]?[mk]at|[ae]?[mk]et|[ai]?nk|unk|[oe]?tok|tek|[oe]?sz|n[ae]k|b[ae]n?|b[oe]l|r[ae]|r[oe]l|t[oe]l|h[oe]z|[vt]al|vel|ni|n[ie]m|ja|je|i|[oe]n|h[ae]t(?:ok|ek|unk|nak|nek|tok|tek|sz)?|t[ae]m|t[ae]d|t[ae]k|tuk|n[ae]nk|n[ae])$/;

/** What the two halves of a Hungarian compound mean ("szemműtét": an eye, an operation); nothing where one of them is unknown. */
function joined(word: string): number[] {
  let [best, meant]: [number, number[]] = [0, []];
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const [head, tail] = [fitting(first, 2), fitting(second, 7)];
    if (head.length && tail.length && head.length + tail.length > best) [best, meant] = [head.length + tail.length, [...head.concepts, ...tail.concepts]];
  }
  return meant;
}

/** The longest beginning of a Hungarian word that the lexicon knows, with so many letters more at most. */
function fitting(word: string, more: number): { length: number; concepts: number[] } {
  const fits = (byStart.get(`hu${word.slice(0, 2)}`) ?? []).filter(({ stem, whole }) => stem.length > 2 && (whole ? word === stem : word.startsWith(stem) && word.length - stem.length <= more));
  const length = Math.max(0, ...fits.map(({ stem }) => stem.length));
  return { length, concepts: fits.filter(({ stem }) => stem.length === length).map(({ concept }) => concept) };
}

/** Which meanings a word has in whichever of the lexicon's languages knows it, the likeliest language first. */
export function meaningsAnywhere(word: string, language: string): { meanings: number[]; language: string } {
  for (const each of [language, ...columns.filter((column) => column !== language)]) {
    const meanings = meaningsOf(word, each);
    if (meanings.length) return { meanings, language: each };
  }
  return { meanings: [], language };
}

/** Words side by side that mean something together ("day off", "silla de ruedas"), with how many they are and where they begin. */
export function togetherIn(words: readonly string[], language: string): { at: number; many: number; meanings: number[] }[] {
  return words.flatMap((first, at) => {
    const own = (phrases.get(language + first) ?? []).filter(({ words: phrase }) => phrase.every((word, i) => i === phrase.length - 1 ? words[at + i]?.startsWith(word) : words[at + i] === word));
    if (own.length) return [{ at, many: Math.max(...own.map(({ words: phrase }) => phrase.length)), meanings: own.map(({ concept }) => concept) }];
    const second = words[at + 1];
    const meanings = second === undefined ? [] : groundForms(first).flatMap((form) => groundForms(second).flatMap((other) => english.get(`${form} ${other}`) ?? []));
    return meanings.length ? [{ at, many: 2, meanings: [...new Set(meanings)] }] : [];
  });
}

/** The meanings that each word of a text has together with its neighbours. */
export function pairsIn(text: string, language: string): Map<string, number[]> {
  const words = wordsIn(text);
  const found = new Map<string, number[]>();
  for (const { at, many, meanings } of togetherIn(words, language)) for (const word of words.slice(at, at + many)) found.set(word, [...found.get(word) ?? [], ...meanings]);
  return found;
}

/** Other words for these meanings (an English word that has several meanings stands for none of them): English ones, and beginnings in the given other languages. */
export function wordsFor(meanings: number[], languages: readonly string[], everyMeaning: boolean): { en: string[]; stems: Concept["stems"] } {
  const chosen = meanings.map((meaning) => table[meaning]!);
  return {
    en: languages.includes("en") ? [...new Set(chosen.flatMap((concept) => concept.en))].filter((word) => everyMeaning || english.get(word.replaceAll("_", " "))!.length === 1) : [],
    stems: chosen.flatMap((concept) => concept.stems.filter((entry) => languages.includes(entry.language))),
  };
}

/** The question in English as far as the lexicon goes, for an embedder that knows English only; undefined when it knows too little. */
export function inEnglish(text: string, language: string): string | undefined {
  const words = wordsIn(text);
  const whole = new Map(togetherIn(words, language).map((one) => [one.at, one]));
  const said: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = whole.get(at);
    if (phrase) said.push(englishFor(phrase.meanings[0]!));
    // "van" is there in Hungarian, and no car.
    else if (!fillers[language]?.has(words[at]!)) said.push(...meantBy(words[at]!, language).map(englishFor));
    if (phrase) at += phrase.many - 1;
  }
  return said.length ? [...new Set(said)].join(" ") : undefined;
}

const englishFor = (meaning: number): string => table[meaning]!.en[0]!.replaceAll("_", " ");

/** The likeliest meaning of a word; of a compound, that of each half. */
function meantBy(word: string, language: string): number[] {
  const { meanings, language: spoken } = meaningsAnywhere(word, language);
  return spoken === "hu" && meanings.length > 1 && !begun(word, "hu").length ? [meanings[0]!, meanings.at(-1)!] : meanings.slice(0, 1);
}
