import { mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "#operations/config.ts";
import { testClock } from "#operations/clock.ts";
import { openLog } from "#operations/log.ts";
import { openHouse, type OpenHouse } from "#server.ts";
import { forget, hotelFolder } from "./support/folder.ts";
import { newGuest, offers, replies } from "./support/guests.ts";

/** The hotel has five family rooms; so many guests want one for the same nights, at once. */
const many = process.env.PROOFS === "full" ? 200 : 60;
const wish = "Hello, I would like to book a family room from 11 December to 13 December for two adults, please.";

describe.runIf(process.env.DATABASE_URL)("the last five rooms", () => {
  const { desk, folder } = hotelFolder();
  let open: OpenHouse;
  let url: string;
  beforeAll(async () => {
    const config = readConfig({ DESK: folder, DATA_DIR: mkdtempSync(join(tmpdir(), "rooms-")), DATABASE_URL: process.env.DATABASE_URL, SECRET_KEY: "a key for the proofs, long enough", TRUST_PROXY: "true" });
    open = await openHouse(config, { clock: testClock("2026-12-01T08:00:00Z"), log: openLog("warn"), service: null });
    await open.takeIn();
    const { server } = await open.website();
    await new Promise<void>((listening) => { server.listen(0, "127.0.0.1", () => listening()); });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => { await open.close(); await forget(desk); });

  /** A guest comes, asks, says yes where something is offered, and reads what became of it. */
  async function come(n: number): Promise<{ booked: boolean; told: string; seconds: number }> {
    const begun = performance.now();
    const guest = await newGuest(url, `198.51.${100 + Math.floor(n / 250)}.${n % 250}`);
    const asked = await guest.say(wish);
    expect(asked.status).toBe(202);
    let events = await guest.events(asked.body.seq, 60);
    while (replies(events).length === 0) events = [...events, ...await guest.events(Number(events.at(-1)?.seq ?? asked.body.seq), 60)];
    const offer = offers(events).find(({ state, kind }) => state === "open" && kind === "stay");
    const text = replies(events).map((reply) => String(reply.text)).join(" ");
    const seconds = (performance.now() - begun) / 1000;
    if (!offer) return { booked: false, told: text, seconds };
    const sent = await guest.confirm(String(offer.id));
    expect(sent.status).toBe(202);
    const after = await guest.events(sent.body.seq, 10);
    return { booked: after.some(({ type, status }) => type === "booking" && status === "confirmed"), told: after.map((event) => String(event.text ?? "")).join(" "), seconds: (performance.now() - begun) / 1000 };
  }

  test(`of ${many} guests at once, each from an address of their own, five have a room and the others are told`, async () => {
    const begun = performance.now();
    const all = await Promise.all(Array.from({ length: many }, (_, n) => come(n)));
    const waited = all.map(({ seconds }) => seconds).sort((a, b) => a - b);
    console.log(`${many} guests in ${((performance.now() - begun) / 1000).toFixed(1)} s; half of them had their answer within ${waited[Math.floor(many / 2)]!.toFixed(1)} s, the last after ${waited.at(-1)!.toFixed(1)} s`);
    expect(all.filter(({ booked }) => booked)).toHaveLength(5);
    const others = all.filter(({ booked }) => !booked);
    expect(others).toHaveLength(many - 5);
    // Each is told why, and what else there is: never a bare no.
    for (const { told } of others) expect(told).toMatch(/nothing of that is free .* What I do have is .*(?:Standard|Garden) double/);
  }, 600_000);

  test("no two of them sleep in one room", async () => {
    // Read apart and compared here: nothing of the constraint that forbids it is leant on.
    const taken = await open.house.db.query<{ resource: string; place: number; claimant: string; from: Date; to: Date }>(
      `select resource, place, claimant, lower(during) as "from", upper(during) as "to" from allocations where state <> 'released'`);
    const clashes = taken.flatMap((one, n) => taken.slice(n + 1).filter((other) => one.resource === other.resource && one.place === other.place && one.claimant !== other.claimant && one.from < other.to && other.from < one.to));
    expect(clashes).toEqual([]);
    const [bookings] = await open.house.db.query<{ n: number; rooms: number }>("select count(distinct b.id)::int as n, count(distinct a.resource)::int as rooms from bookings b join allocations a on a.claimant = b.id and a.state = 'booked'");
    expect(bookings).toEqual({ n: 5, rooms: 5 });
  });

  test("nobody is left without an answer", async () => {
    const [left] = await open.house.db.query<{ n: number }>("select count(*)::int as n from turns where state <> 'ended'");
    expect(left?.n).toBe(0);
    const [said] = await open.house.db.query<{ n: number }>("select count(distinct conversation_id)::int as n from events where type = 'message' and sender = 'assistant'");
    expect(said?.n).toBe(many);
  });
});
