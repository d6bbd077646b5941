import type { Desk } from "#rules/desk.ts";
import type { Source } from "#assistant/sources.ts";
import { agree } from "./agree.ts";
import { best } from "./about.ts";
import { isTurned } from "./bounds.ts";
import { relativeDaysIn } from "./relative.ts";
import { rowsIn, type Row } from "./rows.ts";
import { statementsIn } from "./statements.ts";
import { clauseOf, within, type Span, type Told } from "./told.ts";
import { comparable } from "./words.ts";
import { evenWithout, onlyWith, predicates, states } from "./words/predicates.ts";

const whoNot = /\b(?:who|that|which|quien|quienes|que|aki|akik|amely|care|cine) (?:\p{L}{1,4} )?(?:not|no|nem|nu)\b/gu;
/** "Not changed, only cancelled": a denial that goes on to what holds. */
const goesOn = /\b(?:only|but|except|unless|sino|solo|salvo|excepto|hanem|csak|kiveve|doar|numai|ci|cu exceptia|decat)\b/;

/** "Not for more than four hours" is what "four hours at most" says. */
const beyond = /\b(?:more|longer|later|earlier|less|fewer|sooner|older|younger) than\b|\b(?:mas|menos) (?:tarde )?de\b|\b(?:tobb|kevesebb|hosszabb|tovabb) mint\b|\w(?:nal|nel) (?:tobb|hosszabb|tovabb|kesobb|kevesebb)|\bmai (?:mult|putin|tarziu) de\b/;

interface Said extends Span { turned: boolean }

/** Where a text says, or denies, that something may be done, is free, is needed, is open. */
function saidIn(told: Told, pattern: RegExp): Said[] {
  return [...told.folded.matchAll(pattern)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const clause = clauseOf(told, span);
    // "Who does not stay here may …" denies nothing of what may be.
    return { ...span, turned: isTurned({ ...told, folded: told.folded.replace(whoNot, (text) => " ".repeat(text.length)) }, clause) };
  });
}

/** The statement of a source, in whichever language, that denies what a sentence says, or says what it denies. */
export function opposes(told: Told, cited: readonly Source[], desk: Desk, now: string): string | undefined {
  const passages = cited.filter(({ kind }) => kind === "passage").flatMap((source) => rowsIn(source, desk, now));
  const without = evenWithout[told.language].test(told.folded);
  for (const pattern of predicates) {
    const mine = saidIn(told, pattern[told.language]);
    if (mine.length === 0 || beyond.test(told.folded) || mine.some(({ turned }) => turned !== mine[0]!.turned)) continue;
    const parts = passages.flatMap((row) => saidIn(row, pattern[row.language] ?? pattern.en).map((said) => ({ said, ...nearness(told, row, statementOf(row, said)), row })));
    const few = told.subjects.length <= 3 ? 1 : 2;
    const most = Math.max(0, ...parts.filter(({ named }) => named >= few).map(({ score }) => score));
    const nearest = parts.filter(({ score, named }) => named >= few && score >= most - 0.05);
    // Where something else of the source says as much of it, that may be what is told.
    const elsewhere = passages.some((row) => statementsIn(row).some((part) => !parts.some(({ said, row: of }) => of === row && said.start >= part.start && said.end <= part.end) && nearness(told, row, part).score >= most));
    if (most >= enough && !elsewhere && nearest.every(({ said, row }) => { const { start, end } = statementOf(row, said); return said.turned !== mine[0]!.turned && !(said.turned && goesOn.test(row.folded.slice(start, end))); })) return nearest[0]!.row.text.trim();
  }
  const days = relativeDaysIn(told.folded, told.language);
  const dated = days.length === 1 && told.values.length === 0 ? passages.flatMap((row) => statementsIn(row).map((part) => ({ row, days: relativeDaysIn(row.folded.slice(part.start, part.end), row.language), ...nearness(told, row, part) }))).filter((one) => one.days.length > 0 && one.score >= enough) : [];
  if (dated.length > 0 && dated.every((one) => !one.days.includes(days[0]!))) return dated[0]!.row.text.trim();
  if (!without) return undefined;
  return passages.find((row) => (onlyWith[row.language] ?? onlyWith.en).test(row.folded) && nearness(told, row, { start: 0, end: row.text.length }).named >= 2)?.text.trim();
}

/** How much of what a sentence speaks of a statement has to name before the one can deny the other. */
const enough = 0.5;

const statementOf = (row: Row, span: Span): Span => statementsIn(row).find(({ start, end }) => start <= span.start && end >= span.end) ?? { start: 0, end: row.text.length };

function nearness(told: Told, row: Row, part: Span): { named: number; score: number } {
  const theirs = within(row.subjects, part), values = within(row.values, part);
  const words = told.subjects.filter((word) => comparable(word, row.language));
  const named = words.filter((word) => best(word, theirs) > 0.7).length + told.values.filter((value) => values.some((other) => agree(value, other))).length;
  return { named, score: named / Math.max(1, words.length + told.values.length) };
}

/** The record that says of something that it is confirmed, cancelled, resolved or paid where the sentence denies it, or the other way round. */
export function deniesRecord(told: Told, cited: readonly Source[], desk: Desk, now: string): string | undefined {
  const rows = cited.filter(({ kind }) => kind === "record").flatMap((source) => rowsIn(source, desk, now));
  for (const pattern of states) {
    const mine = saidIn(told, pattern[told.language]), theirs = rows.flatMap((row) => saidIn(row, pattern[row.language] ?? pattern.en).map((said) => ({ said, row })));
    if (mine.length > 0 && theirs.length > 0 && mine.every((one) => theirs.every(({ said }) => said.turned !== one.turned))) return theirs[0]!.row.text.trim();
  }
  return undefined;
}
