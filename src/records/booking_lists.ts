import { bookingOf, type Booking } from "./bookings.ts";
import type { Database } from "./database.ts";

/** A booking with the name of whoever made it. */
export interface Named { booking: Booking; name?: string }

/** Bookings by their ids, in order of time, each with a name where one is known. */
export async function bookings(db: Database, ids: readonly string[]): Promise<Named[]> {
  const rows = await db.query<Parameters<typeof bookingOf>[0] & { person: string | null }>(
    `select b.*, (select p.name from booking_people p where p.booking_id = b.id and p.name is not null order by p.role, p.made_at limit 1) as person
     from bookings b where b.id = any($1::uuid[]) order by b.starts_at, b.reference`, [ids]);
  return rows.map(({ person, ...row }) => ({ booking: bookingOf(row), ...(person ? { name: person } : {}) }));
}
