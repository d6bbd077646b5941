import type { Value } from "#understanding/values.ts";
import { endsOf, sameTime } from "./agree.ts";
import { clauseOf, type Span, type Told } from "./told.ts";
import { rest } from "./words/predicates.ts";
import { limits, lowerEnds, negations, upperEnds } from "./words/cues.ts";

/** Whether the part of a text is turned round: "not", "never", "closed". A phrase like "no later than" turns nothing round. */
export function isTurned(told: Told, span: Span): boolean {
  const part = told.folded.slice(span.start, span.end).replace(limits[told.language], " ");
  const found = part.match(negations[told.language]) ?? [];
  // "Nobody … not", "senki sem", "nu … nimeni" deny once.
  const plain = found.filter((word) => concord.test(word)).length, doubled = told.language !== "en" && plain > 1 ? 1 : plain;
  return (doubled + found.length - plain) % 2 === 1;
}

const concord = /^(?:no|nunca|ni|nadie|ningun[ao]?|tampoco|nem|ne|sem|sincs|nincs\w*|soha|senki|nu|n-|nici|niciodata|nimeni|niciun|nicio)$/;

type End = "lower" | "upper" | undefined;

/** A length before something: "at least an hour before" is "until an hour before". */
const ahead = /^\W*(?:\p{L}+ )?(?:before|ahead|earlier|in advance|antes|de antelacion|inainte|mai devreme|elott|elobb|korabban|elore)(?!\p{L})/u;

const aheadOf = (told: Told, value: Value): boolean => (value.kind === "duration" || value.kind === "count") && ahead.test(told.folded.slice(value.end));
const most = /\b(?:at (?:the )?most|no more than|como (?:maximo|mucho)|legfeljebb|cel mult)\b/;
const least = /\b(?:at (?:the )?least|no less than|como minimo|al menos|legalabb|cel putin)\b/;
/** Whether "at most" or "at least" stands beside a value. */
const saidWith = (told: Told, value: Value, words: RegExp): boolean => words.test(told.folded.slice(Math.max(0, value.start - 16), value.end + 40));

/** Which end of a limit a value is: "from 15:00", "until 11:00". */
function endOf(told: Told, value: Value, other: Value): End {
  const end = spokenEnd(told, value, other);
  return end === "lower" && aheadOf(told, value) ? "upper" : end;
}

/** Which end of a limit a value is by what stands beside it. */
export const boundOf = (told: Told, value: Value): "lower" | "upper" | undefined => endOf(told, value, value);

function spokenEnd(told: Told, value: Value, other: Value): End {
  if (value.kind === "timeRange") return ofStretch(value, other);
  if (told.language === "hu") {
    const behind = told.folded.slice(value.start, value.end + 24).replace(/\S*$/, "").replace(/^\P{L}*/u, "").slice(0, value.end - value.start + 14).replace(/(?<=\s)\S+$/, "").replace(/(?<=\p{L}[^\p{L}\d]{0,2})[;,].*$/u, "");
    const before = told.folded.slice(Math.max(0, value.start - 18), value.start);
    return lowerEnds.hu.test(behind) || /legalabb|tobb mint|minimum/.test(before) || /^[^,;.:]{0,18}\ba (?:minimum|legkevesebb)/.test(told.folded.slice(value.end)) ? "lower" : upperEnds.hu.test(behind) || /legfeljebb|legkesobb|maximum|kevesebb mint/.test(before) || /^[^,;.:]{0,18}\ba (?:maximum|legtobb)/.test(told.folded.slice(value.end)) ? "upper" : ofStretch(value, other);
  }
  const near = (told.folded.slice(Math.max(0, value.start - 26), value.start).split(/[,;:()]|\d/).at(-1) ?? "") + told.folded.slice(value.start, value.end).replace(/\d.*/, "");
  const lower = lastAt(near, lowerEnds[told.language]), upper = lastAt(near, upperEnds[told.language]);
  const behind = told.folded.slice(value.end, value.end + 34);
  if (lower < 0 && upper < 0 && /^[^,;.:]{0,24}\b(?:is|es|son|este|e|sunt) (?:\p{L}{1,3} )?(?:maxim\w*|most|limit\w*|tope)/u.test(told.folded.slice(value.end))) return "upper";
  if (lower < 0 && upper < 0 && /^[^,;.:]{0,24}\b(?:is|es|son|este|e|sunt) (?:\p{L}{1,3} )?(?:minim\w*|least)/u.test(told.folded.slice(value.end))) return "lower";
  if (lower < 0 && upper < 0) return /^\W*(?:\p{L}+ ){0,2}(?:at the latest|at (?:the )?most|or less|or under|or fewer|a mas tardar|como (?:maximo|mucho)|cel tarziu|cel mult)/u.test(behind) ? "upper" : /^\W*(?:\p{L}+ ){0,2}(?:at (?:the )?least|or more|or over|o mas|como minimo|sau mai mult|cel putin)/u.test(behind) ? "lower" : ofStretch(value, other);
  return lower > upper ? "lower" : "upper";
}

function lastAt(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(new RegExp(pattern, "g"))) at = match.index + match[0].length;
  return at;
}

