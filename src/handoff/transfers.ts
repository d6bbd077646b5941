import { NotFound, Refused, Taken } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import { lock } from "#conversations/conversations.ts";
import { passTo } from "#conversations/holder.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import { audit } from "#records/audit.ts";
import type { Staff } from "#records/staff.ts";
import { inWords, type Language } from "#rules/desk.ts";
import { faceOf, noteFor } from "./claims.ts";
import { handoffById, handoffColumns, inLine, type Handoff } from "./queue.ts";
import { placeOf } from "#rules/queueing.ts";
import { sees } from "./secrecy.ts";

/** To whom a conversation goes on: a department, or one colleague. */
export type Onward = { department: string } | { staff: string };

/**
 * Hands a conversation on: it waits at the head of the queue for that department or colleague, the guest is told by whom they will be
 * answered, and the assistant goes on answering what it can. Throws `Taken` where it is not theirs to hand on, `Refused`, `NotFound`.
 */
export async function transfer(house: House, handoff: string, who: Staff, onward: Onward, note?: string): Promise<Handoff> {
  const now = house.clock.now();
  const desk = await house.desk();
  const to = await target(house, onward, handoff);
  return house.db.transaction(async (tx) => {
    const wanted = await handoffById(tx, handoff);
    const talk = await lock(tx, wanted.conversation);
    if (!sees(who, wanted)) throw new Taken("This conversation is not in your hands.", "not_yours");
    const [moved] = await tx.query<Handoff>(
      `update handoffs set state = 'waiting', staff_id = null, claimed_at = null, lapsed_at = $2, department = coalesce($3, department), for_staff = $4, version = version + 1
       where id = $1 and (state = 'claimed' and staff_id = $5 or state = 'waiting') returning ${handoffColumns}`, [wanted.id, now, to.department ?? null, to.staff ?? null, who.id]);
    if (!moved) throw new Taken("This conversation is not in your hands.", "not_yours");
    if (talk.holder === "receptionist") await passTo(tx, talk, "queue", null); else await announce(tx, "h");
    const language = talk.language ?? (desk.languages[0] as Language);
    const position = placeOf(await inLine(tx), moved.id, now) ?? 1;
    await append(tx, talk.id, { type: "handoff", from: "desk", body: { id: moved.id, state: "waiting", severity: moved.severity, position, transferred: true, ...(to.department ? { department: to.department } : {}) }, words: { reason: moved.reason } }, now);
    const name = inWords(desk.departments.find(({ id }) => id === to.department)?.name ?? to.name ?? "", language, desk.languages[0]);
    await append(tx, talk.id, { type: "message", from: "desk", body: { language, notice: "transferred" }, words: { text: house.phrases.say("people.transferred", language, { to: name }), citations: [] } }, now);
    await noteFor(tx, talk.id, who, note, now);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "transferred", noun: "handoff", id: moved.id, details: { ...(to.department ? { department: to.department } : {}), ...(to.staff ? { staff: to.staff } : {}) } });
    return moved;
  });
}

/** Gives a claim straight to a colleague, who has it from this transaction on. */
export async function handTo(house: House, handoff: string, conversation: string, to: Staff): Promise<void> {
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    const [moved] = await tx.query<{ id: string; reason: string }>("update handoffs set staff_id = $2, claimed_at = $3, version = version + 1 where id = $1 and state = 'claimed' returning id, reason", [handoff, to.id, now]);
    if (!moved) return;
    await passTo(tx, talk, "receptionist", to.id);
    await append(tx, conversation, { type: "handoff", from: "desk", body: { id: moved.id, state: "claimed", ...await faceOf(tx, to.id) }, words: { reason: moved.reason, receptionist: to.name } }, now);
  });
}

async function target(house: House, onward: Onward, handoff: string): Promise<{ department?: string; staff?: string; name?: string }> {
  const desk = await house.desk();
  if ("department" in onward) {
    if (!desk.departments.some(({ id }) => id === onward.department)) throw new NotFound("There is no such department.", "no_such_department");
    return { department: onward.department };
  }
  const [colleague] = await house.db.query<Staff>("select id, name, roles from staff where id::text = $1 and closed_at is null", [onward.staff]);
  if (!colleague) throw new NotFound("There is no such colleague.", "no_such_staff");
  const { confidential, aboutStaff, emergency } = await handoffById(house.db, handoff);
  if (!sees(colleague, { confidential, aboutStaff, emergency })) throw new Refused("This one is not for that colleague's eyes.", "for_the_manager");
  return { staff: colleague.id, name: colleague.name };
}
