import { NotAllowed, NotFound, Refused } from "#errors.ts";
import type { Desk } from "#rules/desk.ts";
import { may, surer, type Action, type KnownBy } from "#rules/identity.ts";
import { byReference, type Booking } from "./bookings.ts";
import type { Database } from "./database.ts";

/** Who wants something done with a booking. */
interface Wanting { conversation?: string | undefined; staff?: string | undefined; canSendCode?: boolean | undefined }

/** How far up the ladder (desk.md B7) a conversation stands towards a booking: only what was proved in its present chapter counts. */
export async function rungFor(db: Database, conversation: string, booking: Booking): Promise<KnownBy> {
  const rows = await db.query<{ rung: KnownBy }>(
    `with c as (select * from conversations where id = $1),
          mine as (select c.guest_id as id from c where c.guest_id is not null
                   union select j.guest_id from joinings j, c where j.into_id = c.guest_id and j.undone_at is null
                   union select j.into_id from joinings j, c where j.guest_id = c.guest_id and j.undone_at is null)
     select 'chapter' as rung from c where $2::uuid = c.id and $3::int = c.chapter
     union all select c.known_by from c where c.known_by in ('code', 'signed', 'teams', 'person') and $4::uuid in (select id from mine)
     union all select p.rung from proofs p, c where p.conversation_id = c.id and p.chapter = c.chapter
       and (p.booking_id = $5 or p.guest_id = $4 or exists (select 1 from joinings j where j.guest_id = $4 and j.into_id = p.guest_id and j.undone_at is null))`,
    [conversation, booking.conversation ?? null, booking.chapter ?? null, booking.booker ?? null, booking.id]);
  return rows.reduce<KnownBy>((best, { rung }) => surer(best, rung), "nobody");
}

/**
 * The booking of that reference, locked, if whoever asks may do this with it. A guest gets the same answer whether there is no such
 * booking or it is not known to be theirs: `NotAllowed` with `identity_needed`. Staff are told (`NotFound`).
 */
export async function theirs(tx: Database, desk: Desk, reference: string, action: Action, { conversation, staff, canSendCode = false }: Wanting): Promise<Booking> {
  const found = await byReference(tx, reference, { lock: true });
  if (staff) {
    if (!found) throw new NotFound("There is no such booking.", "no_such_booking");
    return found;
  }
  const rung = found && conversation ? await rungFor(tx, conversation, found) : "nobody";
  const { allowed, ways } = may(action, rung, { discreet: desk.discreet, canSendCode });
  if (!found || !allowed) throw new NotAllowed(`For this the desk first has to know that the booking is yours; ${ways.includes("code") ? "a code sent to the e-mail on file shows it, or a person can check." : "a person can check."}`, "identity_needed", { action, ways });
  if (found.status === "waiting") throw new Refused("It is only on the waiting list.", "waiting");
  return found;
}

/** A booking as far as whoever asks may see it: all of it, or its day and time alone (a discreet desk). Throws as `theirs` does. */
export async function seen(db: Database, desk: Desk, reference: string, wanting: Wanting): Promise<{ booking: Booking; only?: "day_and_time" }> {
  const found = await db.transaction((tx) => theirs(tx, desk, reference, "see", wanting));
  const rung = wanting.staff ? "person" : await rungFor(db, wanting.conversation ?? "", found);
  const { only } = may("see", rung, { discreet: desk.discreet, canSendCode: false });
  return { booking: found, ...(only ? { only } : {}) };
}
