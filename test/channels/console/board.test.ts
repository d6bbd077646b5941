import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Board } from "#handoff/board.ts";
import { atTheCounter, type Counter } from "../../support/counter.ts";
import { openJourney, type Journey } from "../../support/journey.ts";

let house: Journey;
let ana: Counter;
beforeAll(async () => { house = await openJourney(); ana = await atTheCounter(house, "Ana", "receptionist", "manager"); });
afterAll(() => house.close());

const double = (arrival: string, departure: string, resources: string[], name = "Tom Weber") => ana.book({ offering: "standard_double", arrival, departure, party: { adults: 2 }, guest: { name }, resources });
const board = async (query: string) => (await ana.get(`/api/board?${query}`)).body as unknown as Board;
const on = ({ blocks }: Board, resource: string) => blocks.filter((block) => block.resource === resource);

describe("the board", () => {
  it("shows rooms by night with who stands on them, how many are free, and nothing to guests", async () => {
    const { reference } = await double("2026-12-04", "2026-12-06", ["room_21"]);
    const seen = await board("view=stay&from=2026-12-01&days=7");
    expect(seen).toMatchObject({ view: "stay", views: ["stay", "table", "appointment"], today: "2026-12-01", days: expect.arrayContaining(["2026-12-07"]) });
    expect(on(seen, "room_21")).toMatchObject([{ reference, name: "Tom Weber", status: "confirmed", arrival: "2026-12-04", departure: "2026-12-06", people: "2 adults", pinned: true }]);
    expect(seen.free["2026-12-05"]).toBe((seen.free["2026-12-06"] ?? 0) - 1);
    expect((await house.ask("/api/board", { token: (await house.guest()).token })).status).toBe(401);
    expect((await ana.get("/api/board?view=castle")).status).toBe(400);
  });

  it("shows the tables of one day between its hours", async () => {
    const { reference } = await ana.book({ offering: "dinner_table", startsAt: "2026-12-02T19:00", party: { adults: 4 }, guest: { name: "Eva Kis" } });
    const seen = await board("view=table&from=2026-12-02&lang=hu");
    expect(seen.blocks.find((block) => block.reference === reference)).toMatchObject({ from: "2026-12-02T19:00", name: "Eva Kis", people: "4 felnőtt" });
    expect(seen.opens < "19:00" && seen.closes >= "21:00").toBe(true);
  });
});

