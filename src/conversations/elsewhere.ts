import { addMinutes } from "#rules/calendar.ts";
import type { Database } from "#records/database.ts";
import { lock } from "./conversations.ts";
import type { House } from "./house.ts";
import { mailOnFile, orderLetter } from "./letters.ts";

/** What could not be told is gathered for a third of a minute before it goes out as one letter. */
const gathered = 1 / 3;

/** The address that a code has confirmed: in this very conversation, whoever's booking it was for, or of the guest who speaks there. */
async function confirmedAddress(tx: Database, conversation: string, guest: string | null): Promise<string | undefined> {
  const [here] = await tx.query<{ id: string }>(
    `select c.id from codes k join contacts c on c.id = k.contact_id join guests g on g.id = c.guest_id
     where k.conversation_id = $1 and k.used_at is not null and c.kind = 'email' and c.verified_at is not null and c.replaced_at is null and g.erased_at is null order by k.used_at desc, k.id limit 1`, [conversation]);
  if (here || !guest) return here?.id;
  const known = await mailOnFile(tx, guest);
  return known && (await tx.query("select 1 from contacts where id = $1 and verified_at is not null", [known])).length > 0 ? known : undefined;
}

/**
 * Words that a guest could not be told where they wrote go to them by letter: to an address of theirs that a code has confirmed, and to
 * no other. Returns whether they do. The conversation must be locked.
 */
export async function tellElsewhere(tx: Database, house: House, conversation: string, seq: number, now: Date): Promise<boolean> {
  if (!house.mail) return false;
  const { guest } = await lock(tx, conversation);
  const contact = await confirmedAddress(tx, conversation, guest);
  if (!contact) return false;
  const [grown] = await tx.query("update deliveries set tells = tells || jsonb_build_object('to', $2::bigint) where conversation_id = $1 and kind = 'elsewhere' and state = 'waiting' and attempts = 0 returning id", [conversation, seq]);
  if (!grown) await orderLetter(tx, house, "elsewhere", { from: seq, to: seq, contact }, now, { conversation, dueAt: addMinutes(now, gathered) });
  return true;
}
