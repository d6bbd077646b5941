import { randomUUID } from "node:crypto";
import { testClock } from "#operations/clock.ts";
import type { Database } from "#records/database.ts";
import { addDays } from "#rules/calendar.ts";
import { writePeriod } from "#rules/writing.ts";
import { newGuest, offers } from "../proofs/support/guests.ts";
import { openDesks } from "../proofs/support/desks.ts";

/** Bookings a second: whole conversations over HTTP (opened, asked, offered, confirmed), and the same rows inserted bare. */
export interface BookingBench { guests: number; bare: number; share: number }

const atOnce = 10;

/** Each guest has a night of their own, so that nothing is full; both sides use ten connections. */
export async function bookingBench(many = 120): Promise<BookingBench> {
  const desks = await openDesks(1, { service: null, clock: testClock("2026-12-01T08:00:00Z") });
  const db = desks.open[0]!.house.db;
  const one = async (n: number) => {
    const arrival = addDays("2027-01-11", n % 60);
    const guest = await newGuest(desks.urls[0]!, `198.51.${Math.floor(n / 250)}.${n % 250}`);
    const said = await guest.say(`I would like to book a standard double for two adults, ${writePeriod(arrival, addDays(arrival, 1), "en")}, please.`);
    const offer = offers(await guest.events(said.body.seq, 30)).find(({ state }) => state === "open");
    if (!offer) throw new Error(`nothing was offered for ${arrival}`);
    const sent = await guest.confirm(String(offer.id));
    const after = await guest.events(sent.body.seq, 10);
    if (!after.some(({ type }) => type === "booking")) throw new Error("nothing was booked");
  };
  for (let n = 0; n < 5; n += 1) await one(n);
  const guests = await perSecond(many, (n) => one(n + 5));
  const bare = await bareInserts(db, 2_000);
  await desks.close();
  return { guests, bare, share: guests / bare };
}

async function perSecond(many: number, one: (n: number) => Promise<void>): Promise<number> {
  let next = 0;
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, async () => { while (next < many) await one(next++); }));
  return many / ((performance.now() - begun) / 1000);
}

/** A booking and its allocation, under the same constraint and indexes, a transaction each. */
async function bareInserts(db: Database, many: number): Promise<number> {
  await db.script("create table bare_bookings (like bookings including all); create table bare_allocations (like allocations including all)");
  return perSecond(many, (n) => db.transaction(async (tx) => {
    const id = randomUUID();
    await tx.query("insert into bare_bookings select (jsonb_populate_record(null::bookings, to_jsonb(b) || jsonb_build_object('id', $1::uuid, 'reference', $2::text))).* from (select * from bookings limit 1) b", [id, id.slice(0, 8)]);
    await tx.query(
      `insert into bare_allocations select (jsonb_populate_record(null::allocations, to_jsonb(a) || jsonb_build_object('id', $1::uuid, 'claimant', $2::uuid, 'during', tstzrange($3, $4)))).* from (select * from allocations where state = 'booked' limit 1) a`,
      [randomUUID(), id, new Date(Date.UTC(2030, 0, 1 + n, 14)), new Date(Date.UTC(2030, 0, 2 + n, 10))]);
  }));
}
