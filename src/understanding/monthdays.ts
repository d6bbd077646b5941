import type { Atom, Atoms } from "./atoms.ts";
import { monthStart } from "./days.ts";
import { caseOf, type Core, type DayGlass, dot, monthOf, of, short, skipping, yearOf } from "./rough.ts";
import { edgeOf, nextMonth } from "./spans.ts";

/** 2026-12-24, 24/12, 24.12.2026. */
export function written({ atoms, language }: Atoms, at: number): Core | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  const role = caseOf(atom);
  if (atom.shape === "number") {
    const split = /^(\d{1,2})\.(\d{2})$/.exec(atom.digits);
    const beside = atoms[at + 1]?.has, before = atoms[at - 1]?.has;
    if (!split || Number(split[2]) > 12 || Number(split[2]) === 0 || Number(split[1]) > 31 || atom.has.case === "at" || before?.at && language !== "es" || beside?.unit || beside?.ampm || beside?.part || beside?.oclock || beside?.fixed) return undefined;
    if (!(before?.on || before?.from || before?.until || before?.dayword || before?.the || before?.weekday || /^[-–]$/.test(atoms[at + 1]?.word ?? "") || /^[-–]$/.test(atoms[at - 1]?.word ?? "") || atoms.length === 1)) return undefined;
    return { next: at + 1, day: Number(split[1]), month: Number(split[2]), ...role };
  }
  if (atom.shape !== "date" || atom.word === "24/7") return undefined;
  if (atom.order === "ymd") {
    const [year = 0, month = 0, day = 0] = atom.parts;
    const next = at + 1;
    return { next, day, month, year, ...role };
  }
  const [a = 0, b = 0, c] = atom.parts;
  const year = c === undefined ? {} : { year: c < 100 ? 2000 + c : c };
  const monthFirst = b > 12 || (language === "hu" && c === undefined && a <= 12);
  const either = language !== "hu" && a >= 1 && a <= 12 && b >= 1 && b <= 12 && a !== b && atom.digits.includes("/") ? { swapped: { day: b, month: a } } : {};
  return { next: at + 1, ...(monthFirst ? { day: b, month: a } : { day: a, month: b }), ...either, ...year, ...role };
}

/** "5 December", "December the 5th", "5 de diciembre de 2027", "december 5-én", "the 5th", "el 5", "pe 5"; a month alone after "in". */
export function monthDay(text: Atoms, at: number, marked: boolean, glass: DayGlass, behindWeekday = false): Core | undefined {
  const { atoms, language } = text;
  const atom = atoms[at];
  if (!atom) return undefined;
  const year = yearOf(atom);
  if (year && language === "hu") {
    const link = dot(atoms[at + 1]) ? 1 : 0;
    if (monthOf(atoms[at + 1 + link])) { const dated = monthDay(text, at + 1 + link, marked, glass); return dated ? { ...dated, year } : undefined; }
  }
  const month = monthOf(atom);
  if (month !== undefined) return monthFirst(text, at, month, glass);
  if (atom.n !== undefined && atom.n >= 32 && atom.n <= 99 && atom.digits.length === 2 && typeof atoms[at + 1]?.has.month === "number") return { next: at + 2, day: atom.n, month: Number(atoms[at + 1]!.has.month) };
  if (!short(atom)) return undefined;
  let n = at + 1;
  if (atoms[n]?.word === "." && atoms[n]!.glued) n += 1;
  let link = n;
  if (of(atoms[link]) || skipping("the")(atoms[link]) && language !== "en") link += 1;
  if (skipping("the")(atoms[link])) link += 1;
  const named = monthOf(atoms[link]);
  if (named !== undefined) {
    let next = link + 1;
    if (atoms[next]?.word === "." && atoms[next]!.glued && yearOf(atoms[next + 1])) next += 1;
    const yearLink = (of(atoms[next]) || atoms[next]?.word === ",") ? 1 : 0;
    const said = yearOf(atoms[next + yearLink]);
    return { next: said ? next + yearLink + 1 : next, day: atom.n!, month: named, ...(said ? { year: said } : {}), ...caseOf(atoms[link]) };
  }
  if (atoms[link]?.has.ofthemonth) return { next: link + 1, ...monthOffset(atom.n!, 0, glass) };
  if (atoms[link]?.has.ofnextmonth) return { next: link + 1, ...monthOffset(atom.n!, 1, glass) };
  const following = atoms[at + 1]?.has ?? {};
  const nounAfter = Boolean(following.unit ?? following.adult ?? following.person ?? following.child ?? following.baby ?? following.room ?? following.roomkind ?? following.fixed ?? following.age ?? following.ampm ?? following.oclock ?? following.andhalf ?? following.n) || (following.part !== undefined && atom.has.part === undefined && language !== "hu" && !atom.ordinal);
  const ordinalDay = atom.ordinal && !nounAfter && (!atom.spelled || (marked && closes(atoms[at + 1])) || language === "hu" && /an$|en$|tol$|ig$|ara$|ere$|je$|ejen$/.test(atom.word));
  if (ordinalDay && !(language === "hu" && atom.has.case === undefined && !atom.spelled && !/[ae]$|ei$|ai$/.test(text.whole.slice(atom.start, atom.end)))) return { next: at + 1, day: atom.n!, ...caseOf(atom) };
  if (atom.spelled && marked && !nounAfter && (atoms[at - 1]?.has.leaving || atoms[at - 2]?.has.leaving) && atoms[at - 1]?.n === undefined && language !== "en" && language !== "hu") return { next: at + 1, day: atom.n! };
  // "Csütörtökön 9-től 13-ig", "9 és 13 óra között": behind a Hungarian day these are hours.
  const hours = language === "hu" && behindWeekday && (atom.has.case === "from" && atoms[at + 1]?.has.case === "until" && atoms[at + 1]!.n !== undefined || atoms[at + 1]?.has.and !== undefined && atoms[at + 3]?.has.oclock !== undefined);
  if (marked && !nounAfter && !hours && !atom.spelled && language !== "en" && (language !== "hu" || behindWeekday)) return { next: at + 1, day: atom.n!, ...caseOf(atom) };
  if (marked && behindWeekday && language === "en" && !atom.spelled && !nounAfter && skipping("the")(atoms[at - 1])) return { next: at + 1, day: atom.n! };
  if (behindWeekday) {
    if (glass.numbers && !nounAfter && !atom.spelled && (atoms[at + 1]?.has.until || /^[-–]$/.test(atoms[at + 1]?.word ?? ""))) return { next: at + 1, day: atom.n!, bare: true };
    const close = atoms[at - 1]?.has.weekday !== undefined && language !== "en" && language !== "hu" && !atom.spelled && !nounAfter;
    return close ? { next: at + 1, day: atom.n!, ...caseOf(atom) } : undefined;
  }
  if (glass.numbers && !nounAfter) return { next: language === "hu" && atoms[n] !== undefined ? n : at + 1, day: atom.n!, bare: true, ...caseOf(atom) };
  return undefined;
}

