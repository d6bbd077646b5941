import { chatColumns, type Chat } from "#records/chats.ts";
import { json, type Database } from "#records/database.ts";
import type { Language } from "#rules/desk.ts";
import { eventOf, type Event, type EventRow } from "./log.ts";

/** What is told in a chat of its own accord. */
const told = `(e.type = 'message' and e.sender <> 'guest' or e.type = 'proposal' or e.type = 'handoff' and e.body->>'state' in ('claimed', 'returned', 'closed'))`;

/** A turn as it goes on: it began, said a sentence, gave its whole reply, or ended. */
export interface Live { conversation: string; turn: string; type: "turn" | "sentence" | "message"; state: string | null; text: string | null }

/**
 * The log's reader for chats: orders a delivery for each event after the chat's cursor that is told there, in order, and moves the
 * cursor, in one statement under the conversation's lock. The cursor goes as far as this statement saw, and no further. A card that
 * stands already is put right whenever it can be: that keeps no order, and twice is harmless. Answers with how the turns go on.
 */
export async function orderNews(db: Database, conversations: readonly string[], now: Date): Promise<Live[]> {
  if (conversations.length === 0) return [];
  return db.query<Live>(
    `with talk as materialized (
       select c.id, h.told_seq from conversations c join chats h on h.conversation_id = c.id where c.id = any($1) and c.last_seq > h.told_seq order by c.id for update of c, h),
     fresh as materialized (
       select e.conversation_id, e.seq, e.type, e.turn_id, case when e.type = 'proposal' then e.body->>'id' end as proposal, e.body->>'state' as state, ${told} and e.audience = 'all' as told
       from events e join talk on talk.id = e.conversation_id where e.seq > talk.told_seq),
     moved as (update chats h set told_seq = f.seq from (select conversation_id, max(seq) as seq from fresh group by 1) f where h.conversation_id = f.conversation_id and h.told_seq < f.seq returning h.conversation_id),
     news as materialized (
       select f.conversation_id, f.seq, f.type, f.proposal, f.proposal is not null and (f.state <> 'open' or exists (
         select from events p where p.conversation_id = f.conversation_id and p.type = 'proposal' and p.body->>'id' = f.proposal and p.seq < f.seq)) as again
       from fresh f where f.told and exists (select from moved m where m.conversation_id = f.conversation_id)),
     ordered as (
       insert into deliveries (id, channel, conversation_id, kind, alone, twice, tells, due_at, created_at)
       select gen_random_uuid(), 'teams', conversation_id, case when again then 'card' else type end, again, case when again then 'harmless' else 'harmful' end,
         jsonb_strip_nulls(jsonb_build_object('seq', seq, 'proposal', proposal)), $2, $2
       from (select conversation_id, seq, type, proposal, again from news
         -- The offer that a new one takes the place of has a card, too.
         union all select n.conversation_id, n.seq, n.type, p.replaces::text, true from news n join proposals p on p.id::text = n.proposal where not n.again and p.replaces is not null) told
       order by conversation_id, seq, again returning id),
     rung as materialized (select pg_notify(current_schema()::text, 'o') from (select from ordered limit 1) any_of_them)
     select f.conversation_id as conversation, f.turn_id as turn, f.type, f.state, w.content->>'text' as text
     from fresh f left join words w on f.type = 'sentence' and w.conversation_id = f.conversation_id and w.seq = f.seq
     where f.turn_id is not null and f.type in ('turn', 'sentence', 'message') and (select count(*) from rung) >= 0 order by f.conversation_id, f.seq`, [conversations, now]);
}

/** The conversations held in chats of which the log has grown. */
export const withNews = async (db: Database, among?: readonly string[]): Promise<string[]> => (await db.query<{ id: string }>(
  `select c.id from chats h join conversations c on c.id = h.conversation_id where c.last_seq > h.told_seq and ($1::uuid[] is null or c.id = any($1)) order by c.id limit 200`, [among ?? null])).map(({ id }) => id);

/** An offer as it was shown last, with how it stands by now. */
export async function latestOf(db: Database, conversation: string, proposal: string): Promise<Event | undefined> {
  const [row] = await db.query<EventRow>(
    `select e.seq, e.at, e.type, e.sender, e.turn_id, e.body || jsonb_build_object('state', p.state) as body, w.content
     from events e left join words w on w.conversation_id = e.conversation_id and w.seq = e.seq join proposals p on p.id::text = e.body->>'id'
     where e.conversation_id = $1 and e.type = 'proposal' and e.body->>'id' = $2 order by e.seq desc limit 1`, [conversation, proposal]);
  return row && eventOf(row);
}

/** An event that a chat is to be told, and the offer that it is of. */
export interface Wanted { conversation: string; seq: number; proposal: string | undefined }

/** An event to be told, its chat, and where the card of the same offer stands already. */
export interface ToTell { chat: Chat; event: Event | undefined; language: Language | null; card: string | null }

/** Reads what is to be told, all of it in one look, in the order asked; undefined where there is no such chat. Looked up one by one inside: planned once, where a list would be planned anew for each length. */
export async function eventsToTell(db: Database, wanted: readonly Wanted[]): Promise<(ToTell | undefined)[]> {
  const rows = await db.query<{ n: number; found: Chat & Omit<EventRow, "type"> & { language: Language | null; card: string | null; kind: string | null } }>(
    `select a.n, to_jsonb(found) as found from jsonb_to_recordset($1::jsonb) a (n int, talk uuid, place bigint, proposal text) cross join lateral (
       select ${chatColumns("h")}, e.seq, e.at, e.type as kind, e.sender, e.turn_id, e.body, w.content, c.language,
         case when a.proposal is null then null else (select d.remote_id from deliveries d where d.conversation_id = a.talk and d.channel = 'teams' and d.state = 'sent' and d.tells->>'proposal' = a.proposal and d.remote_id <> '' order by d.number desc limit 1) end as card
       from chats h join conversations c on c.id = h.conversation_id left join events e on e.conversation_id = a.talk and e.seq = a.place left join words w on w.conversation_id = a.talk and w.seq = a.place
       where h.conversation_id = a.talk limit 1) found`, [json(wanted.map(({ conversation, seq, proposal }, n) => ({ n, talk: conversation, place: seq, proposal })))]);
  const told: (ToTell | undefined)[] = wanted.map(() => undefined);
  for (const { n, found: { language, card, kind, seq, at, sender, turn_id, body, content, ...chat } } of rows) {
    told[n] = { chat, language, card, event: kind === null ? undefined : eventOf({ seq, at: new Date(at), type: kind, sender, turn_id, body, content }) };
  }
  return told;
}
