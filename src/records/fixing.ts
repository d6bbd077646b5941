import { randomUUID } from "node:crypto";
import { Refused } from "#errors.ts";
import { feeAt, changeCost } from "#rules/cancellation.ts";
import { addDays, daysBetween, localOf, type Day } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { guaranteeFor } from "#rules/holds.ts";
import { isAlive, openBookingsOf, type Booking } from "./bookings.ts";
import type { Database } from "./database.ts";
import type { Book, Cancel, Change, Fixed, Item, ItemWords, Sale, Wish } from "./items.ts";
import { withKeptNights } from "./kept_prices.ts";
import { theirs } from "./knowing.ts";
import { saleOf } from "./sales.ts";
import { some } from "./same.ts";

/** Who asks for something: a conversation's guest, or a member of staff; `canSendCode` where the desk has mail, for the way it names. */
export interface Asker { conversation?: string | undefined; staff?: string | undefined; canSendCode?: boolean | undefined; now: Date }

/** A line of an offer, fixed: prices, terms and fees as they will be charged. Throws `Refused` where a rule forbids it. */
export async function fixed(tx: Database, desk: Desk, item: Item, asker: Asker): Promise<{ id: string | null; version?: number; fixed: Fixed; words: ItemWords }> {
  if (item.do === "book") return fixBook(tx, desk, item, asker);
  if (item.do === "note") {
    const { kind, words, department, reference, contact, dueAt } = item;
    const of = reference ? await theirs(tx, desk, reference, "add_wish", asker) : undefined;
    return { id: of?.id ?? null, fixed: { do: "note", kind, ...some({ department, reference: of?.reference, dueAt: dueAt?.toISOString() }) }, words: { note: words, ...some({ contact }) } };
  }
  const known = await theirs(tx, desk, item.reference, item.do === "cancel" ? "cancel" : "change", asker);
  const line = item.do === "cancel" ? fixCancel(desk, known, item, asker.now) : fixChange(desk, known, item, asker);
  return { id: known.id, version: known.version, fixed: line, words: item.do === "change" && item.note ? { note: item.note } : {} };
}

async function fixBook(tx: Database, desk: Desk, item: Book, asker: Asker) {
  const { staff, now } = asker;
  const sale = saleOf(desk, item, now);
  const status = await statusOf(tx, desk, item, sale, asker);
  const words: ItemWords = { ...some({ guest: item.guest, people: item.people, note: item.note, marked: item.marked }) };
  const line: Fixed = { do: "book", sale: { ...sale, status }, ...(staff && item.resources?.length ? { pinned: item.resources } : {}) };
  return { id: randomUUID(), fixed: line, words };
}

/** Sold at once or on request; a contact with many open bookings waits for a person, one unproved for its proof (desk.md B4). */
async function statusOf(tx: Database, desk: Desk, { guest }: Book, sale: Sale, { staff, conversation, now }: Asker): Promise<Sale["status"]> {
  if (staff) return "confirmed";
  const [talk] = conversation ? await tx.query<{ guest_id: string | null; known_by: string; email: string | null; phone: string | null }>(
    `select guest_id, known_by, (select value from contacts where guest_id = c.guest_id and kind = 'email' limit 1) as email,
            (select value from contacts where guest_id = c.guest_id and kind = 'phone' limit 1) as phone from conversations c where id = $1`, [conversation]) : [];
  const openBookings = await openBookingsOf(tx, { email: guest?.email ?? talk?.email ?? undefined, phone: guest?.phone ?? talk?.phone ?? undefined }, now);
  const proved = ["code", "signed", "teams", "person"].includes(talk?.known_by ?? "");
  const missing = guaranteeFor({ guarantee: desk.guarantee, openBookings, contactProved: proved });
  if (sale.status === "requested" || missing === "person") return "requested";
  return missing === "none" ? "confirmed" : "tentative";
}

