import { conversationById, identify, lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append, eventBySource } from "#conversations/log.ts";
import { Refused, Taken } from "#errors.ts";
import type { Database } from "#records/database.ts";
import { keepErrand } from "#records/errands.ts";
import { keepGuestWords } from "#records/guest_words.ts";
import { owe } from "#records/promises.ts";
import { dayOf } from "#rules/calendar.ts";
import type { Language } from "#rules/desk.ts";
import { callBack, onDuty } from "#rules/duty.ts";
import { placeOf } from "#rules/queueing.ts";
import { onDay } from "#rules/writing.ts";
import { atTheConsole } from "./presence.ts";
import { promiseEntry } from "./promises.ts";
import { inLine } from "./queue.ts";

/** Whether a person is there now, until when, and when one is there again. */
export interface People { onDuty: boolean; until?: Date; next?: Date }

/** Who is at the desk at this moment, by whoever is signed in and by its hours. */
export async function peopleNow(house: House): Promise<People> {
  const desk = await house.desk();
  const { onDuty: there, until, next } = onDuty({ desk, zone: desk.sites[0]!.timeZone, now: house.clock.now(), signedIn: await atTheConsole(house.db) });
  return { onDuty: there, ...(there && until ? { until } : {}), ...(!there && next ? { next } : {}) };
}

/** Where a guest stands who waits for a person: the place moves as others are answered. Without a place nobody is awaited. */
export async function placeInLine(house: House, conversation: string): Promise<People & { position?: number }> {
  const [open] = await house.db.query<{ id: string }>("select id from handoffs where conversation_id = $1 and state = 'waiting'", [conversation]);
  const position = open && placeOf(await inLine(house.db), open.id, house.clock.now());
  return { ...await peopleNow(house), ...(position ? { position } : {}) };
}

/**
 * Whoever waits would rather be told by e-mail: the address is kept, and the answer owed by when a colleague is there. The place in
 * the line stays. The same `id` again is the same wish. Throws `Refused` where nobody is awaited.
 */
export async function answerByMail(house: House, conversation: string, wish: { id: string; email: string }): Promise<{ seq: number; again: boolean }> {
  return house.db.transaction((tx) => wishMail(tx, house, conversation, wish, house.clock.now()));
}

/** The same, in the caller's transaction. */
export async function wishMail(tx: Database, house: House, conversation: string, { id, email }: { id: string; email: string }, now: Date): Promise<{ seq: number; again: boolean }> {
  const desk = await house.desk();
  const zone = desk.sites[0]!.timeZone;
  const talk = await lock(tx, conversation);
  const before = await eventBySource(tx, conversation, id);
  if (before) {
    if (before.notice !== "by_mail") throw new Taken("This id was already used for something else.", "id_used");
    return { seq: before.seq, again: true };
  }
  if (!await isAwaited(tx, conversation)) throw new Refused("Nobody is awaited in this conversation just now; simply write here.", "nobody_awaited");
  const language = talk.language ?? (desk.languages[0] as Language);
  const kept = await keepGuestWords(tx, { conversation, chapter: talk.chapter, guest: talk.guest ?? undefined, said: { email }, now });
  await identify(tx, conversation, kept.guest, (await conversationById(tx, conversation)).knownBy);
  const said = (key: string, values: Record<string, string> = {}) => house.phrases.say(`people.${key}`, language, values);
  const errand = await keepErrand(tx, { conversation, kind: "message", words: said("by_mail_errand"), contact: email, now });
  await append(tx, conversation, { type: "note", from: "desk", audience: "staff", body: { id: errand.id, kind: errand.kind, state: errand.state }, words: { text: `${errand.words}: ${email}` } }, now);
  const due = callBack({ desk, zone, now })?.to;
  const seq = await append(tx, conversation, {
    type: "message", from: "desk", source: id, body: { id, language, notice: "by_mail" },
    words: { text: due ? said("by_mail_until", { email, day: onDay(dayOf(due, zone), language) }) : said("by_mail", { email }), citations: [] },
  }, now);
  if (due) await append(tx, conversation, promiseEntry(house, await owe(tx, { conversation, what: "answer_by_mail", dueAt: due, now }), language), now);
  return { seq, again: false };
}

const isAwaited = async (tx: Database, conversation: string): Promise<boolean> =>
  (await tx.query("select 1 from handoffs where conversation_id = $1 and state in ('waiting', 'claimed')", [conversation])).length > 0;
