import type { Booking } from "#records/bookings.ts";
import type { Receipt } from "#records/receipts.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import { feeSteps } from "#rules/cancellation.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { totalOf } from "#rules/party.ts";
import { atTime, onDay, untilDay, writePeriod } from "#rules/writing.ts";
import type { House } from "./house.ts";

/** The few words that offers and bookings are labelled with, in a language. */
export function labelsOf(house: House, language: Language): { language: Language; say(key: string, values?: Record<string, string | number>): string } {
  return { language, say: (key, values) => house.phrases.say(`labels.${key}`, language, values) };
}

/** When a booking is, in words: its nights, or its day and time. */
export function whenOf({ sale }: Pick<Booking, "sale">, language: Language): string {
  if (sale.arrival && sale.departure) return writePeriod(sale.arrival, sale.departure, language);
  const start = new Date(sale.startsAt);
  return `${onDay(dayOf(start, sale.zone), language)}, ${atTime(timeOf(start, sale.zone), language)}`;
}

/** Until when it can be cancelled free, in words; empty where it never could or no longer can. */
export function freeUntil(house: House, { sale }: Pick<Booking, "sale">, language: Language, now: Date): string {
  if (!sale.terms) return "";
  const [first] = feeSteps({ terms: sale.terms, startsAt: new Date(sale.startsAt), zone: sale.zone, total: sale.quote.total, firstNight: sale.firstNight });
  if (!first || first.fee > 0 || !first.until || first.until <= now) return "";
  return house.phrases.say("receipts.free_until", language, { until: untilDay(dayOf(first.until, sale.zone), language, timeOf(first.until, sale.zone)) });
}

/** What a yes brought about, told by the desk from the records (`bookings` as they stand now): each line for itself, only what was committed. */
export function receiptText(house: House, desk: Desk, receipt: Receipt, bookings: readonly Booking[], language: Language, now: Date): string {
  const lines: string[] = [];
  let nameless = false;
  for (const done of receipt.done) {
    if (done.did === "noted") {
      lines.push(house.phrases.say("receipts.noted", language));
      continue;
    }
    const made = bookings.find(({ id }) => id === done.booking);
    if (!made) continue;
    const money = (amount: number) => writeMoney({ amount, currency: made.currency }, language);
    const values = {
      reference: made.reference, title: inWords(made.sale.title, language, desk.languages[0]), when: whenOf(made, language),
      people: totalOf(made.sale.party), units: made.sale.units, total: money(made.total), fee: money(done.fee ?? 0), priced: made.total > 0 ? "yes" : "no",
      charged: (done.fee ?? 0) > 0 ? "yes" : "no", free: freeUntil(house, made, language, now),
    };
    const became = made.status === "tentative" && done.did === "booked" ? "held" : done.did;
    lines.push(house.phrases.say(`receipts.${became}_${made.sale.kind}`, language, values));
    nameless ||= made.booker === undefined && (done.did === "booked" || done.did === "requested");
  }
  if (nameless) lines.push(house.phrases.say("receipts.name", language));
  return lines.join(" ");
}
