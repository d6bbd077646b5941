import { randomUUID } from "node:crypto";
import type { Database } from "#records/database.ts";
import { currentId } from "#operations/log.ts";
import { announce } from "./announcements.ts";
import { lock, type Conversation } from "./conversations.ts";
import { append, type Fence } from "./log.ts";

/** A turn that this process has taken: the guest's messages it answers, and the right to write. */
export interface Turn extends Fence {
  conversation: string;
  fromSeq: number;
  toSeq: number;
  restarts: number;
  /** The reference of the request that brought the guest's message: the same in every log line of the turn. */
  request?: string;
  /** A dead attempt had given the whole reply already; only the end is missing. */
  answered: boolean;
  /** What a dead attempt at this turn had already said; it is not said again. */
  alreadySaid: string[];
}

/** How often a turn starts anew because the guest wrote on before anything was said. */
const restartsAtMost = 2;

/**
 * Sees to it that a guest's message gets its turn, in the transaction that appended it: a waiting turn takes it in, a
 * running one that has said nothing starts anew with both, else it is the next turn. The conversation must be locked.
 */
export async function wantTurn(tx: Database, talk: Conversation, seq: number, now: Date): Promise<void> {
  const [grown] = await tx.query("update turns set to_seq = $2 where conversation_id = $1 and state = 'waiting' returning id", [talk.id, seq]);
  if (grown) return;
  const [anew] = await tx.query(
    `update turns set state = 'waiting', to_seq = $2, restarts = restarts + 1, leased_by = null, lease_until = null
     where conversation_id = $1 and state = 'running' and not said and restarts < $3 returning id`, [talk.id, seq, restartsAtMost]);
  if (anew) {
    await tx.query("update conversations set running_turn = null, running_attempt = null where id = $1", [talk.id]);
  } else {
    await tx.query(
      "insert into turns (id, conversation_id, state, from_seq, to_seq, holder_version, created_at, request) values ($1, $2, 'waiting', $3, $3, $4, $5, $6)",
      [randomUUID(), talk.id, seq, talk.holderVersion, now, currentId() ?? null]);
  }
  await announce(tx, "t");
}

/** Takes the next turn that is due: one that waits, or one whose lease ran out. `none` where there is none; `passed` where it needed no answer. */
export async function takeTurn(db: Database, worker: string, leaseSeconds: number, now: Date): Promise<Turn | "none" | "passed"> {
  return db.transaction(async (tx) => {
    // The conversation's row is locked before the turn's, as everybody does.
    const [due] = await tx.query<{ id: string; conversation_id: string }>(
      `select t.id, t.conversation_id from conversations c join turns t on t.conversation_id = c.id
       where (t.state = 'waiting' and not exists (select from turns r where r.conversation_id = c.id and r.state = 'running'))
          or (t.state = 'running' and t.lease_until < clock_timestamp())
       order by t.created_at limit 1 for update of c skip locked`);
    if (!due) return "none";
    const talk = await lock(tx, due.conversation_id);
    if (talk.holder === "receptionist") {
      await tx.query("update turns set state = 'ended', ended_at = $2 where conversation_id = $1 and state in ('waiting', 'running')", [talk.id, now]);
      await tx.query("update conversations set running_turn = null, running_attempt = null where id = $1", [talk.id]);
      return "passed";
    }
    const [turn] = await tx.query<{ id: string; from_seq: number; to_seq: number; attempt: number; restarts: number; request: string | null }>(
      `update turns set state = 'running', attempt = attempt + 1, leased_by = $2, holder_version = $3, started_at = coalesce(started_at, $4),
         lease_until = clock_timestamp() + make_interval(secs => $5)
       where id = $1 and (state = 'waiting' and not exists (select from turns r where r.conversation_id = $6 and r.state = 'running')
          or state = 'running' and lease_until < clock_timestamp())
       returning id, from_seq, to_seq, attempt, restarts, request`, [due.id, worker, talk.holderVersion, now, leaseSeconds, talk.id]);
    if (!turn) return "passed";
    await tx.query("update conversations set running_turn = $2, running_attempt = $3 where id = $1", [talk.id, turn.id, turn.attempt]);
    const said = turn.attempt === 1 ? [] : await tx.query<{ type: string; text: string }>(
      `select e.type, w.content->>'text' as text from events e join words w using (conversation_id, seq)
       where e.conversation_id = $1 and e.turn_id = $2 and e.type in ('sentence', 'message') order by seq`, [talk.id, turn.id]);
    if (turn.attempt === 1) await append(tx, talk.id, { type: "turn", from: "desk", turn: turn.id, body: { state: "started" } }, now);
    return {
      turn: turn.id, attempt: turn.attempt, holderVersion: talk.holderVersion, conversation: talk.id,
      fromSeq: turn.from_seq, toSeq: turn.to_seq, restarts: turn.restarts, ...(turn.request ? { request: turn.request } : {}),
      answered: said.some(({ type }) => type === "message"), alreadySaid: said.filter(({ type }) => type === "sentence").map(({ text }) => text),
    };
  });
}

