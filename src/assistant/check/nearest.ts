import { best } from "./about.ts";
import { isOfAge } from "./ages.ts";
import { agree } from "./agree.ts";
import { namedIn } from "./alternatives.ts";
import type { Row } from "./rows.ts";
import { statementsIn, type Statement } from "./statements.ts";
import { within, type Span, type Told } from "./told.ts";
import { comparable } from "./words.ts";

/** A statement of a source with how much it names of what a part of a sentence speaks of. */
export interface Near { row: Row; part: Statement; named: number; score: number }

/** How much of a part of a sentence a statement has to name before the one can deny the other. */
const enough = 0.4;

/** How much of a part of a sentence a statement names: words and values; what its heading names counts half, and an alternative that the statement does not have counts half against it. */
export function nearness(told: Told, span: Span, row: Row, part: Span & { topic?: Statement["topic"] }): { named: number; score: number } {
  const theirs = [...within(row.subjects, part), ...(part.topic ?? []), ...row.carried], values = within(row.values, part);
  const chosen = namedIn(told), said = within(told.values, span);
  const words = within([...told.subjects, ...told.lacked], span).filter((word) => best(word, theirs) > 0.7 || comparable(word, row.language));
  const matched = words.filter((word) => best(word, theirs) > 0.7), above = words.filter((word) => best(word, theirs) <= 0.7 && best(word, row.about) > 0.7).length;
  const named = matched.length + said.filter((value) => values.some((other) => agree(value, other) || isOfAge(value, told, row, other))).length;
  // What is chosen among alternatives may be what the sentence has wrong.
  const open = words.filter((word) => !matched.includes(word) && chosen.some(({ start, end }) => start <= word.start && end >= word.end)).length;
  return { named: named + above, score: (named + above / 2) / Math.max(1, words.length - open / 2 + said.length) };
}

/** The statements of a source that name most of what a part of a sentence speaks of; none where no one names enough. */
export function nearestTo(told: Told, span: Span, rows: readonly Row[]): Near[] {
  const few = (row: Row) => (within(told.subjects, span).filter((word) => comparable(word, row.language)).length + within(told.values, span).length <= 3 ? 1 : 2);
  const all = rows.filter(({ heads }) => !heads).flatMap((row) => statementsIn(row).map((part): Near => ({ row, part, ...nearness(told, span, row, part) }))).filter(({ row, named, score }) => named >= few(row) && score >= enough);
  const most = Math.max(0, ...all.map(({ score }) => score));
  return all.filter(({ score }) => score >= most - 0.05);
}
