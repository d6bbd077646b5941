import type { Value } from "#understanding/values.ts";
import { agree } from "./agree.ts";
import type { Row } from "./rows.ts";
import { statementsIn } from "./statements.ts";
import { familyOf, type Told } from "./told.ts";
import { relativeDays } from "./words/predicates.ts";

/** Which days told by another day a text names, by their place in the list. */
export const relativeDaysIn = (text: string, language: Told["language"]): number[] => relativeDays.flatMap((day, n) => ((day[language] ?? day.en).test(text) ? [n] : []));

/** Whether a sentence says of "the same day" what its source says of "the day before", and the like. */
export function otherRelativeDay(value: Value, told: Told, row: Row, other: Value, rows: readonly Row[]): boolean {
  const said = relativeDaysIn(told.folded, told.language);
  if (said.length !== 1 || familyOf(value) === "date") return false;
  const statements = rows.filter(({ source }) => source === row.source).flatMap((one) => statementsIn(one).map((each) => ({ own: one === row && each.start <= other.start && each.end >= other.end, days: relativeDaysIn(one.folded.slice(each.start, each.end), one.language), values: each.values })));
  const own = statements.filter((one) => one.own).flatMap(({ days }) => days);
  if (own.includes(said[0]!)) return false;
  if (own.length > 0) return true;
  return statements.some((one) => !one.own && one.days.includes(said[0]!) && one.values.some((each) => familyOf(each) === familyOf(other) && !told.values.some((one) => agree(one, each))));
}
