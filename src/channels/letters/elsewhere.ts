import type { Language } from "#rules/desk.ts";
import { farewell, footOf, greeting, recipient, sayer, type Writer } from "./desk_words.ts";

/** What a guest could not be told where they wrote, since they cannot be reached there any more. */
export const elsewhereLetter: Writer = async (at, { tells, conversation }) => {
  const to = await recipient(at, tells.contact);
  if (!to) return { refused: "no_address" };
  const said = await at.house.db.query<{ text: string | null; receptionist: string | null; language: Language | null }>(
    `select w.content->>'text' as text, w.content->>'receptionist' as receptionist, c.language from events e join words w using (conversation_id, seq) join conversations c on c.id = e.conversation_id
     where e.conversation_id = $1 and e.seq between $2 and $3 and e.type = 'message' and e.sender <> 'guest' and e.audience = 'all' order by seq`, [conversation, tells.from, tells.to]);
  // Marks of sources mean nothing where the sources are not shown.
  const words = said.flatMap(({ text, receptionist }) => (text ? `${receptionist ? `${receptionist}: ` : ""}${text.replaceAll(/\s?\[\d+\]/g, "")}` : []));
  if (words.length === 0) return { refused: "erased" };
  const language = said.at(-1)?.language ?? at.desk.languages[0]!;
  const say = sayer(at, language);
  return {
    to: to.to, language, subject: say("elsewhere_subject"), foot: footOf(at, language),
    blocks: [greeting(say, to.name), { text: say("elsewhere_intro") }, ...words.map((quote) => ({ quote })), { text: say("elsewhere_on") }, farewell(say, at)],
  };
};
