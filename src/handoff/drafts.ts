import type { House } from "#conversations/house.ts";
import type { Staff } from "#records/staff.ts";
import { mustSee } from "./secrecy.ts";

/** What somebody began to write and has not sent. */
export interface Draft { staff: string; name: string; text: string; keptAt: Date }

/** Keeps what is being written; nothing takes it away. */
export async function keepDraft(house: House, conversation: string, who: Staff, text: string): Promise<void> {
  await mustSee(house.db, conversation, who);
  if (!text.trim()) await house.db.query("delete from drafts where conversation_id = $1 and staff_id = $2", [conversation, who.id]);
  else await house.db.query(
    "insert into drafts (conversation_id, staff_id, words, kept_at) values ($1, $2, $3, $4) on conflict (conversation_id, staff_id) do update set words = excluded.words, kept_at = excluded.kept_at",
    [conversation, who.id, text, house.clock.now()]);
}

/** The drafts of a conversation, one's own and those a colleague left behind, the latest first. */
export const draftsOf = ({ db }: House, conversation: string): Promise<Draft[]> => db.query<Draft>(
  `select d.staff_id as staff, s.name, d.words as text, d.kept_at as "keptAt" from drafts d join staff s on s.id = d.staff_id where d.conversation_id = $1 and d.words <> '' order by d.kept_at desc`, [conversation]);
