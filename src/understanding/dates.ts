import type { Atoms } from "./atoms.ts";
import { daysFrom, weekdayNumber } from "./days.ts";
import { roughAt } from "./daywords.ts";
import { joinDepartures } from "./departures.ts";
import { type DateFound, type DayGlass, resolve, type Rough, share } from "./rough.ts";

/** Every day and stretch of days that a text names, in order. */
export function datesIn(text: Atoms, glass: DayGlass): DateFound[] {
  const found: DateFound[] = [];
  for (let at = 0; at < text.atoms.length;) {
    const hit = rangeAt(text, at, glass) ?? singleAt(text, at, glass);
    if (hit) found.push(hit);
    at = hit ? Math.max(hit.next, at + 1) : at + 1;
  }
  // A bare number is the day asked for only where no other day is named.
  const named = found.some(({ rough }) => !rough.bare) ? found.filter(({ rough }) => !rough.bare || rough.month !== undefined) : found;
  return joinDepartures(text, withWeekday(text, inItsMonth(named)), glass);
}

/** "The 2nd of May … and off on the 6th": a bare day of the month behind one with its month is of the same month, or of the next. */
function inItsMonth(found: DateFound[]): DateFound[] {
  return found.map((one, n) => {
    const before = found[n - 1];
    const number = one.rough.day;
    if (!before?.day || before.end || before.rough.month === undefined || number === undefined || one.rough.month !== undefined || one.rough.weekday !== undefined || one.end || one.last || !one.day) return one;
    const [year, month] = before.day.split("-").map(Number) as [number, number];
    const later = number > Number(before.day.slice(8)) ? month - 1 : month;
    const day = new Date(Date.UTC(year, later, number));
    return day.getUTCDate() === number ? { ...one, day: day.toISOString().slice(0, 10) } : one;
  });
}

/** "25-én vasárnap", "the 25th, Sunday": a weekday behind its own day is no other. */
function withWeekday({ atoms }: Atoms, found: DateFound[]): DateFound[] {
  const kept: DateFound[] = [];
  for (const one of found) {
    const before = kept.at(-1);
    const apart = before ? one.from - before.next : 9;
    const close = apart === 0 || (apart <= 2 && atoms.slice(before!.next, one.from).every(({ shape, has }) => (shape === "mark") || has.on || has.the));
    const own = one.rough.weekday !== undefined && one.rough.day === undefined && one.last === undefined && !one.end;
    if (before?.day && !before.end && before.rough.day !== undefined && close && own && weekdayNumber(before.day) === one.rough.weekday) kept[kept.length - 1] = { ...before, until: one.until, next: one.next };
    else kept.push(one);
  }
  return kept;
}

/** "Move it from Thursday to Friday": two days, not the stretch between them. */
function moves({ atoms }: Atoms, at: number): boolean {
  const before = atoms[at - 1];
  if (atoms[at]?.has.from === undefined && (before?.has.until || before?.has.for || before?.has.on || before?.shape === "mark") || before?.has.until) return false;
  for (let n = at - 1; n >= Math.max(0, at - 9); n--) {
    if (atoms[n]!.shape === "mark" && atoms[n]!.word !== "'") return false;
    if (atoms[n]!.has.moving) return true;
  }
  return false;
}

function singleAt(text: Atoms, at: number, glass: DayGlass): DateFound | undefined {
  const rough = listed(text, at, glass) ?? roughAt(text, at, glass) ?? askedFor(text, at, glass) ?? sinceDay(text, at, glass);
  return rough ? made(rough, undefined, glass) : undefined;
}

