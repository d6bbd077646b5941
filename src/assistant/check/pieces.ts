import type { Value } from "#understanding/values.ts";

const mark = /\s*\[(\d{1,2}(?:\s*,\s*\d{1,2})*)\]/g;

/** Which marks stand for which part of a sentence: a value belongs to the marks that follow it, at the end to the last ones. */
export function piecesOf(sentence: string, plain: string): { marksFor(value: Pick<Value, "start" | "end" | "text">): number[] } {
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
  return { marksFor: ({ end }) => (cuts.find(({ at }) => at >= end - 1) ?? cuts.at(-1))?.marks ?? [] };
}
