import type { Database } from "#records/database.ts";

/** What colleagues have whispered to the assistant since it last spoke in this conversation: it shapes the next thing it says, and nothing after that. */
export async function whispersFor(db: Database, conversation: string): Promise<string[]> {
  const rows = await db.query<{ text: string | null }>(
    `select w.content->>'text' as text from events e join words w using (conversation_id, seq)
     where e.conversation_id = $1 and e.type = 'whisper' and w.erased_at is null
       and e.seq > coalesce((select max(seq) from events where conversation_id = $1 and type = 'message' and sender = 'assistant'), 0)
       and e.seq > (select chapter_seq from conversations where id = $1)
     order by e.seq desc limit 5`, [conversation]);
  return rows.flatMap(({ text }) => (text ? [text] : [])).reverse();
}
