import { NotAllowed } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { mustLeaveManager } from "#records/accounts.ts";
import { audit } from "#records/audit.ts";
import { closeAccount, type Staff } from "#records/staff.ts";
import { backToQueue } from "./lapsing.ts";
import { handTo } from "./transfers.ts";

/**
 * Somebody leaves for good: the account is closed with its sessions and links, what they had in hand goes to a colleague or back to the
 * head of the queue, and their cases to that colleague or to nobody, so that the ladder finds them. Throws `NotAllowed`.
 */
export async function leave(house: House, leaver: string, who: Staff, to?: Staff): Promise<{ conversations: number; cases: number }> {
  if (leaver === who.id) throw new NotAllowed("Nobody closes their own account.", "own_account");
  const now = house.clock.now();
  const { cases } = await house.db.transaction(async (tx) => {
    await mustLeaveManager(tx, leaver);
    await closeAccount(tx, leaver, new Date());
    const moved = await tx.query("update cases set owner_id = $2 where owner_id = $1 and state in ('open', 'waiting') returning id", [leaver, to?.id ?? null]);
    await tx.query("update handoffs set for_staff = $2 where for_staff = $1 and state = 'waiting'", [leaver, to?.id ?? null]);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "closed", noun: "staff", id: leaver, details: { ...(to ? { to: to.id } : {}) } });
    await announce(tx, "h");
    return { cases: moved.length };
  });
  const open = await house.db.query<{ id: string; conversation: string }>("select id, conversation_id as conversation from handoffs where state = 'claimed' and staff_id = $1 order by claimed_at", [leaver]);
  for (const { id, conversation } of open) await (to ? handTo(house, id, conversation, to) : backToQueue(house, id, conversation));
  return { conversations: open.length, cases };
}
