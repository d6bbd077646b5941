import type { Atom, Atoms } from "./atoms.ts";
import { type Day, dayOn, lengthOfMonth, mondayOf, monthStart, plusDays, weekdayNumber } from "./days.ts";
import { caseOf, type Core, type DayGlass, monthOf, of, type ReadDay, resolve, short, skipping, weekUnit, yearOf } from "./rough.ts";

/** A weekend, a week or a month as a whole. */
export function spanAt(text: Atoms, at: number, glass: DayGlass, read: ReadDay): Core | undefined {
  const { atoms } = text;
  const atom = atoms[at]!;
  if (atom.has.edge || atom.has.whole) return edgeAt(text, at, glass);
  const within = atom.has.ofnextmonth || atom.has.ofthemonth ? dayOfIt(text, at + 1) : undefined;
  if (within) {
    const [year = 0, month = 1] = monthStart(glass.today, atom.has.ofnextmonth ? 1 : 0).split("-").map(Number);
    return { next: within.next, day: atoms[within.at]!.n!, month, year, ...caseOf(atoms[within.at]) };
  }
  if (atom.has.ofnextmonth || atom.has.ofthemonth || (atom.has.unit === "month" && text.language === "hu")) return wholeMonth(text, at, glass);
  const week = weekAt(text, at);
  const unit = week?.unit ?? (atom.has.unit === "weekend" ? "weekend" : undefined);
  if (unit === "weekend") {
    const next = week?.next ?? at + 1;
    const link = of(atoms[next]) ? 1 : 0;
    const anchor = link ? read(text, next + link, { ...glass, numbers: true }) : undefined;
    if (anchor && anchor.day !== undefined) {
      const base = resolve(anchor, glass)?.start;
      if (base) return { next: anchor.next, weekend: true, span: weekendFrom(plusDays(mondayOf(base), 5), glass), ...caseOf(atom) };
    }
    const further = weekendAfter(text, at, next, glass, read);
    if (further) return { ...further, weekend: true, ...caseOf(atoms[next - 1]) };
    const after = weekAt(text, next + link);
    const offset = after?.unit === "week" ? after.offset : week?.offset ?? 0;
    const looseNext = week && week.offset === 1 && (text.language !== "en" && !atom.has.nextweek) ? 0 : offset;
    let saturday = plusDays(mondayOf(glass.today), 5 + 7 * looseNext);
    if (weekdayNumber(glass.today) === 7 && looseNext === 0) saturday = plusDays(saturday, 7);
    return { next: after?.unit === "week" ? after.next : next, weekend: true, span: weekendFrom(saturday, glass), ...caseOf(atoms[next - 1]) };
  }
  const ofDay = week === undefined ? weekOf(text, at, glass, read) : undefined;
  if (ofDay) return ofDay;
  if (week?.unit === "week") {
    const monday = plusDays(mondayOf(glass.today), 7 * week.offset);
    return { next: week.next, span: [week.offset === 0 ? glass.today : monday, plusDays(monday, 6)] };
  }
  if (week?.unit === "month") {
    const day = dayOfIt(text, week.next);
    const [year = 0, month = 1] = monthStart(glass.today, week.offset).split("-").map(Number);
    if (day) return { next: day.next, day: atoms[day.at]!.n!, month, year, ...caseOf(atoms[day.at]) };
  }
  if (week?.unit === "month") return { next: week.next, span: monthSpan(monthStart(glass.today, week.offset), glass) };
  return undefined;
}

