import { best } from "./about.ts";
import { isTurned } from "./bounds.ts";
import { nearestTo, type Near } from "./nearest.ts";
import type { Row } from "./rows.ts";
import { within, type Span, type Told } from "./told.ts";
import { alike, type Subject } from "./words.ts";
import { also, bounding, conditions, denials, solely, wholly } from "./words/predicates.ts";

/** The statement of a source that denies what a sentence says, or says what it denies, word for word. */
export function contradicts(told: Told, rows: readonly Row[]): string | undefined {
  for (const span of partsOf(told)) {
    const words = within(told.subjects, span), text = told.folded.slice(span.start, span.end);
    if (words.length === 0) continue;
    const plain = !conditions[told.language].test(text) && !solely[told.language].test(text);
    const near = nearestTo(told, span, rows);
    if (near.length > 0 && (plain && near.every((one) => denies(told, [...words, ...within(told.lacked, span)], one)) || near.every((one) => hasWhat(told, span, one)))) return near[0]!.row.text.trim();
  }
  return undefined;
}

/** How much of a part of a sentence a statement has to name before a "not" more or less counts. */
const sure = 0.6;

/** Whether a word is turned round here that is not there, or the other way round. */
function denies(told: Told, words: readonly Subject[], { row, part, score, named }: Near): boolean {
  if (conditions[row.language].test(row.folded.slice(part.start, part.end))) return false;
  const theirs = within(row.subjects, part), all = { start: 0, end: told.text.length };
  // "Not changed, only cancelled".
  const text = row.folded.slice(part.start, part.end);
  const only = text.search(solely[row.language]);
  if (only > 0 && isTurned(row, { start: part.start, end: part.start + only })) return false;
  if (denials.test(told.folded) || denials.test(text)) return false;
  const both = words.flatMap((word) => {
    const same = theirs.filter((one) => alike(word, one) > 0.7).map((one) => turnedAt(row, one, part));
    return same.length > 0 && same.every((one) => one === same[0]) ? [{ mine: turnedAt(told, word, all), theirs: same[0]! }] : [];
  });
  // What the source denies is denied; where it denies nothing, nothing is.
  return both.some((one) => one.theirs) ? both.some((one) => one.theirs && !one.mine) : score >= sure && named > 1 && both.some((one) => one.mine);
}

/** Whether a sentence has something with it that a statement is without, or is without what that has. */
function hasWhat(told: Told, span: Span, { row, part }: Near): boolean {
  const mine = within(told.lacked, span), theirs = within(row.lacked, part);
  if (isTurned(told, span) || isTurned(row, part)) return false;
  return within(told.subjects, span).some((word) => best(word, theirs) > 0.8) || mine.some((word) => best(word, theirs) === 0 && best(word, within(row.subjects, part)) > 0.8);
}

/** Whether a word is turned round in its piece of a sentence; a piece that only goes on with a list is turned as what stands before it. */
function turnedAt(told: Told, word: Span, part: Span): boolean {
  // "Dogs and other pets are not …": what is short and goes on with an "and" belongs to what follows.
  const edges = [part.start, ...told.breaks.filter((at) => at > part.start && at < part.end && (at - part.start > 40 || told.folded.slice(part.start, at).trim().split(" ").length > 2)), part.end];
  let turned = false;
  for (let n = 1; n < edges.length; n++) {
    const piece = { start: edges[n - 1]!, end: edges[n]! }, text = told.folded.slice(piece.start, piece.end);
    const own = isTurned(told, piece);
    const lists: boolean = !own && n > 1 && turned && (text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 4;
    turned = own || lists;
    if (word.start < piece.start || word.end > piece.end) continue;
    // "Not without your consent" is "with it".
    const lacked = within(told.lacked, piece);
    return turned ? lacked.length === 0 : lacked.some(({ start }) => start === word.start);
  }
  return false;
}

/** Whether a statement denies, apart from what it affirms, something that a sentence names. */
export const isMixed = (told: Told, row: Told, part: Span): boolean => within(row.subjects, part).some((word) => turnedAt(row, word, part) && best(word, told.subjects) > 0.7);

/** The parts of a sentence that have a subject of their own; lists ("the spa and the pools") stay together. */
export function partsOf(told: Told): Span[] {
  const strong = told.breaks.filter((at) => /[;:.!?]|[-–—]/.test(told.folded[at] ?? "") || /^\s*[-–—]/.test(told.folded.slice(at, at + 3)) || /^(?:but|while|whereas|pero|mientras|de\b|mig|dar|iar)/.test(told.folded.slice(at)));
  const edges = [0, ...strong, told.text.length];
  return edges.slice(1).map((end, n) => ({ start: edges[n]!, end })).filter((span) => within(told.subjects, span).length + within(told.values, span).length > 0);
}

/** The statement of a source that says of all what a sentence says of some alone, or of some alone what a sentence says of all. */
export function widens(told: Told, rows: readonly Row[]): string | undefined {
  for (const span of partsOf(told)) {
    // "Only 8 kilometres" bounds nobody.
    const merely = told.values.some((value) => value.start >= span.start && solely[told.language].test(told.folded.slice(Math.max(span.start, value.start - 12), value.start)));
    const text = told.folded.slice(span.start, span.end).replace(notOnly, " ");
    if (merely) continue;
    const narrow = solely[told.language].test(text), wide = wholly[told.language].test(text) || also[told.language].test(text);
    if (narrow === wide) continue;
    const near = nearestTo(told, span, rows);
    const clash = ({ row, part }: Near) => {
      const theirs = row.folded.slice(part.start, part.end), alone = solely[row.language].test(theirs);
      return narrow ? !alone && !bounding[row.language].test(theirs) : alone && !wholly[row.language].test(theirs);
    };
    if (near.length > 0 && near.every(clash)) return near[0]!.row.text.trim();
  }
  return undefined;
}

const notOnly = /\b(?:not only|no solo|nem(?: |-)csak|nu (?:doar|numai))\b/g;
