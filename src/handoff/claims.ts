import { NotAllowed, Taken } from "#errors.ts";
import { lock, type Conversation } from "#conversations/conversations.ts";
import { passTo, resume, silence } from "#conversations/holder.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import { audit } from "#records/audit.ts";
import { caseEvent, casesOf, moveCase } from "#records/cases.ts";
import type { Database } from "#records/database.ts";
import { photoOf } from "#records/photos.ts";
import type { Staff } from "#records/staff.ts";
import type { Language } from "#rules/desk.ts";
import { tellKept } from "./promises.ts";
import { handoffById, handoffColumns, type Handoff } from "./queue.ts";
import { sees } from "./secrecy.ts";

/** A receptionist takes over: exclusive, and from this transaction on the assistant is silent. Throws `Taken`, `NotAllowed`. */
export async function claim(house: House, handoff: string, who: Staff, note?: string): Promise<Handoff> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const wanted = await handoffById(tx, handoff);
    const talk = await lock(tx, wanted.conversation);
    if (!sees(who, await handoffById(tx, handoff))) throw new NotAllowed("This one is for the manager alone.", "for_the_manager");
    const [claimed] = await tx.query<Handoff>(
      `update handoffs set state = 'claimed', staff_id = $2, claimed_at = $3, version = version + 1 where id = $1 and state = 'waiting' returning ${handoffColumns}`, [wanted.id, who.id, now]);
    if (!claimed) return await theirs(tx, handoff, who);
    await passTo(tx, talk, "receptionist", who.id);
    await silence(tx, talk, now);
    await append(tx, talk.id, { type: "handoff", from: "desk", body: { id: claimed.id, state: "claimed", ...await faceOf(tx, who.id) }, words: { reason: claimed.reason, receptionist: who.name } }, now);
    await noteFor(tx, talk.id, who, note, now);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "claimed", noun: "handoff", id: claimed.id });
    return claimed;
  });
}

/** By which picture a guest sees who has joined, where there is one. */
export async function faceOf(db: Database, staff: string): Promise<{ photo?: string }> {
  const photo = await photoOf(db, staff);
  return photo ? { photo } : {};
}

/** What nobody waits for any more: who has it already (they pressed twice, or wrote before the first answer came) is told so, anybody else that it is too late. */
async function theirs(tx: Database, handoff: string, who: Staff): Promise<Handoff> {
  const there = await handoffById(tx, handoff);
  if (there.state !== "claimed") throw new Taken("Nobody waits here any more.", "no_longer_waiting");
  if (there.staff !== who.id) throw new Taken("A colleague has already taken this conversation.", "already_claimed");
  return there;
}

/** Ends a claim: `returned` gives the conversation back to the assistant, `closed` ends it with an outcome. Throws `Taken` where it is not theirs. */
export async function endClaim(house: House, handoff: string, who: Staff, state: "returned" | "closed", note?: string, outcome?: string): Promise<Handoff> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const wanted = await handoffById(tx, handoff);
    const { conversation } = wanted;
    const talk = await lock(tx, conversation);
    if (!sees(who, wanted)) throw new NotAllowed("This one is for the manager alone.", "for_the_manager");
    const [ended] = await tx.query<Handoff>(
      `update handoffs set state = $2, ended_at = $3, outcome = coalesce($5, outcome), version = version + 1 where id = $1 and (state = 'claimed' and staff_id = $4 or state = 'waiting' and $2 = 'closed') returning ${handoffColumns}`,
      [wanted.id, state, now, who.id, outcome ?? null]);
    if (!ended) throw new Taken("This conversation is not in your hands.", "not_yours");
    await append(tx, conversation, { type: "handoff", from: "desk", body: { id: ended.id, state }, words: { reason: ended.reason, receptionist: who.name } }, now);
    await noteFor(tx, conversation, who, note, now);
    if (state === "closed") await settleMatter(tx, house, talk, who, now);
    await resume(tx, conversation, now);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: state, noun: "handoff", id: ended.id });
    return ended;
  });
}

/** The matter is settled: the conversation's open cases with it, and what was owed for them. */
async function settleMatter(tx: Database, house: House, talk: Conversation, who: Staff, now: Date): Promise<void> {
  const language = talk.language ?? ((await house.desk()).languages[0] as Language);
  for (const one of await casesOf(tx, talk.id)) {
    if (one.state === "resolved" || one.state === "closed") continue;
    const moved = await moveCase(tx, one.id, "resolved", now, who.id);
    if (!moved) continue;
    await append(tx, talk.id, { type: "case", from: "desk", body: caseEvent(moved) }, now);
    await tellKept(tx, house, talk.id, { case: one.id }, language, now);
  }
  await tx.query("update conversations set ended_at = $2 where id = $1", [talk.id, now]);
}

/** What a colleague writes for colleagues: the guest's reader never asks for it. */
export async function noteFor(tx: Database, conversation: string, who: Pick<Staff, "id">, note: string | undefined, now: Date): Promise<void> {
  if (note) await append(tx, conversation, { type: "staff_note", from: "receptionist", audience: "staff", body: { staff: who.id }, words: { text: note } }, now);
}
