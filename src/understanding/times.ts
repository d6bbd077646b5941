import type { Atoms } from "./atoms.ts";
import { type Clock, clockAt, counts, inPart } from "./clocks.ts";

/** A time or a stretch of time, `HH:MM`, with its place and the atoms it takes. */
export interface TimeFound {
  text: string;
  start: string;
  end?: string;
  at: number;
  until: number;
  from: number;
  next: number;
  /** Which half of the day was guessed, from the rule in `halfOfDay`. */
  guessed?: boolean;
  /** Which half of the day is not said; the guess may be wrong. */
  open?: boolean;
  /** The same, where nothing was guessed (`literal`). */
  loose?: boolean;
}

/** What helps with a bare hour. */
export interface TimeHints { expecting?: string; taken?: (atom: number) => boolean;
  /** Times as they are written, with no guess about the half of the day. */
  literal?: boolean }

const written = (minutes: number) => `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Every clock time of the text, in order. */
export function timesIn(text: Atoms, hints: TimeHints = {}): TimeFound[] {
  const found: TimeFound[] = [];
  const taken = hints.taken ?? (() => false);
  const free = (clock: Clock | undefined) => clock && !span(clock.from, clock.next).some((n) => taken(n) && text.atoms[n]!.n !== undefined) ? clock : undefined;
  for (let at = 0; at < text.atoms.length;) {
    const range = rangeAt(text, at, free, hints);
    const single = range ? undefined : singleAt(text, at, free, hints);
    const hit = range ?? single;
    if (hit) found.push(hit);
    at = hit ? Math.max(hit.next, at + 1) : at + 1;
  }
  return found;
}

const span = (from: number, next: number) => Array.from({ length: next - from }, (_, n) => from + n);

type Free = (clock: Clock | undefined) => Clock | undefined;

function singleAt(text: Atoms, at: number, free: Free, hints: TimeHints): TimeFound | undefined {
  const clock = free(clockAt(text, at));
  if (!clock) return undefined;
  const bare = text.atoms[at]?.n !== undefined;
  const asked = hints.expecting !== undefined && /time|hour|hora|ido|arrivalTime/i.test(hints.expecting);
  // "Move us from 6 to 8:30": the hour it was.
  const was = text.atoms[at - 1]?.has.from !== undefined && text.atoms[clock.next]?.has.until !== undefined && moves(text, at) && clockAt(text, clock.next + 1) !== undefined && !counts(text, clock.next - 1);
  const alone = was || asked && clock.minutes < 24 * 60 && !counts(text, clock.next - 1);
  if (!clock.sure && !alone) return undefined;
  if (!clock.exact && bare && !clock.sure && !alone) return undefined;
  return made(text, clock, undefined, hints.literal);
}

/** "between 7 and 9", "from 7 to 9", "7-9 pm", "de 7 a 9", "7-től 9-ig", "7 és 9 között", "de la 7 la 9". */
function rangeAt(text: Atoms, at: number, free: Free, hints: TimeHints): TimeFound | undefined {
  const { atoms } = text;
  const opener = atoms[at]?.has;
  const opened = Boolean(opener?.between || opener?.from) && atoms[at]?.n === undefined && typeof opener?.clock !== "number";
  const first = free(clockAt(text, opened ? at + 1 : at)) ?? (opened ? free(clockAt(text, at)) : undefined);
  if (!first) return undefined;
  const joint = atoms[first.next];
  if (!joint) return undefined;
  const dash = /^[-–—]$/.test(joint.word);
  if (!dash && (opened || first.case === "from" || atoms[at - 1]?.has.from !== undefined) && !opener?.between && moves(text, at)) return undefined;
  const joins = opener?.between ? joint.has.and : dash || joint.has.until || (first.case === "from") || joint.has.and;
  if (!joins) return undefined;
  const skip = first.case === "from" && !joint.has.until && !dash && !joint.has.and ? 0 : 1;
  const second = free(clockAt(text, first.next + skip));
  if (!second) return undefined;
  const closed = Boolean(atoms[second.next]?.has.between);
  const ends = opened || closed || (first.case === "from" && second.case === "until") || ((dash || joint.has.until) && (first.sure || second.sure || /time/i.test(hints.expecting ?? "") || behindDay(text, at) || (text.tags.has("meal") && !counts(text, second.next - 1))));
  if (!ends || (joint.has.and && !opener?.between && !closed)) return undefined;
  if (counts(text, second.next - 1) && !second.sure) return undefined;
  const end = closed ? { ...second, end: atoms[second.next]!.end, next: second.next + 1 } : second;
  return made(text, { ...first, from: at, start: opened ? atoms[at]!.start : first.start }, end, hints.literal);
}

/** "Tomorrow 10-14": behind a day that is said already, numbers are hours. */
const behindDay = ({ atoms }: Atoms, at: number): boolean => atoms[at - 1]?.has.day !== undefined && atoms[at - 1]!.n === undefined;

/** "Move us from 6 to 8": two times, not the stretch between them. */
function moves({ atoms }: Atoms, at: number): boolean {
  for (let n = at - 1; n >= Math.max(0, at - 9); n--) {
    if (atoms[n]!.shape === "mark") return false;
    if (atoms[n]!.has.moving) return true;
  }
  return false;
}

/**
 * Which half of the day a bare hour means. Said (24-hour writing, am/pm, "in the evening") it is exact. Else: beside a
 * meal at night or an evening word 1 to 11 are after noon; beside a breakfast word as they are; beside a journey
 * word as they are; otherwise 1 to 6 are after noon and 7 to 12 are as written.
 */
export function halfOfDay(text: Atoms, minutes: number, at?: number): number {
  const has = (tag: string) => text.tags.has(tag);
  const part = has("part") ? text.atoms.find((atom, n) => atom.has.part !== undefined && !(at !== undefined && ofAnother(text, n, at)))?.has.part : undefined;
  if (minutes >= 12 * 60) return minutes;
  if (part !== undefined) return inPart(minutes, String(part));
  if (has("morningword")) return minutes;
  if (has("meal")) return minutes + 12 * 60;
  if (has("plain")) return minutes;
  return minutes < 7 * 60 ? minutes + 12 * 60 : minutes;
}

/** Whether a part of the day belongs to an hour further in front ("from Wednesday at 2 in the afternoon to Friday at 10"). */
const ofAnother = ({ atoms }: Atoms, part: number, at: number) => part < at - 2 && [atoms[part - 1], atoms[part - 2]].some((atom) => atom !== undefined && (atom.n !== undefined || atom.shape === "clock" || atom.has.andhalf !== undefined));

/** "7:30" beside other times of 24 hours is no doubt as it stands. */
const colon = (text: Atoms, clock: Clock) => /\d:\d/.test(text.whole.slice(clock.start, clock.end));

function made(text: Atoms, clock: Clock, end: Clock | undefined, literal = false): TimeFound {
  let start = clock.minutes, finish = end?.minutes;
  let guessed = false;
  if (finish !== undefined && end) {
    if (!clock.exact && end.exact) { if (end.said && finish >= 12 * 60 && start < 12 * 60 && start + 12 * 60 < finish) start += 12 * 60; }
    else if (literal) { if (finish < start && finish < 12 * 60 && !end.exact) finish += 12 * 60; }
    else if (!clock.exact && !end.exact) { const moved = halfOfDay(text, start); guessed = moved !== start; start = moved; if (finish <= start % (24 * 60) && finish < 12 * 60) finish += 12 * 60; else if (guessed && finish < 12 * 60) finish += 12 * 60; }
    else if (clock.exact && !end.exact && finish < start && finish < 12 * 60) finish += 12 * 60;
  } else if (!clock.exact && !literal) {
    const moved = halfOfDay(text, start, clock.from);
    guessed = moved !== start;
    start = moved;
  }
  const last = end ?? clock;
  return {
    text: text.whole.slice(clock.start, last.end), start: written(start), ...(finish === undefined ? {} : { end: written(finish) }),
    at: clock.start, until: last.end, from: clock.from, next: last.next, ...(guessed ? { guessed } : {}), ...(!clock.exact && !end && !literal ? { open: true } : {}), ...(literal && !clock.exact && !(end?.exact) && !colon(text, clock) ? { loose: true } : {}),
  };
}
