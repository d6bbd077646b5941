import type { Atom, Atoms } from "./atoms.ts";
import { type Day, dayOn, mondayOf, plusDays, weekdayNumber } from "./days.ts";
import { holidayOn } from "./holidays.ts";

/** One mention of a day or a stretch of days, as far as its own words go; `resolve` fixes what is left open. */
export interface Rough {
  from: number;
  next: number;
  start: number;
  end: number;
  fixed?: Day;
  span?: [Day, Day];
  day?: number;
  month?: number;
  year?: number;
  weekday?: number;
  /** Which of several weekdays is meant: this one, the next, last week's. */
  mod?: "this" | "next" | "last" | "nextweek";
  holiday?: string;
  weekend?: boolean;
  /** Said again and again ("on Fridays"). */
  plural?: boolean;
  case?: string;
  /** Written "12/05": the other way round it is a day too. */
  swapped?: { day: number; month: number };
  /** A bare number that is a day only beside another day. */
  bare?: boolean;
  /** What is wrong with it, for a day that no calendar has. */
  impossible?: boolean;
  /** "today" and its like are said with it, so that a weekday may be today. */
  today?: boolean;
}

/** What the reading stands on. */
export interface DayGlass { today: Day; stay: boolean; expecting?: string; numbers?: boolean; depth?: number }

/** A rough day without its place. */
export type Core = Omit<Rough, "from" | "start" | "end">;

/** Reads the day named from an atom on. */
export type ReadDay = (text: Atoms, at: number, glass: DayGlass) => Rough | undefined;

/** Whether the number can be the day of a month. */
export const short = (atom: Atom) => atom.n !== undefined && Number.isInteger(atom.n) && atom.n >= 1 && atom.n <= 31 && (atom.spelled || atom.digits.length <= 5) && !atom.word.startsWith("00");

/** The month a word names, also one that is a word in other uses ("may"). */
export const monthOf = (atom: Atom | undefined): number | undefined => {
  const month = atom?.has.month ?? atom?.has.weakmonth;
  return typeof month === "number" ? month : undefined;
};

/** The year a number of four digits can be. */
export const yearOf = (atom: Atom | undefined): number | undefined =>
  atom && (atom.shape === "number" || atom.spelled) && atom.n !== undefined && atom.n >= 1900 && atom.n <= 2199 && (atom.spelled || atom.digits.length === 4) ? atom.n : undefined;

/** Whether an atom is only a small word of that kind. */
export const skipping = (tag: string) => (atom: Atom | undefined) => Boolean(atom?.has[tag]) && atom?.n === undefined && monthOf(atom) === undefined;

/** "of", "de", "din". */
export const of = skipping("of");

/** Whether it is a week, a weekend or a month. */
export const weekUnit = (atom: Atom | undefined) => atom?.has.unit === "week" || atom?.has.unit === "weekend" || atom?.has.unit === "month";

/** A full stop or a comma. */
export const dot = (atom: Atom | undefined) => atom?.word === "." || atom?.word === ",";

/** The ending a Hungarian word bears, as what it says. */
export const caseOf = (atom: Atom | undefined): { case?: string } => (atom?.has.case === undefined ? {} : { case: String(atom.has.case) });

/** Fixes a rough day on the calendar: the next one to come from `glass.today`, or from `base` for the end of a range. */
export function resolve(rough: Rough, glass: DayGlass, base?: Day): { start: Day; end?: Day } | undefined {
  if (rough.span) return { start: rough.span[0], end: rough.span[1] };
  if (rough.fixed) return { start: rough.fixed };
  const from = base ?? glass.today;
  if (rough.holiday) {
    const year = Number(from.slice(0, 4));
    const day = rough.year ? holidayOn(rough.holiday, rough.year) : [year, year + 1].map((one) => holidayOn(rough.holiday!, one)).find((one) => one !== undefined && one >= from);
    return day ? { start: day } : undefined;
  }
  if (rough.day !== undefined) {
    const day = dated(rough, from);
    return day ? { start: day } : undefined;
  }
  if (rough.weekday === undefined) return undefined;
  const distance = (rough.weekday - weekdayNumber(from) + 7) % 7 || 7;
  if (rough.mod === "last") return { start: plusDays(from, distance - 7 === 0 ? -7 : distance - 7) };
  if (rough.mod === "nextweek" && base === undefined) return { start: plusDays(mondayOf(from), 7 + rough.weekday - 1) };
  return { start: plusDays(from, distance) };
}

function dated({ day = 0, month, year, weekday }: Rough, from: Day): Day | undefined {
  const [thisYear = 0, thisMonth = 1] = from.split("-").map(Number);
  if (month !== undefined && year !== undefined) return dayOn(year, month, day);
  if (month !== undefined) return Array.from({ length: 9 }, (_, n) => dayOn(thisYear + n, month, day)).find((one) => one !== undefined && one >= from);
  const coming = Array.from({ length: 12 }, (_, n) => dayOn(thisYear + Math.floor((thisMonth - 1 + n) / 12), ((thisMonth - 1 + n) % 12) + 1, day)).filter((one) => one !== undefined && one >= from);
  // "Friday the 5th" is the next 5th that is a Friday, where one of the next three is.
  return (weekday === undefined ? undefined : coming.slice(0, 3).find((one) => weekdayNumber(one!) === weekday)) ?? coming[0];
}

/** A day or a stretch of days with its place and the atoms it takes; `impossible` ones have no `day`. */
export interface DateFound {
  day?: Day;
  end?: Day;
  at: number;
  until: number;
  from: number;
  next: number;
  rough: Rough;
  last?: Rough;
}

/** What one end leaves out, the other says: the month of "3-7 December", of "December 3 to 7". */
export function share(first: Rough, second: Rough): void {
  if (first.day !== undefined && first.month === undefined && second.day !== undefined && second.month !== undefined) {
    first.month = first.day <= second.day ? second.month : second.month === 1 ? 12 : second.month - 1;
    if (second.year !== undefined) first.year = first.day <= second.day || second.month > 1 ? second.year : second.year - 1;
  }
  if (second.day !== undefined && second.month === undefined && first.month !== undefined && first.day !== undefined) {
    if (second.day >= first.day) { second.month = first.month; if (first.year !== undefined) second.year = first.year; }
  }
  if (second.year !== undefined && first.year === undefined && first.month !== undefined && second.month !== undefined) first.year = first.month <= second.month ? second.year : second.year - 1;
  if (first.year !== undefined && second.year === undefined && first.month !== undefined && second.month !== undefined) second.year = second.month >= first.month ? first.year : first.year + 1;
}
