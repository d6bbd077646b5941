import type { Language } from "#rules/desk.ts";
import { compose } from "./fold.ts";
import { find, listed, phrases, reach, type Phrase } from "./phrases.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { nameWords, particles } from "./words/names.ts";

interface Ready { before: Phrase[]; weak: Phrase[]; after: Phrase[]; and: Set<string>; never: Set<string> }

const ready = Object.fromEntries(Object.entries(nameWords).map(([language, words]) => [language, {
  before: phrases(words.before), weak: phrases(words.weak), after: phrases(words.after), and: new Set(words.and), never: new Set(listed(words.never)),
}])) as Record<Language, Ready>;

const longest = 5;

/**
 * The names a guest gives for themselves or their party, as written (all small letters are given capitals).
 * A bare name counts only where one is expected (`expecting` "name", "names", "guest").
 */
export function readNames(text: string, language: Language, expecting?: string): string[] {
  const whole = compose(text.replace(/(?<!\S)\S+@\S+/gu, (address) => ".".padEnd(address.length)));
  const words = ready[language];
  const found: string[] = [];
  const take = (names: string[]): void => { for (const name of names) if (!found.includes(name)) found.push(name); };
  const sentences = sentencesOf(whole);
  for (const plain of sentences) {
    for (let place = 0; place < plain.words.length; place++) {
      const sure = reach(words.before, plain, place);
      const weak = sure === undefined ? reach(words.weak, plain, place) : undefined;
      const from = sure ?? weak;
      if (from === undefined) continue;
      const names = run(whole, plain, from, words, sure === undefined);
      // "for Anna": after a small word alone only two capitals, or two people, are surely a name.
      if (names.length && (sure !== undefined || selfSaid(plain, place, language) || names.length > 1 || names[0]!.includes(" "))) take(names);
    }
    for (const phrase of words.after) {
      const hit = find(phrase, plain, 1);
      if (hit) take(backwards(whole, plain, hit.from, words));
    }
  }
  if (found.length === 0 && /name|guest|nombre|nev|nume/.test(expecting ?? "")) {
    for (const plain of sentences) {
      const start = plain.words.findIndex(({ word }) => !words.never.has(word) && /^\p{L}/u.test(word));
      if (start >= 0) take(run(whole, plain, start, words, false));
    }
  }
  return found;
}

const capital = (whole: string, sentence: Sentence, place: number): boolean => /^\p{Lu}/u.test(whole.slice(sentence.words[place]?.start ?? 0));

const selfSaid = (sentence: Sentence, place: number, language: Language): boolean =>
  ({ en: ["i", "this"], es: ["soy"], hu: ["en", "itt"], ro: ["sunt"] })[language].includes(sentence.words[place]!.word);

function run(whole: string, sentence: Sentence, from: number, words: Ready, capitals: boolean): string[] {
  const names: string[] = [];
  let parts: string[] = [];
  const close = (): void => {
    while (parts.length && particles.has(parts.at(-1)!.toLowerCase())) parts.pop();
    if (parts.length) names.push(parts.map(written).join(" "));
    parts = [];
  };
  for (let at = from; at < sentence.words.length; at++) {
    const { word, start, end } = sentence.words[at]!;
    const raw = whole.slice(start, end);
    if (at > from && sentence.breaks.includes(at) && !(names.length || parts.length > 0 && listGoesOn(whole, sentence, at, words))) break;
    if (at > from && sentence.breaks.includes(at)) {
      if (!listGoesOn(whole, sentence, at, words)) break;
      close();
    }
    if (words.and.has(word) && parts.length && nameLike(whole, sentence, at + 1, words, capitals || /^\p{Lu}/u.test(parts[0]!))) { close(); continue; }
    const inside = particles.has(word) && parts.length > 0 && !capitals;
    const linked = particles.has(word) && parts.length > 0 && capital(whole, sentence, at + 1);
    if (!inside && !linked && !nameLike(whole, sentence, at, words, capitals || (parts.length > 0 && /^\p{Lu}/u.test(parts[0]!)))) break;
    parts.push(raw);
    if (parts.length >= longest) break;
  }
  close();
  return names;
}

const listGoesOn = (whole: string, sentence: Sentence, at: number, words: Ready): boolean =>
  capital(whole, sentence, at) && nameLike(whole, sentence, at, words, true) && sentence.words.slice(at + 1, at + 6).some(({ word }) => words.and.has(word));

function nameLike(whole: string, sentence: Sentence, at: number, words: Ready, capitals: boolean): boolean {
  const word = sentence.words[at];
  if (!word || words.never.has(word.word) || !/^[\p{L}'-]{2,}$/u.test(word.word)) return false;
  return !capitals || capital(whole, sentence, at);
}

function backwards(whole: string, sentence: Sentence, before: number, words: Ready): string[] {
  let from = before;
  while (from > 0 && before - from < longest && capital(whole, sentence, from - 1) && (nameLike(whole, sentence, from - 1, words, true) || words.and.has(sentence.words[from - 1]!.word)) && !(from < before && sentence.breaks.includes(from))) from--;
  return from < before ? run(whole, { ...sentence, words: sentence.words.slice(0, before) }, from, words, true) : [];
}

/** A name in small letters only is given capitals; hyphens and apostrophes begin a new part. */
function written(part: string): string {
  return part === part.toLowerCase() && !particles.has(part) ? part.replace(/(^|[-'])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase()) : part;
}
