import { dayOf, localOf } from "#rules/calendar.ts";
import { inWords } from "#rules/desk.ts";
import { merge, totalOf } from "#rules/party.ts";
import { weekdayNumber } from "#understanding/days.ts";
import { fold } from "#understanding/fold.ts";
import { readValues, type Value } from "#understanding/values.ts";
import type { Run } from "#assistant/run.ts";
import { agree, samePhone } from "./agree.ts";
import { tell, type Told } from "./told.ts";

/** What the guest has said in this chapter, as values, and what they decided of it. */
export interface GuestWords { values: Value[]; told: Told; days: Set<string>; times: Set<string>; counts: Set<string>; latestDays: ReadonlySet<number> }

const known = new WeakMap<Run, GuestWords>();

/** Reads the guest's words once for a turn. */
export function guestWords(run: Run): GuestWords {
  const read = known.get(run);
  if (read) return read;
  const { frame, language } = run;
  const now = localOf(run.now, run.zone).slice(0, 16);
  const texts = [...frame.earlier, ...frame.latest.map(({ text }) => text)];
  const values = texts.flatMap((text) => readValues(text, language, now));
  const days = new Set([dayOf(run.now, run.zone), ...values.flatMap(({ day }) => (day ? [day] : []))]);
  const times = new Set<string>();
  const counts = new Set<string>();
  for (const { understood } of frame.latest) {
    for (const date of understood.dates) for (const day of [date.start, date.end]) if (day) days.add(day.slice(0, 10));
    for (const time of understood.times) for (const at of [time.start, time.end]) if (at) times.add(at);
  }
  for (const want of frame.wants) {
    for (const slot of [want.arrival, want.departure, want.date, want.dateEnd]) if (slot) days.add(slot.value);
    if (want.time) times.add(want.time.value);
    if (want.between) { times.add(want.between.value.start); times.add(want.between.value.end); }
    if (want.nights) counts.add(`night ${want.nights.value}`);
    if (want.units) counts.add(`room ${want.units.value}`);
    if (want.party) {
      const party = merge(undefined, want.party.value);
      for (const n of [party.adults, party.childAges.length, party.children ?? 0, totalOf(party)]) counts.add(`people ${n}`);
      for (const age of party.childAges) counts.add(`age ${age}`);
    }
  }
  const latest = new Set(frame.latest.flatMap(({ understood }) => understood.dates.filter(({ end }) => !end).map(({ start }) => weekdayNumber(start.slice(0, 10)))));
  const words: GuestWords = { values, told: tell(texts.join("\n"), language, run.desk, now), days, times, counts, latestDays: latest.size === 1 ? latest : new Set() };
  known.set(run, words);
  return words;
}

/** Whether the guest decided this value themselves: days, times, people, names, references. Never what the house decides. */
export function isTheirs(value: Value, told: Told, run: Run, matter: { house: boolean; cited: boolean }): boolean {
  const words = guestWords(run);
  const said = words.values.some((one) => agree(value, one));
  switch (value.kind) {
    case "date": return (!matter.house || matter.cited) && (said || (value.day !== undefined && words.days.has(value.day)));
    case "weekday": return (!matter.house || matter.cited) && (said || [...words.days].some((day) => (!matter.cited || day !== dayOf(run.now, run.zone) || told.values.some((one) => one.kind === "date" && one.day === day)) && weekdayNumber(day) === Number(value.value)));
    case "month": return said && (!matter.house || matter.cited);
    case "time": return !matter.house && (said || words.times.has(String(value.value)));
    case "timeRange": return !matter.house && (said || String(value.value).split("-").every((end) => words.times.has(end)));
    case "count": case "number": case "age": return (!matter.house || matter.cited && decided.has(value.of ?? "")) && (said || countsOf(value).some((count) => words.counts.has(count)));
    case "reference": return said || [...run.frame.bookings, ...run.frame.cases].some(({ reference }) => reference === value.value);
    case "phone": return said || samePhone(String(value.value), run.frame.guest.phone?.value ?? "");
    case "email": return said || run.frame.guest.email?.value.toLowerCase() === value.value;
    case "duration": case "weight": case "distance": return said && !matter.house;
    default: return false;
  }
}

/** What a number may count: nights and rooms are no people. */
const countsOf = ({ kind, of, value }: Value): string[] => (kind === "age" ? ["age"] : of === "night" || of === "room" ? [of] : people.has(of ?? "") ? ["people"] : ["people", "night", "room", "age"]).map((what) => `${what} ${Number(value)}`);
const people = new Set(["person", "adult", "child", "baby"]);

const decided = new Set(["person", "adult", "child", "baby", "room", "night"]);

/** Whether it is a number everybody may be told at any time: the emergency number, and whom to ring in need. */
export function isSafetyNumber(value: Value, run: Run): boolean {
  const { emergency, onCall } = run.desk;
  if (value.kind === "number" || value.kind === "count") return String(value.value) === emergency.number;
  return value.kind === "phone" && [emergency.number, onCall?.phone ?? ""].some((phone) => phone !== "" && samePhone(String(value.value), phone));
}

/** The name of a person whom the desk lets out. */
export const isDeskPerson = (name: string, run: Run): boolean => run.desk.people.some((person) => fold(name).includes(fold(person.name)) || fold(inWords(person.role, run.language)) === fold(name));
