import { randomUUID } from "node:crypto";
import { addMinutes } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { careFor, raise, type Care, type Severity } from "#rules/severity.ts";
import type { Database } from "./database.ts";
import { mayNote } from "./errands.ts";
import { owe, type Owed } from "./promises.ts";
import { withReference } from "./references.ts";

/** A complaint being looked after. `words` are the guest's; a confidential one is seen by the manager alone. */
export interface Case { id: string; reference: string; topic: string; severity: Severity; department: string; state: "open" | "waiting" | "resolved" | "closed"; confidential: boolean; words: string; conversation?: string; booking?: string; guest?: string; openedAt: Date; version: number }

interface CaseRow { id: string; reference: string; topic: string; severity: Severity; department: string; state: Case["state"]; confidential: boolean; words: string | null; conversation_id: string | null; booking_id: string | null; guest_id: string | null; opened_at: Date; version: number }

const caseOf = (row: CaseRow): Case => ({
  id: row.id, reference: row.reference, topic: row.topic, severity: row.severity, department: row.department, state: row.state, confidential: row.confidential, words: row.words ?? "",
  openedAt: row.opened_at, version: row.version, ...(row.conversation_id ? { conversation: row.conversation_id } : {}), ...(row.booking_id ? { booking: row.booking_id } : {}), ...(row.guest_id ? { guest: row.guest_id } : {}),
});

/** What a complaint says: what it is about and how grave by `understanding`, the guest's words, how many nights it has lasted, and whether it is `more` of what was complained of last; `answeredFrom` is when somebody is there to answer. */
export interface Complaining { conversation?: string | undefined; booking?: string | undefined; about: readonly string[]; words: string; gravity?: "low" | "medium" | "high" | undefined; wantsPerson?: boolean | undefined; nights?: number | undefined; aboutStaff?: string | undefined; answeredFrom?: Date | undefined; more?: boolean | undefined; now: Date }

/**
 * Opens a case, or adds the words to the one of this kind that this conversation has open (to the latest where they name nothing; that nobody sees to it makes it graver): severity and department by rule, raised for a
 * VIP and for a repeat, with the time by which somebody answers owed. Throws `Refused` beyond the limit of notes.
 */
export async function openCase(tx: Database, desk: Desk, { conversation, booking, about, words, gravity, wantsPerson, nights = 1, aboutStaff, answeredFrom, more = false, now }: Complaining): Promise<{ case: Case; care: Care; promise?: Owed; again: boolean; raised?: boolean }> {
  const [known] = conversation ? await tx.query<{ guest_id: string | null; vip: boolean | null; before: number }>(
    `select c.guest_id, g.vip, (select count(*) from cases k where k.topic = any($2) and k.guest_id = c.guest_id and k.conversation_id is distinct from c.id)::int as before
     from conversations c left join guests g on g.id = c.guest_id where c.id = $1`, [conversation, about]) : [];
  const care = careFor(desk, { about, words: gravity, vip: known?.vip ?? false, repeats: (known?.before ?? 0) + Math.max(0, nights - 1), wantsPerson: wantsPerson ?? false });
  const [open] = conversation ? await tx.query<CaseRow>(
    `select * from cases where conversation_id = $1 and state in ('open', 'waiting') and (topic = $2 or $3 and not confidential or $4)
     order by (topic = $2 and not $4) desc, opened_at desc limit 1 for update`, [conversation, care.kind, ofTheLatest.includes(care.kind), more]) : [];
  if (open) {
    const told = open.words?.includes(words) ? open.words : `${open.words ?? ""}\n${words}`.trim();
    const [row] = await tx.query<CaseRow>("update cases set words = $2, severity = $3, about_staff = coalesce(about_staff, case when confidential or not $6 then $5::uuid end), version = version + 1, changed_at = $4 where id = $1 returning *",
      [open.id, told, care.kind === "other" ? worse(open.severity, care.severity) : worse(raise(open.severity, Number(open.topic !== care.kind)), care.severity), now, aboutStaff ?? null, more]);
    return { case: caseOf(row as CaseRow), care, again: true, raised: row!.severity !== open.severity };
  }
  if (conversation) await mayNote(tx, conversation);
  const row = await withReference(tx, "case", async (inner, reference) => (await inner.query<CaseRow>(
    `insert into cases (id, reference, conversation_id, guest_id, booking_id, topic, severity, department, confidential, about_staff, words, opened_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) returning *`,
    [randomUUID(), reference, conversation ?? null, known?.guest_id ?? null, booking ?? null, care.kind, care.severity, care.department, care.managerOnly, aboutStaff ?? null, words, now]))[0] as CaseRow);
  const promise = await owe(tx, { conversation, case: row.id, booking, what: "answer_case", department: care.department, dueAt: addMinutes(answeredFrom ?? now, care.answerMinutes), now });
  return { case: caseOf(row), care, promise, again: false };
}

/** What names no trouble of its own ("nobody comes", "nobody answers"): it is about the one told before. */
const ofTheLatest: readonly string[] = ["other", "waiting", "service"];

const order: Severity[] = ["low", "normal", "high", "urgent"];
const worse = (a: Severity, b: Severity): Severity => (order.indexOf(b) > order.indexOf(a) ? b : a);

/** A case moves on; what was owed for it is kept once it is resolved. */
export async function moveCase(tx: Database, id: string, state: Case["state"], now: Date, staff?: string): Promise<Case | undefined> {
  const over = state === "resolved" || state === "closed";
  const [row] = await tx.query<CaseRow>("update cases set state = $2, version = version + 1, changed_at = $3::timestamptz, ended_at = case when $4 then $3::timestamptz end where id = $1 returning *", [id, state, now, over]);
  if (row && over) await tx.query("update promises set state = 'kept', ended_at = $2, staff_id = $3 where case_id = $1 and state in ('due', 'late')", [id, now, staff ?? null]);
  return row && caseOf(row);
}

/** The cases that staff see, most serious first; confidential ones for the manager alone, and never for whom they are about. */
export async function listCases(db: Database, { manager, staff, state }: { manager: boolean; staff?: string; state?: Case["state"] }): Promise<Case[]> {
  const rows = await db.query<CaseRow>(
    `select * from cases where ($1 or not confidential) and ($2::uuid is null or about_staff is distinct from $2) and ($3::text is null or state = $3)
     order by array_position(array['urgent', 'high', 'normal', 'low'], severity), opened_at`, [manager, staff ?? null, state ?? null]);
  return rows.map(caseOf);
}

/** The cases of a conversation, first to last. */
export async function casesOf(db: Database, conversation: string): Promise<Case[]> {
  return (await db.query<CaseRow>("select * from cases where conversation_id = $1 order by opened_at", [conversation])).map(caseOf);
}

/** The contract's `case` event. */
export const caseEvent = ({ reference, severity, department, state }: Case): Record<string, unknown> => ({ reference, severity, department, state });
