import { Refused, Taken } from "#errors.ts";
import { lock } from "./conversations.ts";
import type { House } from "./house.ts";
import { append, eventBySource } from "./log.ts";

/** What a guest thought of the desk: one to five, or no score where they would rather not say. */
export interface Rating { id: string; score?: number | undefined; text?: string | undefined }

/**
 * Writes a rating down, once in a chapter. The same `id` again is the same rating. Throws `Refused` while a case is open or
 * somebody waits for a person, `Taken` where the chapter has one.
 */
export async function rate(house: House, conversation: string, { id, score, text }: Rating): Promise<{ seq: number; again: boolean }> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    const before = await eventBySource(tx, conversation, id);
    if (before?.type === "rating" && before.score === score) return { seq: before.seq, again: true };
    if (before) throw new Taken("This id was already used for something else.", "id_used");
    const [open] = await tx.query(
      `select 1 from cases where conversation_id = $1 and state in ('open', 'waiting')
       union all select 1 from handoffs where conversation_id = $1 and state in ('waiting', 'claimed') limit 1`, [conversation]);
    if (open) throw new Refused("What this is about is not done yet; please tell us afterwards how it was.", "not_done_yet");
    const [mine] = await tx.query(
      "insert into ratings (conversation_id, chapter, score, at) values ($1, $2, $3, $4) on conflict (conversation_id, chapter) do nothing returning chapter",
      [conversation, talk.chapter, score ?? null, now]);
    if (!mine) throw new Taken("You have told us already. Thank you!", "already_rated");
    const seq = await append(tx, conversation, { type: "rating", from: "guest", source: id, body: { id, ...(score === undefined ? {} : { score }) }, ...(text ? { words: { text } } : {}) }, now);
    return { seq, again: false };
  });
}
