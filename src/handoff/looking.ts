import { announce } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import type { Staff } from "#records/staff.ts";

/** Seconds for which a look and a key pressed are shown; the screens tell again before that. Both follow the real clock, as sessions do. */
export const lookSeconds = 45;
const typingSeconds = 8;

/** A colleague who has a conversation on the screen. */
export interface Looking { id: string; name: string; typing: boolean }

/** Tells colleagues that somebody looks at a conversation, types there, or has turned away. */
export async function look({ db }: House, conversation: string, who: Staff, { typing = false, away = false }: { typing?: boolean; away?: boolean }): Promise<void> {
  const now = new Date();
  await db.transaction(async (tx) => {
    if (away) await tx.query("delete from looking where conversation_id = $1 and staff_id = $2", [conversation, who.id]);
    else await tx.query(
      `insert into looking (staff_id, conversation_id, seen_at, typing_at) values ($1, $2, $3, $4)
       on conflict (conversation_id, staff_id) do update set seen_at = excluded.seen_at, typing_at = excluded.typing_at`, [who.id, conversation, now, typing ? now : null]);
    await announce(tx, "p");
  });
}

/** Who else looks at these conversations now. */
export async function lookingAt({ db }: House, conversations: readonly string[], who: Staff): Promise<Map<string, Looking[]>> {
  const now = Date.now();
  const rows = await db.query<Looking & { conversation: string }>(
    `select l.conversation_id as conversation, s.id, s.name, coalesce(l.typing_at > $3, false) as typing from looking l join staff s on s.id = l.staff_id
     where l.conversation_id = any($1::uuid[]) and l.seen_at > $2 and l.staff_id <> $4 and s.closed_at is null order by s.name`,
    [conversations, new Date(now - lookSeconds * 1000), new Date(now - typingSeconds * 1000), who.id]);
  const seen = new Map<string, Looking[]>();
  for (const { conversation, ...one } of rows) seen.set(conversation, [...seen.get(conversation) ?? [], one]);
  return seen;
}
