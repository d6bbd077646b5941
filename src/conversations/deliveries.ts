import { randomUUID } from "node:crypto";
import { Invalid } from "#errors.ts";
import { currentId } from "#operations/log.ts";
import { json, type Database } from "#records/database.ts";

// Why not pg-boss, which keeps order by key (tried embedded, ordered, half a second between looks): 50 jobs of ten keys took 24.5 s, one
// a look, where these rows take as long as their carriers do; idle it asks 2.6 times a second; its retries follow its own clock, not
// the desk's; and a job whose process died is done again blindly when it expires, so the mark of what may have arrived, which
// is the whole point, would have needed this table beside it anyway.

/** How words leave the house. */
export type Channel = "teams" | "letters";

/** What a delivery tells: ids, versions and states, never words. */
export type Told = Record<string, string | number | boolean>;

/** `unknown`: it may have arrived, and is not repeated; `refused`: it did not, and will not. */
export type DeliveryState = "waiting" | "sending" | "sent" | "unknown" | "refused";

/** Something to be handed over once, by one carrier. */
export interface Delivery {
  id: string;
  channel: Channel;
  conversation: string | null;
  kind: string;
  tells: Told;
  twice: "harmless" | "harmful";
  state: DeliveryState;
  /** Which attempt this is; the first is 1. */
  attempts: number;
  /** How often it may have arrived without the desk being told. */
  inDoubt: number;
  why: string | null;
  remoteId: string | null;
  messageId: string | null;
  dueAt: Date;
  createdAt: Date;
  endedAt: Date | null;
  /** The reference of the request that caused it. */
  request: string | null;
}

/** What is to be delivered. `alone`: it keeps no order with others of its conversation. `dueAt` is by the desk's clock, now where nothing is said. */
export interface Order { channel: Channel; conversation?: string | null; kind: string; tells?: Told; twice?: Delivery["twice"]; alone?: boolean; dueAt?: Date }

const columns = `id, channel, conversation_id as conversation, kind, tells, twice, state, attempts, in_doubt as "inDoubt", why,
  remote_id as "remoteId", message_id as "messageId", due_at as "dueAt", created_at as "createdAt", ended_at as "endedAt", request`;

/** Orders a delivery in the transaction of what causes it: it exists when that is committed, and never otherwise. Returns its id. */
export async function order(tx: Database, { channel, conversation = null, kind, tells = {}, twice = "harmful", alone = false, dueAt }: Order, now: Date): Promise<string> {
  if (Object.values(tells).some((told) => typeof told === "object")) throw new Invalid("A delivery carries ids only.", "delivery_with_words");
  const id = randomUUID();
  // The conversation is locked before the number is taken, so that numbers within it follow the order of commits.
  if (conversation) await tx.query("select 1 from conversations where id = $1 for update", [conversation]);
  await tx.query(
    `with ordered as (
       insert into deliveries (id, channel, conversation_id, alone, kind, tells, twice, due_at, created_at, request) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id)
     select pg_notify(current_schema()::text, 'o') from ordered`,
    [id, channel, conversation, alone, kind, json(tells), twice, dueAt ?? now, now, currentId() ?? null]);
  return id;
}

/** How many are asked for, by whom and for how long; `messageDomain` gives each a Message-ID. */
export interface Taking { worker: string; leaseSeconds: number; atMost: number; now: Date; messageDomain?: string | undefined }

/**
 * Takes the deliveries of a channel that are due and first in their lines, the oldest of them, marked as being sent before anybody hands
 * them over. One whose sender died is taken again where twice is harmless, under the same Message-ID. Several servers may ask at once.
 */
export function takeDeliveries(db: Database, channel: Channel, { worker, leaseSeconds, atMost, now, messageDomain = "" }: Taking): Promise<Delivery[]> {
  return db.query<Delivery>(
    `with next as materialized (
       select n.id as next from deliveries n
       where n.channel = $1 and (n.state = 'waiting' and n.due_at <= $4 or n.state = 'sending' and n.twice = 'harmless' and n.lease_until < clock_timestamp())
         and (n.alone or n.conversation_id is null or not exists (
           select from deliveries b where b.channel = $1 and b.conversation_id = n.conversation_id and not b.alone and b.state in ('waiting', 'sending') and b.number < n.number))
       order by n.number limit $6 for update skip locked)
     update deliveries d set state = 'sending', attempts = attempts + 1, in_doubt = in_doubt + (state = 'sending')::int, leased_by = $2,
       lease_until = clock_timestamp() + make_interval(secs => $3), message_id = coalesce(message_id, case when $5 = '' then null else '<' || id || '@' || $5 || '>' end)
     from next where d.id = next.next returning ${columns}`, [channel, worker, leaseSeconds, now, messageDomain, atMost]);
}

