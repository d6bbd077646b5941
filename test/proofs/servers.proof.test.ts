import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "#records/database.ts";
import { schemaOf } from "#records/migrate.ts";
import { openDesks, type Desks } from "./support/desks.ts";
import { guestAt, newGuest, replies } from "./support/guests.ts";
import { slowModel, spoken, type SlowModel } from "./support/slow_model.ts";
import { openStream } from "./support/stream.ts";

const conversations = 10;
const messages = process.env.PROOFS === "full" ? 40 : 20;
const pause = 300;

describe.runIf(process.env.DATABASE_URL)("three servers of one desk", () => {
  let quick: SlowModel;
  let desks: Desks;
  beforeAll(async () => {
    quick = await slowModel(1);
    desks = await openDesks(3, { service: { apiKey: "a key", baseUrl: quick.env.OPENAI_BASE_URL!, model: "quick" } });
  });
  afterAll(async () => { await desks.close(); await quick.close(); });

  /** What stands in the log for the guest, read from the database itself. */
  const logOf = (id: string) => desks.open[0]!.house.db.query<{ seq: number; type: string }>("select seq, type from events where conversation_id = $1 and audience = 'all' order by seq", [id]);

  test(`show a guest at one of them what the others say, in order, nothing twice and nothing lost (${conversations * messages} messages)`, async () => {
    await Promise.all(Array.from({ length: conversations }, async (_, n) => {
      const { urls } = desks;
      const guest = await newGuest(urls[n % 3]!, `203.0.113.${n}`);
      const reader = openStream(urls[(n + 1) % 3]!, guest);
      for (let m = 0; m < messages; m += 1) {
        const sent = await guestAt(urls[(n + m) % 3]!, guest, `203.0.113.${n}`).say(`Message ${m}, hello.`);
        expect(sent.status).toBe(202);
        // Every third message does not wait for an answer to the one before.
        if (m % 3 !== 0) await reader.until((events) => events.some(({ seq, type, state }) => seq > sent.body.seq! && type === "turn" && state === "ended"), 20_000);
      }
      await guest.events(0, 30);
      const log = await logOf(guest.id);
      expect(await reader.until((events) => events.length >= log.length, 5_000)).toBe(true);
      reader.close();
      expect(reader.events.map(({ seq, type }) => ({ seq, type }))).toEqual(log);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
      expect(reader.events.filter(({ type, from }) => type === "message" && from === "guest")).toHaveLength(messages);
    }));
    const [left] = await desks.open[0]!.house.db.query<{ open: number }>("select count(*)::int as open from turns where state <> 'ended'");
    expect(left?.open).toBe(0);
  });

  test("take one message that arrives five times at once for one message and one turn", async () => {
    for (let n = 0; n < 10; n += 1) {
      const guest = await newGuest(desks.urls[0]!);
      const id = randomUUID();
      const sent = await Promise.all(Array.from({ length: 5 }, (_, m) => guestAt(desks.urls[m % 3]!, guest).say("Good evening.", id)));
      expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 202]);
      expect(new Set(sent.map(({ body }) => body.seq)).size).toBe(1);
      const events = await guest.events(sent[0]!.body.seq, 20);
      expect(replies(events)).toHaveLength(1);
      expect((await logOf(guest.id)).filter(({ type }) => type === "turn")).toHaveLength(2);
      expect((await guest.say("Good night.", id)).status).toBe(409);
    }
  });

  test("go on after every announcement's connection was cut", async () => {
    const admin = openPostgres(process.env.DATABASE_URL!, "public", 1);
    for (let n = 0; n < 3; n += 1) {
      const guest = await newGuest(desks.urls[0]!);
      const reader = openStream(desks.urls[1]!, guest);
      await reader.until(() => false, 200);
      const cut = await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where query ilike $1", [`listen%${schemaOf(desks.desk)}%`]);
      expect(cut.length).toBeGreaterThanOrEqual(3);
      await guestAt(desks.urls[2]!, guest).say("Is anybody there?");
      expect(await reader.until((events) => replies(events).length === 1, 30_000)).toBe(true);
      reader.close();
    }
    await admin.close();
  });
});

describe.runIf(process.env.DATABASE_URL)("a guest who writes on while the answer is being thought of", () => {
  let slow: SlowModel;
  let desks: Desks;
  beforeAll(async () => {
    slow = await slowModel(pause);
    desks = await openDesks(2, { service: { apiKey: "a key", baseUrl: slow.env.OPENAI_BASE_URL!, model: "slow" } });
  });
  afterAll(async () => { await desks.close(); await slow.close(); });
  const turnsOf = (id: string) => desks.open[0]!.house.db.query<{ state: string; restarts: number; from_seq: number; to_seq: number }>("select state, restarts, from_seq, to_seq from turns where conversation_id = $1 order by created_at", [id]);

  test("gets one answer to three quick messages", async () => {
    const guest = await newGuest(desks.urls[0]!);
    let begun = slow.next();
    for (const text of ["Hello.", "I have a question.", "It is about my stay."]) {
      const sent = await guest.say(text);
      expect(sent.status).toBe(202);
      await begun;
      begun = slow.next();
    }
    const events = await guest.events(1, 20);
    expect(replies(events).map(({ text }) => text)).toEqual([spoken.join(" ")]);
    const turns = await turnsOf(guest.id);
    expect(turns).toMatchObject([{ state: "ended", restarts: 2, from_seq: 1 }]);
    expect(events.filter(({ type }) => type === "turn")).toHaveLength(2);
  });

  test("gets the next turn for a message that comes after the first sentence", async () => {
    const guest = await newGuest(desks.urls[0]!);
    const reader = openStream(desks.urls[1]!, guest);
    await guest.say("Hello, I have a question.");
    expect(await reader.until((events) => events.some(({ type }) => type === "sentence"), 10_000)).toBe(true);
    await guest.say("And another one.");
    expect(await reader.until((events) => replies(events).length === 2, 20_000)).toBe(true);
    await reader.until((events) => events.filter(({ type, state }) => type === "turn" && state === "ended").length === 2, 5_000);
    reader.close();
    expect(replies(reader.events).map(({ text }) => text)).toEqual([spoken.join(" "), spoken.join(" ")]);
    expect(await turnsOf(guest.id)).toMatchObject([{ state: "ended", restarts: 0 }, { state: "ended", restarts: 0 }]);
  });
});
