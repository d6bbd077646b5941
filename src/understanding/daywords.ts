import type { Atoms } from "./atoms.ts";
import { anchored } from "./anchors.ts";
import { plusDays, weekdayNumber } from "./days.ts";
import { monthDay, written } from "./monthdays.ts";
import { caseOf, type Core, type DayGlass, of, type Rough, yearOf } from "./rough.ts";
import { nthOf, spanAt } from "./spans.ts";
import { weekdayAt } from "./weekdays.ts";

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

function coreAt(text: Atoms, at: number, marked: boolean, glass: DayGlass): Core | undefined {
  const { atoms } = text;
  const atom = atoms[at];
  if (!atom) return undefined;
  return written(text, at) ?? nthOf(text, at, glass) ?? anchored(text, at, glass, roughAt) ?? relative(text, at, glass) ?? weekdayAt(text, at, glass) ?? holidayAt(text, at)
    ?? spanAt(text, at, glass, roughAt) ?? monthDay(text, at, marked, glass);
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

/** Christmas, New Year's Eve, szilveszter; a year may follow. */
function holidayAt({ atoms }: Atoms, at: number): Core | undefined {
  const holiday = atoms[at]!.has.holiday;
  if (typeof holiday !== "string") return undefined;
  const link = of(atoms[at + 1]) || atoms[at + 1]?.word === "," ? 1 : 0;
  const year = yearOf(atoms[at + 1 + link]);
  return { next: at + 1 + (year ? link + 1 : 0), holiday, ...(year ? { year } : {}), ...caseOf(atoms[at]) };
}
