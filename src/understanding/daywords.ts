import type { Atom, Atoms } from "./atoms.ts";
import { type Day, dayOn, lengthOfMonth, mondayOf, monthStart, plusDays, plusMonths, weekdayNumber } from "./days.ts";
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
  /** A bare number that is a day only beside another day. */
  bare?: boolean;
  /** What is wrong with it, for a day that no calendar has. */
  impossible?: boolean;
  /** "today" and its like are said with it, so that a weekday may be today. */
  today?: boolean;
}

/** What the reading stands on. */
export interface DayGlass { today: Day; stay: boolean; expecting?: string; numbers?: boolean }

const short = (atom: Atom) => atom.n !== undefined && Number.isInteger(atom.n) && atom.n >= 1 && atom.n <= 31 && (atom.spelled || atom.digits.length <= 5) && !atom.word.startsWith("00");
const monthOf = (atom: Atom | undefined): number | undefined => {
  const month = atom?.has.month ?? atom?.has.weakmonth;
  return typeof month === "number" ? month : undefined;
};
const yearOf = (atom: Atom | undefined): number | undefined =>
  atom && (atom.shape === "number" || atom.spelled) && atom.n !== undefined && atom.n >= 1900 && atom.n <= 2199 && (atom.spelled || atom.digits.length === 4) ? atom.n : undefined;
const skipping = (tag: string) => (atom: Atom | undefined) => Boolean(atom?.has[tag]) && atom?.n === undefined && monthOf(atom) === undefined;
const of = skipping("of");
const weekUnit = (atom: Atom | undefined) => atom?.has.unit === "week" || atom?.has.unit === "weekend" || atom?.has.unit === "month";
const dot = (atom: Atom | undefined) => atom?.word === "." || atom?.word === ",";

/** The day that is named from this atom on (articles and "on" before it may be part of it). */
export function roughAt(text: Atoms, at: number, glass: DayGlass): Rough | undefined {
  const { atoms } = text;
  let n = at, marked = false;
  for (let skipped = 0; skipped < 3; skipped++) {
    const atom = atoms[n];
    if (!atom || atom.n !== undefined || atom.has.weekday || atom.has.holiday || atom.has.day !== undefined || atom.has.mod || atom.has.edge || atom.has.daynext) break;
    if (!(atom.has.on || atom.has.the || atom.has.dayword || (atom.has.of && skipped > 0) || (atom.has.lone && atoms[n + 1]?.has.of))) break;
    if (atom.has.within && (atoms[n + 1]?.n !== undefined || atoms[n + 1]?.has.a) && atoms[n + 2]?.has.unit) break;
    marked ||= Boolean(atom.has.dayword) || (Boolean(atom.has.the) && text.language === "en");
    n += 1;
  }
  const core = coreAt(text, n, marked, glass);
  if (!core) return undefined;
  const first = atoms[n]!;
  return { ...core, from: at, start: first.start, end: atoms[core.next - 1]!.end };
}

type Core = Omit<Rough, "from" | "start" | "end">;

function coreAt(text: Atoms, at: number, marked: boolean, glass: DayGlass): Core | undefined {
  const { atoms } = text;
  const atom = atoms[at];
  if (!atom) return undefined;
  return written(text, at) ?? anchored(text, at, glass) ?? relative(text, at, glass) ?? weekdayAt(text, at, glass) ?? holidayAt(text, at)
    ?? spanAt(text, at, glass) ?? monthDay(text, at, marked, glass);
}

/** 2026-12-24, 24/12, 24.12.2026. */
function written({ atoms, language }: Atoms, at: number): Core | undefined {
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
  return { next: at + 1, ...(monthFirst ? { day: b, month: a } : { day: a, month: b }), ...year, ...role };
}

const caseOf = (atom: Atom | undefined): { case?: string } => (atom?.has.case === undefined ? {} : { case: String(atom.has.case) });