/** What cancelling costs at this moment under the terms it was sold with. */
export function feeOf(desk: Desk, booking: Booking, now: Date): { fee: number; freeUntil?: Date } {
  const { sale } = booking;
  if (!sale.terms) return { fee: 0 };
  const { fee, freeUntil } = feeAt({
    terms: sale.terms, startsAt: booking.startsAt, zone: sale.zone, total: booking.total, firstNight: sale.firstNight,
    confirmedAt: booking.confirmedAt, grace: desk.grace, now,
  });
  return { fee, ...(freeUntil ? { freeUntil } : {}) };
}

function fixCancel(desk: Desk, booking: Booking, { reference }: Cancel, now: Date): Fixed {
  mustBeAlive(booking, now);
  if (booking.startsAt <= now && booking.status !== "requested") throw new Refused("It has already begun; a colleague can help with it.", "begun", { reference });
  const { fee, freeUntil } = feeOf(desk, booking, now);
  return { do: "cancel", reference: booking.reference, before: booking.sale, fee, ...some({ freeUntil: freeUntil?.toISOString() }) };
}

function fixChange(desk: Desk, booking: Booking, change: Change, { staff, now }: Asker): Fixed {
  mustBeAlive(booking, now);
  const before = booking.sale;
  const wish = merged(before, change);
  const fresh = saleOf(desk, { ...wish, rate: stillSold(desk, wish) }, now, before);
  // The same rate keeps the terms it was sold under.
  const sale = withKeptNights(desk, before, fresh.offering === before.offering && fresh.rate === before.rate ? { ...fresh, terms: before.terms } : fresh);
  const { fee, freeUntil } = feeOf(desk, booking, now);
  const cost = changeCost({
    before: { total: booking.total, startsAt: booking.startsAt, nights: before.quote.nights }, fee,
    after: { total: sale.quote.total, startsAt: new Date(sale.startsAt), nights: sale.quote.nights },
  });
  return { do: "change", reference: booking.reference, before, sale: { ...sale, status: staff ? "confirmed" : booking.status === "tentative" || booking.status === "requested" ? booking.status : sale.status }, fee: cost.fee, ...some({ freeUntil: freeUntil?.toISOString(), pinned: staff && change.resources?.length ? change.resources : undefined }) };
}

/** The rate of a wish if the desk still sells it; else the offering's first. */
const stillSold = (desk: Desk, { offering, rate }: Wish): string | undefined =>
  desk.offerings.find(({ id }) => id === offering)?.rates.find(({ id }) => id === rate)?.id;

function mustBeAlive(booking: Booking, now: Date): void {
  if (booking.status === "cancelled") throw new Refused("It is already cancelled.", "already_cancelled", { reference: booking.reference });
  if (!isAlive(booking) || booking.endsAt <= now) throw new Refused("It is over.", "over", { reference: booking.reference });
}

/** The booking as it would be: what the change does not name stays. A new arrival alone keeps the number of nights. */
function merged(before: Sale, change: Change): Wish {
  const { do: _, reference: __, note: ___, resources: ____, ...said } = change;
  const other = said.offering !== undefined && said.offering !== before.offering;
  const was: Wish = {
    offering: before.offering, party: before.party, units: before.units, needs: before.needs, wishes: before.wishes, extras: before.extras,
    ...(before.rate && !other ? { rate: before.rate } : {}),
    ...(before.kind === "stay" ? { arrival: before.arrival, departure: before.departure } : { startsAt: localStart(before) }),
  };
  const wish: Wish = { ...was, ...some(said) };
  if (said.arrival && !said.departure && before.arrival && before.departure) wish.departure = shifted(before, said.arrival);
  return wish;
}

const localStart = ({ startsAt, zone }: Sale): string => localOf(new Date(startsAt), zone);
const shifted = ({ arrival = "", departure = "" }: Sale, to: Day): Day => addDays(to, daysBetween(arrival, departure));
