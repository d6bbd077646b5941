import type { House } from "#conversations/house.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { freeStays } from "#records/availability.ts";
import { byReference } from "#records/bookings.ts";
import { termsText } from "#records/lines.ts";
import { freeSlots } from "#records/slots.ts";
import { offeringOf } from "#records/sales.ts";
import { inWords, type Language } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import type { Party } from "#rules/party.ts";
import { writeDay, writePeriod } from "#rules/writing.ts";

/** What is asked at the counter: a stay's days, or the day of a table or an appointment; `instead` is a booking's reference that it would take the place of. */
export interface Asked { offering?: string | undefined; kind: "stay" | "table" | "appointment"; from: string; to?: string | undefined; at?: string | undefined; party: Party; units?: number | undefined; instead?: string | undefined; language: Language }

/** Something that can be had, in words to be read aloud. */
export interface Choice { offering: string; rate?: string; title: string; rateName?: string; when: string; arrival?: string; departure?: string; startsAt?: string; time?: string; price?: string; terms?: string; left?: number }

/** What can be had and, where it cannot, why and what is nearest; nothing is held. */
export async function freeFor(house: House, asked: Asked): Promise<{ choices: Choice[]; nearest: Choice[]; why?: string; code?: string }> {
  const desk = await house.desk();
  const now = house.clock.now();
  const { language, party } = asked;
  const labels = labelsOf(house, language);
  const say = (text: Parameters<typeof inWords>[0]) => inWords(text, language, desk.languages[0]);
  const instead = asked.instead ? (await byReference(house.db, asked.instead))?.id : undefined;
  if (asked.kind === "stay") {
    const found = await freeStays(house.db, desk, { arrival: asked.from, departure: asked.to ?? asked.from, party, units: asked.units, offering: asked.offering, instead, now });
    const shown = ({ sale, left }: typeof found.options[number]): Choice => ({
      offering: sale.offering, title: say(sale.title), when: writePeriod(sale.arrival ?? "", sale.departure ?? "", language), left, ...(sale.rate ? { rate: sale.rate } : {}), ...(sale.rateName ? { rateName: say(sale.rateName) } : {}),
      ...(sale.arrival ? { arrival: sale.arrival } : {}), ...(sale.departure ? { departure: sale.departure } : {}), price: writeMoney({ amount: sale.quote.total, currency: sale.quote.currency }, language), terms: termsText(sale, labels) ?? "",
    });
    const [reason] = found.reasons;
    return { choices: found.options.map(shown), nearest: [...found.others, ...found.nearest].map(shown), ...(reason && found.options.length === 0 ? { why: reason.sentence, code: reason.code } : {}) };
  }
  const offering = offeringOf(desk, asked.offering ?? desk.offerings.find(({ kind }) => kind === asked.kind)?.id ?? "");
  const found = await freeSlots(house.db, desk, { offering: offering.id, from: asked.from, at: asked.at, party, instead, now });
  const shown = ({ startsAt, sale }: typeof found.slots[number]): Choice => ({
    offering: sale.offering, title: say(sale.title), when: `${writeDay(startsAt.slice(0, 10), language)}, ${startsAt.slice(11)}`, startsAt, time: startsAt.slice(11),
    ...(sale.quote.total > 0 ? { price: writeMoney({ amount: sale.quote.total, currency: sale.quote.currency }, language) } : {}), terms: termsText(sale, labels) ?? "",
  });
  return { choices: found.slots.map(shown), nearest: found.nearest.map(shown), ...(found.reason ? { why: found.reason.sentence, code: found.reason.code } : {}) };
}
