import { DeskError } from "#errors.ts";
import type { Desk, Words } from "#rules/desk.ts";
import { share } from "#rules/money.ts";
import { quoteStay } from "#rules/rates.ts";
import type { Sale } from "./items.ts";

const agreed: Words = { en: "Nights at the price agreed before", es: "Noches al precio acordado antes", hu: "Éjszakák a korábban megbeszélt áron", ro: "Nopți la prețul convenit înainte" };

/**
 * A changed stay whose kept nights cost what they were sold for, whatever the desk's files say by now: where the same rate would price
 * the old stay differently today, the difference on the nights that stay is a line of its own.
 */
export function withKeptNights(desk: Desk, before: Sale, after: Sale): Sale {
  const offering = desk.offerings.find(({ id }) => id === before.offering);
  const rate = offering?.rates.find(({ id }) => id === before.rate);
  if (!offering || !rate || after.offering !== before.offering || after.rate !== before.rate || !before.arrival || !before.departure) return after;
  try {
    const today = quoteStay({ desk, offering, rate, arrival: before.arrival, departure: before.departure, party: before.party, units: before.units, extras: before.extras });
    const kept = new Set(after.quote.nights.map(({ day }) => day));
    const off = before.quote.nights.reduce((sum, { day, amount }, night) => (kept.has(day) ? sum + amount - (today.nights[night]?.amount ?? amount) : sum), 0);
    if (off === 0 || after.units !== before.units) return after;
    const sold = new Map(before.quote.nights.map(({ day, amount }) => [day, amount]));
    const nights = after.quote.nights.map(({ day, amount }) => ({ day, amount: sold.get(day) ?? amount }));
    const total = Math.max(0, after.quote.total + off);
    const dueNow = share(total, rate.dueNow);
    const lines = [...after.quote.lines, { id: "agreed", label: agreed, quantity: 1, each: off, amount: off }];
    return { ...after, firstNight: nights[0]?.amount ?? total, quote: { ...after.quote, lines, nights, total, dueNow, atDesk: total - dueNow, everything: after.quote.everything - after.quote.total + total } };
  } catch (fault) {
    // A rate that no longer takes the old days has nothing to compare with.
    if (fault instanceof DeskError) return after;
    throw fault;
  }
}
