import { randomUUID } from "node:crypto";
import { NotFound } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import { lock, type Conversation } from "#conversations/conversations.ts";
import { passTo } from "#conversations/holder.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import { waitAgain } from "#conversations/turns.ts";
import type { Database } from "#records/database.ts";
import { onDuty } from "#rules/duty.ts";
import { placeOf, type Waiting } from "#rules/queueing.ts";
import { severities, type Severity } from "#rules/severity.ts";
import { atTheConsole } from "./presence.ts";

/** Why a person is wanted. `confidential` is for the manager alone, never for `aboutStaff`, whom it concerns. */
export interface Bringing { reason: string; severity?: Severity; department?: string; turn?: string; emergency?: boolean; confidential?: boolean; aboutStaff?: string | undefined }

/** What became of it: the place in the queue, whether somebody is there, and the version the turn goes on with. */
export interface BroughtIn { handoff: string; position: number; onDuty: boolean; next?: Date; again: boolean; holderVersion: number }

/** A handoff as the queue has it. */
export interface Handoff {
  id: string; conversation: string; state: "waiting" | "claimed" | "returned" | "closed"; reason: string; severity: Severity; department: string | null; staff: string | null;
  emergency: boolean; confidential: boolean; aboutStaff: string | null; openedAt: Date; claimedAt: Date | null; lapsedAt: Date | null; endedAt: Date | null;
}

/** The columns of a handoff, for whoever reads or returns one. */
export const handoffColumns = `id, conversation_id as conversation, state, reason, severity, department, staff_id as staff, emergency, confidential, about_staff as "aboutStaff",
  opened_at as "openedAt", claimed_at as "claimedAt", lapsed_at as "lapsedAt", ended_at as "endedAt"`;

/** Puts a conversation into the queue, or raises it there, in the caller's transaction: words, handoff and new holder are one. */
export async function bring(tx: Database, house: House, conversation: string, wanted: Bringing, now: Date): Promise<BroughtIn> {
  const talk = await lock(tx, conversation);
  const [open] = await tx.query<Handoff>(`select ${handoffColumns} from handoffs where conversation_id = $1 and state in ('waiting', 'claimed')`, [conversation]);
  const { id, holderVersion } = open ? { id: open.id, holderVersion: talk.holderVersion } : await enter(tx, talk, wanted, now);
  const raised = open !== undefined && await raise(tx, open, wanted);
  const position = placeOf(await inLine(tx), id, now) ?? 1;
  const { severity = "normal", reason, turn } = wanted;
  if (!open) await append(tx, conversation, { type: "handoff", from: "desk", ...(turn ? { turn } : {}), body: { id, state: "waiting", severity, position }, words: { reason } }, now);
  else if (raised && open.state === "waiting") await append(tx, conversation, { type: "handoff", from: "desk", ...(turn ? { turn } : {}), body: { id, state: "waiting", severity: worse(open.severity, severity), position }, words: { reason } }, now);
  const desk = await house.desk();
  const signedIn = await atTheConsole(tx, wanted.confidential ? "manager" : undefined);
  const duty = onDuty({ desk, zone: desk.sites[0]!.timeZone, now, signedIn });
  // A receptionist at the desk is nobody to wait for where only the manager may see it.
  const there = wanted.confidential ? signedIn > 0 : duty.onDuty;
  return { handoff: id, position, onDuty: there, again: open !== undefined, holderVersion, ...(duty.next ? { next: duty.next } : {}) };
}

async function enter(tx: Database, talk: Conversation, { reason, severity = "normal", department, turn, emergency = false, confidential = false, aboutStaff }: Bringing, now: Date): Promise<{ id: string; holderVersion: number }> {
  const id = randomUUID();
  await tx.query(
    "insert into handoffs (id, conversation_id, state, reason, severity, department, opened_at, emergency, confidential, about_staff) values ($1, $2, 'waiting', $3, $4, $5, $6, $7, $8, $9)",
    [id, talk.id, reason, severity, department ?? null, now, emergency, confidential, aboutStaff ?? null]);
  const holderVersion = await passTo(tx, talk, "queue", null);
  if (turn) await tx.query("update turns set holder_version = $2 where id = $1", [turn, holderVersion]);
  // What a turn was about to say for the old holder commits nothing: it is taken up again at once, without what it has said.
  else await waitAgain(tx, talk.id, now);
  return { id, holderVersion };
}

/** Raises an open handoff; the graver reason is the one that stands. Answers whether anything changed. */
async function raise(tx: Database, open: Handoff, { reason, severity = "normal", emergency = false, confidential = false, aboutStaff }: Bringing): Promise<boolean> {
  const graver = severities.indexOf(severity) > severities.indexOf(open.severity);
  if (!graver && (!emergency || open.emergency) && (!confidential || open.confidential)) return false;
  await tx.query(
    `update handoffs set severity = $2, emergency = emergency or $3, confidential = confidential or $4, about_staff = coalesce(about_staff, $5), reason = $6, version = version + 1 where id = $1`,
    [open.id, worse(open.severity, severity), emergency, confidential, aboutStaff ?? null, reason]);
  await announce(tx, "h");
  return true;
}

const worse = (a: Severity, b: Severity): Severity => (severities.indexOf(b) > severities.indexOf(a) ? b : a);

/** The guest no longer wants a person. Returns the new version; undefined where nobody waits any more (a colleague has claimed it, or nobody was asked). */
export async function callOff(tx: Database, _house: House, conversation: string, now: Date): Promise<number | undefined> {
  const talk = await lock(tx, conversation);
  const [open] = await tx.query<{ id: string; reason: string }>("update handoffs set state = 'returned', ended_at = $2, version = version + 1 where conversation_id = $1 and state = 'waiting' and not emergency returning id, reason", [conversation, now]);
  if (!open) return undefined;
  const version = await passTo(tx, talk, "assistant", null);
  await append(tx, conversation, { type: "handoff", from: "guest", body: { id: open.id, state: "returned" }, words: { reason: open.reason } }, now);
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

/** A handoff by its id. Throws `NotFound`. */
export async function handoffById(db: Database, id: string): Promise<Handoff> {
  const [row] = await db.query<Handoff>(`select ${handoffColumns} from handoffs where id::text = $1`, [id]);
  if (!row) throw new NotFound("There is no such handoff.", "no_such_handoff");
  return row;
}
