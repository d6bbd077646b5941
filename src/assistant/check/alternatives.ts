import type { Span, Told } from "./told.ts";
import { alternatives } from "./words/alternatives.ts";

const columns = ["en", "es", "hu", "ro"];

interface Entry { set: number; one: number; phrase: string; whole: boolean }

/** Every alternative by its language and its first two letters. */
const byStart = Map.groupBy(alternatives.trim().split(/\n\s*\n/).flatMap((block, set) => block.split("\n").flatMap((line, one) => line.split("|").flatMap((cell, column) =>
  cell.trim().split(/\s+/).filter(Boolean).map((word) => ({ language: columns[column]!, set, one, phrase: word.replace(/=$/, "").replaceAll("_", " "), whole: word.endsWith("=") }))))), ({ language, phrase }) => language + phrase.slice(0, 2)) as ReadonlyMap<string, readonly Entry[]>;

/** So many letters may follow the beginning of a word. */
const ending = 7;

/** Where a phrase ends that begins here, its own ending taken along. */
function endOf(text: string, at: number, { phrase, whole }: Entry, language: string): number | undefined {
  if (!text.startsWith(phrase, at)) return undefined;
  const end = at + phrase.length, rest = /^\p{L}*/u.exec(text.slice(end, end + ending + 1))![0];
  if (whole ? rest !== "" : language === "en" ? !/^(?:e?s)?$/.test(rest) : rest.length > ending) return undefined;
  return end + rest.length;
}

/** An alternative named in a text. */
export interface Named extends Span { set: number; one: number }

const known = new WeakMap<object, Named[]>();

/** Every alternative that a text names, in its order. */
export function namedIn(told: Pick<Told, "text" | "folded" | "language" | "values">): Named[] {
  const read = known.get(told);
  if (read) return read;
  const hits = [...told.folded.matchAll(/(?<![\p{L}\d-])[\p{L}\d]/gu)].flatMap(({ index: start }) => (byStart.get(told.language + told.folded.slice(start, start + 2)) ?? []).flatMap((entry): Named[] => {
    const end = endOf(told.folded, start, entry, told.language);
    return end === undefined ? [] : [{ set: entry.set, one: entry.one, start, end }];
  }));
  // "Day and night" is neither the day nor the night; what a value says is the value's.
  const found = hits.filter((hit, n) => !hits.slice(Math.max(0, n - 12), n + 12).some((other) => other.set === hit.set && other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start)
    && !told.values.some((value) => value.of !== "share" && hit.start >= value.start && hit.end <= value.end));
  known.set(told, found);
  return found;
}
