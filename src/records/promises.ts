import { randomUUID } from "node:crypto";
import type { Database } from "./database.ts";

/** What the desk owes by a time. `what` is a code whose words stand in `prompts/labels.yaml`; `words` is what a person added. */
export interface Owed { id: string; what: string; words?: string; dueAt: Date; state: "due" | "kept" | "late" | "withdrawn"; conversation?: string; case?: string; booking?: string; department?: string }

interface Owing { conversation?: string | undefined; case?: string | undefined; booking?: string | undefined; what: string; words?: string | undefined; department?: string | undefined; dueAt: Date; now: Date }
interface PromiseRow { id: string; what: string; words: string | null; due_at: Date; state: Owed["state"]; conversation_id: string | null; case_id: string | null; booking_id: string | null; department: string | null }

const owedOf = (row: PromiseRow): Owed => ({
  id: row.id, what: row.what, dueAt: row.due_at, state: row.state, ...(row.words ? { words: row.words } : {}), ...(row.conversation_id ? { conversation: row.conversation_id } : {}),
  ...(row.case_id ? { case: row.case_id } : {}), ...(row.booking_id ? { booking: row.booking_id } : {}), ...(row.department ? { department: row.department } : {}),
});

/** Writes down that the desk owes something by a time. */
export async function owe(tx: Database, { conversation, case: of, booking, what, words, department, dueAt, now }: Owing): Promise<Owed> {
  const [row] = await tx.query<PromiseRow>(
    "insert into promises (id, conversation_id, case_id, booking_id, what, words, department, due_at, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning *",
    [randomUUID(), conversation ?? null, of ?? null, booking ?? null, what, words ?? null, department ?? null, dueAt, now]);
  return owedOf(row as PromiseRow);
}

/** A promise is kept, or taken back; one that is over stays as it was. */
export async function settlePromise(tx: Database, id: string, state: "kept" | "withdrawn", now: Date, staff?: string): Promise<Owed | undefined> {
  const [row] = await tx.query<PromiseRow>("update promises set state = $2, ended_at = $3, staff_id = $4 where id = $1 and state in ('due', 'late') returning *", [id, state, now, staff ?? null]);
  return row && owedOf(row);
}

/** Promises whose time has just passed become late; returns those. */
export async function fallLate(tx: Database, now: Date): Promise<Owed[]> {
  return (await tx.query<PromiseRow>("update promises set state = 'late' where state = 'due' and due_at <= $1 returning *", [now])).map(owedOf);
}

/** What the desk still owes, soonest first; of one conversation where it is named. */
export async function owedBy(db: Database, { conversation }: { conversation?: string } = {}): Promise<Owed[]> {
  return (await db.query<PromiseRow>("select * from promises where state in ('due', 'late') and ($1::uuid is null or conversation_id = $1) order by due_at, id", [conversation ?? null])).map(owedOf);
}

/** The contract's `promise` event; `say` gives the words of a code in the guest's language. */
export const promiseEvent = ({ id, what, words, dueAt, state }: Owed, say: (key: string) => string): Record<string, unknown> =>
  ({ id, what: words ?? say(`promise_${what}`), dueAt: dueAt.toISOString(), state });