/** The deliveries whose sender died and that nobody may repeat: whether they arrived is not known. */
export const abandoned = (db: Database, channel: Channel): Promise<Delivery[]> => db.query(
  `select ${columns} from deliveries where channel = $1 and state = 'sending' and twice = 'harmful' and lease_until < clock_timestamp() order by number`, [channel]);

/** Keeps what this sender has in hand its own. */
export async function keepSending(db: Database, worker: string, ids: readonly string[], leaseSeconds: number): Promise<void> {
  if (ids.length > 0) await db.query("update deliveries set lease_until = clock_timestamp() + make_interval(secs => $3) where id = any($1) and leased_by = $2 and state = 'sending'", [ids, worker, leaseSeconds]);
}

/** How an attempt ended. */
export interface Ending { state: "waiting" | "sent" | "unknown" | "refused"; why?: string; remoteId?: string; dueAt?: Date; doubt?: boolean }

/** Writes down how an attempt ended, and says what it was before; undefined where another attempt has taken it up by now. A late answer puts right what was unknown. */
export async function endDelivery(tx: Database, { id, attempts }: Pick<Delivery, "id" | "attempts">, { state, why, remoteId, dueAt, doubt = false }: Ending, now: Date): Promise<"sending" | "unknown" | undefined> {
  const [ended] = await tx.query<{ before: "sending" | "unknown" }>(
    `with was as (select id, state from deliveries where id = $1 for update)
     update deliveries d set state = $3, why = $4, remote_id = coalesce($5, remote_id), due_at = coalesce($6, due_at), in_doubt = in_doubt + $7::int,
       ended_at = case when $3 = 'waiting' then null else $8::timestamptz end, leased_by = null, lease_until = null
     from was where d.id = was.id and d.attempts = $2 and (was.state = 'sending' or was.state = 'unknown' and $3 = 'sent') returning was.state as before`,
    [id, attempts, state, why?.slice(0, 200) ?? null, remoteId ?? null, dueAt ?? null, doubt ? 1 : 0, now]);
  return ended?.before;
}

/** One that was accepted, with the other side's id. */
export interface Accepted { id: string; attempts: number; remoteId: string }

/** Writes down what was accepted and is still in the hands of who sent it, in one statement; answers for each whether it was. */
export async function endAccepted(db: Database, accepted: readonly Accepted[], now: Date): Promise<boolean[]> {
  const ended = await db.query<{ id: string }>(
    `update deliveries d set state = 'sent', why = null, remote_id = a.remote, ended_at = $4, leased_by = null, lease_until = null
     from unnest($1::uuid[], $2::integer[], $3::text[]) a (one, attempt, remote) where d.id = a.one and d.attempts = a.attempt and d.state = 'sending' returning d.id`,
    [accepted.map(({ id }) => id), accepted.map(({ attempts }) => attempts), accepted.map(({ remoteId }) => remoteId), now]);
  const ids = new Set(ended.map(({ id }) => id));
  return accepted.map(({ id }) => ids.has(id));
}

/** A server alone on an embedded desk lets go at its start of whatever was being sent: nobody else can be at it. */
export async function freeDeliveries(db: Database): Promise<void> {
  await db.query("update deliveries set lease_until = clock_timestamp() - interval '1 second' where state = 'sending'");
}

/** A delivery by its id; undefined where there is none. */
export const deliveryById = async (db: Database, id: string): Promise<Delivery | undefined> =>
  (await db.query<Delivery>(`select ${columns} from deliveries where id = $1`, [id]))[0];

/** What left a conversation, or was to, in order. */
export const deliveriesOf = (db: Database, conversation: string): Promise<Delivery[]> =>
  db.query(`select ${columns} from deliveries where conversation_id = $1 order by number`, [conversation]);

/** What did not arrive, or may not have: for staff, the latest first. */
export const notArrived = (db: Database, limit = 100): Promise<Delivery[]> =>
  db.query(`select ${columns} from deliveries where state in ('unknown', 'refused') order by number desc limit $1`, [limit]);
