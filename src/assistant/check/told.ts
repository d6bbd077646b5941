import type { Desk, Language } from "#rules/desk.ts";
import { weekdayNumber } from "#understanding/days.ts";
import { compose, fold } from "#understanding/fold.ts";
import { readValues, type Value } from "#understanding/values.ts";
import { everyDay, stretch, weekends, workingDays } from "./words/cues.ts";
import { sharesIn } from "./shares.ts";
import { subjectsIn, type Subject } from "./words.ts";

/** Weekdays said at a place of a text: one, a stretch, the weekend, all. */
export interface Days { start: number; end: number; days: ReadonlySet<number> }

/** A sentence or a row as the readers see it; `lacked` is what something is without (a sentence does not speak of it). */
export interface Told { text: string; folded: string; language: Language; values: Value[]; subjects: Subject[]; days: Days[]; breaks: number[]; lacked: Subject[] }

/** A piece of a text. */
export interface Span { start: number; end: number }

const families: Partial<Record<Value["kind"], string>> = { timeRange: "time", weekday: "date", month: "date", number: "count", age: "count" };

/** Values that are compared with each other: all times, all days, all plain numbers. */
export const familyOf = ({ kind }: Value): string => families[kind] ?? kind;

/** Reads a text of the desk or of a source: its values, what it is about, its weekdays, where its parts end. `now` is local; a source keeps the values inside the names of things. */
export function tell(text: string, language: Language, desk: Desk, now: string, source = false): Told {
  const whole = compose(text).replace(/[*_`#>|]/g, " ");
  const folded = fold(whole);
  const values = [...readValues(whole, language, now), ...mayIn(whole, language), ...sharesIn(whole, folded, language)].map((value) => (value.kind === "temperature" && fahrenheit.test(folded.slice(value.end)) ? { ...value, unit: "F" } : value)).toSorted((a, b) => a.start - b.start).filter((value) => source || !insideName(value, folded, desk));
  const days = daysIn(folded, language, values);
  const words = subjectsIn(whole, language, desk).filter((word) => ![...values, ...days].some((value) => word.start >= value.start && word.end <= value.end));
  const lacked = words.filter((word) => lacking.test(folded.slice(0, word.start)) || /^ nelkul/.test(folded.slice(word.end)));
  const subjects = source ? words : words.filter((word) => !lacked.includes(word));
  return { text: whole, folded, language, values, subjects, lacked, days, breaks: breaksIn(folded, language, values) };
}

const fahrenheit = /^\s*°?\s*f(?:ahrenheit\w*)?\b/;

/** "Passengers without a car" speaks of no car. */
const lacking = /\b(?:without|sin|fara)(?: \p{L}{1,4})? $/u;

/** "May" is read as a month only where it cannot be a verb. */
const mayIn = (text: string, language: Language): Value[] => (language === "en" ? [...text.matchAll(/(?<=\b(?:from|until|till|to|in|since|of|through|and) )May\b(?! \d)|\bMay(?= (?:to|until|till|through|and) )/g)].map((match): Value => ({ kind: "month", value: 5, text: match[0], start: match.index, end: match.index + 3 })) : []);

const namesBy = new WeakMap<Desk, string[]>();

/** A number that belongs to the name of a thing ("Relaxing massage, 50 minutes") is part of the name. */
function insideName(value: Value, folded: string, desk: Desk): boolean {
  let names = namesBy.get(desk);
  if (!names) {
    const things = [...desk.offerings, ...desk.offerings.flatMap(({ rates }) => rates), ...desk.extras, ...desk.hours, ...desk.features];
    names = [...new Set(things.flatMap(({ name }) => (typeof name === "string" ? [name] : Object.values(name))).map(fold))].filter((name) => /\d|\s/.test(name));
    namesBy.set(desk, names);
  }
  return names.some((name) => {
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) if (at <= value.start && at + name.length >= value.end) return true;
    return false;
  });
}

const joints: Record<Language, RegExp> = {
  en: /[,;:()!?]|\s[-–—]\s|\.\s|\b(?:and|but|or|while|whereas|otherwise)\b/g,
  es: /[,;:()!?¿¡]|\s[-–—]\s|\.\s|\b(?:y|pero|mientras|sino)\b/g,
  hu: /[,;:()!?]|\s[-–—]\s|\.\s(?!\d)|\b(?:es|de|vagy|mig|pedig)\b/g,
  ro: /[,;:()!?]|\s[-–—]\s|\.\s|\b(?:si|dar|sau|iar)\b/g,
};

/** Where the parts of a sentence meet, outside its values. */
function breaksIn(folded: string, language: Language, values: Value[]): number[] {
  return [...folded.matchAll(joints[language] ?? joints.en)].map((match) => match.index).filter((at) => !values.some((value) => at >= value.start && at < value.end));
}

/** The part of the sentence in which a value stands. */
export function clauseOf({ text, breaks }: Told, value: Span): Span {
  return { start: breaks.findLast((at) => at < value.start) ?? 0, end: breaks.find((at) => at >= value.end) ?? text.length };
}

/** The plain list or stretch a value stands in: what is said of "10:00, 17:30 and 19:00" or of "11 to 18" is said of each of them. */
function listOf(told: Told, value: Value): Value[] {
  const at = told.values.indexOf(value);
  if (at < 0 || familyOf(value) === "date") return [];
  const joined = (n: number) => !(told.values[n]?.kind === "money" && /^\s*(?:for|para|pentru|per|pe)\b/.test(told.folded.slice(told.values[n + 1]?.end ?? 0))) && told.values[n]?.kind === value.kind && told.values[n + 1]?.kind === value.kind && /^\s*(?:,|\/|-|–|and|or|to|y|o|a|es|vagy|si|sau|la)?\s*$/.test(told.folded.slice(told.values[n]!.end, told.values[n + 1]!.start));
  let first = at, last = at;
  while (joined(first - 1)) first -= 1;
  while (joined(last)) last += 1;
  return told.values.slice(first, last + 1);
}

/** The days said with a value: beside it, else those named last before it. */
export function daysOf(told: Told, value: Value): ReadonlySet<number> {
  const near = within(told.days, regionOf(told, value));
  if (near.length > 0) return new Set(near.flatMap(({ days }) => [...days]));
  const before = told.days.filter(({ end }) => end <= value.start);
  const last = before.findLastIndex((one, n) => n > 0 && /\d|;/.test(told.folded.slice(before[n - 1]!.end, one.start)));
  const group = before.slice(Math.max(0, last));
  return new Set((group.length > 0 ? group : told.days).flatMap(({ days }) => [...days]));
}

/** The words that belong to a value where several of its family stand side by side: back to the part that belongs to the one before, on to the next. */
export function regionOf(told: Told, value: Value): Span {
  const family = familyOf(value);
  const list = listOf(told, value);
  const peers = told.values.filter((one) => one !== value && !list.includes(one) && familyOf(one) === family);
  const before = peers.findLast((one) => one.end <= value.start);
  const first = list[0]?.start ?? value.start, last = list.at(-1)?.end ?? value.end;
  const after = peers.find((one) => one.start >= last);
  const start = before ? told.breaks.find((at) => at >= before.end && at < first) ?? before.end : 0;
  // "On Tuesdays and Thursdays" stays together.
  const parts = told.breaks.filter((at) => after && at >= last && at < after.start && !told.values.some((one) => one.kind === "weekday" && one.start > at && /^(?:,|\p{L}{1,2}|and)?\s*$/u.test(told.folded.slice(at, one.start).trim())));
  const end = after ? parts[0] ?? last : told.breaks.find((at) => at >= last && told.folded[at] === ";") ?? told.text.length;
  return { start, end };
}

/** What stands within a piece of the text. */
export const within = <T extends Span>(things: readonly T[], { start, end }: Span): T[] => things.filter((one) => one.start >= start && one.end <= end);

const numbers = new Set<Value["kind"]>(["count", "number", "duration", "ordinal"]);

function daysIn(folded: string, language: Language, values: Value[]): Days[] {
  const found: Days[] = [];
  const add = (pattern: RegExp, ...days: number[]) => { for (const match of folded.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length, days: new Set(days) }); };
  add(everyDay[language], 1, 2, 3, 4, 5, 6, 7);
  add(workingDays[language], 1, 2, 3, 4, 5);
  // "In six working days" is a length.
  for (const one of found.splice(0)) if (!values.some((value) => numbers.has(value.kind) && value.end <= one.start && one.start - value.end < 3 || value.of === "workday" && value.start < one.end && value.end > one.start)) found.push(one);
  add(weekends[language], 6, 7);
  const said = values.flatMap((value) => { const day = weekdayOf(value); return day ? [{ day, plain: value.kind === "weekday", start: value.start, end: value.end }] : []; });
  for (let n = 0; n < said.length; n++) {
    const one = said[n]!, next = said[n + 1];
    const between = next ? folded.slice(one.end, next.start) : "";
    const reaches = next && one.plain && next.plain && between.length < 12 && (stretch.test(` ${between.trim()} `) || /tol\b/.test(folded.slice(one.start, one.end)) && /ig\b/.test(folded.slice(next.start, next.end)) || /\b(?:to|until|al?|pana)\b/.test(folded.slice(next.start, next.end)));
    if (reaches) { found.push({ start: one.start, end: next.end, days: new Set(from(one.day, next.day)) }); n += 1; } else found.push({ start: one.start, end: one.end, days: new Set([one.day]) });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function from(first: number, last: number): number[] {
  const days: number[] = [];
  for (let day = first; ; day = (day % 7) + 1) { days.push(day); if (day === last) return days; }
}

/** The weekday a value speaks of, 1 to 7. */
export function weekdayOf(value: Value): number | undefined {
  if (value.kind === "weekday") return Number(value.value);
  // "Those on the third" is no day.
  if (value.kind !== "date" || String(value.value).startsWith("--") && !/\d/.test(value.text)) return undefined;
  return value.day ? weekdayNumber(value.day) : value.weekday;
}
