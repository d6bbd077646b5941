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
  /** Its turn has said it to the guest: what they write from now on is the next turn. */
  spoken?: boolean;
  /** The guest has spoken: from now on the silence is counted, and they write in this language. */
  heard?: { language?: string };
  /** Its turn is over with this: state and trace. With a fence only. */
  ends?: { state: "ended" | "failed"; trace: object };
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

/** The part of a statement that writes entries down: `$2` is the time, `$3` the entries (`inOrder`), `$4` how many, and `taken` has given them their numbers up to its `last_seq`. */
export const asRows = `given as (
       select last_seq - $4 + n as seq, id, e.type, e.sender, e.audience, e.turn, e.source, e.body, e.words
       from taken, jsonb_to_recordset($3::jsonb) e (n int, type text, sender text, audience text, turn uuid, source text, body jsonb, words jsonb)),
     event as (
       insert into events (conversation_id, seq, at, type, sender, audience, turn_id, source, body)
       select id, seq, $2::timestamptz, type, sender, audience, turn, source, body from given order by seq),
     said as (
       insert into words (conversation_id, seq, content) select id, seq, words from given where words is not null order by seq)`;

/** Entries as `asRows` takes them. */
export const inOrder = (entries: readonly Entry[]): string =>
  JSON.stringify(entries.map(({ type, from, audience = "all", turn, source, body = {}, words }, n) => ({ n: n + 1, type, sender: from, audience, turn, source, body, words })));

/** Appends one event and announces it; `appendAll` says how. */
export const append = (tx: Database, conversation: string, entry: Entry, now: Date, fence?: Fence): Promise<number> =>
  appendAll(tx, conversation, [entry], now, fence);

/**
 * Appends events in their order, in one statement, and announces them. The conversation's row is the lock of its log: `seq` is
 * taken by the same `update` that checks the fence, so that the order of `seq` is the order of commits. Returns the last `seq`; throws `Superseded`.
 */
export async function appendAll(tx: Database, conversation: string, entries: readonly Entry[], now: Date, fence?: Fence): Promise<number> {
  const heard = entries.find((entry) => entry.heard)?.heard;
  const ends = fence && entries.find((entry) => entry.ends)?.ends;
  const [row] = await tx.query<{ last_seq: number }>(
    `with taken as (
       update conversations set last_seq = last_seq + $4::int,
         last_guest_at = case when $9 then $2::timestamptz else last_guest_at end, language = coalesce($10, language),
         running_turn = case when $11::text is null then running_turn end, running_attempt = case when $11 is null then running_attempt end
       where id = $1 and ($5::uuid is null or (running_turn = $5 and running_attempt = $6 and holder_version = $7))
       returning id, last_seq),
     ${asRows},
     turned as (
       update turns set said = said or $8::uuid is not null, state = coalesce($11, state), trace = coalesce($12, trace), ended_at = case when $11 is null then ended_at else $2 end,
         leased_by = case when $11 is null then leased_by end, lease_until = case when $11 is null then lease_until end
       from taken where turns.id = coalesce($8, $5) and ($11 is not null or $8 is not null and not said))
     select last_seq, pg_notify(current_schema()::text, 'c:' || id) from taken`,
    [conversation, now, inOrder(entries), entries.length, fence?.turn ?? null, fence?.attempt ?? null, fence?.holderVersion ?? null, entries.find(({ spoken }) => spoken)?.turn ?? null,
      heard !== undefined, heard?.language ?? null, ends?.state ?? null, ends ? JSON.stringify(ends.trace) : null]);
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
