import { NotAllowed } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { mustLeaveManager } from "#records/accounts.ts";
import { audit } from "#records/audit.ts";
import { closeAccount, type Staff } from "#records/staff.ts";
import { backToQueue } from "./lapsing.ts";
import { hiddenFrom, sees, type Secret } from "./secrecy.ts";
import { handTo } from "./transfers.ts";

/**
 * Somebody leaves for good: the account is closed with its sessions and links, what they had in hand goes to a colleague or back to the
 * head of the queue, and their cases to that colleague or to nobody, so that the ladder finds them. What that colleague may not see
 * goes to nobody. Throws `NotAllowed`.
 */
export async function leave(house: House, leaver: string, who: Staff, to?: Staff): Promise<{ conversations: number; cases: number }> {
  if (leaver === who.id) throw new NotAllowed("Nobody closes their own account.", "own_account");
  const now = house.clock.now();
  const { cases } = await house.db.transaction(async (tx) => {
    await mustLeaveManager(tx, leaver);
    await closeAccount(tx, leaver, new Date());
    const theirs = await tx.query<Secret & { id: string }>(`select id, confidential, about_staff as "aboutStaff" from cases where owner_id = $1 and state in ('open', 'waiting')`, [leaver]);
    for (const one of theirs) await tx.query("update cases set owner_id = $2 where id = $1", [one.id, to && sees(to, one) ? to.id : null]);
    const waiting = await tx.query<Secret & { id: string }>(`select id, confidential, about_staff as "aboutStaff", emergency from handoffs where for_staff = $1 and state = 'waiting'`, [leaver]);
    for (const one of waiting) await tx.query("update handoffs set for_staff = $2 where id = $1", [one.id, to && sees(to, one) ? to.id : null]);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "closed", noun: "staff", id: leaver, details: { ...(to ? { to: to.id } : {}) } });
    await announce(tx, "h");
    return { cases: theirs.length };
  });
  const open = await house.db.query<{ id: string; conversation: string }>("select id, conversation_id as conversation from handoffs where state = 'claimed' and staff_id = $1 order by claimed_at", [leaver]);
  const hidden = to ? await hiddenFrom(house.db, to, open.map(({ conversation }) => conversation)) : new Set();
  for (const { id, conversation } of open) await (to && !hidden.has(conversation) ? handTo(house, id, conversation, to) : backToQueue(house, id, conversation));
  return { conversations: open.length, cases };
}
