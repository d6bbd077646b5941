import type { Fixed, Sale } from "#records/items.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import { feeSteps } from "#rules/cancellation.ts";
import { inWords, type Words } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { totalOf } from "#rules/party.ts";
import { atTime, onDay, writeDay, writeList, writePeriod } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import { levyOf } from "#assistant/tools/levies.ts";

/** A day in a sentence, with "today", "tonight" or "tomorrow" where it is that. */
export function dayWords(run: Run, day: string, time?: string): string {
  const { language, house } = run;
  const today = dayOf(run.now, run.zone);
  const near = day === today ? (time && time >= "17:00" ? "tonight" : "today") : Date.parse(day) - Date.parse(today) === 86_400_000 ? "tomorrow" : undefined;
  if (!near) return onDay(day, language);
  return house.phrases.say(`days.${near}`, language, { day: language === "hu" ? onDay(day, language) : writeDay(day, language) });
}

/** "a" or "an" before a name in English; nothing is lost in the other languages. */
export const article = (name: string): string => (/^[aeiou]/i.test(name) ? "an" : "a");

/** What cancelling costs: the terms as they stand on the card, or what it costs from now on where the free time is over. */
export function cancelling(run: Run, fixed: Fixed, terms: string): string {
  if (fixed.do !== "book" || !fixed.sale.terms) return phrase(run, "bookings.cancelling", { terms });
  const { sale } = fixed;
  const steps = feeSteps({ terms: fixed.sale.terms, startsAt: new Date(sale.startsAt), zone: sale.zone, total: sale.quote.total, firstNight: sale.firstNight });
  const now = steps.find(({ until }) => !until || until > run.now);
  return now && now.fee > 0 ? phrase(run, "bookings.cancelling_costs", { fee: money(run, now.fee, sale) }) : phrase(run, "bookings.cancelling", { terms });
}

/** What comes on top of the price of a line, where something does. */
export function onTop(run: Run, fixed: Fixed): string[] {
  const levy = "sale" in fixed ? levyOf(run, fixed.sale.quote) : "";
  return levy ? [phrase(run, "bookings.levy_on_top", { levy })] : [];
}

/** Several of a name in English ("Garden doubles"); the other languages say how many beside the name. */
export const several = (name: string): string => (/[a-rt-z]$/.test(name) ? `${name}s` : name);

const money = (run: Run, amount: number, { quote }: Pick<Sale, "quote">): string => writeMoney({ amount, currency: quote.currency }, run.language);
const title = (run: Run, sale: Sale): string => inWords(sale.title, run.language, run.desk.languages[0]);

/** When something is, in a sentence: its nights, or its day and time. */
export function whenWords(run: Run, sale: Sale): string {
  if (sale.arrival && sale.departure) return writePeriod(sale.arrival, sale.departure, run.language);
  const start = new Date(sale.startsAt);
  const time = timeOf(start, sale.zone);
  return `${dayWords(run, dayOf(start, sale.zone), time)}${run.language === "en" ? "" : ","} ${atTime(time, run.language)}`;
}

/** What one line of an offer says, as a person would: what, when, for how many, what it comes to and what is in it; `beside` others, without its own "that works". */
export function tell(run: Run, fixed: Fixed, beside = false): string {
  const text = told(run, fixed, beside);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function told(run: Run, fixed: Fixed, beside: boolean): string {
  if (fixed.do === "note") return phrase(run, "bookings.tell_note");
  if (fixed.do === "cancel") {
    return phrase(run, "existing.tell_cancel", { reference: fixed.reference, name: title(run, fixed.before), when: whenWords(run, fixed.before), fee: money(run, fixed.fee, fixed.before), charged: fixed.fee > 0 ? "yes" : "no" });
  }
  const { sale } = fixed;
  const { total } = sale.quote;
  const rate = run.desk.offerings.find(({ id }) => id === sale.offering)?.rates.find(({ id }) => id === sale.rate);
  const extras = sale.extras.map(({ id }) => run.desk.extras.find((extra) => extra.id === id)).filter((extra) => extra !== undefined).map(({ name }) => inWords(name, run.language, run.desk.languages[0]));
  const inThis = (name: Words) => inWords(name, run.language, run.desk.languages[0]);
  const features = [...sale.needNames.map(inThis), ...sale.wishNames.map((name) => phrase(run, "bookings.if_possible", { wish: inThis(name) }))];
  const added = [...extras, ...features];
  const values = {
    name: title(run, sale), a: article(title(run, sale)), names: several(title(run, sale)), when: whenWords(run, sale), people: totalOf(sale.party), units: sale.units, total: money(run, total, sale), priced: total > 0 ? "yes" : "no",
    meals: sale.kind === "stay" ? rate?.meals ?? "none" : "none", with: added.length > 0 ? writeList(added, run.language) : "none", prepaid: sale.quote.dueNow > 0 ? "yes" : "no",
    before: fixed.do === "change" ? money(run, fixed.before.quote.total, sale) : "", dearer: fixed.do === "change" && fixed.before.quote.total !== total ? "yes" : "no",
    fee: fixed.do === "change" ? money(run, fixed.fee, sale) : "", charged: fixed.do === "change" && fixed.fee > 0 ? "yes" : "no",
  };
  if (fixed.do === "change") return phrase(run, "existing.tell_change", values);
  return phrase(run, sale.kind === "stay" ? "bookings.tell_stay" : beside ? "bookings.tell_line" : "bookings.tell_start", values);
}

