import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { unitsOf } from "#records/allocations.ts";
import { freeStays } from "#records/availability.ts";
import { byReference } from "#records/bookings.ts";
import { confirm } from "#records/confirming.ts";
import type { Database } from "#records/database.ts";
import type { Item } from "#records/items.ts";
import { propose } from "#records/proposals.ts";
import { addDays, daysFrom } from "#rules/calendar.ts";
import { databases, empty } from "../support/databases.ts";
import { conversation, inn, later, morning, stay } from "../support/house.ts";

/** Looks for two claimants on one place at one time without leaning on the constraint. */
const overlaps = (db: Database) => db.query(
  `select a.id from allocations a join allocations b on a.resource = b.resource and a.place = b.place and a.id < b.id and a.during && b.during
   where a.state <> 'released' and b.state <> 'released' and a.claimant <> b.claimant`);

describe.each(databases)("full, or only badly seated, $name", ({ name, open }) => {
  let db: Database;
  beforeAll(async () => { db = await open("inn"); });
  afterAll(() => db.close());
  beforeEach(() => empty(db));

  const book = (items: Item[], now = morning): Promise<string> => db.transaction(async (tx) => {
    const offer = await propose(tx, inn, { conversation: await conversation(tx), items, language: "en", now });
    const outcome = await confirm(tx, inn, { proposal: offer.id, by: { kind: "guest" }, now });
    const done = outcome.outcome === "confirmed" ? outcome.receipt.done[0] : undefined;
    return done && "reference" in done ? done.reference : "";
  });
  const nights = (from: number, to: number): Item => stay({ arrival: addDays("2026-12-04", from), departure: addDays("2026-12-04", to) });

  it("a guest may arrive on the morning another leaves", async () => {
    for (let room = 0; room < 6; room += 1) await book([nights(0, 2)]);
    for (let room = 0; room < 6; room += 1) await book([nights(2, 4)]);
    await expect(book([nights(1, 3)])).rejects.toMatchObject({ code: "full" });
  });

  it("seats anew, swapping rooms in one statement, before it says full", async () => {
    const first = await book([nights(0, 2)]);
    const second = await book([nights(3, 5)]);
    // Put in two rooms by hand what fits into one; four more rooms are taken throughout.
    for (let room = 0; room < 4; room += 1) await book([nights(0, 5)]);
    const ids = await Promise.all([first, second].map(async (one) => (await byReference(db, one))?.id ?? ""));
    const free = (await db.query<{ resource: string }>("select r as resource from unnest($1::text[]) r where r not in (select resource from allocations where claimant <> all($2) and state = 'booked')",
      [["room_1", "room_2", "room_3", "room_4", "room_5", "room_6"], ids])).map(({ resource }) => resource);
    for (const [n, id] of ids.entries()) await db.query("update allocations set resource = $2 where claimant = $1 and state = 'booked'", [id, free[n]]);
    expect((await freeStays(db, inn, { arrival: "2026-12-04", departure: "2026-12-09", offering: "double", rate: "flexible", now: morning })).options).toHaveLength(1);
    await book([nights(0, 5)]);
    expect(await overlaps(db)).toEqual([]);
    const [one, two] = await Promise.all(ids.map((id) => unitsOf(db, id)));
    expect(one).toEqual(two);
  });

  it("leaves alone who is in the house, who chose their room, and who needs what it has", async () => {
    const needs = await book([stay({ needs: ["lake_view"], departure: "2026-12-09" })]);
    for (let room = 0; room < 5; room += 1) await book([nights(0, 2)]);
    await expect(book([nights(1, 3)])).rejects.toMatchObject({ code: "full" });
    await book([nights(2, 5)]);
    const made = await byReference(db, needs);
    expect((await unitsOf(db, made?.id ?? "")).map(({ resource }) => resource)).toEqual(["room_2"]);
    const inHouse = await db.query("select id, resource from allocations where state = 'booked' order by id");
    for (let room = 0; room < 4; room += 1) await book([nights(2, 5)], later(60 * 24 * 4));
    const kept = await db.query("select id, resource from allocations where state = 'booked' and lower(during) < $1 order by id", [later(60 * 24 * 4)]);
    expect(inHouse).toEqual(expect.arrayContaining(kept));
  });

  it("refuses a stay only when on one of its nights every room is taken", async () => {
    const stays = fc.array(fc.record({ from: fc.integer({ min: 0, max: 24 }), length: fc.integer({ min: 1, max: 6 }), cancel: fc.integer({ min: 0, max: 9 }) }), { minLength: 45, maxLength: 60 });
    await fc.assert(fc.asyncProperty(stays, async (wanted) => {
      await empty(db);
      const taken = new Map<string, number>();
      const made: { reference: string; days: string[]; talk: string }[] = [];
      for (const { from, length, cancel } of wanted) {
        const arrival = addDays("2026-12-04", from);
        const days = daysFrom(arrival, addDays(arrival, length - 1));
        const full = days.some((day) => (taken.get(day) ?? 0) >= 6);
        const talk = await conversation(db);
        // What is said to be free is what can be had.
        if (from % 4 === 0) expect((await freeStays(db, inn, { arrival, departure: addDays(arrival, length), offering: "double", rate: "prepaid", now: morning })).options.length).toBe(full ? 0 : 1);
        const yes = (items: Item[]) => db.transaction(async (tx) => confirm(tx, inn, { proposal: (await propose(tx, inn, { conversation: talk, items, language: "en", now: morning })).id, by: { kind: "guest" }, now: morning }));
        const outcome = await yes([stay({ arrival, departure: addDays(arrival, length) })]).catch((fault: { code?: string }) => ({ outcome: fault.code }));
        expect(outcome.outcome, `${arrival} for ${length}`).toBe(full ? "full" : "confirmed");
        if (full) continue;
        for (const day of days) taken.set(day, (taken.get(day) ?? 0) + 1);
        const done = "receipt" in outcome ? outcome.receipt.done[0] : undefined;
        made.push({ reference: done && "reference" in done ? done.reference : "", days, talk });
        const gone = cancel === 0 ? made.shift() : undefined;
        if (!gone) continue;
        await db.transaction(async (tx) => confirm(tx, inn, { proposal: (await propose(tx, inn, { conversation: gone.talk, items: [{ do: "cancel", reference: gone.reference }], language: "en", now: morning })).id, by: { kind: "guest" }, now: morning }));
        for (const day of gone.days) taken.set(day, (taken.get(day) ?? 0) - 1);
      }
      expect(await overlaps(db)).toEqual([]);
    }), { seed: 20261201, numRuns: process.env.PROOFS ? 40 : name === "embedded" ? 2 : 1, endOnFailure: true });
  }, 300_000);
});
