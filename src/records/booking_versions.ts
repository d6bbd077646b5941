import { booking, type Booking } from "./bookings.ts";
import type { Database } from "./database.ts";
import type { Sale } from "./items.ts";

/** A booking as it stood in a version: what a letter says does not change when the booking goes on. Throws `NotFound`. */
export async function bookingAt(db: Database, id: string, version: number): Promise<Booking> {
  const now = await booking(db, id);
  if (now.version === version) return now;
  const [row] = await db.query<{ at: Date; was: { status: Booking["status"]; fee?: number; sale: Sale } }>("select at, was from booking_versions where booking_id = $1 and version = $2", [id, version]);
  if (!row) return now;
  const { status, fee, sale } = row.was;
  const { cancelledAt: _, ...rest } = now;
  // The SEQUENCE of its calendar file rises with each version that a calendar must take over; it never falls behind by guessing too low.
  return {
    ...rest, version, sequence: Math.max(0, now.sequence - (now.version - version)), status, sale, total: sale.quote.total, changedAt: row.at,
    startsAt: new Date(sale.startsAt), endsAt: new Date(sale.endsAt), ...(fee === undefined ? {} : { fee }), ...(status === "cancelled" ? { cancelledAt: row.at } : {}),
  };
}
