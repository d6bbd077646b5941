import { lock } from "#conversations/conversations.ts";
import { answerWhatIsLeft, passTo } from "#conversations/holder.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import { audit } from "#records/audit.ts";
import type { Database } from "#records/database.ts";
import { claimLapsesAt } from "#rules/duty.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { placeOf } from "#rules/queueing.ts";
import { isSignedIn } from "./presence.ts";
import { inLine } from "./queue.ts";

interface Claimed { id: string; conversation: string; staff: string; name: string; reason: string; severity: string; claimedAt: Date; unansweredSince: Date | null }

/**
 * Gives back to the head of the queue whoever is let down: a guest who has waited the desk's minutes for a word, or whose
 * receptionist has signed out. Guest and colleagues are told. Returns how many lapsed.
 */
export async function lapseClaims(house: House): Promise<number> {
  const desk = await house.desk();
  let lapsed = 0;
  for (const { id, conversation } of await claimed(house.db)) {
    if (await house.db.transaction((tx) => lapseOne(tx, house, desk, id, conversation))) lapsed += 1;
  }
  return lapsed;
}

/** Gives one claim back to the head of the queue if it has lapsed: its receptionist is gone, or its guest has waited too long. */
export async function backToQueue(house: House, handoff: string, conversation: string): Promise<boolean> {
  const desk = await house.desk();
  return house.db.transaction((tx) => lapseOne(tx, house, desk, handoff, conversation));
}

async function lapseOne(tx: Database, house: House, desk: Desk, handoff: string, conversation: string): Promise<boolean> {
  const now = house.clock.now();
  const talk = await lock(tx, conversation);
  // Read again under the lock: a reply, a return or another server may have been first.
  const [claim] = await claimed(tx, handoff);
  if (!claim) return false;
  const due = claimLapsesAt({ desk, claimedAt: claim.claimedAt, unansweredSince: claim.unansweredSince ?? undefined });
  const left = !await isSignedIn(tx, claim.staff);
  if (!left && (!due || now < due)) return false;
  await tx.query("update handoffs set state = 'waiting', staff_id = null, claimed_at = null, lapsed_at = $2, version = version + 1 where id = $1", [handoff, now]);
  const holderVersion = await passTo(tx, talk, "queue", null);
  const language = talk.language ?? (desk.languages[0] as Language);
  const position = placeOf(await inLine(tx), handoff, now) ?? 1;
  await append(tx, conversation, { type: "handoff", from: "desk", body: { id: handoff, state: "waiting", severity: claim.severity, position, lapsed: true }, words: { reason: claim.reason } }, now);
  await append(tx, conversation, { type: "message", from: "desk", body: { language, notice: "lapsed" }, words: { text: house.phrases.say("people.lapsed", language, { position, receptionist: claim.name }), citations: [] } }, now);
  const text = house.phrases.say(left ? "people.lapsed_left_staff" : "people.lapsed_staff", desk.languages[0] as Language, { receptionist: claim.name, minutes: desk.claimLapsesAfter });
  await append(tx, conversation, { type: "staff_note", from: "desk", audience: "staff", body: { lapsed: handoff }, words: { text } }, now);
  await audit(tx, { at: now, by: { kind: "desk" }, did: "lapsed", noun: "handoff", id: handoff, details: { left } });
  await answerWhatIsLeft(tx, { ...talk, holder: "queue", holderStaff: null, holderVersion }, now);
  return true;
}

/** Who is claimed, and since when they wait: from the claim until the receptionist's first word, later from their own first word after the receptionist's last. */
const claimed = (db: Database, handoff?: string): Promise<Claimed[]> => db.query<Claimed>(
  `select h.id, h.conversation_id as conversation, h.staff_id as staff, coalesce(s.name, '') as name, h.reason, h.severity, h.claimed_at as "claimedAt",
     case when spoke.seq is null then h.claimed_at else (select min(e.at) from events e where e.conversation_id = h.conversation_id and e.type = 'message' and e.sender = 'guest' and e.seq > spoke.seq) end as "unansweredSince"
   from handoffs h left join staff s on s.id = h.staff_id
   cross join lateral (select max(r.seq) as seq from events r where r.conversation_id = h.conversation_id and r.type = 'message' and r.sender = 'receptionist' and r.at >= h.claimed_at) spoke
   where h.state = 'claimed' and ($1::uuid is null or h.id = $1) order by h.claimed_at`, [handoff ?? null]);
