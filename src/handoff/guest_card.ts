import { NotFound } from "#errors.ts";
import type { House } from "#conversations/house.ts";
import { conversationById } from "#conversations/conversations.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { isAlive, listByConversation, listByGuest, type Booking } from "#records/bookings.ts";
import type { Database } from "#records/database.ts";
import { guest as guestById } from "#records/guests.ts";
import { bookingEvent } from "#records/lines.ts";
import type { Staff } from "#records/staff.ts";
import type { Language } from "#rules/desk.ts";
import { hiddenFrom, isManager } from "./secrecy.ts";

/** What staff know of a guest: how they are known, their bookings, cases and notes, who they may be besides. */
export async function guestCard(house: House, id: string, who: Staff, language: Language): Promise<object> {
  const { db } = house;
  const found = await guestById(db, id);
  const [bookings, cases, notes, joined, alike, talks] = await Promise.all([
    listByGuest(db, id), casesOf(db, { guest: id }, who), notesOf(db, id), joinedOf(db, id), alikeTo(db, id),
    db.query<{ id: string; at: Date | null; holder: string }>("select id, last_guest_at as at, holder from conversations where guest_id = $1 order by last_guest_at desc nulls last limit 10", [id]),
  ]);
  const hidden = await hiddenFrom(db, who, talks.map(({ id: one }) => one));
  return { ...found, ...bookingsShown(house, bookings, language), balance: await balanceOf(house, bookings, who, { guest: id }), cases, notes, joined, alike, conversations: talks.filter(({ id: one }) => !hidden.has(one)) };
}

/** The guest of a conversation as its side panel shows them; before anybody gave a name, what the conversation itself knows. */
export async function guestBeside(house: House, conversation: string, who: Staff, language: Language): Promise<object> {
  const talk = await conversationById(house.db, conversation);
  const card = talk.guest ? await guestCard(house, talk.guest, who, language)
    : { ...await unnamed(house, conversation, who, language), cases: await casesOf(house.db, { conversation }, who) };
  const proofs = await house.db.query("select p.rung, b.reference, s.name as by, p.at from proofs p left join bookings b on b.id = p.booking_id left join staff s on s.id = p.staff_id where p.conversation_id = $1 and p.chapter = $2 order by p.at desc", [conversation, talk.chapter]);
  return { ...card, conversation, known: talk.knownBy, proofs };
}

/** Before anybody gave a name: the bookings of the conversation itself. */
async function unnamed(house: House, conversation: string, who: Staff, language: Language) {
  const bookings = await listByConversation(house.db, conversation);
  return { ...bookingsShown(house, bookings, language), balance: await balanceOf(house, bookings, who, { conversation }) };
}

/** What stands open between a guest and the desk, in minor units: what is to be paid for bookings that are sure, what was left to pay for those cancelled, and what was granted to them for their cases. */
export interface Balance { currency: string; bookings: number; fees: number; granted: number }

/** It, as far as the desk knows: it takes no payments itself. Bookings in another currency than the desk's are no part of it; what was granted in a case for other eyes neither. */
async function balanceOf({ db, desk }: House, bookings: readonly Booking[], who: Staff, of: { guest?: string; conversation?: string }): Promise<Balance> {
  const { currency } = await desk();
  const own = bookings.filter((one) => one.currency === currency);
  const sum = (some: readonly Booking[], much: (one: Booking) => number) => some.reduce((all, one) => all + much(one), 0);
  const [row] = await db.query<{ granted: number }>(
    `select coalesce(sum(r.amount), 0)::bigint as granted from redresses r join cases k on k.id = r.case_id where r.state = 'granted' and r.currency = $5 and ${theirs}`, [of.guest ?? null, isManager(who), who.id, of.conversation ?? null, currency]);
  return { currency, bookings: sum(own.filter(({ status }) => status === "confirmed" || status === "changed" || status === "arrived"), ({ total }) => total), fees: sum(own.filter(({ status }) => status === "cancelled" || status === "no_show"), ({ fee }) => fee ?? 0), granted: Number(row?.granted ?? 0) };
}

