import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import type { Database } from "#records/database.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import type { Language } from "#rules/desk.ts";
import { atTime, onDay } from "#rules/writing.ts";

/** A promise or a case whose time is over. */
export type Late = { promise: string } | { case: string };

/** Tells colleagues of something overdue in their own chats with the desk, where they have one: a message of that conversation's log, which its channel shows as a card. */
export async function tellInChats(tx: Database, house: House, staff: readonly string[], late: Late, now: Date): Promise<void> {
  if (staff.length === 0) return;
  // Each in the chat they wrote in last; conversations are locked in the order of their ids, as everybody does.
  const chats = await tx.query<{ id: string }>(
    `select id from (select distinct on (c.staff_id) c.id from conversations c join chats h on h.conversation_id = c.id
       where c.staff_id = any($1::uuid[]) and not h.shared and h.state = 'open' order by c.staff_id, h.seen_at desc) theirs order by id`, [staff]);
  if (chats.length === 0) return;
  const [owed] = "promise" in late
    ? await tx.query<{ what: string; words: string | null; due: Date; reference: string | null }>("select p.what, p.words, p.due_at as due, c.reference from promises p left join cases c on c.id = p.case_id where p.id = $1", [late.promise])
    : await tx.query<{ what: string; words: string | null; due: Date; reference: string | null }>(
      "select c.reference as what, null as words, coalesce((select min(due_at) from promises p where p.case_id = c.id and p.state in ('due', 'late')), c.opened_at) as due, c.reference from cases c where c.id = $1", [late.case]);
  if (!owed) return;
  const desk = await house.desk();
  const zone = desk.sites[0]!.timeZone;
  for (const { id } of chats) {
    const language = (await lock(tx, id)).language ?? (desk.languages[0] as Language);
    const say = (key: string, values: Record<string, string> = {}) => house.phrases.say(`letters.${key}`, language, values);
    const what = "case" in late ? say("case_overdue", { reference: owed.what }) : house.phrases.has(`letters.owed_${owed.what}`) ? say(`owed_${owed.what}`) : owed.words ?? owed.what;
    const text = say("overdue", { what, day: onDay(dayOf(owed.due, zone), language), time: atTime(timeOf(owed.due, zone), language) });
    await append(tx, id, { type: "message", from: "desk", body: { language, notice: "overdue", ...(owed.reference ? { case: owed.reference } : {}) }, words: { text: text.charAt(0).toUpperCase() + text.slice(1), about: say("overdue_subject", { what }), citations: [] } }, now);
  }
}
