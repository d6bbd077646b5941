import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPhrases } from "#operations/phrases.ts";
import { booking } from "#records/bookings.ts";
import { confirm } from "#records/confirming.ts";
import type { Database } from "#records/database.ts";
import { bookingEvent, proposalEvent, type Labels } from "#records/lines.ts";
import { propose } from "#records/proposals.ts";
import type { Language } from "#rules/desk.ts";
import { embeddedDatabase } from "../support/database.ts";
import { conversation, inn, later, morning, stay } from "../support/house.ts";

const phrases = openPhrases("prompts");
const labels = (language: Language): Labels => ({ language, say: (key, values) => phrases.say(`labels.${key}`, language, values) });

describe("an offer as a guest sees it", () => {
  let db: Database;
  beforeAll(async () => { db = await embeddedDatabase("inn"); });
  afterAll(() => db.close());

  it("says what it is, when, for whom, its price line by line and until when it is free", async () => {
    const offer = await db.transaction(async (tx) => propose(tx, inn, { conversation: await conversation(tx), items: [stay({ guest: { name: "Ana Pop", email: "ana@example.com" } })], language: "en", now: morning }));
    const event = proposalEvent(offer, labels("en"));
    expect(event).toMatchObject({ kind: "stay", price: { amount: 20000, currency: "EUR" }, state: "open", expiresAt: later(10).toISOString() });
    expect(event.summary).toBe("Double room, Friday 4 to Sunday 6 December, 2 adults");
    expect(event.terms).toBe("free until Thursday 3 December, 18:00; then €100");
    expect(event.lines).toContainEqual({ label: "Total", value: "€200" });
    expect(event.lines).toContainEqual({ label: "Not included", value: "Tourist tax: €8" });
    for (const language of ["es", "hu", "ro"] as const) expect(proposalEvent(offer, labels(language)).lines).toHaveLength(event.lines.length);
    const outcome = await db.transaction((tx) => confirm(tx, inn, { proposal: offer.id, by: { kind: "guest" }, now: later(1) }));
    const done = outcome.outcome === "confirmed" ? outcome.receipt.done[0] : undefined;
    const made = await booking(db, done && "booking" in done ? done.booking : "");
    expect(bookingEvent(made, labels("hu"))).toMatchObject({
      kind: "stay", status: "confirmed", resource: "Kétágyas szoba", offering: "Flexible", startsAt: "2026-12-04T15:00:00+01:00", endsAt: "2026-12-06T11:00:00+01:00",
      party: { adults: 2, total: 2 }, price: { amount: 20000, currency: "EUR" },
    });
  });

  it("names the table it gives, and adds up what is on one card", async () => {
    const offer = await db.transaction(async (tx) => propose(tx, inn, { conversation: await conversation(tx), language: "es", now: morning, items: [
      { do: "book", offering: "dinner_table", startsAt: "2026-12-04T19:00", party: { adults: 2, childAges: [4] } }, { do: "book", offering: "massage", startsAt: "2026-12-04T16:00", party: { adults: 1, childAges: [] } }] }));
    expect(proposalEvent(offer, labels("es"))).toMatchObject({ kind: "several", price: { amount: 6000, currency: "EUR" } });
    const outcome = await db.transaction((tx) => confirm(tx, inn, { proposal: offer.id, by: { kind: "guest" }, now: later(1) }));
    const done = outcome.outcome === "confirmed" ? outcome.receipt.done[0] : undefined;
    expect(bookingEvent(await booking(db, done && "booking" in done ? done.booking : ""), labels("es"))).toMatchObject({ resource: "Table 2", kind: "table", party: { adults: 2, children: 1, childAges: [4], total: 3 } });
  });
});
