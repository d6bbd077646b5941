import type { Language } from "#rules/desk.ts";
import type { Value } from "#understanding/values.ts";
import type { Row } from "./rows.ts";
import { within, type Span } from "./told.ts";
import type { Subject } from "./words.ts";

/** A part of a row that says something of a thing of its own: what it speaks of (named before its first value), all that it names and says. */
export interface Statement extends Span { topic: readonly Subject[]; words: readonly Subject[]; values: readonly Value[]; leads: boolean }

const known = new WeakMap<Row, Statement[]>();
/** What ends a statement for good. */
export const strong = /[;.!?]/;
/** "In a suite €46", "or €69 for guests with half board", "it is fetched by 22:30" go on about the same. */
const leaning: Record<Language, RegExp> = {
  en: /^(?:\d|[€$£]|(?:or|in|on|at|for|with|from|to|until|by|after|before|per|which|who|that|it|its|they|this|these|both|then|each)\b)/,
  es: /^(?:\d|(?:o|u|en|para|por|con|de|desde|hasta|al?|los que|que|esto|este|esta|ambos|despues|luego)\b)/,
  hu: /^(?:\d|(?:vagy|ha|amely\w*|aki\w*|ez|az(?= [^\p{L}])|ezek|azok|utana|onnan)\b)/u,
  ro: /^(?:\d|(?:sau|in|pentru|cu|de|la|pana|care|acesta|aceasta|apoi|dupa)\b)/,
};
/** What goes on about the same behind an "and": a verb. */
const verbs = /^[^\p{L}]*(?:and|y|e|es|si)\s+(?:is|are|was|were|has|have|can|may|must|should|will|be|to|then|costs?|needs?|takes?|opens?|closes?|lasts?|starts?|ends?|begins?|includes?|stays?|runs?|comes?|goes|es|son|esta|estan|se|tiene|tienen|cuesta|cuestan|abre|cierra|dura|empieza|termina|hay|debe|puede|este|e|sunt|are|au|costa|dureaza|poate|trebuie|incepe|se|van|vannak|tart|nyit|zar|kerul|lehet|kell)(?!\p{L})/u;
const joining = /^[^\p{L}\p{N}€$£]*(?:(?:and|y|e|es|si)\s+)?/u;
/** What is had for nothing. */
export const freely = /\b(?:free|included|gratis|gratuit\w*|incluid\w+|ingyen\w*|dijtalan|inclus\w*)\b/;

/** The statements of a row: between full stops and semicolons, and after a comma or an "and" where another thing and its own value follow. */
export function statementsIn(row: Row): Statement[] {
  const read = known.get(row);
  if (read) return read;
  const all: Statement[] = [];
  const edges = [...row.breaks, row.text.length];
  let start = 0;
  for (const [n, at] of edges.entries()) {
    const ends = n === edges.length - 1 || strong.test(row.folded[at] ?? "");
    if (at <= start || !ends && !(row.source.kind === "passage" && !verbs.test(row.folded.slice(at)) && stands(row, at, edges[n + 1]!) && stands(row, start, at))) continue;
    all.push(statement(row, { start, end: at }, all.at(-1)));
    start = at;
  }
  known.set(row, all);
  return all;
}

function statement(row: Row, span: Span, last: Statement | undefined): Statement {
  const words = within(row.subjects, span), values = within(row.values, span);
  const opening = row.folded.slice(span.start, span.end).replace(joining, "");
  const first = values.find(({ start }) => words.some(({ end }) => end <= start));
  const leads = (leaning[row.language] ?? leaning.en).test(opening);
  return { ...span, words, values, leads, topic: [...(last && leads ? last.topic : []), ...words.filter(({ end }) => !first || end <= first.start)] };
}

/** Whether a part names something and then says a value of it. */
function stands(row: Row, start: number, end: number): boolean {
  const subject = within(row.subjects, { start, end })[0];
  return subject !== undefined && (within(row.values, { start: subject.end, end }).length > 0 || freely.test(row.folded.slice(start, end)));
}
