import type { Value } from "#understanding/values.ts";
import { boundOf } from "./bounds.ts";
import type { Row } from "./rows.ts";
import { statementsIn } from "./statements.ts";
import { within, type Told } from "./told.ts";

/** "Under 18" leaves the eighteenth year out. */
const exclusive = /(?:\b(?:under|below|over|above|younger than|older than|(?:menor|mayor)(?:es)? de|mas de|menos de|sub|peste|mai mici de|mai mari de)\W*$)/;
const exclusiveBehind = /^\P{L}*(?:\p{L}+ )?(?:alatt|felett|folott|alulia?k?)/u;
const joined = /^\s*(?:to|and|a|y|al?|-|–|es|si|la|pana la|(?:eves )?kortol|tol)?\s*$/;

/** Whether somebody of an age told in a sentence ("a ten-year-old") is one of those that a source's limits of age take in. */
export function isOfAge(value: Value, told: Told, row: Row, other: Value): boolean {
  if (value.kind !== "age" || other.kind !== "age" || boundOf(told, value)) return false;
  const own = statementsIn(row).find(({ start, end }) => start <= other.start && end >= other.end);
  const ages = own ? within(row.values, own).filter(({ kind }) => kind === "age" || kind === "number") : [];
  const at = ages.indexOf(other), n = Number(value.value);
  const pair = [ages[at - 1], ages[at + 1]].find((one) => one !== undefined && joined.test(row.folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))));
  if (pair) return Math.min(Number(pair.value), Number(other.value)) <= n && n <= Math.max(Number(pair.value), Number(other.value));
  const bound = boundOf(row, other), strict = isExclusive(row, other), limit = Number(other.value);
  return bound === "upper" ? strict ? n < limit : n <= limit : bound === "lower" ? strict ? n > limit : n >= limit : false;
}

/** Whether somebody of an age is left out by the very limit that names it: an eighteen-year-old by "under 18". */
export const isJustOut = (value: Value, told: Told, row: Row, other: Value): boolean => value.kind === "age" && !boundOf(told, value) && Number(value.value) === Number(other.value) && isExclusive(row, other);

const isExclusive = (row: Row, { start, end }: Value): boolean => exclusive.test(row.folded.slice(Math.max(0, start - 20), start)) || row.language === "hu" && exclusiveBehind.test(row.folded.slice(end));
