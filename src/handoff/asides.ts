import { Taken } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append, eventBySource } from "#conversations/log.ts";
import type { Staff } from "#records/staff.ts";
import { mustSee } from "./secrecy.ts";

/** What is written beside the guest's ears: a note for colleagues, or a whisper for the assistant. */
export type Aside = "staff_note" | "whisper";

/**
 * Writes it into the log for staff alone. A whisper never ends the silence: it shapes the reply the assistant suggests, and its first
 * turn after the hand-back. The same `id` again is the same one. Throws `Taken`, `NotAllowed`.
 */
export async function writeAside(house: House, conversation: string, who: Staff, kind: Aside, { id, text }: { id: string; text: string }): Promise<{ seq: number; again: boolean }> {
  await mustSee(house.db, conversation, who);
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    await lock(tx, conversation);
    const before = await eventBySource(tx, conversation, id);
    if (before) {
      if (before.type !== kind || before.text !== text) throw new Taken("This id was already used for other words.", "id_used");
      return { seq: before.seq, again: true };
    }
    const seq = await append(tx, conversation, { type: kind, from: "receptionist", audience: "staff", source: id, body: { id, staff: who.id }, words: { text, receptionist: who.name } }, now);
    return { seq, again: false };
  });
}
