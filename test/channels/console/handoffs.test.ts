import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Event } from "#conversations/log.ts";
import { bring } from "#handoff/queue.ts";
import { invite } from "#records/staff.ts";
import { openTestWebsite, type OpenWebsite } from "../../support/website.ts";

let house: OpenWebsite;
let ana: string;
beforeAll(async () => { house = await openTestWebsite(); });
afterAll(() => house.close());
beforeEach(async () => { ana = await signIn("Ana"); });

interface Reply { status: number; body: Record<string, unknown> & { detail?: string; code?: string }; headers: Headers }
async function ask(path: string, { token, body, method = body === undefined ? "GET" : "POST", headers = {} }: { token?: string; body?: unknown; method?: string; headers?: Record<string, string> } = {}): Promise<Reply> {
  const answer = await fetch(`${house.url}${path}`, {
    method, headers: { "x-forwarded-for": randomAddress(), ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) as Reply["body"] : {}, headers: answer.headers };
}
let address = 0;
const randomAddress = () => `203.0.113.${(address += 1) % 250}`;
const link = async (name: string) => (await invite(house.db, name, ["receptionist"], new Date())).link;
const signIn = async (name: string) => (await ask("/api/sign-in", { body: { link: await link(name) } })).body.token as string;

interface Talk { id: string; token: string }
/** A guest who waits for a person. */
async function waiting(): Promise<Talk & { handoff: string }> {
  const talk = (await ask("/api/conversations", { body: {} })).body as unknown as Talk;
  await ask(`/api/conversations/${talk.id}/messages`, { token: talk.token, body: { id: randomUUID(), text: "I would like to talk to a person" } });
  const { house: inner } = house.door;
  const { handoff } = await inner.db.transaction((tx) => bring(tx, inner, talk.id, { reason: "asked" }, inner.clock.now()));
  return { ...talk, handoff };
}
const events = async (talk: { id: string }, token: string) => (await ask(`/api/conversations/${talk.id}/events`, { token })).body.events as Event[];

describe("signing in", () => {
  it("takes an invitation once and gives a cookie no script can read and no other site can send", async () => {
    const by = await link("Béla");
    const first = await ask("/api/sign-in", { body: { link: by } });
    expect(first).toMatchObject({ status: 200, body: { staff: { name: "Béla", roles: ["receptionist"] } } });
    expect(first.headers.get("set-cookie")).toMatch(/^frontdesk_lime_tree=[\w-]+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await ask("/api/sign-in", { body: { link: by } })).status).toBe(401);
    const secure = await ask("/api/sign-in", { body: { link: await link("Béla") }, headers: { "x-forwarded-proto": "https" } });
    expect(secure.headers.get("set-cookie")).toMatch(/^__Host-frontdesk_lime_tree=.*; Secure$/);
  });

  it("lets the cookie read, and change something only from our own page", async () => {
    const cookie = (await ask("/api/sign-in", { body: { link: await link("Béla") } })).headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await ask("/api/session", { headers: { cookie } })).body).toMatchObject({ name: "Béla" });
    const { handoff } = await waiting();
    expect((await ask(`/api/handoffs/${handoff}/claims`, { body: {}, headers: { cookie, "sec-fetch-site": "cross-site" } })).status).toBe(403);
    expect((await ask(`/api/handoffs/${handoff}/claims`, { body: {}, headers: { cookie, "sec-fetch-site": "same-origin" } })).status).toBe(201);
  });

  it("ends with signing out", async () => {
    const token = await signIn("Csilla");
    const left = await ask("/api/session", { token, method: "DELETE" });
    expect(left.status).toBe(204);
    expect(left.headers.get("set-cookie")).toContain("Max-Age=0");
    expect((await ask("/api/session", { token })).status).toBe(401);
  });

  it.each([[{}], [{ name: "Ana" }], [{ link: 7 }], [{ name: "Ana", password: "" }]])("says what it takes where it is not given: %j", async (body) => {
    expect((await ask("/api/sign-in", { body })).body).toMatchObject({ status: 400, code: "invalid" });
  });

  it("says the same of a name it does not know and of a wrong password", async () => {
    const [known, unknown] = await Promise.all([ask("/api/sign-in", { body: { name: "Ana", password: "a wrong password" } }), ask("/api/sign-in", { body: { name: "Nobody", password: "a wrong password" } })]);
    expect([known.status, unknown.status]).toEqual([401, 401]);
    expect(known.body.detail).toBe(unknown.body.detail);
  });

  it("asks whoever guesses to wait", async () => {
    const headers = { "x-forwarded-for": "198.51.100.1" };
    const answers = await Promise.all(Array.from({ length: 14 }, (_, n) => ask("/api/sign-in", { body: { link: `guess-${n}` }, headers })));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  });

  it.each(["/api/handoffs", "/api/bookings", "/api/cases", "/api/promises", "/api/ledger", `/api/conversations/${randomUUID()}/trace`])("is needed for %s, and a guest's token is not enough", async (path) => {
    const talk = (await ask("/api/conversations", { body: {} })).body as unknown as Talk;
    expect((await ask(path)).status).toBe(401);
    expect((await ask(path, { token: talk.token })).status).toBe(401);
  });
});

