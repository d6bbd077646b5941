import type { Value } from "#understanding/values.ts";
import { agree } from "./agree.ts";
import type { Row } from "./rows.ts";
import { familyOf, regionOf, type Told } from "./told.ts";
import { relativeDays } from "./words/predicates.ts";

/** Which days told by another day a text names, by their place in the list. */
export const relativeDaysIn = (text: string, language: Told["language"]): number[] => relativeDays.flatMap((day, n) => ((day[language] ?? day.en).test(text) ? [n] : []));

/** Whether a sentence says of "the same day" what its source says of "the day before", and the like. */
export function otherRelativeDay(value: Value, told: Told, row: Row, other: Value, rows: readonly Row[]): boolean {
  const said = relativeDaysIn(told.folded, told.language);
  if (said.length !== 1 || familyOf(value) === "date") return false;
  const near = (from: Row, each: Value) => { const { start, end } = regionOf(from, each); return relativeDaysIn(from.folded.slice(start, end), from.language); };
  const own = near(row, other);
  if (own.includes(said[0]!)) return false;
  if (own.length > 0) return true;
  return rows.some((one) => one.source === row.source && one.values.some((each) => each !== other && familyOf(each) === familyOf(other) && !told.values.some((mine) => agree(mine, each)) && near(one, each).includes(said[0]!)));
}
