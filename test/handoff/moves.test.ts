import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testClock } from "#operations/clock.ts";
import { openPhrases } from "#operations/phrases.ts";
import type { House } from "#conversations/house.ts";
import { moveBooking } from "#handoff/moves.ts";
import { confirm } from "#records/confirming.ts";
import type { Database } from "#records/database.ts";
import { bringIn } from "#records/desk.ts";
import { propose } from "#records/proposals.ts";
import { close } from "#records/closures.ts";
import { databases, empty } from "../support/databases.ts";
import { inn, morning } from "../support/house.ts";

const ana = { id: "00000000-0000-4000-8000-000000000001", name: "Ana", roles: ["receptionist" as const] };

describe.each(databases)("a move on the board and others at the same moment ($name)", ({ open }) => {
  let db: Database;
  let house: House;
  beforeAll(async () => { db = await open("inn"); house = { db, clock: testClock(morning), phrases: openPhrases("prompts"), desk: async () => inn, arrivals: [] }; });
  afterAll(() => db.close());
  beforeEach(async () => { await empty(db); await bringIn(db, inn, morning); });

  /** Books room for the weekend; `resources` as chosen by staff. */
  async function book(resources: string[], arrival = "2026-12-04", departure = "2026-12-06"): Promise<string> {
    const offer = await db.transaction((tx) => propose(tx, inn, { staff: ana.id, language: "en", now: morning, items: [{ do: "book", offering: "double", arrival, departure, party: { adults: 2, childAges: [] }, resources }] }));
    const outcome = await db.transaction((tx) => confirm(tx, inn, { proposal: offer.id, by: { kind: "staff", staff: ana.id, how: "phone" }, now: morning }));
    if (outcome.outcome !== "confirmed") throw new Error(outcome.outcome);
    const [done] = outcome.receipt.done;
    return done && "reference" in done ? done.reference : "";
  }
  /** Rooms that two have at once: the constraint lets there be none. */
  const doubled = () => db.query("select 1 from allocations a join allocations b on a.resource = b.resource and a.place = b.place and a.during && b.during and a.claimant <> b.claimant where a.state <> 'released' and b.state <> 'released'");
  const settled = async (work: Promise<unknown>[]) => (await Promise.allSettled(work)).map(({ status }) => status);

  it("the last free room goes to the one who is first, whether moved there or booked; the others keep what they had", async () => {
    for (let round = 0; round < 5; round += 1) {
      await empty(db);
      await bringIn(db, inn, morning);
      const [first, second] = [await book(["room_3"]), await book(["room_4"])];
      const outcomes = await settled([
        moveBooking(house, { reference: first, from: "room_3", to: "room_5" }, ana), moveBooking(house, { reference: second, from: "room_4", to: "room_5" }, ana), book(["room_5"]),
      ]);
      expect({ round, won: outcomes.filter((one) => one === "fulfilled").length, doubled: await doubled() }).toEqual({ round, won: 1, doubled: [] });
      const [kept] = await db.query<{ count: number }>("select count(distinct claimant)::int as count from allocations where state = 'booked'");
      expect(kept?.count).toBe(outcomes[2] === "fulfilled" ? 3 : 2);
    }
  });

  it("two who want each other's rooms are both told, and nobody waits for ever", async () => {
    const [first, second] = [await book(["room_3"]), await book(["room_4"])];
    expect(await settled([moveBooking(house, { reference: first, from: "room_3", to: "room_4" }, ana), moveBooking(house, { reference: second, from: "room_4", to: "room_3" }, ana)])).toEqual(["rejected", "rejected"]);
    expect(await doubled()).toEqual([]);
  });

  it("a room that is being blocked is not moved into, and a move is not blocked over", async () => {
    const reference = await book(["room_3"]);
    const during = { from: new Date("2026-12-04T12:00:00Z"), to: new Date("2026-12-06T12:00:00Z") };
    const [moved, closed] = await Promise.allSettled([moveBooking(house, { reference, from: "room_3", to: "room_5" }, ana), db.transaction((tx) => close(tx, inn, { resource: "room_5", during, now: morning }))]);
    const shut = closed.status === "fulfilled" && "closure" in closed.value;
    expect([moved.status === "fulfilled", shut].filter(Boolean)).toHaveLength(1);
    expect(await doubled()).toEqual([]);
  });
});
