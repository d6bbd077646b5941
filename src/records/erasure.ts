import { audit, type Who } from "./audit.ts";
import type { Database } from "./database.ts";
import { personal, type Personal } from "./personal.ts";

type Concerned = Record<Personal["of"], string[]>;

const ids = async (tx: Database, sql: string, parameters: unknown[]): Promise<string[]> => (await tx.query<{ id: string }>(sql, parameters)).map(({ id }) => id);

/** Empties every personal column of these; event rows, bookings, amounts and the order of things stay as they were. */
async function empty(tx: Database, concerned: Concerned, now: Date, by: Who): Promise<void> {
  for (const { table, column, of, where, empty: nothing } of personal) {
    if (concerned[of].length > 0) await tx.query(`update ${table} set ${column} = ${nothing} where ${where}`, [concerned[of]]);
  }
  await tx.query("update words set erased_at = $2 where conversation_id = any($1) and erased_at is null", [concerned.conversation, now]);
  await tx.query("update guests set erased_at = $2 where id = any($1) and erased_at is null", [concerned.guest, now]);
  for (const noun of ["guest", "conversation"] as const) for (const id of concerned[noun]) await audit(tx, { at: now, by, did: "erased", noun, id });
}

/** Erases a guest: who they are, everything they said and wrote, and those who were joined to them. Bookings keep their ids, times and amounts. */
export async function eraseGuest(tx: Database, guest: string, now: Date, by: Who = { kind: "desk" }): Promise<void> {
  const guests = await ids(tx, "select $1::uuid as id union select guest_id from joinings where into_id = $1 and undone_at is null", [guest]);
  const conversations = await ids(tx, "select id from conversations where guest_id = any($1)", [guests]);
  const bookings = await ids(tx, "select id from bookings where booker_id = any($1)", [guests]);
  await empty(tx, { guest: guests, conversation: conversations, booking: bookings }, now, by);
}

/** Erases what was said in a conversation, and the guest where nothing but this conversation knows them. */
export async function eraseConversation(tx: Database, conversation: string, now: Date, by: Who = { kind: "guest" }): Promise<void> {
  const guests = await ids(tx,
    `select g.id from conversations c join guests g on g.id = c.guest_id
     where c.id = $1 and g.known_by = 'unverified' and not exists (select 1 from conversations o where o.guest_id = g.id and o.id <> c.id)`, [conversation]);
  const bookings = guests.length > 0 ? await ids(tx, "select id from bookings where booker_id = any($1)", [guests]) : [];
  await empty(tx, { guest: guests, conversation: [conversation], booking: bookings }, now, by);
}
