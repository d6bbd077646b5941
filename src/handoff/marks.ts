import { NotFound } from "#errors.ts";
import type { House } from "#conversations/house.ts";
import { audit } from "#records/audit.ts";
import type { Staff } from "#records/staff.ts";
import { hiddenFrom, mustSee } from "./secrecy.ts";

/** An answer marked as wrong: by whom, when, and what is wrong with it. */
export interface Mark { turn: string; name: string; text: string | null; at: Date }

/** Marks an answer of the assistant as wrong, or takes the mark away. Throws `NotFound`. */
export async function markWrong(house: House, turn: string, who: Staff, text: string | undefined, wrong = true): Promise<void> {
  const [found] = await house.db.query<{ conversation: string }>("select conversation_id as conversation from turns where id::text = $1", [turn]);
  if (!found) throw new NotFound("There is no such answer.", "no_such_turn");
  await mustSee(house.db, found.conversation, who);
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    if (wrong) await tx.query(
      "insert into marks (turn_id, conversation_id, staff_id, words, at) values ($1, $2, $3, $4, $5) on conflict (turn_id) do update set staff_id = excluded.staff_id, words = excluded.words, at = excluded.at",
      [turn, found.conversation, who.id, text ?? null, now]);
    else await tx.query("delete from marks where turn_id = $1", [turn]);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: wrong ? "marked_wrong" : "unmarked", noun: "turn", id: turn });
  });
}

/** The marks in a conversation. */
export const marksOf = ({ db }: House, conversation: string): Promise<Mark[]> => db.query<Mark>(
  "select m.turn_id as turn, s.name, m.words as text, m.at from marks m join staff s on s.id = m.staff_id where m.conversation_id = $1 order by m.at", [conversation]);

/** A marked answer as it stands in the list: what was asked, what was said, and by which sources. */
export interface Marked extends Mark { conversation: string; asked: string | null; answer: string | null; citations: { document: string; title: string; heading: string }[] | null }

/** So many marked answers are listed, the latest first. */
const listed = 200;

/** The answers marked as wrong that this colleague may read, the latest first. */
export async function markedAnswers({ db }: House, who: Staff): Promise<Marked[]> {
  const rows = await db.query<Marked>(
    `select m.turn_id as turn, m.conversation_id as conversation, s.name, m.words as text, m.at, w.content->>'text' as answer, w.content->'citations' as citations,
       (select q.content->>'text' from events g join words q using (conversation_id, seq) where g.conversation_id = m.conversation_id and g.type = 'message' and g.sender = 'guest' and g.seq < e.seq order by g.seq desc limit 1) as asked
     from marks m join staff s on s.id = m.staff_id
     left join lateral (select seq from events where turn_id = m.turn_id and type = 'message' and sender = 'assistant' order by seq desc limit 1) e on true
     left join words w on w.conversation_id = m.conversation_id and w.seq = e.seq order by m.at desc limit ${listed}`);
  const hidden = await hiddenFrom(db, who, rows.map(({ conversation }) => conversation));
  return rows.filter(({ conversation }) => !hidden.has(conversation));
}
