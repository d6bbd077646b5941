import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append, type Entry } from "#conversations/log.ts";
import { labelsOf } from "#conversations/receipts.ts";
import type { Database } from "#records/database.ts";
import { fallLate, promiseEvent, settlePromise, type Owed } from "#records/promises.ts";
import type { Language } from "#rules/desk.ts";

/** A promise as an entry of the log: what a person added stands among the words. */
export function promiseEntry(house: House, owed: Owed, language: Language): Entry {
  const { what, ...body } = promiseEvent(owed, labelsOf(house, language).say);
  return { type: "promise", from: "desk", body, words: { what } };
}

/** A receptionist has answered: what was promised as an answer in this conversation is kept, and the guest's list says so. The conversation must be locked. */
export async function keepAnswers(tx: Database, house: House, conversation: string, staff: string, language: Language, now: Date): Promise<void> {
  const due = await tx.query<{ id: string }>("select id from promises where conversation_id = $1 and what in ('answer_case', 'answer_by_mail') and state in ('due', 'late') order by due_at, id", [conversation]);
  for (const { id } of due) {
    const kept = await settlePromise(tx, id, "kept", now, staff);
    if (kept) await append(tx, conversation, promiseEntry(house, kept, language), now);
  }
}

/** Tells of promises of a booking or a case that have just been kept with it. */
export async function tellKept(tx: Database, house: House, conversation: string, of: { booking?: string; case?: string }, language: Language, now: Date): Promise<void> {
  const rows = await tx.query<{ id: string; what: string; words: string | null; dueAt: Date; state: Owed["state"] }>(
    `select id, what, words, due_at as "dueAt", state from promises where ended_at = $3 and state = 'kept' and (booking_id = $1 or case_id = $2) order by due_at, id`, [of.booking ?? null, of.case ?? null, now]);
  for (const { words, ...row } of rows) await append(tx, conversation, promiseEntry(house, { ...row, ...(words ? { words } : {}) }, language), now);
}

/** Promises whose time has passed become late, on the guest's list too. Returns how many. */
export async function markLate(house: House): Promise<number> {
  const now = house.clock.now();
  const first = (await house.desk()).languages[0] as Language;
  const [due] = await house.db.query("select 1 from promises where state = 'due' and due_at <= $1 limit 1", [now]);
  if (!due) return 0;
  return house.db.transaction(async (tx) => {
    // Conversations are locked in the order of their ids, before the promises, as everybody does.
    const talks = await tx.query<{ id: string }>("select distinct conversation_id as id from promises where state = 'due' and due_at <= $1 and conversation_id is not null order by 1", [now]);
    const languages = new Map<string, Language>();
    for (const { id } of talks) languages.set(id, (await lock(tx, id)).language ?? first);
    const late = await fallLate(tx, now);
    for (const owed of late) {
      const language = owed.conversation && languages.get(owed.conversation);
      if (owed.conversation && language) await append(tx, owed.conversation, promiseEntry(house, owed, language), now);
    }
    return late.length;
  });
}
