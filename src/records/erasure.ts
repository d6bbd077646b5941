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

/** Until when a guest who asked to be forgotten is still expected by name; undefined where nothing of theirs is ahead. */
export type Kept = { until: Date } | undefined;

/** A day after the last booking is over: what was left behind or is owed may still have to find them. */
const afterwards = 86_400_000;

/**
 * Which of these guests have a booking ahead: their name, contact and wishes stay until it is over, and no longer. Gives those who
 * can be forgotten now, the bookings that can, and until when the others are kept.
 */
async function parted(tx: Database, guests: string[], now: Date): Promise<{ gone: string[]; bookings: string[]; kept: Kept }> {
  const ahead = await tx.query<{ guest: string; booking: string; ends: Date }>(
    `select booker_id as guest, id as booking, ends_at as ends from bookings
     where booker_id = any($1) and ends_at > $2 and status not in ('cancelled', 'departed', 'no_show')`, [guests, now]);
  for (const [guest, those] of Map.groupBy(ahead, (one) => one.guest)) {
    await tx.query("update guests set forget_at = $2 where id = $1", [guest, new Date(Math.max(...those.map(({ ends }) => ends.getTime())) + afterwards)]);
  }
  const staying = new Set(ahead.map(({ guest }) => guest));
  const expected = ahead.map(({ booking }) => booking);
  const bookings = await ids(tx, "select id from bookings where booker_id = any($1) and id <> all($2)", [guests, expected]);
  const last = ahead.reduce((latest, { ends }) => Math.max(latest, ends.getTime()), 0);
  return { gone: guests.filter((id) => !staying.has(id)), bookings, kept: last > 0 ? { until: new Date(last + afterwards) } : undefined };
}

/** Erases a guest: who they are, everything they said and wrote, and those who were joined to them. Bookings keep their ids, times and amounts; one that is ahead its name as well, until it is over. */
export async function eraseGuest(tx: Database, guest: string, now: Date, by: Who = { kind: "desk" }): Promise<Kept> {
  const guests = await ids(tx, "select $1::uuid as id union select guest_id from joinings where into_id = $1 and undone_at is null", [guest]);
  const conversations = await ids(tx, "select id from conversations where guest_id = any($1)", [guests]);
  const { gone, bookings, kept } = await parted(tx, guests, now);
  await empty(tx, { guest: gone, conversation: conversations, booking: bookings }, now, by);
  return kept;
}

/** Erases what was said in a conversation, and the guest where nothing but this conversation knows them and no booking of theirs is ahead. */
export async function eraseConversation(tx: Database, conversation: string, now: Date, by: Who = { kind: "guest" }): Promise<Kept> {
  const guests = await ids(tx,
    `select g.id from conversations c join guests g on g.id = c.guest_id
     where c.id = $1 and g.known_by = 'unverified' and not exists (select 1 from conversations o where o.guest_id = g.id and o.id <> c.id)`, [conversation]);
  const { gone, bookings, kept } = await parted(tx, guests, now);
  await empty(tx, { guest: gone, conversation: [conversation], booking: bookings }, now, by);
  return kept;
}

/** Forgets those whose last booking is over since they asked for it. Returns how many. */
export async function forgetDue(db: Database, now: Date): Promise<number> {
  const due = await db.query<{ id: string }>("select id from guests where forget_at <= $1 and erased_at is null order by id limit 50", [now]);
  for (const { id } of due) await db.transaction((tx) => eraseGuest(tx, id, now));
  return due.length;
}
