import { booking as bookingById, type Booking } from "#records/bookings.ts";
import type { Database } from "#records/database.ts";
import type { Receipt } from "#records/receipts.ts";
import { addMinutes } from "#rules/calendar.ts";
import { covered } from "#rules/identity.ts";
import { order, type Told } from "./deliveries.ts";
import type { House } from "./house.ts";

/** Orders a letter in the transaction of what it tells; nothing where the desk has no mail. Twice is harmless: both have one Message-ID. */
export async function orderLetter(tx: Database, house: House, kind: string, tells: Told, now: Date, { conversation, alone = false, dueAt }: { conversation?: string | null | undefined; alone?: boolean; dueAt?: Date } = {}): Promise<string | undefined> {
  if (!house.mail) return undefined;
  return order(tx, { channel: "letters", conversation: conversation ?? null, kind, tells, twice: "harmless", alone, ...(dueAt ? { dueAt } : {}) }, now);
}

/** The e-mail on file of a guest, or of who they turned out to be: one that was proved first, else the last that was named. */
export async function mailOnFile(db: Database, guest: string): Promise<string | undefined> {
  const [contact] = await db.query<{ id: string }>(
    `select c.id from contacts c join guests g on g.id = c.guest_id
     where c.kind = 'email' and g.erased_at is null and c.replaced_at is null
       and (c.guest_id = $1 or c.guest_id in (select into_id from joinings where guest_id = $1 and undone_at is null) or c.guest_id in (select guest_id from joinings where into_id = $1 and undone_at is null))
     order by c.verified_at desc nulls last, (c.guest_id = $1) desc, c.named_at desc nulls last, c.id limit 1`, [guest]);
  return contact?.id;
}

/** Tells each booker of what a yes brought about: one letter for all that is theirs. Returns the addresses they are on their way to, each covered. */
export async function tellReceipt(tx: Database, house: House, { proposal }: Pick<Receipt, "proposal">, made: readonly Pick<Booking, "booker" | "status">[], conversation: string | undefined, now: Date): Promise<string[]> {
  if (!house.mail) return [];
  const contacts = new Set<string>();
  // What is only held is told once it is certain.
  for (const booker of new Set(made.flatMap(({ booker, status }) => (status === "tentative" ? [] : booker ?? [])))) {
    const contact = await mailOnFile(tx, booker);
    if (contact) contacts.add(contact);
  }
  for (const contact of contacts) await orderLetter(tx, house, "receipt", { proposal, contact }, now, { conversation });
  const told = contacts.size > 0 ? await tx.query<{ value: string }>("select value from contacts where id = any($1) order by value", [[...contacts]]) : [];
  return told.map(({ value }) => covered(value));
}

/** What a letter about one booking says: it was booked (told only now that there is an address), a request was answered, it has become certain, a colleague changed or cancelled it. */
export type About = "booked" | "accepted" | "refused" | "sure" | "changed" | "cancelled";

/** Tells the booker of one booking as it now stands. */
export async function tellBooking(tx: Database, house: House, id: string, about: About, now: Date): Promise<void> {
  if (!house.mail) return;
  const { booker, version, conversation } = await bookingById(tx, id);
  const contact = booker && await mailOnFile(tx, booker);
  if (contact) await orderLetter(tx, house, "booking", { booking: id, version, about, contact }, now, { conversation });
}

/** Who waits for a place, and has left an e-mail, is told by letter as well that it has come free: with the words said in the conversation at that `seq`. */
export async function tellCameFree(tx: Database, house: House, { id, guest }: { id: string; guest: string | null }, { seq, proposal }: { seq: number; proposal: string }, now: Date): Promise<void> {
  const contact = house.mail && guest ? await mailOnFile(tx, guest) : undefined;
  if (contact) await orderLetter(tx, house, "came_free", { seq, proposal, contact }, now, { conversation: id });
}

/** How long a receptionist's words are gathered before they go out as one letter, in seconds. */
const gathered = 20;

/**
 * A guest who asked to be told by e-mail gets a receptionist's words as a letter too. What is written within twenty seconds is one
 * letter; from the first attempt on it tells no more than it did. The conversation must be locked.
 */
export async function tellReply(tx: Database, house: House, conversation: string, chapterSeq: number, seq: number, now: Date): Promise<void> {
  if (!house.mail) return;
  const [wished] = await tx.query<{ contact: string }>(
    `select c.id as contact from errands e join conversations t on t.id = e.conversation_id join contacts c on c.value = lower(e.contact) and c.kind = 'email' and c.guest_id = t.guest_id
     where e.conversation_id = $1 and e.kind = 'message' and e.state <> 'withdrawn'
       and exists (select from events where conversation_id = $1 and seq > $2 and body->>'notice' = 'by_mail') order by e.made_at desc limit 1`, [conversation, chapterSeq]);
  if (!wished) return;
  const [grown] = await tx.query("update deliveries set tells = tells || jsonb_build_object('to', $2::bigint) where conversation_id = $1 and kind = 'reply' and state = 'waiting' and attempts = 0 returning id", [conversation, seq]);
  if (!grown) await orderLetter(tx, house, "reply", { from: seq, to: seq, contact: wished.contact }, now, { conversation, dueAt: new Date(now.getTime() + gathered * 1000) });
}

/** So many minutes a letter with a link stands for others like it: whoever asks again, a stranger too, fills no letter box. */
const linkStands = 10;

/** A link for a colleague to sign in, or to set a new password: made when the letter is, so that nobody keeps it. Returns whether one is on its way. */
export async function tellStaffWayIn(tx: Database, house: House, staff: string, about: "sign_in" | "password", now: Date): Promise<boolean> {
  if (!house.mail?.links) return false;
  const [known] = await tx.query("select 1 from staff where id = $1 and email is not null and closed_at is null for update", [staff]);
  const [there] = await tx.query("select 1 from deliveries where channel = 'letters' and kind = $1 and tells->>'staff' = $2 and state <> 'refused' and created_at > $3", [about, staff, addMinutes(now, -linkStands)]);
  if (there) return true;
  return known !== undefined && await orderLetter(tx, house, about, { staff }, now, { alone: true }) !== undefined;
}

/** Something is overdue: told to a colleague. Returns whether it could be ordered. */
export async function tellStaffOverdue(tx: Database, house: House, staff: string, what: { promise: string } | { case: string }, now: Date): Promise<boolean> {
  const [known] = await tx.query("select 1 from staff where id = $1 and email is not null and closed_at is null", [staff]);
  return known !== undefined && await orderLetter(tx, house, "overdue", { staff, ...what }, now, { alone: true }) !== undefined;
}
