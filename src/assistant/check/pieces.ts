import type { Value } from "#understanding/values.ts";

const mark = /\s*\[(\d{1,2}(?:\s*,\s*\d{1,2})*)\]/g;

/** Which marks stand for which part of a sentence, and from where to where it goes: a value belongs to the marks that follow it, at the end to the last ones. */
export function piecesOf(sentence: string, plain: string): { marksFor(value: Pick<Value, "start" | "end">): number[]; spanFor(value: Pick<Value, "start" | "end">): { start: number; end: number } } {
  const cuts: { at: number; marks: number[] }[] = [];
  let removed = 0;
  const offset = Math.max(0, sentence.replace(mark, "").indexOf(plain.trim().slice(0, 12)));
  for (const match of sentence.matchAll(mark)) {
    const at = match.index - removed - offset;
    const marks = match[1]!.split(",").map(Number);
    const last = cuts.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(sentence.replace(mark, "").slice(last.at + offset, at + offset))) last.marks.push(...marks); else cuts.push({ at, marks });
    removed += match[0].length;
  }
  const cutFor = (end: number) => cuts.find(({ at }) => at >= end - 1);
  return {
    marksFor: ({ end }) => (cutFor(end) ?? cuts.at(-1))?.marks ?? [],
    // What stands behind the last mark belongs to it as well.
    spanFor: ({ end }) => { const cut = cutFor(end) ?? cuts.at(-1), n = cut ? cuts.indexOf(cut) : 0; return { start: n > 0 ? cuts[n - 1]!.at : 0, end: n < cuts.length - 1 ? cut!.at : plain.length }; },
  };
}
