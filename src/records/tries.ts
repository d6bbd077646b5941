import { randomUUID } from "node:crypto";
import { addMinutes } from "#rules/calendar.ts";
import { mayTry, type KnownBy } from "#rules/identity.ts";
import type { Database } from "./database.ts";

/** Who tries, and from where. */
export interface Trying { conversation: string; addressHash?: string | undefined; now: Date }

/** For how long tries count, in minutes. */
const triesCount = 60;

/** Whether something may be tried once more; tries at one thing and from one address are counted, whatever came of the conversation. */
export async function oneMoreTry(tx: Database, what: string, { addressHash, now }: Trying, most?: number): Promise<boolean> {
  // Tries at the same moment are counted one after another; the locks are taken in one order by all.
  for (const counted of [what, addressHash ?? ""].filter(Boolean).sort()) await tx.query("select pg_advisory_xact_lock(hashtextextended(current_schema() || ' try ' || $1, 0))", [counted]);
  const [made] = await tx.query<{ forBooking: number; fromAddress: number }>(
    `select count(*) filter (where what = $1)::int as "forBooking", count(*) filter (where address_hash = $2)::int as "fromAddress"
     from tries where not succeeded and at > $3 and (what = $1 or address_hash = $2)`, [what, addressHash ?? null, addMinutes(now, -triesCount)]);
  return mayTry(made ?? { forBooking: 0, fromAddress: 0 }) && (most === undefined || (made?.forBooking ?? 0) < most);
}

/** Counts a try. */
export async function noteTry(tx: Database, what: string, { addressHash, conversation, now }: Trying, succeeded: boolean): Promise<void> {
  await tx.query("insert into tries (what, address_hash, conversation_id, succeeded, at) values ($1, $2, $3, $4, $5)", [what, addressHash ?? null, conversation, succeeded, now]);
}

/** Writes down what was proved, for the present chapter of the conversation. */
export async function keepProof(tx: Database, { conversation, now }: Pick<Trying, "conversation" | "now">, { rung, booking, guest, staff }: { rung: KnownBy; booking?: string | undefined; guest?: string | undefined; staff?: string | undefined }): Promise<void> {
  await tx.query("insert into proofs (id, conversation_id, chapter, booking_id, guest_id, rung, staff_id, at) select $1, id, chapter, $3, $4, $5, $6, $7 from conversations where id = $2",
    [randomUUID(), conversation, booking ?? null, guest ?? null, rung, staff ?? null, now]);
}
