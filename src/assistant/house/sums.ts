import { currentWant } from "#conversations/frame.ts";
import { inWords } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { phrase, type Run } from "#assistant/run.ts";
import { withLevies } from "#assistant/tools/levies.ts";
import type { Offered } from "#assistant/tools/propose.ts";
import { call, type Said, type Script } from "./script.ts";
import { advanceStay } from "./stays.ts";

/** Whether the guest asks what it comes to in all. */
export const asksSum = (run: Run): boolean => run.frame.latest.some(({ cues, text, parts }) => cues.has("sum") && (text.includes("?") || parts.some(({ question }) => question)));

/** "What is that in all, with the tax?": the stay that is spoken of, with what comes on top of its price. */
export function* sums(run: Run): Script<Said | undefined> {
  const want = currentWant(run.frame);
  if (!asksSum(run) || want?.does !== "book" || want.kind !== "stay" || !want.arrival || want.seq >= run.saying.turn.fromSeq) return undefined;
  if (want.state === "proposed") return yield* ofTheOffer(run);
  const step = yield* advanceStay(run, want);
  if (step.ask) yield* call("ask_guest", step.ask);
  return step.question ? { sentences: step.sentences, question: step.question } : undefined;
}

function* ofTheOffer(run: Run): Script<Said | undefined> {
  const shown = yield* call<Offered | { error: string }>("show_offer", {});
  if ("error" in shown) return undefined;
  const sentences = shown.items.flatMap(({ fixed }) => {
    if (!("sale" in fixed)) return [];
    const { sale: { title, units, quote } } = fixed;
    const name = inWords(title, run.language, run.desk.languages[0]);
    const total = writeMoney({ amount: quote.total, currency: quote.currency }, run.language);
    const top = withLevies(run, name, quote);
    return [`${phrase(run, top ? "bookings.with_levy" : "bookings.costs", { name, units, total, price: total, levy: top?.levy ?? "", everything: top?.everything ?? "" })} [${shown.mark}]`];
  });
  return { sentences, question: phrase(run, "bookings.still_open") };
}
