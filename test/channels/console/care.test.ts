import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { climb } from "#handoff/ladder.ts";
import { atTheCounter, type Counter } from "../../support/counter.ts";
import { openJourney, texts, type Journey, type Talk } from "../../support/journey.ts";

let house: Journey;
let ana: Counter, mara: Counter, olga: Counter;
beforeAll(async () => {
  house = await openJourney();
  [ana, mara, olga] = [await atTheCounter(house, "Ana", "receptionist"), await atTheCounter(house, "Mara", "manager"), await atTheCounter(house, "Olga", "manager")];
});
afterAll(() => house.close());

/** A guest who complains; their case. */
async function complaint(words = "The heating in my room has been broken for two days, this is unacceptable. I complain!"): Promise<{ talk: Talk; reference: string }> {
  const talk = await house.guest("en");
  const heard = await house.say(talk, words);
  return { talk, reference: String(heard.find(({ type }) => type === "case")?.reference) };
}
type Row = Record<string, unknown>;
const reminders = async (who: Counter): Promise<Row[]> => { await climb(house.open.house); return (await who.get("/api/reminders")).body.reminders as Row[]; };

describe("a case", () => {
  it("is taken, graded, passed on and ended by people, each step with who and when; its guest sees how it stands", async () => {
    const { talk, reference } = await complaint();
    await ana.post(`/api/cases/${reference}/changes`, { mine: true, severity: "urgent", cause: "the boiler of the second floor", note: "technician called" });
    expect((await mara.get(`/api/cases/${reference}`)).body).toMatchObject({ severity: "urgent", ownerName: "Ana", cause: "the boiler of the second floor", notes: [{ words: "technician called", by: "Ana" }] });
    expect((await ana.get("/api/cases")).body.cases).toEqual(expect.arrayContaining([expect.objectContaining({ reference, ownerName: "Ana" })]));
    await mara.post(`/api/cases/${reference}/changes`, { department: "maintenance", state: "resolved", followUpAt: "2026-12-02T10:00" });
    expect((await ana.get(`/api/cases/${reference}`)).body).toMatchObject({ department: "maintenance", state: "resolved", promises: [], history: expect.arrayContaining([expect.objectContaining({ did: "resolved", by: "Mara" }), expect.objectContaining({ did: "taken", by: "Ana" })]) });
    expect((await house.events(talk, talk.token)).filter(({ type }) => type === "case").at(-1)).toMatchObject({ reference, state: "resolved" });
    expect((await ana.post(`/api/cases/${reference}/changes`, { department: "castle" })).status).toBe(400);
  });

  it("about a member of staff is the manager's alone", async () => {
    const talk = await house.guest("en");
    await house.say(talk, "Ana at the reception was rude to me and insulted my wife, I want to complain about her");
    const [own] = (await mara.get("/api/cases")).body.cases as Row[];
    expect(own).toMatchObject({ confidential: true });
    expect((await ana.get(`/api/cases/${String(own?.reference)}`)).status).toBe(404);
    expect((await ana.post(`/api/cases/${String(own?.reference)}/redresses`, { words: "a drink", amount: 1 })).status).toBe(404);
    expect(JSON.stringify(await reminders(ana))).not.toContain(String(own?.reference));
  });

  it("is compensated within the role's limit and told to the guest; above it a second person decides", async () => {
    const { talk, reference } = await complaint();
    expect((await ana.get(`/api/cases/${reference}`)).body).toMatchObject({ limit: 15600 });
    expect((await ana.post(`/api/cases/${reference}/redresses`, { words: "One night back", amount: 9800 })).body).toMatchObject({ state: "granted" });
    expect(texts(await house.events(talk, talk.token), "desk").at(-1)).toBe(`Ana has granted you this for ${reference}: One night back (€98).`);
    const asked = (await ana.post(`/api/cases/${reference}/redresses`, { words: "Two nights back", amount: 19600 })).body;
    expect(asked).toMatchObject({ state: "asked" });
    const answer = (who: Counter, state: string) => who.post(`/api/cases/${reference}/redresses/${String(asked.id)}/answers`, { state });
    expect([(await answer(ana, "granted")).status, texts(await house.events(talk, talk.token), "desk").at(-1)?.includes("Two nights")]).toEqual([403, false]);
    expect((await reminders(mara)).some(({ about, reference: of }) => about === "redress" && of === reference)).toBe(true);
    expect((await answer(mara, "granted")).body).toMatchObject({ state: "granted", answeredByName: "Mara" });
    expect((await answer(olga, "refused")).status).toBe(409);
    expect(texts(await house.events(talk, talk.token), "desk").at(-1)).toContain("Two nights back (€196)");
  });

  it("told at the counter has its promise; a manager's own large gift waits for another manager", async () => {
    const { reference } = (await ana.post("/api/cases", { words: "no towels again", topic: "dirt" })).body;
    expect((await ana.get(`/api/cases/${String(reference)}`)).body).toMatchObject({ topic: "dirt", promises: [{ state: "due" }] });
    const asked = (await mara.post(`/api/cases/${String(reference)}/redresses`, { words: "A week", amount: 90_000 })).body;
    const answer = (who: Counter) => who.post(`/api/cases/${String(reference)}/redresses/${String(asked.id)}/answers`, { state: "granted" });
    expect([asked.state, (await answer(mara)).status, (await answer(olga)).status]).toEqual(["asked", 403, 201]);
  });
});

