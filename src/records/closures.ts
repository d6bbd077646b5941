import { randomUUID } from "node:crypto";
import { Invalid, NotFound } from "#errors.ts";
import type { Period } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { lockTypes, releaseExpired } from "./allocations.ts";
import { audit } from "./audit.ts";
import { write, type Database } from "./database.ts";

/** A booking that stands in a closure's way. */
export interface Hit { booking: string; reference: string; startsAt: Date; endsAt: Date; status: string }

/** A resource that cannot be had for a time; `reason` is for staff and names nobody. With `wait` it takes what is free of that time and waits for the rest. */
export interface Closing { resource: string; during: Period; reason?: string | undefined; staff?: string; wait?: boolean; now: Date }

/**
 * Closes a resource for a period. Where bookings are in it nothing is closed: it lists whom it hits, and waits for a person to move
 * them (desk.md A1). Offers that hold it lose their hold; their yes then decides.
 */
export async function close(tx: Database, desk: Desk, { resource: id, during, reason, staff, wait = false, now }: Closing): Promise<{ closure: string; hits: Hit[] } | { hits: Hit[] }> {
  const resource = desk.resources.find((one) => one.id === id);
  if (!resource) throw new NotFound("There is no such resource.", "no_such_resource");
  if (during.from >= during.to) throw new Invalid("A closure ends after it begins.", "no_period");
  await lockTypes(tx, [resource.type]);
  const hits = await hitBy(tx, id, during);
  if (hits.length > 0 && !wait) return { hits };
  await tx.query(
    `update allocations set state = 'released' where state = 'held' and proposal_id in (
       select proposal_id from allocations where resource = $1 and state = 'held' and during && tstzrange($2, $3))`, [id, during.from, during.to]);
  const closure = randomUUID();
  await tx.query("insert into closures (id, resource, during, reason, staff_id, made_at, waiting) values ($1, $2, tstzrange($3, $4), $5, $6, $7, $8)", [closure, id, during.from, during.to, reason ?? null, staff ?? null, now, hits.length > 0]);
  await fill(tx, closure, { resource: id, type: resource.type, places: resource.places, during });
  await audit(tx, { at: now, by: { kind: staff ? "staff" : "desk", id: staff }, did: "closed", noun: "closure", id: closure, details: { resource: id, waiting: hits.length > 0 } });
  return { closure, hits };
}

/** The bookings that a period of a resource would hit. */
export const hitBy = (db: Database, resource: string, during: Period): Promise<Hit[]> => db.query<Hit>(
  `select distinct b.id as booking, b.reference, b.starts_at as "startsAt", b.ends_at as "endsAt", b.status from allocations a join bookings b on b.id = a.claimant
   where a.resource = $1 and a.state = 'booked' and a.during && tstzrange($2, $3) order by b.starts_at, b.reference`, [resource, during.from, during.to]);

/** Takes for a closure whatever of its time nobody has, place by place. */
async function fill(tx: Database, closure: string, { resource, type, places, during }: { resource: string; type: string; places: number; during: Period }): Promise<void> {
  await write(tx.query(
    `insert into allocations (resource, place, type, during, claimant, purpose, state)
     select $1, place, $2, gap, $5, 'closure', 'booked' from generate_series(1, $6::int) as place
     cross join lateral unnest(tstzmultirange(tstzrange($3, $4)) - coalesce((select range_agg(a.during) from allocations a
       where a.resource = $1 and a.place = place and a.state <> 'released' and a.during && tstzrange($3, $4)), '{}')) as gap`, [resource, type, during.from, during.to, closure, places]));
}

/** Closures that waited and may close more by now, since a booking in their way was moved or ended. Returns those that wait no longer. */
export async function closeWhatIsFree(tx: Database, now: Date): Promise<string[]> {
  const waiting = await tx.query<{ id: string; resource: string; type: string | null; places: number | null; from: Date; to: Date }>(
    `select c.id, c.resource, r.type, r.places, lower(c.during) as "from", upper(c.during) as "to" from closures c left join resources r on r.id = c.resource
     where c.waiting and c.ended_at is null and upper(c.during) > $1 order by c.id for update of c`, [now]);
  const done: string[] = [];
  for (const { id, resource, type, places, from, to } of waiting) {
    if (!type) continue;
    await lockTypes(tx, [type]);
    await fill(tx, id, { resource, type, places: places ?? 1, during: { from, to } });
    if ((await hitBy(tx, resource, { from, to })).length > 0) continue;
    await tx.query("update closures set waiting = false where id = $1", [id]);
    done.push(id);
  }
  return done;
}

/** The resource can be had again. */
export async function reopen(tx: Database, closure: string, now: Date, staff?: string): Promise<void> {
  await tx.query("update closures set ended_at = $2 where id = $1 and ended_at is null", [closure, now]);
  await tx.query("update allocations set state = 'released' where claimant = $1 and purpose = 'closure'", [closure]);
  await audit(tx, { at: now, by: { kind: staff ? "staff" : "desk", id: staff }, did: "reopened", noun: "closure", id: closure });
}

/** A person moves a booking to another resource, where it stays. Throws `Taken` where somebody else has that one. */
export async function moveTo(tx: Database, desk: Desk, { booking, from, to, staff, now }: { booking: string; from: string; to: string; staff: string; now: Date }): Promise<void> {
  const target = desk.resources.find(({ id }) => id === to);
  const origin = desk.resources.find(({ id }) => id === from);
  if (!target || !origin || target.type !== origin.type) throw new Invalid("It can only move to another of the same type.", "another_type");
  await lockTypes(tx, [target.type]);
  await releaseExpired(tx, [target.type], now);
  const moved = await write(tx.query("update allocations set resource = $3, pinned = true where claimant = $1 and resource = $2 and state = 'booked' returning id", [booking, from, to]));
  if (moved.length === 0) throw new NotFound("The booking does not have that one.", "not_there");
  await audit(tx, { at: now, by: { kind: "staff", id: staff }, did: "moved", noun: "booking", id: booking, details: { from, to } });
}

/** One booking on one resource. */
export interface Placed { booking: string; resource: string }

/** A person lets two bookings change places, both at once, where they stay. Throws `Taken` where a third has one of the places. */
export async function exchange(tx: Database, desk: Desk, [a, b]: readonly [Placed, Placed], { staff, now }: { staff: string; now: Date }): Promise<void> {
  const [first, second] = [a, b].map(({ resource }) => desk.resources.find(({ id }) => id === resource));
  if (!first || !second || first.type !== second.type || first.places > 1 || second.places > 1) throw new Invalid("Two bookings can only change places of the same type.", "another_type");
  await lockTypes(tx, [first.type]);
  await releaseExpired(tx, [first.type], now);
  // In one statement, at whose end the constraint looks: either alone would stand where the other is.
  const moved = await write(tx.query(
    `update allocations set resource = case when claimant = $1 then $4 else $2 end, pinned = true
     where state = 'booked' and (claimant = $1 and resource = $2 or claimant = $3 and resource = $4) returning claimant`, [a.booking, a.resource, b.booking, b.resource]));
  if (new Set(moved.map((row) => (row as { claimant: string }).claimant)).size < 2) throw new NotFound("The booking does not have that one.", "not_there");
  for (const [{ booking, resource: from }, { resource: to }] of [[a, b], [b, a]] as const) await audit(tx, { at: now, by: { kind: "staff", id: staff }, did: "moved", noun: "booking", id: booking, details: { from, to } });
}
