import { randomUUID } from "node:crypto";
import { Invalid, NotFound, Taken } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import { audit } from "#records/audit.ts";
import { byReference } from "#records/bookings.ts";
import { addContacts, guest as guestById, joinGuests, undoJoining } from "#records/guests.ts";
import { proveByPerson } from "#records/identity.ts";
import type { Staff } from "#records/staff.ts";

/** A colleague knows two guests to be one; it can be undone. Only one whom nothing proves is joined to another. */
export async function joinByPerson(house: House, guest: string, into: string, who: Staff): Promise<void> {
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    const [one] = await Promise.all([guestById(tx, guest), guestById(tx, into)]);
    if (guest === into) throw new Invalid("These are the same guest.", "same_guest");
    if (one.knownBy !== "unverified") throw new Invalid("This guest is known by more than what was typed; join the other one to them.", "verified_guest");
    const [turned] = await tx.query("select 1 from joinings where undone_at is null and (guest_id = $1 or guest_id = $2 or into_id = $1)", [guest, into]);
    if (turned) throw new Taken("One of them is joined already; undo that first.", "joined_already");
    await joinGuests(tx, { guest, into, by: "person", staff: who.id, now });
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "joined", noun: "guest", id: guest, details: { into } });
  });
}

/** They are two again. */
export async function partGuests(house: House, guest: string, who: Staff): Promise<void> {
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    const [there] = await tx.query("select 1 from joinings where guest_id = $1 and undone_at is null for update", [guest]);
    if (!there) throw new NotFound("This guest is joined to nobody.", "not_joined");
    await undoJoining(tx, { guest, staff: who.id, now });
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "parted", noun: "guest", id: guest });
  });
}

/** A colleague has checked who writes in a conversation, against a booking or as a guest; the record names them. */
export async function vouch(house: House, conversation: string, of: { reference?: string | undefined; guest?: string | undefined }, who: Staff): Promise<void> {
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    const booking = of.reference ? await byReference(tx, of.reference) : undefined;
    if (of.reference && !booking) throw new NotFound("There is no such booking.", "no_such_booking");
    const guest = of.guest ?? booking?.booker;
    if (!booking && !guest) throw new Invalid("Whom is it that you have checked?", "nobody_named");
    if (guest) await guestById(tx, guest);
    await proveByPerson(tx, { conversation, staff: who.id, now, ...(booking ? { booking: booking.id } : {}), ...(guest ? { guest } : {}) });
    if (guest && !talk.guest) await tx.query("update conversations set guest_id = $2, known_by = 'person' where id = $1", [conversation, guest]);
    await append(tx, conversation, { type: "identified", from: "receptionist", audience: "staff", body: { by: "person", staff: who.id, ...(booking ? { booking: booking.id } : {}), ...(guest ? { guest } : {}) } }, now);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "vouched", noun: "conversation", id: conversation, details: { ...(booking ? { booking: booking.id } : {}), ...(guest ? { guest } : {}) } });
  });
}

/** What staff write down of a guest: a note, a contact told to a person, whether they are a VIP. */
export async function keepOfGuest(house: House, guest: string, kept: { note?: string | undefined; vip?: boolean | undefined; email?: string | undefined; phone?: string | undefined }, who: Staff): Promise<void> {
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    await guestById(tx, guest);
    if (kept.note) await tx.query("insert into guest_notes (id, guest_id, words, staff_id, made_at) values ($1, $2, $3, $4, $5)", [randomUUID(), guest, kept.note, who.id, now]);
    if (kept.vip !== undefined) await tx.query("update guests set vip = $2 where id = $1", [guest, kept.vip]);
    if (kept.email || kept.phone) await addContacts(tx, guest, { ...(kept.email ? { email: kept.email } : {}), ...(kept.phone ? { phone: kept.phone } : {}) });
    for (const [what, there] of Object.entries(kept)) if (there !== undefined) await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: `kept_${what}`, noun: "guest", id: guest });
  });
}

/** A note is taken back. */
export async function dropNote(house: House, note: string): Promise<void> {
  const rows = await house.db.query("update guest_notes set withdrawn_at = $2 where id = $1 and withdrawn_at is null returning id", [note, house.clock.now()]);
  if (rows.length === 0) throw new NotFound("There is no such note.", "no_such_note");
}
