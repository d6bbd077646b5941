import { createHmac, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append } from "#conversations/log.ts";
import { receive } from "#conversations/messages.ts";
import { cleanText } from "#conversations/text.ts";
import { openTestWebsite, type OpenWebsite } from "../support/website.ts";
import { signInGuest } from "#conversations/signing_in.ts";
import { newGuest } from "#records/guests.ts";
import { invite } from "#records/staff.ts";
import { understand } from "#understanding/understand.ts";

let house: OpenWebsite;
const key = "a shared secret of at least thirty-two bytes";
beforeAll(async () => { house = await openTestWebsite({ settings: { identityKey: key } }); });
afterAll(() => house.close());

async function ask(path: string, { token, body, method = body === undefined ? "GET" : "POST" }: { token?: string; body?: unknown; method?: string } = {}) {
  const answer = await fetch(`${house.url}${path}`, {
    method, headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith("{") ? JSON.parse(text) : text };
}
const open = async () => (await ask("/api/conversations", { body: {} })).body as { id: string; token: string };
const say = (talk: { id: string; token: string }, text: string, more: object = {}) => ask(`/api/conversations/${talk.id}/messages`, { token: talk.token, body: { id: randomUUID(), text, ...more } });
const stored = async (talk: { id: string; token: string }, seq: number) => (await house.db.query<{ content: { text: string; digest: string; attachments?: { name: string }[] } }>("select content from words where conversation_id = $1 and seq = $2", [talk.id, seq]))[0]!.content;

describe("what a guest may type", () => {
  it.each<[string, string, string]>([
    ["4,000 emoji", "😀".repeat(4_000), "😀".repeat(4_000)],
    ["one emoji of several letters", "👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"],
    ["a flag that is made of tags", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
    ["NUL and control characters", "a\u0000b\u0007c\u001b[31m", "abc[31m"],
    ["a lone surrogate", "a\ud800b", "a\ufffdb"],
    ["text turned around", "say \u202eeerga\u202c to it", "say eerga to it"],
    ["words hidden in tag letters", "hello\u{e0069}\u{e0067}\u{e006e}\u{e006f}\u{e0072}\u{e0065}", "hello"],
    ["right to left", "مرحبا", "مرحبا"],
    ["the names of what every object has", "constructor toString valueOf hasOwnProperty __proto__", "constructor toString valueOf hasOwnProperty __proto__"],
    ["HTML, SQL and the like", "<img src=x onerror=alert(1)>'; drop table guests; -- {name} {{NAME_1}} ${7*7} %s", "<img src=x onerror=alert(1)>'; drop table guests; -- {name} {{NAME_1}} ${7*7} %s"],
  ])("%s", async (_, typed, kept) => {
    const guest = await open();
    const sent = await say(guest, typed);
    expect(sent.status).toBe(202);
    expect((await stored(guest, sent.body.seq)).text).toBe(kept);
  });

  it.each(["\u200b\u200b", "\u{e0041}\u{e0042}", "\u3164", "\u00ad", "\u2800 \u200d", "\u0301", " \u0001 \n"])("nothing that can be seen is no message: %j", async (text) => {
    expect(cleanText(text)).toBe("");
    expect((await say(await open(), text)).status).toBe(400);
    const { id } = await open();
    await expect(receive(house.door.house, id, { id: randomUUID(), text })).rejects.toMatchObject({ code: "no_words" });
  });

  it("of a number that was covered nothing is kept from which it could be found", async () => {
    const guest = await open();
    const one = await stored(guest, (await say(guest, "my pin is 4711")).body.seq);
    const two = await stored(guest, (await say(guest, "my pin is 0815")).body.seq);
    expect(one.text).not.toContain("4711");
    expect(one.digest).toBe(two.digest);
    const file = await stored(guest, (await say(guest, "", { attachments: [{ name: "4111 1111 1111 1111.jpg", type: "image/jpeg" }] })).body.seq);
    expect(file.attachments![0]!.name).not.toContain("4111 1111");
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty", "isPrototypeOf"])("understands nothing in %s, and stumbles over it nowhere", (word) => {
    for (const text of [word, `for ${word} people`, `${word} nights`, `on ${word} ${word}`, `my name is ${word}`, `${word} euros`, `next ${word}`]) {
      for (const language of ["en", "es", "hu", "ro"] as const) expect(() => understand(text, { now: "2026-12-01T09:00", timeZone: "Europe/Budapest", language, expecting: word })).not.toThrow();
    }
  });
});

describe("what a guest gets to see", () => {
  it("is what the contract names, and nothing that the house keeps beside it", async () => {
    const guest = await open();
    const { seq } = (await say(guest, "good morning", { seen: 0 })).body;
    const { house: inside } = house.door;
    await append(house.db, guest.id, { type: "message", from: "receptionist", body: { id: randomUUID(), language: "en", staff: randomUUID(), notice: "x" }, words: { text: "hello", receptionist: "Ana", citations: [] } }, inside.clock.now());
    await append(house.db, guest.id, { type: "turn", from: "guest", body: { state: "ended", seq: 1, type: "booking", from: "desk", silenced: true }, words: { at: "never" } }, inside.clock.now());
    const { events } = (await ask(`/api/conversations/${guest.id}/events?after=${seq - 1}`, { token: guest.token })).body;
    const [mine, theirs, turn] = [events.find((event: { from: string }) => event.from === "guest"), events.find((event: { from: string }) => event.from === "receptionist"), events.at(-1)];
    expect(Object.keys(mine).sort()).toEqual(["at", "from", "id", "language", "seq", "text", "type"]);
    expect(Object.keys(theirs).sort()).toEqual(["at", "citations", "from", "id", "language", "receptionist", "seq", "text", "type"]);
    expect(turn).toMatchObject({ type: "turn", from: "guest", state: "ended" });
    expect(turn.at).not.toBe("never");
    expect(turn).not.toHaveProperty("silenced");
  });
});

describe("a signed identity", () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = (claims: object, alg = "HS256") => {
    const head = `${part({ alg, typ: "JWT" })}.${part({ aud: "hotel", exp: Math.floor(Date.now() / 1000) + 200, ...claims })}`;
    return `${head}.${alg === "none" ? "" : createHmac(alg === "HS256" ? "sha256" : "sha512", key).update(head).digest("base64url")}`;
  };
  const aud = async () => (await house.door.house.desk()).id;

  it.each<[string, object, string?]>([
    ["no algorithm", { sub: "u" }, "none"], ["a number for a subject", { sub: 7 }], ["a list for a subject", { sub: ["u"] }], ["a subject with something hidden in it", { sub: "u\u202e" }],
    ["a subject with NUL", { sub: "u\u0000" }], ["half a letter", { sub: "u\ud800" }], ["a subject without end", { sub: "u".repeat(300) }], ["an empty one", { sub: "" }],
    ["another desk's", { sub: "u", aud: "another" }], ["one that lasts too long", { sub: "u", exp: Math.floor(Date.now() / 1000) + 900 }], ["one that is over", { sub: "u", exp: 1_000 }],
  ])("does not hold with %s", async (_, claims, alg) => {
    const guest = await open();
    const answer = await ask(`/api/conversations/${guest.id}/identity`, { token: guest.token, body: { identity: signed({ aud: await aud(), ...claims }, alg) } });
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 401, code: "identity" });
  });

  it("of two subjects that look alike are two guests", async () => {
    const guests = new Set<string>();
    for (const sub of ["ann  lee", "ann lee", "u".repeat(200), "u".repeat(201)]) {
      const guest = await open();
      expect((await ask(`/api/conversations/${guest.id}/identity`, { token: guest.token, body: { identity: signed({ sub, aud: await aud(), name: "\u0000Ann", locale: "x".repeat(900) }) } })).status).toBe(204);
      guests.add((await house.db.query<{ guest_id: string }>("select guest_id from conversations where id = $1", [guest.id]))[0]!.guest_id);
    }
    expect(guests.size).toBe(4);
  });
});

