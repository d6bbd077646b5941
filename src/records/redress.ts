import { randomUUID } from "node:crypto";
import { NotFound, Taken } from "#errors.ts";
import type { Database } from "./database.ts";

/** What is given, or asked to be given, for a case. Amounts are minor units. */
export interface Redress { id: string; case: string; words: string; amount: number; currency: string; state: "asked" | "granted" | "refused"; askedBy: string; askedByName: string; askedAt: Date; answeredBy?: string; answeredByName?: string; answeredAt?: Date }

interface RedressRow { id: string; case_id: string; words: string | null; amount: number; currency: string; state: Redress["state"]; asked_by: string; asker: string; asked_at: Date; answered_by: string | null; answerer: string | null; answered_at: Date | null }

const redressOf = (row: RedressRow): Redress => ({
  id: row.id, case: row.case_id, words: row.words ?? "", amount: row.amount, currency: row.currency, state: row.state, askedBy: row.asked_by, askedByName: row.asker, askedAt: row.asked_at,
  ...(row.answered_by ? { answeredBy: row.answered_by, answeredByName: row.answerer ?? "" } : {}), ...(row.answered_at ? { answeredAt: row.answered_at } : {}),
});

const select = "select r.*, a.name as asker, b.name as answerer from redresses r join staff a on a.id = r.asked_by left join staff b on b.id = r.answered_by";

/** Writes down what somebody gives (`granted`) or would give (`asked`). */
export async function keepRedress(tx: Database, { case: of, words, amount, currency, state, staff, now }: { case: string; words: string; amount: number; currency: string; state: "asked" | "granted"; staff: string; now: Date }): Promise<Redress> {
  const id = randomUUID();
  await tx.query("insert into redresses (id, case_id, words, amount, currency, state, asked_by, asked_at, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    [id, of, words, amount, currency, state, staff, now, state === "granted" ? now : null]);
  return redress(tx, id);
}

/** One of them. Throws `NotFound`. */
export async function redress(db: Database, id: string): Promise<Redress> {
  const [row] = await db.query<RedressRow>(`${select} where r.id = $1`, [id]);
  if (!row) throw new NotFound("Nothing of the kind was asked for.", "no_such_redress");
  return redressOf(row);
}

/** A second person grants or refuses what was asked for. Throws `Taken` where it was answered before. */
export async function answerRedress(tx: Database, id: string, state: "granted" | "refused", staff: string, now: Date): Promise<Redress> {
  const [row] = await tx.query("update redresses set state = $2, answered_by = $3, answered_at = $4 where id = $1 and state = 'asked' returning id", [id, state, staff, now]);
  if (!row) throw new Taken("A colleague has already answered this.", "answered");
  return redress(tx, id);
}

/** How much of it nobody has approved: what colleagues gave within their limits, all together. */
export const givenAlone = (given: readonly Redress[]): number => given.reduce((sum, { state, answeredBy, amount }) => (state === "granted" && !answeredBy ? sum + amount : sum), 0);

/** What was given and asked for in a case, first to last. */
export const redressesOf = async (db: Database, of: string): Promise<Redress[]> => (await db.query<RedressRow>(`${select} where r.case_id = $1 order by r.asked_at, r.id`, [of])).map(redressOf);
