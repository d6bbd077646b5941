import { createHash, randomBytes, randomUUID } from "node:crypto";
import { addMinutes } from "#rules/calendar.ts";
import { normalise, readReference } from "#rules/reference.ts";
import { byReference } from "./bookings.ts";
import { replaceContact } from "./contacts.ts";
import type { Database } from "./database.ts";
import { makeSure } from "./guarantees.ts";
import { contactValue, joinGuests } from "./guests.ts";
import { keepProof, noteTry, oneMoreTry, type Trying } from "./tries.ts";

/** For how long a code holds, in minutes; how many one thing may have in an hour. */
export const codeHolds = 10;
const codesPerHour = 3;

/** What a code is for: to show whose a booking is, to change where letters go, to make a booking certain. */
export type Purpose = "identity" | "contact" | "guarantee";

/** Bytes that only the desk's key gives for a purpose and an id. */
type Derive = (purpose: string, id: string) => Buffer;

const hash = (...parts: string[]): string => createHash("sha256").update(parts.join("\n")).digest("hex");

/** The six digits of a code, made from its id by the desk's key: the same for every attempt at its letter, and kept nowhere. */
export function codeOf(derive: Derive, id: string): { code: string; hash: string } {
  // 48 bits over a million: no digit is likelier than another by more than one in 10⁸.
  const code = String(derive("code", id).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
  return { code, hash: hash(id, code) };
}

/** Whose contact is asked: that of a booking (by reference), of a typed e-mail, or of a guest. */
export interface Asked extends Trying { purpose: Purpose; reference?: string | undefined; email?: string | undefined; guest?: string | undefined; newContact?: string | undefined }

/**
 * Asks for a code to the contact on file. Where there is none, something that no code fits is kept in its place, so that all that
 * follows is the same; only `letter` tells, and it is for the desk alone. Codes for one thing are counted, whether it exists or not.
 */
export async function askCode(tx: Database, derive: Derive, { purpose, reference, email, guest, newContact, ...trying }: Asked): Promise<{ id: string; letter: boolean } | "too_many"> {
  const what = hash("code", normalise(reference ?? ""), contactValue("email", email ?? ""), guest ?? "");
  if (!await oneMoreTry(tx, what, trying, codesPerHour)) return "too_many";
  await noteTry(tx, what, trying, false);
  const read = reference ? readReference(reference) : undefined;
  const found = read && read !== "mistyped" ? await byReference(tx, read.reference) : undefined;
  const whose = found ? found.booker ?? randomUUID() : reference ? randomUUID() : guest ?? null;
  const [contact] = await tx.query<{ id: string; guest_id: string }>(
    `select c.id, c.guest_id from contacts c join guests g on g.id = c.guest_id
     where g.erased_at is null and c.kind = 'email' and c.replaced_at is null and (c.guest_id = $1 or (c.value = $2 and $1::uuid is null))
     order by c.verified_at desc nulls last, c.named_at desc nulls last, c.id limit 1`, [whose, email && !reference ? contactValue("email", email) : ""]);
  const id = randomUUID();
  const kept = contact ? codeOf(derive, id).hash : hash(id, randomBytes(16).toString("hex"));
  await tx.query("insert into codes (id, conversation_id, booking_id, guest_id, contact_id, code_hash, purpose, made_at, expires_at, new_contact_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    [id, trying.conversation, found?.id ?? null, contact?.guest_id ?? null, contact?.id ?? null, kept, purpose, trying.now, addMinutes(trying.now, codeHolds), newContact ?? null]);
  return { id, letter: contact !== undefined };
}

/** Whether a code has been asked for in this conversation and could still come back. */
export const codeAwaited = async (db: Database, conversation: string, now: Date): Promise<boolean> =>
  (await db.query("select 1 from codes where conversation_id = $1 and used_at is null and expires_at > $2 limit 1", [conversation, now])).length > 0;

/** What came of a code typed back: what it has shown, made certain or changed; `unknown` is the same for a wrong one and for what does not exist. */
export type CodeProof =
  | { outcome: "known"; purpose: Purpose; guest: string; booking?: string; sure: string[]; replaced?: { old: string; now: string } }
  | { outcome: "unknown" | "too_many" };

interface CodeRow { id: string; booking_id: string | null; guest_id: string | null; contact_id: string; code_hash: string; purpose: Purpose; new_contact_id: string | null }

/** The code that was sent, typed back. Tries are counted by what it is for. Joins the conversation's unverified guest to the one it proves. */
export async function proveByCode(tx: Database, { code, ...trying }: Trying & { code: string }): Promise<CodeProof> {
  const { conversation, now } = trying;
  const [sent] = await tx.query<CodeRow>("select * from codes where conversation_id = $1 and used_at is null and expires_at > $2 order by made_at desc, id desc limit 1 for update", [conversation, now]);
  const what = hash("typed code", sent?.booking_id ?? sent?.guest_id ?? conversation);
  if (!await oneMoreTry(tx, what, trying)) return { outcome: "too_many" };
  const right = sent?.guest_id != null && sent.code_hash === hash(sent.id, code.replaceAll(/\D/g, ""));
  await noteTry(tx, what, trying, right);
  if (!right) return { outcome: "unknown" };
  const guest = sent.guest_id as string;
  await tx.query("update codes set used_at = $2 where id = $1", [sent.id, now]);
  await tx.query("update contacts set verified_at = coalesce(verified_at, $2) where id = $1", [sent.contact_id, now]);
  await keepProof(tx, trying, { rung: "code", guest, booking: sent.booking_id ?? undefined });
  const [talk] = await tx.query<{ guest_id: string | null; unverified: boolean | null }>("select guest_id, (select known_by = 'unverified' from guests g where g.id = guest_id) as unverified from conversations where id = $1 for update", [conversation]);
  if (!talk?.guest_id) await tx.query("update conversations set guest_id = $2, known_by = 'code' where id = $1", [conversation, guest]);
  // Whoever is known already shows another's booking here, for this chapter: they do not become one person.
  else if (talk.guest_id !== guest && talk.unverified) await joinGuests(tx, { guest: talk.guest_id, into: guest, by: "code", now });
  if (sent.new_contact_id) await replaceContact(tx, { guest, old: sent.contact_id, now: sent.new_contact_id, at: now });
  return {
    outcome: "known", purpose: sent.purpose, guest, ...(sent.booking_id ? { booking: sent.booking_id } : {}), sure: await makeSure(tx, guest, now),
    ...(sent.new_contact_id ? { replaced: { old: sent.contact_id, now: sent.new_contact_id } } : {}),
  };
}
