import { randomUUID } from "node:crypto";
import { NotFound, Taken } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import { lock } from "#conversations/conversations.ts";
import { passTo, resume, silence } from "#conversations/holder.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import type { Database } from "#records/database.ts";
import { onDuty } from "#rules/duty.ts";
import { placeOf, type Waiting } from "#rules/queueing.ts";
import { severities, type Severity } from "#rules/severity.ts";

/** Why a person is wanted. */
export interface Bringing { reason: string; severity?: Severity; department?: string; turn?: string; emergency?: boolean }

/** What became of it: the place in the queue, whether somebody is there, and the version the turn goes on with. */
export interface BroughtIn { handoff: string; position: number; onDuty: boolean; next?: Date; again: boolean; holderVersion: number }

/** A handoff as the queue has it. */
export interface Handoff { id: string; conversation: string; state: "waiting" | "claimed" | "returned" | "closed"; reason: string; severity: Severity; department: string | null; staff: string | null; openedAt: Date; claimedAt: Date | null; lapsedAt: Date | null }

const columns = `id, conversation_id as conversation, state, reason, severity, department, staff_id as staff, opened_at as "openedAt", claimed_at as "claimedAt", lapsed_at as "lapsedAt"`;

/** Puts a conversation into the queue, or raises it there, in the caller's transaction: words, handoff and new holder are one. */
export async function bring(tx: Database, house: House, conversation: string, { reason, severity = "normal", department, turn, emergency = false }: Bringing, now: Date): Promise<BroughtIn> {
  const talk = await lock(tx, conversation);
  const desk = await house.desk();
  const [open] = await tx.query<Handoff>(`select ${columns} from handoffs where conversation_id = $1 and state in ('waiting', 'claimed')`, [conversation]);
  let holderVersion = talk.holderVersion;
  const id = open?.id ?? randomUUID();
  if (!open) {
    await tx.query("insert into handoffs (id, conversation_id, state, reason, severity, department, opened_at, emergency) values ($1, $2, 'waiting', $3, $4, $5, $6, $7)",
      [id, conversation, reason, severity, department ?? null, now, emergency]);
    holderVersion = await passTo(tx, talk, "queue", null);
    if (turn) await tx.query("update turns set holder_version = $2 where id = $1", [turn, holderVersion]);
  } else if (severities.indexOf(severity) > severities.indexOf(open.severity) || emergency) {
    await tx.query("update handoffs set severity = $2, emergency = emergency or $3, version = version + 1 where id = $1", [id, severity, emergency]);
    await announce(tx, "h");
  }
  const position = placeOf(await inLine(tx), id, now) ?? 1;
  if (!open) await append(tx, conversation, { type: "handoff", from: "desk", ...(turn ? { turn } : {}), body: { id, state: "waiting", severity, position }, words: { reason } }, now);
  const duty = onDuty({ desk, zone: desk.sites[0]!.timeZone, now, signedIn: await atTheConsole(tx, now) });
  return { handoff: id, position, onDuty: duty.onDuty, again: open !== undefined, holderVersion, ...(duty.next ? { next: duty.next } : {}) };
}

/** The guest no longer wants a person; undefined where nobody had claimed it yet is no longer so. Returns the new version. */
export async function callOff(tx: Database, _house: House, conversation: string, now: Date): Promise<number | undefined> {
  const talk = await lock(tx, conversation);
  const [open] = await tx.query<{ id: string }>("update handoffs set state = 'returned', ended_at = $2 where conversation_id = $1 and state = 'waiting' returning id", [conversation, now]);
  if (!open) return undefined;
  const version = await passTo(tx, talk, "assistant", null);
  await append(tx, conversation, { type: "handoff", from: "guest", body: { id: open.id, state: "returned" } }, now);
  return version;
}

/** Those who wait, as the rule that orders them needs them. */
export async function inLine(db: Database): Promise<Waiting[]> {
  const rows = await db.query<{ id: string; severity: Severity; since: Date; vip: boolean; emergency: boolean; lapsed: Date | null; promiseDue: Date | null }>(
    `select h.id, h.severity, h.opened_at as since, coalesce(g.vip, false) as vip, h.emergency, h.lapsed_at as lapsed,
       (select min(p.due_at) from promises p where p.conversation_id = h.conversation_id and p.state in ('due', 'late')) as "promiseDue"
     from handoffs h join conversations c on c.id = h.conversation_id left join guests g on g.id = c.guest_id where h.state = 'waiting'`);
  return rows.map(({ lapsed, promiseDue, ...row }) => ({ ...row, ...(lapsed ? { lapsed } : {}), ...(promiseDue ? { promiseDue } : {}) }));
}

/** How many receptionists are at a console: signed in and heard of within two minutes. */
export async function atTheConsole(db: Database, now: Date): Promise<number> {
  const [row] = await db.query<{ count: number }>("select count(distinct staff_id)::int as count from staff_sessions where ended_at is null and expires_at > $1 and seen_at > $1::timestamptz - interval '2 minutes'", [now]);
  return row?.count ?? 0;
}

/** A handoff by its id. Throws `NotFound`. */
export async function handoffById(db: Database, id: string): Promise<Handoff> {
  const [row] = await db.query<Handoff>(`select ${columns} from handoffs where id::text = $1`, [id]);
  if (!row) throw new NotFound("There is no such handoff.", "no_such_handoff");
  return row;
}

/** Somebody who takes a conversation. */
export interface Taker { id: string; name: string }

/** A receptionist takes over: exclusive, and from this transaction on the assistant is silent. */
export async function claim(house: House, handoff: string, taker: Taker, note?: string): Promise<Handoff> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const { conversation } = await handoffById(tx, handoff);
    const talk = await lock(tx, conversation);
    const [claimed] = await tx.query<Handoff>(
      `update handoffs set state = 'claimed', staff_id = $2, claimed_at = $3, version = version + 1 where id = $1 and state = 'waiting' returning ${columns}`, [handoff, taker.id, now]);
    if (!claimed) throw new Taken("A colleague has already taken this conversation.", "already_claimed");
    await passTo(tx, talk, "receptionist", taker.id);
    await silence(tx, talk, now);
    await append(tx, conversation, { type: "handoff", from: "desk", body: { id: handoff, state: "claimed" }, words: { receptionist: taker.name } }, now);
    if (note) await append(tx, conversation, { type: "staff_note", from: "receptionist", audience: "staff", words: { text: note } }, now);
    return claimed;
  });
}

/** Ends a claim: `returned` gives the conversation back to the assistant, `closed` ends it with an outcome. */
export async function endClaim(house: House, handoff: string, taker: Taker, state: "returned" | "closed", note?: string): Promise<Handoff> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const { conversation } = await handoffById(tx, handoff);
    await lock(tx, conversation);
    const [ended] = await tx.query<Handoff>(
      `update handoffs set state = $2, ended_at = $3, version = version + 1 where id = $1 and (state = 'claimed' and staff_id = $4 or state = 'waiting' and $2 = 'closed') returning ${columns}`,
      [handoff, state, now, taker.id]);
    if (!ended) throw new Taken("This conversation is not in your hands.", "not_yours");
    await append(tx, conversation, { type: "handoff", from: "desk", body: { id: handoff, state }, words: { receptionist: taker.name } }, now);
    if (note) await append(tx, conversation, { type: "staff_note", from: "receptionist", audience: "staff", words: { text: note } }, now);
    if (state === "closed") await tx.query("update conversations set ended_at = $2 where id = $1", [conversation, now]);
    await resume(tx, conversation, now);
    return ended;
  });
}