describe("a booking that is moved on the board", () => {
  it("stands in the other room at the same price, and stays there", async () => {
    const { reference } = await double("2026-12-10", "2026-12-12", ["room_8"]);
    expect(await ana.post(`/api/bookings/${reference}/moves`, { from: "room_8", to: "room_22" })).toMatchObject({ status: 201, body: { reference, resources: ["room_22"] } });
    expect((await ana.get(`/api/bookings/${reference}`)).body).toMatchObject({ units: [{ resource: "room_22", name: "Room 22" }], version: 1, steps: ["arrive", "miss"] });
  });

  it("cannot be put where somebody is, and the sentence says who and until when", async () => {
    const [first, second] = [await double("2026-12-14", "2026-12-16", ["room_11"], "Ada Lovas"), await double("2026-12-15", "2026-12-17", ["room_12"])];
    expect(await ana.post(`/api/bookings/${second.reference}/moves`, { from: "room_12", to: "room_11" }))
      .toMatchObject({ status: 409, body: { code: "taken", by: first.reference, detail: `Ada Lovas (${first.reference}) has it until 2026-12-16 11:00.` } });
    expect(on(await board("view=stay&from=2026-12-14&days=3"), "room_12")).toMatchObject([{ reference: second.reference }]);
  });

  it("is not put into a room without what it needs, unless a person knows better", async () => {
    const { reference } = await ana.book({ offering: "standard_double", arrival: "2026-12-18", departure: "2026-12-19", party: { adults: 2 }, needs: ["accessible"], resources: ["room_8"] });
    expect(await ana.post(`/api/bookings/${reference}/moves`, { from: "room_8", to: "room_22" })).toMatchObject({ status: 422, body: { code: "does_not_suit" } });
    expect((await ana.post(`/api/bookings/${reference}/moves`, { from: "room_8", to: "room_22", anyway: true })).status).toBe(201);
  });

  it("changes places with another in one step, unless a third is in the way or one of the rooms does not suit", async () => {
    const [first, second] = [await double("2027-03-02", "2027-03-05", ["room_11"], "Ada Lovas"), await double("2027-03-03", "2027-03-06", ["room_12"], "Ivo Petran")];
    const swap = (more: object = {}) => ana.post(`/api/bookings/${first.reference}/swaps`, { from: "room_11", with: second.reference, to: "room_12", ...more });
    expect(await swap()).toMatchObject({ status: 201, body: { bookings: [{ reference: first.reference, resources: ["room_12"] }, { reference: second.reference, resources: ["room_11"] }] } });
    expect(await swap()).toMatchObject({ status: 404, body: { code: "not_there" } });
    const third = await double("2027-03-05", "2027-03-07", ["room_12"], "Noa Levi");
    expect(await swap({ from: "room_12", to: "room_11" })).toMatchObject({ status: 409, body: { code: "taken", by: third.reference } });
    const needy = await ana.book({ offering: "standard_double", arrival: "2027-03-02", departure: "2027-03-04", party: { adults: 2 }, needs: ["accessible"], resources: ["room_8"] });
    const unsuited = { from: "room_12", with: needy.reference, to: "room_8" };
    expect(await swap(unsuited)).toMatchObject({ status: 422, body: { code: "does_not_suit" } });
    expect((await swap({ ...unsuited, anyway: true })).status).toBe(201);
    expect(on(await board("view=stay&from=2027-03-01&days=7"), "room_8")).toMatchObject([{ reference: first.reference }]);
    expect(await swap({ from: "room_8", with: first.reference, to: "room_8" })).toMatchObject({ status: 400 });
  });

  it("goes to other days by an offer that lands in the room it was dropped on", async () => {
    const { reference } = await double("2027-01-10", "2027-01-12", ["room_13"]);
    const offer = await ana.post("/api/proposals", { items: [{ do: "change", reference, arrival: "2027-01-20", departure: "2027-01-22", resources: ["room_24"] }] });
    expect((await ana.post(`/api/proposals/${String(offer.body.id)}/confirmations`, { by: "phone" })).status).toBe(201);
    const card = (await ana.get(`/api/bookings/${reference}`)).body;
    expect(card).toMatchObject({ status: "changed", units: [{ resource: "room_24" }], history: [{ by: "staff", who: "Ana", how: "phone", version: 2 }, { version: 1 }] });
  });

  it("tells the guest of a table where it is now", async () => {
    const talk = await house.guest();
    const offer = await ana.post("/api/proposals", { conversation: talk.id, items: [{ do: "book", offering: "dinner_table", startsAt: "2026-12-03T19:00", party: { adults: 2 }, resources: ["table_4"] }] });
    const made = await ana.post(`/api/proposals/${String(offer.body.id)}/confirmations`, { by: "counter" });
    const { reference } = (made.body.bookings as { reference: string }[])[0]!;
    await ana.post(`/api/bookings/${reference}/moves`, { from: "table_4", to: "table_1" });
    const seen = (await house.events(talk, talk.token)).filter(({ type }) => type === "booking");
    expect(seen.map(({ resource }) => resource)).toEqual(["Table 4", "Table 1"]);
    expect(await ana.post(`/api/bookings/${reference}/moves`, { from: "table_1", to: "nowhere" })).toMatchObject({ status: 404 });
  });
});

