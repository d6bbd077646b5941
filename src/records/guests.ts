import { randomUUID } from "node:crypto";
import { NotFound } from "#errors.ts";
import type { Database } from "./database.ts";
import type { GuestWords } from "./items.ts";

/** Somebody who writes or books. Known by no more than was typed until something proves them. */
export interface Guest { id: string; name?: string; knownBy: string; vip: boolean; joinedTo?: string; contacts: { id: string; kind: "email" | "phone"; value: string; verified: boolean }[] }

/** A contact as it is kept and compared: e-mails small, phones as their digits with one leading plus. */
export const contactValue = (kind: "email" | "phone", value: string): string =>
  kind === "email" ? value.trim().toLowerCase() : value.trim().replace(/^00/, "+").replaceAll(/[^\d+]/g, "");

/** A guest with contacts. Throws `NotFound`. */
export async function guest(db: Database, id: string): Promise<Guest> {
  const [row] = await db.query<{ id: string; name: string | null; known_by: string; vip: boolean; joined_to: string | null }>(
    "select id, name, known_by, vip, joined_to from guests where id = $1", [id]);
  if (!row) throw new NotFound("There is no such guest.", "no_such_guest");
  const contacts = await db.query<{ id: string; kind: "email" | "phone"; value: string; verified: boolean }>(
    "select id, kind, value, verified_at is not null as verified from contacts where guest_id = $1 order by verified desc, kind, value", [id]);
  return { id, knownBy: row.known_by, vip: row.vip, contacts, ...(row.name ? { name: row.name } : {}), ...(row.joined_to ? { joinedTo: row.joined_to } : {}) };
}

/** An unverified guest: what somebody typed, whoever they may be. */
export async function newGuest(tx: Database, said: GuestWords, now: Date): Promise<string> {
  const id = randomUUID();
  await tx.query("insert into guests (id, name, created_at) values ($1, $2, $3)", [id, said.name ?? null, now]);
  await addContacts(tx, id, said);
  return id;
}

/** Adds contacts that were named; one that is there already stays as it is, verified or not. */
export async function addContacts(tx: Database, id: string, { email, phone }: GuestWords): Promise<void> {
  for (const [kind, value] of [["email", email], ["phone", phone]] as const) {
    if (!value) continue;
    await tx.query("insert into contacts (id, guest_id, kind, value) values ($1, $2, $3, $4) on conflict (guest_id, kind, value) do nothing",
      [randomUUID(), id, kind, contactValue(kind, value)]);
  }
}

/**
 * The guest who books in this conversation: the one it already has, else a new unverified one who is now its guest.
 * A name is filled in where none was known and never overwrites one; another name is somebody who comes.
 */
export async function bookerOf(tx: Database, conversation: string | undefined, said: GuestWords | undefined, now: Date): Promise<string | undefined> {
  const [row] = conversation ? await tx.query<{ guest_id: string | null }>("select guest_id from conversations where id = $1 for update", [conversation]) : [];
  if (row?.guest_id) {
    if (said?.name) await tx.query("update guests set name = $2 where id = $1 and name is null and erased_at is null", [row.guest_id, said.name]);
    if (said) await addContacts(tx, row.guest_id, said);
    return row.guest_id;
  }
  if (!conversation && !said) return undefined;
  const id = await newGuest(tx, said ?? {}, now);
  if (conversation) await tx.query("update conversations set guest_id = $2 where id = $1", [conversation, id]);
  return id;
}

/** The guests of a contact, for the desk's own use: what a guest is told is the same whether there are any. */
export async function findByContact(db: Database, kind: "email" | "phone", value: string): Promise<string[]> {
  const rows = await db.query<{ guest_id: string }>(
    "select c.guest_id from contacts c join guests g on g.id = c.guest_id where c.kind = $1 and c.value = $2 and g.erased_at is null order by c.verified_at nulls last",
    [kind, contactValue(kind, value)]);
  return rows.map(({ guest_id }) => guest_id);
}

/** Joins an unverified guest to the one that a proof shows them to be. Both keep their rows, so that it can be undone. */
export async function joinGuests(tx: Database, { guest: one, into, by, staff, now }: { guest: string; into: string; by: "code" | "signed" | "teams" | "person"; staff?: string; now: Date }): Promise<void> {
  if (one === into) return;
  const [there] = await tx.query("select 1 from joinings where guest_id = $1 and undone_at is null", [one]);
  if (there) return;
  await tx.query("insert into joinings (id, guest_id, into_id, by_proof, staff_id, at) values ($1, $2, $3, $4, $5, $6)", [randomUUID(), one, into, by, staff ?? null, now]);
  await tx.query("update guests set joined_to = $2 where id = $1", [one, into]);
}

/** Two guests are two again. */
export async function undoJoining(tx: Database, { guest: one, staff, now }: { guest: string; staff?: string; now: Date }): Promise<void> {
  await tx.query("update joinings set undone_at = $2, undone_by = $3 where guest_id = $1 and undone_at is null", [one, now, staff ?? null]);
  await tx.query("update guests set joined_to = null where id = $1", [one]);
}
