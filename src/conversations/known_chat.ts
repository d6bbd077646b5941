import type { ChatNamed } from "#records/chats.ts";
import type { Database } from "#records/database.ts";
import { talkColumns, type Conversation } from "./conversations.ts";

/** A chat that is known: its conversation as it stands, the last event that was before the guest's eyes there two seconds ago, and whether the way there is still as named. */
export interface KnownChat { talk: Conversation; shared: boolean; seen: number; asNamed: boolean }

/** The chat that an activity names, if there is one, in one look. */
export async function knownChat(db: Database, { channelId, thread, tenant, serviceUrl, botId, memberId, entraId, shared: before }: ChatNamed, now: Date): Promise<KnownChat | undefined> {
  const [row] = await db.query<Conversation & Omit<KnownChat, "talk">>(
    `select ${talkColumns}, shared,
       coalesce((select max((tells->>'seq')::bigint) from deliveries d where d.conversation_id = c.id and d.channel = 'teams' and d.state = 'sent' and d.ended_at <= $9::timestamptz - interval '2 seconds'), 0) as seen,
       state = 'open' and tenant is not distinct from $3 and service_url is not distinct from $4 and bot_id is not distinct from $5 and member_id is not distinct from $6
         and staff_id is not distinct from (case when $8::boolean then null else (select s.id from staff s where s.entra_id = $7 and s.closed_at is null) end) as "asNamed"
     from chats h join conversations c on c.id = h.conversation_id where channel_id = $1 and thread = $2`, [channelId, thread, tenant, serviceUrl, botId, memberId, entraId, before, now]);
  if (!row) return undefined;
  const { shared, seen, asNamed, ...talk } = row;
  return { talk, shared, seen, asNamed };
}