describe("a guest who waits", () => {
  it("is claimed by one colleague, answered, and handed back", async () => {
    const talk = await waiting();
    const ben = await signIn("Ben");
    expect((await ask("/api/handoffs?state=waiting", { token: ana })).body.handoffs).toEqual(expect.arrayContaining([expect.objectContaining({ id: talk.handoff, conversation: talk.id, state: "waiting", position: expect.any(Number) })]));
    expect((await ask("/api/handoffs?state=somewhere", { token: ana })).status).toBe(400);

    const claimed = await ask(`/api/handoffs/${talk.handoff}/claims`, { token: ana, body: {} });
    expect(claimed).toMatchObject({ status: 201, body: { id: talk.handoff, state: "claimed" } });
    expect((await ask(`/api/handoffs/${talk.handoff}/claims`, { token: ben, body: {} })).status).toBe(409);
    expect((await ask(`/api/conversations/${talk.id}/replies`, { token: ben, body: { id: randomUUID(), text: "Hello" } })).status).toBe(403);

    const words = { id: randomUUID(), text: "Good morning, this is Ana." };
    const [said, again] = [await ask(`/api/conversations/${talk.id}/replies`, { token: ana, body: words }), await ask(`/api/conversations/${talk.id}/replies`, { token: ana, body: words })];
    expect([said.status, again.status]).toEqual([202, 200]);
    expect(again.body).toEqual(said.body);

    expect(await ask(`/api/handoffs/${talk.handoff}/returns`, { token: ana, body: { note: "wanted a late check-out" } })).toMatchObject({ status: 201, body: { state: "returned" } });
    const guest = await events(talk, talk.token);
    expect(guest.filter(({ from }) => from === "receptionist").map(({ text }) => text)).toEqual(["Good morning, this is Ana."]);
    expect(guest.filter(({ type }) => type === "handoff").map(({ state }) => state)).toEqual(["waiting", "claimed", "returned"]);
    expect(JSON.stringify(guest)).not.toContain("late check-out");
    expect(JSON.stringify(await events(talk, ana))).toContain("late check-out");
  });

  it("can be closed; no such handoff is told so", async () => {
    const talk = await waiting();
    await ask(`/api/handoffs/${talk.handoff}/claims`, { token: ana, body: {} });
    expect(await ask(`/api/handoffs/${talk.handoff}/closings`, { token: ana, body: {} })).toMatchObject({ status: 201, body: { state: "closed" } });
    expect((await ask(`/api/handoffs/${randomUUID()}/claims`, { token: ana, body: {} })).status).toBe(404);
    expect((await ask("/api/handoffs/none/claims", { token: ana, body: {} })).status).toBe(400);
    expect((await ask(`/api/conversations/${talk.id}/replies`, { token: ana, body: { id: randomUUID(), text: "\u0000" } })).status).toBe(400);
  });

  it("appears on an open console at once", async () => {
    const stop = new AbortController();
    const answer = await fetch(`${house.url}/api/handoffs?state=waiting`, { headers: { accept: "text/event-stream", authorization: `Bearer ${ana}` }, signal: stop.signal });
    const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
    const { handoff } = await waiting();
    let seen = "";
    while (!seen.includes(handoff)) seen += (await reader.read()).value ?? "";
    expect(seen).toContain("event: handoffs");
    stop.abort();
  });
});

