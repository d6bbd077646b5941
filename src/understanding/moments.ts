import type { Language } from "#rules/desk.ts";
import { type Atoms, atomsOf } from "./atoms.ts";
import { choiceAlone } from "./choices.ts";
import { pronoun } from "./clocks.ts";
import { datesIn } from "./dates.ts";
import { weekdayNumber } from "./days.ts";
import { withLength } from "./departures.ts";
import { countsIn, type PartyFound } from "./parties.ts";
import { type Replaced, withoutRejected } from "./rejected.ts";
import type { DateFound } from "./rough.ts";
import { readShift, type Shift } from "./shifts.ts";
import { type TimeFound, timesIn } from "./times.ts";

/** A date or a time of the text, or a stretch of either. */
export interface Stretch { text: string; start: string; end?: string }

/** When, how many and how long, as a text says it. */
export interface Moments {
  dates: Stretch[];
  times: Stretch[];
  party?: PartyFound;
  rooms?: number;
  nights?: number;
  /** Days that no calendar has ("31 February"), as they were written. */
  impossible?: string[];
  /** "The second one": which of the choices shown. */
  choice?: number;
  /** "From Thursday to Friday" of something that is moved: what is named first is how it was, what is named last how it shall be. */
  moved?: true;
  /** "Friday, not Thursday": the day that shall be another one. */
  replaced?: Replaced;
  /** "One day later": measured from what stands, not from today. */
  shift?: Shift;
  /** The one day is named by its weekday alone: beside something far ahead the one near it is meant. */
  weekday?: true;
  /** The part of the day, where no hour is said ("Saturday afternoon"). */
  part?: string;
  /** "Actually three": a bare number that puts right what was said before. */
  correction?: { number?: number };
}

/** No message is read further than this. */
const readable = 8000;

/** Reads dates, times, people, rooms and nights. `now` is the local time at which the words were said. */
export function readMoments(text: string, language: Language, circumstances: { now: string; expecting?: string }): Moments {
  const { now, expecting } = circumstances;
  const atoms = atomsOf(text.slice(0, readable), language);
  const listed = choiceAlone(atoms, expecting);
  if (listed !== undefined) return { dates: [], times: [], choice: listed };
  const { dates, times, impossible, taken, replaced } = moments(atoms, circumstances);
  const counts = countsIn(atoms, { ...(expecting ? { expecting } : {}), taken, length: true });
  const correction = correctionIn(atoms, taken);
  const choice = choiceIn(atoms, taken);
  const moved = atoms.tags.has("moving") && (fromTo(atoms, dates) || fromTo(atoms, times));
  return {
    dates: joined(atoms, withLength(dates, counts.nights ?? daysSaid(atoms, taken), now.slice(0, 10)), times, now),
    times: times.map(({ text: words, start, end }) => ({ text: words, start, ...(end ? { end } : {}) })),
    ...counts, ...(impossible.length > 0 ? { impossible } : {}), ...(correction ? { correction } : {}), ...(choice ? { choice } : {}), ...(moved ? { moved } : {}), ...(replaced ? { replaced } : {}),
    ...partIn(atoms, times), ...shiftIn(text, language), ...(byWeekday(dates) ? { weekday: true as const } : {}),
  };
}

const byWeekday = (dates: DateFound[]): boolean => dates.length === 1 && dates[0]!.end === undefined && dates[0]!.rough.weekday !== undefined && dates[0]!.rough.day === undefined && !dates[0]!.rough.mod && !dates[0]!.rough.fixed;

/** The part of the day that is named, where no hour is. */
function partIn({ atoms }: Atoms, times: TimeFound[]): { part?: string } {
  const part = times.length > 0 ? undefined : atoms.find(({ has, n }) => has.part !== undefined && n === undefined && !has.greeting)?.has.part;
  return part === undefined ? {} : { part: String(part) };
}

function shiftIn(text: string, language: Language): { shift?: Shift } {
  const shift = readShift(text, language);
  return shift ? { shift } : {};
}

