import { announce } from "#conversations/announcements.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { orderLetter } from "#conversations/letters.ts";
import { append } from "#conversations/log.ts";
import { audit } from "#records/audit.ts";
import type { Database } from "#records/database.ts";
import type { Staff } from "#records/staff.ts";
import type { Language } from "#rules/desk.ts";

/** An emergency as a console shows it. */
export interface Alert { id: string; conversation: string; handoff: string; kind: string; raisedAt: Date; shownAt: Date | null }

/** The alerts of open handoffs, oldest first. */
export const alertsOf = (db: Database): Promise<Alert[]> => db.query<Alert>(
  `select a.id, a.conversation_id as conversation, a.handoff_id as handoff, a.kind, a.raised_at as "raisedAt", a.shown_at as "shownAt"
   from alerts a join handoffs h on h.id = a.handoff_id where h.state in ('waiting', 'claimed') order by a.raised_at`);

/**
 * A signed-in colleague's open console has shown these handoffs: from now on, and not before, the guest may be told that the team
 * has been alerted. Said once for each conversation. The screen of whom it is about is nobody's.
 */
export async function markShown(house: House, handoffs: readonly string[], who: Staff): Promise<void> {
  if (handoffs.length === 0) return;
  const fresh = await house.db.query<{ conversation: string }>(
    "select distinct a.conversation_id as conversation from alerts a join handoffs h on h.id = a.handoff_id where a.shown_at is null and h.id = any($1::uuid[]) and h.about_staff is distinct from $2 order by 1", [handoffs, who.id]);
  for (const { conversation } of fresh) await shownIn(house, conversation, who);
}

async function shownIn(house: House, conversation: string, who: Staff): Promise<void> {
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    await lock(tx, conversation);
    const shown = await tx.query<{ id: string; kind: string; language: Language }>(
      "update alerts set shown_at = $2, shown_to = $3 where conversation_id = $1 and shown_at is null returning id, kind, language", [conversation, now, who.id]);
    const [latest] = shown.slice(-1);
    if (!latest) return;
    for (const { id, kind } of shown) {
      await append(tx, conversation, { type: "alert", from: "desk", audience: "staff", body: { id, kind, state: "shown", staff: who.id } }, now);
      await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "shown", noun: "alert", id });
    }
    await tellAlerted(tx, house, conversation, latest.language, now);
    await announce(tx, "h");
  });
}

/** Tells the guest, once in a chapter, that the team knows; only where a record says so by now. The conversation must be locked. */
async function tellAlerted(tx: Database, house: House, conversation: string, language: Language, now: Date): Promise<void> {
  const [told] = await tx.query("select 1 from events e join conversations c on c.id = e.conversation_id where c.id = $1 and e.seq > c.chapter_seq and e.body->>'notice' = 'alerted' limit 1", [conversation]);
  if (told) return;
  const text = house.phrases.say("emergencies.alerted", language);
  await append(tx, conversation, { type: "message", from: "desk", body: { language, notice: "alerted" }, words: { text, citations: [] } }, now);
}

/** Orders an alert by mail to every colleague with an address who may see it, else to the desk's own. An alarm waits for no other letter. */
export async function mailAlert(tx: Database, house: House, { alert, conversation, handoff }: { alert: string; conversation: string; handoff: string }, now: Date): Promise<void> {
  if (!house.mail) return;
  const colleagues = await tx.query<{ id: string }>(
    `select s.id from staff s, handoffs h where h.id = $1 and s.closed_at is null and s.email is not null and s.roles && '{receptionist,manager}' and s.id is distinct from h.about_staff
     order by s.created_at limit 20`, [handoff]);
  for (const { id } of colleagues) await orderLetter(tx, house, "alert", { alert, staff: id }, now, { conversation, alone: true });
  // Where it is about a colleague, nobody knows who reads the desk's own mailbox; but danger comes first.
  if (colleagues.length === 0) await orderLetter(tx, house, "alert", { alert }, now, { conversation, alone: true });
}

/** A mail server has taken an alert: from now on, and not before, the guest may be told that the team has been alerted. The conversation must be locked. */
export async function acceptedByMail(tx: Database, house: House, alert: string, now: Date): Promise<void> {
  const [taken] = await tx.query<{ conversation: string; kind: string; language: Language }>(
    "update alerts set mailed_at = $2 where id = $1 and mailed_at is null returning conversation_id as conversation, kind, language", [alert, now]);
  if (!taken) return;
  await append(tx, taken.conversation, { type: "alert", from: "desk", audience: "staff", body: { id: alert, kind: taken.kind, state: "mailed" } }, now);
  await tellAlerted(tx, house, taken.conversation, taken.language, now);
}

/** A colleague's own chat has taken an alert: the same holds. The conversation must be locked. */
export async function acceptedInChat(tx: Database, house: House, { id, conversation, language }: { id: string; conversation: string; language: Language }, now: Date): Promise<void> {
  const [taken] = await tx.query<{ kind: string }>("update alerts set arrived_at = $2 where id = $1 and arrived_at is null returning kind", [id, now]);
  if (!taken) return;
  await append(tx, conversation, { type: "alert", from: "desk", audience: "staff", body: { id, kind: taken.kind, state: "written" } }, now);
  await tellAlerted(tx, house, conversation, language, now);
}
