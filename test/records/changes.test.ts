import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expire, withdrawTurn } from "#records/answers.ts";
import { unitsOf } from "#records/allocations.ts";
import { byReference } from "#records/bookings.ts";
import { confirm } from "#records/confirming.ts";
import type { Database } from "#records/database.ts";
import type { Item, Proposal } from "#records/items.ts";
import { open as openOffer } from "#records/offers.ts";
import { propose } from "#records/proposals.ts";
import type { Desk } from "#rules/desk.ts";
import { databases, empty } from "../support/databases.ts";
import { conversation, inn, later, morning, stay } from "../support/house.ts";

const dearer: Desk = { ...inn, offerings: inn.offerings.map((one) => ({ ...one, rates: one.rates.map((rate) => ({ ...rate, amount: rate.amount + 1000 })) })) };
const day = 60 * 24;

describe.each(databases)("a change and its price, $name", ({ open }) => {
  let db: Database;
  let mine: string;
  beforeAll(async () => { db = await open("inn"); });
  afterAll(() => db.close());
  beforeEach(async () => { await empty(db); mine = await conversation(db); });

  const offer = (items: Item[], now = morning, desk = inn, more: { turn?: string; addressHash?: string; conversation?: string } = {}): Promise<Proposal> =>
    db.transaction((tx) => propose(tx, desk, { conversation: mine, items, language: "en", now, ...more }));
  const yes = (proposal: Proposal, now = morning, desk = inn) => db.transaction((tx) => confirm(tx, desk, { proposal: proposal.id, by: { kind: "guest" }, now }));
  const book = async (items: Item[], now = morning, desk = inn) => {
    const outcome = await yes(await offer(items, now, desk), now, desk);
    const done = outcome.outcome === "confirmed" ? outcome.receipt.done[0] : undefined;
    return done && "reference" in done ? done.reference : "";
  };

  it("nights that stay cost what they were sold for, a new one costs today's price", async () => {
    const reference = await book([stay()]);
    const change = await offer([{ do: "change", reference, departure: "2026-12-07" }], later(60), dearer);
    expect(change.items[0]?.fixed).toMatchObject({ sale: { quote: { total: 31000 } }, fee: 0 });
    await yes(change, later(61), dearer);
    expect(await byReference(db, reference)).toMatchObject({ total: 31000, status: "changed" });
  });

  it("a yes to a change that comes after its hold keeps the room, where it can", async () => {
    const reference = await book([stay()]);
    const made = await byReference(db, reference);
    const room = await unitsOf(db, made?.id ?? "");
    await book([stay({ arrival: "2026-12-01", departure: "2026-12-02" })]);
    const change = await offer([{ do: "change", reference, departure: "2026-12-08" }], later(60));
    expect(await yes(change, later(100))).toMatchObject({ outcome: "confirmed" });
    expect(await unitsOf(db, made?.id ?? "")).toEqual(room);
    expect(await db.query("select 1 from allocations where claimant = $1 and state <> 'released'", [made?.id])).toHaveLength(1);
  });

  it("the night that has begun is sold until the business day ends", async () => {
    const night = new Date("2026-12-02T01:30:00Z");
    const tonight = await offer([stay({ arrival: "2026-12-01", departure: "2026-12-02" })], night);
    expect(await yes(tonight, night)).toMatchObject({ outcome: "confirmed" });
    await expect(offer([stay({ arrival: "2026-12-01", departure: "2026-12-02" })], new Date("2026-12-02T03:30:00Z"))).rejects.toMatchObject({ code: "past" });
  });

  it("what is given up late costs its fee, and a move keeps the number of nights", async () => {
    const reference = await book([stay()]);
    const shorter = await offer([{ do: "change", reference, departure: "2026-12-05" }], later(3 * day));
    expect(shorter.items[0]?.fixed).toMatchObject({ do: "change", fee: 10000, sale: { quote: { total: 10000 } } });
    const moved = await offer([{ do: "change", reference, arrival: "2026-12-10" }], later(60));
    expect(moved.items[0]?.fixed).toMatchObject({ fee: 0, sale: { arrival: "2026-12-10", departure: "2026-12-12" } });
  });

  it("a booking can change its kind of room, its people and its time", async () => {
    const reference = await book([stay()]);
    await yes(await offer([{ do: "change", reference, offering: "family", party: { adults: 2, childAges: [4] } }], later(60)), later(60));
    const made = await byReference(db, reference);
    expect(made).toMatchObject({ version: 2, sale: { offering: "family", rate: "family_flexible" }, total: 30000 });
    expect((await unitsOf(db, made?.id ?? "")).map(({ type }) => type)).toEqual(["family"]);
    const table = await book([{ do: "book", offering: "dinner_table", startsAt: "2026-12-04T19:00", party: { adults: 2, childAges: [] } }]);
    await yes(await offer([{ do: "change", reference: table, startsAt: "2026-12-04T20:00" }]));
    expect((await byReference(db, table))?.startsAt).toEqual(new Date("2026-12-04T19:00:00Z"));
  });

  it("somebody who is in the house can stay a night longer, and cannot cancel what began", async () => {
    const reference = await book([stay()]);
    await expect(offer([{ do: "cancel", reference }], later(4 * day))).rejects.toMatchObject({ code: "begun" });
    await yes(await offer([{ do: "change", reference, departure: "2026-12-07" }], later(4 * day)), later(4 * day));
    expect((await byReference(db, reference))?.sale.departure).toBe("2026-12-07");
    await expect(offer([{ do: "change", reference, departure: "2026-12-08" }], later(8 * day))).rejects.toMatchObject({ code: "over" });
  });

  it("an offer to change a booking that somebody else changed meanwhile is shown anew", async () => {
    const reference = await book([stay()]);
    const change = await offer([{ do: "change", reference, departure: "2026-12-07" }], later(60));
    const staff = "00000000-0000-4000-8000-000000000001";
    await db.transaction(async (tx) => confirm(tx, inn, { proposal: (await propose(tx, inn, { staff, items: [{ do: "change", reference, arrival: "2026-12-03", departure: "2026-12-06" }], language: "en", now: later(61) })).id, by: { kind: "staff", staff, how: "phone" }, now: later(61) }));
    const outcome = await yes(change, later(62));
    expect(outcome).toMatchObject({ outcome: "changed", was: { state: "replaced" }, proposal: { items: [{ version: 2, fixed: { before: { arrival: "2026-12-03" } } }] } });
  });

  it("after three holds that ran out an address gets offers without one", async () => {
    for (let n = 0; n < 3; n += 1) await offer([stay()], later(n * 90), inn, { addressHash: "a", conversation: await conversation(db) });
    expect((await offer([stay()], later(300), inn, { addressHash: "a" })).held).toBe(false);
    expect((await offer([stay()], later(300 + day), inn, { addressHash: "a", conversation: await conversation(db) })).held).toBe(true);
  });

  it("an offer whose hour is over is closed, and a dead turn's offer is taken back and made again", async () => {
    const turn = "00000000-0000-4000-8000-00000000000b";
    const first = await offer([stay()], morning, inn, { turn });
    expect((await db.transaction((tx) => withdrawTurn(tx, turn, later(1)))).map(({ id, state }) => [id, state])).toEqual([[first.id, "withdrawn"]]);
    const second = await offer([stay()], later(1), inn, { turn });
    expect(second.id).not.toBe(first.id);
    expect(await openOffer(db, mine, later(60))).toMatchObject({ id: second.id });
    expect((await db.transaction((tx) => expire(tx, later(71)))).map(({ state }) => state)).toEqual(["expired"]);
    expect(await db.query("select 1 from allocations where state <> 'released'")).toEqual([]);
  });

  it("a turn that may no longer write makes no offer", async () => {
    await expect(db.transaction((tx) => propose(tx, inn, { conversation: mine, items: [stay()], language: "en", now: morning, guard: () => Promise.reject(new Error("not yours")) }))).rejects.toThrow("not yours");
    await expect(offer([{ do: "cancel", reference: await book([stay()]) }, { do: "cancel", reference: (await db.query<{ reference: string }>("select reference from bookings"))[0]?.reference ?? "" }])).rejects.toMatchObject({ code: "twice_in_one" });
  });
});
