import { NotFound } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import { audit } from "#records/audit.ts";
import { keepErrand, openErrands, settleErrand, type Errand } from "#records/errands.ts";
import { owe, settlePromise } from "#records/promises.ts";
import type { Staff } from "#records/staff.ts";
import { acknowledgeWish } from "#records/wishes.ts";
import { inWords, type Language } from "#rules/desk.ts";
import { caseSeen } from "./care.ts";
import { promiseEntry } from "./promises.ts";
import { hiddenFrom, maySee, mustSee } from "./secrecy.ts";

/** What is still to be done: errands, messages, lost things and call-backs, and the wishes a person has yet to acknowledge; of what is the manager's alone no errand. */
export async function choresOf(house: House, who: Staff, language: Language): Promise<{ errands: object[]; wishes: object[] }> {
  const desk = await house.desk();
  const now = house.clock.now();
  const department = (id: string | undefined) => { const found = desk.departments.find((one) => one.id === id); return found ? { departmentName: inWords(found.name, language, desk.languages[0]) } : {}; };
  const wishes = await house.db.query<{ id: string; department: string | null }>(
    `select w.id, coalesce(w.words, '') as words, w.marked, w.made_at as "madeAt", w.department, w.conversation_id as conversation, b.reference, b.starts_at as "startsAt",
       (select name from booking_people p where p.booking_id = b.id and p.name is not null order by p.role, p.made_at limit 1) as name
     from wishes w left join bookings b on b.id = w.booking_id where w.withdrawn_at is null and w.acknowledged_at is null and w.marked is not null
       and (b.id is null or b.status not in ('cancelled', 'departed', 'no_show')) order by b.starts_at nulls first, w.made_at limit 300`);
  const open = await openErrands(house.db);
  const hidden = await hiddenFrom(house.db, who, open.map(({ conversation }) => conversation));
  return {
    errands: open.filter(({ conversation }) => !hidden.has(conversation ?? "")).map((one) => ({ ...one, ...department(one.department), late: one.dueAt !== undefined && one.dueAt <= now })),
    wishes: wishes.map((one) => ({ ...one, ...department(one.department ?? undefined) })),
  };
}

/** An errand is done, or not to be done any more; a call-back that was promised is kept with it. */
export async function settleChore(house: House, id: string, state: "done" | "withdrawn", who: Staff): Promise<Errand> {
  const now = house.clock.now();
  const first = (await house.desk()).languages[0] as Language;
  return house.db.transaction(async (tx) => {
    const [there] = await tx.query<{ conversation: string | null; kind: string }>("select conversation_id as conversation, kind from errands where id = $1", [id]);
    if (!there || there.conversation && !await maySee(tx, there.conversation, who)) throw new NotFound("There is no such errand.", "no_such_errand");
    const talk = there.conversation ? await lock(tx, there.conversation) : undefined;
    const settled = await settleErrand(tx, id, state, now, who.id);
    if (!settled) throw new NotFound("A colleague has already seen to it.", "settled");
    if (talk && state === "done") {
      const owed = await tx.query<{ id: string }>("select id from promises where conversation_id = $1 and what = $2 and state in ('due', 'late') and ($3::timestamptz is null or due_at = $3) order by due_at, id limit 1", [talk.id, there.kind, settled.dueAt ?? null]);
      for (const one of owed) {
        const kept = await settlePromise(tx, one.id, "kept", now, who.id);
        if (kept) await append(tx, talk.id, promiseEntry(house, kept, talk.language ?? first), now);
      }
    }
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: state, noun: "errand", id });
    return settled;
  });
}

/** Something a colleague writes down to be done, for a department and by a time. */
export async function noteChore(house: House, said: { kind: Errand["kind"]; words: string; department?: string | undefined; contact?: string | undefined; dueAt?: Date | undefined; booking?: string | undefined; conversation?: string | undefined }, who: Staff): Promise<Errand> {
  const now = house.clock.now();
  if (said.conversation) await mustSee(house.db, said.conversation, who);
  return house.db.transaction(async (tx) => {
    const [booking] = said.booking ? await tx.query<{ id: string }>("select id from bookings where reference = $1", [said.booking]) : [];
    if (said.booking && !booking) throw new NotFound("There is no such booking.", "no_such_booking");
    const kept = await keepErrand(tx, { ...said, booking: booking?.id, now });
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "noted", noun: "errand", id: kept.id });
    return kept;
  });
}

/** A person has read of an allergy or a need for access. */
export async function acknowledge(house: House, wish: string, who: Staff): Promise<void> {
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    const [there] = await tx.query("select 1 from wishes where id = $1", [wish]);
    if (!there) throw new NotFound("There is no such wish.", "no_such_wish");
    await acknowledgeWish(tx, wish, who.id, now);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "acknowledged", noun: "wish", id: wish });
  });
}

/** A colleague promises something by a time, in a case or a conversation; its guest sees it. */
export async function promise(house: House, said: { words: string; dueAt: Date; case?: string | undefined; conversation?: string | undefined; department?: string | undefined }, who: Staff): Promise<{ id: string }> {
  const now = house.clock.now();
  const first = (await house.desk()).languages[0] as Language;
  const found = said.case ? await caseSeen(house.db, said.case, who) : undefined;
  const conversation = said.conversation ?? found?.conversation;
  if (conversation) await mustSee(house.db, conversation, who);
  return house.db.transaction(async (tx) => {
    const talk = conversation ? await lock(tx, conversation) : undefined;
    const owed = await owe(tx, { conversation, case: found?.id, booking: found?.booking, what: "errand", words: said.words, department: said.department ?? found?.department, dueAt: said.dueAt, now });
    if (talk) await append(tx, talk.id, promiseEntry(house, owed, talk.language ?? first), now);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "promised", noun: "promise", id: owed.id });
    return { id: owed.id };
  });
}

/** A promise was kept, or is taken back; its guest sees so. */
export async function settlePromised(house: House, id: string, state: "kept" | "withdrawn", who: Staff): Promise<void> {
  const now = house.clock.now();
  const first = (await house.desk()).languages[0] as Language;
  await house.db.transaction(async (tx) => {
    const [there] = await tx.query<{ conversation: string | null; reference: string | null }>("select p.conversation_id as conversation, k.reference from promises p left join cases k on k.id = p.case_id where p.id = $1", [id]);
    if (!there || there.conversation && !await maySee(tx, there.conversation, who)) throw new NotFound("There is no such promise.", "no_such_promise");
    if (there.reference) await caseSeen(tx, there.reference, who);
    const talk = there.conversation ? await lock(tx, there.conversation) : undefined;
    const settled = await settlePromise(tx, id, state, now, who.id);
    if (!settled) throw new NotFound("A colleague has already seen to it.", "settled");
    if (talk) await append(tx, talk.id, promiseEntry(house, settled, talk.language ?? first), now);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: state, noun: "promise", id });
  });
}
