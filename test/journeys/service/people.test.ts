import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Event } from "#conversations/log.ts";
import { openJourney, texts, type Journey, type Talk } from "../../support/journey.ts";
import { openService, type ModelService } from "../../support/openai.ts";
import { turn } from "../../support/script.ts";

let service: ModelService;
let desk: Journey;
beforeAll(async () => { service = await openService(); desk = await openJourney(undefined, {}, service); });
afterAll(async () => { await desk.close(); await service.close(); });
beforeEach(() => desk.clock.set(new Date("2026-12-01T08:00:00Z")));
afterEach(() => service.done());

const night = new Date("2026-12-01T22:40:00Z");
const act = (token: string, handoff: unknown, noun: string, body = {}) => desk.ask(`/api/handoffs/${String(handoff)}/${noun}`, { token, body });
const waiting = async (talk: Talk, token: string) => ((await desk.ask("/api/handoffs", { token })).body.handoffs as { id: string; conversation: string; state: string }[]).find(({ conversation }) => conversation === talk.id);
const spoken = (events: readonly Event[]): string => texts(events, "assistant").join(" ");

describe("a complaint, with a model service", () => {
  it("reaches the queue, is claimed, answered in silence of the model, and handed back", async () => {
    const ana = await desk.staff("Ana");
    const talk = await desk.guest();
    turn(service, [{ name: "open_case", args: { words: "No hot water for the second night", wants_person: true } }], ([opened]) =>
      `I'm sorry that you have had no hot water. It is case ${String(opened!.reference)}, and a colleague answers you here [${opened!.mark}]. Is it the shower, the basin or both?`);
    const said = await desk.say(talk, "No hot water for the second night and nobody here does anything, this is a disgrace!");
    expect(said.map(({ type }) => type)).toEqual(expect.arrayContaining(["case", "handoff", "message"]));
    expect(spoken(said)).toMatch(/It is case C-/);
    const row = await waiting(talk, ana);
    expect(await act(ana, row?.id, "claims")).toMatchObject({ status: 201, body: { state: "claimed" } });
    // Nothing is planned: a call of the model would be a fault.
    const unheard = await desk.say(talk, "It is the shower. Until when can I check out?", 1);
    expect(unheard.filter(({ from }) => from === "assistant")).toEqual([]);
    expect((await desk.ask(`/api/conversations/${talk.id}/replies`, { token: ana, body: { id: randomUUID(), text: "This is Ana. The technician is with you in ten minutes." } })).status).toBe(202);
    await desk.say(talk, "Thanks. And is the gym open at six?", 1);
    turn(service, [{ name: "read_hours", args: { of: "gym" } }], ([found]) => `Yes, the gym is open from 06:00 to 22:00 today, Tuesday 1 December [${found!.mark}].`);
    expect((await act(ana, row?.id, "returns")).status).toBe(201);
    const all = await desk.events(talk, talk.token);
    const returned = all.findIndex(({ type, state }) => type === "handoff" && state === "returned");
    expect(spoken(all.slice(returned))).toMatch(/06:00 to 22:00/);
    // Who is signed in is on duty: nobody is left for the night that comes.
    expect((await desk.ask("/api/session", { token: ana, method: "DELETE" })).status).toBe(204);
  });

  it("promises nothing that only a receptionist may: such a sentence is written again", async () => {
    const talk = await desk.guest();
    turn(service, [{ name: "open_case", args: { words: "cold coffee" } }], "I'm sorry about the coffee. As an apology I'll give you a free breakfast.");
    turn(service, [{ name: "open_case", args: { words: "cold coffee" } }], ([opened]) => `I'm sorry about the coffee. It is written down as case ${String(opened!.reference)} [${opened!.mark}].`);
    const said = spoken(await desk.say(talk, "my coffee was cold again, this is really bad"));
    expect(said).toMatch(/as case C-/);
    expect(said).not.toMatch(/free breakfast/);
  });
});

describe("at night, with a model service", () => {
  it("an emergency is answered by the house's own words before any model is asked", async () => {
    desk.clock.set(night);
    const talk = await desk.guest();
    const said = await desk.say(talk, "my father has chest pain and he can't feel his arm");
    const first = texts(said, "desk")[0]!;
    expect(first).toMatch(/^.{0,40}112/);
    expect(first).not.toContain("?");
    expect(said.map(({ type }) => type)).toContain("handoff");
    // Nothing was planned: no model has seen these words.
    expect(service.requests.every(({ messages }) => !JSON.stringify(messages).includes("chest pain"))).toBe(true);
  });

  it("who wants no robot gets the hours, the way to be called back and the number on call", async () => {
    desk.clock.set(night);
    const talk = await desk.guest("hu");
    turn(service, [{ name: "bring_person", args: { reason: "nem robottal akar beszélni" } }], ([brought]) => {
      const { opens, onCall, mark } = brought as unknown as { opens: { day: string; time: string }; onCall: { phone: string; mark: number }; mark: number };
      expect(opens).toEqual({ day: "2026-12-02", time: "07:00" });
      return `Megértem. Éjszaka nincs kolléga a recepción; december 2-án, szerdán 7 órától újra itt vannak [${mark}]. Ha addig nem várhat, az ügyeletes felveszi: ${onCall.phone} [${onCall.mark}]. Melyik számon érjük el?`;
    });
    const said = spoken(await desk.say(talk, "nem robottal akarok beszélni, van ott valaki?"));
    expect(said).toMatch(/december 2-án, szerdán 7 órától.*06 1 555 0142.*Melyik számon/);
    turn(service, [{ name: "call_back", args: { phone: "{{PHONE_1}}" } }], ([kept]) => `Felírtam: {{PHONE_1}}; december 2-án, szerdán 7 és 8 óra között visszahívjuk [${kept!.mark}].`);
    expect(spoken(await desk.say(talk, "+36 30 123 4567"))).toMatch(/7 és 8 óra között/);
  });
});
