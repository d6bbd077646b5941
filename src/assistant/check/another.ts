import { fold } from "#understanding/fold.ts";
import type { Value } from "#understanding/values.ts";
import { namedIn, type Named } from "./alternatives.ts";
import { isTurned } from "./bounds.ts";
import { nearestTo } from "./nearest.ts";
import { partsOf } from "./polarity.ts";
import type { Row } from "./rows.ts";
import { regionOf, within, type Span, type Told } from "./told.ts";

/** Whether what a part of a source names, or the heading above it, is another alternative than what is meant, and none of what is meant. */
function another(mine: readonly Named[], row: Row, part: Span): boolean {
  const { title, heading } = row.source;
  const namedBy = (text: string) => namedIn({ text, folded: fold(text), language: row.language, values: [] });
  const named = namedIn(row), above = namedBy(heading);
  const near = [...within(named, part), ...above.filter(({ set }) => !named.some((one) => one.set === set))], all = [...near, ...above, ...namedBy(title)];
  return mine.some(({ set }) => near.some((one) => one.set === set) && !mine.some((one) => one.set === set && all.some((other) => other.set === set && other.one === one.one)));
}

/** Whether a sentence says a value of one alternative which its source says of another. */
export function saysOfAnother(value: Value, told: Told, row: Row, other: Value): boolean {
  const region = regionOf(told, value), mine = within(namedIn(told), region);
  return mine.length > 0 && row.source.kind === "passage" && another(mine, row, regionOf(row, other));
}

/** The statement of a source that says of one thing what a sentence says of its alternative ("small" of "large", "by post" of "by courier"). */
export function namesAlternative(told: Told, rows: readonly Row[]): string | undefined {
  for (const span of partsOf(told)) {
    const mine = isTurned(told, span) ? [] : within(namedIn(told), span);
    const near = mine.length > 0 ? nearestTo(told, span, rows) : [];
    if (near.length > 0 && near.every(({ row, part }) => another(mine, row, part))) return near[0]!.row.text.trim();
  }
  return undefined;
}
