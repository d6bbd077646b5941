import type { Citation } from "#conversations/saying.ts";

/** Something a sentence may lean on: a passage of the documents or a row of the records, as words and as the tool saw it. */
export interface Source {
  /** Its mark in a reply: `[1]`. */
  n: number;
  kind: "passage" | "record";
  title: string;
  /** The document's id, or `records/<noun>`. */
  document: string;
  heading: string;
  /** Each sentence or row for itself: a value grounds only together with the subject that stands in the same one. */
  rows: string[];
  language: string;
}

/** The sources that this turn's tools have read, in order; asked for the same again it gives the same mark. */
export class Sources {
  readonly all: Source[] = [];

  add(source: Omit<Source, "n">): Source {
    const same = this.all.find((known) => known.document === source.document && known.heading === source.heading && known.rows.join("\n") === source.rows.join("\n"));
    if (same) return same;
    const added = { ...source, n: this.all.length + 1 };
    this.all.push(added);
    return added;
  }

  byMark(n: number): Source | undefined {
    return this.all[n - 1];
  }
}

const mark = /\s*\[(\d{1,2}(?:\s*,\s*\d{1,2})*)\]/g;

/** The marks in a sentence: `[1]`, `[2, 3]`. */
export function marksIn(sentence: string): number[] {
  return [...sentence.matchAll(mark)].flatMap((match) => match[1]!.split(",").map(Number));
}

/** A sentence without its marks. */
export const withoutMarks = (sentence: string): string => sentence.replace(mark, "");

/**
 * Numbers the marks of a reply anew in the order they are read, drops those of records (their chip is enough) from the
 * text, and lists what was cited.
 */
export function cite(reply: string, sources: Sources, quote: (source: Source, sentence: string) => string): { text: string; citations: Citation[] } {
  const citations: Citation[] = [];
  const numbers = new Map<number, number>();
  const numberOf = (n: number, at: number): number | undefined => {
    const source = sources.byMark(n);
    if (!source) return undefined;
    const known = numbers.get(n);
    if (known) return known;
    const next = citations.length + 1;
    numbers.set(n, next);
    citations.push({ n: next, title: source.title, document: source.document, heading: source.heading, quote: quote(source, reply.slice(Math.max(0, at - 200), at)) });
    return next;
  };
  const text = reply.replace(mark, (whole, list: string, at: number) => {
    const kept = list.split(",").map(Number).filter((n) => numberOf(n, at) !== undefined && sources.byMark(n)?.kind === "passage").map((n) => numbers.get(n));
    return kept.length > 0 ? ` [${kept.join(", ")}]` : "";
  });
  return { text, citations };
}
