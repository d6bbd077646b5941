import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lock } from "#conversations/conversations.ts";
import { append } from "#conversations/log.ts";
import { raiseAlert } from "#handoff/emergencies.ts";
import { climb } from "#handoff/ladder.ts";
import { bring } from "#handoff/queue.ts";
import { invite } from "#records/staff.ts";
import { atTheCounter, type Counter } from "../support/counter.ts";
import { openTestWebsite } from "../support/website.ts";
import { openJourney, type Journey, type Talk } from "../support/journey.ts";

let house: Journey;
let ana: Counter, bea: Counter, mara: Counter, olga: Counter;
beforeAll(async () => {
  house = await openJourney();
  [ana, bea, mara, olga] = [await atTheCounter(house, "Ana", "receptionist"), await atTheCounter(house, "Bea", "receptionist"), await atTheCounter(house, "Mara", "manager"), await atTheCounter(house, "Olga", "manager")];
});
afterAll(() => house.close());

const idOf = async (who: Counter): Promise<string> => String((await who.get("/api/session")).body.id);
const rows = async (who: Counter, path: string, of: string) => ((await who.get(path)).body[of] ?? []) as Record<string, unknown>[];

/** A guest who complains about Ana, with what the manager wrote down in that conversation, and a name on file. */
async function aboutAna(): Promise<{ talk: Talk; errand: string; promise: string; guest: string }> {
  const talk = await house.guest("en");
  await house.say(talk, "Ana at the reception was rude to me and insulted my wife, I want to complain about her");
  const guest = randomUUID();
  await house.open.house.db.query("insert into guests (id, name, known_by, created_at) values ($1, 'Zebulon Quarkson', 'code', $2)", [guest, house.clock.now()]);
  await house.open.house.db.query("update conversations set guest_id = $2 where id = $1", [talk.id, guest]);
  const errand = (await mara.post("/api/errands", { kind: "message", words: "ask the wife what Ana said", conversation: talk.id, dueAt: "2026-12-01T09:30" })).body.id as string;
  const promise = (await mara.post("/api/promises", { words: "a word about Ana with the insulted wife", dueAt: "2026-12-01T09:30", conversation: talk.id })).body.id as string;
  return { talk, errand, promise, guest };
}

describe("what is for the manager alone", () => {
  it("is told to no receptionist by lists, cards, errands, promises or reminders, nor ended or added to by one", async () => {
    const { talk, errand, promise, guest } = await aboutAna();
    const hidden = /insulted|what Ana said/;
    for (const who of [ana, bea]) {
      const line = (await rows(who, "/api/conversations?list=all", "conversations")).find(({ id }) => id === talk.id);
      expect(line).toMatchObject({ secret: true, name: null, guest: null, vip: false });
      expect(JSON.stringify((await who.get(`/api/guests/${guest}`)).body)).not.toContain(talk.id);
      expect(JSON.stringify((await who.get("/api/errands")).body)).not.toMatch(hidden);
      expect(JSON.stringify((await who.get("/api/promises")).body)).not.toMatch(hidden);
      expect((await who.post(`/api/errands/${errand}/settlements`, { state: "done" })).status).toBe(404);
      expect((await who.post(`/api/promises/${promise}/settlements`, { state: "withdrawn" })).status).toBe(404);
      expect((await who.post("/api/cases", { words: "all lies", topic: "other", conversation: talk.id })).status).toBe(403);
    }
    expect(JSON.stringify([(await mara.get("/api/errands")).body, (await mara.get("/api/promises")).body, (await mara.get(`/api/guests/${guest}`)).body])).toMatch(/what Ana said.*insulted.*/);
    house.clock.advance(3 * 60 * 60_000);
    await climb(house.open.house);
    for (const who of [ana, bea]) expect(JSON.stringify((await who.get("/api/reminders")).body)).not.toMatch(/insulted|what Ana said|Quarkson/);
    expect(JSON.stringify((await mara.get("/api/reminders")).body)).toMatch(hidden);
    expect((await mara.post(`/api/errands/${errand}/settlements`, { state: "done" })).status).toBe(201);
  });

  it("told at the counter about a colleague is unseen by that colleague, a manager too", async () => {
    const { reference } = (await bea.post("/api/cases", { words: "Olga shouted at me in the corridor", topic: "staff" })).body as { reference: string };
    expect([(await mara.get(`/api/cases/${reference}`)).status, (await olga.get(`/api/cases/${reference}`)).status]).toEqual([200, 404]);
  });

  it("is not handed on with a leaver's work to a colleague who may not see it", async () => {
    const { talk } = await aboutAna();
    const nora = await atTheCounter(house, "Nora", "manager");
    const [line] = (await rows(nora, "/api/conversations?list=waiting", "conversations")).filter(({ id }) => id === talk.id);
    expect((await nora.post(`/api/handoffs/${String(line?.handoff)}/claims`)).status).toBe(201);
    const [own] = await house.open.house.db.query<{ reference: string }>("select reference from cases where conversation_id = $1", [talk.id]);
    await nora.post(`/api/cases/${own!.reference}/changes`, { mine: true });
    expect((await mara.post(`/api/staff/${await idOf(nora)}/closings`, { to: await idOf(ana) })).body).toEqual({ conversations: 1, cases: 1 });
    const [after] = await house.open.house.db.query("select h.state, h.staff_id, k.owner_id from handoffs h join cases k using (conversation_id) where h.conversation_id = $1", [talk.id]);
    expect(after).toEqual({ state: "waiting", staff_id: null, owner_id: null });
  });
});

