import { withdraw } from "#records/answers.ts";
import type { Database } from "#records/database.ts";
import type { Conversation } from "./conversations.ts";

const daySilent = 24 * 60 * 60 * 1000;

/** A chapter is over after a day of silence or a closing. */
export const chapterIsOver = (talk: Conversation, now: Date): boolean =>
  talk.endedAt !== null || (talk.lastGuestAt !== null && now.getTime() - talk.lastGuestAt.getTime() >= daySilent);

/** Begins a new chapter: nothing is proved any more (a channel that signs in its guests does so again) and nothing is held. */
export async function beginChapter(tx: Database, talk: Conversation, now: Date): Promise<Conversation> {
  const knownBy = talk.knownBy === "teams" ? "teams" : "nobody";
  await tx.query(
    `update conversations set chapter = chapter + 1, chapter_seq = last_seq, ended_at = null, known_by = $2,
       guest_id = case when $2 = 'nobody' then null else guest_id end where id = $1`, [talk.id, knownBy]);
  const held = await tx.query<{ id: string }>("select id from proposals where conversation_id = $1 and state = 'open'", [talk.id]);
  for (const { id } of held) await withdraw(tx, id, now);
  return { ...talk, chapter: talk.chapter + 1, chapterSeq: talk.lastSeq, endedAt: null, knownBy, guest: knownBy === "nobody" ? null : talk.guest };
}