/** The "5" of "5 and 6 May": the month stands with the next. */
function listed(text: Atoms, at: number, glass: DayGlass): Rough | undefined {
  const { atoms } = text;
  const wide = { ...glass, numbers: true };
  const first = atoms[at]?.n !== undefined || atoms[at]?.has.dayword || atoms[at]?.has.the ? roughAt(text, at, wide) : undefined;
  const joint = first && atoms[first.next];
  if (first?.day === undefined || first.month !== undefined || !joint || (joint.word !== "," && !joint.has.and) || joint.n !== undefined) return undefined;
  const second = secondAt(text, first.next + 1, glass);
  if (second?.day === undefined || second.month === undefined || second.weekday !== undefined || second.day <= first.day) return undefined;
  return { ...first, month: second.month, ...(second.year === undefined ? {} : { year: second.year }) };
}

/** "14-től 3 éjszakára": a number from which nights are counted is a day. */
function sinceDay(text: Atoms, at: number, glass: DayGlass): Rough | undefined {
  const { atoms } = text;
  if (text.language !== "hu" || atoms[at]?.has.case !== "from" || atoms[at]!.shape !== "number" || atoms[at + 1]?.n === undefined || atoms[at + 2]?.has.unit !== "night") return undefined;
  return roughAt(text, at, { ...glass, numbers: true });
}

/** "the 5th", "5" as an answer to a question for a day; "until 27" of days that are being arranged. */
function askedFor(text: Atoms, at: number, glass: DayGlass): Rough | undefined {
  const numbers = text.atoms.filter((atom) => atom.n !== undefined);
  const edged = text.atoms[at]?.n !== undefined && [text.atoms[at]!.has.case, text.atoms[at - 1]?.has.until && "until", text.atoms[at - 1]?.has.from && "from"].some((edge) => edge === "until" || edge === "from");
  if (!(edged ? asksForDays : asksForDay).test(glass.expecting ?? "") || numbers.length !== 1 || text.atoms.length > (edged ? 12 : 5)) return undefined;
  const rough = roughAt(text, at, { ...glass, numbers: true });
  return rough?.bare || rough?.day !== undefined ? rough : undefined;
}

const asksForDay = /^(?:arrival|departure|date|day)$/;
const asksForDays = /^(?:arrival|departure|date|day|nights)$/;

/** "from Friday to Sunday", "3-7 December", "between the 3rd and the 7th", "péntektől vasárnapig", "del 3 al 7 de mayo". */
function rangeAt(text: Atoms, at: number, glass: DayGlass): DateFound | undefined {
  const { atoms } = text;
  const opener = atoms[at]!;
  const opens = opener.n === undefined && opener.has.weekday === undefined && (opener.has.from !== undefined || opener.has.between !== undefined);
  const asking = glass.stay || asksForDays.test(glass.expecting ?? "");
  const wide = { ...glass, numbers: true };
  const first = (opens ? roughAt(text, at + 1, wide) : undefined) ?? roughAt(text, at, wide);
  if (!first || first.plural) return undefined;
  let n = first.next;
  while (n < first.next + 2 && atoms[n]?.has.part !== undefined && atoms[n]?.n === undefined) n += 1;
  n = overTime(text, n);
  if (opener.has.dayword && first.bare) first.bare = false;
  const comma = atoms[n]?.word === "," && (atoms[n + 1]?.has.until || atoms[n + 1]?.has.leaving) ? 1 : 0;
  const joint = atoms[n + comma];
  if (!joint) return undefined;
  const dash = /^[-–—]$/.test(joint.word), hyphen = joint.hyphen === true;
  const between = opener.has.between !== undefined;
  const cased = first.case === "from" || (n > first.next && atoms[n - 1]?.has.case === "from");
  const spoken = (text.language === "ro" && joint.word === "in" && opens && opener.word === "din") || text.language === "ro" && joint.word === "pe" && opener.word === "de pe" || joint.has.until !== undefined && joint.n === undefined && joint.has.weekday === undefined;
  const and = joint.has.and !== undefined;
  if (!dash && !hyphen && !and && !/^(?:until|till?|thru|through|hasta|pana)/.test(joint.word) && moves(text, at)) return undefined;
  if (!dash && !hyphen && !spoken && !cased && !and) return undefined;
  const secondFrom = hyphen || (cased && !dash && !spoken && !and) ? n + comma : n + comma + 1;
  const second = secondAt(text, secondFrom, wide);
  if (!second || second.plural) return undefined;
  if (joint.has.dayword && second.bare) second.bare = false;
  const closes = text.language === "hu" && atoms[second.next]?.has.between !== undefined;
  if (and && !between && !closes && !joint.has.leaving) return undefined;
  if (cased && !dash && !spoken && !and && second.case !== "until" && atoms[overTime(text, second.next) - 1]?.has.case !== "until") return undefined;
  // "From the 22nd to the 25th" without their endings: no clock has such an hour.
  const daysOnly = (opens || cased) && !dash && (second.day ?? 0) > 24 && (first.day ?? 0) < (second.day ?? 0);
  if (first.bare && second.bare && !(first.weekday && second.weekday) && !(daysOnly || asking && (opens || dash || cased))) return undefined;
  if (first.bare && second.day === undefined || second.bare && first.day === undefined) return undefined;
  if ((first.bare || second.bare) && first.month === undefined && second.month === undefined && !asking && !daysOnly && !(opens && (first.case !== undefined || !first.bare || !second.bare))) return undefined;
  if (dash && !opens && first.span && second.span === undefined) return undefined;
  share(first, second);
  const range = monthsFirst(first, second, glass) ?? made(first, second, glass);
  if (!range) return undefined;
  return { ...range, from: at, at: opens ? opener.start : range.at, next: closes ? second.next + 1 : range.next, until: closes ? atoms[second.next]!.end : range.until };
}

