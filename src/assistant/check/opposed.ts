import type { Desk, Language } from "#rules/desk.ts";
import type { Source } from "#assistant/sources.ts";
import { isTurned } from "./bounds.ts";
import { nearestTo, nearness } from "./nearest.ts";
import { isMixed, partsOf } from "./polarity.ts";
import { relativeDaysIn } from "./relative.ts";
import { rowsIn, type Row } from "./rows.ts";
import { statementsIn } from "./statements.ts";
import { clauseOf, within, type Span, type Told } from "./told.ts";
import { evenWithout, onlyWith, predicates, states } from "./words/predicates.ts";

const whoNot = /\b(?:who|that|which|quien|quienes|que|aki|akik|amely|care|cine) (?:\p{L}{1,4} )?(?:not|no|nem|nu)\b/gu;
/** "Not changed, only cancelled": a denial that goes on to what holds. */
const goesOn = /\b(?:only|but|except|unless|sino|solo|salvo|excepto|hanem|csak|kiveve|doar|numai|ci|cu exceptia|decat|until|hasta|amig|pana)\b/;

/** "Not for more than four hours" is what "four hours at most" says. */
const beyond = /\b(?:more|longer|later|earlier|less|fewer|sooner|older|younger) than\b|\b(?:mas|menos) (?:tarde )?de\b|\b(?:tobb|kevesebb|hosszabb|tovabb) mint\b|\w(?:nal|nel) (?:tobb|hosszabb|tovabb|kesobb|kevesebb)|\bmai (?:mult|putin|tarziu) de\b/;

/** A condition that follows. */
const provided: Record<Language, RegExp> = { en: /\b(?:if|as long as|provided|unless)\b/, es: /\b(?:si|siempre que|salvo)\b/, hu: /\b(?:ha|hacsak|amennyiben)\b/, ro: /\b(?:daca|cu conditia)\b/ };

interface Said extends Span { turned: boolean }

/** Where a text says, or denies, that something may be done, is free, is needed, is open. */
function saidIn(told: Told, pattern: Record<Language, RegExp> & { against?: Record<Language, RegExp> }): Said[] {
  const found = (list: RegExp | undefined, against: boolean) => (list ? [...told.folded.matchAll(list)] : []).map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    // "Who does not stay here may …", "… may, if they do not stay here" deny nothing of what may be.
    const clause = clauseOf(told, span), hangs = told.folded.slice(span.end, clause.end).search(provided[told.language]);
    return { ...span, turned: isTurned({ ...told, folded: told.folded.replace(whoNot, (text) => " ".repeat(text.length)) }, { start: clause.start, end: hangs < 0 ? clause.end : span.end + hangs }) !== against };
  });
  const plain = found(pattern[told.language] ?? pattern.en, false);
  return [...plain, ...found(pattern.against && (pattern.against[told.language] ?? pattern.against.en), true).filter((one) => !plain.some((other) => one.start < other.end && one.end > other.start))];
}

/** The statement of a source, in whichever language, that denies what a sentence says, or says what it denies. */
export function opposes(told: Told, passages: readonly Row[]): string | undefined {
  for (const part of partsOf(told)) {
    const text = told.folded.slice(part.start, part.end);
    if (beyond.test(text) || isTurned(told, part) && goesOn.test(text)) continue;
    for (const pattern of predicates) {
      const mine = within(saidIn(told, pattern), part);
      // "The first is free, the second costs €2" says both.
      if (mine.length === 0 || pattern.against && !mine[0]!.turned && within(told.values, part).some(({ kind }) => kind === "money") || mine.some(({ turned }) => turned !== mine[0]!.turned)) continue;
      const near = nearestTo(told, part, passages).map((one) => ({ ...one, said: within(saidIn(one.row, pattern), one.part) }));
      if (near.length > 0 && near.every(({ said, row, part: { start, end } }) => said.length > 0 && said.every(({ turned }) => turned !== mine[0]!.turned && (turned || !isMixed(told, row, { start, end })) && !(turned && goesOn.test(row.folded.slice(start, end)))))) return near[0]!.row.text.trim();
    }
  }
  const days = relativeDaysIn(told.folded, told.language), all = { start: 0, end: told.text.length };
  const dated = days.length === 1 && told.values.length === 0 ? passages.flatMap((row) => statementsIn(row).map((part) => ({ row, days: relativeDaysIn(row.folded.slice(part.start, part.end), row.language), ...nearness(told, all, row, part) }))).filter((one) => one.days.length > 0 && one.score >= 0.5) : [];
  if (dated.length > 0 && dated.every((one) => !one.days.includes(days[0]!))) return dated[0]!.row.text.trim();
  if (!evenWithout[told.language].test(told.folded)) return undefined;
  return passages.find((row) => ((onlyWith[row.language] ?? onlyWith.en).test(row.folded) || row.lacked.length > 0 && isTurned(row, { start: 0, end: row.text.length })) && nearness(told, all, row, { start: 0, end: row.text.length }).named >= 2)?.text.trim();
}

/** The record that says of something that it is confirmed, cancelled, resolved or paid where the sentence denies it, or the other way round. */
export function deniesRecord(told: Told, cited: readonly Source[], desk: Desk, now: string): string | undefined {
  const rows = cited.filter(({ kind }) => kind === "record").flatMap((source) => rowsIn(source, desk, now));
  for (const pattern of states) {
    const mine = saidIn(told, pattern), theirs = rows.flatMap((row) => saidIn(row, pattern).map((said) => ({ said, row })));
    if (mine.length > 0 && theirs.length > 0 && mine.every((one) => theirs.every(({ said }) => said.turned !== one.turned))) return theirs[0]!.row.text.trim();
  }
  return undefined;
}