/** Their bookings: those to come and under way, and those of the past; a visit is one that was kept. */
function bookingsShown(house: House, bookings: readonly Booking[], language: Language) {
  const now = house.clock.now();
  const shown = (some: readonly Booking[]) => some.slice(0, 30).map((one) => ({ ...bookingEvent(one, labelsOf(house, language)), id: one.id }));
  const ahead = bookings.filter((one) => isAlive(one) && one.endsAt > now).toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const past = bookings.filter((one) => !ahead.includes(one));
  const kept = past.filter(({ status, endsAt }) => status === "departed" || status === "arrived" || (endsAt <= now && (status === "confirmed" || status === "changed")));
  const stays = kept.filter(({ sale }) => sale.kind === "stay");
  return { ahead: shown(ahead), past: shown(past), visits: { stays: stays.length, nights: stays.reduce((sum, { sale }) => sum + sale.quote.nights.length, 0), others: kept.length - stays.length, missed: past.filter(({ status }) => status === "no_show").length } };
}

/** The cases of a guest or a conversation that a colleague may see. */
const theirs = "(k.guest_id = $1 or k.conversation_id = $4 or k.conversation_id in (select id from conversations where guest_id = $1)) and ($2 or not k.confidential) and k.about_staff is distinct from $3";

const casesOf = (db: Database, { guest, conversation }: { guest?: string; conversation?: string }, who: Staff): Promise<object[]> => db.query(
  `select k.reference, k.topic, k.severity, k.state, k.opened_at as "openedAt" from cases k
   where ${theirs} order by k.opened_at desc limit 20`, [guest ?? null, isManager(who), who.id, conversation ?? null]);

const notesOf = (db: Database, guest: string): Promise<object[]> => db.query(
  `select n.id, coalesce(n.words, '') as words, s.name as by, n.made_at as at from guest_notes n join staff s on s.id = n.staff_id
   where (n.guest_id = $1 or n.guest_id in (select guest_id from joinings where into_id = $1 and undone_at is null)) and n.withdrawn_at is null order by n.made_at desc`, [guest]);

const joinedOf = (db: Database, guest: string): Promise<object[]> => db.query(
  `select g.id, g.name, j.by_proof as "by", s.name as staff, j.at, (j.guest_id = $1) as "isOther" from joinings j join guests g on g.id = case when j.guest_id = $1 then j.into_id else j.guest_id end
   left join staff s on s.id = j.staff_id where (j.guest_id = $1 or j.into_id = $1) and j.undone_at is null order by j.at`, [guest]);

/** Guests who share a contact, or a whole name: whom a person may know to be the same. */
const alikeTo = (db: Database, guest: string): Promise<object[]> => db.query(
  `select g.id, g.name, g.known_by as "knownBy", bool_or(c.id is not null) as contact, (select count(*)::int from bookings where booker_id = g.id) as bookings
   from guests me join guests g on g.id <> me.id and g.erased_at is null
   left join contacts c on c.guest_id = g.id and exists (select 1 from contacts m where m.guest_id = me.id and m.kind = c.kind and m.value = c.value)
   where me.id = $1 and (c.id is not null or length(me.name) > 4 and lower(g.name) = lower(me.name))
     and not exists (select 1 from joinings j where j.undone_at is null and (j.guest_id = g.id or j.guest_id = me.id and j.into_id = g.id))
   group by g.id order by 4 desc, g.created_at limit 8`, [guest]);

/** Guests by name, contact or a booking's reference, for whoever looks for somebody. */
export async function findGuests(db: Database, words: string): Promise<object[]> {
  const plain = words.trim();
  if (plain.length < 2) throw new NotFound("Two letters or more find somebody.", "too_short");
  return db.query(
    `select g.id, g.name, g.known_by as "knownBy", g.vip, (select value from contacts c where c.guest_id = g.id order by c.verified_at nulls last limit 1) as contact,
       (select count(*)::int from bookings where booker_id = g.id) as bookings
     from guests g where g.erased_at is null and g.joined_to is null and (g.name is not null or exists (select 1 from contacts c where c.guest_id = g.id)) and (unaccent(lower(g.name)) like '%' || unaccent(lower($1)) || '%'
       or exists (select 1 from contacts c where c.guest_id = g.id and c.value like '%' || lower($1) || '%') or exists (select 1 from bookings b where b.booker_id = g.id and b.reference = upper($1)))
     order by (select max(starts_at) from bookings where booker_id = g.id) desc nulls last, g.name limit 40`, [plain.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)]);
}
