import { NotFound, Taken } from "#errors.ts";
import type { Database } from "./database.ts";

/** A chat in Teams as an activity names it, with the way there. */
export interface ChatNamed { channelId: string; thread: string; shared: boolean; tenant: string | null; serviceUrl: string; botId: string; memberId: string; entraId: string | null }

/** A chat as it is known: where it is, and whether anybody can still be reached there. Without a way there, nothing can be sent. */
export interface Chat { conversation: string; channelId: string; thread: string; shared: boolean; tenant: string | null; serviceUrl: string | null; botId: string | null; memberId: string | null; state: "open" | "blocked" | "gone"; streamTurn: string | null; streamId: string | null; streamStep: number | null }

/** A chat's columns, of the table under this name. */
export const chatColumns = (h: string): string => `${h}.conversation_id as conversation, ${h}.channel_id as "channelId", ${h}.thread, ${h}.shared, ${h}.tenant, ${h}.service_url as "serviceUrl", ${h}.bot_id as "botId", ${h}.member_id as "memberId",
  ${h}.state, ${h}.stream_turn as "streamTurn", ${h}.stream_id as "streamId", ${h}.stream_step as "streamStep"`;

/** Takes down the way to a chat anew, as an activity brings it, and which colleague speaks there. */
export async function refreshChat(db: Database, { channelId, thread, tenant, serviceUrl, botId, memberId, entraId, shared }: ChatNamed, now: Date): Promise<void> {
  await db.query(
    `with chat as (
       update chats set tenant = $3, service_url = $4, bot_id = $5, member_id = $6, state = 'open', seen_at = $7 where channel_id = $1 and thread = $2 returning conversation_id),
     who as (select case when $9 then null else (select id from staff where entra_id = $8 and closed_at is null) end as staff),
     talk as (update conversations c set staff_id = who.staff from chat, who where c.id = chat.conversation_id and c.staff_id is distinct from who.staff)
     select from chat`, [channelId, thread, tenant, serviceUrl, botId, memberId, now, entraId, shared]);
}

/** Whoever comes to a chat for the first time waits here for others who do: two first messages open one conversation. For the rest of the transaction. */
export async function firstComeTo(tx: Database, { channelId, thread }: Pick<ChatNamed, "channelId" | "thread">): Promise<string | undefined> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended(current_schema() || ' chat ' || $1 || ' ' || $2, 0))", [channelId, thread]);
  const [row] = await tx.query<{ conversation: string }>("select conversation_id as conversation from chats where channel_id = $1 and thread = $2", [channelId, thread]);
  return row?.conversation;
}

/** Keeps that this conversation is held in that chat. */
export async function keepChat(tx: Database, conversation: string, { channelId, thread, shared, tenant, serviceUrl, botId, memberId }: ChatNamed, now: Date): Promise<void> {
  await tx.query(
    "insert into chats (conversation_id, channel_id, thread, shared, tenant, service_url, bot_id, member_id, seen_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    [conversation, channelId, thread, shared, tenant, serviceUrl, botId, memberId, now]);
}

/** The chat of a conversation; undefined where it is held elsewhere. */
export const chatOf = async (db: Database, conversation: string): Promise<Chat | undefined> =>
  (await db.query<Chat>(`select ${chatColumns("h")} from chats h where h.conversation_id = $1`, [conversation]))[0];

/** Nobody can be reached in a chat any more: they blocked the desk, or took it out, and then the way there is forgotten. */
export async function leaveChat(db: Database, conversation: string, state: "blocked" | "gone"): Promise<void> {
  await db.query(
    `update chats set state = $2, service_url = case when $2 = 'gone' then null else service_url end, bot_id = case when $2 = 'gone' then null else bot_id end,
       member_id = case when $2 = 'gone' then null else member_id end where conversation_id = $1`, [conversation, state]);
}

/** Keeps that a reply is being shown as it is written, so that whoever sends the whole of it can end that. */
export async function keepStream(db: Database, conversation: string, { turn, id, step }: { turn: string; id: string; step: number }): Promise<void> {
  await db.query("update chats set stream_turn = $2, stream_id = $3, stream_step = $4 where conversation_id = $1", [conversation, turn, id, step]);
}

/** Nothing is being shown as it is written any more. */
export async function endStream(db: Database, conversation: string): Promise<void> {
  await db.query("update chats set stream_turn = null, stream_id = null, stream_step = null where conversation_id = $1 and stream_turn is not null", [conversation]);
}

/** Links a colleague's account with their object id in the organisation's directory. Throws `NotFound`, `Taken`. */
export async function linkStaff(db: Database, name: string, entraId: string): Promise<{ id: string; name: string }> {
  return db.transaction(async (tx) => {
    const [other] = await tx.query("select 1 from staff where entra_id = $1 and lower(name) <> lower($2) and closed_at is null", [entraId, name]);
    if (other) throw new Taken("This object id belongs to another colleague already.", "entra_id_taken");
    await tx.query("update staff set entra_id = null where entra_id = $1", [entraId]);
    const [linked] = await tx.query<{ id: string; name: string }>("update staff set entra_id = $2 where lower(name) = lower($1) and closed_at is null returning id, name", [name, entraId]);
    if (!linked) throw new NotFound(`There is no colleague named "${name}". \`npx frontdesk staff invite\` makes an account.`, "no_such_staff");
    return linked;
  });
}