describe("what is overdue", () => {
  it("is brought before the colleagues on duty, then the manager, and is over once it is kept", async () => {
    const { reference } = (await ana.post("/api/cases", { words: "the lift is stuck at times", topic: "equipment" })).body;
    const mine = (rows: Row[]) => rows.filter((row) => row.about === "promise" && row.reference === reference);
    expect(mine(await reminders(ana))).toEqual([]);
    house.clock.advance(121 * 60_000);
    expect([mine(await reminders(ana)).length, mine(await reminders(mara)).length]).toEqual([1, 0]);
    house.clock.advance(15 * 60_000);
    expect(mine(await reminders(mara))).toMatchObject([{ whom: "manager", what: "an answer to your complaint" }]);
    const [promise] = (await mara.get(`/api/cases/${String(reference)}`)).body.promises as { id: string }[];
    expect((await mara.post(`/api/promises/${promise!.id}/settlements`, { state: "kept" })).status).toBe(204);
    expect([mine(await reminders(ana)), mine(await reminders(mara))]).toEqual([[], []]);
  });

  it("climbs from its owner, once on each rung, and can be seen", async () => {
    const { reference } = (await ana.post("/api/cases", { words: "wifi drops", topic: "internet" })).body;
    await ana.post(`/api/cases/${String(reference)}/changes`, { mine: true });
    house.clock.advance(121 * 60_000);
    await Promise.all([climb(house.open.house), climb(house.open.house)]);
    const [mine] = (await reminders(ana)).filter((row) => row.about === "promise" && row.reference === reference);
    expect(mine).toMatchObject({ whom: "owner", seenAt: null });
    await ana.post(`/api/reminders/${String(mine?.id)}/sightings`);
    expect((await reminders(ana)).find(({ id }) => id === mine?.id)?.seenAt).toEqual(expect.any(String));
  });
});

describe("errands, call-backs and allergies", () => {
  it("are done by a colleague once, and the guest's promise with them", async () => {
    const kept = (await ana.post("/api/errands", { kind: "call_back", words: "about the garage", contact: "+36 30 111 2222", dueAt: "2026-12-05T09:00" })).body;
    expect((await ana.get("/api/errands")).body.errands).toEqual(expect.arrayContaining([expect.objectContaining({ id: kept.id, contact: "+36 30 111 2222" })]));
    expect((await ana.post(`/api/errands/${String(kept.id)}/settlements`, { state: "done" })).status).toBe(201);
    expect((await ana.post(`/api/errands/${String(kept.id)}/settlements`, { state: "done" })).status).toBe(404);
    const talk = await house.guest();
    const promised = (await ana.post("/api/promises", { conversation: talk.id, words: "a quieter room", dueAt: "2026-12-06T12:00" })).body;
    const owed = async () => ((await ana.get("/api/promises?lang=es")).body.promises as Row[]).filter(({ id }) => id === promised.id);
    expect(await owed()).toMatchObject([{ what: "a quieter room", conversation: talk.id, state: "due" }]);
    await ana.post(`/api/promises/${String(promised.id)}/settlements`, { state: "kept" });
    expect(await owed()).toEqual([]);
    expect((await house.events(talk, talk.token)).filter(({ type }) => type === "promise").map(({ what, state }) => [what, state])).toEqual([["a quieter room", "due"], ["a quieter room", "kept"]]);
  });

  it("an allergy waits until a person has read of it", async () => {
    const { reference } = await ana.book({ offering: "dinner_table", startsAt: "2026-12-05T19:00", party: { adults: 2 }, guest: { name: "Bo Berg" }, note: "celery is dangerous", marked: "allergy" });
    const [wish] = ((await ana.get("/api/errands")).body.wishes as Row[]).filter((one) => one.reference === reference);
    expect(wish).toMatchObject({ words: "celery is dangerous", marked: "allergy", name: "Bo Berg" });
    expect((await ana.post(`/api/wishes/${String(wish?.id)}/acknowledgements`)).status).toBe(204);
    expect(((await ana.get("/api/errands")).body.wishes as Row[]).some((one) => one.reference === reference)).toBe(false);
  });
});

