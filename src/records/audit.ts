import { json, type Database } from "./database.ts";

/** Who did something: kinds and ids, never a name. */
export interface Who { kind: "guest" | "staff" | "desk" | "assistant"; id?: string | undefined }

/** A line of the audit. `details` are ids, states and amounts; nothing a guest said. */
export interface Audited { at: Date; by: Who; did: string; noun: string; id?: string | undefined; details?: Record<string, string | number | boolean | null> }

/** Writes down who did what, in the transaction that does it. */
export async function audit(tx: Database, { at, by, did, noun, id, details = {} }: Audited): Promise<void> {
  await tx.query("insert into audit (at, by_kind, by_id, did, noun, noun_id, details) values ($1, $2, $3, $4, $5, $6, $7)",
    [at, by.kind, by.id ?? null, did, noun, id ?? null, json(details)]);
}

/** What was done to a thing, first to last. */
export async function auditOf(db: Database, noun: string, id: string): Promise<Audited[]> {
  const rows = await db.query<{ at: Date; by_kind: Who["kind"]; by_id: string | null; did: string; details: Audited["details"] }>(
    "select at, by_kind, by_id, did, details from audit where noun = $1 and noun_id = $2 order by id", [noun, id]);
  return rows.map(({ at, by_kind, by_id, did, details }) => ({ at, by: { kind: by_kind, ...(by_id ? { id: by_id } : {}) }, did, noun, id, details: details ?? {} }));
}
