import { json, type Database } from "./database.ts";
import { addContacts, newGuest } from "./guests.ts";
import type { GuestWords, ItemWords } from "./items.ts";

/** Who a conversation's guest says to be. */
interface Said { conversation: string; chapter: number; guest?: string | undefined; said: GuestWords; now: Date }

/**
 * Keeps a name and contacts that were typed after the offer or the yes: in the open offer's lines, and on the bookings of
 * this chapter that have no booker yet. It makes an unverified guest and changes nobody known. Returns who it is, and how many bookings took it.
 */
export async function keepGuestWords(tx: Database, { conversation, chapter, guest, said, now }: Said): Promise<{ guest: string; bookings: number }> {
  const id = guest ?? await newGuest(tx, said, now);
  if (guest) {
    if (said.name) await tx.query("update guests set name = $2 where id = $1 and known_by = 'unverified'", [guest, said.name]);
    await addContacts(tx, guest, said);
  }
  const items = await tx.query<{ proposal_id: string; n: number; words: ItemWords | null }>(
    "select i.proposal_id, i.n, i.words from proposal_items i join proposals p on p.id = i.proposal_id where p.conversation_id = $1 and p.state = 'open' and i.does = 'book' for update of p", [conversation]);
  for (const { proposal_id, n, words } of items) {
    await tx.query("update proposal_items set words = $3 where proposal_id = $1 and n = $2", [proposal_id, n, json({ ...words, guest: { ...words?.guest, ...said } })]);
  }
  const taken = await tx.query<{ id: string }>(
    `update bookings set booker_id = $3 where conversation_id = $1 and chapter = $2 and status <> 'cancelled'
       and (booker_id is null or booker_id in (select id from guests where name is null and known_by = 'unverified')) returning id`, [conversation, chapter, id]);
  if (said.name) {
    for (const booking of taken) await tx.query("insert into booking_people (id, booking_id, name, role, made_at) values (gen_random_uuid(), $1, $2, 'booker', $3)", [booking.id, said.name, now]);
  }
  return { guest: id, bookings: taken.length };
}
