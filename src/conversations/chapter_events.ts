import type { Database } from "#records/database.ts";
import { eventOf, type Event, type EventRow } from "./log.ts";

/** So many events of a chapter are folded at most, the latest: sentences and turns of a long day's talk are not among them. */
const most = 600;

/** What a turn reads of its chapter, oldest first: words, offers, bookings, handoffs and cases, as the guest was shown them, and what colleagues whispered. */
export async function chapterEvents(db: Database, conversation: string): Promise<Event[]> {
  const rows = await db.query<EventRow>(
    `select seq, at, type, sender, turn_id, body, content from (
       select e.seq, e.at, e.type, e.sender, e.turn_id, e.body, w.content
       from events e left join words w using (conversation_id, seq)
       where e.conversation_id = $1 and e.seq > (select chapter_seq from conversations where id = $1) and (e.audience = 'all' and e.type in ('message', 'answer', 'proposal', 'booking', 'handoff', 'case', 'waiting') or e.type = 'whisper')
       order by e.seq desc limit $2) latest
     order by seq`, [conversation, most]);
  return rows.map(eventOf);
}
