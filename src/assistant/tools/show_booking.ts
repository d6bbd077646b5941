import { z } from "zod";
import { freeUntil, labelsOf, whenOf } from "#conversations/receipts.ts";
import type { Booking } from "#records/bookings.ts";
import { feeOf } from "#records/fixing.ts";
import { proveByReference } from "#records/identity.ts";
import { theirs } from "#records/knowing.ts";
import { bookingEvent } from "#records/lines.ts";
import { inWords } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { totalOf, type Party } from "#rules/party.ts";
import { asker, type Run } from "#assistant/run.ts";
import { deskTool } from "./tool.ts";

/** A booking of this guest, with what cancelling it costs at this moment. */
export interface BookingShown {
  reference: string; mark: number; kind: string; name: string; when: string; status: string; offering: string; rate?: string; arrival?: string; departure?: string;
  startsAt: string; extras: string[]; party: Party; people: number; units: number; total: string; fee: string; feeAmount: number; row: string;
  /** The terms it was sold under, and until when it is free, in a sentence or two. */
  terms: string;
}

/** Reads a booking by its reference; with a surname where nothing was proved yet. Whoever may not see it learns nothing, not even whether it exists. */
export const showBooking = deskTool({
  name: "show_booking",
  does: "reads",
  takes: z.object({ reference: z.string().min(1).max(40), surname: z.string().max(120).optional() }),
  async work(run, { reference, surname }): Promise<BookingShown> {
    const { talk, desk, house } = run;
    // A try counts even where the booking is then not shown: it is committed by itself.
    if (surname) await house.db.transaction((tx) => proveByReference(tx, { reference, surname, conversation: talk.id, addressHash: talk.addressHash ?? undefined, now: run.now }));
    return house.db.transaction(async (tx) => shown(run, await theirs(tx, desk, reference, "see", asker(run))));
  },
});

function shown(run: Run, booking: Booking): BookingShown {
  const { language, desk, house } = run;
  const { sale } = booking;
  const { fee } = feeOf(desk, booking, run.now);
  const money = (amount: number) => writeMoney({ amount, currency: booking.currency }, language);
  const name = inWords(sale.title, language, desk.languages[0]);
  const when = whenOf(booking, language);
  const status = bookingEvent(booking, labelsOf(house, language)).status as string;
  const row = house.phrases.say("availability.booking_row", language, { reference: booking.reference, name, when, people: totalOf(sale.party), units: sale.units, total: money(booking.total), fee: money(fee), status: house.phrases.say(`availability.status_${status}`, language) });
  const terms = sale.terms ? [inWords(sale.terms.name, language, desk.languages[0]), freeUntil(house, booking, language, run.now)].filter(Boolean).join(" ") : "";
  const source = run.sources.add({ kind: "record", title: booking.reference, document: "records/bookings", heading: booking.reference, rows: [row, ...(terms ? [terms] : [])], language });
  run.veil.learn("REFERENCE", booking.reference);
  run.outcomes.push({ kind: status === "cancelled" ? "cancelled" : "booked", reference: booking.reference, read: true });
  return {
    reference: booking.reference, mark: source.n, kind: sale.kind, name, when, status, offering: sale.offering, ...(sale.rate ? { rate: sale.rate } : {}),
    ...(sale.arrival ? { arrival: sale.arrival } : {}), ...(sale.departure ? { departure: sale.departure } : {}), startsAt: sale.startsAt, extras: sale.extras.map(({ id }) => id),
    party: sale.party, people: totalOf(sale.party), units: sale.units, total: money(booking.total), fee: money(fee), feeAmount: fee, row, terms,
  };
}