describe("a guest as staff know them", () => {
  it("has stays, notes and cases; one who is the same is joined by a person, and parted again", async () => {
    const first = await ana.book({ offering: "standard_double", arrival: "2026-12-20", departure: "2026-12-21", party: { adults: 2 }, guest: { name: "Zita Orban", email: "zita@example.com" } });
    await ana.book({ offering: "standard_double", arrival: "2027-01-05", departure: "2027-01-07", party: { adults: 1 }, guest: { name: "Z. Orban", email: "zita@example.com" } });
    const found = (await ana.get("/api/guests?words=zita")).body.guests as { id: string; name: string }[];
    const [zita, z] = [found.find(({ name }) => name === "Zita Orban")!, found.find(({ name }) => name === "Z. Orban")!];
    await ana.post(`/api/guests/${zita.id}/notes`, { note: "likes the window", vip: true });
    const { reference: about } = (await ana.post("/api/cases", { words: "no towels", topic: "dirt", booking: first.reference })).body;
    await ana.post(`/api/cases/${String(about)}/redresses`, { words: "A drink", amount: 700 });
    expect((await ana.get(`/api/guests/${zita.id}`)).body.balance).toEqual({ currency: "EUR", bookings: 9800, fees: 0, granted: 700 });
    expect((await ana.get(`/api/guests/${zita.id}`)).body).toMatchObject({ vip: true, knownBy: "unverified", ahead: [{ reference: first.reference }], notes: [{ words: "likes the window", by: "Ana" }], alike: [{ id: z.id, contact: true }] });
    expect((await ana.post(`/api/guests/${z.id}/joinings`, { into: zita.id })).status).toBe(204);
    expect((await ana.get(`/api/guests/${zita.id}`)).body).toMatchObject({ ahead: [{}, {}], joined: [{ id: z.id, by: "person", staff: "Ana" }] });
    expect((await ana.post(`/api/guests/${z.id}/joinings`, { into: zita.id })).status).toBe(409);
    expect((await ana.remove(`/api/guests/${z.id}/joinings`)).status).toBe(204);
    expect((await ana.get(`/api/guests/${zita.id}`)).body).toMatchObject({ ahead: [{}], joined: [] });
  });

  it("is known to a conversation once a colleague has checked, and the record names them", async () => {
    const { reference } = await ana.book({ offering: "dinner_table", startsAt: "2026-12-06T19:00", party: { adults: 2 }, guest: { name: "Noa Levi" } });
    const talk = await house.guest();
    expect((await ana.get(`/api/conversations/${talk.id}/guest`)).body).toMatchObject({ known: "nobody", ahead: [] });
    expect((await ana.post(`/api/conversations/${talk.id}/proofs`, { reference })).status).toBe(204);
    expect((await ana.get(`/api/conversations/${talk.id}/guest`)).body).toMatchObject({ known: "person", name: "Noa Levi", ahead: [{ reference }], proofs: [{ rung: "person", by: "Ana", reference }] });
    expect((await ana.post(`/api/conversations/${randomUUID()}/proofs`, { reference })).status).toBe(404);
  });
});

describe("a booking on request", () => {
  it("is answered with another: the guest's yes makes it sure, and what was promised is kept", async () => {
    const talk = await house.guest();
    const { db } = house.open.house;
    const offer = await ana.post("/api/proposals", { conversation: talk.id, items: [{ do: "book", offering: "standard_double", arrival: "2027-02-10", departure: "2027-02-12", party: { adults: 2 } }] });
    const { reference } = ((await ana.post(`/api/proposals/${String(offer.body.id)}/confirmations`, { by: "phone" })).body.bookings as { reference: string }[])[0]!;
    await db.query("update bookings set status = 'requested', answer_due_at = now() where reference = $1", [reference]);
    expect((await ana.get("/api/today")).body.requests).toMatchObject([{ reference }]);
    const other = await ana.post("/api/proposals", { conversation: talk.id, items: [{ do: "change", reference, arrival: "2027-02-17", departure: "2027-02-19" }] });
    await house.ask(`/api/conversations/${talk.id}/messages`, { token: talk.token, body: { id: randomUUID(), confirm: other.body.id } });
    expect((await ana.get(`/api/bookings/${reference}`)).body).toMatchObject({ status: "confirmed", sold: { arrival: "2027-02-17" } });
    expect((await ana.get("/api/today")).body.requests).toEqual([]);
  });
});
