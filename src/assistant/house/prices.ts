import { currentWant, type Want } from "#conversations/frame.ts";
import { lexiconFor } from "#conversations/lexicon.ts";
import { addDays } from "#rules/calendar.ts";
import { writeMoney } from "#rules/money.ts";
import { mentionsIn } from "#understanding/mentions.ts";
import { writeList } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { StayFound, StaysFound } from "#assistant/tools/find_availability.ts";
import { call, type Said, type Script } from "./script.ts";
import { asking, nameOf, partyArgs, partyOf } from "./steps.ts";
import { cheapestOf } from "./stays.ts";
import { article } from "./telling.ts";

/** Somebody finds the price of a stay high: once, from the rates, what is in it and what is cheaper; no discount. */
export function* prices(run: Run): Script<Said | undefined> {
  const dear = run.frame.latest.find(({ cues, seq }) => cues.has("expensive") && !run.frame.wants.some((one) => one.seq === seq && one.state === "open"));
  const want = currentWant(run.frame) ?? run.frame.wants.findLast(({ kind, state }) => kind === "stay" && state === "dropped");
  const arrival = want?.arrival?.value;
  // Seen cheaper elsewhere, and nobody said for when: that cannot be compared from here, and the days are asked for.
  if (dear?.cues.has("elsewhere") && !arrival && /\d/.test(dear.text) && run.desk.offerings.some(({ kind }) => kind === "stay")) {
    yield* call("ask_guest", { for: "arrival", ...(want ? { want: want.id } : {}) });
    return { sentences: [phrase(run, "bookings.dear_elsewhere"), ...usual(run, dear.text)], question: phrase(run, "bookings.which_days") };
  }
  if (!dear || want?.kind !== "stay" || want.does !== "book" || !arrival) return undefined;
  const departure = want.departure?.value ?? addDays(arrival, want.nights?.value ?? 1);
  const found = yield* call<StaysFound | { error: string }>("find_availability", { kind: "stay", from: arrival, to: departure, ...partyArgs(partyOf(want)) });
  if ("error" in found || found.options.length === 0) return undefined;
  const all = cheapestOf(found.options);
  const ours = meant(want, all, dear.text) ?? all[0]!;
  const prepaid = found.options.find((option) => option.offering === ours.offering && option.dueNow > 0 && option.amount < ours.amount);
  const lower = all.filter((option) => option.amount < ours.amount).at(-1);
  const sentences = dear.cues.has("elsewhere") ? [phrase(run, "bookings.dear_elsewhere")] : [];
  const meals = run.desk.offerings.find(({ id }) => id === ours.offering)?.rates.find(({ id }) => id === ours.rate)?.meals ?? "none";
  sentences.push(`${phrase(run, "bookings.dear_ours", { night: ours.night, name: ours.name, a: article(ours.name), meals, free: ours.freeUntil ?? "none" })} [${ours.mark}]`);
  const cheaper = [
    ...(prepaid ? [{ words: `${phrase(run, "bookings.dear_prepaid", { night: prepaid.night, name: prepaid.name })} [${prepaid.mark}]`, label: phrase(run, "bookings.prepaid_label", { name: prepaid.name }), value: prepaid.value }] : []),
    ...(lower ? [{ words: `${phrase(run, "bookings.dear_cheaper", { night: lower.night, name: lower.name, a: article(lower.name) })} [${lower.mark}]`, label: lower.name, value: lower.value }] : []),
  ];
  if (cheaper.length === 0) return { sentences: [...sentences, phrase(run, "bookings.dear_lowest")] };
  sentences.push(phrase(run, "bookings.dear_instead", { things: writeList(cheaper.map(({ words }) => words), run.language) }));
  const { question, ask } = asking(run, want, "offering", "bookings.would_that_do", {}, cheaper.map(({ label, value }) => ({ label, value })));
  yield* call("ask_guest", ask!);
  return { sentences, question: question! };
}

/** The usual price of the room that was named, with what is in it, from the desk's own rates. */
function usual(run: Run, text: string): string[] {
  const named = mentionsIn(text, lexiconFor(run.desk)).find(({ kind, id }) => kind === "offering" && run.desk.offerings.some((one) => one.id === id && one.kind === "stay"));
  const figures = new Set(text.match(/\d+/g)?.map((figure) => Number(figure) * 100));
  const offering = run.desk.offerings.find(({ id, kind, rates }) => (named ? id === named.id : kind === "stay" && rates.some(({ amount }) => figures.has(amount))));
  const rate = offering?.rates.find(({ dueNow }) => dueNow === 0) ?? offering?.rates[0];
  if (!offering || !rate) return [];
  const name = nameOf(run, offering);
    const sentence = phrase(run, "bookings.dear_usual", { night: writeMoney({ amount: rate.amount, currency: run.desk.currency }, run.language), name, a: article(name), meals: rate.meals });
  const { n } = run.sources.add({ kind: "record", title: name, document: "records/rates", heading: name, rows: [sentence], language: run.language });
  return [`${sentence} [${n}]`];
}

/** The room whose price is meant: the one chosen, or the one whose figure was said. */
const meant = (want: Want, all: readonly StayFound[], text: string): StayFound | undefined =>
  all.find(({ offering }) => offering === want.offering?.value) ?? all.find(({ night, total }) => [night, total].some((price) => new RegExp(`(?<!\\d)${/\d[\d.,]*/.exec(price)?.[0].replace(/[.,]/g, "") ?? "x"}(?!\\d)`).test(text)));

/** What the desk sells, in a few words. */
export const soldHere = (run: Run): string => {
  const kinds = [...new Set(run.desk.offerings.map(({ kind }) => kind))];
  return writeList(kinds.map((kind) => run.house.phrases.say(`courtesy.kind_${kind}`, run.language)), run.language);
};

