import type { Desk } from "#rules/desk.ts";
import type { Value } from "#understanding/values.ts";
import type { Source } from "#assistant/sources.ts";
import { aboutTheSame, belongingTo, best, namesAnother } from "./about.ts";
import { isJustOut, isOfAge } from "./ages.ts";
import { agree } from "./agree.ts";
import { saysOfAnother } from "./another.ts";
import { standsElsewhere } from "./beside.ts";
import { boundsAlike, movesAgainst, sameBound } from "./bounds.ts";
import { daysAlike, otherDay } from "./days.ts";
import { otherPeriod } from "./periods.ts";
import { readingsOf } from "./readings.ts";
import { otherRelativeDay } from "./relative.ts";
import { rowsIn, type Row } from "./rows.ts";
import { statementsIn, strong } from "./statements.ts";
import { clauseOf, familyOf, regionOf, within, type Span, type Told } from "./told.ts";
import { totals } from "./words/cues.ts";
import { opposed } from "./words/meanings.ts";
import { alike, sameMeaning, type Subject } from "./words.ts";

/** Why a value does not stand in its source, the nearer misses last. */
export type Miss = "not_in_source" | "other_subject" | "other_day" | "turned_round";
const nearness: Miss[] = ["not_in_source", "other_subject", "other_day", "turned_round"];

/** What a value is looked up with: the sentence, the part of it that names these sources, what day the guest spoke of. */
export interface Asked { told: Told; desk: Desk; now: string; guestDays: ReadonlySet<number>; piece: Span }

/** Looks for a value in the rows of the sources that the sentence names for it; undefined where it stands there as said. */
export function missing(value: Value, sources: readonly Source[], asked: Asked): Miss | undefined {
  const rows = sources.flatMap((source) => rowsIn(source, asked.desk, asked.now));
  let nearest: Miss = "not_in_source";
  for (const reading of readingsOf(value, asked.told)) {
    const misses = reading.map((part) => missingFrom(part, rows, asked, reading));
    const miss = misses.find((one) => one !== undefined);
    if (!miss) return undefined;
    if (!misses.includes("not_in_source") && nearness.indexOf(miss) > nearness.indexOf(nearest)) nearest = miss;
  }
  return nearest;
}

function missingFrom(value: Value, rows: readonly Row[], asked: Asked, parts: readonly Value[]): Miss | undefined {
  let nearest: Miss = "not_in_source", own = -Infinity;
  for (const row of rows) {
    for (const other of row.values) {
      if (isJustOut(value, asked.told, row, other) || !agree(value, other) && !elided(value, other, row, rows) && !isOfAge(value, asked.told, row, other)) continue;
      const miss = differs(value, other, row, rows, asked);
      if (!miss) own = Math.max(own, likeness(value, asked, row, other));
      else if (nearness.indexOf(miss) > nearness.indexOf(nearest)) nearest = miss;
    }
  }
  if (own === -Infinity) {
    if (value.kind === "weekday" && withinDays(value, rows, asked)) return undefined;
    const covered = value.kind === "date" && value.day && rows.some((row) => between(value.day!, row));
    return covered ? undefined : nearest;
  }
  const wordless = within(asked.told.subjects, regionOf(asked.told, value)).every((word) => rows.every((row) => best(word, row.subjects) === 0));
  // Two values of a kind that the sentence says in the order of the source are no rivals of each other.
  const alsoSaid = (other: Value, row: Row) => asked.told.values.some((one) => one !== value && agree(one, other) && (wordless || familyOf(value) === "date" || row.values.some((mine) => agree(value, mine) && mine.start < other.start === value.start < one.start)));
  // "From the 4th to the 6th": two days that the source says together have no third for a rival.
  const days = asked.told.values.filter((one) => one.kind === "date");
  if (value.kind === "date" && days.length > 1 && rows.some((row) => days.every((day) => row.values.some((other) => agree(day, other))))) return undefined;
  const rival = rows.some((row) => row.values.some((other) => rivals(value, other, asked.told) && !alsoSaid(other, row) && !parts.some((part) => agree(part, other)) && !otherDay(value, other, row, asked) && likeness(value, asked, row, other) > own + clearly));
  return rival ? "other_subject" : undefined;
}

