import type { Booking } from "./bookings.ts";
import type { Database } from "./database.ts";
import type { Sale } from "./items.ts";

/** One thing that stands on a row of the board: a booking, an offer's hold, or a closure. */
export interface Block {
  id: string; resource: string; place: number; from: Date; to: Date; pinned: boolean;
  purpose: "booking" | "hold" | "closure";
  booking?: string; reference?: string; status?: Booking["status"]; sale?: Sale; name?: string; version?: number; conversation?: string;
  /** Wishes that a person has yet to acknowledge: an allergy, a need for access. */
  marked?: number; wishes?: number;
  closure?: string; reason?: string; waiting?: boolean; heldUntil?: Date;
}

interface BlockRow {
  id: string; resource: string; place: number; from: Date; to: Date; pinned: boolean; purpose: "booking" | "closure"; state: "held" | "booked"; held_until: Date | null; claimant: string;
  reference: string | null; status: Booking["status"] | null; sale: Sale | null; version: number | null; conversation_id: string | null; name: string | null; marked: number; wishes: number; reason: string | null; waiting: boolean | null;
}

const query = `select a.id, a.resource, a.place, lower(a.during) as "from", upper(a.during) as "to", a.pinned, a.purpose, a.state, a.held_until, a.claimant,
    b.reference, b.status, b.sale, b.version, b.conversation_id, c.reason, c.waiting,
    (select p.name from booking_people p where p.booking_id = b.id and p.name is not null order by p.role, p.made_at limit 1) as name,
    (select count(*)::int from wishes w where w.booking_id = b.id and w.withdrawn_at is null and w.marked is not null and w.acknowledged_at is null) as marked,
    (select count(*)::int from wishes w where w.booking_id = b.id and w.withdrawn_at is null) as wishes
  from allocations a left join bookings b on b.id = a.claimant left join closures c on c.id = a.claimant
  where a.during && tstzrange($1, $2) and a.state <> 'released' and (a.state = 'booked' or a.held_until > $3)`;

/** Everything that is taken of these types between two instants, in order of row and time. */
export async function blocksBetween(db: Database, types: readonly string[], from: Date, to: Date, now: Date): Promise<Block[]> {
  const rows = await db.query<BlockRow>(`${query} and a.type = any($4) order by a.resource, a.place, a.during`, [from, to, now, types]);
  return rows.map(blockOf);
}

/** What stands in the way on one resource in a period, but for one claimant's own. */
export async function inTheWay(db: Database, resource: string, during: { from: Date; to: Date }, claimant: string, now: Date): Promise<Block[]> {
  const rows = await db.query<BlockRow>(`${query} and a.resource = $4 and a.claimant <> $5 order by a.during`, [during.from, during.to, now, resource, claimant]);
  return rows.map(blockOf);
}

const blockOf = (row: BlockRow): Block => ({
  id: row.id, resource: row.resource, place: row.place, from: row.from, to: row.to, pinned: row.pinned,
  purpose: row.purpose === "closure" ? "closure" : row.state === "held" ? "hold" : "booking",
  ...(row.purpose === "booking" ? { booking: row.claimant } : { closure: row.claimant, reason: row.reason ?? "", waiting: row.waiting ?? false }),
  ...(row.reference && row.sale ? { reference: row.reference, sale: row.sale, version: row.version ?? 1, ...(row.status ? { status: row.status } : {}) } : {}),
  ...(row.name ? { name: row.name } : {}), ...(row.conversation_id ? { conversation: row.conversation_id } : {}), ...(row.marked ? { marked: row.marked } : {}), ...(row.wishes ? { wishes: row.wishes } : {}),
  ...(row.state === "held" && row.held_until ? { heldUntil: row.held_until } : {}),
});

/** Who is about on a day: the bookings that begin, end or lie in it, with what staff need of each. */
export interface Standing { booking: string; reference: string; status: Booking["status"]; sale: Sale; startsAt: Date; endsAt: Date; name?: string; resources: string[]; marked: number; wishes: string[]; conversation?: string; answerDueAt?: Date }

/** The bookings that touch a period, those cancelled left out, in order of time. */
export async function standingBetween(db: Database, from: Date, to: Date): Promise<Standing[]> {
  const rows = await db.query<{ id: string; reference: string; status: Booking["status"]; sale: Sale; starts_at: Date; ends_at: Date; name: string | null; resources: string[] | null; marked: number; wishes: string[] | null; conversation_id: string | null; answer_due_at: Date | null }>(
    `select b.id, b.reference, b.status, b.sale, b.starts_at, b.ends_at, b.conversation_id, b.answer_due_at,
       (select p.name from booking_people p where p.booking_id = b.id and p.name is not null order by p.role, p.made_at limit 1) as name,
       (select array_agg(distinct a.resource order by a.resource) from allocations a where a.claimant = b.id and a.state = 'booked') as resources,
       (select count(*)::int from wishes w where w.booking_id = b.id and w.withdrawn_at is null and w.marked is not null and w.acknowledged_at is null) as marked,
       (select array_agg(w.words order by w.made_at) from wishes w where w.booking_id = b.id and w.withdrawn_at is null and w.words is not null) as wishes
     from bookings b where tstzrange(b.starts_at, b.ends_at, '[]') && tstzrange($1, $2) and b.status <> 'cancelled' order by b.starts_at, b.reference`, [from, to]);
  return rows.map((row) => ({
    booking: row.id, reference: row.reference, status: row.status, sale: row.sale, startsAt: row.starts_at, endsAt: row.ends_at, resources: row.resources ?? [], marked: row.marked, wishes: row.wishes ?? [],
    ...(row.name ? { name: row.name } : {}), ...(row.conversation_id ? { conversation: row.conversation_id } : {}), ...(row.answer_due_at ? { answerDueAt: row.answer_due_at } : {}),
  }));
}
