import { withdraw } from "#records/answers.ts";
import type { Database } from "#records/database.ts";
import { eraseConversation as emptyConversation } from "#records/erasure.ts";
import { lock } from "./conversations.ts";
import { silence } from "./holder.ts";
import { append } from "./log.ts";

/**
 * Forgets what a person said in a conversation, what was thought about it, and who they are where nothing else knows them:
 * every personal column is emptied; events, bookings and amounts stay, so that their order holds. What was about to be said
 * is not said any more, an open offer is taken back, and the conversation ends.
 */
export async function eraseConversation(db: Database, id: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const talk = await lock(tx, id);
    await silence(tx, talk, now);
    for (const offer of await tx.query<{ id: string }>("select id from proposals where conversation_id = $1 and state = 'open'", [id])) await withdraw(tx, offer.id, now);
    await emptyConversation(tx, id, now);
    await tx.query("update conversations set ended_at = coalesce(ended_at, $2) where id = $1", [id, now]);
    await append(tx, id, { type: "erased", from: "guest" }, now);
  });
}