describe("what a role may", () => {
  const complaint = async () => String((await ana.post("/api/cases", { words: "no towels again", topic: "dirt" })).body.reference);

  it("is not given twice over: small gifts in one case count together", async () => {
    const reference = await complaint();
    const limit = Number((await ana.get(`/api/cases/${reference}`)).body.limit);
    expect(limit).toBeGreaterThan(0);
    const give = async (who: Counter, amount: number) => (await who.post(`/api/cases/${reference}/redresses`, { words: "something", amount })).body.state;
    expect([await give(ana, limit), await give(ana, limit), await give(bea, 1)]).toEqual(["granted", "asked", "asked"]);
    expect((await ana.get(`/api/cases/${reference}`)).body.limit).toBe(0);
  });

  it("is not lent from another case: what was asked in one is answered in that one", async () => {
    const { talk } = await aboutAna();
    const [secret] = await house.open.house.db.query<{ reference: string }>("select reference from cases where conversation_id = $1", [talk.id]);
    const asked = (await mara.post(`/api/cases/${secret!.reference}/redresses`, { words: "a week", amount: 90_000 })).body;
    expect(asked.state).toBe("asked");
    expect((await olga.post(`/api/cases/${await complaint()}/redresses/${String(asked.id)}/answers`, { state: "granted" })).status).toBe(404);
  });

  it("is not taken over by inviting somebody of the same name, nor taken from the last manager so", async () => {
    const named = await mara.post("/api/staff", { name: "olga", roles: ["receptionist"] });
    expect(named).toMatchObject({ status: 409, body: { code: "name_taken" } });
    expect((await olga.get("/api/session")).body.roles).toEqual(["manager"]);
  });
});

