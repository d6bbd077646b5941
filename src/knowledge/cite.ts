import { readLanguage } from "#understanding/language.ts";
import { plain } from "./languages.ts";
import { groundForms, meaningsOf, pairsIn } from "./lexicon.ts";
import { contentWords } from "./terms.ts";
import { wordsIn } from "./remembered.ts";
import { unitsOf, type Unit } from "./units.ts";
import { wantedBy } from "./wanted.ts";

/** A sentence of a document that an answer leans on; `n` is its mark in the reply. */
export interface Citation { n: number; title: string; document: string; heading: string; quote: string }

/** What is needed of a passage to quote it. */
export interface Quotable { title: string; heading: string; text: string; language: string }

/** Each sentence, list item and table row of a passage for itself; an item with its lead-in, a cell with its column's name. */
export function rowsOf(text: string): string[] {
  return unitsOf(text).map(said);
}

/** The one to three sentences (items, rows) of a passage that answer a question best, in the passage's own words and order. */
export function answering(passage: Quotable, question: string): string[] {
  const units = unitsOf(passage.text);
  if (units.length <= 2) return units.map(said);
  const weighed = weigh(units, question, passage);
  const best = Math.max(...weighed);
  if (best <= 0) return units.slice(0, 2).map(said);
  const chosen = new Set<number>();
  for (const i of [...weighed.keys()].sort((a, b) => weighed[b]! - weighed[a]!)) {
    if (chosen.size < 3 && weighed[i]! >= best * (chosen.size === 1 ? 0.6 : 0.75)) chosen.add(i);
  }
  // "After that it costs …" says nothing without the sentence before it.
  for (const i of [...chosen].sort((a, b) => a - b)) if (i > 0 && chosen.size < 3 && leaning.test(units[i]!.text) && units[i]!.kind === "sentence") chosen.add(i - 1);
  // "The following:" says nothing without what follows.
  for (const i of [...chosen]) if (chosen.size < 3 && units[i]!.text.endsWith(":") && units[i + 1]) chosen.add(i + 1);
  const order = [...chosen].sort((a, b) => a - b);
  return order.map((i) => units[i]!.lead && order.some((j) => j < i && units[j]!.text === units[i]!.lead) ? units[i]!.text : said(units[i]!));
}

/** The row of a source that a sentence of a reply says, as the quotation beside it. */
export function quoteFor(rows: string[], sentence: string): string {
  const each = rows.flatMap((row) => row.includes("\n") || row.length > 300 ? rowsOf(row) : [row]);
  const units = each.map((text): Unit => ({ kind: "sentence", text }));
  const weighed = weigh(units, sentence, { title: "", heading: "", text: "", language: "en" });
  const best = weighed.indexOf(Math.max(...weighed));
  return each[Math.max(0, best)] ?? rows[0] ?? "";
}

const said = ({ lead, text }: Unit): string => lead ? `${lead} ${text}` : text;

const leaning = /^(?:it|its|they|them|this|that|these|those|he|she|after|beyond|then|otherwise|there|both|each|also|if so|the (?:same|latter|other)|later|in (?:that|this) case|esto|eso|después|entonces|también|en ese caso|además|de lo contrario|ez|az|azok|ezek|utána|ezután|ekkor|különben|acesta|aceasta|acestea|apoi|după|altfel|în acest caz)\b/i;

/** How much each unit answers: words shared with the question (those in few units count more), words of the same meaning, the kind of value asked for. */
function weigh(units: readonly Unit[], question: string, passage: Quotable): number[] {
  const language = readLanguage(question).language ?? passage.language;
  const words = contentWords(question, language).map(plain);
  const together = pairsIn(question, language);
  const spoken = units.map((unit) => wordsIn(said(unit)));
  const about = wordsIn(`${passage.title} ${passage.heading}`);
  const asked = words.map((word) => {
    const meanings = new Set([...meaningsOf(word, language), ...together.get(word) ?? []]);
    const hits = spoken.map((said) => best(word, meanings, said, passage.language));
    const weight = Math.log(1 + units.length / (0.5 + hits.filter((hit) => hit > 0).length));
    // What the heading already says, every unit is about.
    return { hits, weight: best(word, meanings, about, passage.language) > 0 ? weight * 0.5 : weight };
  });
  const wanted = wantedBy(question);
  return units.map((unit, i) => {
    const shared = asked.reduce((sum, { hits, weight }) => sum + hits[i]! * weight, 0);
    const valued = wanted.filter((value) => value.test(unit.text)).length * 0.8;
    // A passage says its rule first; what it costs and how far it goes belong to the answer whether something may be done.
    const rule = unit.kind === "sentence" && i === 0 ? 0.5 : 0;
    const terms = permission.test(plain(question)) && price.test(unit.text) ? 0.4 : 0;
    return shared + valued + rule + terms - (unit.kind === "sentence" && i > 0 ? Math.min(i, 6) * 0.01 : 0);
  });
}

/** Whether something may be done or brought is asked, without accents. */
const permission = /^(?:\W*)(?:can|could|may|am i|are we|is (?:my|our|it|the)|are|do you (?:allow|accept|take)|puedo|podemos|se puede|se admiten|aceptan|lehet|hozhat|vihet|szabad|pot|putem|se poate|acceptati|se accepta)\b|\ballowed\b/;
const price = /[€$£]\s?\d|\d\s?(?:€|eur|ft|lei|%)/i;

function best(word: string, meanings: ReadonlySet<number>, spoken: readonly string[], language: string): number {
  let most = 0;
  for (const other of spoken) {
    if (other === word) return 1;
    if (most < 0.9 && sameStem(word, other)) most = 0.9;
    else if (most < 0.6 && meanings.size && meaningsOf(other, language).some((meaning) => meanings.has(meaning))) most = 0.6;
  }
  return most;
}

function sameStem(a: string, b: string): boolean {
  if (/\d/.test(a) || a.length < 4 || b.length < 4) return groundForms(a).some((form) => form.length > 2 && groundForms(b).includes(form));
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && shared >= Math.max(a.length, b.length) * 0.65;
}
