import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append, type Event } from "#conversations/log.ts";
import { bring } from "#handoff/queue.ts";
import type { TestClock } from "#operations/clock.ts";
import { openCase } from "#records/cases.ts";
import { smallHotel } from "../../support/desks.ts";
import { openTestWebsite, type OpenWebsite } from "../../support/website.ts";

let house: OpenWebsite;
beforeAll(async () => { house = await openTestWebsite({ mail: true }); });
afterAll(() => house.close());

interface Talk { id: string; token: string }
const ask = async (path: string, body?: unknown, token?: string) => {
  const answer = await fetch(`${house.url}${path}`, body === undefined
    ? { headers: token ? { authorization: `Bearer ${token}` } : {} }
    : { method: "POST", headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() as Record<string, unknown> & { code?: string } };
};
const open = async (): Promise<Talk> => (await ask("/api/conversations", { locale: "en" })).body as unknown as Talk;
const of = (talk: Talk, what: string, body?: unknown) => ask(`/api/conversations/${talk.id}/${what}`, body, talk.token);
const events = async (talk: Talk) => (await of(talk, "events")).body.events as Event[];
const bringSomebody = (talk: Talk) => house.db.transaction((tx) => bring(tx, house.door.house, talk.id, { reason: "asked" }, house.door.house.clock.now()));

describe("before anything was said", () => {
  it("a guest is met in their language, with who is there and what may be asked", async () => {
    const { body } = await ask("/api/welcome?locale=es-MX");
    expect(body).toMatchObject({ language: "es", desk: { id: "lime_tree", timeZone: "Europe/Budapest" }, people: { onDuty: true, until: "2026-12-01T22:00:00.000Z" }, now: "2026-12-01T08:00:00.000Z" });
    expect((body.words as Record<string, string>).held).toBe("Guardado para usted hasta las {time}");
    expect((body.starters as unknown[]).length).toBe(3);
    expect((await ask("/api/welcome?locale=fr")).body.language).toBe("en");
  });
});

describe("stopping a reply", () => {
  it("ends what is being written; what it has said stands, and nothing more is written", async () => {
    const talk = await open();
    await of(talk, "messages", { id: randomUUID(), text: "Tell me everything" });
    const { clock } = house.door.house;
    const turn = (await house.db.query<{ id: string }>("update turns set state = 'running', attempt = 1 where conversation_id = $1 returning id", [talk.id]))[0]!.id;
    await house.db.query("update conversations set running_turn = $2, running_attempt = 1 where id = $1", [talk.id, turn]);
    await append(house.db, talk.id, { type: "sentence", from: "assistant", turn, body: { n: 1 }, words: { text: "First." } }, clock.now(), { turn, attempt: 1, holderVersion: 1 });
    expect((await of(talk, "stops", {})).body).toEqual({ stopped: true });
    await expect(append(house.db, talk.id, { type: "sentence", from: "assistant", turn, body: { n: 2 }, words: { text: "Second." } }, clock.now(), { turn, attempt: 1, holderVersion: 1 })).rejects.toThrow("no longer has");
    expect((await of(talk, "stops", {})).body).toEqual({ stopped: false });
    expect((await events(talk)).at(-1)).toMatchObject({ type: "turn", state: "ended", stopped: true });
  });
});

describe("waiting for a person", () => {
  it("the place moves up as others are answered", async () => {
    const [first, second] = [await open(), await open()];
    await bringSomebody(first);
    (house.door.house.clock as TestClock).advance(60_000);
    await bringSomebody(second);
    expect((await of(second, "place")).body).toMatchObject({ onDuty: true, position: 2 });
    await house.db.query("update handoffs set state = 'closed' where conversation_id = $1", [first.id]);
    expect((await of(second, "place")).body).toMatchObject({ position: 1 });
  });

  it("can be told by e-mail instead: the address is kept, the answer promised, the place kept, and nothing is done twice", async () => {
    const talk = await open();
    expect((await of(talk, "letters", { id: randomUUID(), email: "ann@example.com" })).body.code).toBe("nobody_awaited");
    await bringSomebody(talk);
    const id = randomUUID();
    expect((await of(talk, "letters", { id, email: "no address" })).status).toBe(400);
    expect((await of(talk, "letters", { id, email: "ann@example.com" })).status).toBe(201);
    expect((await of(talk, "letters", { id, email: "ann@example.com" })).status).toBe(200);
    const told = await events(talk);
    expect(told.filter(({ type }) => type === "promise")).toMatchObject([{ what: "an answer by e-mail", state: "due" }]);
    expect(told.filter(({ type, text }) => type === "message" && String(text).includes("ann@example.com"))).toHaveLength(1);
    expect((await of(talk, "place")).body.position).toBeGreaterThan(0);
  });
});

describe("a rating", () => {
  it("is given once in a chapter, and never while a case is open or somebody is awaited", async () => {
    const talk = await open();
    const id = randomUUID();
    expect((await of(talk, "ratings", { id: randomUUID(), score: 6 })).status).toBe(400);
    expect((await of(talk, "ratings", { id, score: 5, text: "Quick!" })).status).toBe(201);
    expect((await of(talk, "ratings", { id, score: 5, text: "Quick!" })).status).toBe(200);
    expect((await of(talk, "ratings", { id: randomUUID(), score: 4 })).body.code).toBe("already_rated");

    const another = await open();
    const made = await house.db.transaction((tx) => openCase(tx, smallHotel, { conversation: another.id, about: ["noise"], words: "It is loud", now: house.door.house.clock.now() }));
    expect((await of(another, "ratings", { id: randomUUID(), score: 1 })).body.code).toBe("not_done_yet");
    await house.db.query("update cases set state = 'resolved' where id = $1", [made.case.id]);
    expect((await of(another, "ratings", { id: randomUUID() })).status).toBe(201);
  });
});
