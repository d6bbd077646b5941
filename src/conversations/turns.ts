import { randomUUID } from "node:crypto";
import type { Database } from "#records/database.ts";
import { currentId } from "#operations/log.ts";
import { announce } from "./announcements.ts";
import { talkColumns, type Conversation } from "./conversations.ts";
import { append, asRows, eventOf, inOrder, type Entry, type Event, type EventRow, type Fence } from "./log.ts";

/** A turn that this process has taken: the guest's messages it answers, and the right to write. */
export interface Turn extends Fence {
  conversation: string;
  /** The conversation as it stood when the turn was taken up. */
  talk: Conversation;
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
 * running one that has said nothing starts anew with both, else it is the next turn. Where a receptionist has the conversation, none.
 * The conversation must be locked.
 */
export async function wantTurn(tx: Database, talk: Conversation, seq: number, now: Date): Promise<void> {
  await tx.query(
    `with talk as (select id, holder_version from conversations where id = $1 and holder <> 'receptionist'),
     grown as (
       update turns set to_seq = $2 from talk where conversation_id = talk.id and state = 'waiting' returning turns.id),
     anew as (
       update turns set state = 'waiting', to_seq = $2, restarts = restarts + 1, leased_by = null, lease_until = null from talk
       where conversation_id = talk.id and state = 'running' and not said and restarts < $3 and not exists (select from grown) returning turns.id),
     freed as (
       update conversations set running_turn = null, running_attempt = null where id = $1 and exists (select from anew)),
     next as (
       insert into turns (id, conversation_id, state, from_seq, to_seq, holder_version, created_at, request)
       select $4, id, 'waiting', $2, $2, holder_version, $5, $6 from talk where not exists (select from grown) and not exists (select from anew))
     select pg_notify(current_schema()::text, case when exists (select from anew) then 'h' else 't' end) from talk where not exists (select from grown)`,
    [talk.id, seq, restartsAtMost, randomUUID(), now, currentId() ?? null]);
}

/**
 * The same in one statement: a guest's message, what the desk says to it at once, and its turn, stored where the conversation still stands as it was read:
 * nobody has written in it since, and no turn waits or runs. Undefined where it is otherwise; then nothing happened. The same source is stored once: whoever was first moved `last_seq`.
 */
export async function appendAndWant(db: Database, talk: Conversation, [message, ...more]: readonly [Entry, ...Entry[]], now: Date): Promise<number | undefined> {
  const [row] = await db.query<{ seq: number }>(
    `with taken as (
       update conversations set last_seq = last_seq + $4::int, last_guest_at = $2, language = $5
       where id = $1 and last_seq = $6 and holder_version = $7 and running_turn is null and not exists (select from turns where conversation_id = $1 and state = 'waiting')
         and not exists (select from events where conversation_id = $1 and source = $8)
       returning id, last_seq, holder_version),
     ${asRows},
     next as (
       insert into turns (id, conversation_id, state, from_seq, to_seq, holder_version, created_at, request)
       select $9, id, 'waiting', last_seq - $4 + 1, last_seq - $4 + 1, holder_version, $2, $10 from taken)
     select last_seq - $4 + 1 as seq, pg_notify(current_schema()::text, 'c:' || id), pg_notify(current_schema()::text, 't') from taken`,
    [talk.id, now, inOrder([message, ...more]), 1 + more.length, message.heard?.language ?? talk.language, talk.lastSeq, talk.holderVersion, message.source, randomUUID(), currentId() ?? null]);
  return row?.seq;
}

/** How turns are taken up: by whom, for how long, and how many at most. */
export interface TakingUp { worker: string; leaseSeconds: number; atMost: number; now: Date }

/**
 * Takes up the turns that are due the longest, in one statement: those that wait, and those whose lease ran out. What somebody has in hand is
 * left to them, and nobody waits for who is writing in a conversation. The conversation's row is locked before the turn's, as everybody does.
 */
export async function takeTurns(db: Database, { worker, leaseSeconds, atMost, now }: TakingUp): Promise<Turn[]> {
  const taken = await db.query<Conversation & Pick<Turn, "turn" | "attempt" | "fromSeq" | "toSeq" | "restarts"> & { request: string | null; before: { type: string; text: string }[] | null }>(
    `with due as materialized (
       select t.id as due, c.holder_version as version, c.last_seq as last from turns t join conversations c on c.id = t.conversation_id
       where t.state in ('waiting', 'running') and c.holder <> 'receptionist' and (t.state = 'waiting' and c.running_turn is null or t.state = 'running' and t.lease_until < clock_timestamp())
       order by t.created_at limit $4 for update of c skip locked),
     taken as (
       update turns t set state = 'running', attempt = attempt + 1, leased_by = $1, holder_version = version, started_at = coalesce(started_at, $3), lease_until = clock_timestamp() + make_interval(secs => $2)
       from due where t.id = due.due and (t.state = 'waiting' or t.state = 'running' and t.lease_until < clock_timestamp())
       returning t.id as turn, conversation_id as talk, attempt, from_seq as "fromSeq", to_seq as "toSeq", restarts, request, last),
     begun as (
       insert into events (conversation_id, seq, at, type, sender, turn_id, body) select talk, last + 1, $3, 'turn', 'desk', turn, '{"state": "started"}' from taken where attempt = 1)
     update conversations set running_turn = turn, running_attempt = attempt, last_seq = last_seq + (attempt = 1)::int from taken where id = talk
     returning ${talkColumns}, turn, attempt, "fromSeq", "toSeq", restarts, request, pg_notify(current_schema()::text, 'c:' || id),
       case when attempt > 1 then (
         select json_agg(json_build_object('type', e.type, 'text', w.content->>'text') order by e.seq) from events e join words w using (conversation_id, seq)
         where e.conversation_id = talk and e.turn_id = turn and e.type in ('sentence', 'message')) end as before`, [worker, leaseSeconds, now, atMost]);
  return taken.map(({ turn, attempt, fromSeq, toSeq, restarts, request, before, ...talk }) => ({
    turn, attempt, holderVersion: talk.holderVersion, conversation: talk.id, talk, fromSeq, toSeq, restarts, ...(request ? { request } : {}),
    answered: before?.some(({ type }) => type === "message") ?? false, alreadySaid: (before ?? []).filter(({ type }) => type === "sentence").map(({ text }) => text),
  }));
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

/** Ends a turn with its trace; who ends one looks for the next. Superseded attempts end nothing. */
export async function endTurn(tx: Database, turn: Turn, state: "ended" | "failed", trace: object, now: Date): Promise<void> {
  await append(tx, turn.conversation, ending(turn, state, trace), now, turn);
}

/** The last event of a turn. */
export const ending = (turn: Turn, state: "ended" | "failed", trace: object): Entry => ({ type: "turn", from: "desk", turn: turn.turn, body: { state }, ends: { state, trace } });

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

/** The guest's or the staff's events after a cursor if the conversation is quiet, in one look: a reply that ends is in it, one that begins is waited for. */
export async function eventsIfQuiet(db: Database, conversation: string, after: number, audience: "all" | "staff", limit = 500): Promise<Event[]> {
  const rows = await db.query<EventRow>(
    `select e.seq, e.at, e.type, e.sender, e.turn_id, e.body, w.content
     from events e left join words w using (conversation_id, seq)
     where e.conversation_id = $1 and e.seq > $2 and (e.audience = 'all' or $3 = 'staff')
       and not exists (select from turns where conversation_id = $1 and state in ('waiting', 'running'))
     order by e.seq limit $4`, [conversation, after, audience, limit]);
  return rows.map(eventOf);
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
