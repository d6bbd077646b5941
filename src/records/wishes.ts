import { randomUUID } from "node:crypto";
import type { Database } from "./database.ts";

/** A wish in the guest's words: shown as a wish, never as a promise. A marked one waits for a person to acknowledge it. */
export interface WishNote { id: string; booking?: string; words: string; marked?: "allergy" | "access"; madeAt: Date; acknowledgedAt?: Date }

/** Keeps a wish beside its booking. */
export async function keepWish(tx: Database, { booking, conversation, words, department, marked, now }: { booking?: string | undefined; conversation?: string | undefined; words: string; department?: string | undefined; marked?: "allergy" | "access" | undefined; now: Date }): Promise<string> {
  const id = randomUUID();
  await tx.query("insert into wishes (id, booking_id, conversation_id, words, department, marked, made_at) values ($1, $2, $3, $4, $5, $6, $7)",
    [id, booking ?? null, conversation ?? null, words, department ?? null, marked ?? null, now]);
  return id;
}

/** The wishes of a booking that still stand, first to last. */
export async function wishesOf(db: Database, booking: string): Promise<WishNote[]> {
  const rows = await db.query<{ id: string; words: string | null; marked: WishNote["marked"] | null; made_at: Date; acknowledged_at: Date | null }>(
    "select id, words, marked, made_at, acknowledged_at from wishes where booking_id = $1 and withdrawn_at is null order by made_at, id", [booking]);
  return rows.map((row) => ({ id: row.id, booking, words: row.words ?? "", madeAt: row.made_at, ...(row.marked ? { marked: row.marked } : {}), ...(row.acknowledged_at ? { acknowledgedAt: row.acknowledged_at } : {}) }));
}

/** The guest takes a wish back. */
export async function withdrawWish(tx: Database, id: string, now: Date): Promise<void> {
  await tx.query("update wishes set withdrawn_at = $2 where id = $1 and withdrawn_at is null", [id, now]);
}

/** A person has read a marked wish: an allergy, a need for access. */
export async function acknowledgeWish(tx: Database, id: string, staff: string, now: Date): Promise<void> {
  await tx.query("update wishes set acknowledged_at = $2, acknowledged_by = $3 where id = $1 and acknowledged_at is null", [id, now, staff]);
}
