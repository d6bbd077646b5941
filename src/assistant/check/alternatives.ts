import { fold } from "#understanding/fold.ts";
import type { Value } from "#understanding/values.ts";
import { isTurned } from "./bounds.ts";
import { nearestTo } from "./nearest.ts";
import type { Row } from "./rows.ts";
import { partsOf } from "./polarity.ts";
import { regionOf, type Span, type Told } from "./told.ts";
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
interface Named extends Span { set: number; one: number }

const known = new WeakMap<object, Named[]>();

/** Every alternative that a text names. */
function namedIn(told: Pick<Told, "text" | "folded" | "language" | "values">): Named[] {
  const read = known.get(told);
  if (read) return read;
  const hits = [...told.folded.matchAll(/(?<![\p{L}\d-])[\p{L}\d]{2}/gu)].flatMap(({ index: start, 0: letters }) => (byStart.get(told.language + letters) ?? []).flatMap((entry): Named[] => {
    const end = endOf(told.folded, start, entry, told.language);
    return end === undefined ? [] : [{ set: entry.set, one: entry.one, start, end }];
  }));
  // "Day and night" is neither the day nor the night; what a value says is the value's.
  const found = hits.filter((hit) => !hits.some((other) => other.set === hit.set && other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start)
    && !told.values.some((value) => value.of !== "share" && hit.start >= value.start && hit.end <= value.end));
  known.set(told, found);
  return found;
}

/** Whether what a part of a source names, or the heading above it, is another alternative than what is meant, and none of what is meant. */
function another(mine: readonly Named[], row: Row, part: Span): boolean {
  const { title, heading } = row.source;
  const namedBy = (text: string) => namedIn({ text, folded: fold(text), language: row.language, values: [] });
  const named = namedIn(row), above = namedBy(heading);
  const near = [...named.filter((one) => inside(one, part)), ...above.filter(({ set }) => !named.some((one) => one.set === set))], all = [...near, ...above, ...namedBy(title)];
  return mine.some(({ set }) => near.some((one) => one.set === set) && !mine.some((one) => one.set === set && all.some((other) => other.set === set && other.one === one.one)));
}

/** Whether a sentence says a value of one alternative which its source says of another. */
export function saysOfAnother(value: Value, told: Told, row: Row, other: Value): boolean {
  const region = regionOf(told, value), mine = namedIn(told).filter((one) => inside(one, region));
  return mine.length > 0 && row.source.kind === "passage" && another(mine, row, regionOf(row, other));
}

/** The statement of a source that says of one thing what a sentence says of its alternative ("small" of "large", "by post" of "by courier"). */
export function namesAlternative(told: Told, rows: readonly Row[]): string | undefined {
  for (const span of partsOf(told)) {
    const mine = isTurned(told, span) ? [] : namedIn(told).filter((one) => inside(one, span));
    const near = mine.length > 0 ? nearestTo(told, span, rows) : [];
    if (near.length > 0 && near.every(({ row, part }) => another(mine, row, part))) return near[0]!.row.text.trim();
  }
  return undefined;
}

const inside = (one: Span, part: Span): boolean => one.start >= part.start && one.end <= part.end;
