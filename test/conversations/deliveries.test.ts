import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { carryOut, type Carried, type Carrier, type Carrying } from "#conversations/carrying.ts";
import { deliveriesOf, freeDeliveries, notArrived, order, takeDeliveries, type Delivery, type Order } from "#conversations/deliveries.ts";
import { eventsAfter } from "#conversations/log.ts";
import { openAnnouncements, type Announcements } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { openPhrases } from "#operations/phrases.ts";
import { testClock } from "#operations/clock.ts";
import type { Database } from "#records/database.ts";
import { databases, empty } from "../support/databases.ts";
import { conversation, inn, morning } from "../support/house.ts";

describe.each(databases)("what leaves the house, $name", ({ open }) => {
  let db: Database;
  let announcements: Announcements;
  let house: House;
  const clock = testClock(morning);
  const carrying: Carrying[] = [];
  beforeAll(async () => {
    db = await open("inn");
    const [here] = await db.query<{ schema: string }>("select current_schema() as schema");
    announcements = await openAnnouncements(db, here!.schema.replace(/^desk_/, ""));
    house = { db, clock, phrases: openPhrases("prompts"), desk: async () => inn, arrivals: [] };
  });
  beforeEach(async () => {
    await Promise.all(carrying.splice(0).map((one) => one.stop()));
    clock.set(morning);
    await empty(db);
  });
  afterAll(async () => {
    await Promise.all(carrying.splice(0).map((one) => one.stop()));
    await announcements.close();
    await db.close();
  });

  const ordered = (talk: string | null, kind: string, more: Partial<Order> = {}) => db.transaction((tx) => order(tx, { channel: "teams", conversation: talk, kind, ...more }, clock.now()));
  /** A server with one carrier; `carry` decides what comes of each. */
  const server = (carry: (delivery: Delivery) => Promise<Carried> | Carried, more: Partial<Carrier> = {}, leaseSeconds = 30) => {
    const one = carryOut(house, announcements, [{ channel: "teams", carry: async (delivery) => carry(delivery), ...more }], { leaseSeconds });
    carrying.push(one);
    return one;
  };
  /** Waits for what has to come; an announcement now and then, so that nobody waits for the look that comes anyway. */
  const until = async (holds: () => Promise<boolean> | boolean) => {
    for (let n = 0; n < 500; n++) {
      if (await holds()) return;
      if (n % 10 === 9) await db.query("select pg_notify(current_schema()::text, 'o')");
      await after(10);
    }
    throw new Error("it did not come to that");
  };
  const states = async (talk: string) => (await deliveriesOf(db, talk)).map(({ kind, state }) => `${kind}: ${state}`);

  test("what was undone was never ordered", async () => {
    const talk = await conversation(db);
    await db.transaction(async (tx) => { await order(tx, { channel: "teams", conversation: talk, kind: "a" }, clock.now()); throw new Error("no"); }).catch(() => undefined);
    expect(await deliveriesOf(db, talk)).toEqual([]);
    await expect(ordered(talk, "a", { tells: { guest: { name: "Ilse" } } as never })).rejects.toThrow("ids only");
  });

  test("three servers hand over every line in order, one at a time, and each thing once", async () => {
    const talks = [await conversation(db), await conversation(db), await conversation(db)];
    for (let n = 0; n < 8; n++) for (const talk of talks) await ordered(talk, String(n));
    const lines = new Map<string, string[]>();
    const busy = new Set<string>();
    let twoAtOnce = 0;
    const carry = async ({ conversation: talk, kind }: Delivery): Promise<Carried> => {
      if (busy.has(talk!)) twoAtOnce += 1;
      busy.add(talk!);
      await after(2);
      lines.set(talk!, [...lines.get(talk!) ?? [], kind]);
      busy.delete(talk!);
      return { sent: `remote ${kind}` };
    };
    for (let n = 0; n < 3; n++) server(carry);
    await until(async () => (await db.query("select 1 from deliveries where state <> 'sent'")).length === 0);
    for (const talk of talks) expect(lines.get(talk)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7"]);
    expect(twoAtOnce).toBe(0);
    expect((await deliveriesOf(db, talks[0]!))[3]).toMatchObject({ remoteId: "remote 3", attempts: 1, inDoubt: 0 });
  });

  test("what could not be handed over waits by the desk's clock and holds up its own line only", async () => {
    const [slow, quick] = [await conversation(db), await conversation(db)];
    const tries: string[] = [];
    server(({ kind, attempts }) => { tries.push(`${kind}.${attempts}`); return kind === "first" && attempts === 1 ? { again: 60, why: "451" } : { sent: "" }; });
    for (const [talk, kind] of [[slow, "first"], [slow, "second"], [quick, "other"]] as const) await ordered(talk, kind);
    await ordered(slow, "code", { alone: true });
    await until(async () => (await states(quick)).includes("other: sent") && (await states(slow)).includes("code: sent"));
    expect(await states(slow)).toEqual(["first: waiting", "second: waiting", "code: sent"]);
    clock.advance(61_000);
    await until(async () => (await states(slow)).includes("second: sent"));
    expect(tries.filter((one) => /first|second/.test(one))).toEqual(["first.1", "first.2", "second.1"]);
  });

  test("what died in between is never repeated blindly, and staff see it beside the conversation", async () => {
    const talk = await conversation(db);
    await ordered(talk, "reply");
    await ordered(talk, "next");
    await takeDeliveries(db, "teams", { worker: "a server that dies", leaseSeconds: 30, atMost: 1, now: clock.now() });
    const carried: string[] = [];
    server(({ kind }) => { carried.push(kind); return { sent: "" }; });
    await after(100);
    expect(carried).toEqual([]);
    await freeDeliveries(db);
    await until(async () => (await states(talk)).includes("next: sent"));
    expect(carried).toEqual(["next"]);
    expect(await states(talk)).toEqual(["reply: unknown", "next: sent"]);
    expect(await eventsAfter(db, talk, 0, "staff")).toMatchObject([{ type: "delivery", kind: "reply", state: "unknown" }]);
    expect(await eventsAfter(db, talk, 0, "all")).toEqual([]);
    expect(await notArrived(db)).toMatchObject([{ kind: "reply", inDoubt: 1 }]);
  });

  test("where twice is harmless it is handed over again under the same Message-ID, and marked", async () => {
    const talk = await conversation(db);
    const id = await ordered(talk, "letter", { twice: "harmless" });
    const [first] = await takeDeliveries(db, "teams", { worker: "a server that dies", leaseSeconds: 30, atMost: 1, now: clock.now(), messageDomain: "inn.example" });
    expect(first?.messageId).toBe(`<${id}@inn.example>`);
    await freeDeliveries(db);
    const seen: (string | null)[] = [];
    server(({ messageId, attempts }) => { seen.push(messageId); return attempts < 4 ? { unknown: "dropped after the data" } : { sent: "" }; }, { messageDomain: "elsewhere.example" });
    await until(() => seen.length === 1);
    for (const seconds of [61, 121]) {
      await until(async () => (await states(talk))[0] === "letter: waiting");
      clock.advance(seconds * 1000);
      await until(() => seen.length === (seconds === 61 ? 2 : 3));
    }
    await until(async () => (await states(talk))[0] === "letter: sent");
    expect(new Set(seen)).toEqual(new Set([`<${id}@inn.example>`]));
    expect(await deliveriesOf(db, talk)).toMatchObject([{ inDoubt: 3, attempts: 4 }]);
  });

  test("a sender that was only slow keeps its lease; one that answers after it was given up puts it right", async () => {
    const talk = await conversation(db);
    const slow = Promise.withResolvers<void>();
    let carried = 0;
    server(async () => { carried += 1; await slow.promise; return { sent: "late" }; }, {}, 3);
    await ordered(talk, "reply");
    await until(() => carried === 1);
    server(() => { carried += 1; return { sent: "" }; }, {}, 3);
    // Longer than the lease, which its sender keeps up: the database's clock cannot be moved.
    await after(4_000);
    expect([carried, await states(talk)]).toEqual([1, ["reply: sending"]]);
    await db.query("update deliveries set lease_until = clock_timestamp() - interval '1 second', leased_by = 'nobody'");
    await until(async () => (await states(talk))[0] === "reply: unknown");
    slow.resolve();
    await until(async () => (await states(talk))[0] === "reply: sent");
    expect((await eventsAfter(db, talk, 0, "staff")).map(({ state }) => state)).toEqual(["unknown", "sent"]);
    expect(carried).toBe(1);
  });

  test("what follows from an end happens in its transaction, and a fault of the carrier counts as perhaps taken", async () => {
    const talk = await conversation(db);
    const followed: string[] = [];
    server(({ kind }) => { if (kind === "broken") throw new Error("the carrier fell over"); return kind === "bad" ? { refused: "550" } : { sent: randomUUID() }; },
      { settled: async (_tx, { kind }, { state, why }) => { followed.push(`${kind} ${state} ${why ?? ""}`); } });
    for (const kind of ["good", "broken", "bad"]) await ordered(talk, kind);
    await until(async () => (await states(talk)).includes("bad: refused"));
    expect(followed).toEqual(["good sent ", "broken unknown fault", "bad refused 550"]);
    expect((await eventsAfter(db, talk, 0, "staff")).map(({ kind, why }) => [kind, why])).toEqual([["broken", "fault"], ["bad", "550"]]);
  });
});
