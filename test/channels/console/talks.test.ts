import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lapseClaims } from "#handoff/lapsing.ts";
import { openJourney, texts, type Journey, type Talk } from "../../support/journey.ts";

let desk: Journey;
let ana: string;
let bela: string;
let judit: string;
beforeAll(async () => {
  desk = await openJourney();
  [ana, bela, judit] = [await desk.staff("Ana"), await desk.staff("Béla"), await desk.staff("Judit", "manager")];
});
afterAll(() => desk.close());

type Line = { id: string; lastWords: string | null; reason: string | null; handoff: string; secret: boolean; forStaff: string | null; snoozedUntil: string | null };
const lines = async (list: string, token: string, more = "") => (await desk.ask(`/api/conversations?list=${list}${more}`, { token })).body as unknown as { conversations: Line[]; total: number; counts: Record<string, number> };
const ids = async (list: string, token: string) => (await lines(list, token)).conversations.map(({ id }) => id);
const waiting = async (text = "I want to talk to a person please"): Promise<Talk> => { const talk = await desk.guest("en"); await desk.say(talk, text); return talk; };
const post = (path: string, token: string, body: object = {}) => desk.ask(path, { token, body });

describe("the lists", () => {
  it("show who waits, who is in whose hands, whom the assistant has, and what is put off", async () => {
    const [waits, talks] = [await waiting(), await desk.guest("en")];
    await desk.say(talks, "When is breakfast?");
    expect(await ids("waiting", ana)).toContain(waits.id);
    expect(await ids("live", ana)).toEqual([talks.id]);
    expect((await post(`/api/conversations/${talks.id}/claims`, ana)).status).toBe(201);
    expect([await ids("mine", ana), await ids("mine", bela), await ids("live", ana)]).toEqual([[talks.id], [], []]);
    expect((await post(`/api/conversations/${talks.id}/claims`, bela)).body.code).toBe("already_claimed");
    await post(`/api/conversations/${waits.id}/snoozes`, ana, { until: new Date(desk.clock.now().getTime() + 3_600_000).toISOString() });
    expect(await ids("waiting", ana)).not.toContain(waits.id);
    expect(await ids("snoozed", bela)).toEqual([waits.id]);
    // The guest's next word brings it back.
    desk.clock.advance(60_000);
    await desk.say(waits, "Are you still there?");
    expect(await ids("waiting", ana)).toContain(waits.id);
    const { total, counts } = await lines("all", ana, "&count=1");
    expect([total, counts.mine]).toEqual([2, 1]);
  });

  it("are not told what is for the manager alone, in no list, search or conversation", async () => {
    const talk = await waiting("The receptionist harassed my sister in the zebra lounge");
    const line = async (token: string) => (await lines("all", token)).conversations.find(({ id }) => id === talk.id);
    expect(await line(ana)).toMatchObject({ secret: true, lastWords: null, reason: null });
    expect(await line(judit)).toMatchObject({ secret: false });
    expect(JSON.stringify((await desk.ask("/api/search?q=zebra", { token: ana })).body)).not.toContain(talk.id);
    expect((await desk.ask(`/api/conversations/${talk.id}`, { token: ana })).status).toBe(403);
    expect((await post(`/api/conversations/${talk.id}/notes`, ana, { id: randomUUID(), text: "?" })).status).toBe(403);
    expect((await post(`/api/conversations/${talk.id}/claims`, ana)).status).toBe(403);
  });

  it("have their wrong answers in one list, with what was asked and said, for those who may read them", async () => {
    const talk = await desk.guest("en");
    const said = await desk.say(talk, "When is breakfast?");
    const { turn } = said.find(({ type, from }) => type === "message" && from === "assistant")!;
    expect((await post(`/api/turns/${turn}/marks`, ana, { text: "on Sundays it is later" })).status).toBe(204);
    const marked = async (token: string) => ((await desk.ask("/api/marks", { token })).body.marks as { turn: string }[]).filter((one) => one.turn === turn);
    expect(await marked(judit)).toMatchObject([{ conversation: talk.id, name: "Ana", text: "on Sundays it is later", asked: "When is breakfast?", answer: texts(said, "assistant").at(-1), citations: [{}] }]);
    await desk.ask(`/api/turns/${turn}/marks`, { token: judit, method: "DELETE" });
    expect(await marked(ana)).toEqual([]);
  });

  it("find words, and not those that were erased", async () => {
    const talk = await waiting("My suitcase is turquoise and I want to talk to a person");
    const found = async () => ((await desk.ask("/api/search?q=turqu", { token: ana })).body.found as { id: string }[]).map(({ id }) => id);
    expect(await found()).toEqual([talk.id]);
    await post(`/api/conversations/${talk.id}/drafts`, ana, { text: "the turquoise suitcase" });
    await desk.ask(`/api/conversations/${talk.id}/erasure`, { token: talk.token, body: {} });
    expect(await found()).toEqual([]);
    expect((await desk.ask(`/api/conversations/${talk.id}`, { token: ana })).body.drafts).toEqual([]);
  });
});

