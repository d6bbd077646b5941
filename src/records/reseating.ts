import { Taken } from "#errors.ts";
import { overlap, type Period } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { seat, type Stay } from "#rules/seating.ts";
import { chosen, insert, periodOf, takenOf, type Taking, type Unit } from "./allocations.ts";
import { write, type Database } from "./database.ts";
import type { Sale } from "./items.ts";

/** An allocation as seating sees it, with what its booking needs of a room. */
interface Seated extends Period { id: string; resource: string; claimant: string; purpose: "booking" | "closure"; pinned: boolean; needs: string[] | null; units: number | null }

/** Who moves where so that a stay fits, and what it gets. */
interface Plan { moves: { id: string; resource: string }[]; units: Unit[] }

const endOfTime = new Date("9999-12-31T00:00:00Z");

/** Seats the future stays of a type anew so that one more fits, in the caller's transaction (desk.md A2). Throws `Taken` (`full`). */
export async function seatAnew(tx: Database, desk: Desk, taking: Taking, now: Date): Promise<Unit[]> {
  const plan = await planSeats(tx, desk, taking.sale, taking.claimant, now);
  if (!plan) throw new Taken("Nothing is free then.", "full");
  if (plan.moves.length > 0) {
    // In the order of ids, as a yes locks its own: neither waits for the other while it has what that one needs.
    await tx.query("select id from allocations where id = any($1) order by id for update", [plan.moves.map(({ id }) => id)]);
    // One statement: two rooms that change places would otherwise be in each other's way for a moment.
    await write(tx.query(
      "update allocations a set resource = m.resource from unnest($1::uuid[], $2::text[]) as m (id, resource) where a.id = m.id and a.state <> 'released'",
      [plan.moves.map(({ id }) => id), plan.moves.map(({ resource }) => resource)]));
  }
  return insert(tx, plan.units, taking);
}

/** How a stay could be seated, writing nothing; undefined where on one of its nights every room is taken. */
export async function planSeats(db: Database, desk: Desk, sale: Sale, claimant: string | undefined, now: Date, conversation?: string): Promise<Plan | undefined> {
  const offering = desk.offerings.find(({ id }) => id === sale.offering);
  const [first, ...others] = offering?.takes ?? [];
  if (!offering || !first || first.per === "person") return undefined;
  const ofType = desk.resources.filter(({ type }) => type === first.type);
  if (ofType.some(({ places }) => places > 1)) return undefined;
  const also = others.length > 0 ? chosen({ ...desk, offerings: [{ ...offering, takes: others }] }, sale, await takenOf(db, sale.types, periodOf(sale), now, { claimant, conversation })) : [];
  if (!also) return undefined;
  const rows = await seatedOf(db, first.type, now, conversation);
  const known = (needs: readonly string[]) => needs.filter((need) => ofType.some(({ features }) => features.includes(need)));
  const rooms = ofType.map(({ id, features }) => ({ id, features }));
  const blocked = rows.filter(({ purpose }) => purpose === "closure").map(({ resource, from, to }) => ({ room: resource, from, to }));
  const stays = rows.filter(({ purpose, claimant: whose }) => purpose === "booking" && whose !== claimant).map((row): Stay =>
    ({ id: row.id, room: row.resource, from: row.from, to: row.to, needs: known(row.needs ?? []), fixed: row.pinned || row.from <= now || sideBySide(desk, rows, row) }));
  const own = rows.filter(({ claimant: whose }) => whose === claimant);
  const news = Array.from({ length: sale.units }, (_, index): Stay => ({ id: `new ${index}`, ...periodOf(sale), needs: known(sale.needs) }));
  // First in one's own rooms, from which others give way; else beside them, since the old ones are only let go at the yes.
  const longer = news.map((stay, index): Stay => (own[index] ? { ...stay, room: own[index].resource, fixed: true, from: earlier(stay.from, own[index].from), to: later(stay.to, own[index].to) } : stay));
  const beside = own.map(({ id, resource, from, to }): Stay => ({ id, room: resource, from, to, fixed: true }));
  const inWay = [...blocked, ...stays.filter(({ fixed }) => fixed).map(({ room = "", from, to }) => ({ room, from, to }))];
  const mayStay = own.length === news.length && longer.every((stay) => !inWay.some((other) => other.room === stay.room && overlap(other, stay)));
  const seats = (mayStay ? seat({ rooms, blocked, stays: [...stays, ...longer] }) : undefined) ?? seat({ rooms, blocked, stays: [...stays, ...beside, ...news] });
  if (!seats) return undefined;
  return {
    moves: stays.filter(({ id, room }) => seats.get(id) !== room).map(({ id }) => ({ id, resource: seats.get(id) as string })),
    units: [...news.map(({ id }) => ({ resource: seats.get(id) as string, type: first.type, place: 1 })), ...also],
  };
}

const earlier = (a: Date, b: Date) => (a < b ? a : b);
const later = (a: Date, b: Date) => (a > b ? a : b);

/** Rooms of one booking that connect stay together: they are not moved one by one. */
function sideBySide(desk: Desk, rows: readonly Seated[], row: Seated): boolean {
  if ((row.units ?? 1) < 2) return false;
  const others = rows.filter(({ claimant, resource }) => claimant === row.claimant && resource !== row.resource).map(({ resource }) => resource);
  return desk.resources.some(({ id, connectsWith }) => (id === row.resource && connectsWith.some((other) => others.includes(other))) || (others.includes(id) && connectsWith.includes(row.resource)));
}

async function seatedOf(db: Database, type: string, now: Date, conversation?: string): Promise<Seated[]> {
  return db.query<Seated>(
    `select a.id, a.resource, a.claimant, a.purpose, a.pinned, lower(a.during) as "from", coalesce(upper(a.during), $4) as "to",
            array(select jsonb_array_elements_text(coalesce(i.fixed -> 'sale' -> 'needs', b.sale -> 'needs', '[]'))) as needs,
            coalesce((i.fixed -> 'sale' ->> 'units')::int, b.units) as units
     from allocations a
       left join bookings b on b.id = a.claimant
       left join proposals p on p.id = a.proposal_id and a.state = 'held'
       left join proposal_items i on i.proposal_id = p.id and i.booking_id = a.claimant
     where a.type = $1 and a.state <> 'released' and upper(a.during) > $2 and (a.state = 'booked' or a.held_until > $2)
       and ($3::uuid is null or a.state = 'booked' or p.conversation_id is distinct from $3)
     order by a.id`, [type, now, conversation ?? null, endOfTime]);
}
