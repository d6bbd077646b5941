import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { House } from "#conversations/house.ts";
import { eventsAfter } from "#conversations/log.ts";
import { openCase } from "#handoff/complaints.ts";
import { testClock } from "#operations/clock.ts";
import { openPhrases } from "#operations/phrases.ts";
import type { Database } from "#records/database.ts";
import { listCases } from "#records/cases.ts";
import { embeddedDatabase } from "../support/database.ts";
import { conversation, morning } from "../support/house.ts";
import { desk } from "../support/hotel.ts";

let db: Database;
let house: House;
const clock = testClock(morning);
beforeAll(async () => {
  db = await embeddedDatabase();
  house = { db, clock, phrases: openPhrases("prompts"), desk: async () => desk, arrivals: [] };
});
afterAll(() => db.close());

const complain = (id: string, words: string, more: { wantsPerson?: boolean; language?: "en" | "es" | "hu" | "ro" } = {}) =>
  db.transaction((tx) => openCase(tx, house, id, { words, language: more.language ?? "en", wantsPerson: more.wantsPerson ?? false }, clock.now()));
const told = (id: string, audience: "all" | "staff" = "all") => eventsAfter(db, id, 0, audience);

describe("a complaint", () => {
  it("opens a case with an answer promised by a time, and both are shown to the guest", async () => {
    const id = await conversation(db);
    const made = await complain(id, "The Wi-Fi in our room has been slow since yesterday and I can't work");
    expect(made).toMatchObject({ again: false, confidential: false, reference: expect.any(String) });
    const events = await told(id);
    expect(events.find(({ type }) => type === "case")).toMatchObject({ reference: made.reference, severity: made.severity, department: made.department, state: "open" });
    expect(events.find(({ type }) => type === "promise")).toMatchObject({ id: expect.any(String), what: expect.any(String), dueAt: made.promise?.dueAt.toISOString(), state: "due" });
  });

  it("that is serious brings a person in the same transaction", async () => {
    const id = await conversation(db);
    const made = await complain(id, "No hot water for the second night and nobody does anything, this is a disgrace!");
    expect(made.handoff).toMatchObject({ position: expect.any(Number), holderVersion: 2 });
    expect((await told(id)).filter(({ type }) => type === "handoff")).toEqual([expect.objectContaining({ state: "waiting", reason: expect.stringContaining("hot water"), position: expect.any(Number) })]);
  });

  it("that is small waits in no queue, unless the guest wants a person now", async () => {
    const [small, wanting] = [await conversation(db), await conversation(db)];
    expect((await complain(small, "The coffee at breakfast was cold")).handoff).toBeUndefined();
    expect((await complain(wanting, "The coffee at breakfast was cold", { wantsPerson: true })).handoff).toBeDefined();
  });

  it("told again in a conversation adds the words to the same case", async () => {
    const id = await conversation(db);
    const first = await complain(id, "It is far too noisy next door, we cannot sleep");
    const again = await complain(id, "The noise from the next room still goes on");
    expect(again).toMatchObject({ reference: first.reference, again: true, promise: first.promise });
    const [kept] = (await listCases(db, { manager: true })).filter(({ reference }) => reference === first.reference);
    expect(kept?.words).toContain("still goes on");
    expect((await told(id)).filter(({ type }) => type === "promise")).toHaveLength(1);
  });

  it("that nobody sees to is graver, and is the same case", async () => {
    const id = await conversation(db);
    const first = await complain(id, "nu avem curent în cameră", { language: "ro" });
    expect(first).toMatchObject({ severity: "normal", again: false });
    const second = await complain(id, "am sunat și nu răspunde nimeni", { language: "ro" });
    expect(second).toMatchObject({ reference: first.reference, severity: "high", again: true, raised: true });
    expect(second.handoff).toBeDefined();
  });

  it("puts what the house allows before staff and never before the guest", async () => {
    const id = await conversation(db);
    await complain(id, "No hot water for the second night and nobody does anything, this is a disgrace!");
    const staff = await told(id, "staff");
    const [redress] = staff.filter(({ type }) => type === "redress");
    expect(redress).toMatchObject({ offers: [expect.objectContaining({ offer: expect.any(String), upTo: { amount: expect.any(Number), currency: "EUR" } })] });
    expect(JSON.stringify(await told(id))).not.toContain((redress?.offers as { offer: string }[])[0]?.offer);
  });

  it("of a VIP is graver than of another guest", async () => {
    const [id, vip] = [await conversation(db), await conversation(db)];
    const guest = "6f1f5a52-32ff-4f0e-8f2e-7d2f9f6f2a11";
    await db.query("insert into guests (id, created_at, vip) values ($1, $2, true)", [guest, clock.now()]);
    await db.query("update conversations set guest_id = $2 where id = $1", [vip, guest]);
    const words = "The television in the room does not work";
    const order = ["low", "normal", "high", "urgent"];
    expect(order.indexOf((await complain(vip, words)).severity)).toBeGreaterThan(order.indexOf((await complain(id, words)).severity));
  });

  it("at night promises an answer for when somebody is there", async () => {
    const id = await conversation(db);
    clock.set(new Date("2026-12-01T23:30:00Z"));
    const made = await complain(id, "The television in the room does not work");
    clock.set(morning);
    // Reception opens at seven; a small case is answered within a day from then.
    expect(made.promise?.dueAt.toISOString()).toBe("2026-12-03T06:00:00.000Z");
  });
});