const closes = (atom: Atom | undefined) => atom === undefined || (atom.shape === "mark" && atom.word !== "%") || Boolean(atom.has.until ?? atom.has.at ?? atom.has.for ?? atom.has.and ?? atom.has.or ?? atom.has.of ?? atom.has.from ?? atom.has.on ?? atom.has.part);

function monthOffset(day: number, months: number, { today }: DayGlass): { day: number; month: number; year: number } {
  const [year = 0, month = 1] = monthStart(today, months).split("-").map(Number);
  return { day, month, year };
}

function monthFirst(text: Atoms, at: number, month: number, glass: DayGlass): Core | undefined {
  const { atoms, language } = text;
  let n = at + 1;
  if (atoms[n]?.word === "." && atoms[n]!.glued) n += 1;
  while (n < at + 4 && (skipping("the")(atoms[n]) || (language === "hu" && atoms[n]?.word === ","))) n += 1;
  const day = atoms[n];
  const weak = atoms[at]!.has.month === undefined;
  if (language === "hu" && typeof atoms[at]!.has.case === "string" && ["in", "from", "until"].includes(String(atoms[at]!.has.case)) && day?.has.unit) return undefined;
  if (day && short(day) && !day.has.unit && !atoms[at]!.has.edge && !(atoms[n + 1]?.has.unit && language !== "hu")) {
    if (language === "hu" && typeof atoms[at]!.has.case === "string" && !day.ordinal) return alone();
    let next = n + 1;
    if (language === "hu" && atoms[next]?.word === "." && atoms[next]!.glued && !atSentenceEnd(atoms, next)) next += 1;
    const comma = atoms[next]?.word === "," || of(atoms[next]) ? 1 : 0;
    const year = yearOf(atoms[next + comma]);
    return { next: year ? next + comma + 1 : next, day: day.n!, month, ...(year ? { year } : {}), ...caseOf(day) };
  }
  return alone();

  function alone(): Core | undefined {
    const before = atoms[at - 1]?.has;
    const year = yearOf(atoms[at + 1]) ?? (of(atoms[at + 1]) ? yearOf(atoms[at + 2]) : undefined);
    const edge = language === "hu" && atoms[at + 1]?.has.edge ? String(atoms[at + 1]!.has.edge) : undefined;
    const named = before?.on || before?.of || before?.within || before?.mod || before?.whole || before?.from || before?.until || before?.between || edge || ["in", "onto", "until", "from", "of"].includes(String(atoms[at]!.has.case)) || year || glass.numbers === true || atoms.length <= 2;
    if (!named || (weak && !(before?.of || before?.within || year))) return undefined;
    const next = year ? at + (yearOf(atoms[at + 1]) ? 2 : 3) : at + 1 + (edge ? 1 : 0);
    return { next, month, ...(year ? { year } : {}), span: edgeOf(nextMonth(month, year, glass.today), edge ?? "whole", glass), ...caseOf(atoms[at]) };
  }
}

const atSentenceEnd = (atoms: Atom[], at: number) => atoms[at + 1] === undefined;
