import type { Atom, Atoms } from "./atoms.ts";

/** A clock time as it stands in a text, before it is decided which half of the day is meant. */
export interface Clock {
  start: number;
  end: number;
  /** The first atom it takes, and the one after its last. */
  from: number;
  next: number;
  minutes: number;
  /** Nothing needs to be guessed: 24-hour writing, am, pm, noon. */
  exact: boolean;
  /** The words themselves say that it is a time; a bare number needs its surroundings. */
  sure: boolean;
  part?: string;
  case?: string;
  about?: boolean;
  /** The half of the day is said, by am, pm or a part of the day. */
  said?: boolean;
}

const day = 24 * 60;

/** Whether the number at `at` counts something ("7 people", "3 nights", "8 %"), so that it is no time. */
export function counts({ atoms }: Atoms, at: number): boolean {
  const next = atoms[at + 1];
  if (!next) return false;
  const has = next.has;
  if (next.word === "%" || /^[€$£]$/.test(next.word) || /^[€$£]$/.test(atoms[at - 1]?.word ?? "")) return true;
  if (has.unit) return !(has.oclock && atoms[at - 1]?.has.at);
  return Boolean(has.adult || has.person || has.child || has.baby || has.room || has.month || has.weakmonth || has.age || has.agemonths || has.fixed || has.roomkind || has.twins);
}

/** The clock time that begins exactly at this atom, its hour and what belongs to it, if any. */
export function clockAt(text: Atoms, at: number): Clock | undefined {
  const { atoms } = text;
  const about = atoms[at]?.has.about ? 1 : 0;
  const marked = Boolean(atoms[at + about]?.has.at) && !atoms[at + about]?.has.clock && !atoms[at + about]?.n;
  let from = at + about + (marked ? 1 : 0);
  if (marked && atoms[from]?.has.at && atoms[from]?.n === undefined) from += 1;
  let opening: string | undefined;
  const before = atoms[from]?.has;
  if (before?.part && !before.clock && atoms[from + 1] && !before.num) { opening = String(before.part); from += 1; }
  if (opening && (atoms[from]?.has.at || atoms[from]?.has.about) && atoms[from]?.n === undefined) from += 1;
  if (opening && atoms[from]?.word === "." && atoms[from]!.glued) from += 1;
  const core = coreAt(text, from);
  if (!core) return undefined;
  let { next, minutes, exact } = core;
  let part = opening;
  let sure = core.sure || marked || Boolean(atoms[at]?.has.at) || opening !== undefined;
  const ish = atoms[next]?.has.ish ? 1 : 0;
  if (ish) { next += 1; sure = true; }
  const after = atoms[next]?.has;
  if (after?.oclock && !core.sure && atoms[next]!.word !== "de") { next += 1; sure ||= atoms[next - 1]!.has.unit === undefined; }
  const tail = atoms[next]?.has;
  if (tail?.ampm && !(text.language === "ro")) { minutes = half(minutes, String(tail.ampm)); exact = true; sure = true; next += 1; }
  const later = atoms[next]?.has;
  if (later?.part && later.weekday === undefined && later.clock === undefined && !later.day && !dayWord(atoms[next]!)) { part ??= String(later.part); sure = true; next += 1; }
  const about2 = text.language === "hu" && atoms[next]?.has.about ? 1 : 0;
  next += about2;
  const role = core.case ?? (after?.case !== undefined && atoms[core.next]?.has.oclock ? String(after.case) : undefined);
  if (part && !exact) { minutes = inPart(minutes, part); exact = true; }
  if (exact && part && minutes >= day) minutes -= day;
  return {
    start: atoms[Math.min(at + about + (marked ? 1 : 0), from)]!.start, end: atoms[next - 1]!.end, from: at, next, minutes, exact, sure,
    ...(part ? { part } : {}), ...(role ? { case: role } : {}), ...(part || tail?.ampm ? { said: true } : {}), ...(about || ish || about2 ? { about: true } : {}),
  };
}

const dayWord = (atom: Atom) => atom.has.day !== undefined;

interface Core { next: number; minutes: number; exact: boolean; sure: boolean; case?: string }

function coreAt(text: Atoms, at: number): Core | undefined {
  const { atoms } = text;
  const atom = atoms[at];
  if (!atom) return undefined;
  const role = atom.has.case === undefined ? {} : { case: String(atom.has.case) };
  if (atom.shape === "clock") {
    const [h = 0, m = 0] = atom.parts;
    return { next: at + 1, minutes: (h % 24) * 60 + m, exact: h > 12 || h === 0 || atom.digits.startsWith("0"), sure: true, ...role };
  }
  if (typeof atom.has.clock === "number") return { next: at + 1, minutes: atom.has.clock, exact: true, sure: true, ...role };
  // "Este hétre": beside a part of the day the word for week is the hour.
  if (text.language === "hu" && atom.word === "hetre" && atom.n === undefined && atoms[at - 1]?.has.part !== undefined && atoms[at - 1]?.n === undefined) return { next: at + 1, minutes: 7 * 60, exact: false, sure: true };
  const split = /^(\d{1,2})\.(\d{2})$/.exec(atom.digits);
  if (split && Number(split[1]) <= 24 && Number(split[2]) < 60) {
    return { next: at + 1, minutes: (Number(split[1]) % 24) * 60 + Number(split[2]), exact: Number(split[1]) > 12, sure: atom.has.case === "at" || (atoms.length <= 2 && Number(split[2]) > 12), ...role };
  }
  if (/^\d{4}$/.test(atom.digits) && (atoms[at - 1]?.has.at || (atoms[at + 1]?.has.oclock && atoms[at + 1]!.word !== "hours")) && atom.n! < 2400 && atom.n! % 100 < 60) {
    return { next: at + 1, minutes: Math.floor(atom.n! / 100) * 60 + (atom.n! % 100), exact: true, sure: true, ...role };
  }
  return fractionAt(text, at) ?? hourAt(text, at);
}