describe("a yes that was spoken", () => {
  const items = [{ do: "book", offering: "double", rate: "flexible", arrival: "2026-12-10", departure: "2026-12-12", party: { adults: 2 }, guest: { name: "Tom Weber" } }];
  const book = (id: unknown, by = "phone") => ask(`/api/proposals/${String(id)}/confirmations`, { token: ana, body: { by } });

  it("books for whoever is on the phone, once, and the record says who took it and how", async () => {
    const offer = await ask("/api/proposals", { token: ana, body: { items } });
    expect(offer).toMatchObject({ status: 201, body: { kind: "stay", state: "open", price: { amount: expect.any(Number), currency: "EUR" } } });
    const [first, again] = [await book(offer.body.id), await book(offer.body.id)];
    expect(first).toMatchObject({ status: 201, body: { by: { kind: "staff", how: "phone" }, bookings: [{ status: "confirmed", kind: "stay" }] } });
    expect(again.body.bookings).toEqual(first.body.bookings);
  });

  it("shows the guest of a conversation the offer and the receipt", async () => {
    const talk = await waiting();
    const offer = await ask("/api/proposals", { token: ana, body: { conversation: talk.id, items } });
    expect((await book(offer.body.id, "counter")).status).toBe(201);
    const seen = await events(talk, talk.token);
    expect(seen.filter(({ type }) => type === "proposal").at(-1)).toMatchObject({ id: offer.body.id, state: "confirmed" });
    expect(seen.find(({ type }) => type === "booking")).toMatchObject({ status: "confirmed" });
  });

  it.each<[string, unknown, number]>([
    ["nothing", { items: [] }, 400], ["a day that does not exist", { items: [{ ...items[0], arrival: "2026-02-30" }] }, 400], ["something the desk does not have", { items: [{ ...items[0], offering: "castle" }] }, 400],
    ["a booking nobody has", { items: [{ do: "cancel", reference: "NOPE" }] }, 404],
  ])("is not asked for %s", async (_, body, status) => {
    expect((await ask("/api/proposals", { token: ana, body })).status).toBe(status);
  });

  it("says when there is no such offer, or no such way", async () => {
    expect((await book(randomUUID())).status).toBe(404);
    expect((await book(randomUUID(), "telepathy")).status).toBe(400);
  });
});

describe("the back office", () => {
  it("reads bookings, cases, promises, the ledger and how a turn went", async () => {
    const talk = await waiting();
    for (const [path, key] of [["bookings?from=2026-12-01&to=2026-12-31", "bookings"], ["cases", "cases"], ["promises", "promises"], ["ledger?day=2026-12-01", "entries"], [`conversations/${talk.id}/trace`, "turns"]] as const) {
      const { status, body } = await ask(`/api/${path}`, { token: ana });
      expect({ path, status, list: Array.isArray(body[key]) }).toEqual({ path, status: 200, list: true });
    }
    expect((await ask("/api/bookings?from=2026-02-30", { token: ana })).status).toBe(400);
    expect((await ask("/api/bookings?from=2026-12-31&to=2026-12-01", { token: ana })).status).toBe(400);
    expect((await ask(`/api/conversations/${randomUUID()}/trace`, { token: ana })).status).toBe(404);
  });
});
