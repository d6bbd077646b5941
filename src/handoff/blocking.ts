import { NotFound } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { bookings as bookingsById } from "#records/booking_lists.ts";
import { close, hitBy, reopen, type Hit } from "#records/closures.ts";
import type { Database } from "#records/database.ts";
import { bookingEvent } from "#records/lines.ts";
import type { Staff } from "#records/staff.ts";
import { zoneOf } from "#records/sales.ts";
import { instantOfLocal, localOf, type Period } from "#rules/calendar.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";

/** A room blocked, a table out, somebody away: local times of the site, why, and whether it waits for bookings in its way. */
export interface Blocking { resource: string; from: string; to: string; reason?: string | undefined; wait?: boolean | undefined }

const periodOf = (desk: Desk, { resource, from, to }: Blocking): Period => {
  const zone = zoneOf(desk, desk.resources.find(({ id }) => id === resource)?.site);
  return { from: instantOfLocal(from, zone), to: instantOfLocal(to, zone) };
};

/** What blocking it would hit, and where each of these bookings could go instead; nothing is written. */
export async function lookAtBlocking(house: House, blocking: Blocking): Promise<{ hits: object[] }> {
  const desk = await house.desk();
  return { hits: await shownHits(house, desk, await hitBy(house.db, blocking.resource, periodOf(desk, blocking)), blocking.resource) };
}

/** Blocks a resource. With bookings in its way nothing is blocked unless it may wait: then what is free is taken, and the rest when a person has moved them. */
export async function block(house: House, blocking: Blocking, who: Staff): Promise<{ closure?: string; waiting: boolean; hits: object[] }> {
  const now = house.clock.now();
  const desk = await house.desk();
  const { resource, reason, wait = false } = blocking;
  const made = await house.db.transaction((tx) => close(tx, desk, { resource, during: periodOf(desk, blocking), reason, staff: who.id, wait, now }));
  const hits = await shownHits(house, desk, made.hits, resource);
  return { ...("closure" in made ? { closure: made.closure } : {}), waiting: hits.length > 0, hits };
}

/** It can be had again. */
export async function unblock(house: House, closure: string, who: Staff): Promise<void> {
  await house.db.transaction(async (tx) => {
    const [there] = await tx.query("select 1 from closures where id = $1 and ended_at is null for update", [closure]);
    if (!there) throw new NotFound("There is no such closure.", "no_such_closure");
    await reopen(tx, closure, house.clock.now(), who.id);
    await announce(tx, "b");
  });
}

interface ClosureRow { id: string; resource: string; from: Date; to: Date; reason: string | null; waiting: boolean; madeAt: Date; by: string | null }

/** The closures that are or will be, with who made them; those that wait name whom they wait for. */
export async function closuresOf(house: House): Promise<object[]> {
  const desk = await house.desk();
  const zone = zoneOf(desk);
  const rows = await house.db.query<ClosureRow>(
    `select c.id, c.resource, lower(c.during) as "from", upper(c.during) as "to", c.reason, c.waiting, c.made_at as "madeAt", s.name as by
     from closures c left join staff s on s.id = c.staff_id where c.ended_at is null and upper(c.during) > $1 order by lower(c.during), c.resource limit 500`, [house.clock.now()]);
  return Promise.all(rows.map(async ({ from, to, reason, by, ...row }) => {
    const found = desk.resources.find(({ id }) => id === row.resource);
    return {
      ...row, name: found ? inWords(found.name, desk.languages[0] ?? "en") : row.resource, type: found?.type ?? "", from: localOf(from, zone), to: localOf(to, zone), reason: reason ?? "", ...(by ? { by } : {}),
      hits: row.waiting ? await shownHits(house, desk, await hitBy(house.db, row.resource, { from, to }), row.resource) : [],
    };
  }));
}

/** Bookings in the way, as staff see them, each with the resources of the same type that are free for its time. */
async function shownHits(house: House, desk: Desk, hits: readonly Hit[], resource: string): Promise<object[]> {
  if (hits.length === 0) return [];
  const labels = labelsOf(house, desk.languages[0] as Language);
  const [made, free] = [await bookingsById(house.db, hits.map(({ booking }) => booking)), await freeInstead(house.db, hits.map(({ booking }) => booking), resource, house.clock.now())];
  return made.map((one) => ({ ...bookingEvent(one.booking, labels), ...(one.name ? { name: one.name } : {}), ...(one.booking.conversation ? { conversation: one.booking.conversation } : {}), from: resource, free: free.get(one.booking.id) ?? [] }));
}

/** For each booking on a resource, the others of its type that nobody has in that time. */
async function freeInstead(db: Database, bookings: readonly string[], resource: string, now: Date): Promise<Map<string, string[]>> {
  const rows = await db.query<{ booking: string; free: string[] | null }>(
    `select a.claimant as booking, (select array_agg(r.id order by r.id) from resources r where r.type = a.type and r.id <> a.resource and r.retired_at is null
       and not exists (select 1 from allocations o where o.resource = r.id and o.during && a.during and (o.state = 'booked' or o.state = 'held' and o.held_until > $3))) as free
     from allocations a where a.claimant = any($1::uuid[]) and a.resource = $2 and a.state = 'booked'`, [bookings, resource, now]);
  return new Map(rows.map(({ booking, free }) => [booking, free ?? []]));
}
