import type { Desk } from "#rules/desk.ts";
import type { Source } from "#assistant/sources.ts";
import { isTurned } from "./bounds.ts";
import { rowsIn } from "./rows.ts";
import { within, type Span, type Told } from "./told.ts";
import { alike } from "./words.ts";

/** The row of its source that a sentence says the opposite of; where nothing of the source is near enough, none. */
export function contradicts(told: Told, cited: readonly Source[], desk: Desk, now: string): string | undefined {
  if (told.subjects.length < 2 || cited.length === 0) return undefined;
  let best: { score: number; turned: boolean; text: string } | undefined;
  const parts = partsOf(told);
  if (parts.length !== 1) return undefined;
  const words = told.subjects;
  for (const row of cited.filter(({ kind }) => kind === "passage").flatMap((source) => rowsIn(source, desk, now))) {
    if (row.language !== told.language) continue;
    for (const part of partsOf(row)) {
      const theirs = within(row.subjects, part);
      const named = theirs.filter((one) => words.some((word) => alike(word, one) === 1));
      const score = words.filter((word) => named.some((one) => alike(word, one) === 1)).length / words.length;
      if (named.length >= 2 && (!best || score > best.score)) best = { score, turned: turnedAt(row, part, named), text: row.text.slice(part.start, part.end).trim() };
    }
  }
  return best && best.score >= 0.75 && best.turned !== turnedAt(told, parts[0]!, words) ? best.text : undefined;
}

/** Whether the words that matter are turned round: "not on holidays" after a comma leaves what stands before it as it is. */
function turnedAt(told: Told, part: Span, words: readonly Span[]): boolean {
  const edges = [part.start, ...told.breaks.filter((at) => at > part.start && at < part.end && told.folded[at] === ","), part.end];
  return edges.slice(1).some((end, n) => words.some((word) => word.start >= edges[n]! && word.end <= end) && isTurned(told, { start: edges[n]!, end }));
}

/** The parts of a sentence that have a subject of their own; lists ("the spa and the pools") stay together. */
function partsOf(told: Told): Span[] {
  const strong = told.breaks.filter((at) => /[;:.!?]|[-–—]/.test(told.folded[at] ?? "") || /^\s*[-–—]/.test(told.folded.slice(at, at + 3)) || /^(?:but|pero|de\b|dar)/.test(told.folded.slice(at)));
  const edges = [0, ...strong, told.text.length];
  return edges.slice(1).map((end, n) => ({ start: edges[n]!, end })).filter((span) => within(told.subjects, span).length > 0);
}