describe("who signs in later", () => {
  const guestOf = async (id: string) => (await house.db.query<{ guest_id: string | null; known_by: string; chapter: number }>("select guest_id, known_by, chapter from conversations where id = $1", [id]))[0]!;
  const signs = (id: string, subject: string) => signInGuest(house.door.house, id, { subject });

  it("has what they typed before; another guest at the same screen has nothing of theirs", async () => {
    const talk = await open();
    await say(talk, "hello");
    const typed = await newGuest(house.db, { name: "Ann" }, new Date());
    await house.db.query("update conversations set guest_id = $2 where id = $1", [talk.id, typed]);
    await signs(talk.id, "first");
    const first = await guestOf(talk.id);
    expect(first).toMatchObject({ known_by: "signed", chapter: 1 });
    expect((await house.db.query<{ joined_to: string }>("select joined_to from guests where id = $1", [typed]))[0]!.joined_to).toBe(first.guest_id);
    await signs(talk.id, "first");
    expect(await guestOf(talk.id)).toEqual(first);
    await signs(talk.id, "second");
    const second = await guestOf(talk.id);
    expect(second).toMatchObject({ known_by: "signed", chapter: 2 });
    expect(second.guest_id).not.toBe(first.guest_id);
  });

  it("after a day of silence is still known when they write", async () => {
    const talk = await open();
    await say(talk, "hello");
    await house.db.query("update conversations set last_guest_at = last_guest_at - interval '2 days' where id = $1", [talk.id]);
    await signs(talk.id, "third");
    await say(talk, "hello again");
    expect(await guestOf(talk.id)).toMatchObject({ known_by: "signed", chapter: 2 });
  });
});

describe("what staff may send", () => {
  it.each<[string, string, object?]>([
    ["a name with NUL", "/api/sign-in", { name: "a\u0000", password: "x" }], ["a password with NUL", "/api/sign-in", { name: "a", password: "\u0000" }], ["a link with NUL", "/api/sign-in", { link: "\u0000" }],
    ["a reference with NUL", "/api/proposals", { items: [{ do: "cancel", reference: "a\u0000b" }] }],
    ["a phone with NUL", "/api/proposals", { items: [{ do: "book", offering: "double", arrival: "2026-12-10", departure: "2026-12-11", party: { adults: 2 }, guest: { name: "A\u0000", phone: "\u0000+36 1 234" } }] }],
    ["a time that does not exist", "/api/proposals", { items: [{ do: "book", offering: "dinner", startsAt: "2026-13-45T99:99", party: { adults: 2 } }] }],
    ["a day that does not exist", "/api/proposals", { items: [{ do: "book", offering: "double", arrival: "2026-02-30", departure: "2026-03-02", party: { adults: 2 } }] }],
    ["a path with NUL", "/api/bookings/%00/steps", { step: "accept" }],
    ["the first of all days", "/api/bookings?from=0000-01-01&to=0000-12-31"], ["the last of all days", "/api/bookings?from=0001-01-01&to=9999-12-31"],
  ])("%s is answered, and is no fault of the desk's own", async (_, path, body) => {
    const { link } = await invite(house.db, "Ana", ["manager"], new Date());
    const { token } = (await ask("/api/sign-in", { body: { link } })).body;
    const answer = await ask(path, { token, ...(body ? { body } : {}) });
    expect(answer.status).toBeLessThan(500);
  });
});
