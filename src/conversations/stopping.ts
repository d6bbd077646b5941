import { announce } from "./announcements.ts";
import { lock } from "./conversations.ts";
import type { House } from "./house.ts";
import { append } from "./log.ts";

/**
 * The guest has read enough: the reply being written ends with what it has said, and what it was about to write commits nothing.
 * What the guest wrote since is answered as ever. Returns whether one was being written.
 */
export async function stopReply(house: House, conversation: string): Promise<boolean> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    await lock(tx, conversation);
    const [turn] = await tx.query<{ id: string }>(
      "update turns set state = 'ended', ended_at = $2, leased_by = null, lease_until = null where conversation_id = $1 and state = 'running' returning id", [conversation, now]);
    if (!turn) return false;
    await tx.query("update conversations set running_turn = null, running_attempt = null where id = $1", [conversation]);
    await append(tx, conversation, { type: "turn", from: "desk", turn: turn.id, body: { state: "ended", stopped: true } }, now);
    await announce(tx, "h");
    return true;
  });
}
