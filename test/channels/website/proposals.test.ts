import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append, type Event } from "#conversations/log.ts";
import { proposalEntry } from "#conversations/settling.ts";
import type { Item, Proposal } from "#records/items.ts";
import { propose } from "#records/proposals.ts";
import { smallHotel } from "../../support/desks.ts";
import { openTestWebsite, type OpenWebsite } from "../../support/website.ts";

let house: OpenWebsite;
beforeAll(async () => { house = await openTestWebsite(); });
afterAll(() => house.close());

interface Talk { id: string; token: string }
const json = { "content-type": "application/json" };
const post = (path: string, body: unknown, token?: string) => fetch(`${house.url}${path}`, { method: "POST", headers: { ...json, ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify(body) });
const open = async () => await (await post("/api/conversations", {})).json() as Talk;
const tap = (talk: Talk, body: object) => post(`/api/conversations/${talk.id}/messages`, { id: randomUUID(), ...body }, talk.token);
const events = async (talk: Talk) => (await (await fetch(`${house.url}/api/conversations/${talk.id}/events`, { headers: { authorization: `Bearer ${talk.token}` } })).json() as { events: Event[] }).events;
const file = (talk: Talk, reference: unknown) => fetch(`${house.url}/api/conversations/${talk.id}/bookings/${String(reference)}.ics`, { headers: { authorization: `Bearer ${talk.token}` } });

/** What the assistant would offer in its turn. */
async function offer(talk: Talk, item: Item): Promise<Proposal> {
  const { house: inner } = house.door;
  return inner.db.transaction(async (tx) => {
    const made = await propose(tx, smallHotel, { conversation: talk.id, items: [item], language: "en", now: inner.clock.now() });
    await append(tx, talk.id, proposalEntry(inner, made), inner.clock.now());
    return made;
  });
}
const weekend: Item = { do: "book", offering: "double", rate: "flexible", arrival: "2026-12-04", departure: "2026-12-06", party: { adults: 2, childAges: [] } };

describe("the buttons of an offer", () => {
  it("book once, however often they are pressed", async () => {
    const talk = await open();
    const { id: proposal } = await offer(talk, weekend);
    const id = randomUUID();
    const [first, again] = [await tap(talk, { id, confirm: proposal }), await tap(talk, { id, confirm: proposal })];
    expect([first.status, again.status]).toEqual([202, 200]);
    expect((await tap(talk, { confirm: proposal })).status).toBe(202);
    const log = await events(talk);
    expect(log.filter(({ type }) => type === "booking")).toMatchObject([{ kind: "stay", status: "confirmed", price: { amount: 22000, currency: "EUR" } }]);
    expect(log.find(({ type }) => type === "answer")).toMatchObject({ from: "guest", id, proposal, answer: "yes" });
    const [row] = await house.db.query<{ count: number }>("select count(*)::int as count from bookings where conversation_id = $1", [talk.id]);
    expect(row?.count).toBe(1);
  });

  it("decline without a booking", async () => {
    const talk = await open();
    const { id } = await offer(talk, weekend);
    expect((await tap(talk, { decline: id })).status).toBe(202);
    const log = await events(talk);
    expect(log.filter(({ type }) => type === "proposal").at(-1)).toMatchObject({ id, state: "declined" });
    expect(log.some(({ type }) => type === "booking")).toBe(false);
  });

  it("do nothing to somebody else's offer", async () => {
    const [ana, ben] = [await open(), await open()];
    const { id } = await offer(ana, weekend);
    expect((await tap(ben, { confirm: id })).status).toBe(404);
    expect((await tap(ben, { confirm: randomUUID() })).status).toBe(404);
  });
});

describe("a calendar file", () => {
  it("is the guest's own, keeps its name through a change and counts it", async () => {
    const [talk, other] = [await open(), await open()];
    await tap(talk, { confirm: (await offer(talk, weekend)).id });
    const { reference } = (await events(talk)).find(({ type }) => type === "booking") as Event & { reference: string };
    const first = await (await file(talk, reference)).text();
    expect(first).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(first).toContain("DTSTART:20261204T140000Z");
    expect(first).toContain("STATUS:CONFIRMED");
    expect((await file(other, reference)).status).toBe(404);
    expect((await file(talk, "NOPE")).status).toBe(404);

    await tap(talk, { confirm: (await offer(talk, { do: "change", reference, departure: "2026-12-07" })).id });
    const second = await (await file(talk, reference)).text();
    const read = (text: string, name: string) => new RegExp(`^${name}:(.+)$`, "m").exec(text)?.[1]?.trim();
    expect(read(second, "UID")).toBe(read(first, "UID"));
    expect(Number(read(second, "SEQUENCE"))).toBeGreaterThan(Number(read(first, "SEQUENCE")));
    expect(second).toContain("DTEND:20261207T100000Z");

    await tap(talk, { confirm: (await offer(talk, { do: "cancel", reference })).id });
    const last = await (await file(talk, reference)).text();
    expect(last).toContain("STATUS:CANCELLED");
    expect(last).toContain("METHOD:CANCEL");
  });
});
