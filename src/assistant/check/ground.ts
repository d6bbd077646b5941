import type { Desk } from "#rules/desk.ts";
import type { Value } from "#understanding/values.ts";
import type { Source } from "../sources.ts";
import { agree, endsOf } from "./agree.ts";
import { sameBound } from "./bounds.ts";
import { rowsIn, type Row } from "./rows.ts";
import { clauseOf, familyOf, regionOf, within, type Span, type Told } from "./told.ts";
import { alike, comparable, type Subject } from "./words.ts";

/** Why a value does not stand in its source, the nearer misses last. */
export type Miss = "not_in_source" | "other_subject" | "other_day" | "turned_round";
const nearness: Miss[] = ["not_in_source", "other_subject", "other_day", "turned_round"];

/** What a value is looked up with: the sentence, where its words stand, what day the guest spoke of. */
export interface Asked { told: Told; desk: Desk; now: string; guestDays: ReadonlySet<number> }

/** Looks for a value in the rows of the sources that the sentence names for it; undefined where it stands there as said. */
export function missing(value: Value, sources: readonly Source[], asked: Asked): Miss | undefined {
  const rows = sources.flatMap((source) => rowsIn(source, asked.desk, asked.now));
  let nearest: Miss = "not_in_source";
  for (const row of rows) {
    for (const other of row.values) {
      if (!agree(value, other)) continue;
      const miss = differs(value, other, row, rows, asked);
      if (!miss) return undefined;
      if (nearness.indexOf(miss) > nearness.indexOf(nearest)) nearest = miss;
    }
  }
  if (value.kind === "weekday" && rows.some((row) => row.days.some(({ days }) => days.has(Number(value.value))))) return undefined;
  if (value.kind === "date" && value.day && rows.some((row) => between(value.day!, row))) return undefined;
  // "from 7 to 10" may stand in the row as "opens at 7 … closes at 10".
  if (value.kind === "timeRange" && nearest === "not_in_source") {
    const [first, last] = endsOf(value).map((end): Value => ({ ...value, kind: "time", value: end }));
    const misses = [missing(first!, sources, asked), missing(last!, sources, asked)];
    return misses.find((miss) => miss !== undefined);
  }
  return nearest;
}

/** A day within a stretch of days that the row names by its ends. */
function between(day: string, row: Row): boolean {
  const days = row.values.flatMap((one) => (one.kind === "date" && one.day ? [one.day] : []));
  return days.length === 2 && days[0]! <= day && day <= days[1]!;
}

function differs(value: Value, other: Value, row: Row, rows: readonly Row[], asked: Asked): Miss | undefined {
  const { told } = asked;
  const words = wordsOf(told, value);
  if (value.kind !== "reference" && !aboutTheSame(words, row) && !aboutTheSame(told.subjects, row)) return "other_subject";
  if (otherDay(value, other, row, asked)) return "other_day";
  if (!sameBound(told, value, row, other)) return "turned_round";
  if (value.per && !other.per && row.values.some((third) => third.kind === other.kind && third.per === value.per)) return "other_subject";
  const own = likeness(words, told, value, row, other);
  const family = familyOf(other);
  const rival = rows.some((competing) => competing.values.some((third) => third !== other && familyOf(third) === family && third.kind === other.kind
    && third.value !== other.value && !agree(value, third) && likeness(words, told, value, competing, third) > own + 0.5));
  return rival ? "other_subject" : undefined;
}

/** The words that say what a value is of: those of its own part of the sentence, else those that belong to it, else all. */
function wordsOf(told: Told, value: Value): Subject[] {
  const clause = within(told.subjects, clauseOf(told, value));
  if (clause.length > 0) return clause;
  const region = within(told.subjects, regionOf(told, value));
  return region.length > 0 ? region : told.subjects;
}

/** Whether a row (with its heading) names enough of what the sentence speaks of. A thing of the desk weighs most. */
function aboutTheSame(words: readonly Subject[], row: Row): boolean {
  const able = words.filter((word) => comparable(word, row.language));
  if (able.length === 0) return true;
  const theirs = [...row.subjects, ...row.about];
  const weigh = (list: readonly Subject[]) => list.reduce((sum, word) => sum + (word.things.size > 0 ? 2 : word.meanings.size > 0 ? 1 : 0.5), 0);
  const named = able.filter((word) => theirs.some((one) => alike(word, one) >= 0.8));
  // A record's row is of one thing: it is enough that the sentence names no other.
  if (row.source.kind === "record") return named.length > 0 || able.every((word) => word.things.size + word.meanings.size === 0);
  return weigh(named) >= weigh(able) * 0.4;
}

/** How much a value of a row is the one meant: words and other values that stand beside both. */
function likeness(words: readonly Subject[], told: Told, value: Value, row: Row, other: Value): number {
  const beside = belongingTo(row, other);
  const shared = words.reduce((sum, word) => {
    const best = (list: readonly Subject[]) => list.reduce((most, one) => Math.max(most, alike(word, one)), 0);
    return sum + Math.max(best(beside), 0.5 * best(row.subjects), 0.3 * best(row.about));
  }, 0);
  const region = regionOf(row, other);
  const family = familyOf(value);
  const companions = within(told.values, clauseOf(told, value)).filter((one) => familyOf(one) !== family && familyOf(one) !== "date");
  const theirs = within(row.values, region);
  return shared + companions.filter((one) => theirs.some((third) => agree(one, third))).length;
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
  const dates = (one: Told, list: readonly Value[]) => list.flatMap((each) => (each.kind === "date" && each.day ? [each.day] : []));
  const here = dates(told, within(told.values, regionOf(told, value)));
  const head = headOf(row, other);
  const there = dates(row, [...within(row.values, regionOf(row, other)), ...within(row.values, head)]);
  const said = here.length > 0 ? here : dates(told, told.values), theirs = there.length > 0 ? there : dates(row, row.values);
  if (said.length > 0 && theirs.length > 0) {
    const [first, last] = [theirs.toSorted()[0]!, theirs.toSorted().at(-1)!];
    return !said.some((day) => theirs.includes(day) || (theirs.length > 1 && day >= first && day <= last));
  }
  const near = within(told.days, regionOf(told, value));
  const days = union(near.length > 0 ? near : told.days);
  const meant = days.size > 0 ? days : guestDays;
  const beside = [...within(row.days, regionOf(row, other)), ...within(row.days, head)];
  const rowDays = union(beside.length > 0 ? beside : row.days);
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
