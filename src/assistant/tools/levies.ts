import { inWords } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import type { Quote } from "#rules/rates.ts";
import { writeList } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";

/** What comes on top of a price at the desk, in words ("€9 (Tourist levy)"); empty where nothing does. */
export const levyOf = (run: Run, { notIncluded, currency }: Pick<Quote, "notIncluded" | "currency">): string =>
  writeList(notIncluded.map(({ label, amount }) => phrase(run, "bookings.levy", { name: inWords(label, run.language, run.desk.languages[0]), amount: writeMoney({ amount, currency }, run.language) })), run.language);

/** A price with all that comes on top of it, as a row of its record; none where nothing does. */
export const withLevies = (run: Run, name: string, quote: Pick<Quote, "notIncluded" | "currency" | "total" | "everything">): { levy: string; everything: string; row: string } | undefined => {
  const levy = levyOf(run, quote);
  const [total, everything] = [quote.total, quote.everything].map((amount) => writeMoney({ amount, currency: quote.currency }, run.language)) as [string, string];
  return levy ? { levy, everything, row: run.house.phrases.say("availability.row_everything", run.language, { name, total, levy, everything }) } : undefined;
};
