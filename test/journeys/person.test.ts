import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lapseClaims } from "#handoff/lapsing.ts";
import { openJourney, texts, type Journey, type Talk } from "../support/journey.ts";

let desk: Journey;
beforeAll(async () => { desk = await openJourney(); });
afterAll(() => desk.close());

const morning = new Date("2026-12-01T08:00:00Z");
const night = new Date("2026-12-01T22:40:00Z");
beforeEach(async () => {
  desk.clock.set(morning);
  // Whoever still waits from before has gone home.
  await desk.open.house.db.query("update handoffs set state = 'closed' where state in ('waiting', 'claimed')");
  await desk.open.house.db.query("update staff_sessions set ended_at = $1 where ended_at is null", [new Date()]);
});

interface Row { id: string; conversation: string; state: string; reason: string; position?: number; brief?: Record<string, unknown>; emergency: boolean; for?: string }
const queue = async (token: string) => (await desk.ask("/api/handoffs", { token })).body.handoffs as Row[];
const inQueue = async (talk: Talk, token: string) => (await queue(token)).find(({ conversation }) => conversation === talk.id);
const act = (token: string, handoff: string | undefined, noun: string, body = {}) => desk.ask(`/api/handoffs/${handoff}/${noun}`, { token, body });
const write = (token: string, talk: Talk, text: string) => desk.ask(`/api/conversations/${talk.id}/replies`, { token, body: { id: randomUUID(), text } });

describe("a complaint", () => {
  it("reaches the queue with a brief, is claimed, answered in silence of the assistant, and handed back", async () => {
    const ana = await desk.staff("Ana");
    const talk = await desk.guest();
    const said = await desk.say(talk, "No hot water for the second night and nobody here does anything, this is a disgrace!");
    expect(said.map(({ type }) => type)).toEqual(expect.arrayContaining(["case", "promise", "handoff", "message"]));
    const row = await inQueue(talk, ana);
    expect(row).toMatchObject({ state: "waiting", position: expect.any(Number), brief: { lastWords: expect.stringContaining("hot water"), case: [expect.any(String)], redress: [expect.any(String)] } });
    expect(await act(ana, row?.id, "claims")).toMatchObject({ status: 201, body: { state: "claimed" } });

    const unheard = await desk.say(talk, "It is the shower. When do you open breakfast tomorrow?", 1);
    expect(unheard.filter(({ from }) => from === "assistant")).toEqual([]);
    expect((await write(ana, talk, "This is Ana. The technician is with you in ten minutes.")).status).toBe(202);
    await desk.say(talk, "Thanks. And what time is check-out?", 1);
    expect((await act(ana, row?.id, "returns", { note: "technician sent" })).status).toBe(201);
    const all = await desk.events(talk, talk.token);
    const returned = all.findIndex(({ type, state }) => type === "handoff" && state === "returned");
    // What nobody had answered starts a turn.
    expect(all.slice(returned).filter(({ type, from }) => type === "message" && from === "assistant").length).toBeGreaterThan(0);
    expect(JSON.stringify(all)).not.toContain("technician sent");
  });
});

describe("a grave complaint at night", () => {
  it("gives the on-call number and a time when somebody is there, and claims nobody who is not", async () => {
    desk.clock.set(night);
    const talk = await desk.guest("es");
    const said = texts(await desk.say(talk, "¡Llevamos dos noches sin agua caliente y aquí nadie hace nada, es inadmisible!"), "assistant").join(" ");
    expect(said).toContain("06 1 555 0142");
    expect(said).toMatch(/2 de diciembre/);
    expect(said).not.toMatch(/le contesta aquí una persona/i);
  });
});

