import { randomUUID } from "node:crypto";
import { Invalid, NotFound } from "#errors.ts";
import type { Period } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { lockTypes } from "./allocations.ts";
import { audit } from "./audit.ts";
import { write, type Database } from "./database.ts";

/** A booking that stands in a closure's way. */
export interface Hit { booking: string; reference: string; startsAt: Date; endsAt: Date; status: string }

/** A resource that cannot be had for a time; `reason` is for staff and names nobody. */
export interface Closing { resource: string; during: Period; reason?: string; staff?: string; now: Date }

/**
 * Closes a resource for a period. Where bookings are in it nothing is closed: it lists whom it hits, and waits for a person to move
 * them (desk.md A1). Offers that hold it lose their hold; their yes then decides.
 */
export async function close(tx: Database, desk: Desk, { resource: id, during, reason, staff, now }: Closing): Promise<{ closure: string } | { hits: Hit[] }> {
  const resource = desk.resources.find((one) => one.id === id);
  if (!resource) throw new NotFound("There is no such resource.", "no_such_resource");
  if (during.from >= during.to) throw new Invalid("A closure ends after it begins.", "no_period");
  await lockTypes(tx, [resource.type]);
  const hits = await tx.query<Hit>(
    `select distinct b.id as booking, b.reference, b.starts_at as "startsAt", b.ends_at as "endsAt", b.status from allocations a join bookings b on b.id = a.claimant
     where a.resource = $1 and a.state = 'booked' and a.during && tstzrange($2, $3) order by b.starts_at, b.reference`, [id, during.from, during.to]);
  if (hits.length > 0) return { hits };
  await tx.query(
    `update allocations set state = 'released' where state = 'held' and proposal_id in (
       select proposal_id from allocations where resource = $1 and state = 'held' and during && tstzrange($2, $3))`, [id, during.from, during.to]);
  const closure = randomUUID();
  await tx.query("insert into closures (id, resource, during, reason, staff_id, made_at) values ($1, $2, tstzrange($3, $4), $5, $6, $7)", [closure, id, during.from, during.to, reason ?? null, staff ?? null, now]);
  await write(tx.query(
    `insert into allocations (resource, place, type, during, claimant, purpose, state)
     select $1, place, $2, tstzrange($3, $4), $5, 'closure', 'booked' from generate_series(1, $6::int) as place`, [id, resource.type, during.from, during.to, closure, resource.places]));
  await audit(tx, { at: now, by: { kind: staff ? "staff" : "desk", id: staff }, did: "closed", noun: "closure", id: closure, details: { resource: id } });
  return { closure };
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
  const moved = await write(tx.query("update allocations set resource = $3, pinned = true where claimant = $1 and resource = $2 and state = 'booked' returning id", [booking, from, to]));
  if (moved.length === 0) throw new NotFound("The booking does not have that one.", "not_there");
  await audit(tx, { at: now, by: { kind: "staff", id: staff }, did: "moved", noun: "booking", id: booking, details: { from, to } });
}
