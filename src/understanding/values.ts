import type { Language } from "#rules/desk.ts";
import { type Atom, type Atoms, atomsOf } from "./atoms.ts";
import { roughAt } from "./daywords.ts";
import { resolve, type Rough } from "./rough.ts";
import { timesIn } from "./times.ts";
import type { Value } from "./value.ts";
import { written } from "./valueshapes.ts";
import { counted, lengthAt, moneyBefore, quantity } from "./quantities.ts";

export type { Value } from "./value.ts";

/** Reads every value of a text. No numeral and no number word is left out: what fits nothing else is a `number`. */
export function readValues(text: string, language: Language, now?: string): Value[] {
  const atoms = atomsOf(text, language);
  const found: Value[] = written(atoms.whole);
  const taken = new Uint8Array(atoms.atoms.length);
  atoms.atoms.forEach((atom, n) => { if (found.some((value) => atom.start < value.end && atom.end > value.start)) taken[n] = 1; });
  const place = (from: number, next: number) => {
    const start = atoms.atoms[from]!.start, end = Math.max(atoms.atoms[next - 1]!.end, start);
    for (let n = from; n < next; n++) taken[n] = 1;
    return { text: atoms.whole.slice(start, end), start, end };
  };
  const free = (n: number) => taken[n] === 0;
  const reading: Reading = { atoms, found, free, place };
  atoms.atoms.forEach((atom, n) => { if (free(n) && atom.shape === "phone") found.push({ kind: "phone", value: atom.digits.replace(/[^\d+]/g, ""), ...place(n, n + 1) }); });
  quantities(reading);
  days(reading, now);
  sevens(reading);
  times(reading);
  counts(reading);
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

interface Reading { atoms: Atoms; found: Value[]; free: (n: number) => boolean; place: (from: number, next: number) => { text: string; start: number; end: number } }

/** Money, percentages, measures and lengths of time: a number with its unit is nothing else. */
function quantities({ atoms, found, free, place }: Reading): void {
  for (let n = 0; n < atoms.atoms.length; n++) {
    if (!free(n)) continue;
    const length = lengthAt(atoms, n);
    if (length) { found.push({ kind: "duration", value: length.minutes, ...place(n, length.next) }); n = length.next - 1; continue; }
    const hit = moneyBefore(atoms, n, free) ?? quantity(atoms, n, free);
    if (!hit) continue;
    for (const { from, next, ...value } of hit) found.push({ ...value, ...place(from, next) });
    n = Math.max(n, hit.at(-1)!.next - 1);
  }
}

function days({ atoms, found, free, place }: Reading, now: string | undefined): void {
  const glass = { today: (now ?? "2000-01-01").slice(0, 10), stay: false };
  for (let n = 0; n < atoms.atoms.length; n++) {
    if (!free(n)) continue;
    const beside = /^[-–—]$/.test(atoms.atoms[n + 1]?.word ?? "") || atoms.atoms[n + 1]?.has.until || atoms.atoms[n + 1]?.has.and;
    const rough = hourApart(atoms, roughAt(atoms, n, glass)) ?? (beside && atoms.atoms[n]!.n !== undefined ? sharedMonth(atoms, n, glass) : undefined);
    if (!rough || !Array.from({ length: rough.next - n }, (_, k) => n + k).every(free)) continue;
    const value = dayValue(atoms, rough, glass, now !== undefined);
    if (value) { found.push({ ...value, ...place(n, rough.next) }); n = rough.next - 1; }
  }
}

/** "szerdán 7 és 8 óra között": a bare number behind a Hungarian weekday is no day of the month, which would have its ending. */
function hourApart({ atoms, language }: Atoms, rough: Rough | undefined): Rough | undefined {
  if (language !== "hu" || rough?.weekday === undefined || rough.day === undefined || rough.month !== undefined || !/^\d{1,2}$/.test(atoms[rough.next - 1]!.word) || atoms[rough.next - 1]!.ordinal || !atoms.slice(rough.next, rough.next + 5).some(({ has }) => has.oclock)) return rough;
  const { day: _day, ...without } = rough;
  return { ...without, next: rough.next - 1 };
}

/** The "3" of "3 to 7 December". */
function sharedMonth(atoms: Atoms, at: number, glass: { today: string; stay: boolean }): Rough | undefined {
  const first = roughAt(atoms, at, { ...glass, numbers: true });
  if (!first?.bare) return undefined;
  let n = first.next + 1;
  while (n < first.next + 3 && (atoms.atoms[n]?.has.the || atoms.atoms[n]?.has.on) && atoms.atoms[n]?.n === undefined) n += 1;
  const second = roughAt(atoms, n, glass);
  return second?.day !== undefined && second.month !== undefined ? { ...first, month: second.month, ...(second.year ? { year: second.year } : {}) } : undefined;
}

const two = (n: number) => String(n).padStart(2, "0");

function dayValue(atoms: Atoms, rough: Rough, glass: { today: string; stay: boolean }, known: boolean): Pick<Value, "kind" | "value" | "weekday" | "day"> | undefined {
  const weekday = rough.weekday === undefined ? {} : { weekday: rough.weekday };
  const day = known && !rough.span ? resolve(rough, glass)?.start : undefined;
  const meant = day ? { day } : {};
  if (rough.day !== undefined) {
    const value = rough.month === undefined ? `--${two(rough.day)}` : `${rough.year === undefined ? "" : `${rough.year}-`}${two(rough.month)}-${two(rough.day)}`;
    return { kind: "date", value, ...weekday, ...meant };
  }
  if (rough.month !== undefined) return { kind: "month", value: rough.month };
  if (rough.weekday !== undefined && !rough.fixed) return { kind: "weekday", value: rough.weekday, ...meant };
  if (rough.holiday) return { kind: "date", value: resolve(rough, glass)?.start.slice(rough.year ? 0 : 5) ?? "", ...meant };
  if (rough.fixed && known) return { kind: "date", value: rough.fixed, day: rough.fixed };
  if (rough.fixed && atoms.atoms.slice(rough.from, rough.next).some((atom) => atom.n !== undefined)) return { kind: "date", value: `+${resolve(rough, glass)!.start}` };
  return undefined;
}

function times({ atoms, found, free, place }: Reading): void {
  for (const time of timesIn(atoms, { literal: true, taken: (n) => !free(n) })) {
    if (!Array.from({ length: time.next - time.from }, (_, k) => time.from + k).every((n) => free(n) || atoms.atoms[n]!.n === undefined)) continue;
    if (time.loose && !time.end && countsThings(atoms, time.next)) continue;
    const loose = time.loose ? { loose: true } : {};
    found.push(time.end ? { kind: "timeRange", value: `${time.start}-${time.end}`, ...loose, ...place(time.from, time.next) } : { kind: "time", value: time.start, ...loose, ...place(time.from, time.next) });
  }
}

/** "at two charging points": a number in words before a plural that no word list knows counts, and is no hour. */
function countsThings({ atoms, language }: Atoms, next: number): boolean {
  const spelled = atoms[next - 1]?.spelled && atoms[next - 1]?.n !== undefined;
  const plain = (n: number) => atoms[n]?.shape === "word" && atoms[n]!.n === undefined && Object.keys(atoms[n]!.has).length === 0;
  return language === "en" && Boolean(spelled) && plain(next) && [next, next + 1].some((n) => plain(n) && /[^s]s$/.test(atoms[n]!.word));
}

/** "este hétig", "reggel hétre": seven, where a part of the day stands before it, and no week. */
function sevens({ atoms, found, free, place }: Reading): void {
  if (atoms.language !== "hu") return;
  atoms.atoms.forEach((atom, n) => {
    const part = atoms.atoms[n - 1]?.has.part;
    if (free(n) && atom.n === undefined && part !== undefined && /^het(?:ig|re)$/.test(atom.word)) found.push({ kind: "time", value: part === "morning" ? "07:00" : "19:00", ...place(n, n + 1) });
  });
}

/** Whatever number is left counts the noun behind it, or stands alone. */
function counts({ atoms, found, free, place }: Reading): void {
  atoms.atoms.forEach((atom, n) => {
    if (!free(n)) return;
    if (atom.shape === "date" || atom.shape === "clock") { found.push({ kind: atom.word === "24/7" ? "always" : "number", value: atom.word, ...place(n, n + 1) }); return; }
    if (atom.n === undefined) { for (const value of people(atom)) found.push({ ...value, ...place(n, n + 1) }); return; }
    if (article(atoms, n)) return;
    const { of, kind } = counted(atoms, n);
    found.push({ kind: atom.ordinal ? "ordinal" : kind, value: atom.n, ...(of ? { of } : {}), ...place(n, n + 1) });
  });
}

const people = (atom: Atom): Pick<Value, "kind" | "value" | "of">[] => (typeof atom.has.people === "number" && atom.has.people > 1 ? [{ kind: "count", value: atom.has.people, of: "person" }] : []);

/** "un", "una", "o", "egy" before a noun is an article; English "one" is a pronoun beside "this", "the" and the like. */
function article({ atoms, language }: Atoms, at: number): boolean {
  const atom = atoms[at]!;
  if (atom.n !== 1 || !atom.spelled || atom.ordinal) return false;
  if (language === "en") return atom.has.num === 1 && (atoms[at + 1] === undefined || atoms[at + 1]!.shape === "mark" || atoms[at + 1]!.has.of !== undefined || /^(?:this|that|which|the|any|no|every|each|some|another|other|last)$/.test(atoms[at - 1]?.word ?? ""));
  return !/^(?:uno|unu|egyik)$/.test(atom.word) || atoms[at + 1]?.has.of !== undefined;
}
