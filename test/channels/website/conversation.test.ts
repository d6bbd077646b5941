import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append, type Event } from "#conversations/log.ts";
import { openTestWebsite, raw, type OpenWebsite } from "../../support/website.ts";

let house: OpenWebsite;
beforeAll(async () => { house = await openTestWebsite({ settings: { identityKey: "a shared secret of at least thirty-two bytes" } }); });
afterAll(() => house.close());

interface Reply { status: number; body: Record<string, unknown> & { detail?: string; code?: string; seq?: number; events?: Event[] }; headers: Headers }
async function ask(path: string, { token, body, method = body === undefined ? "GET" : "POST", headers = {} }: { token?: string; body?: unknown; method?: string; headers?: Record<string, string> } = {}): Promise<Reply> {
  const answer = await fetch(`${house.url}${path}`, {
    method, headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) as Reply["body"] : {}, headers: answer.headers };
}
async function open(body: object = {}) {
  const { status, body: opened } = await ask("/api/conversations", { body });
  expect(status).toBe(201);
  return opened as unknown as { id: string; token: string; desk: object };
}
const say = (talk: { id: string; token: string }, text: string, more: object = {}) =>
  ask(`/api/conversations/${talk.id}/messages`, { token: talk.token, body: { id: randomUUID(), text, ...more } });
const read = async (talk: { id: string; token: string }, query = "") =>
  (await ask(`/api/conversations/${talk.id}/events${query}`, { token: talk.token })).body.events ?? [];

describe("opening a conversation", () => {
  it("gives a token that opens this conversation and nothing else", async () => {
    const ana = await open({ locale: "es", timeZone: "Europe/Madrid" });
    const ben = await open();
    expect(ana.desk).toEqual({ name: "The Lime Tree", languages: ["en", "es", "hu", "ro"], timeZone: "Europe/Budapest" });
    const answers = await Promise.all([
      ask(`/api/conversations/${ana.id}/events`, { token: ana.token }),
      ask(`/api/conversations/${ana.id}/events`, { token: ben.token }),
      ask(`/api/conversations/${randomUUID()}/events`, { token: ben.token }),
      ask(`/api/conversations/${ana.id}/events`),
      ask("/api/conversations/not-a-uuid/events", { token: ana.token }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 401, 404]);
    expect(answers[1]?.body.detail).toBe(answers[2]?.body.detail);
  });

  it("keeps of the guest's address only what cannot be read", async () => {
    const { id } = (await ask("/api/conversations", { body: {}, headers: { "x-forwarded-for": "203.0.113.77" } })).body as { id: string };
    const [row] = await house.db.query<{ address_hash: string }>("select address_hash from conversations where id = $1", [id]);
    expect(row?.address_hash).toMatch(/^[\w-]{22}$/);
    expect(house.lines.join("\n")).not.toContain("203.0.113.77");
  });

  it("ignores fields it does not know and takes a locale as browsers write it", async () => {
    await open({ locale: "pt_BR", somethingNew: { of: "a newer client" } });
  });
});

describe("saying something", () => {
  it("is the same message when the same id comes again, and a fault with other words", async () => {
    const talk = await open();
    const id = randomUUID();
    const first = await say(talk, "Do you have a cot?", { id });
    const again = await say(talk, "Do you have a cot?", { id });
    const other = await say(talk, "Do you have a sauna?", { id });
    expect([first.status, again.status, other.status]).toEqual([202, 200, 409]);
    expect(again.body.seq).toBe(first.body.seq);
    expect((await read(talk)).filter(({ from }) => from === "guest")).toHaveLength(1);
  });

  it.each([
    ["nothing", {}], ["no words", { text: "" }], ["blanks", { text: " \n\t " }], ["only what cannot be seen", { text: "\u0000\u202e\u200f" }], ["a number", { text: 7 }],
    ["words and a yes at once", { text: "yes", confirm: randomUUID() }], ["a yes and a no at once", { confirm: randomUUID(), decline: randomUUID() }],
    ["an id that is none", { id: "1", text: "hello" }], ["a seen before all", { text: "hello", seen: -1 }], ["far too many words", { text: "x".repeat(4_001) }],
    ["eleven files", { text: "see", attachments: Array.from({ length: 11 }, () => ({ name: "a", type: "b" })) }],
  ])("refuses %s with a sentence", async (_, body) => {
    const talk = await open();
    const answer = await ask(`/api/conversations/${talk.id}/messages`, { token: talk.token, body: { id: randomUUID(), ...body } });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(/^[A-Z].+\.$/);
    expect(await read(talk)).toEqual([]);
  });

  it.each([
    ["a NUL byte", "my room\u0000 is cold", "my room is cold"], ["text turned around", "call \u202e21 \u2066now\u2069", "call 21 now"], ["half an emoji", "thanks \ud83d", "thanks \ufffd"],
    ["an accent set apart", "cafe\u0301", "café"], ["line breaks of every kind", "one\r\ntwo\rthree", "one\ntwo\nthree"], ["bells", "hello\u0007\u001b[31m", "hello[31m"],
  ])("keeps the words and leaves out %s", async (_, text, kept) => {
    const talk = await open();
    expect((await say(talk, text)).status).toBe(202);
    expect((await read(talk))[0]?.text).toBe(kept);
  });

  it("takes 4,000 characters of any script", async () => {
    const talk = await open();
    expect((await say(talk, "ű".repeat(4_000))).status).toBe(202);
  });

  it("keeps files by their name and type, with or without words", async () => {
    const talk = await open();
    expect((await say(talk, "", { attachments: [{ name: "leak\u0000.jpg", type: "image/jpeg" }] })).status).toBe(202);
    expect((await read(talk))[0]?.attachments).toEqual([{ name: "leak.jpg", type: "image/jpeg" }]);
  });

  it("asks whoever floods a conversation to wait, and says how long", async () => {
    const talk = await open();
    const answers = await Promise.all(Array.from({ length: 60 }, () => say(talk, "hello?")));
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused?.body.code).toBe("too_many");
  });
});