/** Whether a number at the end of its part is an amount whose unit was said before: "it takes 40 minutes; online fifteen". */
function elided(value: Value, other: Value, row: Row, rows: readonly Row[]): boolean {
  if (!["duration", "money"].includes(value.kind) || other.kind !== "number" || other.of || !/^\s*(?:[,.;)]|$|(?:or|and|y|o|vagy|es|sau|si)\b)/.test(row.folded.slice(other.end))) return false;
  const before = [...rows.slice(0, rows.indexOf(row)).filter(({ source }) => source === row.source).flatMap(({ values }) => values), ...row.values.filter(({ end }) => end <= other.start)].findLast(({ kind, of }) => kind === value.kind || kind === "count" && /day$/.test(of ?? ""));
  if (before?.kind === "count") return Number(other.value) * 1440 === Number(value.value);
  // "Women 9 500, men 5 500, children 4 000 forints".
  if (!before && value.kind === "money") return row.values.some((one) => one.kind === "money" && one.unit === value.unit && one.start >= other.end) && Number(other.value) * 100 === Number(value.value);
  const amount = Number(/\d+(?:\.\d+)?/.exec(before?.text ?? "")?.[0]);
  return before !== undefined && amount > 0 && before.unit === value.unit && Number(other.value) * (Number(before.value) / amount) === Number(value.value);
}

/** Whether a weekday is one of those that the best fitting row names together: "on weekdays", "Monday to Friday". */
function withinDays(value: Value, rows: readonly Row[], asked: Asked): boolean {
  const marks = rows.flatMap((row) => row.days.map(({ days, start, end }) => ({ has: days.has(Number(value.value)), score: likeness(value, asked, row, { kind: "weekday", value: 0, text: "", start, end }) })));
  const most = (has: boolean) => Math.max(-1, ...marks.filter((mark) => mark.has === has).map(({ score }) => score));
  const alone = asked.told.values.every((one) => familyOf(one) === "date");
  return most(true) >= 0 && (!alone || most(false) <= most(true) + clearly);
}

/** By how much another value must fit better before it is the one that the sentence should have had. */
const clearly = 0.15;

/** Whether a source's value could have stood in the place of the sentence's. */
function rivals(value: Value, other: Value, told: Told): boolean {
  const family = familyOf(value);
  if (family !== familyOf(other) && !(value.kind === "duration" && other.kind === "age") || agree(value, other)) return false;
  // A day beside another value says when that one holds, which is compared with it.
  if (family === "date") return value.kind === other.kind && told.values.every((one) => familyOf(one) === "date");
  if (other.kind === "duration" && !/\d/.test(other.text) && /^(?:an?|una?|egy|o|una)\s/i.test(other.text)) return false;
  if (family !== "count") return family === "time" || value.kind === other.kind || other.kind === "age";
  if (other.kind === "number" && String(other.value).length !== String(value.value).length) return false;
  const ages = [value, other].every((one) => one.kind === "age" || (one.kind === "number" && one.of === undefined));
  return (value.kind === other.kind || ages) && (value.of === other.of || value.of !== undefined && other.of !== undefined && sameMeaning(value.of, told.language, other.of));
}

/** A day within a stretch of days that the row names by its ends. */
function between(day: string, row: Row): boolean {
  const days = row.values.flatMap((one) => (one.kind === "date" && one.day ? [one.day] : []));
  return days.length === 2 && days[0]! <= day && day <= days[1]!;
}

function differs(value: Value, other: Value, row: Row, rows: readonly Row[], asked: Asked): Miss | undefined {
  const { told } = asked;
  const day = familyOf(value) === "date" && told.values.some((one) => familyOf(one) !== "date");
  if (value.kind !== "reference" && !day && namesAnother(value, asked, row, other, rows)) return "other_subject";
  if (value.kind !== "reference" && !aboutTheSame(told, row, rows)) return "other_subject";
  if (value.kind !== "reference" && !day && standsElsewhere(value, told, asked.piece, row, other, rows)) return "other_subject";
  if (!day && saysOfAnother(value, told, row, other)) return "other_subject";
  if (otherDay(value, other, row, asked) || otherRelativeDay(value, told, row, other, rows)) return "other_day";
  if (otherPeriod(value, told, row, other)) return "other_subject";
  if (!sameBound(told, value, row, other, rows[rows.indexOf(row) + 1]?.folded)) return "turned_round";
  if (movesAgainst(told, value, row, other)) return "turned_round";
  if (value.per && !perOf(row, other) && row.values.some((third) => third.kind === other.kind && third.per === value.per)) return "other_subject";
  return undefined;
}

