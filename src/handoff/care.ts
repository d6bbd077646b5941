import { Invalid, NotFound } from "#errors.ts";
import { lock, type Conversation } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import { audit } from "#records/audit.ts";
import { caseByReference, changeCase, noteOnCase, notesOnCase, type Care, type CaseChange } from "#records/care.ts";
import { caseEvent, moveCase, openCase, type Case } from "#records/cases.ts";
import type { Database } from "#records/database.ts";
import { givenAlone, redressesOf } from "#records/redress.ts";
import { owedBy } from "#records/promises.ts";
import type { Staff } from "#records/staff.ts";
import { inWords, type Language } from "#rules/desk.ts";
import { mayApprove, redressLimit } from "#rules/redress.ts";
import { redressFor } from "#rules/severity.ts";
import { sensitive } from "./complaints.ts";
import { promiseEntry, tellKept } from "./promises.ts";
import { colleagueNamed, mustSee, sees } from "./secrecy.ts";

/** The case, if this colleague may see it; one they may not is no case to them. */
export async function caseSeen(db: Database, reference: string, who: Staff, { lock: locked = false } = {}): Promise<Care> {
  const found = await caseByReference(db, reference, { lock: locked });
  if (!sees(who, found)) throw new NotFound("There is no such case.", "no_such_case");
  return found;
}

/** Works on a case that this colleague may see while nobody else can change it; its conversation is locked before it, as everybody does. */
export async function withCase<T>(house: House, reference: string, who: Staff, work: (tx: Database, found: Care, talk: Conversation | undefined) => Promise<T>): Promise<T> {
  const before = await caseSeen(house.db, reference, who);
  return house.db.transaction(async (tx) => {
    const talk = before.conversation ? await lock(tx, before.conversation) : undefined;
    return work(tx, await caseSeen(tx, reference, who, { lock: true }), talk);
  });
}

/** Everything about a case: what was said, owed, given, asked and noted, and what this colleague may give by themselves. */
export async function caseCard(house: House, reference: string, who: Staff, language: Language): Promise<object> {
  const { db } = house;
  const desk = await house.desk();
  const found = await caseSeen(db, reference, who);
  const [notes, given, owed, history] = await Promise.all([notesOnCase(db, found.id), redressesOf(db, found.id), owedBy(db), historyOf(db, found.id)]);
  const { severity } = found;
  const asking = { roles: who.roles, severity };
  return {
    ...found, notes, history, currency: desk.currency, limit: Math.max(0, redressLimit(desk, asking) - givenAlone(given)),
    offers: redressFor(desk, severity).map(({ offer, upTo }) => ({ offer: inWords(offer, language, desk.languages[0]), upTo })),
    redresses: given.map((one) => ({ ...one, mayAnswer: one.state === "asked" && mayApprove(desk, { ...asking, id: who.id, askedBy: one.askedBy, amount: one.amount }) })),
    promises: owed.filter((one) => one.case === found.id).map(({ id, what, words, dueAt, state }) => ({ id, what: words ?? house.phrases.say(`labels.promise_${what}`, language), dueAt, state })),
    departments: desk.departments.map(({ id, name }) => ({ id, name: inWords(name, language, desk.languages[0]) })),
  };
}

const historyOf = (db: Database, id: string): Promise<object[]> => db.query(
  "select a.at, a.did, s.name as by, a.details from audit a left join staff s on s.id = a.by_id where a.noun = 'case' and a.noun_id = $1 order by a.id desc limit 50", [id]);

/** What a colleague says of a case. `state` resolves, closes or reopens it. */
export interface CareSaid extends CaseChange { state?: Case["state"] | undefined; note?: string | undefined; mine?: boolean | undefined }

/** A colleague looks after a case: takes it, grades it, passes it on, writes down its cause, ends it. Its guest sees how it stands. */
export async function lookAfter(house: House, reference: string, { state, note, mine, ...change }: CareSaid, who: Staff): Promise<Care> {
  const now = house.clock.now();
  const desk = await house.desk();
  if (change.department && !desk.departments.some(({ id }) => id === change.department)) throw new Invalid("The desk has no such department.", "no_such_department");
  return withCase(house, reference, who, async (tx, found, talk) => {
    const changed = { ...change, ...(mine === undefined ? {} : { owner: mine ? who.id : null }) };
    if (Object.values(changed).some((one) => one !== undefined)) await changeCase(tx, found.id, changed, now);
    if (note) await noteOnCase(tx, found.id, note, who.id, now);
    if (state && state !== found.state) await moveCase(tx, found.id, state, now, who.id);
    const after = await caseByReference(tx, reference);
    if (talk && (after.state !== found.state || after.severity !== found.severity || after.department !== found.department)) {
      await append(tx, talk.id, { type: "case", from: "desk", body: caseEvent(after) }, now);
      if (after.state === "resolved" || after.state === "closed") await tellKept(tx, house, talk.id, { case: after.id }, talk.language ?? (desk.languages[0] as Language), now);
    }
    const did = [state && state !== found.state ? state : "", mine === undefined ? "" : mine ? "taken" : "let_go", change.severity && change.severity !== found.severity ? "graded" : "", change.department && change.department !== found.department ? "passed_on" : "",
      change.cause !== undefined && change.cause !== found.cause ? "cause" : "", change.followUpAt !== undefined ? "follow_up" : "", change.followedUp ? "followed_up" : "", note ? "noted" : ""].filter(Boolean);
    for (const one of did) await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: one, noun: "case", id: found.id, details: { severity: after.severity, state: after.state } });
    return after;
  });
}

/** A complaint told at the counter or on the phone. */
export async function openAtCounter(house: House, said: { words: string; topic: string; gravity?: "low" | "medium" | "high" | undefined; booking?: string | undefined; conversation?: string | undefined }, who: Staff): Promise<{ reference: string }> {
  const now = house.clock.now();
  const desk = await house.desk();
  if (said.conversation) await mustSee(house.db, said.conversation, who);
  return house.db.transaction(async (tx) => {
    const talk = said.conversation ? await lock(tx, said.conversation) : undefined;
    const [booking] = said.booking ? await tx.query<{ id: string; booker_id: string | null }>("select id, booker_id from bookings where reference = $1", [said.booking]) : [];
    if (said.booking && !booking) throw new NotFound("There is no such booking.", "no_such_booking");
    const { case: made, promise } = await openCase(tx, desk, { conversation: talk?.id, booking: booking?.id, about: [said.topic], words: said.words, gravity: said.gravity, aboutStaff: sensitive.has(said.topic) ? await colleagueNamed(tx, said.words) : undefined, now });
    if (booking?.booker_id) await tx.query("update cases set guest_id = coalesce(guest_id, $2) where id = $1", [made.id, booking.booker_id]);
    if (talk) {
      await append(tx, talk.id, { type: "case", from: "desk", body: caseEvent(made) }, now);
      if (promise) await append(tx, talk.id, promiseEntry(house, promise, talk.language ?? (desk.languages[0] as Language)), now);
    }
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "opened", noun: "case", id: made.id });
    return { reference: made.reference };
  });
}
