import type { House } from "#conversations/house.ts";
import type { Staff } from "#records/staff.ts";
import { isManager } from "./secrecy.ts";

/** Something found: a guest by name or contact, a booking by its reference or who comes, a conversation by its words. */
export interface Found { kind: "guest" | "booking" | "conversation"; id: string; title: string; detail?: string; conversation?: string; reference?: string }

/** So many of each kind. */
const atMost = 8;

/**
 * Looks for guests, bookings and words. What was erased is not there to be found, and what is not for a colleague's eyes (a case about
 * them, one for the manager alone) is not found by them.
 */
export async function searchDesk(house: House, sought: string, who: Staff): Promise<Found[]> {
  const words = sought.trim().slice(0, 100);
  if (words.length < 2) return [];
  const like = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const digits = words.replaceAll(/\D/g, "");
  const { db } = house;
  const guests = await db.query<Found>(
    `select 'guest' as kind, g.id, coalesce(g.name, min(c.value)) as title, string_agg(distinct c.value, ' · ') as detail
     -- Each way of being found by itself, so that each has its index.
     from (select id from guests where erased_at is null and plain(name) like plain($1)
       union select guest_id from contacts where value ilike $1 and value not like 'erased %'
       union select guest_id from contacts where kind = 'phone' and value like $2) met join guests g using (id) left join contacts c on c.guest_id = g.id and c.value not like 'erased %'
     where g.erased_at is null and g.joined_to is null
     group by g.id, g.name order by title limit ${atMost}`, [like, digits.length >= 4 ? `%${digits}%` : null]);
  const bookings = await db.query<Found>(
    `select distinct on (b.reference) 'booking' as kind, b.id, b.reference, b.reference || coalesce(' · ' || p.name, '') as title, to_char(b.starts_at, 'YYYY-MM-DD') || ' · ' || b.status as detail
     from (select id from bookings where replace(reference, '-', '') ilike replace($1, '-', '') union select booking_id from booking_people where plain(name) like plain($1)) met
       join bookings b using (id) left join booking_people p on p.booking_id = b.id and p.name is not null
     order by b.reference, coalesce(plain(p.name) like plain($1), false) desc limit ${atMost}`, [like]);
  // The latest words first; only those of the guest and of people, never what stands beside for colleagues elsewhere.
  const conversations = await db.query<Found>(
    `select 'conversation' as kind, found.id, found.id as conversation, coalesce(g.name, left(found.text, 60)) as title, left(found.text, 120) as detail from (
       select distinct on (e.conversation_id) e.conversation_id as id, w.content->>'text' as text, e.at, c.guest_id
       from words w join events e using (conversation_id, seq) join conversations c on c.id = e.conversation_id
       where w.erased_at is null and e.type = 'message' and e.sender in ('guest', 'receptionist') and plain(w.content->>'text') like plain($1)
         and not exists (select from cases k where k.conversation_id = e.conversation_id and (k.about_staff = $2 or k.confidential and not $3))
         and not exists (select from handoffs k where k.conversation_id = e.conversation_id and (k.about_staff = $2 or k.confidential and not $3))
       order by e.conversation_id, e.seq desc) found left join guests g on g.id = found.guest_id
     order by found.at desc limit ${atMost}`, [like, who.id, isManager(who)]);
  return [...guests, ...bookings, ...conversations];
}
