import type { Value } from "#understanding/values.ts";
import type { Row } from "./rows.ts";
import { clauseOf, regionOf, type Span, type Told } from "./told.ts";
import { totals } from "./words/cues.ts";

/** For how long a price or a number is, on folded text of any of the desk's languages. */
const periods: readonly [string, RegExp][] = [
  ["day", /\b(?:daily|per day|a day|each day|every day|diari[oa]s?|al dia|por dia|napi|naponta|zilnic|pe zi)\b/],
  ["week", /\b(?:weekly|per week|a week|each week|every week|semanal\w*|(?:a la|por|cada) semana|heti|hetente|saptamanal\w*|pe saptamana)\b/],
  ["month", /\b(?:monthly|per month|a month|each month|every month|mensual\w*|(?:al|por|cada) mes|havi|havonta|lunar\w*|pe luna)\b/],
  ["year", /\b(?:yearly|annual\w*|per year|a year|each year|every year|anual\w*|(?:al|por|cada) ano|evi|eves|evente|pe an)\b/],
];
const periodsIn = (told: Told, { start, end }: Span): string[] => periods.flatMap(([name, pattern]) => (pattern.test(told.folded.slice(start, end)) ? [name] : []));

/** Everybody together, not each. */
const together = /\b(?:whole|entire) (?:company|group|party|team|family|class)\b|\b(?:for (?:all of you|everyone together)|in total|altogether)\b|\b(?:todo el grupo|toda la (?:familia|empresa|clase)|en total)\b|\begesz (?:tarsasag|csoport|csalad|ceg|osztaly)|\bosszesen\b|\b(?:tot|intreg\w*) grup|\btoata (?:familia|firma|clasa)\b|\bin total\b/;

/** Whether a price or a count is said of another length of time than the source says it of, or of all together where it is each one's. */
export function otherPeriod(value: Value, told: Told, row: Row, other: Value): boolean {
  if (!["money", "count", "number", "percent"].includes(value.kind)) return false;
  const mine = periodsIn(told, clauseOf(told, value)), theirs = periodsIn(row, clauseOf(row, other));
  if (mine.length === 1 && theirs.length === 1 && mine[0] !== theirs[0]) return true;
  const { start, end } = regionOf(told, value), near = clauseOf(row, other);
  return value.kind === "money" && !value.per && people.has(other.per ?? "") && together.test(told.folded.slice(start, end)) && !totals[row.language].test(row.folded.slice(near.start, near.end));
}
const people = new Set(["person", "adult", "child", "guest"]);
