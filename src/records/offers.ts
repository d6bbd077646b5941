import { NotFound } from "#errors.ts";
import type { Language } from "#rules/desk.ts";
import type { Database } from "./database.ts";
import type { Fixed, ItemWords, Proposal, ProposalItem } from "./items.ts";

interface ProposalRow {
  id: string; conversation_id: string | null; turn_id: string | null; staff_id: string | null; replaces: string | null; state: Proposal["state"]; language: Language;
  currency: string; held: boolean; made_at: Date; expires_at: Date; closes_at: Date;
  items: { n: number; booking_id: string | null; booking_version: number | null; fixed: Fixed; words: ItemWords | null }[];
}

/** An offer with its lines (they never change), locked where `lock` says so. Throws `NotFound`. */
export async function proposal(db: Database, id: string, { lock = false } = {}): Promise<Proposal> {
  const [row] = await db.query<ProposalRow>(
    `select id, conversation_id, turn_id, staff_id, replaces, state, language, currency, held, made_at, expires_at, closes_at,
       (select coalesce(jsonb_agg(to_jsonb(i) order by n), '[]') from proposal_items i where i.proposal_id = p.id) as items
     from proposals p where id = $1${lock ? " for update" : ""}`, [id]);
  if (!row) throw new NotFound("There is no such offer.", "no_such_proposal");
  const { items } = row;
  return {
    id: row.id, state: row.state, language: row.language, currency: row.currency, held: row.held,
    madeAt: row.made_at, expiresAt: row.expires_at, closesAt: row.closes_at,
    ...(row.conversation_id ? { conversation: row.conversation_id } : {}), ...(row.turn_id ? { turn: row.turn_id } : {}), ...(row.staff_id ? { staff: row.staff_id } : {}), ...(row.replaces ? { replaces: row.replaces } : {}),
    items: items.map(({ n, booking_id, booking_version, fixed, words }): ProposalItem =>
      ({ n, fixed, words: words ?? {}, ...(booking_id ? { booking: booking_id } : {}), ...(booking_version ? { version: booking_version } : {}) })),
  };
}

/** The conversation's open offer; one whose hour is over counts as none. */
export async function open(db: Database, conversation: string, now: Date): Promise<Proposal | undefined> {
  const [row] = await db.query<{ id: string }>("select id from proposals where conversation_id = $1 and state = 'open' and closes_at > $2", [conversation, now]);
  return row ? proposal(db, row.id) : undefined;
}
