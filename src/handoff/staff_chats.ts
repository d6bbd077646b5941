import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import type { Database } from "#records/database.ts";
import { addMinutes, dayOf, timeOf } from "#rules/calendar.ts";
import type { Language } from "#rules/desk.ts";
import { atTime, onDay } from "#rules/writing.ts";
import { acceptedInChat } from "./alerts.ts";

/** A promise or a case whose time is over. */
export type Late = { promise: string } | { case: string };

/** The chats of their own that colleagues have with the desk: of each the one they wrote in last, in the order in which everybody locks conversations. */
const chatsOf = (tx: Database, staff: readonly string[]): Promise<{ id: string }[]> => tx.query<{ id: string }>(
  `select id from (select distinct on (c.staff_id) c.id from conversations c join chats h on h.conversation_id = c.id
     where c.staff_id = any($1::uuid[]) and not h.shared and h.state = 'open' order by c.staff_id, h.seen_at desc) theirs order by id`, [staff]);

/** Tells colleagues of something overdue in their own chats with the desk, where they have one: a message of that conversation's log, which its channel shows as a card. */
export async function tellInChats(tx: Database, house: House, staff: readonly string[], late: Late, now: Date): Promise<void> {
  if (staff.length === 0) return;
  const chats = await chatsOf(tx, staff);
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

/** So many minutes an alert is still worth writing. */
const fresh = 60;

/**
 * Writes each new alert to the colleagues who may see it, in their own chats, as a card; and once one is known to have arrived there, the
 * guest may be told that the team has been alerted. Returns how many alerts were written.
 */
export async function alertInChats(house: House): Promise<number> {
  const { db, phrases } = house;
  const now = house.clock.now();
  const since = addMinutes(now, -fresh);
  const [waiting] = await db.query("select 1 from alerts where written_at is null limit 1");
  const written = !waiting ? 0 : await db.transaction(async (tx) => {
    const desk = await house.desk();
    const zone = desk.sites[0]!.timeZone;
    const alerts = await tx.query<{ id: string; kind: string; raised: Date; about: string | null }>(
      `update alerts a set written_at = $1 from handoffs h where h.id = a.handoff_id and a.written_at is null
       returning a.id, a.kind, a.raised_at as raised, case when a.raised_at > $2 and h.state in ('waiting', 'claimed') then coalesce(h.about_staff::text, '') end as about`, [now, since]);
    const staff = await tx.query<{ id: string }>("select id from staff where closed_at is null and roles && '{receptionist,manager}'");
    // All are locked first, in their order, whichever alert they are told of.
    const chats = await chatsOf(tx, staff.map(({ id }) => id));
    for (const chat of chats) {
      const { language: spoken, staff: reader } = await lock(tx, chat.id);
      const language = spoken ?? (desk.languages[0] as Language);
      const say = (key: string, values: Record<string, string>) => phrases.say(`letters.${key}`, language, values);
      for (const { id, kind: of, raised } of alerts.filter(({ about }) => about !== null && about !== reader)) {
        const kind = phrases.say(`emergencies.kind_${of}`, language);
        const text = say("alert", { kind: kind.toLocaleLowerCase(language), time: atTime(timeOf(raised, zone), language), number: desk.emergency.number });
        await append(tx, chat.id, { type: "message", from: "desk", body: { language, notice: "alert", alert: id }, words: { text, about: say("alert_subject", { kind }), citations: [] } }, now);
      }
    }
    return alerts.length;
  });
  await arrived(house, since, now);
  return written;
}

/** What a chat has taken of an alert by now: the guest is told so, as when a console has shown it. */
async function arrived(house: House, since: Date, now: Date): Promise<void> {
  const taken = await house.db.query<{ id: string; conversation: string; language: Language }>(
    `select distinct a.id, a.conversation_id as conversation, a.language from alerts a join deliveries d on d.channel = 'teams' and d.state = 'sent' and d.created_at >= a.written_at
       join events e on e.conversation_id = d.conversation_id and e.seq = (d.tells->>'seq')::bigint and e.body->>'alert' = a.id::text
     where a.arrived_at is null and a.written_at is not null and a.raised_at > $1`, [since]);
  for (const one of taken) await house.db.transaction(async (tx) => {
    await lock(tx, one.conversation);
    await acceptedInChat(tx, house, one, now);
  });
}