describe("what one may ask for", () => {
  const nowhere = randomUUID();
  it.each<[string, object | undefined, number]>([
    ["/api/passages?document=a%00b", undefined, 400], ["/api/search?q=a%00b", undefined, 400],
    ["/api/closures", { resource: "room_11", from: "2026-12-04T19:00", to: "2026-19-39T29:59" }, 400], ["/api/closures", { resource: "room_11", from: "2027-02-29T10:00", to: "2027-03-02T10:00" }, 400],
    ["/api/closures/previews", { resource: "room_11", from: "2026-12-05T19:00", to: "2026-12-04T19:00" }, 400],
    ["/api/desk/previews", { change: { what: "back", to: 2 ** 40 } }, 400],
    ["/api/errands", { kind: "errand", words: "towels", conversation: nowhere }, 404], ["/api/promises", { words: "towels", dueAt: "2026-12-01T23:00", conversation: nowhere }, 404],
    [`/api/conversations/${nowhere}/drafts`, { text: "Dear guest" }, 404], [`/api/conversations/${nowhere}/looks`, { typing: true }, 404], [`/api/conversations/${nowhere}/snoozes`, {}, 404],
  ])("that no screen would ask is refused in words: %s %j", async (path, body, status) => {
    expect((body ? await mara.post(path, body) : await mara.get(path)).status).toBe(status);
  });

  it("and sent with NUL in it is taken without it", async () => {
    const talk = await house.guest("en");
    expect((await mara.post(`/api/conversations/${talk.id}/drafts`, { text: "Dear\u0000 guest" })).status).toBe(204);
    expect((await mara.get(`/api/conversations/${talk.id}`)).body.drafts).toMatchObject([{ text: "Dear guest" }]);
  });

  it("has an end: two years of bookings at once, and one examination at a time", async () => {
    for (const asked of ["from=1970-01-01&to=2199-12-31", "to=2199-12-31"]) expect((await ana.get(`/api/bookings?${asked}`)).body).toMatchObject({ status: 400, code: "too_long" });
    expect((await ana.get("/api/bookings?from=2026-01-01&to=2027-12-31")).status).toBe(200);
    const website = await openTestWebsite();
    const { link } = await invite(website.db, "Root", ["administrator"], new Date());
    const ask = async (path: string, token: string, body?: object) => (await (await fetch(`${website.url}${path}`, { headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, ...(body ? { method: "POST", body: JSON.stringify(body) } : {}) })).json()) as Record<string, unknown>;
    const token = String((await ask("/api/sign-in", "none", { link })).token);
    let [begun, together, most] = [0, 0, 0];
    website.door.doctor = async () => {
      begun += 1; together += 1; most = Math.max(most, together);
      await website.db.query("select 1");
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      together -= 1;
      return [{ name: `${begun}`, state: "works", saw: "", milliseconds: 0 }];
    };
    const found = await Promise.all([1, 2, 3, 4, 5, 6].map(() => ask("/api/doctor", token)));
    expect([found.every(({ examined }) => Array.isArray(examined)), most]).toEqual([true, 1]);
    await website.close();
  });
});

describe("a conversation held by a colleague", () => {
  it("in danger of whom it is about is not taken for seen when that colleague's screen alone was open", async () => {
    const { open: { house: inner } } = house;
    const talk = await house.guest("en");
    const who = await idOf(ana);
    const handoff = await inner.db.transaction(async (tx) => {
      await append(tx, talk.id, { type: "message", from: "guest", words: { text: "she threatens me" } }, inner.clock.now());
      const { handoff: brought } = await bring(tx, inner, talk.id, { reason: "she threatens me", severity: "urgent", emergency: true, confidential: true, aboutStaff: who }, inner.clock.now());
      await raiseAlert(tx, inner, await inner.desk(), { talk: await lock(tx, talk.id), handoff: brought, kind: "threat", language: "en", seq: 1 }, inner.clock.now());
      return brought;
    });
    const shown = async () => (await inner.db.query<{ shown: boolean }>("select shown_at is not null as shown from alerts where handoff_id = $1", [handoff]))[0]?.shown;
    expect((await ana.post("/api/alerts/views", { handoffs: [handoff] })).status).toBe(204);
    expect(await shown()).toBe(false);
    await bea.post("/api/alerts/views", { handoffs: [handoff] });
    expect(await shown()).toBe(true);
  });

  it("in danger is open to whoever is there, and its errands with it", async () => {
    const { open: { house: inner } } = house;
    const talk = await house.guest("en");
    await inner.db.transaction((tx) => append(tx, talk.id, { type: "message", from: "guest", words: { text: "help" } }, inner.clock.now()));
    await inner.db.transaction((tx) => bring(tx, inner, talk.id, { reason: "threatened", severity: "urgent", emergency: true, confidential: true }, inner.clock.now()));
    await ana.post("/api/errands", { kind: "errand", words: "call the guard at once", conversation: talk.id });
    expect(JSON.stringify((await bea.get("/api/errands")).body)).toContain("call the guard at once");
  });
});