/** Whether the first of two is where a move begins and the second where it ends. */
function fromTo({ atoms }: Atoms, found: { from: number; next: number }[]): boolean {
  const [first, second] = found;
  if (!first || !second || found.length !== 2) return false;
  const begins = (n: number) => atoms[n]?.has.from !== undefined || /^(?:from|off)$/.test(String(atoms[n]?.has.case));
  const ends = (n: number) => atoms[n]?.has.until !== undefined || /^(?:until|onto|to)$/.test(String(atoms[n]?.has.case)) || ["pe", "para"].includes(atoms[n]?.word ?? "");
  return [first.from - 1, first.from, first.next - 1].some(begins) && [second.from - 1, second.from, second.next - 1].some(ends);
}

function moments(atoms: Atoms, { now, expecting }: { now: string; expecting?: string }) {
  const stay = atoms.tags.has("stay") && !atoms.tags.has("meal") || /^(?:arrival|departure|nights)$/.test(expecting ?? "");
  const { found, replaced } = withoutRejected(atoms, datesIn(atoms, { today: now.slice(0, 10), stay, ...(expecting ? { expecting } : {}) }));
  const used = new Set<number>();
  for (const { from, next, rough, last } of found) for (let n = from; n < next; n++) if (!last || n < rough.next || n >= last.from) used.add(n);
  const times = timesIn(atoms, { ...(expecting ? { expecting } : {}), taken: (n) => used.has(n) });
  laterToday(found, times, now);
  for (const { from, next } of times) for (let n = from; n < next; n++) used.add(n);
  const impossible = found.filter(({ day }) => day === undefined).map(({ at, until }) => atoms.whole.slice(at, until));
  return { dates: found.filter(({ day }) => day !== undefined), times, impossible, taken: (n: number) => used.has(n), ...(replaced ? { replaced } : {}) };
}

/** "For five days": nights for a stay, else the last day is one of them. */
function daysSaid({ atoms }: Atoms, taken: (n: number) => boolean): number | undefined {
  const at = atoms.findIndex((atom, n) => atom.n !== undefined && !taken(n) && Number.isInteger(atom.n) && atom.n >= 2 && atom.n <= 60 && atoms[n + 1]?.has.unit === "day" && !atoms[n + 1]?.has.after);
  if (at < 0) return undefined;
  return atoms.some(({ has }) => has.stay !== undefined) ? atoms[at]!.n : atoms[at]!.n! - 1;
}

/** "Today at 8", said in the afternoon, is eight in the evening. */
function laterToday(dates: DateFound[], times: TimeFound[], now: string): void {
  if (dates.length !== 1 || !dates[0]!.rough.today) return;
  for (const time of times) {
    const hour = Number(time.start.slice(0, 2));
    if (time.open && hour < 12 && time.start < now.slice(11, 16)) time.start = `${hour + 12}${time.start.slice(2)}`;
  }
}

/** A clock time that belongs to a day makes it a date-time; a weekday said with a time still to come today is today. */
function joined(atoms: Atoms, dates: DateFound[], times: TimeFound[], now: string): Stretch[] {
  const today = now.slice(0, 10), clock = now.slice(11, 16);
  return dates.map((date) => {
    const words = atoms.whole.slice(date.at, date.until);
    const single = date.end === undefined;
    const time = single ? timeOf(atoms, date, dates, times) : undefined;
    const weekdayToday = date.rough.weekday !== undefined && date.rough.day === undefined && !date.rough.mod && date.rough.weekday === weekdayNumber(today) && !date.rough.fixed;
    const stillToCome = time ? clock && time.start > clock : partToCome(atoms, date, clock);
    const toldToday = dates.some((other) => other !== date && other.rough.today);
    const day = single && weekdayToday && (stillToCome || toldToday) ? today : date.day!;
    const ends = single ? undefined : endTimes(atoms, date, times);
    if (ends) return { text: words, start: `${date.day}T${ends[0].start}`, end: ends[1] ? `${date.end}T${ends[1].start}` : date.end! };
    if (time) return { text: words, start: `${day}T${time.start}`, ...(time.end ? { end: `${day}T${time.end}` } : {}) };
    return { text: words, start: day, ...(date.end ? { end: date.end } : {}) };
  });
}

