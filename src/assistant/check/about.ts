import type { Value } from "#understanding/values.ts";
import type { Row } from "./rows.ts";
import { regionOf, within, type Span, type Told } from "./told.ts";
import { opposed } from "./words/meanings.ts";
import { alike, comparable, isNamed, kindsOf, namesIn, type Subject } from "./words.ts";

/** How well a word is named by the words of a list, 0 to 1. */
export const best = (word: Subject, list: readonly Subject[]): number => list.reduce((most, one) => Math.max(most, alike(word, one)), 0);

/** Whether a row names enough of what the sentence speaks of; what its heading and the rows around it name counts as well. */
export function aboutTheSame(words: readonly Subject[], row: Row, rows: readonly Row[]): boolean {
  const able = words.filter((word) => comparable(word, row.language));
  const theirs = [...row.subjects, ...row.about], around = rows.flatMap(({ source, subjects }) => (source === row.source ? subjects : []));
  // "Indoors" is not said of what stands under "Outdoor pool".
  if (words.some((word) => best(word, theirs) === 0 && row.about.some((one) => opposed(word.meanings, one.meanings)))) return false;
  const weigh = (list: readonly Subject[]) => list.reduce((sum, word) => sum + (word.things.size > 0 ? 2 : word.meanings.size > 0 ? 1 : 0.5), 0);
  const named = able.filter((word) => best(word, theirs) > 0), near = able.filter((word) => best(word, theirs) === 0 && best(word, around) > 0);
  const strange = able.filter((word) => best(word, theirs) === 0 && best(word, around) === 0 && word.things.size + (row.source.kind === "passage" ? word.meanings.size : 0) > 0);
  return weigh(strange) < (named.length + near.length === 0 && row.source.kind === "passage" && words.every(({ language }) => language === row.language) ? 1 : 2) || weigh(named) + 0.5 * weigh(near) >= weigh(able) * enough;
}

/** Whether a sentence says a value of a thing of the desk that is not named where the value stands: in the row, its heading, or (where these name nothing of the kind) elsewhere in the source. */
export function namesAnother(value: Value, { told, piece }: { told: Told; piece: Span }, row: Row, rows: readonly Row[]): boolean {
  const theirs = [...row.subjects, ...row.about], around = rows.flatMap(({ source, subjects, about }) => (source === row.source ? [...subjects, ...about] : []));
  const heads = kindsOf(row.source.kind === "record" ? theirs : row.about);
  return namesIn(within(within(told.subjects, regionOf(told, value)), piece)).some((name) => !isNamed(name, theirs) && (!isNamed(name, around) || [...kindsOf(name)].some((kind) => heads.has(kind))));
}

/** How much of what a sentence speaks of its source has to name. */
const enough = 0.25;
