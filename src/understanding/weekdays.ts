import type { Atom, Atoms } from "./atoms.ts";
import { mondayOf, plusDays } from "./days.ts";
import { monthDay, written } from "./monthdays.ts";
import { caseOf, type Core, type DayGlass, dot, monthOf, of, type Rough, skipping, weekUnit } from "./rough.ts";
import { weekAt } from "./spans.ts";

/** Friday, next Friday, Friday next week, viernes que viene, jövő hét péntek; with a day of the month behind it, that. */
export function weekdayAt(text: Atoms, at: number, glass: DayGlass): Core | undefined {
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
  const core: Core = { next, weekday, ...caseOf(named), ...(named!.has.plural && !/['’]s$/.test(text.whole.slice(named!.start, named!.end)) ? { plural: true } : {}) };
  if (lead) core.mod = modOf(atoms[at]!);
  const after = atoms[next];
  if (after?.has.mod && after.has.mod !== "this" && !weekUnit(atoms[next + 1]) && text.language !== "en" && text.language !== "hu") return { ...core, mod: modOf(after), next: next + 1 };
  let link = next;
  while (link < next + 3 && (of(atoms[link]) || skipping("the")(atoms[link]) || atoms[link]?.word === "," || skipping("on")(atoms[link]))) link += 1;
  const then = weekAt(text, link);
  if (then && then.unit === "week") return { ...core, next: then.next, fixed: plusDays(mondayOf(glass.today), 7 * then.offset + weekday - 1) };
  let dayFrom = next;
  while (dayFrom < next + 3 && (skipping("the")(atoms[dayFrom]) || skipping("dayword")(atoms[dayFrom]) || atoms[dayFrom]?.word === "," || (skipping("on")(atoms[dayFrom]) && atoms[dayFrom]!.word !== "for"))) dayFrom += 1;
  const read = atoms[dayFrom]?.has.case === "at" ? undefined : written(text, dayFrom) ?? monthDay(text, dayFrom, true, glass, true);
  // "Vineri la 10" is ten o'clock, "luni la 10 mai" a day.
  const dated = read?.month === undefined && atoms.slice(next, dayFrom).some(({ has }) => has.at) ? undefined : read;
  if (dated && (dated.month !== undefined || dated.day !== undefined)) return { ...dated, weekday, ...(dated.case ? {} : caseOf(named)) };
  return core;
}

const modOf = (atom: Atom): NonNullable<Rough["mod"]> => atom.has.nextweek ? "nextweek" : (String(atom.has.mod) as "this" | "next" | "last");

/** Short names that are also words ("sun", "mar") are weekdays only beside a day, or in a range. */
function besideDay({ atoms, language }: Atoms, at: number): boolean {
  const before = atoms[at - 1], after = atoms[at + 1];
  const dash = (atom: Atom | undefined) => atom !== undefined && /^[-–—]$/.test(atom.word);
  const range = after?.has.until !== undefined && (atoms[at + 2]?.has.weekday ?? atoms[at + 2]?.has.weakweekday) !== undefined;
  if (range || dash(before) || dash(after) || after?.hyphen || atoms[at]!.hyphen) return true;
  if (after !== undefined && (after.ordinal || monthOf(after) !== undefined || (after.n !== undefined && !after.spelled) || after.word === ".")) return true;
  return language === "en" && Boolean(before?.word === "on" || before?.has.mod || before?.has.from || before?.has.until);
}