const partEnds: Record<string, string> = { morning: "11:59", noon: "13:59", afternoon: "17:59", evening: "22:59", night: "23:59" };

/** "Tuesday evening", said on Tuesday morning: the part of the day beside it is still to come. */
function partToCome({ atoms }: Atoms, { from, next }: DateFound, clock: string): boolean {
  const part = [atoms[next], atoms[next + 1], atoms[from - 1], atoms[next - 1]].find((atom) => atom?.has.part !== undefined && atom.n === undefined)?.has.part;
  return part !== undefined && clock !== "" && clock < (partEnds[String(part)] ?? "");
}

/** "From Friday 3 pm to Sunday 11 am": the times at both ends of a stay. */
function endTimes(atoms: Atoms, { rough, last, next }: DateFound, times: TimeFound[]): [TimeFound, TimeFound | undefined] | undefined {
  const first = last && times.find((time) => time.from >= rough.next - 1 && time.next <= last.from + 1 && time.from < last.from);
  if (!first || first.end) return undefined;
  return [first, times.find((time) => time !== first && time.from >= next && time.from - next <= 2 && !atoms.atoms.slice(next, time.from).some(({ word }) => word === "."))];
}

function timeOf(atoms: Atoms, date: DateFound, dates: DateFound[], times: TimeFound[]): TimeFound | undefined {
  if (times.length === 0) return undefined;
  // The nearest; of two as near, the one that no "and" parts from the day, then the one that follows it.
  const near = times.map((time) => ({ time, far: gap(atoms, date, time) + (joinedByAnd(atoms, date, time) ? 0.5 : 0) + (time.from >= date.next ? 0 : 0.25) })).filter(({ far }) => far < 3).sort((a, b) => a.far - b.far)[0];
  if (near) return near.time;
  return dates.length === 1 && times.length === 1 ? times[0] : undefined;
}

const joinedByAnd = (atoms: Atoms, date: DateFound, time: TimeFound) => atoms.atoms.slice(Math.min(date.next, time.next), Math.max(date.from, time.from)).some(({ has, word }) => has.and || word === ",");

const gap = (atoms: Atoms, date: DateFound, time: TimeFound) => {
  const [from, to] = time.from >= date.next ? [date.next, time.from] : [time.next, date.from];
  const between = atoms.atoms.slice(from, to);
  return between.some((atom) => atom.word === "." || atom.word === ";" || (atom.has.and && between.length > 2)) ? 99 : between.length;
};

function correctionIn(atoms: Atoms, taken: (n: number) => boolean): { number?: number } | undefined {
  const said = atoms.atoms.some((atom) => atom.has.rather !== undefined);
  if (!said || atoms.atoms.length > 8) return undefined;
  const number = atoms.atoms.find((atom, n) => atom.n !== undefined && !taken(n) && Number.isInteger(atom.n) && !pronoun(atoms, n))?.n;
  return number === undefined ? {} : { number };
}

function choiceIn(atoms: Atoms, taken: (n: number) => boolean): number | undefined {
  const found = atoms.atoms.findIndex((atom, n) => !taken(n) && atom.ordinal && atom.spelled && Number(atom.n) <= 9);
  if (found < 0 || atoms.atoms.length > 8) return undefined;
  const next = atoms.atoms[found + 1];
  return next === undefined || next.shape === "mark" || /^(?:one|option|please|opcion|por|varianta|optiune|lehetoseg|valtozat|legyen|lesz|va)$/.test(next.word) ? atoms.atoms[found]!.n : undefined;
}