/** "in two weeks", "3 days after Christmas", "a week from Monday", "két hét múlva", "dentro de 3 días". */
function anchored(text: Atoms, at: number, glass: DayGlass): Core | undefined {
  const { atoms } = text;
  const lead = atoms[at]!.has.within || atoms[at]!.has.ago || atoms[at]!.has.later ? 1 : 0;
  let n = at + lead;
  const next = atoms[n];
  if (next?.has.daynext || next?.has.dayprev) {
    const link = atoms[n + 1]?.has.of || atoms[n + 1]?.has.the || atoms[n + 1]?.has.a ? 1 : 0;
    const anchor = roughAt(text, n + 1 + link, { ...glass, numbers: false });
    return anchor && !anchor.span ? shifted(anchor, glass, next.has.daynext ? 1 : -1) : undefined;
  }
  const amount = next?.n ?? (next?.has.a ? 1 : undefined);
  if (amount === undefined || amount > 400 || !Number.isInteger(amount)) return weekdayAnchored(text, at, glass);
  const unit = String(atoms[n + 1]?.has.unit ?? "");
  if (!["day", "week", "month", "fortnight", "year"].includes(unit)) return undefined;
  const move = (from: Day, sign: number) => unit === "month" ? plusMonths(from, sign * amount) : unit === "year" ? plusMonths(from, sign * amount * 12) : plusDays(from, sign * amount * (unit === "week" ? 7 : unit === "fortnight" ? 14 : 1));
  n += 2;
  if (lead && atoms[at]!.has.ago) return { next: n, fixed: move(glass.today, -1) };
  const tail = atoms[n]?.has;
  if (tail?.later && (text.language !== "es" && text.language !== "ro" || lead)) return weekdayIn(text, n + 1, move(glass.today, 1), unit) ?? { next: n + 1, fixed: move(glass.today, 1) };
  if (tail?.ago) return { next: n + 1, fixed: move(glass.today, -1) };
  const relation = tail?.after || (tail?.from && text.language === "en") ? 1 : tail?.before ? -1 : text.language === "en" && tail?.on && unit === "week" ? 1 : 0;
  const anchor = relation === 0 ? undefined : roughAt(text, n + 1, { ...glass, numbers: false });
  if (anchor && !anchor.span && tail?.from === undefined === false && unit === "day" && atoms[at - 1]?.has.for) return undefined;
  if (anchor && !anchor.span && !(atoms[at - 1]?.has.for)) {
    const base = resolve(anchor, glass)?.start;
    return base ? { next: anchor.next, fixed: move(base, relation) } : undefined;
  }
  if (!lead) return undefined;
  if (text.language === "ro" && atoms[at]!.word === "in" && unit !== "week") return { next: n, fixed: move(glass.today, 1) };
  return { next: n, fixed: move(glass.today, 1) };
}

function weekdayIn(text: Atoms, at: number, day: Day, unit: string): Core | undefined {
  const weekday = text.atoms[at]?.has.weekday;
  if (typeof weekday !== "number" || unit !== "week") return undefined;
  return { next: at + 1, fixed: plusDays(mondayOf(day), weekday - 1) };
}

/** "the Friday after Christmas", "Monday week", hu "mához egy hétre". */
function weekdayAnchored(text: Atoms, at: number, glass: DayGlass): Core | undefined {
  const { atoms } = text;
  const weekday = atoms[at]?.has.weekday;
  const toward = atoms[at]?.has.case === "to" && (typeof weekday === "number" || atoms[at]?.has.day !== undefined);
  if (toward && (atoms[at + 1]?.n !== undefined) && atoms[at + 2]?.has.unit === "week") {
    const base = typeof weekday === "number" ? resolve({ from: at, next: at, start: 0, end: 0, weekday }, glass)!.start : plusDays(glass.today, Number(atoms[at]!.has.day));
    return { next: at + 3, fixed: plusDays(base, 7 * atoms[at + 1]!.n!) };
  }
  if (typeof weekday !== "number") return undefined;
  if (text.language === "en" && atoms[at + 1]?.word === "week") return { next: at + 2, fixed: plusDays(resolve({ from: at, next: at, start: 0, end: 0, weekday }, glass)!.start, 7) };
  const relation = atoms[at + 1]?.has.after && !atoms[at + 1]?.has.from ? 1 : atoms[at + 1]?.word === "after" ? 1 : atoms[at + 1]?.has.before ? -1 : 0;
  if (relation === 0) return undefined;
  if (atoms[at + 2]?.has.mod === "next") return { next: at + 3, fixed: plusDays(resolve({ from: at, next: at, start: 0, end: 0, weekday }, glass)!.start, 7) };
  const anchor = roughAt(text, at + 2, { ...glass, numbers: false });
  const base = anchor && !anchor.span && !anchor.weekday ? resolve(anchor, glass)?.start : undefined;
  if (!base) return undefined;
  const step = relation === 1 ? ((weekday - weekdayNumber(base) + 7) % 7 || 7) : -((weekdayNumber(base) - weekday + 7) % 7 || 7);
  return { next: anchor!.next, fixed: plusDays(base, step) };
}

