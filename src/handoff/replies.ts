import { NotAllowed, Taken } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { tellReply } from "#conversations/letters.ts";
import { append, eventBySource } from "#conversations/log.ts";
import type { Staff } from "#records/staff.ts";
import type { Language } from "#rules/desk.ts";
import { keepAnswers } from "./promises.ts";

/** A receptionist's words in a conversation that is theirs. The same `id` again is the same message. Throws `NotAllowed`, `Taken`. */
export async function reply(house: House, conversation: string, who: Staff, { id, text }: { id: string; text: string }): Promise<{ seq: number; again: boolean }> {
  const now = house.clock.now();
  const first = (await house.desk()).languages[0];
  return house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    const before = await eventBySource(tx, conversation, id);
    if (before) {
      if (before.from !== "receptionist" || before.text !== text) throw new Taken("This id was already used for other words.", "id_used");
      return { seq: before.seq, again: true };
    }
    if (talk.holder !== "receptionist" || talk.holderStaff !== who.id) throw new NotAllowed("Take the conversation over first.", "not_yours");
    const seq = await append(tx, conversation, { type: "message", from: "receptionist", source: id, body: { id, language: talk.language ?? first, staff: who.id }, words: { text, receptionist: who.name, citations: [] } }, now);
    await tellReply(tx, house, conversation, talk.chapterSeq, seq, now);
    await keepAnswers(tx, house, conversation, who.id, talk.language ?? (first as Language), now);
    return { seq, again: false };
  });
}
