import { NotFound } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { byReference, type Booking } from "#records/bookings.ts";
import type { Database } from "#records/database.ts";
import { bookingEvent } from "#records/lines.ts";
import type { Desk, Language } from "#rules/desk.ts";

/** Bookings by their references, as they stand once nobody else can change them: their conversations are locked before them, all in one order. Throws `NotFound`. */
export async function bookingsInHand<References extends string[]>(tx: Database, ...references: References): Promise<{ [One in keyof References]: Booking }> {
  const talks: string[] = [];
  for (const reference of references) {
    const found = await byReference(tx, reference);
    if (!found) throw new NotFound("There is no such booking.", "no_such_booking");
    if (found.conversation) talks.push(found.conversation);
  }
  for (const talk of [...new Set(talks)].toSorted()) await lock(tx, talk);
  const locked = new Map<string, Booking>();
  for (const reference of references.toSorted()) locked.set(reference, await byReference(tx, reference, { lock: true }) as Booking);
  return references.map((reference) => locked.get(reference)) as { [One in keyof References]: Booking };
}

/** Shows the guest of a conversation how their booking stands after a colleague has changed it; answers with the language it was said in. */
export async function showBooking(tx: Database, house: House, desk: Desk, made: Booking, now: Date): Promise<Language> {
  const language = made.language ?? (desk.languages[0] as Language);
  if (made.conversation) await append(tx, made.conversation, { type: "booking", from: "receptionist", body: { ...bookingEvent(made, labelsOf(house, language)) } }, now);
  return language;
}
