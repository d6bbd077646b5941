import { NotAllowed, Taken } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { bring, handoffColumns, type Handoff } from "./queue.ts";
import { claim } from "./claims.ts";
import { mustSee } from "./secrecy.ts";
import type { Staff } from "#records/staff.ts";

/**
 * A colleague takes a conversation over whether it waits or the assistant still has it: exclusive as every claim, and from its
 * transaction on the assistant is silent. Throws `Taken` where a colleague has it, or the guest has ended it.
 */
export async function stepIn(house: House, conversation: string, who: Staff, note?: string): Promise<Handoff> {
  await mustSee(house.db, conversation, who);
  const now = house.clock.now();
  const waiting = await house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    const [open] = await tx.query<Handoff>(`select ${handoffColumns} from handoffs where conversation_id = $1 and state in ('waiting', 'claimed')`, [conversation]);
    if (open) return open.id;
    if (talk.endedAt) throw new Taken("The guest has ended this conversation; their next words open it again.", "ended");
    if (talk.lastSeq === 0) throw new NotAllowed("Nothing has been said here yet.", "nothing_said");
    const language = (await house.desk()).languages[0] ?? "en";
    return (await bring(tx, house, conversation, { reason: house.phrases.say("people.stepped_in", language, { receptionist: who.name }) }, now)).handoff;
  });
  return claim(house, waiting, who, note);
}

