import { release } from "./allocations.ts";
import { audit } from "./audit.ts";
import { booking } from "./bookings.ts";
import { json, type Database } from "./database.ts";

/** Writes a version that the desk itself has made. */
async function keepVersion(tx: Database, id: string, did: string, now: Date): Promise<void> {
  const after = await booking(tx, id);
  await tx.query("insert into booking_versions (booking_id, version, at, by_kind, was) values ($1, $2, $3, 'desk', $4)", [id, after.version, now, json({ status: after.status, fee: after.fee ?? 0, sale: after.sale })]);
  await audit(tx, { at: now, by: { kind: "desk" }, did, noun: "booking", id });
}

/** Holds these until a contact has answered a code, at the latest until then. */
export async function holdUntilSure(tx: Database, bookings: readonly string[], due: Date): Promise<void> {
  await tx.query("update bookings set guarantee_due_at = $2 where id = any($1::uuid[]) and status = 'tentative'", [bookings, due]);
}

/** A guest's contact has answered: what was held for that is certain from now on. Returns those bookings. */
export async function makeSure(tx: Database, guest: string, now: Date): Promise<string[]> {
  const sure = await tx.query<{ id: string }>(
    `update bookings set status = 'confirmed', guarantee_due_at = null, version = version + 1, sequence = sequence + 1, changed_at = $2
     where status = 'tentative' and guarantee_due_at > $2
       and (booker_id = $1 or booker_id in (select guest_id from joinings where into_id = $1 and undone_at is null) or booker_id in (select into_id from joinings where guest_id = $1 and undone_at is null)) returning id`, [guest, now]);
  for (const { id } of sure) await keepVersion(tx, id, "made_sure", now);
  return sure.map(({ id }) => id);
}

/** What was not made certain in time is free again. Returns those bookings, with the conversations they came from. */
export async function letLapse(tx: Database, now: Date): Promise<{ id: string; conversation: string | null }[]> {
  const lapsed = await tx.query<{ id: string; conversation: string | null }>(
    `update bookings set status = 'cancelled', guarantee_due_at = null, version = version + 1, sequence = sequence + 1, changed_at = $1, cancelled_at = $1
     where status = 'tentative' and guarantee_due_at <= $1 returning id, conversation_id as conversation`, [now]);
  for (const { id } of lapsed) {
    await release(tx, id);
    await keepVersion(tx, id, "lapsed", now);
  }
  return lapsed;
}
