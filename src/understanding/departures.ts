import type { Atoms } from "./atoms.ts";
import { type Day, daysFrom, plusDays } from "./days.ts";
import { type DateFound, type DayGlass, resolve, share } from "./rough.ts";

/** "arriving on Friday … leaving on Sunday": two days become one stay. */
export function joinDepartures(text: Atoms, found: DateFound[], glass: DayGlass): DateFound[] {
  const joined: DateFound[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    const leaves = before && ([one.from, one.from - 1, one.from - 2].some((n) => n >= before.next && text.atoms[n]?.has.leaving !== undefined) || text.atoms[one.next]?.has.leaving !== undefined);
    if (!before?.day || before.end || !leaves || one.end || !one.day) { joined.push(one); continue; }
    share(before.rough, one.rough);
    const end = resolve(one.rough, glass, before.day);
    if (end && daysFrom(before.day, end.start) > 0) joined[joined.length - 1] = { ...before, end: end.start, until: one.until, next: one.next, last: one.rough };
    else joined.push(one);
  }
  return joined;
}

/** A lone first day with a length ("from Friday for two nights") gets its last: for nights and weeks the day of departure. */
export function withLength(found: DateFound[], nights: number | undefined, today: Day): DateFound[] {
  const open = found.filter(({ day }) => day !== undefined);
  const only = open[0];
  if (open.length !== 1 || !only?.day || only.end || !nights || nights > 400 || only.day < today) return found;
  return found.map((one) => (one === only ? { ...one, end: plusDays(only.day!, nights) } : one));
}
