import type { Sentence, Word } from "./sentences.ts";
import { nearest } from "./spelling.ts";

/**
 * A small language for phrases, matched word by word on folded text, so that no message can make it slow:
 * `word`, `stem*`, `*ending`, `a|b*` (one of), `@class` (one of a named list), `?x` (may be missing), `~3` (up to three words between),
 * `#` (a number in digits), `^` (where the sentence or a part of it after a comma begins) and `$` (its end), `!x` (the next word is not x).
 */
interface Element { words: Set<string>; stems: string[]; endings: string[]; number: boolean; optional: boolean; not: boolean; gap: number; edge?: "start" | "end" }

/** A phrase ready to be looked for. */
export interface Phrase { elements: Element[]; source: string }

/** Named lists of words that phrases refer to as `@name`. */
export type Classes = Record<string, string>;

/** Makes phrases out of their sources; a class that is not named throws, so that a slip shows at start. */
export function phrases(sources: readonly string[], classes: Classes = {}): Phrase[] {
  return sources.map((source) => ({ source, elements: source.trim().split(/\s+/).map((part) => element(part, classes)) }));
}

/** The words of a list written as one string. */
export function listed(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

function element(part: string, classes: Classes): Element {
  const made: Element = { words: new Set(), stems: [], endings: [], number: false, optional: false, not: false, gap: 0 };
  if (part === "^" || part === "$") return { ...made, edge: part === "^" ? "start" : "end" };
  if (part.startsWith("~")) return { ...made, gap: Number(part.slice(1)) };
  if (part.startsWith("?")) made.optional = true;
  if (part.startsWith("!")) made.not = true;
  const take = (name: string): void => {
    if (name === "#") made.number = true;
    else if (name.startsWith("@")) {
      const words = classes[name.slice(1)];
      if (words === undefined) throw new Error(`The phrase list has no class ${name}.`);
      listed(words).forEach(take);
    } else if (name.startsWith("*")) made.endings.push(name.slice(1));
    else if (name.endsWith("*")) made.stems.push(name.slice(0, -1));
    else made.words.add(name);
  };
  (made.optional || made.not ? part.slice(1) : part).split("|").forEach(take);
  return made;
}

function fits(element: Element, { word, near }: Word): boolean {
  return known(element, word) || (near?.some((other) => known(element, other)) ?? false);
}

function known(element: Element, word: string): boolean {
  return element.words.has(word) || (element.number && /^\d+$/.test(word))
    || element.stems.some((stem) => word.startsWith(stem)) || element.endings.some((ending) => word.endsWith(ending) && word.length > ending.length);
}

function from(elements: Element[], sentence: Sentence, at: number, place: number): number | undefined {
  const { words, breaks } = sentence;
  for (let next = at; next < elements.length; next++) {
    const one = elements[next]!;
    if (one.edge === "start") { if (place !== 0 && !breaks.includes(place)) return undefined; continue; }
    if (one.edge === "end") { if (place !== words.length) return undefined; continue; }
    if (one.gap) {
      for (let skip = 0; skip <= one.gap && place + skip <= words.length; skip++) {
        const end = from(elements, sentence, next + 1, place + skip);
        if (end !== undefined) return end;
      }
      return undefined;
    }
    const here = words[place];
    if (one.not) { if (here && fits(one, here)) return undefined; continue; }
    if (one.optional) {
      if (here && fits(one, here)) {
        const end = from(elements, sentence, next + 1, place + 1);
        if (end !== undefined) return end;
      }
      continue;
    }
    if (!here || !fits(one, here)) return undefined;
    place++;
  }
  return place;
}

/** Where a phrase stands in a sentence: the indexes of its first word and of the word after it. */
export function find(phrase: Phrase, sentence: Sentence, after = 0): { from: number; to: number } | undefined {
  const { words } = sentence;
  for (let place = after; place <= words.length; place++) {
    const to = from(phrase.elements, sentence, 0, place);
    if (to !== undefined) return { from: place, to };
  }
  return undefined;
}

/** Where a phrase stands: in which list, and its place there. */
type Place = readonly [list: number, place: number];

// Every list that was asked for, by a word that each of its phrases cannot do without: a message is held against the few phrases it may say.
const numbers = new WeakMap<readonly Phrase[], number>();
const always: number[][] = [];
const byWord = new Map<string, Place[]>();
const byStem = new Map<string, [stem: string, at: Place][]>();
const byEnding: [ending: string, at: Place][] = [];
const byDigits: Place[] = [];
/** What a word may begin: for each list the places of the phrases. The words of guests come again and again. */
const heard = new Map<string, Map<number, number[]>>();
const heardAtMost = 5_000;
/** How many letters of a stem sort it. */
const opening = 2;

function register(list: readonly Phrase[]): number {
  const number = always.push([]) - 1;
  numbers.set(list, number);
  heard.clear();
  const many = ({ words, stems, endings, number: digits }: Element) => words.size + 4 * stems.length + 40 * endings.length + (digits ? 20 : 0);
  const put = <Found>(under: Map<string, Found[]>, name: string, found: Found) => { const there = under.get(name); if (there) there.push(found); else under.set(name, [found]); };
  for (const [place, { elements }] of list.entries()) {
    const [key] = elements.filter(({ edge, gap, optional, not }) => !edge && !gap && !optional && !not).sort((one, other) => many(one) - many(other));
    if (!key || key.stems.some((stem) => stem.length < opening)) { always[number]!.push(place); continue; }
    for (const word of key.words) put(byWord, word, [number, place]);
    for (const stem of key.stems) put(byStem, stem.slice(0, opening), [stem, [number, place]]);
    for (const ending of key.endings) byEnding.push([ending, [number, place]]);
    if (key.number) byDigits.push([number, place]);
  }
  return number;
}

function placesFor(word: string): Map<number, number[]> {
  const known = heard.get(word);
  if (known) return known;
  const places = new Map<number, number[]>();
  const add = ([list, place]: Place) => { const there = places.get(list); if (there) there.push(place); else places.set(list, [place]); };
  byWord.get(word)?.forEach(add);
  for (const [stem, at] of byStem.get(word.slice(0, opening)) ?? []) if (word.startsWith(stem)) add(at);
  for (const [ending, at] of byEnding) if (word.endsWith(ending)) add(at);
  if (/^\d+$/.test(word)) byDigits.forEach(add);
  if (heard.size >= heardAtMost) heard.clear();
  heard.set(word, places);
  return places;
}

/** The phrases of a list, in its order, that the sentence has a word for; the others cannot stand in it. */
export function likely(list: readonly Phrase[], sentence: Sentence): readonly Phrase[] {
  const number = numbers.get(list) ?? register(list);
  const known = found.get(sentence) ?? new Map<number, readonly Phrase[]>();
  found.set(sentence, known);
  const before = known.get(number);
  if (before) return before;
  const now = lookedUp(list, number, sentence);
  known.set(number, now);
  return now;
}

/** What was looked up for a sentence: it is asked for at each of its words. */
const found = new WeakMap<Sentence, Map<number, readonly Phrase[]>>();

function lookedUp(list: readonly Phrase[], number: number, { words }: Sentence): readonly Phrase[] {
  const places = new Set(always[number]);
  for (const { word, near } of words) {
    for (const place of placesFor(word).get(number) ?? []) places.add(place);
    for (const other of near ?? []) for (const place of placesFor(other).get(number) ?? []) places.add(place);
  }
  return places.size === 0 ? none : [...places].sort((one, other) => one - other).map((place) => list[place]!);
}

const none: readonly Phrase[] = [];

/** How far the longest of the phrases reaches that begins at this word; `undefined` where none does. */
export function reach(list: readonly Phrase[], sentence: Sentence, place: number): number | undefined {
  let furthest: number | undefined;
  for (const phrase of likely(list, sentence)) {
    const to = from(phrase.elements, sentence, 0, place);
    if (to !== undefined && to > place && to > (furthest ?? 0)) furthest = to;
  }
  return furthest;
}

/** Whether any of the phrases stands in the sentence. */
export function says(list: readonly Phrase[], sentence: Sentence): boolean {
  return likely(list, sentence).some((phrase) => find(phrase, sentence) !== undefined);
}

/** Every literal word the phrases know, for telling a slip of the pen from a word. */
export function vocabulary(lists: Iterable<readonly Phrase[]>): Set<string> {
  const words = new Set<string>();
  for (const list of lists) for (const phrase of list) for (const { words: known, not } of phrase.elements) if (!not) for (const word of known) words.add(word);
  return words;
}

/** The sentences with every unknown word given the known words it may be a slip for. */
export function mended(sentences: Sentence[], known: ReadonlySet<string>): Sentence[] {
  return sentences.map((sentence) => ({
    ...sentence,
    words: sentence.words.map((word) => {
      const near = nearest(word.word, known);
      return near.length ? { ...word, near } : word;
    }),
  }));
}