/** "12/05 to 12/08": three months on end the one way and three days the other; nobody stays for months. */
function monthsFirst(first: Rough, second: Rough, glass: DayGlass): DateFound | undefined {
  if (!first.swapped || !second.swapped) return undefined;
  const [plain, turned] = [made(first, second, glass), made({ ...first, ...first.swapped }, { ...second, ...second.swapped }, glass)];
  const lasts = (one: DateFound | undefined) => (one?.day && one.end ? daysFrom(one.day, one.end) : undefined);
  return (lasts(plain) ?? 99) > 31 && (lasts(turned) ?? 99) <= 31 ? turned : undefined;
}

/** A clock time between the first day and "to" ("Friday 3 pm to Sunday 11 am") does not part the range. */
function overTime({ atoms }: Atoms, at: number): number {
  let n = at;
  if (atoms[n]?.has.at) n += 1;
  if (atoms[n]?.shape === "clock") return n + 1;
  if (n > at && atoms[n]?.n !== undefined || atoms[n + 1]?.has.ampm) return atoms[n + 1]?.has.ampm ? n + 2 : n + 1;
  return at;
}

function secondAt(text: Atoms, at: number, glass: DayGlass): Rough | undefined {
  for (let skip = 0; skip < 3; skip++) {
    const rough = roughAt(text, at + skip, glass);
    if (rough) return rough;
    const atom = text.atoms[at + skip];
    if (!atom || !(atom.has.on || atom.has.the || atom.has.until || atom.has.at || atom.has.leaving || atom.has.and || atom.has.mod === "next")) return undefined;
  }
  return undefined;
}

function made(first: Rough, second: Rough | undefined, glass: DayGlass): DateFound | undefined {
  const last = second ?? first;
  const place = { at: first.start, until: last.end, from: first.from, next: last.next, rough: first, ...(second ? { last: second } : {}) };
  if (first.plural) return undefined;
  const start = resolve(first, glass);
  if (!start) return place;
  if (!second) return { ...place, day: start.start, ...(start.end ? { end: start.end } : {}) };
  const inside = second.span !== undefined;
  const end = resolve(second, glass, second.fixed || inside ? undefined : start.start);
  if (!end) return place;
  const until = end.end ?? end.start;
  return until >= start.start ? { ...place, day: start.start, end: until } : { ...place, day: start.start };
}
