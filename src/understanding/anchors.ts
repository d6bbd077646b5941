import type { Atoms } from "./atoms.ts";
import { type Day, mondayOf, plusDays, plusMonths, weekdayNumber } from "./days.ts";
import { type Core, type DayGlass, type ReadDay, resolve, type Rough } from "./rough.ts";

/** "in two weeks", "3 days after Christmas", "a week from Monday", "két hét múlva", "dentro de 3 días". */
export function anchored(text: Atoms, at: number, glass: DayGlass, read: ReadDay): Core | undefined {
  if ((glass.depth ?? 0) > 2) return undefined;
  const { atoms } = text;
  const lead = atoms[at]!.has.within || atoms[at]!.has.ago || atoms[at]!.has.later ? 1 : 0;
  let n = at + lead;
  const next = atoms[n];
  if (next?.has.daynext || next?.has.dayprev) {
    const link = atoms[n + 1]?.has.of || atoms[n + 1]?.has.the || atoms[n + 1]?.has.a ? 1 : 0;
    const anchor = read(text, n + 1 + link, { ...glass, numbers: false, depth: (glass.depth ?? 0) + 1 });
    return anchor && !anchor.span ? shifted(anchor, glass, next.has.daynext ? 1 : -1) : undefined;
  }
  const amount = next?.n ?? (next?.has.a ? 1 : undefined);
  if (amount === undefined || amount > 400 || !Number.isInteger(amount)) return weekdayAnchored(text, at, glass, read);
  const unit = String(atoms[n + 1]?.has.unit ?? "");
  if (!["day", "week", "month", "fortnight", "year"].includes(unit)) return undefined;
  const move = (from: Day, sign: number) => unit === "month" ? plusMonths(from, sign * amount) : unit === "year" ? plusMonths(from, sign * amount * 12) : plusDays(from, sign * amount * (unit === "week" ? 7 : unit === "fortnight" ? 14 : 1));
  n += 2;
  if (lead && atoms[at]!.has.ago) return { next: n, fixed: move(glass.today, -1) };
  const tail = atoms[n]?.has;
  if (tail?.later && (text.language !== "es" && text.language !== "ro" || lead)) return weekdayIn(text, n + 1, move(glass.today, 1), unit) ?? { next: n + 1, fixed: move(glass.today, 1) };
  if (tail?.ago) return { next: n + 1, fixed: move(glass.today, -1) };
  const relation = tail?.after || (tail?.from && text.language === "en") ? 1 : tail?.before ? -1 : text.language === "en" && tail?.on && unit === "week" ? 1 : 0;
  const anchor = relation === 0 ? undefined : read(text, n + 1, { ...glass, numbers: false, depth: (glass.depth ?? 0) + 1 });
  if (anchor && !anchor.span && tail?.from !== undefined && unit === "day" && atoms[at - 1]?.has.for) return undefined;
  // "Two weeks from 4 July" is how long, from when; "two weeks from Saturday" is a day.
  const lasting = (unit === "week" || unit === "fortnight") && tail?.from !== undefined && !lead && anchor?.month !== undefined && anchor.day !== undefined;
  if (lasting) return undefined;
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
function weekdayAnchored(text: Atoms, at: number, glass: DayGlass, read: ReadDay): Core | undefined {
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
  const anchor = read(text, at + 2, { ...glass, numbers: false, depth: (glass.depth ?? 0) + 1 });
  const base = anchor && !anchor.span && !anchor.weekday ? resolve(anchor, glass)?.start : undefined;
  if (!base) return undefined;
  const step = relation === 1 ? ((weekday - weekdayNumber(base) + 7) % 7 || 7) : -((weekdayNumber(base) - weekday + 7) % 7 || 7);
  return { next: anchor!.next, fixed: plusDays(base, step) };
}

function shifted(anchor: Rough, glass: DayGlass, by: number): Core | undefined {
  const base = resolve(anchor, glass)?.start;
  return base ? { next: anchor.next, fixed: plusDays(base, by) } : undefined;
}