/** "half past seven", "ten to eight", "fél 8", "háromnegyed nyolc". */
function fractionAt(text: Atoms, at: number): Core | undefined {
  const { atoms, language } = text;
  const atom = atoms[at]!;
  const hour = (n: number) => { const found = atoms[n]; return found && whole(found) && !counts(text, n) ? found : undefined; };
  const role = (found: Atom) => found.has.case === undefined ? {} : { case: String(found.has.case) };
  if (language === "hu") {
    const found = hour(at + 1);
    const back = atom.has.threequarter ? 15 : atom.has.half ? 30 : atom.has.quarter ? 45 : undefined;
    if (back === undefined || !found || found.n! > 12) return undefined;
    return { next: at + 2, minutes: found.n! * 60 - back, exact: false, sure: true, ...role(found) };
  }
  if (language !== "en") return undefined;
  const lead = atom.has.a ? 1 : 0;
  const first = atoms[at + lead];
  if (!first) return undefined;
  if (first.has.half && hour(at + lead + 1)) return { next: at + lead + 2, minutes: (hour(at + lead + 1)!.n! % 12) * 60 + 30, exact: false, sure: true };
  const size = first.has.quarter ? 15 : first.n !== undefined && first.n > 0 && first.n < 60 && Number.isInteger(first.n) ? first.n : undefined;
  if (size === undefined) return undefined;
  let n = at + lead + 1;
  const minutesSaid = atoms[n]?.has.unit === "minute";
  if (minutesSaid) n += 1;
  const sign = atoms[n]?.has.past ? 1 : atoms[n]?.has.minus ? -1 : 0;
  const found = hour(n + 1) ?? (typeof atoms[n + 1]?.has.clock === "number" ? atoms[n + 1] : undefined);
  if (sign === 0 || !found || atoms[n]!.word === "of") return undefined;
  const spoken = first.has.quarter || minutesSaid || atoms[n]!.word === "past";
  const rangeLike = !first.spelled && atoms[at - 1]?.has.day !== undefined || atoms[at - 1]?.has.from || atoms[at - 1]?.has.between || atoms[at - 1]?.has.about;
  if (!spoken && (size % 5 !== 0 || rangeLike || (!first.spelled && size < found.n!) || size > 30)) return undefined;
  const clock = typeof found.has.clock === "number";
  const base = clock ? Number(found.has.clock) : found.n! * 60;
  return { next: n + 2, minutes: (base + sign * size + day) % day, exact: clock || found.n! > 12, sure: true };
}

const whole = (atom: Atom) => atom.n !== undefined && Number.isInteger(atom.n) && atom.n <= 24 && !atom.ordinal && atom.digits.length <= 2;

/** "The short one", "the one at 3": a thing, and no hour. */
export function pronoun({ atoms, language }: Atoms, at: number): boolean {
  if (language !== "en" || atoms[at]!.word !== "one" || atoms[at + 1]?.has.oclock || atoms[at + 1]?.has.ampm) return false;
  const plain = (n: number) => atoms[n]?.shape === "word" && atoms[n]!.n === undefined && !atoms[n]!.has.at;
  return Boolean(atoms[at + 1]?.has.at) || /^(?:the|this|that|which|another|other)$/.test(atoms[at - 1]?.word ?? "") || plain(at - 1) && atoms[at - 2]?.has.the !== undefined;
}

