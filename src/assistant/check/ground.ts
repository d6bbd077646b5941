import type { Desk } from "#rules/desk.ts";
import type { Value } from "#understanding/values.ts";
import type { Source } from "#assistant/sources.ts";
import { agree } from "./agree.ts";
import { boundsAlike, isLimit, sameBound } from "./bounds.ts";
import { readingsOf } from "./readings.ts";
import { rowsIn, type Row } from "./rows.ts";
import { daysOf, familyOf, regionOf, within, type Days, type Span, type Told } from "./told.ts";
import { totals } from "./words/cues.ts";
import { alike, comparable, sameMeaning, type Subject } from "./words.ts";

/** Why a value does not stand in its source, the nearer misses last. */
export type Miss = "not_in_source" | "other_subject" | "other_day" | "turned_round";
const nearness: Miss[] = ["not_in_source", "other_subject", "other_day", "turned_round"];

/** What a value is looked up with: the sentence, where its words stand, what day the guest spoke of. */
export interface Asked { told: Told; desk: Desk; now: string; guestDays: ReadonlySet<number> }

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
      if (!agree(value, other)) continue;
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
  const rival = rows.some((row) => row.values.some((other) => rivals(value, other, asked.told) && !parts.some((part) => agree(part, other)) && !otherDay(value, other, row, asked) && likeness(value, asked, row, other) > own + clearly));
  return rival ? "other_subject" : undefined;
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
  if (family !== familyOf(other) || agree(value, other)) return false;
  // A day beside another value says when that one holds, which is compared with it.
  if (family === "date") return value.kind === other.kind && told.values.every((one) => familyOf(one) === "date");
  if (other.kind === "duration" && !/\d/.test(other.text) && /^(?:an?|una?|egy|o|una)\s/i.test(other.text)) return false;
  if (family !== "count") return family === "time" || value.kind === other.kind;
  if (other.kind === "number" && String(other.value).length !== String(value.value).length) return false;
  return value.kind === other.kind && (value.of === other.of || value.of !== undefined && other.of !== undefined && sameMeaning(value.of, told.language, other.of));
}

/** A day within a stretch of days that the row names by its ends. */
function between(day: string, row: Row): boolean {
  const days = row.values.flatMap((one) => (one.kind === "date" && one.day ? [one.day] : []));
  return days.length === 2 && days[0]! <= day && day <= days[1]!;
}

function differs(value: Value, other: Value, row: Row, rows: readonly Row[], asked: Asked): Miss | undefined {
  const { told } = asked;
  if (value.kind !== "reference" && !aboutTheSame(told.subjects, row, rows)) return "other_subject";
  if (otherDay(value, other, row, asked)) return "other_day";
  if (!sameBound(told, value, row, other)) return "turned_round";
  if (value.per && !perOf(row, other) && row.values.some((third) => third.kind === other.kind && third.per === value.per)) return "other_subject";
  return undefined;
}

/** Whether a row names enough of what the sentence speaks of; what its heading and the rows around it name counts as well. */
function aboutTheSame(words: readonly Subject[], row: Row, rows: readonly Row[]): boolean {
  const able = words.filter((word) => comparable(word, row.language));
  const theirs = [...row.subjects, ...row.about], around = rows.flatMap(({ source, subjects }) => (source === row.source ? subjects : []));
  const weigh = (list: readonly Subject[]) => list.reduce((sum, word) => sum + (word.things.size > 0 ? 2 : word.meanings.size > 0 ? 1 : 0.5), 0);
  const named = able.filter((word) => best(word, theirs) > 0), near = able.filter((word) => best(word, theirs) === 0 && best(word, around) > 0);
  const strange = able.filter((word) => best(word, theirs) === 0 && best(word, around) === 0 && word.things.size + (row.source.kind === "passage" ? word.meanings.size : 0) > 0);
  return weigh(strange) < (named.length + near.length === 0 && row.source.kind === "passage" && words.every(({ language }) => language === row.language) ? 1 : 2) || weigh(named) + 0.5 * weigh(near) >= weigh(able) * enough;
}

/** How much of what a sentence speaks of its source has to name. */
const enough = 0.25;

const best = (word: Subject, list: readonly Subject[]) => list.reduce((most, one) => Math.max(most, alike(word, one)), 0);

/** How much a value of a row is the one meant: words and other values that stand beside both. */
function likeness(value: Value, { told }: Asked, row: Row, other: Value): number {
  const mine = regionOf(told, value), region = regionOf(row, other);
  const beside = belongingTo(row, other);
  const before = row.subjects.filter((one) => one.end <= other.start);
  const words = told.subjects.reduce((sum, word) => {
    const near = word.start >= mine.start && word.end <= mine.end ? 1 : 0.3;
    const about = best(word, row.about), local = best(word, beside);
    // What the heading says is said of every value below it.
    return sum + near * (about > 0 ? 0.4 * about + 0.3 * local : Math.max(local, 0.9 * best(word, before), 0.3 * best(word, row.subjects)));
  }, 0);
  const family = familyOf(value);
  const companions = told.values.filter((one) => one !== value && (familyOf(one) !== family || !agree(one, value)) && familyOf(one) !== "date");
  const shared = companions.reduce((sum, one) => sum + (within(row.values, region).some((third) => (third !== other || other.kind === "timeRange") && agree(one, third)) ? 0.8 : row.values.some((third) => third !== other && third.end <= other.start && agree(one, third)) ? 0.65 : row.values.some((third) => third !== other && agree(one, third)) ? 0.4 : 0), 0);
  const sums = totals[told.language].test(told.folded) && totals[row.language].test(`${row.folded.slice(0, other.end)} ${row.folded.slice(region.start, region.end)}`) ? 1.5 : 0;
  // A price for a time or a head is said as one, in a list once for all; a bare price is rather a price of all.
  const per = perOf(row, other), asked = value.per ?? told.values.find((one) => one.kind === value.kind && one.start >= value.end && one.per)?.per;
  const each = asked ? (per === asked ? 0.3 : 0) : value.kind === "money" && per ? -0.2 : 0;
  return words + shared + sums + boundsAlike(told, value, row, other) + each + daysAlike(told, value, row, other);
}

