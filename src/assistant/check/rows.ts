import { rowsOf } from "#knowledge/cite.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { readLanguage } from "#understanding/language.ts";
import { fold } from "#understanding/fold.ts";
import type { Source } from "#assistant/sources.ts";
import { tell, type Told } from "./told.ts";
import { subjectsIn, type Subject } from "./words.ts";

/** One sentence or row of a source, read, with what its heading and title (and a sentence it leans on) are about, its heading alone (`under`), and what a sentence that leans on the one before goes on about (`carried`); `heads` where it is the heading. */
export interface Row extends Told { source: Source; about: Subject[]; under: Subject[]; carried: Subject[]; heads?: boolean }

const known = new WeakMap<Source, Row[]>();

const leaning = /^\W*(?:it|its|they|this|that|these|those|both|each|there(?! (?:is|are|was))|then|after that|otherwise|esto|eso|este|esta|ambos|despues|ez|az(?= [^\p{L}]|[,;:])|ezek|azok|ezutan|utana|acesta|aceasta|acestea|apoi|dupa)(?!\p{L})/u;

/** The rows of a source, each read once. */
export function rowsIn(source: Source, desk: Desk, now: string): Row[] {
  const read = known.get(source);
  if (read) return read;
  const language = spokenIn(source);
  const heading = subjectsIn(`${source.title}. ${source.heading}`, language, desk);
  const under = source.kind === "passage" && source.heading !== source.title ? subjectsIn(source.heading, language, desk) : [];
  let before: Subject[] = [];
  const rows = source.rows.flatMap((text) => (source.kind === "passage" ? rowsOf(text) : [text])).map((text): Row => {
    const told = tell(text, language, desk, now, true);
    const carried = leaning.test(told.folded) || told.subjects.length === 0 ? before : [];
    before = told.subjects.length > 0 ? told.subjects : before;
    return { ...told, source, about: [...heading, ...carried], under, carried };
  });
  // What the heading says may be said too ("on the 24th", under "Christmas Eve, 24 December").
  const above = { ...tell(`${source.title}. ${source.heading}`, language, desk, now), source, about: [], under, carried: [], heads: true };
  const all = above.values.length > 0 ? [...rows, above] : rows;
  known.set(source, all);
  return all;
}

/** A record may have been written in another language than the conversation is in. */
function spokenIn({ kind, rows, language }: Source): Language {
  const found = kind === "record" ? readLanguage(rows.join(" ")) : undefined;
  return found?.language && found.confidence >= 0.45 ? found.language : language as Language;
}

const bare = (text: string): string => fold(text).replace(/[*_`#>|]/g, " ").replace(/[^\p{L}\p{N}%€$£:.,-]+/gu, " ").replace(/[.,:\s-]+$/u, "").trim();

/** Whether a sentence repeats whole sentences or rows of a source, word for word. */
export function isQuotation(sentence: string, source: Source): boolean {
  const words = bare(sentence);
  if (words.split(" ").length < 3) return false;
  return source.rows.some((text) => [text, ...rowsOf(text), ...rowsOf(text).flatMap((row) => row.split(/(?<=[.!?])\s+/))].some((unit) => bare(unit) === words));
}

/** The stretches of a sentence in quotation marks that stand in the source as they are. */
export function quotedSpans(sentence: string, source: Source): { start: number; end: number }[] {
  const all = bare(source.rows.join(" "));
  return [...sentence.matchAll(/["“„«]([^"”“»]{12,400})["”“»]/gu)].filter((match) => match[1]!.trim().split(/\s+/).length >= 3 && all.includes(bare(match[1]!)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