describe("a blocked room", () => {
  const closing = (resource: string, more: object = {}) => ({ resource, from: "2027-02-01T12:00", to: "2027-02-05T12:00", reason: "pipe", ...more });

  it("is taken from the board and opened again", async () => {
    const made = await ana.post("/api/closures", closing("room_27"));
    expect(made).toMatchObject({ status: 201, body: { waiting: false, hits: [] } });
    expect(on(await board("view=stay&from=2027-02-01"), "room_27")).toMatchObject([{ purpose: "closure", reason: "pipe" }]);
    expect((await ana.remove(`/api/closures/${String(made.body.closure)}`)).status).toBe(204);
    expect(on(await board("view=stay&from=2027-02-01"), "room_27")).toEqual([]);
    expect((await ana.remove(`/api/closures/${String(made.body.closure)}`)).status).toBe(404);
  });

  it("lists whom it hits and waits for a person to move them; meanwhile nobody new comes in", async () => {
    const { reference } = await double("2027-02-02", "2027-02-04", ["room_23"]);
    expect(await ana.post("/api/closures", closing("room_23"))).toMatchObject({ status: 200, body: { waiting: true, hits: [{ reference, free: expect.arrayContaining(["room_24"]) }] } });
    expect(on(await board("view=stay&from=2027-02-01"), "room_23")).toHaveLength(1);
    expect((await ana.post("/api/closures", closing("room_23", { wait: true }))).status).toBe(201);
    expect(on(await board("view=stay&from=2027-02-01"), "room_23").map(({ purpose }) => purpose)).toEqual(["closure", "booking", "closure"]);
    await ana.post(`/api/bookings/${reference}/moves`, { from: "room_23", to: "room_24" });
    const [closure] = ((await ana.get("/api/closures")).body.closures as { waiting: boolean }[]);
    expect(closure).toMatchObject({ waiting: false, hits: [], by: "Ana" });
    expect(on(await board("view=stay&from=2027-02-01"), "room_23").every(({ purpose }) => purpose === "closure")).toBe(true);
  });
});

describe("the day's page", () => {
  it("has who comes and goes, and moves them on by what staff say", async () => {
    const { reference } = await ana.book({ offering: "standard_double", arrival: "2026-12-01", departure: "2026-12-02", party: { adults: 1 }, guest: { name: "Ivo Petran" }, note: "nut allergy", marked: "allergy" });
    expect((await ana.get("/api/today")).body).toMatchObject({ day: "2026-12-01", arrivals: [{ reference, name: "Ivo Petran", status: "confirmed", marked: 1, wishes: ["nut allergy"] }], departures: [] });
    await ana.post(`/api/bookings/${reference}/steps`, { step: "arrive" });
    expect((await ana.get("/api/today?day=2026-12-02")).body).toMatchObject({ departures: [{ reference, status: "arrived" }] });
    expect(await ana.post(`/api/bookings/${reference}/steps`, { step: "miss" })).toMatchObject({ status: 422, body: { code: "wrong_state" } });
  });
});

describe("what is asked at the counter", () => {
  it("is answered with what can be had and its terms, or why not and what is nearest", async () => {
    const found = await ana.post("/api/searches", { kind: "stay", from: "2026-12-04", to: "2026-12-06", party: { adults: 2 } });
    expect(found.body).toMatchObject({ choices: expect.arrayContaining([expect.objectContaining({ offering: "standard_double", price: expect.stringMatching(/^€/), terms: expect.stringContaining("free") })]) });
    const closed = await ana.post("/api/searches", { kind: "stay", offering: "standard_double", from: "2026-12-24", to: "2026-12-25", party: { adults: 2 } });
    expect(closed.body).toMatchObject({ choices: [], why: expect.any(String) });
    expect((await ana.post("/api/searches", { kind: "table", from: "2026-12-04", at: "19:00", party: { adults: 2 } })).body.choices).toEqual(expect.arrayContaining([expect.objectContaining({ startsAt: "2026-12-04T19:00" })]));
  });
});
