import { randomUUID } from "node:crypto";
import { Refused } from "#errors.ts";
import { write, type Database } from "./database.ts";
import { fingerprint } from "./same.ts";

/** Something to be done or passed on: it binds only the desk and costs the guest nothing. */
export interface Errand { id: string; kind: "errand" | "message" | "lost_thing" | "call_back"; state: "open" | "done" | "withdrawn"; words: string; contact?: string; department?: string; dueAt?: Date; conversation?: string; booking?: string; madeAt: Date }

interface Keeping { conversation?: string | undefined; booking?: string | undefined; kind: Errand["kind"]; words: string; contact?: string | undefined; department?: string | undefined; dueAt?: Date | undefined; now: Date }
interface ErrandRow { id: string; kind: Errand["kind"]; state: Errand["state"]; words: string | null; contact: string | null; department: string | null; due_at: Date | null; conversation_id: string | null; booking_id: string | null; made_at: Date }

/** How many notes (errands and cases) one conversation may leave; a person is better for more. */
export const notesPerConversation = 12;

const errandOf = (row: ErrandRow): Errand => ({
  id: row.id, kind: row.kind, state: row.state, words: row.words ?? "", madeAt: row.made_at, ...(row.contact ? { contact: row.contact } : {}), ...(row.department ? { department: row.department } : {}),
  ...(row.due_at ? { dueAt: row.due_at } : {}), ...(row.conversation_id ? { conversation: row.conversation_id } : {}), ...(row.booking_id ? { booking: row.booking_id } : {}),
});

/** Whether the conversation may leave one more note. Throws `Refused` (`too_many_notes`). */
export async function mayNote(tx: Database, conversation: string): Promise<void> {
  const [row] = await tx.query<{ count: number }>(
    "select ((select count(*) from errands where conversation_id = $1) + (select count(*) from cases where conversation_id = $1))::int as count", [conversation]);
  if ((row?.count ?? 0) >= notesPerConversation) throw new Refused("There are many notes in this conversation already; a colleague is the better way now.", "too_many_notes");
}

/** Writes an errand down; the same one twice in a conversation is one. Throws `Refused` beyond the limit of notes. */
export async function keepErrand(tx: Database, { conversation, booking, kind, words, contact, department, dueAt, now }: Keeping): Promise<Errand> {
  const asked = fingerprint({ kind, words: words.trim().toLowerCase(), contact, booking, dueAt: dueAt?.toISOString() });
  if (conversation) {
    const [there] = await tx.query<ErrandRow>("select * from errands where conversation_id = $1 and fingerprint = $2 and state = 'open'", [conversation, asked]);
    if (there) return errandOf(there);
    await mayNote(tx, conversation);
  }
  const [row] = await write(tx.query<ErrandRow>(
    "insert into errands (id, conversation_id, booking_id, kind, department, words, contact, fingerprint, due_at, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning *",
    [randomUUID(), conversation ?? null, booking ?? null, kind, department ?? null, words, contact ?? null, asked, dueAt ?? null, now]));
  return errandOf(row as ErrandRow);
}

/** What is told right after of a thing that was lost belongs to it: how it looks, how to reach whoever lost it. Undefined where none is open here. */
export async function addToLost(tx: Database, { conversation, words, contact }: { conversation: string; words: string; contact?: string | undefined }): Promise<Errand | undefined> {
  const [row] = await tx.query<ErrandRow>(
    `update errands set words = concat_ws(e'\n', words, $2::text), contact = coalesce($3, contact) where id = (
       select id from errands where conversation_id = $1 and kind = 'lost_thing' and state = 'open' order by made_at desc limit 1) returning *`, [conversation, words, contact ?? null]);
  return row && errandOf(row);
}

/** An errand is done, or taken back by the guest's "no". */
export async function settleErrand(tx: Database, id: string, state: "done" | "withdrawn", now: Date, staff?: string): Promise<Errand | undefined> {
  const [row] = await tx.query<ErrandRow>("update errands set state = $2, ended_at = $3, staff_id = $4 where id = $1 and state = 'open' returning *", [id, state, now, staff ?? null]);
  return row && errandOf(row);
}

/** What is still to be done; of one conversation where it is named. */
export async function openErrands(db: Database, { conversation }: { conversation?: string } = {}): Promise<Errand[]> {
  return (await db.query<ErrandRow>("select * from errands where state = 'open' and ($1::uuid is null or conversation_id = $1) order by due_at nulls last, made_at", [conversation ?? null])).map(errandOf);
}
