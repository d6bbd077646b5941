import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decline, refresh } from "#records/answers.ts";
import { auditOf } from "#records/audit.ts";
import { booking, byReference } from "#records/bookings.ts";
import { calendarFile } from "#records/calendar_files.ts";
import { caseEvent, listCases, moveCase, openCase } from "#records/cases.ts";
import { close, moveTo, reopen } from "#records/closures.ts";
import { unitsOf } from "#records/allocations.ts";
import { confirm } from "#records/confirming.ts";
import { json, type Database } from "#records/database.ts";
import { eraseConversation } from "#records/erasure.ts";
import { keepErrand, notesPerConversation, openErrands, settleErrand } from "#records/errands.ts";
import { personal } from "#records/personal.ts";
import { fallLate, owedBy } from "#records/promises.ts";
import { propose } from "#records/proposals.ts";
import { moveOn } from "#records/standing.ts";
import type { Item } from "#records/items.ts";
import { databases, empty } from "../support/databases.ts";
import { conversation, inn, later, morning, stay } from "../support/house.ts";

describe.each(databases)("what the desk keeps beside bookings, $name", ({ open }) => {
  let db: Database;
  let mine: string;
  beforeAll(async () => { db = await open("inn"); });
  afterAll(() => db.close());
  beforeEach(async () => { await empty(db); mine = await conversation(db); });

  const book = (items: Item[], now = morning, desk = inn, talk = mine): Promise<string> => db.transaction(async (tx) => {
    const offer = await propose(tx, desk, { conversation: talk, items, language: "en", now });
    const outcome = await confirm(tx, desk, { proposal: offer.id, by: { kind: "guest" }, now });
    const done = outcome.outcome === "confirmed" ? outcome.receipt.done[0] : undefined;
    if (!done || !("reference" in done)) throw new Error("nothing was booked");
    return done.reference;
  });

  it("a booking's calendar file keeps its UID and its SEQUENCE rises; cancelled, it says so", async () => {
    const reference = await book([stay()]);
    const file = async () => calendarFile((await byReference(db, reference))!, inn, "en");
    const first = await file();
    expect(first).toMatch(/METHOD:PUBLISH/);
    expect(first).toMatch(/SEQUENCE:0/);
    expect(first).toMatch(/BEGIN:VTIMEZONE[\s\S]*BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0200/);
    expect(first).toMatch(/DTSTART;TZID=Europe\/Budapest:20261204T150000/);
    await book([{ do: "change", reference, departure: "2026-12-07" }], later(5));
    const second = await file();
    expect(second).toMatch(/SEQUENCE:1/);
    expect(/UID:(.*)/.exec(second)?.[1]).toBe(/UID:(.*)/.exec(first)?.[1]);
    await book([{ do: "cancel", reference }], later(6));
    expect(await file()).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:2[\s\S]*STATUS:CANCELLED/);
  });

  it("a complaint is one case of its kind, with an answer owed by a time that can be late and kept", async () => {
    const first = await db.transaction((tx) => openCase(tx, inn, { conversation: mine, about: ["water"], words: "no hot water", now: morning }));
    const again = await db.transaction((tx) => openCase(tx, inn, { conversation: mine, about: ["water"], words: "second night now", nights: 2, now: later(3) }));
    expect(again).toMatchObject({ again: true, case: { reference: first.case.reference, severity: "urgent", words: "no hot water\nsecond night now" } });
    expect(caseEvent(again.case)).toMatchObject({ reference: expect.stringMatching(/^C-/), state: "open" });
    expect(await owedBy(db, { conversation: mine })).toHaveLength(1);
    expect(await db.transaction((tx) => fallLate(tx, later(60 * 24)))).toMatchObject([{ what: "answer_case", state: "late" }]);
    await db.transaction((tx) => moveCase(tx, first.case.id, "resolved", later(60 * 25)));
    expect(await owedBy(db)).toEqual([]);
  });

  it("a case about a member of staff is the manager's alone", async () => {
    await db.transaction((tx) => openCase(tx, inn, { conversation: mine, about: ["staff"], words: "rude", now: morning }));
    expect(await listCases(db, { manager: false })).toEqual([]);
    expect(await listCases(db, { manager: true })).toHaveLength(1);
  });

  it("an errand said twice is one, is taken back by a no, and notes have a limit", async () => {
    const towels = { conversation: mine, kind: "errand" as const, words: "two towels", now: morning };
    const one = await db.transaction((tx) => keepErrand(tx, towels));
    expect((await db.transaction((tx) => keepErrand(tx, { ...towels, words: "Two towels " }))).id).toBe(one.id);
    await db.transaction((tx) => settleErrand(tx, one.id, "withdrawn", later(1)));
    expect(await openErrands(db, { conversation: mine })).toEqual([]);
    for (let n = 1; n < notesPerConversation; n += 1) await db.transaction((tx) => keepErrand(tx, { ...towels, words: `towel ${n}` }));
    await expect(db.transaction((tx) => keepErrand(tx, { ...towels, words: "one more" }))).rejects.toMatchObject({ code: "too_many_notes" });
  });

  it("a closure lists whom it hits and closes nothing until a person has moved them", async () => {
    const reference = await book([stay()]);
    const made = await byReference(db, reference);
    const [unit] = await unitsOf(db, made?.id ?? "");
    const room = unit?.resource ?? "";
    const during = { from: new Date("2026-12-03T00:00:00Z"), to: new Date("2026-12-10T00:00:00Z") };
    const closing = { resource: room, during, reason: "leak", staff: "00000000-0000-4000-8000-000000000001", now: later(5) };
    expect(await db.transaction((tx) => close(tx, inn, closing))).toMatchObject({ hits: [{ reference }] });
    const other = room === "room_6" ? "room_5" : "room_6";
    await db.transaction((tx) => moveTo(tx, inn, { booking: made?.id ?? "", from: room, to: other, staff: closing.staff, now: later(6) }));
    const closed = await db.transaction((tx) => close(tx, inn, closing));
    if (!("closure" in closed)) throw new Error("not closed");
    await expect(book([stay({ units: 5, party: { adults: 10, childAges: [] } })])).rejects.toMatchObject({ code: "full" });
    await db.transaction((tx) => reopen(tx, closed.closure, later(7)));
    await book([stay({ units: 5, party: { adults: 10, childAges: [] } })]);
    expect((await auditOf(db, "booking", made?.id ?? "")).map(({ did }) => did)).toEqual(["booked", "moved"]);
  });

  it("a hold is kept longer by one tap, unless somebody else waits for the last one", async () => {
    const offer = (items: Item[], talk: string, addressHash?: string) => db.transaction((tx) => propose(tx, inn, { conversation: talk, items, language: "en", now: morning, addressHash }));
    const one = await offer([stay()], mine);
    expect((await db.transaction((tx) => refresh(tx, inn, one.id, later(9)))).expiresAt).toEqual(later(19));
    for (let n = 0; n < 4; n += 1) await offer([stay()], await conversation(db), "a");
    expect((await db.transaction((tx) => refresh(tx, inn, one.id, later(15)))).expiresAt).toEqual(later(19));
    await db.transaction((tx) => decline(tx, one.id, later(16)));
    expect((await db.transaction((tx) => refresh(tx, inn, one.id, later(17)))).state).toBe("declined");
  });

  it("on request nothing is called booked, and an answer is owed by a time", async () => {
    const desk = { ...inn, selling: "on_request" as const };
    const reference = await book([stay()], morning, desk);
    expect(await byReference(db, reference)).toMatchObject({ status: "requested", answerDueAt: later(120) });
    expect(await owedBy(db, { conversation: mine })).toMatchObject([{ what: "answer_request", dueAt: later(120) }]);
  });

  it("a receptionist accepts or refuses a request, and what is refused is free again", async () => {
    const desk = { ...inn, selling: "on_request" as const };
    const staff = "00000000-0000-4000-8000-000000000001";
    const ids: string[] = [];
    for (let n = 0; n < 2; n += 1) ids.push((await byReference(db, await book([stay({ units: 3, party: { adults: 6, childAges: [] } })], morning, desk)))?.id ?? "");
    await expect(book([stay()])).rejects.toMatchObject({ code: "full" });
    expect(await db.transaction((tx) => moveOn(tx, ids[0] ?? "", "accept", { staff, now: later(20) }))).toMatchObject({ status: "confirmed", version: 2, sequence: 1 });
    expect(await db.transaction((tx) => moveOn(tx, ids[1] ?? "", "refuse", { staff, now: later(20) }))).toMatchObject({ status: "cancelled" });
    expect(await owedBy(db)).toEqual([]);
    await expect(db.transaction((tx) => moveOn(tx, ids[1] ?? "", "arrive", { staff, now: later(20) }))).rejects.toMatchObject({ code: "wrong_state" });
    await book([stay()]);
  });

  it("a yes on the phone is written down by who took it", async () => {
    const staff = "00000000-0000-4000-8000-000000000001";
    const outcome = await db.transaction(async (tx) => {
      const offer = await propose(tx, inn, { staff, items: [stay({ resources: ["room_4"] })], language: "en", now: morning });
      return confirm(tx, inn, { proposal: offer.id, by: { kind: "staff", staff, how: "phone" }, now: later(1) });
    });
    expect(outcome).toMatchObject({ outcome: "confirmed", receipt: { by: { kind: "staff", staff, how: "phone" } } });
    expect(await db.query("select resource, pinned from allocations")).toEqual([{ resource: "room_4", pinned: true }]);
  });

  it("where a contact must be proved, a booking stays tentative until it is", async () => {
    const desk = { ...inn, guarantee: { by: "contact" as const, openBookings: 5 } };
    expect(await byReference(db, await book([stay()], morning, desk))).toMatchObject({ status: "tentative" });
    await db.query("update conversations set known_by = 'code' where id = $1", [mine]);
    expect(await byReference(db, await book([stay()], morning, desk))).toMatchObject({ status: "confirmed" });
  });

  it("a contact with many open bookings waits for a person", async () => {
    const desk = { ...inn, guarantee: { by: "nothing" as const, openBookings: 2 } };
    const guest = { name: "Tom Weber", email: "tom@example.com" };
    const statuses: string[] = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await byReference(db, await book([stay({ guest })], morning, desk, await conversation(db))))?.status ?? "");
    expect(statuses).toEqual(["confirmed", "confirmed", "requested"]);
  });

  it("erasure empties words, names and contacts, and touches neither events nor bookings", async () => {
    const reference = await book([stay({ guest: { name: "Zita Quist", email: "zita@example.com" }, people: ["Otto Quist"], note: "I am Zita and want a high floor" })]);
    await db.query("insert into events (conversation_id, seq, at, type, sender, body) values ($1, 1, $2, 'message', 'guest', '{}')", [mine, morning]);
    await db.query("insert into words (conversation_id, seq, content) values ($1, 1, $2)", [mine, json({ text: "I am Zita Quist" })]);
    await db.transaction((tx) => keepErrand(tx, { conversation: mine, kind: "message", words: "tell Otto that Zita called", contact: "zita@example.com", now: morning }));
    const before = await byReference(db, reference);
    // Who is still expected keeps their name at the desk until they have left.
    const left = later(7 * 24 * 60);
    await db.transaction((tx) => eraseConversation(tx, mine, left));
    const tables = await db.query<{ name: string }>("select tablename as name from pg_tables where schemaname = current_schema()");
    for (const { name } of tables) {
      const rows = await db.query<{ row: string }>(`select t::text as row from "${name}" t where t::text ~* 'zita|quist|otto'`);
      expect(rows, name).toEqual([]);
    }
    expect(await booking(db, before?.id ?? "")).toEqual(before);
    expect(await db.query("select seq from events")).toEqual([{ seq: 1 }]);
  });

  it("every personal column that is listed exists", async () => {
    for (const { table, column } of personal) {
      expect(await db.query("select 1 from information_schema.columns where table_schema = current_schema() and table_name = $1 and column_name = $2", [table, column]), `${table}.${column}`).toHaveLength(1);
    }
  });
});
