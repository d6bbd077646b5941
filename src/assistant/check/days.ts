import type { Value } from "#understanding/values.ts";
import { agree } from "./agree.ts";
import { isLimit } from "./bounds.ts";
import type { Row } from "./rows.ts";
import { daysOf, familyOf, regionOf, within, type Days, type Span, type Told } from "./told.ts";

/** Whether the days said with both are the same. */
export function daysAlike(told: Told, value: Value, row: Row, other: Value): number {
  const months = (list: readonly Value[]) => list.flatMap((one) => (one.kind === "month" ? [one.value] : []));
  const here = months(told.values), there = months(row.values);
  const season = value.kind === "month" || here.length === 0 || there.length === 0 ? 0 : here.every((one) => there.includes(one)) ? 1 : -1;
  if (familyOf(value) === "date") return season;
  const dates = (list: readonly Value[]) => list.filter((one) => one.kind === "date");
  // Of several prices or hours each has its own day; a day said once is said of all.
  const near = within(told.values, regionOf(told, value)), peers = told.values.some((one) => one !== value && familyOf(one) === familyOf(value) && !near.includes(one));
  const said = dates(peers ? near : told.values), beside = dates(within(row.values, regionOf(row, other)));
  const same = (list: readonly Value[]) => said.some((day) => list.some((one) => agree(day, one)));
  const dated = said.length === 0 ? 0 : same(beside) ? 1.5 : same(dates(row.values)) ? 0.8 : 0;
  const mine = union(told.days), theirs = daysOf(row, other);
  return season + dated + (mine.size > 0 && theirs.size > 0 && [...mine].every((day) => theirs.has(day)) ? 0.5 : 0);
}

/** What heads a row before its first value but days is said of all that follows. */
function headOf(row: Row, other: Value): Span {
  const first = row.values.find((one) => familyOf(one) !== "date");
  return { start: 0, end: first && (row.source.kind === "record" || row.folded.slice(0, first.start).includes(":")) ? Math.min(first.start, other.start) : 0 };
}

/** Whether the sentence speaks of other days than the row does at this value. */
export function otherDay(value: Value, other: Value, row: Row, { told, guestDays }: { told: Told; guestDays: ReadonlySet<number> }): boolean {
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
  // "25 % on top, on Sundays 50 %": what stands before the day is not the day's.
  const later = beside.length === 0 && days.size > 0 && row.days.every(({ start }) => start >= other.end) && row.values.some((third) => third !== other && familyOf(third) === familyOf(other) && covers(union(free(row, within(row.days, regionOf(row, third)))), days));
  if (later) return true;
  const rowDays = beside.length > 0 ? union(beside) : daysOf(row, other);
  if (meant.size === 0 || rowDays.size === 0) return days.size === 0 && someOtherDay(value, other, row, rowDays);
  return ![...meant].every((day) => rowDays.has(day));
}

/** A row that tells different hours for different days, said without any day, is said of all days. */
function someOtherDay(value: Value, other: Value, row: Row, rowDays: ReadonlySet<number>): boolean {
  if (rowDays.size === 0 || rowDays.size === 7) return false;
  const family = familyOf(other);
  return row.values.some((third) => third !== other && familyOf(third) === family && third.kind === other.kind && third.of === other.of && third.value !== value.value
    && within(row.days, regionOf(row, third)).some(({ days }) => [...days].some((day) => !rowDays.has(day))));
}

const covers = (all: ReadonlySet<number>, some: ReadonlySet<number>): boolean => some.size > 0 && [...some].every((day) => all.has(day));
const union = (list: readonly { days: ReadonlySet<number> }[]): ReadonlySet<number> => new Set(list.flatMap(({ days }) => [...days]));
