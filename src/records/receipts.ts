import { Unavailable } from "#errors.ts";
import { json, type Database } from "./database.ts";
import type { By } from "./items.ts";

/** What a line of the offer has become. */
export type Done =
  | { did: "booked" | "requested" | "changed" | "cancelled"; booking: string; reference: string; version: number; fee?: number; answerDueAt?: string }
  | { did: "noted"; errand: string };

/** What a yes brought about, whose it was and when: the same however often it is asked for. */
export interface Receipt { proposal: string; at: Date; by: By; done: Done[] }

interface ReceiptRow { proposal_id: string; at: Date; by_kind: "guest" | "staff"; staff_id: string | null; how: string | null; body: { done: Done[] } }

const columns = "proposal_id, at, by_kind, staff_id, how, body";

/** Writes the receipt of a proposal. */
export async function keepReceipt(tx: Database, proposal: string, done: Done[], by: By, now: Date): Promise<Receipt> {
  const [row] = await tx.query<ReceiptRow>(`insert into receipts (proposal_id, at, by_kind, staff_id, how, body) values ($1, $2, $3, $4, $5, $6) returning ${columns}`,
    [proposal, now, by.kind, by.kind === "staff" ? by.staff : null, by.kind === "staff" ? by.how : null, json({ done })]);
  return asReceipt(row!);
}

/** The receipt of a confirmed proposal. */
export async function receiptOf(db: Database, proposal: string): Promise<Receipt> {
  const [row] = await db.query<ReceiptRow>(`select ${columns} from receipts where proposal_id = $1`, [proposal]);
  if (!row) throw new Unavailable("The receipt is missing.", "no_receipt");
  return asReceipt(row);
}

function asReceipt(row: ReceiptRow): Receipt {
  const by: By = row.by_kind === "staff" ? { kind: "staff", staff: row.staff_id ?? "", how: row.how ?? "" } : { kind: "guest" };
  return { proposal: row.proposal_id, at: row.at, by, done: row.body.done };
}
