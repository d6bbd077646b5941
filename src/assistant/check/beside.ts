import type { Language } from "#rules/desk.ts";
import type { Value } from "#understanding/values.ts";
import { best } from "./about.ts";
import type { Row } from "./rows.ts";
import { clauseOf, familyOf, regionOf, within, type Span, type Told } from "./told.ts";
import { comparable, type Subject } from "./words.ts";

/** A part of a row that says something of a thing of its own: what it speaks of (named before its first value), all that it names and says. */
interface Statement extends Span { topic: readonly Subject[]; words: readonly Subject[]; values: readonly Value[]; leads: boolean }

const known = new WeakMap<Row, Statement[]>();
const strong = /[;.!?]/;
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
const free = /\b(?:free|included|gratis|gratuit\w*|incluid\w+|ingyen\w*|dijtalan|inclus\w*)\b/;

/** The statements of a row: between full stops and semicolons, and after a comma or an "and" where another thing and its own value follow. */
function statementsIn(row: Row): Statement[] {
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
  return subject !== undefined && (within(row.values, { start: subject.end, end }).length > 0 || free.test(row.folded.slice(start, end)));
}

/** The word that says what a sentence is about: the last of a name of several words in English and Hungarian, the first in Spanish and Romanian. */
function headOf(told: Told, words: readonly Subject[]): Subject | undefined {
  const run = words.slice(0, 1);
  for (const word of words.slice(1)) if (/^[\s-]*$/.test(told.folded.slice(run.at(-1)!.end, word.start))) run.push(word); else break;
  return told.language === "en" || told.language === "hu" ? run.at(-1) : run[0];
}

/** Whether what a sentence speaks of is what another statement of its source speaks of, and not the one that has the value. */
export function standsElsewhere(value: Value, told: Told, piece: Span, row: Row, other: Value, rows: readonly Row[]): boolean {
  if (["phone", "email", "url", "reference"].includes(value.kind) || /bookings|proposals/.test(row.source.document)) return false;
  const own = statementsIn(row).find(({ start, end }) => start <= other.start && end >= other.end);
  if (!own) return false;
  const topic = own.topic.filter((one) => one.end <= other.start);
  if (!topic.some((one) => comparable(one, told.language))) return false;
  // "The meeting place is our lobby, the price €6": a part without a thing of its own says it of what is spoken of at large.
  const part = clauseOf(row, other), opening = within(row.values, { start: part.start, end: other.start }).reduce((text, { start, end }) => text.replace(row.folded.slice(start, end), ""), row.folded.slice(part.start, other.start));
  if (row.source.kind === "passage" && part.start > own.start && within(row.subjects, part).length === 0 && /^[,:(].*\p{L}{4}/u.test(opening)) return false;
  // "In a Family room children stay free, teenagers pay €20": the place is that of all.
  const leads = statementsIn(row).filter((one) => one.leads && one.end <= own.start && !strong.test(row.folded.slice(one.start + 1, own.start + 1))).flatMap(({ topic }) => topic);
  // What stands before a colon is said of all behind it.
  const colon = [...row.folded.slice(0, other.start).matchAll(/:(?=\s)/g)].at(-1)?.index ?? 0;
  const mine = [...topic, ...own.words, ...leads, ...row.subjects.filter(({ end }) => end <= colon)];
  const same = rows.filter(({ source }) => source === row.source);
  const rivals = same.flatMap((one) => statementsIn(one).filter((each) => each !== own).map((each) => ({ ...each, apart: one !== row || strong.test(row.folded.slice(Math.min(each.end, own.end) - 1, Math.max(each.start, own.start) + 1)) })));
  // Of two words of one meaning the one that stands there itself is meant.
  const theirs = (word: Subject, apart: boolean) => rivals.some((one) => {
    const there = (one.apart || !apart) && best(word, one.topic);
    return there && there > 0.7 && there > best(word, mine) && (best(word, row.about) <= 0.7 || !apart && one.values.some((each) => familyOf(each) === familyOf(other)));
  });
  const words = within(within(told.subjects, regionOf(told, value)), piece);
  const held = words.filter((word) => best(word, mine) > 0.7 && !theirs(word, false));
  if (held.length === 0) return words.some((word) => theirs(word, false));
  const main = headOf(told, words);
  return main !== undefined && theirs(main, true);
}