describe("two receptionists", () => {
  it("cannot both have a conversation", async () => {
    const [ana, ben] = [await desk.staff("Ana"), await desk.staff("Ben")];
    const talk = await desk.guest();
    await desk.say(talk, "I want to talk to a human being please");
    const row = await inQueue(talk, ana);
    const answers = await Promise.all([act(ana, row?.id, "claims"), act(ben, row?.id, "claims")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const loser = answers[0]?.status === 409 ? ana : ben;
    expect((await write(loser, talk, "hello")).status).toBe(403);
  });
});

describe("a claim", () => {
  it("lapses when the guest has waited five minutes without a word: back to the head, guest and colleagues told", async () => {
    const ana = await desk.staff("Ana");
    const [first, talk] = [await desk.guest(), await desk.guest()];
    await desk.say(first, "Can I speak with somebody, please?");
    await desk.say(talk, "I would like to speak to a person");
    const row = await inQueue(talk, ana);
    await act(ana, row?.id, "claims");
    desk.clock.advance(4 * 60_000);
    expect(await lapseClaims(desk.open.house)).toBe(0);
    desk.clock.advance(60_000);
    await lapseClaims(desk.open.house);
    expect(await inQueue(talk, ana)).toMatchObject({ state: "waiting", position: 1 });
    const seen = await desk.events(talk, talk.token);
    expect(seen.at(-1)).toBeDefined();
    expect(texts(seen, "desk").join(" ")).toMatch(/head of the line.*number 1/s);
    expect(JSON.stringify(await desk.events(talk, ana))).toContain("without a word");
    expect((await write(ana, talk, "sorry")).status).toBe(403);
    expect(await act(ana, (await inQueue(talk, ana))?.id, "claims")).toMatchObject({ status: 201 });
  });

  it("stays while the receptionist answers and the guest is silent", async () => {
    const ana = await desk.staff("Ana");
    const talk = await desk.guest();
    await desk.say(talk, "I would like to speak to a person");
    await act(ana, (await inQueue(talk, ana))?.id, "claims");
    await write(ana, talk, "Good morning, this is Ana.");
    desk.clock.advance(60 * 60_000);
    await lapseClaims(desk.open.house);
    expect(await inQueue(talk, ana)).toMatchObject({ state: "claimed" });
  });

  it("lapses at once when the receptionist signs out", async () => {
    const [ana, ben] = [await desk.staff("Ana"), await desk.staff("Ben")];
    const talk = await desk.guest();
    await desk.say(talk, "I would like to speak to a person");
    await act(ana, (await inQueue(talk, ana))?.id, "claims");
    await write(ana, talk, "Good morning, this is Ana.");
    expect((await desk.ask("/api/session", { token: ana, method: "DELETE" })).status).toBe(204);
    expect(await inQueue(talk, ben)).toMatchObject({ state: "waiting", position: 1 });
  });
});

describe("a guest who waits", () => {
  it("is still answered, and can call it off", async () => {
    const ana = await desk.staff("Ana");
    const talk = await desk.guest();
    await desk.say(talk, "I want to talk to a person");
    const meanwhile = await desk.say(talk, "hello, good morning");
    expect(meanwhile.filter(({ type, from }) => type === "message" && from === "assistant")).toHaveLength(1);
    expect(texts(await desk.say(talk, "how much longer do I have to wait?"), "assistant").join(" ")).toMatch(/number \d/);
    const off = await desk.say(talk, "Never mind, I don't need a person any more");
    expect(off.filter(({ type }) => type === "handoff")).toEqual([expect.objectContaining({ state: "returned" })]);
    expect(await inQueue(talk, ana)).toBeUndefined();
  });

  it("at night is told when somebody is there, the on-call number, and is called back", async () => {
    desk.clock.set(night);
    const talk = await desk.guest();
    const said = texts(await desk.say(talk, "I don't want a robot, is a human there?"), "assistant").join(" ");
    expect(said).toContain("06 1 555 0142");
    expect(said).toMatch(/112/);
    const back = await desk.say(talk, "+36 30 123 4567");
    expect(texts(back, "assistant").join(" ")).toMatch(/30 123 4567|301234567/);
    const ben = await desk.staff("Ben");
    expect((await desk.ask("/api/promises", { token: ben })).body.promises).toEqual(expect.arrayContaining([expect.objectContaining({ conversation: talk.id, state: "due" })]));
  });
});

describe("an emergency", () => {
  it("is answered with the number before anything else, and claims nothing that no console has shown", async () => {
    desk.clock.set(night);
    const talk = await desk.guest();
    const said = await desk.say(talk, "my father has chest pain and he can't feel his arm");
    const [first] = texts(said, "desk");
    expect(first).toMatch(/^Call 112 now/);
    expect(first).not.toMatch(/\?|alerted|name/);
    expect(texts(said).join(" ")).not.toContain("alerted");
    // What the desk is comes after.
    expect(texts(said, "desk")[1]).toContain("/privacy");

    const ana = await desk.staff("Ana");
    expect((await queue(ana))[0]).toMatchObject({ conversation: talk.id, emergency: true, position: 1 });
    expect(texts(await desk.events(talk, talk.token)).join(" ")).not.toContain("alerted");
    await shownOnConsole(ana, talk);
    expect(texts(await desk.events(talk, talk.token), "desk").filter((text) => text.includes("alerted"))).toHaveLength(1);
  });

  it("said again is not answered in the same words", async () => {
    const talk = await desk.guest();
    for (const words of ["There is a fire in the corridor!", "fire, the room is on fire", "please, it's burning, fire!"]) await desk.say(talk, words);
    const told = texts(await desk.events(talk, talk.token), "desk").filter((text) => text.includes("112"));
    expect(told).toHaveLength(3);
    expect(new Set(told).size).toBe(3);
  });

  it.each([["es", "¡Hay fuego en el pasillo!", /^Llame ya al 112/], ["hu", "Tűz van a folyosón!", /^Hívja most a 112/], ["ro", "A luat foc camera!", /^Sunați acum la 112/]])("is answered in the guest's language (%s)", async (_, words, begins) => {
    const talk = await desk.guest();
    expect(texts(await desk.say(talk, words), "desk")[0]).toMatch(begins);
  });

  it("that was only a question still gets its answer", async () => {
    const talk = await desk.guest();
    const said = await desk.say(talk, "My husband collapsed once at a spa. What time does your spa open tomorrow?");
    expect(texts(said, "desk")[0]).toContain("112");
    expect(said.filter(({ type, from }) => type === "message" && from === "assistant")).toHaveLength(1);
  });

  it("is read whoever has the conversation", async () => {
    const ana = await desk.staff("Ana");
    const talk = await desk.guest();
    await desk.say(talk, "I want to talk to a person");
    await act(ana, (await inQueue(talk, ana))?.id, "claims");
    const said = await desk.say(talk, "my wife has collapsed and is not breathing");
    expect(texts(said, "desk")[0]).toMatch(/^Call 112/);
    expect(said.filter(({ from }) => from === "assistant")).toEqual([]);
    expect(await inQueue(talk, ana)).toMatchObject({ state: "claimed", emergency: true, alerts: [expect.objectContaining({ kind: "medical" })] });
  });
});

async function shownOnConsole(token: string, talk: Talk): Promise<void> {
  const stop = new AbortController();
  const answer = await fetch(`${desk.url}/api/handoffs`, { headers: { accept: "text/event-stream", authorization: `Bearer ${token}` }, signal: stop.signal });
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  let seen = "";
  while (!(seen.includes(talk.id) && /"shownAt":"/.test(seen))) seen += (await reader.read()).value ?? "";
  stop.abort();
}

describe("a case about a colleague", () => {
  it("goes to the manager alone", async () => {
    const [ana, maria] = [await desk.staff("Ana"), await desk.staff("Maria", "manager")];
    const talk = await desk.guest();
    const said = await desk.say(talk, "Your receptionist Ana insulted me and was extremely rude to my wife");
    const opened = said.find(({ type }) => type === "case");
    expect(opened).toMatchObject({ department: "manager" });
    const list = async (token: string) => JSON.stringify([(await desk.ask("/api/cases", { token })).body, (await desk.ask("/api/promises", { token })).body, await queue(token)]);
    expect(await list(ana)).not.toMatch(new RegExp(`${String(opened?.reference)}|insulted`));
    expect(await list(maria)).toContain(opened?.reference);
    expect((await desk.ask(`/api/conversations/${talk.id}/events`, { token: ana })).status).toBe(403);
    expect((await desk.ask(`/api/conversations/${talk.id}/trace`, { token: ana })).status).toBe(403);
    const row = await inQueue(talk, ana);
    expect(row).toMatchObject({ reason: "", for: "manager" });
    expect((await act(ana, row?.id, "claims")).status).toBe(403);
    expect((await act(maria, row?.id, "claims")).status).toBe(201);
  });
});

describe("another language", () => {
  it("gets one prepared line in it, and a person who reads it", async () => {
    const ana = await desk.staff("Ana");
    const talk = await desk.guest();
    const said = await desk.say(talk, "Guten Tag, ich möchte ein Zimmer für zwei Nächte, haben Sie morgen etwas frei?");
    const line = texts(said, "desk").find((text) => text.includes("112"));
    expect(line).toMatch(/Englisch.*Ungarisch/s);
    expect(await inQueue(talk, ana)).toMatchObject({ state: "waiting", reason: expect.stringContaining("Zimmer") });
    expect(texts(said, "assistant").length).toBeGreaterThan(0);
    const more = await desk.say(talk, "Wir sind zwei Personen und kommen am Freitag mit der Bahn");
    expect(texts(more, "desk").filter((text) => text.includes("112"))).toEqual([]);
  });
});

describe("a secret", () => {
  it("is covered before it is kept, and the guest is told so once", async () => {
    const talk = await desk.guest();
    await desk.say(talk, "My card is 4111 1111 1111 1111");
    await desk.say(talk, "again: 4111 1111 1111 1111");
    const all = await desk.events(talk, talk.token);
    expect(JSON.stringify(all)).not.toContain("4111 1111");
    expect(texts(all, "desk").filter((text) => text.includes("covered"))).toHaveLength(1);
  });
});
