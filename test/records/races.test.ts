import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { confirm } from "#records/confirming.ts";
import type { Database } from "#records/database.ts";
import { propose } from "#records/proposals.ts";
import { databases, empty } from "../support/databases.ts";
import { conversation, inn, morning, stay } from "../support/house.ts";

const house = { ...inn, resources: inn.resources.filter(({ id }) => id !== "room_6") };
const none = { ...inn.hold, perAddress: 1 };

describe.each(databases)("everybody at once, $name", ({ open }) => {
  let db: Database;
  beforeAll(async () => { db = await open("inn"); });
  afterAll(() => db.close());
  beforeEach(() => empty(db));

  const count = async () => (await db.query<{ bookings: number; overlaps: number }>(
    `select (select count(*)::int from bookings) as bookings, (select count(*)::int from allocations a join allocations b
       on a.resource = b.resource and a.place = b.place and a.id < b.id and a.during && b.during
     where a.state <> 'released' and b.state <> 'released' and a.claimant <> b.claimant) as overlaps`))[0];

  it("of forty who want the last five rooms five have one, and the others are told", async () => {
    const talks = await Promise.all(Array.from({ length: 40 }, () => conversation(db)));
    const said = await Promise.all(talks.map((talk) => db.transaction(async (tx) => {
      const offer = await propose(tx, house, { conversation: talk, items: [stay()], language: "en", now: morning });
      return (await confirm(tx, house, { proposal: offer.id, by: { kind: "guest" }, now: morning })).outcome;
    }).catch((fault: { code?: string }) => fault.code)));
    expect(said.filter((one) => one === "confirmed")).toHaveLength(5);
    expect(said.filter((one) => one === "full")).toHaveLength(35);
    expect(await count()).toEqual({ bookings: 5, overlaps: 0 });
  });

  it("of forty yeses to offers without a hold five are taken, and nobody has half of anything", async () => {
    const desk = { ...house, hold: none };
    const offers: string[] = [];
    for (let n = 0; n < 40; n += 1) {
      const talk = await conversation(db);
      const held = n === 0 ? "2027-01-08" : "2026-12-04";
      const offer = await db.transaction((tx) => propose(tx, desk, { conversation: talk, addressHash: "one", items: [stay({ arrival: held, departure: held.replace("08", "10").replace("04", "06") })], language: "en", now: morning }));
      if (n > 0) offers.push(offer.id);
    }
    const said = await Promise.all(offers.map((proposal) => db.transaction(async (tx) => (await confirm(tx, desk, { proposal, by: { kind: "guest" }, now: morning })).outcome)));
    expect(said.filter((one) => one === "confirmed")).toHaveLength(5);
    expect(said.filter((one) => one === "gone")).toHaveLength(34);
    expect(await count()).toEqual({ bookings: 5, overlaps: 0 });
  });

  it("twenty yeses to one offer are one booking and one receipt", async () => {
    const talk = await conversation(db);
    const offer = await db.transaction((tx) => propose(tx, inn, { conversation: talk, items: [stay()], language: "en", now: morning }));
    const said = await Promise.all(Array.from({ length: 20 }, () => db.transaction((tx) => confirm(tx, inn, { proposal: offer.id, by: { kind: "guest" }, now: morning }))));
    const receipts = said.map((one) => (one.outcome === "confirmed" ? JSON.stringify(one.receipt) : one.outcome));
    expect(new Set(receipts).size).toBe(1);
    expect(await count()).toEqual({ bookings: 1, overlaps: 0 });
  });
});
