import { randomUUID } from "node:crypto";
import { NotFound } from "#errors.ts";
import type { Severity } from "#rules/severity.ts";
import type { Case } from "./cases.ts";
import type { Database } from "./database.ts";

/** A case with what people added while they looked after it. */
export interface Care extends Case { cause: string; owner?: string; ownerName?: string; aboutStaff: string | null; followUpAt?: Date; followedUpAt?: Date; guestName?: string; bookingReference?: string }

interface CareRow {
  id: string; reference: string; topic: string; severity: Severity; department: string; state: Case["state"]; confidential: boolean; words: string | null; conversation_id: string | null; booking_id: string | null; guest_id: string | null; opened_at: Date; version: number;
  cause: string | null; owner_id: string | null; owner: string | null; about_staff: string | null; follow_up_at: Date | null; followed_up_at: Date | null; guest: string | null; booking: string | null;
}

const careOf = (row: CareRow): Care => ({
  id: row.id, reference: row.reference, topic: row.topic, severity: row.severity, department: row.department, state: row.state, confidential: row.confidential, words: row.words ?? "", openedAt: row.opened_at, version: row.version,
  cause: row.cause ?? "", aboutStaff: row.about_staff,
  ...(row.conversation_id ? { conversation: row.conversation_id } : {}), ...(row.booking_id ? { booking: row.booking_id } : {}), ...(row.guest_id ? { guest: row.guest_id } : {}),
  ...(row.owner_id ? { owner: row.owner_id, ownerName: row.owner ?? "" } : {}), ...(row.follow_up_at ? { followUpAt: row.follow_up_at } : {}), ...(row.followed_up_at ? { followedUpAt: row.followed_up_at } : {}),
  ...(row.guest ? { guestName: row.guest } : {}), ...(row.booking ? { bookingReference: row.booking } : {}),
});

const select = `select k.*, s.name as owner, g.name as guest, b.reference as booking from cases k
  left join staff s on s.id = k.owner_id left join guests g on g.id = k.guest_id left join bookings b on b.id = k.booking_id`;

/** A case by its reference. Throws `NotFound`. */
export async function caseByReference(db: Database, reference: string, { lock = false } = {}): Promise<Care> {
  if (lock) await db.query("select id from cases where reference = $1 for update", [reference]);
  const [row] = await db.query<CareRow>(`${select} where k.reference = $1`, [reference]);
  if (!row) throw new NotFound("There is no such case.", "no_such_case");
  return careOf(row);
}

/** The cases that are open, or ended since an instant, gravest first; a confidential one for the manager alone and never for whom it is about. */
export async function careList(db: Database, { manager, staff, since }: { manager: boolean; staff: string; since: Date }): Promise<(Care & { dueAt?: Date; late?: boolean; asked: number })[]> {
  const rows = await db.query<CareRow & { due: Date | null; late: boolean | null; asked: number }>(
    `${select.replace("from cases k", `, p.due, p.late, (select count(*)::int from redresses r where r.case_id = k.id and r.state = 'asked') as asked
       from cases k left join lateral (select min(due_at) as due, bool_or(state = 'late') as late from promises where case_id = k.id and state in ('due', 'late')) p on true`)}
     where ($1 or not k.confidential) and k.about_staff is distinct from $2 and (k.state in ('open', 'waiting') or k.ended_at > $3)
     order by (k.state in ('open', 'waiting')) desc, array_position(array['urgent', 'high', 'normal', 'low'], k.severity), p.due nulls last, k.opened_at limit 500`, [manager, staff, since]);
  return rows.map((row) => ({ ...careOf(row), asked: row.asked, ...(row.due ? { dueAt: row.due } : {}), ...(row.late ? { late: true } : {}) }));
}

/** What is changed of a case; what is not named stays, null takes away. */
export interface CaseChange { severity?: Severity | undefined; department?: string | undefined; cause?: string | undefined; owner?: string | null | undefined; followUpAt?: Date | null | undefined; followedUp?: boolean | undefined }

/** Changes a case that is locked. */
export async function changeCase(tx: Database, id: string, change: CaseChange, now: Date): Promise<void> {
  await tx.query(
    `update cases set severity = coalesce($2, severity), department = coalesce($3, department), cause = coalesce($4, cause),
       owner_id = case when $5 then $6::uuid else owner_id end, follow_up_at = case when $7 then $8::timestamptz else follow_up_at end,
       followed_up_at = case when $9 then $10::timestamptz when $7 then null else followed_up_at end, version = version + 1, changed_at = $10 where id = $1`,
    [id, change.severity ?? null, change.department ?? null, change.cause ?? null, change.owner !== undefined, change.owner ?? null, change.followUpAt !== undefined, change.followUpAt ?? null, change.followedUp ?? false, now]);
}

/** A note of staff on a case. */
export interface CaseNote { id: string; words: string; by: string; at: Date }

/** Writes a note on a case. */
export async function noteOnCase(tx: Database, id: string, words: string, staff: string, now: Date): Promise<void> {
  await tx.query("insert into case_notes (id, case_id, words, staff_id, made_at) values ($1, $2, $3, $4, $5)", [randomUUID(), id, words, staff, now]);
}

/** The notes on a case, first to last. */
export const notesOnCase = (db: Database, id: string): Promise<CaseNote[]> => db.query<CaseNote>(
  "select n.id, coalesce(n.words, '') as words, s.name as by, n.made_at as at from case_notes n join staff s on s.id = n.staff_id where n.case_id = $1 order by n.made_at, n.id", [id]);
