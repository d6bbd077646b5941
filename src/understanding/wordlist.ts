import { fold } from "./fold.ts";

/** What a word can mean: `month` 12, `weekday` 5, `unit` "night", `case` "from" … A word may carry several. */
export type Meanings = Partial<Record<string, number | string>>;

interface Entry { words: string[]; stem: boolean; tag: string; value: number | string }

/** The words of one language for numbers, times, dates and people, ready to be looked up. */
export interface WordList {
  entries: Map<string, Entry[]>;
  stems: Map<string, Entry[]>;
  suffixes: { ending: string; role: string }[];
}

const firstLetters = 3;

/**
 * Reads a word list: each line is `tag value: word, several words, stem*`. A line `suffix role: …` names endings
 * that may be cut off a word before it is looked up, and what they then say (`from`, `until`, `on`).
 */
export function wordlist(source: string): WordList {
  const made: WordList = { entries: new Map(), stems: new Map(), suffixes: [] };
  for (const line of source.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const [tag = "", raw = "true"] = line.slice(0, colon).trim().split(" ");
    for (const piece of line.slice(colon + 1).split(",")) {
      const word = fold(piece.trim()).replace(/'/g, "");
      if (!word) continue;
      if (tag === "suffix") made.suffixes.push({ ending: word, role: raw });
      else add(made, word, tag, /^-?\d+$/.test(raw) ? Number(raw) : raw);
    }
  }
  made.suffixes.sort((a, b) => b.ending.length - a.ending.length);
  return made;
}

function add(made: WordList, word: string, tag: string, value: number | string): void {
  const stem = word.endsWith("*");
  const words = word.replace(/\*$/, "").split(/[\s-]+/);
  const alone = stem && words.length === 1;
  const key = alone ? words[0]!.slice(0, firstLetters) : words[0]!;
  const into = alone ? made.stems : made.entries;
  into.set(key, [...(into.get(key) ?? []), { words, stem, tag, value }]);
}

/** The longest entries that begin at `at`: how many words they take, and all that they can mean. */
export function lookUp(known: WordList, words: readonly string[], at: number): { length: number; meanings: Meanings } {
  const word = words[at] ?? "";
  let length = 0;
  let meanings: Meanings = {};
  const consider = (entry: Entry) => {
    const size = entry.words.length;
    if (size < length || !fits(entry, words, at)) return;
    if (size > length) { length = size; meanings = {}; }
    meanings[entry.tag] ??= entry.value;
  };
  for (const entry of known.entries.get(word) ?? []) consider(entry);
  if (length <= 1) for (const entry of known.stems.get(word.slice(0, firstLetters)) ?? []) consider(entry);
  return { length, meanings };
}

/** The same, trying a single word without its endings where it is not known whole. */
export function lookUpInflected(known: WordList, words: readonly string[], at: number): { length: number; meanings: Meanings } {
  const whole = lookUp(known, words, at);
  if (whole.length > 0 || known.suffixes.length === 0) return whole;
  const word = words[at] ?? "";
  for (const { ending, role } of known.suffixes) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const found = lookUp(known, [word.slice(0, -ending.length)], 0);
    if (found.length > 0) return { length: 1, meanings: { ...found.meanings, case: role } };
  }
  return whole;
}

function fits(entry: Entry, words: readonly string[], at: number): boolean {
  return entry.words.every((part, n) => {
    const word = words[at + n];
    if (word === undefined) return false;
    return entry.stem && n === entry.words.length - 1 ? word.startsWith(part) : word === part;
  });
}