function shifted(anchor: Rough, glass: DayGlass, by: number): Core | undefined {
  const base = resolve(anchor, glass)?.start;
  return base ? { next: anchor.next, fixed: plusDays(base, by) } : undefined;
}

/** today, tomorrow, pasado mañana. */
function relative({ atoms }: Atoms, at: number, glass: DayGlass): Core | undefined {
  const offset = atoms[at]!.has.day;
  if (typeof offset !== "number") return undefined;
  const core: Core = { next: at + 1, fixed: plusDays(glass.today, offset), ...caseOf(atoms[at]), ...(offset === 0 ? { today: true } : {}) };
  const comma = atoms[at + 1]?.word === "," || atoms[at + 1]?.word === "(" ? 1 : 0;
  const weekday = atoms[at + 1 + comma]?.has.weekday;
  return typeof weekday === "number" && weekday === weekdayNumber(core.fixed!) ? { ...core, next: at + 2 + comma } : core;
}

/** Friday, next Friday, Friday next week, viernes que viene, jövő hét péntek; with a day of the month behind it, that. */
function weekdayAt(text: Atoms, at: number, glass: DayGlass): Core | undefined {
  const { atoms } = text;
  const lead = atoms[at]!.has.mod && atoms[at]!.has.weekday === undefined ? 1 : 0;
  const week = weekAt(text, at);
  if (week && week.unit === "week") {
    const joined = atoms[week.next]?.has.on || dot(atoms[week.next]) ? 1 : 0;
    const weekday = atoms[week.next + joined]?.has.weekday;
    if (typeof weekday === "number") return { next: week.next + joined + 1, fixed: plusDays(mondayOf(glass.today), 7 * week.offset + weekday - 1), ...caseOf(atoms[week.next + joined]) };
  }
  const named = atoms[at + lead];
  const weak = typeof named?.has.weakweekday === "number" && (lead > 0 || besideDay(text, at + lead)) ? named.has.weakweekday : undefined;
  const weekday = typeof named?.has.weekday === "number" ? named.has.weekday : weak;
  if (weekday === undefined || (named!.has.unit === "month" && atoms[at - 1]?.n !== undefined && !atoms[at - 1]?.ordinal)) return undefined;
  let next = at + lead + 1;
  if (dot(atoms[next]) && atoms[next]!.glued && named!.word.length <= 4 && atoms[next]!.word === ".") next += 1;
  const core: Core = { next, weekday, ...caseOf(named), ...(named!.has.plural ? { plural: true } : {}) };
  if (lead) core.mod = modOf(atoms[at]!);
  const after = atoms[next];
  if (after?.has.mod && after.has.mod !== "this" && !weekUnit(atoms[next + 1]) && text.language !== "en" && text.language !== "hu") return { ...core, mod: modOf(after), next: next + 1 };
  let link = next;
  while (link < next + 3 && (of(atoms[link]) || skipping("the")(atoms[link]) || atoms[link]?.word === "," || skipping("on")(atoms[link]))) link += 1;
  const then = weekAt(text, link);
  if (then && then.unit === "week") return { ...core, next: then.next, fixed: plusDays(mondayOf(glass.today), 7 * then.offset + weekday - 1) };
  let dayFrom = next;
  while (dayFrom < next + 3 && (skipping("the")(atoms[dayFrom]) || skipping("dayword")(atoms[dayFrom]) || atoms[dayFrom]?.word === "," || (skipping("on")(atoms[dayFrom]) && atoms[dayFrom]!.word !== "for"))) dayFrom += 1;
  const dated = written(text, dayFrom) ?? monthDay(text, dayFrom, true, glass, true);
  if (dated && (dated.month !== undefined || dated.day !== undefined)) return { ...dated, weekday, ...(dated.case ? {} : caseOf(named)) };
  if (text.language === "hu" && atoms[at - 1] === undefined) return core;
  return core;
}

const modOf = (atom: Atom): NonNullable<Rough["mod"]> => atom.has.nextweek ? "nextweek" : (String(atom.has.mod) as "this" | "next" | "last");

