import type { Database } from "#records/database.ts";

/** Who speaks in a conversation. */
export type Speaker = "guest" | "assistant" | "receptionist" | "desk";

/** What is to be appended: `body` holds ids and states only, `words` all that a person typed or is. */
export interface Entry {
  type: string;
  from: Speaker;
  audience?: "all" | "staff";
  turn?: string;
  /** A key from where it came from: the same key is the same event. */
  source?: string;
  body?: Record<string, unknown>;
  words?: Record<string, unknown>;
  /** It was said to the guest: what they write from now on is the next turn. With a fence only. */
  spoken?: boolean;
}

/** An event as readers get it: the fields of its body and words beside these. */
export interface Event {
  seq: number;
  at: string;
  type: string;
  from: Speaker;
  turn?: string;
  [field: string]: unknown;
}

/** Who may write on behalf of a turn: the holder's version and the attempt that has the lease. */
export interface Fence { turn: string; attempt: number; holderVersion: number }

/** The writer of a turn has lost the conversation: somebody claimed it, or another attempt took the turn up. */
export class Superseded extends Error {
  constructor() { super("this turn no longer has the conversation"); }
}

/**
 * Appends one event and announces it. The conversation's row is the lock of its log: `seq` is taken by the same
 * `update` that checks the fence, so that the order of `seq` is the order of commits. Returns the `seq`; throws `Superseded`.
 */
export async function append(tx: Database, conversation: string, entry: Entry, now: Date, fence?: Fence): Promise<number> {
  const [row] = await tx.query<{ last_seq: number }>(
    `with taken as (
       update conversations set last_seq = last_seq + 1
       where id = $1 and ($10::uuid is null or (running_turn = $10 and running_attempt = $11 and holder_version = $12))
       returning id, last_seq),
     event as (
       insert into events (conversation_id, seq, at, type, sender, audience, turn_id, source, body)
       select id, last_seq, $2, $3, $4, $5, $6, $7, $8 from taken),
     said as (
       insert into words (conversation_id, seq, content)
       select id, last_seq, $9::jsonb from taken where $9::jsonb is not null),
     spoken as (
       update turns set said = true from taken where turns.id = $10 and $13 and not said)
     select last_seq, pg_notify(current_schema()::text, 'c:' || id) from taken`,
    [conversation, now, entry.type, entry.from, entry.audience ?? "all", entry.turn ?? null, entry.source ?? null,
      JSON.stringify(entry.body ?? {}), entry.words ? JSON.stringify(entry.words) : null,
      fence?.turn ?? null, fence?.attempt ?? null, fence?.holderVersion ?? null, entry.spoken ?? false]);
  if (!row) throw new Superseded();
  return row.last_seq;
}

/** The events after `after`, in order; a guest's reader asks for `all` in its SQL, staff see theirs too. */
export async function eventsAfter(db: Database, conversation: string, after: number, audience: "all" | "staff", limit = 500): Promise<Event[]> {
  const rows = await db.query<EventRow>(
    `select e.seq, e.at, e.type, e.sender, e.turn_id, e.body, w.content
     from events e left join words w using (conversation_id, seq)
     where e.conversation_id = $1 and e.seq > $2 and (e.audience = 'all' or $3 = 'staff')
     order by e.seq limit $4`, [conversation, after, audience, limit]);
  return rows.map(eventOf);
}

/** The event of a source, if it has been appended before. */
export async function eventBySource(db: Database, conversation: string, source: string): Promise<Event | undefined> {
  const [row] = await db.query<EventRow>(
    `select e.seq, e.at, e.type, e.sender, e.turn_id, e.body, w.content
     from events e left join words w using (conversation_id, seq)
     where e.conversation_id = $1 and e.source = $2`, [conversation, source]);
  return row && eventOf(row);
}

/** An event with its words as the database has them. */
export interface EventRow { seq: number; at: Date; type: string; sender: Speaker; turn_id: string | null; body: object; content: object | null }

/** What stands in columns is said last: no body or words can pass for it. */
export const eventOf = (row: EventRow): Event => ({
  ...row.body, ...row.content,
  seq: row.seq, at: row.at.toISOString(), type: row.type, from: row.sender, ...(row.turn_id ? { turn: row.turn_id } : {}),
});