/** The end of a stretch that a single time of the other text is. */
function ofStretch(value: Value, other: Value): End {
  if (value.kind !== "timeRange" || other.kind !== "time") return undefined;
  const [first, last] = endsOf(value);
  const isFirst = sameTime(first!, String(other.value), Boolean(other.loose)), isLast = sameTime(last!, String(other.value), Boolean(other.loose));
  return isFirst === isLast ? undefined : isFirst ? "lower" : "upper";
}

/** Whether a day is the last one on which something holds: "until Thursday 3 December". */
export function isLimit(told: Told, day: Value): boolean {
  if (endOf(told, day, day) === "upper") return true;
  const beside = told.values.filter((one) => one.start >= day.end).slice(0, 2);
  const time = beside.find(({ kind }) => kind === "time");
  const between = time && beside.filter((one) => one.kind === "weekday" && one.end <= time.start).reduce((text, one) => text.replace(told.folded.slice(one.start, one.end), ""), told.folded.slice(day.end, time.start));
  return time !== undefined && /^[\s,]*$/.test(between!) && endOf(told, time, time) === "upper";
}

const afterwards = /(?<!\p{L})(?:then|after that|further|more than that|later|despues|luego|mas alla|utana|azutan|azon tul|tovabbi|apoi|dupa aceea|ulterior)(?!\p{L})/u;
const past = /(?<!\p{L})(?:after|beyond|past|over|despues|mas alla|mas de|tul|utan|dupa|peste)(?!\p{L})/u;

const otherSide: Record<"lower" | "upper", RegExp> = { upper: /\b(?:younger|smaller|shorter|lighter|menor\w*|mas (?:jovenes|pequen\w+)|fiatalabb\w*|kisebb\w*|rovidebb\w*|konnyebb\w*|mai (?:mici|tineri|scurt\w*))\b/, lower: /\b(?:older|larger|bigger|longer|heavier|later|mayores|mas (?:grandes|largos|pesados)|idosebb\w*|nagyobb\w*|hosszabb\w*|nehezebb\w*|mai (?:mari|lungi|grele))\b/ };

/** Whether a sentence makes a value the same end of a limit as the row does; "not before 15:00" is "from 15:00". */
export function sameBound(told: Told, value: Value, row: Told, other: Value, beyond = ""): boolean {
  if (value.kind === "month" || value.kind === "weekday") return true;
  const one = endOf(told, value, other), two = endOf(row, other, value);
  if (!one || !two) return true;
  if (aheadOf(told, value) && aheadOf(row, other) && (saidWith(told, value, most) && saidWith(row, other, least) || saidWith(told, value, least) && saidWith(row, other, most))) return false;
  // "After Sunday it costs €98" is what "free until Sunday; then €98" says.
  if (one === "lower" && two === "upper" && afterwards.test(row.folded.slice(other.end)) && past.test(told.folded.slice(Math.max(0, value.start - 20), value.end))) return true;
  // "Under 16 only with a parent" where the source says "from 16 years. Younger guests …".
  if ((value.kind === "age" || other.kind === "age" || value.kind === "duration" || value.kind === "number") && one !== two && otherSide[one].test(`${row.folded.slice(other.end)} ${beyond}`)) return true;
  // "Who is under sixty pays" of "free over sixty; the others pay".
  if (value.kind === "age" && rest[row.language].test(row.folded.slice(other.end))) return true;
  const turned = isTurned(told, clauseOf(told, value)), rowTurned = isTurned(row, clauseOf(row, other));
  return one === two || turned !== rowTurned;
}

/** How much it tells that both are, or are not, the same end of a limit. */
export function boundsAlike(told: Told, value: Value, row: Told, other: Value): number {
  const one = endOf(told, value, other), two = endOf(row, other, value);
  return one && two ? one === two ? 0.3 : -0.3 : 0;
}

const earlier = /^\W*(?:\p{L}+ )?(?:before|earlier|sooner|antes|inainte|mai devreme|elott|elobb|korabban|hamarabb)(?!\p{L})/u;
const later = /^\W*(?:\p{L}+ )?(?:after|later|despues|mas tarde|dupa|mai tarziu|utan|kesobb)(?!\p{L})/u;

/** Whether a length is told forward where the source tells it back: "half an hour later" of "half an hour before". */
export function movesAgainst(told: Told, value: Value, row: Told, other: Value): boolean {
  if (value.kind !== "duration" || other.kind !== "duration") return false;
  const mine = told.folded.slice(value.end), theirs = row.folded.slice(other.end);
  const before = `${told.folded.slice(0, value.start)}`, ahead = row.folded.slice(0, other.start);
  const back = earlier.test(mine) || /\b(?:inainte cu|mai devreme cu)\W*$/.test(before), on = later.test(mine) || /\b(?:mai tarziu cu)\W*$/.test(before);
  const backs = earlier.test(theirs) || /\b(?:inainte cu|mai devreme cu)\W*$/.test(ahead), ons = later.test(theirs) || /\b(?:mai tarziu cu)\W*$/.test(ahead);
  return back && ons && !backs || on && backs && !ons;
}