function besideDay({ atoms }: Atoms, at: number): boolean {
  const near = [atoms[at - 1], atoms[at - 2], atoms[at + 1], atoms[at + 2]];
  return near.some((atom) => atom && (atom.has.weekday !== undefined || atom.has.weakweekday !== undefined || monthOf(atom) !== undefined || atom.shape === "date" || atom.ordinal)) || Boolean(atoms[at - 1]?.word === "on");
}

/** "next week", "la semana que viene", "săptămâna viitoare", "jövő hét": which one, counted from this. */
function weekAt({ atoms, language }: Atoms, at: number): { next: number; offset: number; unit: string } | undefined {
  let n = at;
  while (n < at + 2 && (skipping("the")(atoms[n]) || skipping("of")(atoms[n])) && !atoms[n]?.has.mod) n += 1;
  const step = (atom: Atom) => atom.has.mod === "this" ? 0 : atom.has.mod === "last" ? -1 : 1;
  if (atoms[n]?.has.mod && weekUnit(atoms[n + 1])) return { next: n + 2, offset: step(atoms[n]!), unit: String(atoms[n + 1]!.has.unit) };
  if (weekUnit(atoms[n]) && atoms[n + 1]?.has.mod && language !== "en" && atoms[n]!.n === undefined) return { next: n + 2, offset: step(atoms[n + 1]!), unit: String(atoms[n]!.has.unit) };
  return undefined;
}

/** Christmas, New Year's Eve, szilveszter; a year may follow. */
function holidayAt({ atoms }: Atoms, at: number): Core | undefined {
  const holiday = atoms[at]!.has.holiday;
  if (typeof holiday !== "string") return undefined;
  const link = of(atoms[at + 1]) || atoms[at + 1]?.word === "," ? 1 : 0;
  const year = yearOf(atoms[at + 1 + link]);
  return { next: at + 1 + (year ? link + 1 : 0), holiday, ...(year ? { year } : {}), ...caseOf(atoms[at]) };
}

/** A weekend, a week or a month as a whole. */
function spanAt(text: Atoms, at: number, glass: DayGlass): Core | undefined {
  const { atoms } = text;
  const atom = atoms[at]!;
  if (atom.has.edge || atom.has.whole) return edgeAt(text, at, glass);
  const week = weekAt(text, at);
  const unit = week?.unit ?? (atom.has.unit === "weekend" ? "weekend" : undefined);
  if (unit === "weekend") {
    const next = week?.next ?? at + 1;
    const link = of(atoms[next]) ? 1 : 0;
    const anchor = link ? roughAt(text, next + link, { ...glass, numbers: true }) : undefined;
    if (anchor && anchor.day !== undefined) {
      const base = resolve(anchor, glass)?.start;
      if (base) return { next: anchor.next, weekend: true, span: weekendFrom(plusDays(mondayOf(base), 5), glass), ...caseOf(atom) };
    }
    const after = weekAt(text, next + link);
    const offset = after?.unit === "week" ? after.offset : week?.offset ?? 0;
    const looseNext = week && week.offset === 1 && (text.language !== "en" && !atom.has.nextweek) ? 0 : offset;
    let saturday = plusDays(mondayOf(glass.today), 5 + 7 * looseNext);
    if (weekdayNumber(glass.today) === 7 && looseNext === 0) saturday = plusDays(saturday, 7);
    return { next: after?.unit === "week" ? after.next : next, weekend: true, span: weekendFrom(saturday, glass), ...caseOf(atoms[next - 1]) };
  }
  if (week?.unit === "week") {
    const monday = plusDays(mondayOf(glass.today), 7 * week.offset);
    return { next: week.next, span: [week.offset === 0 ? glass.today : monday, plusDays(monday, 6)] };
  }
  if (week?.unit === "month") return { next: week.next, span: monthSpan(monthStart(glass.today, week.offset), glass) };
  return undefined;
}

const weekendFrom = (saturday: Day, { stay, today }: DayGlass): [Day, Day] => {
  const first = stay ? plusDays(saturday, -1) : saturday;
  return [first < today && plusDays(saturday, 1) > today ? today : first, plusDays(saturday, 1)];
};