describe("reading a conversation", () => {
  it("gives what is after a cursor, never what is for staff", async () => {
    const talk = await open();
    const { db, clock } = house.door.house;
    const first = await append(db, talk.id, { type: "message", from: "desk", words: { text: "one" } }, clock.now());
    await append(db, talk.id, { type: "message", from: "desk", audience: "staff", words: { text: "for staff" } }, clock.now());
    await append(db, talk.id, { type: "message", from: "desk", words: { text: "two" } }, clock.now());
    expect((await read(talk)).map(({ text }) => text)).toEqual(["one", "two"]);
    expect((await read(talk, `?after=${first}`)).map(({ text }) => text)).toEqual(["two"]);
    expect((await ask(`/api/conversations/${talk.id}/events?after=nothing`, { token: talk.token })).status).toBe(400);
    expect((await ask(`/api/conversations/${talk.id}/events?wait=61`, { token: talk.token })).status).toBe(400);
  });

  it("waits for what comes next, and not longer than asked", async () => {
    const talk = await open();
    const { db, clock } = house.door.house;
    const waiting = read(talk, "?wait=20");
    await after(50);
    await append(db, talk.id, { type: "message", from: "desk", words: { text: "here" } }, clock.now());
    expect((await waiting).map(({ text }) => text)).toEqual(["here"]);
    const began = performance.now();
    expect(await read(talk, "?after=1&wait=1")).toEqual([]);
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  it("does not answer while a turn is waiting", async () => {
    const talk = await open();
    await say(talk, "hello");
    let answered = false;
    const waiting = read(talk, "?wait=20").then((events) => { answered = true; return events; });
    await after(300);
    expect(answered).toBe(false);
    const { db, clock } = house.door.house;
    await db.transaction(async (tx) => {
      await append(tx, talk.id, { type: "message", from: "assistant", words: { text: "good morning" } }, clock.now());
      await tx.query("update turns set state = 'ended' where conversation_id = $1", [talk.id]);
    });
    expect((await waiting).map(({ text }) => text)).toContain("good morning");
  });

  it("streams, resumes where the browser was, and sees each event once", async () => {
    const talk = await open();
    const { db, clock } = house.door.house;
    const tell = (text: string) => append(db, talk.id, { type: "message", from: "desk", words: { text } }, clock.now());
    await tell("one");
    const second = await tell("two");
    const stream = await listen(talk, { "last-event-id": String(second) });
    await tell("three");
    await tell("four\nand a half");
    expect(await stream.until(2)).toEqual([{ id: second + 1, text: "three" }, { id: second + 2, text: "four\nand a half" }]);
    stream.stop();
  });

  it("reads again though every announcement was lost", async () => {
    const talk = await open();
    const stream = await listen(talk);
    // Written past the log's own append, so that nobody is told.
    await house.db.query("update conversations set last_seq = 1 where id = $1", [talk.id]);
    await house.db.query("insert into events (conversation_id, seq, at, type, sender, body) values ($1, 1, $2, 'message', 'desk', '{\"text\": \"unannounced\"}')", [talk.id, new Date()]);
    expect(await stream.until(1)).toEqual([{ id: 1, text: "unannounced" }]);
    stream.stop();
  });
});

describe("a guest who says who they are", () => {
  const key = new TextEncoder().encode("a shared secret of at least thirty-two bytes");
  const signed = (claims: object, { seconds = 240, audience = "lime_tree", by = key } = {}) =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: "HS256" }).setAudience(audience).setExpirationTime(Math.floor(Date.now() / 1000) + seconds).sign(by);

  it.each<[string, () => Promise<string> | string]>([
    ["signed with another key", () => signed({ sub: "g1" }, { by: new TextEncoder().encode("another secret of thirty-two bytes, or more") })],
    ["for another desk", () => signed({ sub: "g1" }, { audience: "clinic" })],
    ["over", () => signed({ sub: "g1" }, { seconds: -60 })],
    ["valid for an hour", () => signed({ sub: "g1" }, { seconds: 3600 })],
    ["about nobody", () => signed({ name: "Ana" })],
    ["not signed at all", () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ sub: "g1", aud: "lime_tree", exp: Math.floor(Date.now() / 1000) + 60 }))}.`],
    ["nonsense", () => "nonsense"],
  ])("is not believed where the identity is %s", async (_, make) => {
    const talk = await open();
    const answer = await ask(`/api/conversations/${talk.id}/identity`, { token: talk.token, body: { identity: await make() } });
    expect(answer.status).toBe(401);
    expect(answer.body.code).toBe("identity");
  });
});

describe("a guest whose identity is signed", () => {
  it("is the same guest in another conversation", async () => {
    const key = new TextEncoder().encode("a shared secret of at least thirty-two bytes");
    const identity = () => new SignJWT({ sub: "guest-17", name: "Ana Ruiz", email: "Ana@Example.com" }).setProtectedHeader({ alg: "HS256" }).setAudience("lime_tree").setExpirationTime("4m").sign(key);
    const one = await open({ identity: await identity() });
    const two = await open();
    expect((await ask(`/api/conversations/${two.id}/identity`, { token: two.token, body: { identity: await identity() } })).status).toBe(204);
    const rows = await house.db.query<{ guest_id: string; known_by: string }>("select guest_id, known_by from conversations where id = any($1)", [[one.id, two.id]]);
    expect(rows.map(({ known_by }) => known_by)).toEqual(["signed", "signed"]);
    expect(rows[0]?.guest_id).toBe(rows[1]?.guest_id);
  });
});

describe("leaving", () => {
  it("ends a conversation for its guest", async () => {
    const talk = await open();
    expect((await ask(`/api/conversations/${talk.id}`, { token: talk.token, method: "DELETE" })).status).toBe(204);
    expect((await read(talk)).at(-1)?.type).toBe("ended");
  });

  it("takes the words away and leaves the order", async () => {
    const talk = await open();
    await say(talk, "my name is Ana");
    const before = await read(talk);
    expect((await ask(`/api/conversations/${talk.id}/erasure`, { token: talk.token, body: {} })).status).toBe(202);
    const left = await read(talk);
    expect(left.slice(0, before.length).map(({ seq }) => seq)).toEqual(before.map(({ seq }) => seq));
    expect(JSON.stringify(left)).not.toContain("Ana");
  });
});

/** Reads a stream as a client does. */
async function listen(talk: { id: string; token: string }, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const answer = await fetch(`${house.url}/api/conversations/${talk.id}/events`, { headers: { accept: "text/event-stream", authorization: `Bearer ${talk.token}`, ...headers }, signal: stop.signal });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  const seen: { id: number; text: unknown }[] = [];
  let rest = "";
  return {
    stop: () => stop.abort(),
    async until(count: number) {
      while (seen.length < count) {
        const { value, done } = await reader.read();
        if (done) break;
        const frames = (rest + value).split("\n\n");
        rest = frames.pop() ?? "";
        for (const frame of frames) {
          const id = /^id: (\d+)$/m.exec(frame)?.[1];
          const told = /^data: (.*)$/m.exec(frame)?.[1];
          if (id && told) seen.push({ id: Number(id), text: (JSON.parse(told) as { text: unknown }).text });
        }
      }
      return seen;
    },
  };
}

describe("the rest of the house's ways in", () => {
  it("says that Teams is not set up", async () => {
    const answer = await ask("/api/messages", { body: { type: "message" } });
    expect(answer.status).toBe(403);
    expect(answer.body.detail).toContain("MICROSOFT_APP_ID");
  });

  it("describes every way in by the schemas that check it", async () => {
    const { body } = await ask("/openapi.json");
    const paths = body.paths as Record<string, Record<string, { requestBody?: { content: Record<string, { schema: object }> } }>>;
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(["/api/conversations", "/api/conversations/{id}/messages", "/api/conversations/{id}/events", "/api/handoffs/{id}/claims", "/api/proposals/{id}/confirmations", "/health/ready", "/metrics"]));
    expect(JSON.stringify(paths["/api/conversations"]?.post?.requestBody?.content["application/json"]?.schema)).toContain("timeZone");
    expect(Object.keys(paths)).not.toContain("/console");
  });

  it("tells about data and terms in the browser's language", async () => {
    const privacy = await raw(house.port, { path: "/privacy", headers: { "accept-language": "fr, hu;q=0.8, en;q=0.5" } });
    expect(privacy.text).toContain('<html lang="hu"');
    expect(privacy.text).toContain("Lime Tree Ltd");
    expect(privacy.text).toContain("365 nap");
    expect(privacy.text).not.toMatch(/\{\w+\}/);
    const terms = await raw(house.port, { path: "/terms?lang=ro" });
    expect(terms.text).toContain('<html lang="ro"');
    expect(terms.text).toContain("<li>Flexible</li>");
    expect(terms.text).not.toContain("{phone}");
  });
});
