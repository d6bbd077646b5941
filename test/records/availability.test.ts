import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freeNights, freeStays, staysWithin } from "#records/availability.ts";
import type { Database } from "#records/database.ts";
import type { Item } from "#records/items.ts";
import { propose } from "#records/proposals.ts";
import { freeSlots } from "#records/slots.ts";
import { databases, empty } from "../support/databases.ts";
import { conversation, inn, later, morning, stay } from "../support/house.ts";

const two = { adults: 2, childAges: [] };

describe.each(databases)("what is free, $name", ({ open }) => {
  let db: Database;
  beforeAll(async () => { db = await open("inn"); });
  afterAll(() => db.close());
  beforeEach(() => empty(db));

  const offer = async (items: Item[], mine?: string) =>
    db.transaction(async (tx) => propose(tx, inn, { items, language: "en", now: morning, conversation: mine ?? await conversation(tx) }));
  const weekend = { arrival: "2026-12-04", departure: "2026-12-06", now: morning };

  it("tells every type and rate of a weekend with its price, before anybody says how many they are", async () => {
    const { options, reasons } = await freeStays(db, inn, weekend);
    expect(options.map(({ offering, sale, left }) => [offering, sale.rate, sale.quote.total, left])).toEqual([
      ["double", "flexible", 20000, 6], ["double", "prepaid", 18000, 6], ["family", "family_flexible", 30000, 2]]);
    expect(reasons).toEqual([]);
  });

  it("counts others' holds but never one's own", async () => {
    const mine = await conversation(db);
    await offer([stay({ units: 6, party: { adults: 12, childAges: [] } })], mine);
    const own = await freeStays(db, inn, { ...weekend, offering: "double", party: two, conversation: mine });
    expect(own.options[0]?.left).toBe(6);
    const other = await freeStays(db, inn, { ...weekend, offering: "double", party: two, conversation: await conversation(db) });
    expect(other.options).toEqual([]);
    expect(other.reasons[0]).toMatchObject({ code: "full" });
    expect(other.others.map(({ offering }) => offering)).toEqual(["family"]);
    expect(other.nearest.map(({ sale }) => sale.arrival)).toEqual(["2026-12-02", "2026-12-06"]);
    expect((await freeStays(db, inn, { ...weekend, now: later(11), offering: "double" })).options).toHaveLength(2);
  });

  it("shows a month night by night, and the stays that fit in it", async () => {
    await offer([stay({ units: 6, party: { adults: 12, childAges: [] } })]);
    const nights = await freeNights(db, inn, { offering: "double", from: "2026-12-01", to: "2027-01-01", now: morning });
    expect(nights).toHaveLength(31);
    expect(nights.filter(({ free }) => free === 0).map(({ day }) => day)).toEqual(["2026-12-04", "2026-12-05"]);
    const stays = await staysWithin(db, inn, { offering: "double", from: "2026-12-03", to: "2026-12-07", nights: 2, party: two, now: morning });
    expect(stays.map(({ sale }) => sale.arrival)).toEqual(["2026-12-06", "2026-12-07"]);
  });

  it("asks a need as a condition and a wish as a preference", async () => {
    await offer([stay({ needs: ["lake_view"] })]);
    const need = await freeStays(db, inn, { ...weekend, offering: "double", party: two, needs: ["lake_view"] });
    expect(need.reasons[0]).toMatchObject({ code: "full" });
    const wish = await freeStays(db, inn, { ...weekend, offering: "double", party: two, wishes: ["lake_view"] });
    expect(wish.options[0]).toMatchObject({ left: 5, wishesMet: [] });
  });

  it("says why a stay cannot be had, and takes more rooms for more people", async () => {
    const past = await freeStays(db, inn, { ...weekend, arrival: "2026-11-01", departure: "2026-11-03" });
    expect(past.reasons[0]).toMatchObject({ code: "past" });
    expect(past.nearest[0]?.sale.arrival).toBe("2026-12-01");
    const five = await freeStays(db, inn, { ...weekend, party: { adults: 2, childAges: [3, 5, 12] } });
    expect(five.options.map(({ offering, sale }) => [offering, sale.units])).toEqual([["double", 3], ["double", 3], ["family", 2]]);
  });

  it("tells the free starts of an evening and the nearest to a time that is gone", async () => {
    for (const [startsAt, adults] of [["2026-12-04T19:00", 6], ["2026-12-04T19:30", 5]] as const) {
      await offer([{ do: "book", offering: "dinner_table", startsAt, party: { adults, childAges: [] } }]);
    }
    const six = await freeSlots(db, inn, { offering: "dinner_table", from: "2026-12-04", at: "19:30", party: { adults: 6, childAges: [] }, now: morning });
    expect(six.exact).toBeUndefined();
    expect(six.nearest[0]?.startsAt).toBe("2026-12-04T21:00");
    const couple = await freeSlots(db, inn, { offering: "dinner_table", from: "2026-12-04", at: "19:30", party: two, now: morning });
    expect(couple.exact).toMatchObject({ startsAt: "2026-12-04T19:30", resources: ["table_1"] });
    expect(await freeSlots(db, inn, { offering: "dinner_table", from: "2026-12-04", party: { adults: 13, childAges: [] }, now: morning })).toMatchObject({ reason: { code: "party_too_large", details: { max: 12 } } });
    expect(await freeSlots(db, inn, { offering: "dinner_table", from: "2026-11-30", party: two, now: morning })).toMatchObject({ reason: { code: "past" }, nearest: [{ startsAt: "2026-12-01T18:00" }, {}, {}] });
  });
});
