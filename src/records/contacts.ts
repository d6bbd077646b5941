import { randomUUID } from "node:crypto";
import { audit } from "./audit.ts";
import type { Database } from "./database.ts";
import { contactValue } from "./guests.ts";

/** Keeps a contact that is to take another's place once its code has come back; until then nobody is written to there. */
export async function keepNewContact(tx: Database, { guest, kind, value, now }: { guest: string; kind: "email" | "phone"; value: string; now: Date }): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into contacts (id, guest_id, kind, value, replaced_at) values ($1, $2, $3, $4, $5)
     on conflict (guest_id, kind, value) do update set value = excluded.value returning id`, [randomUUID(), guest, kind, contactValue(kind, value), now]);
  return row!.id;
}

/** The new contact takes the place of the old: from now on letters go there. */
export async function replaceContact(tx: Database, { guest, old, now, at }: { guest: string; old: string; now: string; at: Date }): Promise<void> {
  const [fresh] = await tx.query<{ kind: string; value: string; guest_id: string }>("select kind, value, guest_id from contacts where id = $1", [now]);
  if (!fresh) return;
  // It was kept with who asked in the conversation; it belongs to the guest whose old contact has answered, unless they have it already.
  const [had] = fresh.guest_id === guest ? [] : await tx.query<{ id: string }>("select id from contacts where guest_id = $1 and kind = $2 and value = $3", [guest, fresh.kind, fresh.value]);
  const stays = had?.id ?? now;
  await tx.query("update contacts set guest_id = $2, replaced_at = null, named_at = clock_timestamp() where id = $1", [stays, guest]);
  await tx.query("update contacts c set replaced_at = $3 from contacts o where o.id = $1 and c.id = $1 and c.id <> $2 and c.kind = $4", [old, stays, at, fresh.kind]);
  await audit(tx, { at, by: { kind: "guest", id: guest }, did: "changed", noun: "contact", id: stays, details: { replaced: old } });
}

/** A contact by its id, and whether it has answered a code or came with a signed identity. */
export async function contactById(db: Database, id: string | undefined): Promise<{ id: string; value: string; verified: boolean } | undefined> {
  if (!id) return undefined;
  return (await db.query<{ id: string; value: string; verified: boolean }>("select id, value, verified_at is not null as verified from contacts where id = $1", [id]))[0];
}