/** Whether a word stands in a later part of a record that has no value of its own. */
const saidOfAll = (word: Subject, row: Row): boolean => row.subjects.some((one) => alike(word, one) > 0.7 && one.start > (row.values[0]?.end ?? 0) && within(row.values, clauseOf(row, one)).length === 0);

/** How much a value of a row is the one meant: words and other values that stand beside both. */
function likeness(value: Value, { told }: Asked, row: Row, other: Value): number {
  const mine = regionOf(told, value), region = regionOf(row, other);
  const beside = belongingTo(row, other);
  const before = row.subjects.filter((one) => one.end <= other.start);
  // What stands beside an earlier value of the kind is rather that one's.
  const earlier = row.values.filter((one) => one.end <= other.start && familyOf(one) === familyOf(other) && !row.folded.slice(one.end, other.start).includes(";")).flatMap((one) => within(row.subjects, { start: one.end, end: regionOf(row, one).end }));
  const taken = (word: Subject) => best(word, earlier) > 0.7;
  const words = told.subjects.reduce((sum, word) => {
    const near = word.start >= mine.start && word.end <= mine.end ? 1 : 0.3;
    const about = best(word, row.about), local = best(word, beside);
    // In a record a part without a value of its own ("therapist Eszter") is said of all of it.
    if (row.source.kind === "record" && saidOfAll(word, row)) return sum + near * 0.7;
    // What the heading says is said of every value below it.
    return sum + near * (about > 0 && about >= local ? 0.4 * about + 0.3 * local : local === 0 && beside.some((one) => opposed(word.meanings, one.meanings)) ? -0.3 : Math.max(local, (taken(word) ? 0.7 : 0.9) * best(word, before), 0.3 * best(word, row.subjects)));
  }, 0);
  const family = familyOf(value);
  const companions = told.values.filter((one) => one !== value && (familyOf(one) !== family || !agree(one, value)) && familyOf(one) !== "date");
  const own = statementsIn(row).find(({ start, end }) => start <= other.start && end >= other.end);
  const nearTo = (one: Value): number => {
    const same = row.values.filter((third) => third !== other && agree(one, third));
    if (same.some((third) => third.start >= region.start && third.end <= region.end) || other.kind === "timeRange" && agree(one, other)) return 0.8;
    const joined = same.filter((third) => third.end <= other.start || !strong.test(row.folded.slice(other.end, third.start)));
    // What a part of its own says is rather said with that part's value.
    return joined.some((third) => !own || third.end <= own.end) ? 0.65 : joined.length > 0 ? 0.5 : same.length > 0 ? 0.4 : 0;
  };
  const shared = companions.reduce((sum, one) => sum + nearTo(one), 0);
  const sums = totals[told.language].test(told.folded) && totals[row.language].test(`${row.folded.slice(0, other.end)} ${row.folded.slice(region.start, region.end)}`) ? 1.5 : 0;
  // A price for a time or a head is said as one, in a list once for all; a bare price is rather a price of all.
  const per = perOf(row, other), asked = value.per ?? told.values.find((one) => one.kind === value.kind && one.start >= value.end && one.per)?.per;
  const each = asked ? (per === asked ? 0.3 : 0) : value.kind === "money" && per ? -0.2 : 0;
  return words + shared + sums + boundsAlike(told, value, row, other) + each + daysAlike(told, value, row, other);
}

/** What a price is for; "€38 a night, in a suite €46" is a night's both times. */
const perOf = (row: Row, value: Value): string | undefined => value.per ?? row.values.findLast((one) => one.kind === value.kind && one.end <= value.start)?.per;
