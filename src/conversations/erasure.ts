import type { Database } from "#records/database.ts";
import { lock } from "./conversations.ts";
import { append } from "./log.ts";

/**
 * Empties what a person said in a conversation and what was thought about it; the events stay as they are, so that their
 * order holds. Bookings and what the law asks to be kept are not touched. Ends the conversation.
 */
export async function eraseConversation(db: Database, id: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await lock(tx, id);
    await tx.query(`update words set content = '{"erased": true}', erased_at = $2 where conversation_id = $1 and erased_at is null`, [id, now]);
    await tx.query("update turns set trace = '{}' where conversation_id = $1 and state in ('ended', 'failed')", [id]);
    await tx.query("update conversations set ended_at = coalesce(ended_at, $2), locale = null, time_zone = null, address_hash = null where id = $1", [id, now]);
    await append(tx, id, { type: "erased", from: "guest" }, now);
  });
}