/** "The weekend after next", "the weekend after Christmas", "az azutáni hétvége", "el fin de semana siguiente al próximo", "weekendul de după următorul". */
function weekendAfter(text: Atoms, at: number, next: number, glass: DayGlass, read: ReadDay): Core | undefined {
  const { atoms } = text;
  const spanOf = (saturday: Day, until: number): Core => ({ next: until, span: weekendFrom(saturday, glass) });
  const coming = plusDays(mondayOf(glass.today), 5);
  const [behind, before] = [atoms.slice(next, next + 4).map(({ word }) => word), atoms.slice(Math.max(0, at - 2), at).map(({ word }) => word).join(" ")];
  const tail = /^(?:after|following|siguiente al|siguiente del|despues del|posterior al|de dupa|dupa) (?:the )?(next|coming|upcoming|proximo|que viene|siguiente|urmatorul|urmator|cel urmator|viitor|that|this|this one|acesta|asta|este|ese)\b/.exec(behind.join(" "));
  if (tail) return spanOf(plusDays(coming, /^(?:that|this|this one|acesta|asta|este|ese)$/.test(tail[1]!) ? 7 : 14), next + tail[0].split(" ").length);
  if (/(?:^| )(?:azutani|rakovetkezo|utani)$/.test(before)) return spanOf(plusDays(coming, /jovo|kovetkezo/.test(before) ? 14 : 7), next);
  if (!atoms[next]?.has.after) return undefined;
  const anchor = read(text, next + 1, { ...glass, numbers: false, depth: (glass.depth ?? 0) + 1 });
  const base = anchor && !anchor.span ? resolve(anchor, glass)?.start : undefined;
  if (base) return spanOf(plusDays(base, (6 - weekdayNumber(base) + 7) % 7 || 7), anchor!.next);
  return atoms[next + 1] === undefined || atoms[next + 1]!.shape === "mark" ? spanOf(plusDays(coming, 7), next + 1) : undefined;
}

/** "next week", "la semana que viene", "săptămâna viitoare", "jövő hét": which one, counted from this. */
export function weekAt({ atoms, language }: Atoms, at: number): { next: number; offset: number; unit: string } | undefined {
  let n = at;
  while (n < at + 2 && (skipping("the")(atoms[n]) || skipping("of")(atoms[n])) && !atoms[n]?.has.mod) n += 1;
  const step = (atom: Atom) => atom.has.mod === "this" ? 0 : atom.has.mod === "last" ? -1 : 1;
  if (atoms[n]?.has.mod && weekUnit(atoms[n + 1])) return { next: n + 2, offset: step(atoms[n]!), unit: String(atoms[n + 1]!.has.unit) };
  if (weekUnit(atoms[n]) && atoms[n + 1]?.has.mod && language !== "en" && atoms[n]!.n === undefined) return { next: n + 2, offset: step(atoms[n + 1]!), unit: String(atoms[n]!.has.unit) };
  return undefined;
}

/** "The week of the 14th": from its Monday to its Sunday. */
function weekOf(text: Atoms, at: number, glass: DayGlass, read: ReadDay): Core | undefined {
  const { atoms } = text;
  const link = atoms[at + 1];
  if (atoms[at]!.has.unit !== "week" || atoms[at]!.n !== undefined || atoms[at - 1]?.n !== undefined || !link || link.n !== undefined || !(link.has.of || link.has.dayword || link.has.from)) return undefined;
  const day = read(text, at + 2, { ...glass, numbers: true });
  const base = day?.day === undefined ? undefined : resolve(day, glass)?.start;
  return base ? { next: day!.next, span: [mondayOf(base), plusDays(mondayOf(base), 6)] } : undefined;
}

