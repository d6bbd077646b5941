import { createHash, randomUUID } from "node:crypto";
import { sameSurname, type KnownBy } from "#rules/identity.ts";
import { normalise, readReference } from "#rules/reference.ts";
import { byReference } from "./bookings.ts";
import type { Database } from "./database.ts";
import { keepProof, noteTry, oneMoreTry, type Trying } from "./tries.ts";

/** What came of a try. `unknown` is the same for a wrong name, a wrong code and for what does not exist. */
export type Proof = { outcome: "known"; rung: KnownBy; booking?: string; guest?: string } | { outcome: "unknown" | "mistyped" | "too_many" };

const hash = (...parts: string[]): string => createHash("sha256").update(parts.join("\n")).digest("hex");

/**
 * A reference and any one surname on the booking (desk.md B7). Tries are counted per booking and per address, whether the booking
 * exists or not; the answer is the same. A reference whose check character is wrong was mistyped and counts as no try.
 */
export async function proveByReference(tx: Database, { reference: typed, surname, ...trying }: Trying & { reference: string; surname: string }): Promise<Proof> {
  const read = readReference(typed);
  if (read === "mistyped") return { outcome: "mistyped" };
  const what = hash("reference", normalise(typed));
  if (!await oneMoreTry(tx, what, trying)) return { outcome: "too_many" };
  const found = read?.kind === "booking" ? await byReference(tx, read.reference) : undefined;
  // Names are read for any reference, so that the time it takes tells nothing either.
  const names = await tx.query<{ name: string }>(
    "select name from booking_people where booking_id = $1 and name is not null union select g.name from guests g join bookings b on b.booker_id = g.id where b.id = $1 and g.name is not null",
    [found?.id ?? randomUUID()]);
  const known = found !== undefined && sameSurname(surname, names.map(({ name }) => name));
  await noteTry(tx, what, trying, known);
  if (!known) return { outcome: "unknown" };
  await keepProof(tx, trying, { rung: "reference", booking: found.id });
  return { outcome: "known", rung: "reference", booking: found.id };
}

/** A member of staff has checked who it is; the record names them. */
export async function proveByPerson(tx: Database, { conversation, booking, guest, staff, now }: { conversation: string; booking?: string; guest?: string; staff: string; now: Date }): Promise<void> {
  await keepProof(tx, { conversation, now }, { rung: "person", booking, guest, staff });
}

/** The bookings that somebody in this conversation has proved, or made, in its present chapter: those the desk may speak of. */
export async function provedBookings(db: Database, conversation: string): Promise<{ id: string; reference: string }[]> {
  return db.query(
    `select b.id, b.reference from bookings b, conversations c where c.id = $1 and (
       (b.conversation_id = c.id and b.chapter = c.chapter)
       or (c.known_by in ('code', 'signed', 'teams', 'person') and b.booker_id is not null and (b.booker_id = c.guest_id
          or exists (select 1 from joinings j where j.undone_at is null and j.guest_id = b.booker_id and j.into_id = c.guest_id)))
       or exists (select 1 from proofs p where p.conversation_id = c.id and p.chapter = c.chapter and (p.booking_id = b.id or p.guest_id = b.booker_id
            or exists (select 1 from joinings j where j.guest_id = b.booker_id and j.into_id = p.guest_id and j.undone_at is null))))
     order by b.starts_at, b.reference`, [conversation]);
}