describe("a conversation", () => {
  it("takes one colleague's claim for one, however often and however quickly it is made", async () => {
    const waits = await waiting();
    const claims = await Promise.all([1, 2, 3].map(() => post(`/api/conversations/${waits.id}/claims`, ana)));
    expect(claims.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(claims.map(({ body }) => body.id)).size).toBe(1);
    expect((await desk.events(waits, ana)).filter(({ type, state }) => type === "handoff" && state === "claimed")).toHaveLength(1);
    expect((await post(`/api/conversations/${waits.id}/claims`, bela)).body.code).toBe("already_claimed");
    await post(`/api/handoffs/${String(claims[0]?.body.id)}/closings`, ana);
  });

  it("is handed on to a department or a colleague: the guest is told, and it waits in front", async () => {
    const talk = await waiting();
    const { body: { id } } = await post(`/api/conversations/${talk.id}/claims`, ana);
    const colleague = ((await desk.ask("/api/staff", { token: ana })).body.staff as { id: string; name: string }[]).find(({ name }) => name === "Béla");
    expect((await post(`/api/handoffs/${String(id)}/transfers`, bela, { department: "maintenance" })).body.code).toBe("not_yours");
    expect((await post(`/api/handoffs/${String(id)}/transfers`, ana, { department: "nowhere" })).status).toBe(404);
    expect((await post(`/api/handoffs/${String(id)}/transfers`, ana, { staff: colleague?.id, note: "knows the guest" })).status).toBe(201);
    const told = await desk.events(talk, talk.token, 0, 0);
    expect(texts(told, "desk").at(-1)).toMatch(/^Béla will go on with this/);
    expect(JSON.stringify(told)).not.toContain("knows the guest");
    expect((await lines("waiting", bela)).conversations[0]).toMatchObject({ id: talk.id, forStaff: colleague?.id });
    await post(`/api/conversations/${talk.id}/claims`, bela);
    const closed = await post(`/api/handoffs/${String(id)}/closings`, bela, { outcome: "solved", note: "all well" });
    expect(closed).toMatchObject({ status: 201, body: { state: "closed" } });
    expect((await desk.ask(`/api/conversations/${talk.id}`, { token: ana })).body).toMatchObject({ ended: true, handoff: { outcome: "solved" } });
  });

  it("keeps what a receptionist began when the claim lapses, for whoever takes over", async () => {
    const talk = await waiting();
    await post(`/api/conversations/${talk.id}/claims`, ana);
    await post(`/api/conversations/${talk.id}/drafts`, ana, { text: "I have looked it up: the" });
    await post(`/api/conversations/${talk.id}/looks`, ana, { typing: true });
    expect((await desk.ask(`/api/conversations/${talk.id}`, { token: bela })).body.looking).toMatchObject([{ name: "Ana", typing: true }]);
    desk.clock.advance(6 * 60_000);
    await lapseClaims(desk.open.house);
    expect((await lines("waiting", bela)).conversations.slice(0, 2)).toContainEqual(expect.objectContaining({ id: talk.id, lapsed: true }));
    expect((await desk.ask(`/api/conversations/${talk.id}`, { token: bela })).body.drafts).toMatchObject([{ name: "Ana", text: "I have looked it up: the" }]);
    expect(texts(await desk.events(talk, talk.token, 0, 0), "desk").length).toBeGreaterThan(1);
  });

  it("has macros in every language of the desk, with fields the desk can fill", async () => {
    const words = { en: "Dear {guest}, {receptionist} here.", es: "Estimado/a {guest}: soy {receptionist}.", hu: "Kedves {guest}, {receptionist} vagyok.", ro: "Stimate {guest}, sunt {receptionist}." };
    expect((await post("/api/macros", ana, { name: "Hello", words: { en: "Hello" } })).body).toMatchObject({ code: "macro_languages", missing: ["es", "hu", "ro"] });
    expect((await post("/api/macros", ana, { name: "Hello", words: { ...words, en: "{shoe_size}" } })).body.code).toBe("macro_fields");
    const { body: { id } } = await post("/api/macros", ana, { name: "Hello", words });
    expect((await post("/api/macros", bela, { name: "hello", words })).body.code).toBe("macro_name");
    expect((await desk.ask("/api/macros", { token: bela })).body.macros).toMatchObject([{ name: "Hello", words }]);
    await desk.ask(`/api/macros/${String(id)}`, { token: ana, method: "DELETE" });
    expect((await desk.ask("/api/macros", { token: bela })).body.macros).toEqual([]);
  });
});
