import { randomUUID } from "node:crypto";
import { Refused } from "#errors.ts";
import type { Language } from "#rules/desk.ts";
import { json, type Database } from "./database.ts";
import type { Wish } from "./items.ts";
import { fingerprint } from "./same.ts";

/** Somebody in line for what was full. */
export interface Wait { id: string; conversation: string; wish: Wish; language: Language; madeAt: Date }

/** How many things one conversation may wait for. */
const mostPerConversation = 5;

/** Puts a wish in line, once; its place counts those in line for the same offering at that time. Throws `Refused` beyond the limit. */
export async function standInLine(tx: Database, { conversation, wish, language, beginsAt, endsAt, now }: { conversation: string; wish: Wish; language: Language; beginsAt: Date; endsAt: Date; now: Date }): Promise<{ id: string; place: number; again: boolean }> {
  const asked = fingerprint(wish);
  const mine = await tx.query<{ id: string; fingerprint: string }>("select id, fingerprint from waits where conversation_id = $1 and state = 'waiting'", [conversation]);
  const there = mine.find((one) => one.fingerprint === asked);
  if (!there && mine.length >= mostPerConversation) throw new Refused("There are many wishes in line in this conversation already.", "too_many_notes");
  const id = there?.id ?? randomUUID();
  if (!there) {
    await tx.query("insert into waits (id, conversation_id, offering, wish, fingerprint, language, made_at, begins_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      [id, conversation, wish.offering, json(wish), asked, language, now, beginsAt, endsAt]);
  }
  return { id, place: (await inLineBefore(tx, { id, offering: wish.offering, beginsAt, endsAt })) + 1, again: there !== undefined };
}

/** How many wait for the same at that time before this one. */
async function inLineBefore(tx: Database, { id, offering, beginsAt, endsAt }: { id: string; offering: string; beginsAt: Date; endsAt: Date }): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from waits where offering = $1 and state = 'waiting' and n < (select n from waits where id = $4)
       and tstzrange(begins_at, ends_at) && tstzrange($2, $3)`, [offering, beginsAt, endsAt, id]);
  return row?.count ?? 0;
}

/** Those in line, who came first at the head; what has begun meanwhile is over. */
export async function line(tx: Database, now: Date, most: number): Promise<Wait[]> {
  await tx.query("update waits w set state = 'over' from conversations c where c.id = w.conversation_id and w.state = 'waiting' and (w.begins_at <= $1 or c.ended_at is not null)", [now]);
  const rows = await tx.query<{ id: string; conversation_id: string; wish: Wish; language: Language; made_at: Date }>(
    "select id, conversation_id, wish, language, made_at from waits where state = 'waiting' order by n limit $1", [most]);
  return rows.map((row) => ({ id: row.id, conversation: row.conversation_id, wish: row.wish, language: row.language, madeAt: row.made_at }));
}

/** They were told that a place has come free: theirs to take, and no longer in line. False where another server was quicker. */
export async function leaveLine(tx: Database, id: string, now: Date): Promise<boolean> {
  return (await tx.query("update waits set state = 'offered', told_at = $2 where id = $1 and state = 'waiting' returning id", [id, now])).length > 0;
}

/** A guest no longer waits for anything; how many waits that ended. */
export async function stopWaiting(tx: Database, conversation: string): Promise<number> {
  return (await tx.query("update waits set state = 'withdrawn' where conversation_id = $1 and state = 'waiting' returning id", [conversation])).length;
}
