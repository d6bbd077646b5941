import { randomUUID } from "node:crypto";
import { request, type IncomingMessage } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append, type Event } from "#conversations/log.ts";
import { openConversation } from "#conversations/conversations.ts";
import { route } from "#channels/routes.ts";
import { Bell, stream } from "#channels/sse.ts";
import { openTestWebsite, type OpenWebsite } from "../support/website.ts";

/** How many pieces of 64 KB each reader's stream was ready to send, taken or not. */
const produced: Record<string, number> = {};
const flood = route({
  method: "get", path: "/flood", who: "anyone", summary: "", answers: { 200: { what: "more than anybody takes" } },
  async run({ request, response, gone }) {
    const bell = new Bell();
    const who = String(request.headers["x-reader"]);
    await stream(response, bell, gone, async () => { produced[who] = (produced[who] ?? 0) + 1; bell.ring(); return [`data: ${"x".repeat(64 * 1024)}\n\n`]; });
    return undefined;
  },
});

let house: OpenWebsite;
beforeAll(async () => { house = await openTestWebsite({ more: [flood] }); });
afterAll(() => house.close());

interface Reader { text(): string; ended: Promise<void>; leave(): void }
function listen(path: string, token: string, headers: Record<string, string> = {}): Promise<Reader> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: house.port, path, headers: { accept: "text/event-stream", authorization: `Bearer ${token}`, ...headers } }, (response: IncomingMessage) => {
      let all = "";
      response.setEncoding("utf8").on("data", (part: string) => { all += part; });
      const ended = new Promise<void>((done) => { response.on("close", () => done()).on("error", () => done()); });
      resolve({ text: () => all, ended, leave: () => asked.destroy() });
    });
    asked.on("error", reject);
    asked.end();
  });
}
const until = async (holds: () => boolean, seconds = 20) => { const end = Date.now() + seconds * 1000; while (!holds() && Date.now() < end) await after(20); expect(holds()).toBe(true); };

describe("streams", () => {
  it("serve two hundred and fifty guests at once, each their own conversation", async () => {
    const { db, clock } = house.door.house;
    const talks = await Promise.all(Array.from({ length: 250 }, () => openConversation(db, { channel: "web", now: clock.now() })));
    const readers = await Promise.all(talks.map(({ id, token }, n) => listen(`/api/conversations/${id}/events`, token, { "x-forwarded-for": `203.0.113.${n}` })));
    for (const [n, { id }] of talks.entries()) for (const word of ["one", "two", "three"]) await append(db, id, { type: "message", from: "desk", words: { text: `${word} for ${n}` } }, clock.now());
    await until(() => readers.every((reader, n) => reader.text().includes(`three for ${n}"`)));
    for (const [n, reader] of readers.entries()) {
      const told = [...reader.text().matchAll(/^data: (.+)$/gm)].map(([, text]) => (JSON.parse(text ?? "") as Event).text);
      expect(told).toEqual(["one", "two", "three"].map((word) => `${word} for ${n}`));
    }
    for (const reader of readers) reader.leave();
  });

  it("tell within seconds what was written down and never announced", async () => {
    const { db, clock } = house.door.house;
    const { id, token } = await openConversation(db, { channel: "web", now: clock.now() });
    const reader = await listen(`/api/conversations/${id}/events`, token);
    await append(db, id, { type: "message", from: "desk", words: { text: "announced" } }, clock.now());
    await until(() => reader.text().includes("announced"));
    await db.query(`with taken as (update conversations set last_seq = last_seq + 1 where id = $1 returning last_seq),
        said as (insert into words (conversation_id, seq, content) select $1, last_seq, '{"text": "unheard"}' from taken)
      insert into events (conversation_id, seq, at, type, sender, audience, body) select $1, last_seq, $2, 'message', 'desk', 'all', '{}' from taken`, [id, clock.now()]);
    await until(() => reader.text().includes("unheard"), 30);
    reader.leave();
  });

  it("hold no more for a reader who takes nothing than the connection itself", async () => {
    const open = (who: string) => request({ host: "127.0.0.1", port: house.port, path: "/flood", headers: { "x-reader": who } }).on("error", () => {});
    const still = open("still").on("response", (response) => { response.pause(); });
    still.end();
    await until(() => (produced.still ?? 0) > 0);
    // While another takes four times as much as one may hold, nothing is made ready for who takes nothing.
    let taken = 0;
    const eager = open("eager").on("response", (response) => { response.on("data", (part: Buffer) => { taken += part.length; }); });
    eager.end();
    await until(() => taken > 64 * 1024 * 1024, 50);
    expect(produced.still! * 64).toBeLessThan(16 * 1024);
    still.destroy();
    eager.destroy();
  });

  it("stop listening for a guest who went away", async () => {
    const { db, clock } = house.door.house;
    const { id, token } = await openConversation(db, { channel: "web", now: clock.now() });
    let listening = 0;
    const { subscribe } = house.door.announcements;
    house.door.announcements.subscribe = (conversation, heard) => {
      const stop = subscribe(conversation, heard);
      listening += 1;
      return () => { listening -= 1; stop(); };
    };
    const reader = await listen(`/api/conversations/${id}/events`, token);
    await until(() => listening === 1);
    reader.leave();
    await until(() => listening === 0);
    house.door.announcements.subscribe = subscribe;
  });

  it("end, and long waits are answered, when the house closes", async () => {
    const own = await openTestWebsite();
    const { db, clock } = own.door.house;
    let listening = 0;
    const { subscribe } = own.door.announcements;
    own.door.announcements.subscribe = (conversation, heard) => { listening += 1; return subscribe(conversation, heard); };
    const { id, token } = await openConversation(db, { channel: "web", now: clock.now() });
    const headers = { authorization: `Bearer ${token}`, "x-forwarded-for": randomUUID() };
    const streamed = await fetch(`${own.url}/api/conversations/${id}/events`, { headers: { ...headers, accept: "text/event-stream" } });
    const waiting = fetch(`${own.url}/api/conversations/${id}/events?wait=60`, { headers });
    await until(() => listening === 2);
    const [text, answer] = await Promise.all([streamed.text(), waiting.then((got) => got.json()), own.close()]);
    expect(text).toContain("retry:");
    expect(answer).toEqual({ events: [] });
  });
});