/** The "on the 11th" behind "next month". */
function dayOfIt({ atoms, language }: Atoms, at: number): { at: number; next: number } | undefined {
  let n = at, marked = false;
  while (n < at + 4 && (atoms[n]?.word === "," || (atoms[n]?.n === undefined && (atoms[n]?.has.on || atoms[n]?.has.the || atoms[n]?.has.dayword)))) { marked ||= atoms[n]!.word !== ","; n += 1; }
  const day = atoms[n];
  const inFront = atoms[n + 1]?.has ?? {};
  if (!day || !short(day) || day.spelled && !day.ordinal || inFront.unit !== undefined || inFront.person !== undefined || inFront.adult !== undefined || inFront.oclock !== undefined || inFront.ampm !== undefined) return undefined;
  return day.ordinal || (language === "hu" && day.has.case !== undefined && !/^(?:at|size|with)$/.test(String(day.has.case))) || (marked && language !== "hu" && language !== "en") ? { at: n, next: n + 1 } : undefined;
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

/** "next month", "luna viitoare", "jövő hónap végén", "hó elején". */
function wholeMonth({ atoms }: Atoms, at: number, glass: DayGlass): Core | undefined {
  const edge = atoms[at + 1]?.has.edge;
  if (atoms[at]!.has.unit === "month" && (edge === undefined || atoms[at]!.has.ofnextmonth || atoms[at - 1]?.n !== undefined)) return undefined;
  const first = monthStart(glass.today, atoms[at]!.has.ofnextmonth ? 1 : 0);
  return { next: at + (edge ? 2 : 1), span: edgeOf(first, String(edge ?? "whole"), glass) };
}

/** "the first weekend of May", "el primer viernes de junio", "last Friday of April". */
export function nthOf({ atoms, language }: Atoms, from: number, glass: DayGlass): Core | undefined {
  // Hungarian names the month first: "március utolsó hétvégéje".
  const led = language === "hu" ? monthOf(atoms[from]) : undefined;
  const at = led === undefined ? from : from + 1;
  if (!atoms[at]?.ordinal && atoms[at]?.has.mod !== "last") return undefined;
  const unit = atoms[at + 1]?.has;
  const weekday = unit?.unit === "weekend" ? 6 : unit?.unit === "week" ? 1 : unit?.weekday;
  let n = at + 2;
  while (led === undefined && n < at + 4 && (of(atoms[n]) || skipping("the")(atoms[n]))) n += 1;
  const month = led ?? monthOf(atoms[n]);
  if (typeof weekday !== "number" || month === undefined || (n === at + 2 && led === undefined)) return undefined;
  const year = led === undefined ? yearOf(atoms[n + 1]) : undefined;
  const [first, last] = monthSpan(nextMonth(month, year, glass.today), { ...glass, today: "0001-01-01" });
  const opening = plusDays(first, (weekday - weekdayNumber(first) + 7) % 7);
  const closing = plusDays(last, -((weekdayNumber(last) - weekday + 7) % 7));
  const day = atoms[at]!.ordinal ? plusDays(opening, 7 * (atoms[at]!.n! - 1)) : closing;
  const next = led === undefined ? n + (year ? 2 : 1) : n;
  if (day > last) return undefined;
  if (unit?.unit === "weekend") return { next, weekend: true, span: weekendFrom(day, glass) };
  return unit?.unit === "week" ? { next, span: [day, plusDays(day, 6)] } : { next, fixed: day };
}

/** "early December", "a mediados de mayo", "la sfârșitul lunii viitoare", "december végén". */
function edgeAt(text: Atoms, at: number, glass: DayGlass): Core | undefined {
  const { atoms } = text;
  let n = at + 1;
  while (n < at + 4 && (of(atoms[n]) || skipping("the")(atoms[n]) || atoms[n]?.hyphen && !atoms[n]?.has.month)) n += 1;
  const month = monthOf(atoms[n]);
  const first = month !== undefined ? nextMonth(month, yearOf(atoms[n + 1]), glass.today)
    : atoms[n - 1]?.has.ofnextmonth || atoms[n]?.has.ofnextmonth ? monthStart(glass.today, 1)
    : atoms[n]?.has.unit === "month" && !atoms[n + 1]?.has.mod ? monthStart(glass.today, 0)
    : weekAt(text, n)?.unit === "month" ? monthStart(glass.today, weekAt(text, n)!.offset) : undefined;
  if (!first) return undefined;
  const next = month !== undefined ? n + 1 + (yearOf(atoms[n + 1]) ? 1 : 0) : weekAt(text, n)?.next ?? n + 1;
  return { next, span: edgeOf(first, String(atoms[at]!.has.edge ?? "whole"), glass) };
}

/** Which days of the month "early", "mid" and "late" are; the whole of it otherwise. */
export function edgeOf(first: Day, edge: string, glass: DayGlass): [Day, Day] {
  const last = monthSpan(first, { ...glass, today: "0001-01-01" })[1];
  if (edge === "early") return [first, plusDays(first, 9)];
  if (edge === "mid") return [plusDays(first, 10), plusDays(first, 19)];
  if (edge === "late") return [plusDays(first, 20), last];
  return monthSpan(first, glass);
}

/** The first day of the next such month to come. */
export function nextMonth(month: number, year: number | undefined, today: Day): Day {
  const [thisYear = 0, thisMonth = 1] = today.split("-").map(Number);
  return dayOn(year ?? (month < thisMonth ? thisYear + 1 : thisYear), month, 1) ?? today;
}
