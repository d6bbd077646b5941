import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decline } from "#records/answers.ts";
import { unitsOf } from "#records/allocations.ts";
import { byReference, listByPeriod } from "#records/bookings.ts";
import { confirm, type Outcome } from "#records/confirming.ts";
import type { Database } from "#records/database.ts";
import type { Item, Proposal } from "#records/items.ts";
import { open } from "#records/offers.ts";
import { propose } from "#records/proposals.ts";
import type { Desk } from "#rules/desk.ts";
import { databases, empty } from "../support/databases.ts";
import { conversation, inn, later, morning, stay } from "../support/house.ts";

const guest = { kind: "guest" } as const;

describe.each(databases)("an offer and its yes, $name", ({ open: openDatabase }) => {
  let db: Database;
  beforeAll(async () => { db = await openDatabase("inn"); });
  afterAll(() => db.close());
  beforeEach(() => empty(db));

  const offer = (items: Item[], { desk = inn, now = morning, ...more }: { desk?: Desk; now?: Date; conversation?: string; turn?: string; addressHash?: string } = {}): Promise<Proposal> =>
    db.transaction((tx) => propose(tx, desk, { items, language: "en", now, ...(more.conversation ? {} : { staff: "00000000-0000-4000-8000-000000000001" }), ...more }));
  const yes = (proposal: string, now = later(1), desk = inn): Promise<Outcome> => db.transaction((tx) => confirm(tx, desk, { proposal, by: guest, now }));
  const booked = (outcome: Outcome) => {
    if (outcome.outcome !== "confirmed") throw new Error(`not confirmed: ${outcome.outcome}`);
    return outcome.receipt.done.map((done) => (done.did === "noted" ? "" : done.reference));
  };

  it("books what was offered, at the price that was said", async () => {
    const mine = await conversation(db);
    const proposal = await offer([stay()], { conversation: mine });
    expect(proposal).toMatchObject({ state: "open", held: true, items: [{ fixed: { sale: { quote: { total: 20000 } } } }] });
    const dearer = { ...inn, offerings: inn.offerings.map((one) => ({ ...one, rates: one.rates.map((rate) => ({ ...rate, amount: rate.amount * 2 })) })) };
    const [reference = ""] = booked(await yes(proposal.id, later(5), dearer));
    const booking = await byReference(db, reference);
    expect(booking).toMatchObject({ status: "confirmed", total: 20000, currency: "EUR", version: 1 });
    expect(await unitsOf(db, booking?.id ?? "")).toHaveLength(1);
  });

  it("a second yes is the same receipt", async () => {
    const proposal = await offer([stay()], { conversation: await conversation(db) });
    const first = await yes(proposal.id);
    const second = await yes(proposal.id, later(3));
    expect(second).toMatchObject({ outcome: "confirmed", again: true });
    expect(booked(second)).toEqual(booked(first));
    expect(await listByPeriod(db, morning, later(60 * 24 * 30))).toHaveLength(1);
  });

  it("the same wish in one turn is the same offer, another replaces it and frees its hold", async () => {
    const mine = await conversation(db);
    const turn = "00000000-0000-4000-8000-00000000000a";
    const one = await offer([stay({ units: 6, party: { adults: 12, childAges: [] } })], { conversation: mine, turn });
    expect((await offer([stay({ party: { childAges: [], adults: 12 }, units: 6 })], { conversation: mine, turn })).id).toBe(one.id);
    await expect(offer([stay()], { conversation: await conversation(db) })).rejects.toMatchObject({ code: "full" });
    const two = await offer([stay({ units: 5, party: { adults: 10, childAges: [] } })], { conversation: mine, turn });
    expect(two.replaces).toBe(one.id);
    expect(await yes(one.id)).toMatchObject({ outcome: "over", proposal: { state: "replaced" } });
    await offer([stay()], { conversation: await conversation(db) });
    expect((await open(db, mine, later(1)))?.id).toBe(two.id);
  });

  it("a no lets the hold go", async () => {
    const all = await offer([stay({ units: 6, party: { adults: 12, childAges: [] } })], { conversation: await conversation(db) });
    expect(await db.transaction((tx) => decline(tx, all.id, later(1)))).toMatchObject({ state: "declined" });
    await offer([stay()], { conversation: await conversation(db) });
  });

  it("a yes after the hold, within the hour, is taken when every line is the same", async () => {
    const proposal = await offer([stay()], { conversation: await conversation(db) });
    expect(await yes(proposal.id, later(45))).toMatchObject({ outcome: "confirmed" });
  });

  it("a yes after the hold shows at once what changed", async () => {
    const proposal = await offer([stay()], { conversation: await conversation(db) });
    const dearer = { ...inn, offerings: inn.offerings.map((one) => ({ ...one, rates: one.rates.map((rate) => ({ ...rate, amount: rate.amount + 100 })) })) };
    const outcome = await yes(proposal.id, later(45), dearer);
    expect(outcome).toMatchObject({ outcome: "changed", was: { state: "replaced" }, proposal: { state: "open", items: [{ fixed: { sale: { quote: { total: 20200 } } } }] } });
  });

  it("a yes after the hold, when somebody else has it, says that it is gone", async () => {
    const late = await offer([stay({ units: 6, party: { adults: 12, childAges: [] } })], { conversation: await conversation(db) });
    const other = await offer([stay()], { conversation: await conversation(db), now: later(11) });
    await yes(other.id, later(12));
    expect(await yes(late.id, later(30))).toMatchObject({ outcome: "gone", why: { code: "full" }, proposal: { state: "expired" } });
    expect(await listByPeriod(db, morning, later(60 * 24 * 30))).toHaveLength(1);
  });

  it("after that hour the offer is over", async () => {
    const proposal = await offer([stay()], { conversation: await conversation(db) });
    expect(await yes(proposal.id, later(71))).toMatchObject({ outcome: "over", proposal: { state: "expired" } });
  });

  it("wishes said together are one yes, all or none", async () => {
    const mine = await conversation(db);
    const both: Item[] = [stay(), { do: "book", offering: "dinner_table", startsAt: "2026-12-04T19:00", party: { adults: 2, childAges: [] } }];
    const proposal = await offer(both, { conversation: mine });
    expect(booked(await yes(proposal.id))).toHaveLength(2);
    const full: Item[] = [{ do: "book", offering: "dinner_table", startsAt: "2026-12-04T19:00", party: { adults: 2, childAges: [] } }, stay({ units: 6, party: { adults: 12, childAges: [] } })];
    await expect(offer(full, { conversation: mine })).rejects.toMatchObject({ code: "full" });
    expect(await open(db, mine, later(2))).toBeUndefined();
  });

  it("beyond three holds from one address an offer is made without one, and its yes still decides", async () => {
    const made: Proposal[] = [];
    for (let n = 0; n < 4; n += 1) made.push(await offer([stay()], { conversation: await conversation(db), addressHash: "a" }));
    expect(made.map(({ held }) => held)).toEqual([true, true, true, false]);
    expect(await yes(made[3]?.id ?? "")).toMatchObject({ outcome: "confirmed" });
  });

  it("a family of five has two rooms side by side", async () => {
    const proposal = await offer([{ ...stay(), offering: "family", units: 2, party: { adults: 2, childAges: [3, 5, 12] } }], { conversation: await conversation(db) });
    const [reference = ""] = booked(await yes(proposal.id));
    const booking = await byReference(db, reference);
    expect((await unitsOf(db, booking?.id ?? "")).map(({ resource }) => resource)).toEqual(["room_11", "room_12"]);
  });

  it("a couple's massage takes two therapists and the cabin for two", async () => {
    const massage: Item = { do: "book", offering: "massage", startsAt: "2026-12-02T10:00", party: { adults: 2, childAges: [] } };
    const [reference = ""] = booked(await yes((await offer([massage], { conversation: await conversation(db) })).id));
    const booking = await byReference(db, reference);
    expect((await unitsOf(db, booking?.id ?? "")).map(({ resource }) => resource)).toEqual(["anna", "bela", "cabin_2"]);
    await expect(offer([{ ...massage, party: { adults: 1, childAges: [] }, startsAt: "2026-12-02T10:30" }], { conversation: await conversation(db) })).rejects.toMatchObject({ code: "full" });
    await offer([{ ...massage, party: { adults: 1, childAges: [] }, startsAt: "2026-12-02T11:00" }], { conversation: await conversation(db) });
  });

  it("twelve sit at two tables that join, and a table cannot be had twice", async () => {
    const dinner = (adults: number): Item => ({ do: "book", offering: "dinner_table", startsAt: "2026-12-04T19:00", party: { adults, childAges: [] } });
    const [reference = ""] = booked(await yes((await offer([dinner(12)], { conversation: await conversation(db) })).id));
    const booking = await byReference(db, reference);
    expect((await unitsOf(db, booking?.id ?? "")).map(({ resource }) => resource)).toEqual(["table_3", "table_4"]);
    await expect(offer([dinner(6)], { conversation: await conversation(db) })).rejects.toMatchObject({ code: "full" });
    await expect(offer([{ ...dinner(2), startsAt: "2026-12-04T21:30" } as Item], { conversation: await conversation(db) })).rejects.toMatchObject({ code: "not_a_start" });
  });

  it("eight places of a class are eight people, whoever they came with", async () => {
    const gym = (adults: number): Item => ({ do: "book", offering: "gym", startsAt: "2026-12-02T10:00", party: { adults, childAges: [] } });
    await yes((await offer([gym(5)], { conversation: await conversation(db) })).id);
    await expect(offer([gym(4)], { conversation: await conversation(db) })).rejects.toMatchObject({ code: "full" });
    await yes((await offer([gym(3)], { conversation: await conversation(db) })).id);
  });

  it("one more night in one's own room is no conflict, and others give way", async () => {
    const mine = await conversation(db);
    const [reference = ""] = booked(await yes((await offer([stay()], { conversation: mine })).id));
    for (let n = 0; n < 5; n += 1) await yes((await offer([stay()], { conversation: await conversation(db) })).id);
    for (let n = 0; n < 5; n += 1) await yes((await offer([stay({ arrival: "2026-12-06", departure: "2026-12-08" })], { conversation: await conversation(db) })).id);
    const before = await byReference(db, reference);
    const room = await unitsOf(db, before?.id ?? "");
    const change = await offer([{ do: "change", reference, departure: "2026-12-07" }], { conversation: mine });
    expect(change.items[0]?.fixed).toMatchObject({ do: "change", fee: 0, sale: { quote: { total: 30000 } } });
    expect(await yes(change.id)).toMatchObject({ outcome: "confirmed", receipt: { done: [{ did: "changed", version: 2 }] } });
    const after = await byReference(db, reference);
    expect(after).toMatchObject({ status: "changed", sequence: 1, total: 30000, sale: { departure: "2026-12-07" } });
    expect(await unitsOf(db, after?.id ?? "")).toEqual(room);
    await expect(offer([stay({ arrival: "2026-12-06", departure: "2026-12-07" })], { conversation: await conversation(db) })).rejects.toMatchObject({ code: "full" });
  });

  it("a cancellation says its fee, takes it and frees the room", async () => {
    const mine = await conversation(db);
    const [reference = ""] = booked(await yes((await offer([stay({ units: 6, rate: "prepaid", party: { adults: 12, childAges: [] } })], { conversation: mine })).id));
    const free = await offer([{ do: "cancel", reference }], { conversation: mine, now: later(20) });
    expect(free.items[0]?.fixed).toMatchObject({ do: "cancel", fee: 0 });
    const cancel = await offer([{ do: "cancel", reference }], { conversation: mine, now: later(60) });
    expect(cancel.items[0]?.fixed).toMatchObject({ do: "cancel", fee: 108000 });
    expect(await yes(cancel.id, later(61))).toMatchObject({ receipt: { done: [{ did: "cancelled", fee: 108000 }] } });
    expect(await byReference(db, reference)).toMatchObject({ status: "cancelled", fee: 108000, sequence: 1 });
    await offer([stay()], { conversation: await conversation(db) });
  });

  it("nobody changes what is not known to be theirs, and learns nothing by trying", async () => {
    const [reference = ""] = booked(await yes((await offer([stay()], { conversation: await conversation(db) })).id));
    const stranger = await conversation(db);
    const tries = await Promise.allSettled([reference, "K7MX-4A2"].map((one) => offer([{ do: "cancel", reference: one }], { conversation: stranger })));
    const [one, other] = tries.map((result) => (result.status === "rejected" ? result.reason : undefined));
    expect(one).toMatchObject({ code: "identity_needed" });
    expect({ ...other, message: other.message }).toEqual({ ...one, message: one.message });
  });

  it("what the house does not sell is refused with its reason", async () => {
    const mine = await conversation(db);
    await expect(offer([stay({ arrival: "2026-11-28", departure: "2026-11-30" })], { conversation: mine })).rejects.toMatchObject({ code: "past" });
    await expect(offer([stay({ arrival: "2026-12-06", departure: "2026-12-06" })], { conversation: mine })).rejects.toMatchObject({ code: "no_night" });
    await expect(offer([stay({ party: { adults: 3, childAges: [] } })], { conversation: mine })).rejects.toMatchObject({ code: "party_too_large" });
    await expect(offer([stay({ arrival: "2027-02-29", departure: "2027-03-02" })], { conversation: mine })).rejects.toMatchObject({ code: "no_such_day" });
  });
});