/** "7", "las siete y media", "9 fără un sfert", "8 óra 15". */
function hourAt(text: Atoms, at: number): Core | undefined {
  const { atoms, language } = text;
  const atom = atoms[at]!;
  if (!whole(atom) || (language === "ro" || language === "es") && /^(?:un|o|unui|unei|unul)$/.test(atom.word) || pronoun(text, at)) return undefined;
  // "A pénteki 10 órás": the ten o'clock one; "egy 2 órás masszázs" is a length.
  const ofTheHour = language === "hu" && atoms[at + 1]?.word === "oras" && [atoms[at - 1], atoms[at - 2]].some((a) => a?.has.day !== undefined || a?.has.weekday !== undefined || (a?.has.part !== undefined && a.n === undefined));
  if (ofTheHour) return { next: at + 2, minutes: (atom.n! % 24) * 60, exact: atom.n! > 12, sure: true };
  if (counts(text, at) && !(language === "hu" && atoms[at + 1]?.has.oclock)) return undefined;
  const base = (atom.n! % 24) * 60;
  const bare: Core = { next: at + 1, minutes: base, exact: atom.n! > 12 || atom.n === 0, sure: atom.has.case === "at" || (atom.has.case === "onto" && !atom.ordinal && evening(text)), ...(atom.has.case === undefined ? {} : { case: String(atom.has.case) }) };
  const next = atoms[at + 1];
  if (!next) return bare;
  const shifted = (minutes: number, used: number): Core => ({ ...bare, next: at + used, minutes: (base + minutes + day) % day, sure: true });
  const minutesAt = (n: number) => { const found = atoms[n]; return found?.n !== undefined && found.n < 60 && Number.isInteger(found.n) && (!counts(text, n) || (language === "hu" && atoms[n + 1]?.has.unit === "minute")) ? found : undefined; };
  if (language === "hu") {
    // "Egy órával később" moves an hour and names none.
    if (next.has.unit === "hour" && next.has.case === "with" || next.word === "oraval") return undefined;
    const minutes = next.has.oclock && !next.has.case ? minutesAt(at + 2) : undefined;
    if (minutes && (minutes.digits.length !== 1)) return { ...shifted(minutes.n!, atoms[at + 3]?.has.unit === "minute" ? 4 : 3), ...(minutes.has.case ? { case: String(minutes.has.case) } : {}) };
    if (next.has.oclock && ["orakor", "orai", "ora korul"].includes(next.word)) return { ...bare, next: at + 2, sure: true, ...(next.word === "orakor" ? { case: "at" } : {}) };
    if (next.has.oclock && next.has.unit && !next.has.case && next.word === "ora") return { ...bare, next: at + 2, sure: Boolean(atoms[at + 2]?.has.after ?? atoms[at + 2]?.has.before) };
    if (atom.n! > 0 && !atom.has.case && /^(?:utan|elott|korul|fele|tajban|tajt|tajekan)$/.test(next.word) && atoms[at - 1]?.has.month === undefined) return { ...bare, sure: true };
    if (atom.spelled && next.spelled && next.has.case === "at" && next.n! >= 5 && next.n! < 60) return { ...shifted(next.n!, 2), case: "at" };
    if (next.has.oclock && (next.has.case || next.word === "orara")) return { ...bare, next: at + 2, sure: true, ...(next.has.case ? { case: String(next.has.case) } : {}) };
    return bare;
  }
  if (language === "en") {
    if (next.word === "h" && next.glued && atom.n! >= 6) return { ...bare, next: at + 2, sure: true };
    const minutes = atom.spelled ? minutesAt(at + 1) : undefined;
    if (minutes?.spelled && minutes.n! >= 10 && !minutes.has.a) return shifted(minutes.n!, 2);
    return next.has.oclock && next.has.unit === undefined && next.word !== "hours" ? { ...bare, next: at + 2, sure: true } : bare;
  }
  if (next.has.andhalf) return shifted(30, 2);
  if (next.has.andquarter) return shifted(15, 2);
  if (next.has.minusquarter) return shifted(-15, 2);
  const marked = atoms[at - 1]?.has.at;
  if (next.has.minus && minutesAt(at + 2) && (marked || atom.spelled)) return shifted(-minutesAt(at + 2)!.n!, 3);
  if (next.has.past && marked && minutesAt(at + 2) && minutesAt(at + 2)!.n! >= 5 && !atoms[at - 1]?.has.between && !atoms[at - 2]?.has.between) return shifted(minutesAt(at + 2)!.n!, 3);
  if (marked && atom.spelled && minutesAt(at + 1)?.spelled && minutesAt(at + 1)!.n! >= 10) return shifted(minutesAt(at + 1)!.n!, 2);
  if (next.has.oclock && next.glued) return { ...bare, next: at + 2, sure: true };
  return bare;
}

/** Whether a table or a part of the day is spoken of, so that hu "7-re" is a time. */
const evening = ({ tags }: Atoms) => tags.has("meal") || tags.has("part") || tags.has("day") || tags.has("weekday");

/** Puts a time of twelve hours into its half of the day. */
function half(minutes: number, ampm: string): number {
  const low = minutes % (day / 2);
  return minutes >= 13 * 60 ? minutes : ampm === "pm" ? low + day / 2 : low;
}

/** The time as the part of the day makes it: "eight in the evening", "las dos de la tarde", "éjjel 1". */
export function inPart(minutes: number, part: string): number {
  const low = minutes % (day / 2);
  if (minutes >= 13 * 60) return minutes;
  if (part === "morning") return minutes >= 12 * 60 ? minutes : low;
  if (part === "noon") return low < 4 * 60 ? low + day / 2 : low;
  if (part === "afternoon") return low + day / 2;
  return low < 4 * 60 + 30 && part === "night" ? low : low >= 4 * 60 ? low + day / 2 : low;
}
