import { Invalid } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { audit } from "#records/audit.ts";
import type { Staff } from "#records/staff.ts";
import { addMinutes } from "#rules/calendar.ts";
import { mustSee } from "./secrecy.ts";

/** A conversation is put off for so many minutes at most. */
const longest = 14 * 24 * 60;

/** Puts a conversation off until then: it leaves the lists, and comes back by the desk's clock or with the guest's next word. `undefined` takes it back at once. */
export async function snooze(house: House, conversation: string, who: Staff, until: Date | undefined): Promise<void> {
  await mustSee(house.db, conversation, who);
  const now = house.clock.now();
  if (until && (until <= now || until > addMinutes(now, longest))) throw new Invalid("It is put off to a moment from now on, within two weeks.", "snooze_when");
  await house.db.transaction(async (tx) => {
    if (until) await tx.query(
      `insert into snoozes (conversation_id, staff_id, until_at, made_at) values ($1, $2, $3, $4)
       on conflict (conversation_id) do update set staff_id = excluded.staff_id, until_at = excluded.until_at, made_at = excluded.made_at`, [conversation, who.id, until, now]);
    else await tx.query("delete from snoozes where conversation_id = $1", [conversation]);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: until ? "snoozed" : "woken", noun: "conversation", id: conversation });
    await announce(tx, "h");
  });
}
