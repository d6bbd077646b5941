import type { Atoms } from "./atoms.ts";
import type { DateFound } from "./rough.ts";

/** A day that is said not to be meant; `weekday` where it is named by its weekday alone. */
export interface Replaced { day: string; weekday?: true }

/** "Not Thursday, Friday", "Friday instead of Thursday": of several days, those that are said not to be meant are left out. */
export function withoutRejected({ atoms }: Atoms, dates: DateFound[]): { found: DateFound[]; replaced?: Replaced } {
  const denies = (n: number) => Boolean(atoms[n]?.has.not || atoms[n]?.has.insteadof);
  const rejected = dates.filter(({ from, next }) => denies(from - 1) || (denies(from - 2) && Boolean(atoms[from - 1]?.has.on ?? atoms[from - 1]?.has.the)) || atoms[next]?.has.inlieu
    || (atoms[next]?.has.not && (atoms[next + 1] === undefined || atoms[next + 1]!.shape === "mark" || atoms[next + 1]!.has.rather)));
  const kept = dates.filter((date) => !rejected.includes(date));
  if (kept.length === 0) return { found: dates };
  if (kept.length === 2 && rejected.length === 0) {
    const between = atoms.slice(kept[0]!.next, kept[1]!.from);
    if (between.some(({ has }) => has.not) && between.every(({ has, shape }) => shape === "mark" || has.not || has.rather || has.the || has.on)) return { found: [kept[1]!], ...asReplaced(kept[0]!) };
  }
  return { found: kept, ...(kept.length === 1 && rejected.length === 1 ? asReplaced(rejected[0]!) : {}) };
}

const asReplaced = ({ day, end, rough }: DateFound): { replaced?: Replaced } =>
  day === undefined || end !== undefined ? {} : { replaced: { day, ...(rough.weekday !== undefined && rough.day === undefined ? { weekday: true as const } : {}) } };
