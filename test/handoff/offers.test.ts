import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { randomUUID } from "node:crypto";
import type { House } from "#conversations/house.ts";
import { eventsAfter } from "#conversations/log.ts";
import { stepBooking, withdrawOffer } from "#handoff/offers.ts";
import { testClock } from "#operations/clock.ts";
import { openPhrases } from "#operations/phrases.ts";
import { confirm } from "#records/confirming.ts";
import type { Database } from "#records/database.ts";
import { propose } from "#records/proposals.ts";
import { invite, type Staff } from "#records/staff.ts";
import type { Desk } from "#rules/desk.ts";
import { embeddedDatabase } from "../support/database.ts";
import { empty } from "../support/databases.ts";
import { conversation, inn, morning, stay } from "../support/house.ts";

let db: Database;
let ana: Staff;
const asking: Desk = { ...inn, selling: "on_request" };
const houseOf = (desk: Desk): House => ({ db, clock: testClock(morning), phrases: openPhrases("prompts"), desk: async () => desk, arrivals: [] });
beforeAll(async () => { db = await embeddedDatabase(); });
afterAll(() => db.close());
beforeEach(async () => {
  await empty(db);
  ana = (await invite(db, "Ana", ["receptionist"], new Date())).staff;
});

const offered = (desk: Desk, id: string) => db.transaction((tx) => propose(tx, desk, { conversation: id, items: [stay()], language: "en", now: morning }));
const last = async (id: string, type: string) => (await eventsAfter(db, id, 0, "all")).filter((event) => event.type === type).at(-1);

describe("a colleague", () => {
  it("takes an open offer back: what it held is free, and its guest sees so", async () => {
    const id = await conversation(db);
    const offer = await offered(inn, id);
    expect(await withdrawOffer(houseOf(inn), offer.id, ana)).toMatchObject({ state: "withdrawn" });
    expect(await last(id, "proposal")).toMatchObject({ id: offer.id, state: "withdrawn" });
    expect(await db.query("select 1 from allocations where state = 'held'")).toEqual([]);
    await expect(withdrawOffer(houseOf(inn), offer.id, ana)).rejects.toMatchObject({ code: "offer_over" });
  });

  it.each([["accept", "confirmed"], ["refuse", "cancelled"]] as const)("answers a request (%s), tells its guest and keeps the promise of an answer", async (step, status) => {
    const id = await conversation(db);
    const offer = await offered(asking, id);
    const outcome = await db.transaction((tx) => confirm(tx, asking, { proposal: offer.id, by: { kind: "guest" }, now: morning }));
    const done = outcome.outcome === "confirmed" ? outcome.receipt.done[0] : undefined;
    const reference = done && "reference" in done ? done.reference : "";
    expect(await stepBooking(houseOf(asking), reference, step, ana)).toMatchObject({ reference, status });
    expect(await last(id, "booking")).toMatchObject({ reference, status });
    expect(await last(id, "promise")).toMatchObject({ state: "kept" });
    expect(String((await last(id, "message"))?.text)).toContain(reference);
    await expect(stepBooking(houseOf(asking), reference, step, ana)).rejects.toMatchObject({ code: "wrong_state" });
  });

  it("is told of a booking that is not there", async () => {
    await expect(stepBooking(houseOf(inn), "NOPE", "accept", ana)).rejects.toMatchObject({ status: 404 });
    await expect(withdrawOffer(houseOf(inn), randomUUID(), ana)).rejects.toMatchObject({ status: 404 });
  });
});
