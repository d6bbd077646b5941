import type { Value } from "#understanding/values.ts";
import { agree } from "./agree.ts";
import type { Row } from "./rows.ts";
import { familyOf, regionOf, within, type Span, type Told } from "./told.ts";
import { isKind, opposed } from "./words/meanings.ts";
import { alike, comparable, isNamed, kindsOf, namesIn, type Subject } from "./words.ts";

/** How well a word is named by the words of a list, 0 to 1. */
export const best = (word: Subject, list: readonly Subject[]): number => list.reduce((most, one) => Math.max(most, alike(word, one)), 0);

/** Whether a row names enough of what the sentence speaks of; what its heading and the rows around it name counts as well. */
export function aboutTheSame({ subjects: words, values }: Told, row: Row, rows: readonly Row[]): boolean {
  const able = words.filter((word) => comparable(word, row.language));
  const theirs = [...row.subjects, ...row.about], around = rows.flatMap(({ source, subjects }) => (source === row.source ? subjects : []));
  // "Indoors" is not said of what stands under "Outdoor pool".
  if (words.some((word) => best(word, theirs) === 0 && row.about.some((one) => opposed(word.meanings, one.meanings)))) return false;
  // A second value that stands there as well tells as much as a word.
  const alsoSaid = Math.max(0, values.filter((value) => row.values.some((other) => agree(value, other))).length - 1);
  const weigh = (list: readonly Subject[]) => list.reduce((sum, word) => sum + (word.things.size > 0 ? 2 : isKind(word.meanings) ? 1 : 0.5), 0);
  const named = able.filter((word) => best(word, theirs) > 0), near = able.filter((word) => best(word, theirs) === 0 && best(word, around) > 0);
  const strange = able.filter((word) => best(word, theirs) === 0 && best(word, around) === 0 && word.things.size + (row.source.kind === "passage" ? word.meanings.size : 0) > 0);
  return weigh(strange) < (named.length + near.length === 0 && row.source.kind === "passage" && words.every(({ language }) => language === row.language) ? 1 : 2) || weigh(named) + 0.5 * weigh(near) + alsoSaid >= weigh(able) * enough;
}

/**
 * Whether a sentence says a value of a thing of the desk that its source says of another: the value's own words or its heading name
 * one of the kind and not this, or this is named nowhere in the source.
 */
export function namesAnother(value: Value, { told, piece }: { told: Told; piece: Span }, row: Row, other: Value, rows: readonly Row[]): boolean {
  const near = [...belongingTo(row, other), ...row.about], around = rows.flatMap(({ source, subjects, about }) => (source === row.source ? [...subjects, ...about] : []));
  const heads = kindsOf(near);
  return namesIn(within(within(told.subjects, regionOf(told, value)), piece)).some((name) => !isNamed(name, near) && (!isNamed(name, around) || [...kindsOf(name)].some((kind) => heads.has(kind))));
}

/** How much of what a sentence speaks of its source has to name. */
const enough = 0.25;

/** The words beside a value; where a row goes on without naming its subject again, those of the value before. What heads a record's row is said of all of it. */
export function belongingTo(row: Row, value: Value): Subject[] {
  const first = row.values[0]?.start ?? 0;
  const head = row.source.kind === "record" || row.folded.slice(0, first).includes(":") ? row.subjects.filter((one) => one.end <= first) : [];
  const own = [...new Set([...within(row.subjects, regionOf(row, value)), ...head])];
  if (own.length > 0) return own;
  const family = familyOf(value);
  const before = row.values.findLast((one) => one.end <= value.start && familyOf(one) === family);
  return before ? belongingTo(row, before) : [];
}
