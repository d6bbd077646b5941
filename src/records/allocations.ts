import type { Period } from "#rules/calendar.ts";
import { choose, type Busy } from "#rules/choosing.ts";
import type { Desk } from "#rules/desk.ts";
import { totalOf } from "#rules/party.ts";
import { write, type Database } from "./database.ts";
import type { Sale } from "./items.ts";

/** What is to be taken for a booking: booked for good, or held until a time. `only` are resources that a person chose: they are pinned. */
export interface Taking { claimant: string; /** The booking is new: it has nothing yet. */ fresh?: boolean; sale: Sale; state: "held" | "booked"; only?: readonly string[]; proposal?: string; heldUntil?: Date }

/** One place of one resource. */
export interface Unit { resource: string; type: string; place: number }

/** A row as it stands. */
export interface Allocation { id: string; resource: string; place: number; type: string; from: Date; to: Date; claimant: string; purpose: "booking" | "closure"; state: "held" | "booked"; pinned: boolean }

/** One who looks at what is taken: the holds of their own conversation do not count against them, nor does their own booking. */
export interface Looking { conversation?: string | undefined; claimant?: string | undefined }

const columns = "a.id, a.resource, a.place, a.type, lower(a.during) as \"from\", upper(a.during) as \"to\", a.claimant, a.purpose, a.state, a.pinned";

/** Queues whoever claims these types one behind the other until commit: a race is then a short wait, not a deadlock of a second. */
export async function lockTypes(tx: Database, types: readonly string[]): Promise<void> {
  for (const type of [...new Set(types)].sort()) {
    await tx.query("select pg_advisory_xact_lock(hashtextextended(current_schema() || ' type ' || $1, 0))", [type]);
  }
}

/** Lets go of holds whose time is over: whoever meets them does it, in their own transaction. */
export async function releaseExpired(tx: Database, types: readonly string[], now: Date): Promise<void> {
  // A row that somebody has locked is being confirmed at this moment; waiting for it could only end in a deadlock.
  await tx.query(
    `update allocations set state = 'released' where id in (
       select id from allocations where state = 'held' and held_until <= $1 and type = any($2) order by id for update skip locked)`, [now, types]);
}

/** What is taken of these types in a period, holds that are over left out. */
export async function takenOf(db: Database, types: readonly string[], during: { from: Date; to: Date }, now: Date, looking: Looking = {}): Promise<Allocation[]> {
  return db.query<Allocation>(
    `select ${columns} from allocations a left join proposals p on p.id = a.proposal_id and a.state = 'held'
     where a.type = any($1) and a.during && tstzrange($2, $3) and a.state <> 'released'
       and (a.state = 'booked' or a.held_until > $4)
       and ($5::uuid is null or a.state = 'booked' or p.conversation_id is distinct from $5)
       and ($6::uuid is null or a.claimant <> $6)
     order by a.resource, a.place, a.during`,
    [types, during.from, during.to, now, looking.conversation ?? null, looking.claimant ?? null]);
}

/** The units that fit best among what is free; of `only` these where it names any. */
export function chosen(desk: Desk, sale: Sale, busy: readonly Busy[], only?: readonly string[]): Unit[] | undefined {
  const offering = desk.offerings.find(({ id }) => id === sale.offering);
  const resources = only?.length ? desk.resources.filter(({ id }) => only.includes(id)) : desk.resources;
  if (!offering) return undefined;
  const { needs, wishes, units } = sale;
  const found = choose({ desk: { resources, joins: desk.joins }, offering, people: totalOf(sale.party), during: periodOf(sale), busy, needs, wishes, units });
  const typeOf = (id: string) => desk.resources.find((resource) => resource.id === id)?.type ?? "";
  return found?.map(({ resource, place }) => ({ resource, place, type: typeOf(resource) }));
}

/** What a sale takes, buffers included. */
export const periodOf = ({ takes }: Pick<Sale, "takes">): Period => ({ from: new Date(takes.from), to: new Date(takes.to) });

/** Writes the rows, ordered by resource id so that nobody waits for one who waits for them. */
export async function insert(tx: Database, units: readonly Unit[], taking: Taking): Promise<Unit[]> {
  const during = periodOf(taking.sale);
  const rows = [...units].sort((a, b) => (a.resource < b.resource ? -1 : a.resource > b.resource ? 1 : a.place - b.place));
  await write(tx.query(
    `insert into allocations (resource, place, type, during, claimant, purpose, state, proposal_id, held_until, pinned)
     select resource, place, type, tstzrange($4, $5), $6, 'booking', $7, $8, $9, $10
     from unnest($1::text[], $2::int[], $3::text[]) as t (resource, place, type) order by resource, place`,
    [rows.map(({ resource }) => resource), rows.map(({ place }) => place), rows.map(({ type }) => type),
      during.from, during.to, taking.claimant, taking.state, taking.proposal ?? null, taking.heldUntil ?? null, (taking.only?.length ?? 0) > 0]));
  return rows;
}

/** Lets go of what a claimant has booked; of `rows` alone where these are named. */
export async function release(tx: Database, claimant: string, rows?: readonly string[]): Promise<void> {
  await tx.query("update allocations set state = 'released' where claimant = $1 and state = 'booked' and ($2::uuid[] is null or id = any($2))", [claimant, rows ?? null]);
}

/** The rows that a claimant has booked at this moment. */
export async function bookedRows(tx: Database, claimant: string): Promise<string[]> {
  return (await tx.query<{ id: string }>("select id from allocations where claimant = $1 and state = 'booked' order by id", [claimant])).map(({ id }) => id);
}

/** Lets go of everything a proposal holds. */
export async function releaseHolds(tx: Database, proposal: string): Promise<void> {
  await tx.query("update allocations set state = 'released' where proposal_id = $1 and state = 'held'", [proposal]);
}

/** Turns what a proposal holds for a booking into booked; false where the hold is gone. The rows of a hold come and go together. */
export async function turnIntoBooked(tx: Database, proposal: string, claimant: string): Promise<boolean> {
  const rows = await tx.query(
    "update allocations set state = 'booked', held_until = null where proposal_id = $1 and claimant = $2 and state = 'held' returning id", [proposal, claimant]);
  return rows.length > 0;
}

/** What a booking has taken, by resource. */
export async function unitsOf(db: Database, claimant: string): Promise<Unit[]> {
  return db.query<Unit>("select resource, type, place from allocations where claimant = $1 and state = 'booked' order by resource, place", [claimant]);
}
