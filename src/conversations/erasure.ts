import { withdraw } from "#records/answers.ts";
import { dayOf } from "#rules/calendar.ts";
import { writeDay } from "#rules/writing.ts";
import { eraseConversation as emptyConversation, type Kept } from "#records/erasure.ts";
import { lock } from "./conversations.ts";
import { silence } from "./holder.ts";
import type { House } from "./house.ts";
import { append } from "./log.ts";

/**
 * Forgets what a person said in a conversation, what was thought about it, and who they are where nothing else knows them:
 * every personal column is emptied; events, bookings and amounts stay, so that their order holds. What was about to be said
 * is not said any more, an open offer is taken back, and the conversation ends. Who is still expected keeps their name until they have left, and is told so.
 */
export async function eraseConversation(house: House, id: string, now: Date): Promise<Kept> {
  return house.db.transaction(async (tx) => {
    const talk = await lock(tx, id);
    await silence(tx, talk, now);
    for (const offer of await tx.query<{ id: string }>("select id from proposals where conversation_id = $1 and state = 'open'", [id])) await withdraw(tx, offer.id, now);
    const kept = await emptyConversation(tx, id, now);
    await tx.query("update conversations set ended_at = coalesce(ended_at, $2) where id = $1", [id, now]);
    await append(tx, id, { type: "erased", from: "guest" }, now);
    if (kept) {
      const desk = await house.desk();
      const language = talk.language ?? desk.languages[0]!;
      const text = house.phrases.say("introduction.forgotten_later", language, { day: writeDay(dayOf(kept.until, desk.sites[0]!.timeZone), language) });
      await append(tx, id, { type: "message", from: "desk", body: { language, notice: "forgotten_later" }, words: { text, citations: [] } }, now);
    }
    return kept;
  });
}