/** What a price is for; "€38 a night, in a suite €46" is a night's both times. */
const perOf = (row: Row, value: Value): string | undefined => value.per ?? row.values.findLast((one) => one.kind === value.kind && one.end <= value.start)?.per;

/** Whether the days said with both are the same. */
function daysAlike(told: Told, value: Value, row: Row, other: Value): number {
  const months = (list: readonly Value[]) => list.flatMap((one) => (one.kind === "month" ? [one.value] : []));
  const here = months(told.values), there = months(row.values);
  const season = value.kind === "month" || here.length === 0 || there.length === 0 ? 0 : here.every((one) => there.includes(one)) ? 1 : -1;
  if (familyOf(value) === "date") return season;
  const dates = (list: readonly Value[]) => list.filter((one) => one.kind === "date");
  const said = dates(told.values), beside = dates(within(row.values, regionOf(row, other)));
  const same = (list: readonly Value[]) => said.some((day) => list.some((one) => agree(day, one)));
  const dated = said.length === 0 ? 0 : same(beside) ? 1.5 : same(dates(row.values)) ? 0.8 : 0;
  const mine = union(told.days), theirs = daysOf(row, other);
  return season + dated + (mine.size > 0 && theirs.size > 0 && [...mine].every((day) => theirs.has(day)) ? 0.5 : 0);
}

/** The words beside a value; where a row goes on without naming its subject again, those of the value before. What heads a record's row is said of all of it. */
function belongingTo(row: Row, value: Value): Subject[] {
  const first = row.values[0]?.start ?? 0;
  const head = row.source.kind === "record" || row.folded.slice(0, first).includes(":") ? row.subjects.filter((one) => one.end <= first) : [];
  const own = [...new Set([...within(row.subjects, regionOf(row, value)), ...head])];
  if (own.length > 0) return own;
  const family = familyOf(value);
  const before = row.values.findLast((one) => one.end <= value.start && familyOf(one) === family);
  return before ? belongingTo(row, before) : [];
}

/** What heads a row before its first value but days is said of all that follows. */
function headOf(row: Row, other: Value): Span {
  const first = row.values.find((one) => familyOf(one) !== "date");
  return { start: 0, end: first && (row.source.kind === "record" || row.folded.slice(0, first.start).includes(":")) ? Math.min(first.start, other.start) : 0 };
}

/** Whether the sentence speaks of other days than the row does at this value. */
function otherDay(value: Value, other: Value, row: Row, { told, guestDays }: Asked): boolean {
  if (familyOf(value) === "date") return false;
  // A day until which something can be done says nothing of the price or the number beside it.
  const timed = familyOf(value) === "time";
  const dates = (one: Told, list: readonly Value[]) => list.flatMap((each) => (each.kind === "date" && each.day && (timed || !isLimit(one, each)) ? [each.day] : []));
  const here = dates(told, within(told.values, regionOf(told, value)));
  const head = headOf(row, other);
  const there = dates(row, [...within(row.values, regionOf(row, other)), ...within(row.values, head)]);
  const said = here.length > 0 ? here : dates(told, told.values), theirs = there.length > 0 ? there : dates(row, row.values);
  if (said.length > 0 && theirs.length > 0) {
    const [first, last] = [theirs.toSorted()[0]!, theirs.toSorted().at(-1)!];
    return !said.some((day) => theirs.includes(day) || row.values.some((one) => one.kind === "date" && String(one.value) === `--${day.slice(-2)}`) || (theirs.length > 1 && day >= first && day <= last));
  }
  const free = (one: Told, list: readonly Days[]) => (timed ? list : list.filter((each) => !one.values.some((day) => day.start >= each.start && day.end <= each.end && isLimit(one, day))));
  const near = free(told, within(told.days, regionOf(told, value)));
  const days = union(near.length > 0 ? near : free(told, told.days));
  const meant = days.size > 0 ? days : guestDays;
  const beside = free(row, [...within(row.days, regionOf(row, other)), ...within(row.days, head)]);
  const rowDays = beside.length > 0 ? union(beside) : daysOf(row, other);
  if (meant.size === 0 || rowDays.size === 0) return days.size === 0 && someOtherDay(value, other, row, rowDays);
  return ![...meant].every((day) => rowDays.has(day));
}

/** A row that tells different hours for different days, said without any day, is said of all days. */
function someOtherDay(value: Value, other: Value, row: Row, rowDays: ReadonlySet<number>): boolean {
  if (rowDays.size === 0 || rowDays.size === 7) return false;
  const family = familyOf(other);
  return row.values.some((third) => third !== other && familyOf(third) === family && third.kind === other.kind && third.value !== value.value
    && within(row.days, regionOf(row, third)).some(({ days }) => [...days].some((day) => !rowDays.has(day))));
}

const union = (list: readonly { days: ReadonlySet<number> }[]): ReadonlySet<number> => new Set(list.flatMap(({ days }) => [...days]));
