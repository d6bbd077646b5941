import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { byReference } from "#records/bookings.ts";
import { confirm } from "#records/confirming.ts";
import type { Database } from "#records/database.ts";
import { guest, undoJoining } from "#records/guests.ts";
import { askCode, codeOf, proveByCode, type Asked } from "#records/codes.ts";
import { proveByReference, provedBookings } from "#records/identity.ts";
import { rungFor, theirs } from "#records/knowing.ts";
import { propose } from "#records/proposals.ts";
import { databases, empty } from "../support/databases.ts";
import { conversation, inn, later, morning, stay } from "../support/house.ts";

describe.each(databases)("how somebody is known, $name", ({ open }) => {
  let db: Database;
  let reference: string;
  beforeAll(async () => { db = await open("inn"); });
  afterAll(() => db.close());
  beforeEach(async () => {
    await empty(db);
    reference = await db.transaction(async (tx) => {
      const offer = await propose(tx, inn, { conversation: await conversation(tx), language: "ro", now: morning, items: [stay({ guest: { name: "Ioana Ionescu-Țîrlea", email: "Ioana@Example.com" }, people: ["Mihai Popa"] })] });
      const outcome = await confirm(tx, inn, { proposal: offer.id, by: { kind: "guest" }, now: later(1) });
      const done = outcome.outcome === "confirmed" ? outcome.receipt.done[0] : undefined;
      return done && "reference" in done ? done.reference : "";
    });
  });

  const prove = (mine: string, surname: string, more: { reference?: string; addressHash?: string; now?: Date } = {}) =>
    db.transaction((tx) => proveByReference(tx, { conversation: mine, reference, surname, now: later(5), ...more }));

  const derive = (purpose: string, id: string) => createHmac("sha256", "a key").update(`${purpose} ${id}`).digest();
  /** Asks for a code; what its letter would say, where there is one. */
  const ask = async (asked: Omit<Asked, "purpose">) => {
    const made = await db.transaction((tx) => askCode(tx, derive, { purpose: "identity", ...asked }));
    return made === "too_many" ? made : made.letter ? codeOf(derive, made.id).code : undefined;
  };

  it("a reference and any one surname let one see, not change", async () => {
    for (const surname of ["tirlea", "IONESCU", "Popa Mihai"]) {
      const mine = await conversation(db);
      expect(await prove(mine, surname, { reference: reference.toLowerCase().replace("-", " ") })).toMatchObject({ outcome: "known", rung: "reference" });
      const booking = await byReference(db, reference);
      expect(booking && await rungFor(db, mine, booking)).toBe("reference");
      expect(await provedBookings(db, mine)).toHaveLength(1);
      await expect(db.transaction((tx) => theirs(tx, inn, reference, "cancel", { conversation: mine }))).rejects.toMatchObject({ code: "identity_needed", details: { ways: ["person"] } });
      // With mail the way is named, for a booking there is and for one there is not.
      for (const one of [reference, "K7MX-4AC"]) await expect(db.transaction((tx) => theirs(tx, inn, one, "cancel", { conversation: mine, canSendCode: true }))).rejects.toMatchObject({ code: "identity_needed", message: expect.stringContaining("a code"), details: { ways: ["code", "person"] } });
    }
  });

  it("says the same for a wrong name and for a booking that does not exist, and stops after five tries", async () => {
    const mine = await conversation(db);
    expect(await prove(mine, "Kovacs")).toEqual({ outcome: "unknown" });
    expect(await prove(mine, "Kovacs", { reference: "nothing like it" })).toEqual({ outcome: "unknown" });
    for (let n = 0; n < 4; n += 1) await prove(await conversation(db), "Kovacs");
    expect(await prove(await conversation(db), "Popa")).toEqual({ outcome: "too_many" });
    expect(await prove(await conversation(db), "Popa", { now: later(70) })).toMatchObject({ outcome: "known" });
  });

  it("counts tries of one address over many references", async () => {
    for (let n = 0; n < 20; n += 1) await prove(await conversation(db), "Kovacs", { reference: `nothing ${n}`, addressHash: "a" });
    expect(await prove(await conversation(db), "Popa", { addressHash: "a" })).toEqual({ outcome: "too_many" });
    expect(await prove(await conversation(db), "Popa", { addressHash: "b" })).toMatchObject({ outcome: "known" });
  });

  it("a code to the contact on file lets one change, joins the guest, and the joining can be undone", async () => {
    const mine = await conversation(db);
    const code = String(await ask({ conversation: mine, reference, now: later(5) }));
    expect(code).toMatch(/^\d{6}$/);
    expect(JSON.stringify(await db.query("select * from codes"))).not.toContain(code);
    const wrong = code === "111111" ? "222222" : "111111";
    expect(await db.transaction((tx) => proveByCode(tx, { conversation: mine, code: wrong, now: later(6) }))).toEqual({ outcome: "unknown" });
    const own = await db.transaction(async (tx) => {
      const offer = await propose(tx, inn, { conversation: mine, language: "en", now: later(6), items: [stay({ guest: { name: "I. Ionescu" } })] });
      await confirm(tx, inn, { proposal: offer.id, by: { kind: "guest" }, now: later(6) });
      const [row] = await tx.query<{ id: string }>("select guest_id as id from conversations where id = $1", [mine]);
      return row?.id ?? "";
    });
    expect(await db.transaction((tx) => proveByCode(tx, { conversation: mine, code: ` ${code} `, now: later(7) }))).toMatchObject({ outcome: "known", purpose: "identity" });
    expect(await db.transaction((tx) => theirs(tx, inn, reference, "cancel", { conversation: mine }))).toMatchObject({ reference });
    const joined = (await guest(db, own)).joinedTo;
    expect(joined).toBeDefined();
    await db.transaction((tx) => undoJoining(tx, { guest: own, now: later(8) }));
    expect((await guest(db, own)).joinedTo).toBeUndefined();
    expect(await db.transaction((tx) => proveByCode(tx, { conversation: mine, code, now: later(9) }))).toEqual({ outcome: "unknown" });
  });

  it("a code is made for nothing that is not on file, which looks the same from outside, and holds ten minutes", async () => {
    const mine = await conversation(db);
    expect(await ask({ conversation: mine, reference: "K7MX-4A2", now: later(5) })).toBeUndefined();
    expect(await db.transaction((tx) => proveByCode(tx, { conversation: mine, code: "123456", now: later(6) }))).toEqual({ outcome: "unknown" });
    expect(await ask({ conversation: mine, email: "nobody@example.com", now: later(5) })).toBeUndefined();
    const code = String(await ask({ conversation: mine, email: "IOANA@example.com", now: later(7) }));
    expect(await db.transaction((tx) => proveByCode(tx, { conversation: mine, code, now: later(18) }))).toEqual({ outcome: "unknown" });
    expect(await db.query("select count(*)::int as n from codes where conversation_id = $1", [mine])).toEqual([{ n: 3 }]);
  });

  it("three codes an hour for one booking, and five tries at one, there or not", async () => {
    for (const asked of [reference, "K7MX-4A2"]) {
      const mine = await conversation(db);
      for (let n = 0; n < 3; n += 1) expect(await ask({ conversation: mine, reference: asked, now: later(5 + n) })).not.toBe("too_many");
      expect(await ask({ conversation: await conversation(db), reference: asked, now: later(8) })).toBe("too_many");
      for (let n = 0; n < 5; n += 1) expect(await db.transaction((tx) => proveByCode(tx, { conversation: mine, code: `99999${n}`, now: later(8) }))).toEqual({ outcome: "unknown" });
      expect(await db.transaction((tx) => proveByCode(tx, { conversation: mine, code: "999999", now: later(8) }))).toEqual({ outcome: "too_many" });
    }
  });

  it("what was proved holds for its chapter only", async () => {
    const mine = await conversation(db);
    await prove(mine, "Popa");
    await db.query("update conversations set chapter = 2 where id = $1", [mine]);
    expect(await provedBookings(db, mine)).toEqual([]);
  });
});