const monthSpan = (first: Day, { today }: DayGlass): [Day, Day] => {
  const [year = 0, month = 1] = first.split("-").map(Number);
  const last = dayOn(year, month, lengthOfMonth(year, month)) ?? first;
  return [first < today && today <= last ? today : first, last];
};

/** "early December", "a mediados de mayo", "la sfârșitul lunii viitoare", "december végén". */
function edgeAt(text: Atoms, at: number, glass: DayGlass): Core | undefined {
  const { atoms } = text;
  let n = at + 1;
  while (n < at + 4 && (of(atoms[n]) || skipping("the")(atoms[n]) || atoms[n]?.hyphen && !atoms[n]?.has.month)) n += 1;
  const month = monthOf(atoms[n]);
  const first = month !== undefined ? nextMonth(month, yearOf(atoms[n + 1]), glass.today)
    : atoms[n - 1]?.has.ofnextmonth || atoms[n]?.has.ofnextmonth ? monthStart(glass.today, 1)
    : weekAt(text, n)?.unit === "month" ? monthStart(glass.today, weekAt(text, n)!.offset) : undefined;
  if (!first) return undefined;
  const next = month !== undefined ? n + 1 + (yearOf(atoms[n + 1]) ? 1 : 0) : weekAt(text, n)?.next ?? n + 1;
  return { next, span: edgeOf(first, String(atoms[at]!.has.edge ?? "whole"), glass) };
}

function edgeOf(first: Day, edge: string, glass: DayGlass): [Day, Day] {
  const last = monthSpan(first, { ...glass, today: "0001-01-01" })[1];
  if (edge === "early") return [first, plusDays(first, 9)];
  if (edge === "mid") return [plusDays(first, 10), plusDays(first, 19)];
  if (edge === "late") return [plusDays(first, 20), last];
  return monthSpan(first, glass);
}

function nextMonth(month: number, year: number | undefined, today: Day): Day {
  const [thisYear = 0, thisMonth = 1] = today.split("-").map(Number);
  return dayOn(year ?? (month < thisMonth ? thisYear + 1 : thisYear), month, 1) ?? today;
}

/** "5 December", "December the 5th", "5 de diciembre de 2027", "december 5-én", "the 5th", "el 5", "pe 5"; a month alone after "in". */
function monthDay(text: Atoms, at: number, marked: boolean, glass: DayGlass, behindWeekday = false): Core | undefined {
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
  if (!short(atom)) return undefined;
  let n = at + 1;
  if (atoms[n]?.word === "." && atoms[n]!.glued) n += 1;
  let link = n;
  if (of(atoms[link]) || skipping("the")(atoms[link]) && language !== "en") link += 1;
  if (skipping("the")(atoms[link])) link += 1;
  const named = monthOf(atoms[link]);
  if (named !== undefined && (language !== "hu" || link > at + 1 === false || true)) {
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
  if (ordinalDay && !(language === "hu" && atom.has.case === undefined && !atom.spelled && !/[ae]$|ei$|ai$/.test(text.whole.slice(atom.start, atom.end)))) return { next: n === at + 2 && atoms[n]?.n === undefined ? at + 1 : at + 1, day: atom.n!, ...caseOf(atom) };
  if (marked && !nounAfter && !atom.spelled && language !== "en" && (language !== "hu" || behindWeekday)) return { next: at + 1, day: atom.n!, ...caseOf(atom) };
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
  if (language === "hu" && typeof atoms[at]!.has.case === "string" && ["in", "from", "until"].includes(String(atoms[at]!.has.case)) === true && day?.has.unit) return undefined;
  if (day && short(day) && !day.has.unit && !atoms[at]!.has.edge && !(atoms[n + 1]?.has.unit && language !== "hu") && (language !== "es" || true)) {
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

function dated({ day = 0, month, year }: Rough, from: Day): Day | undefined {
  const [thisYear = 0, thisMonth = 1] = from.split("-").map(Number);
  if (month !== undefined && year !== undefined) return dayOn(year, month, day);
  if (month !== undefined) return Array.from({ length: 9 }, (_, n) => dayOn(thisYear + n, month, day)).find((one) => one !== undefined && one >= from);
  return Array.from({ length: 12 }, (_, n) => dayOn(thisYear + Math.floor((thisMonth - 1 + n) / 12), ((thisMonth - 1 + n) % 12) + 1, day)).find((one) => one !== undefined && one >= from);
}
