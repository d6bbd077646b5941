import { createHash, randomInt, randomUUID } from "node:crypto";
import { addMinutes } from "#rules/calendar.ts";
import { mayTry, sameSurname, type KnownBy } from "#rules/identity.ts";
import { normalise, readReference } from "#rules/reference.ts";
import { byReference } from "./bookings.ts";
import type { Database } from "./database.ts";
import { contactValue, joinGuests } from "./guests.ts";

/** Who tries, and from where. */
interface Trying { conversation: string; addressHash?: string | undefined; now: Date }

/** What came of a try. `unknown` is the same for a wrong name, a wrong code and for what does not exist. */
export type Proof = { outcome: "known"; rung: KnownBy; booking?: string; guest?: string } | { outcome: "unknown" | "mistyped" | "too_many" };

/** For how long tries count, and codes hold, in minutes; how many codes one thing may have in that time. */
const triesCount = 60;
const codeHolds = 15;
const codesPerHour = 3;

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

/** A letter with a code, to be sent by the caller; `code` is kept nowhere. */
export interface CodeLetter { to: string; kind: "email" | "phone"; code: string }

/**
 * Makes a code for the contact on file of a booking (by reference) or of a typed e-mail. Undefined where there is nothing on file:
 * the guest is told the same either way.
 */
export async function makeCode(tx: Database, { reference, email, ...trying }: Trying & { reference?: string; email?: string }): Promise<CodeLetter | undefined> {
  const what = hash("code", normalise(reference ?? ""), contactValue("email", email ?? ""));
  if (!await oneMoreTry(tx, what, trying, codesPerHour)) return undefined;
  await noteTry(tx, what, trying, false);
  const read = reference ? readReference(reference) : undefined;
  const found = read && read !== "mistyped" ? await byReference(tx, read.reference) : undefined;
  const [contact] = await tx.query<{ id: string; guest_id: string; kind: "email" | "phone"; value: string }>(
    `select c.id, c.guest_id, c.kind, c.value from contacts c join guests g on g.id = c.guest_id
     where g.erased_at is null and c.kind = 'email' and (c.guest_id = $1 or (c.value = $2 and $1::uuid is null))
     order by c.verified_at desc nulls last, c.id limit 1`, [found ? found.booker ?? randomUUID() : null, email && !reference ? contactValue("email", email) : ""]);
  if (!contact) return undefined;
  const code = String(randomInt(0, 1_000_000)).padStart(6, "0");
  const id = randomUUID();
  await tx.query("insert into codes (id, conversation_id, booking_id, guest_id, contact_id, code_hash, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    [id, trying.conversation, found?.id ?? null, contact.guest_id, contact.id, hash(id, code), trying.now, addMinutes(trying.now, codeHolds)]);
  return { to: contact.value, kind: contact.kind, code };
}

/** The code that was sent, typed back. Joins the conversation's unverified guest to the one it proves. */
export async function proveByCode(tx: Database, { code, ...trying }: Trying & { code: string }): Promise<Proof> {
  const [sent] = await tx.query<{ id: string; booking_id: string | null; guest_id: string; contact_id: string; code_hash: string }>(
    "select * from codes where conversation_id = $1 and used_at is null and expires_at > $2 order by made_at desc, id desc limit 1 for update", [trying.conversation, trying.now]);
  const what = hash("typed code", sent?.booking_id ?? sent?.guest_id ?? trying.conversation);
  if (!await oneMoreTry(tx, what, trying)) return { outcome: "too_many" };
  const right = sent !== undefined && sent.code_hash === hash(sent.id, code.replaceAll(/\D/g, ""));
  await noteTry(tx, what, trying, right);
  if (!right) return { outcome: "unknown" };
  await tx.query("update codes set used_at = $2 where id = $1", [sent.id, trying.now]);
  await tx.query("update contacts set verified_at = coalesce(verified_at, $2) where id = $1", [sent.contact_id, trying.now]);
  await keepProof(tx, trying, { rung: "code", guest: sent.guest_id, booking: sent.booking_id ?? undefined });
  const [talk] = await tx.query<{ guest_id: string | null }>("select guest_id from conversations where id = $1 for update", [trying.conversation]);
  if (!talk?.guest_id) await tx.query("update conversations set guest_id = $2, known_by = 'code' where id = $1", [trying.conversation, sent.guest_id]);
  else if (talk.guest_id !== sent.guest_id) await joinGuests(tx, { guest: talk.guest_id, into: sent.guest_id, by: "code", now: trying.now });
  return { outcome: "known", rung: "code", guest: sent.guest_id, ...(sent.booking_id ? { booking: sent.booking_id } : {}) };
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

async function oneMoreTry(tx: Database, what: string, { addressHash, now }: Trying, most?: number): Promise<boolean> {
  // Tries at the same moment are counted one after another; the locks are taken in one order by all.
  for (const counted of [what, addressHash ?? ""].filter(Boolean).sort()) await tx.query("select pg_advisory_xact_lock(hashtextextended(current_schema() || ' try ' || $1, 0))", [counted]);
  const [made] = await tx.query<{ forBooking: number; fromAddress: number }>(
    `select count(*) filter (where what = $1)::int as "forBooking", count(*) filter (where address_hash = $2)::int as "fromAddress"
     from tries where not succeeded and at > $3 and (what = $1 or address_hash = $2)`, [what, addressHash ?? null, addMinutes(now, -triesCount)]);
  return mayTry(made ?? { forBooking: 0, fromAddress: 0 }) && (most === undefined || (made?.forBooking ?? 0) < most);
}

async function noteTry(tx: Database, what: string, { addressHash, conversation, now }: Trying, succeeded: boolean): Promise<void> {
  await tx.query("insert into tries (what, address_hash, conversation_id, succeeded, at) values ($1, $2, $3, $4, $5)", [what, addressHash ?? null, conversation, succeeded, now]);
}

async function keepProof(tx: Database, { conversation, now }: Pick<Trying, "conversation" | "now">, { rung, booking, guest, staff }: { rung: KnownBy; booking?: string | undefined; guest?: string | undefined; staff?: string | undefined }): Promise<void> {
  await tx.query("insert into proofs (id, conversation_id, chapter, booking_id, guest_id, rung, staff_id, at) select $1, id, chapter, $3, $4, $5, $6, $7 from conversations where id = $2",
    [randomUUID(), conversation, booking ?? null, guest ?? null, rung, staff ?? null, now]);
}
