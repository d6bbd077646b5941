import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { House } from "#conversations/house.ts";
import { conversationById } from "#conversations/conversations.ts";
import { eventsAfter } from "#conversations/log.ts";
import { receive } from "#conversations/messages.ts";
import { sayingOf } from "#conversations/saying.ts";
import { takeTurns } from "#conversations/turns.ts";
import { claim, endClaim } from "#handoff/claims.ts";
import { handoffsFor } from "#handoff/lists.ts";
import { openCase } from "#handoff/complaints.ts";
import { markLate } from "#handoff/promises.ts";
import { bring, callOff, type Bringing } from "#handoff/queue.ts";
import { reply } from "#handoff/replies.ts";
import { maySee } from "#handoff/secrecy.ts";
import { testClock, type TestClock } from "#operations/clock.ts";
import { openPhrases } from "#operations/phrases.ts";
import { invite, signIn, type Staff } from "#records/staff.ts";
import { randomUUID } from "node:crypto";
import { databases, empty } from "../support/databases.ts";
import { conversation, inn, later, morning } from "../support/house.ts";
import type { Database } from "#records/database.ts";

for (const { name, open } of databases) describe(`the queue (${name})`, () => {
  let db: Database;
  let clock: TestClock;
  let house: House;
  let ana: Staff;
  beforeAll(async () => { db = await open("inn_queue"); });
  afterAll(() => db.close());
  beforeEach(async () => {
    await empty(db);
    clock = testClock(morning);
    house = { db, clock, phrases: openPhrases("prompts"), desk: async () => inn, arrivals: [] };
    const { link } = await invite(db, "Ana", ["receptionist"], new Date());
    ana = (await signIn(db, { link }, new Date())).staff;
  });

  const wait = (id: string, more: Partial<Bringing> = {}) => db.transaction((tx) => bring(tx, house, id, { reason: "asked", ...more }, clock.now()));
  const take = (worker: string) => takeTurns(db, { worker, leaseSeconds: 30, atMost: 1, now: clock.now() });
  const handoffs = async (id: string) => (await eventsAfter(db, id, 0, "all")).filter(({ type }) => type === "handoff");

  it("takes a conversation once, and asking again keeps the place", async () => {
    const [first, second] = [await conversation(db), await conversation(db)];
    const one = await wait(first);
    clock.advance(1_000);
    await wait(second);
    expect(await wait(first)).toMatchObject({ handoff: one.handoff, position: 1, again: true, holderVersion: one.holderVersion });
    expect(await handoffs(first)).toHaveLength(1);
  });

  it("puts an emergency before everybody, and tells the raised guest the new place", async () => {
    const [first, second] = [await conversation(db), await conversation(db)];
    await wait(first);
    clock.advance(1_000);
    await wait(second);
    const raised = await wait(second, { severity: "urgent", emergency: true, reason: "fire" });
    expect(raised).toMatchObject({ position: 1, again: true });
    expect((await handoffs(second)).at(-1)).toMatchObject({ position: 1, severity: "urgent", reason: "fire" });
  });

  it("is left by calling off, but an emergency is looked at all the same", async () => {
    const [plain, danger] = [await conversation(db), await conversation(db)];
    await wait(plain);
    await wait(danger, { emergency: true, severity: "urgent" });
    const off = (id: string) => db.transaction((tx) => callOff(tx, house, id, clock.now()));
    expect(await off(plain)).toBe(3);
    expect(await off(danger)).toBeUndefined();
    expect(await conversationById(db, plain)).toMatchObject({ holder: "assistant" });
    expect(await conversationById(db, danger)).toMatchObject({ holder: "queue" });
  });

  it("makes a turn in flight wait again, which is then taken up with the new holder", async () => {
    const id = await conversation(db);
    await receive(house, id, { id: randomUUID(), text: "Is there a table tonight?" });
    const [turn] = await take("one");
    await wait(id);
    const [again] = await take("two");
    expect(again).toMatchObject({ turn: turn!.turn, attempt: 2, holderVersion: 2 });
  });

  it("ends a turn that has given its whole reply, so that what the guest says next is answered by its own", async () => {
    const id = await conversation(db);
    await receive(house, id, { id: randomUUID(), text: "Is there a table tonight?" });
    const [turn] = await take("one");
    await sayingOf(house, turn!).message({ text: "Yes, at seven.", language: "en" });
    await wait(id);
    const { seq } = await receive(house, id, { id: randomUUID(), text: "Wonderful. And is there parking?" });
    expect((await take("two"))[0]).toMatchObject({ fromSeq: seq, attempt: 1, answered: false });
    expect((await eventsAfter(db, id, 0, "all")).filter(({ type, state }) => type === "turn" && state === "ended")).toHaveLength(1);
  });

  it("gives an outcome: closing settles the case, and what was promised for it is kept", async () => {
    const id = await conversation(db);
    await db.transaction((tx) => openCase(tx, house, id, { words: "No hot water for two nights, this is a disgrace!", language: "en", wantsPerson: true }, clock.now()));
    const [row] = await handoffsFor(house, "waiting", ana) as { id: string }[];
    await claim(house, String(row?.id), ana);
    await reply(house, id, ana, { id: randomUUID(), text: "The technician is on the way." });
    const promises = async () => (await eventsAfter(db, id, 0, "all")).filter(({ type }) => type === "promise").map(({ state }) => state);
    expect(await promises()).toEqual(["due", "kept"]);
    await endClaim(house, String(row?.id), ana, "closed");
    expect((await eventsAfter(db, id, 0, "all")).filter(({ type }) => type === "case").at(-1)).toMatchObject({ state: "resolved" });
    expect(await conversationById(db, id)).toMatchObject({ holder: "assistant", endedAt: clock.now() });
  });

  it("tells the guest when a promise is late, once", async () => {
    const id = await conversation(db);
    await db.transaction((tx) => openCase(tx, house, id, { words: "The television does not work", language: "en", wantsPerson: false }, clock.now()));
    clock.set(later(60 * 25));
    expect(await markLate(house)).toBe(1);
    expect(await markLate(house)).toBe(0);
    expect((await eventsAfter(db, id, 0, "all")).filter(({ type }) => type === "promise").at(-1)).toMatchObject({ state: "late" });
  });

  it("lets whoever is there help in danger, but not the colleague it is about", async () => {
    const [secret, threat] = [await conversation(db), await conversation(db)];
    await wait(secret, { confidential: true, reason: "she was insulted" });
    await wait(secret, { emergency: true, severity: "urgent", reason: "she cannot breathe" });
    await wait(threat, { emergency: true, severity: "urgent", reason: "Ana has a knife", aboutStaff: ana.id });
    const shown = await handoffsFor(house, "waiting", ana) as { conversation: string; reason: string; id: string }[];
    expect(shown.map(({ conversation: id, reason }) => [id, reason])).toEqual(expect.arrayContaining([[secret, "she cannot breathe"], [threat, ""]]));
    await expect(claim(house, String(shown.find(({ conversation: id }) => id === threat)?.id), ana)).rejects.toMatchObject({ status: 403 });
    expect(await maySee(db, secret, ana)).toBe(true);
    expect(await maySee(db, threat, ana)).toBe(false);
    expect(await maySee(db, threat, { id: randomUUID(), roles: ["receptionist"] })).toBe(true);
  });

  it("shows a handoff for the manager in its place, without why", async () => {
    const id = await conversation(db);
    await wait(id, { confidential: true, reason: "she was insulted" });
    expect(await handoffsFor(house, "waiting", ana)).toEqual([expect.objectContaining({ conversation: id, reason: "", for: "manager", position: 1 })]);
    const manager = { ...ana, roles: ["manager" as const] };
    expect(await handoffsFor(house, "waiting", manager)).toEqual([expect.objectContaining({ reason: "she was insulted", brief: expect.any(Object) })]);
    expect(await handoffsFor(house, "waiting", { ...manager, id: randomUUID() })).toHaveLength(1);
  });
});