/** Keeps the lease; false when the turn is somebody else's by now. */
export async function keepLease(db: Database, turn: Turn, leaseSeconds: number): Promise<boolean> {
  const [kept] = await db.query(
    `update turns t set lease_until = clock_timestamp() + make_interval(secs => $3) from conversations c
     where t.id = $1 and t.attempt = $2 and t.state = 'running' and c.id = t.conversation_id
       and c.running_turn = $1 and c.running_attempt = $2 returning t.id`, [turn.turn, turn.attempt, leaseSeconds]);
  return kept !== undefined;
}

/**
 * A running turn of a conversation that changed hands outside it waits again: it is taken up anew, and what it said is not said
 * again. One that has given its whole reply is over. The conversation must be locked.
 */
export async function waitAgain(tx: Database, conversation: string, now: Date): Promise<void> {
  const [running] = await tx.query<{ id: string; answered: boolean }>(
    "select id, exists (select from events where conversation_id = $1 and source = 'reply:' || t.id) as answered from turns t where conversation_id = $1 and state = 'running'", [conversation]);
  if (!running) return;
  if (running.answered) {
    await tx.query("update turns set state = 'ended', ended_at = $2, leased_by = null, lease_until = null where id = $1", [running.id, now]);
    await append(tx, conversation, { type: "turn", from: "desk", turn: running.id, body: { state: "ended" } }, now);
  } else {
    // A conversation has one waiting turn: what waits behind the running one joins it.
    const [next] = await tx.query<{ to_seq: number }>("delete from turns where conversation_id = $1 and state = 'waiting' returning to_seq", [conversation]);
    await tx.query("update turns set state = 'waiting', to_seq = greatest(to_seq, $2::bigint), leased_by = null, lease_until = null where id = $1", [running.id, next?.to_seq ?? 0]);
  }
  await tx.query("update conversations set running_turn = null, running_attempt = null where id = $1", [conversation]);
  await announce(tx, "t");
}

/** Marks that something of this turn was said, so that further words are the next turn. In the transaction that says it. */
export async function markSaid(tx: Database, turn: Turn): Promise<void> {
  await tx.query("update turns set said = true where id = $1 and not said", [turn.turn]);
}

/** Ends a turn with its trace. Superseded attempts end nothing. */
export async function endTurn(tx: Database, turn: Turn, state: "ended" | "failed", trace: object, now: Date): Promise<void> {
  await append(tx, turn.conversation, { type: "turn", from: "desk", turn: turn.turn, body: { state } }, now, turn);
  // Only where the next turn waits for this one's end has anybody to hear of it; the conversation is locked, so none slips in.
  await tx.query(
    `with ended as (update turns set state = $2, ended_at = $3, trace = $4, leased_by = null, lease_until = null where id = $1),
       freed as (update conversations set running_turn = null, running_attempt = null where id = $5)
     select pg_notify(current_schema()::text, 't') where exists (select from turns where conversation_id = $5 and state = 'waiting')`,
    [turn.turn, state, now, JSON.stringify(trace), turn.conversation]);
}

/** Which of these turns are somebody else's by now, looked up in one question. */
export async function lostAmong(db: Database, turns: readonly Turn[]): Promise<Turn[]> {
  const kept = await db.query<{ id: string }>(
    `select mine.id from unnest($1::uuid[], $2::integer[]) mine (id, attempt)
     join conversations c on c.running_turn = mine.id and c.running_attempt = mine.attempt and c.id = any($3::uuid[])`,
    [turns.map(({ turn }) => turn), turns.map(({ attempt }) => attempt), turns.map(({ conversation }) => conversation)]);
  const ids = new Set(kept.map(({ id }) => id));
  return turns.filter(({ turn }) => !ids.has(turn));
}

/** Whether a conversation is quiet: no turn waits or runs. */
export async function isQuiet(db: Database, conversation: string): Promise<boolean> {
  const [busy] = await db.query("select 1 from turns where conversation_id = $1 and state in ('waiting', 'running') limit 1", [conversation]);
  return !busy;
}

/** A server alone on an embedded desk frees every lease at its start: nobody else can hold one. */
export async function freeLeases(db: Database): Promise<void> {
  await db.query("update turns set lease_until = clock_timestamp() - interval '1 second' where state = 'running'");
}

/** The traces of a conversation's turns, oldest first. */
export async function tracesOf(db: Database, conversation: string): Promise<object[]> {
  return db.query(
    `select id as turn, state, attempt, restarts, from_seq as "fromSeq", to_seq as "toSeq", created_at as "createdAt", started_at as "startedAt", ended_at as "endedAt", trace
     from turns where conversation_id = $1 order by created_at, id`, [conversation]);
}
