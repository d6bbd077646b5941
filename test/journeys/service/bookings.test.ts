import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { tracesOf } from "#conversations/turns.ts";
import type { Trace } from "#assistant/trace.ts";
import { guestOf, type Guest, type Heard } from "../../support/guest.ts";
import { openJourney, type Journey } from "../../support/journey.ts";
import { openService, type ModelService } from "../../support/openai.ts";
import { turn, type Result } from "../../support/script.ts";

let service: ModelService;
let desk: Journey;
beforeAll(async () => { service = await openService(); desk = await openJourney(undefined, {}, service); });
afterAll(async () => { await desk.close(); await service.close(); });
beforeEach(() => desk.clock.set(new Date("2026-12-01T08:00:00Z")));
afterEach(() => service.done());

type Stay = { name: string; total: string; dueNow: number; mark: number };
/** The kind of room by name, at the rate that can be cancelled. */
const of = (found: unknown, name: string): Stay => (found as Stay[]).find((option) => option.name === name && option.dueNow === 0)!;
const item = (more: object) => ({ do: "book", ...more });
const stay = (more: object = {}) => item({ offering: "standard_double", rate: "standard_flexible", arrival: "2026-12-04", departure: "2026-12-06", adults: 2, ...more });
const offerOf = (items: object[]) => ({ name: "propose", args: { items } });

/** One turn in which the model makes an offer and reads it out. */
async function offers(guest: Guest, text: string, items: object[], words: (offer: Result) => string): Promise<Heard> {
  turn(service, [offerOf(items)], (results) => words(results.at(-1)!));
  const heard = await guest.says(text);
  await nothingHeld(guest);
  return heard;
}
const nothingHeld = async ({ talk }: Guest) => {
  const { trace } = (await tracesOf(desk.open.house.db, talk.id)).at(-1) as unknown as { trace: Trace };
  expect(trace.checks.failed).toEqual([]);
  expect(trace.model).toBe("scripted");
};

describe("a stay, with a model service", () => {
  it("is booked across several messages, corrected on the way, by the guest's own yes", async () => {
    const tom = await guestOf(desk);
    const first = await offers(tom, "a double from Friday for two nights", [stay()], ({ mark }) => `A Standard double from Friday 4 to Sunday 6 December for two people is €196 in all [${mark}]. Shall I put it down for you?`);
    expect(first.offer).toMatchObject({ kind: "stay", state: "open", price: { amount: 19600 } });
    const second = await offers(tom, "actually three", [stay({ departure: "2026-12-07" })], ({ mark }) => `Three nights, Friday 4 to Monday 7 December, come to €294 in all [${mark}].`);
    expect(second.offer).toMatchObject({ price: { amount: 29400 } });
    const yes = await tom.says("yes");
    expect(yes.bookings[0]).toMatchObject({ kind: "stay", status: "confirmed", endsAt: expect.stringContaining("2026-12-07") });
  });

  it("is asked about vaguely: what there is, with prices, and nobody's name", async () => {
    const anna = await guestOf(desk);
    turn(service, [{ name: "find_availability", args: { kind: "stay", from: "2026-12-04", to: "2026-12-06" } }], ([found]) => {
      const { options } = found!;
      return `For this weekend, Friday 4 to Sunday 6 December, I have a Standard double at €98 a night [${of(options, "Standard double").mark}], a Garden double at €124 a night [${of(options, "Garden double").mark}] and a Family room at €156 a night [${of(options, "Family room").mark}]. How many are you?`;
    });
    const said = await anna.says("hi, anything free for the weekend?");
    for (const price of ["€98", "€124", "€156"]) expect(said.words).toContain(price);
    expect(said.offer).toBeUndefined();
    await nothingHeld(anna);
    turn(service, [{ name: "find_availability", args: { kind: "stay", from: "2026-12-04", to: "2026-12-06" } }], ([found]) => {
      const { options } = found!;
      return `I can't see that offer from here, so I can't compare its terms. Our Garden double at €124 a night can be cancelled free until Thursday 3 December, 18:00 [${of(options, "Garden double").mark}]; the Standard double is €98 a night [${of(options, "Standard double").mark}].`;
    });
    const dear = await anna.says("124 is a lot, I saw 109 for it elsewhere");
    expect(dear.words).toMatch(/€98/);
    expect(dear.offer).toBeUndefined();
    await nothingHeld(anna);
  });

  it("for a family of five takes two rooms", async () => {
    const webers = await guestOf(desk);
    const rooms = await offers(webers, "two garden rooms for us: 2 adults and 3 kids aged 3, 5 and 12, 14 to 17 December", [item({ offering: "garden_double", rate: "garden_flexible", arrival: "2026-12-14", departure: "2026-12-17", adults: 2, childAges: [3, 5, 12], rooms: 2 })],
      ({ mark }) => `I have two Garden doubles for the five of you, Monday 14 to Thursday 17 December [${mark}].`);
    expect(rooms.lines.Guests).toBe("2 adults, 3 children (3, 5, 12)");
    expect((await webers.confirms()).bookings).toEqual([expect.objectContaining({ kind: "stay", units: 2, party: expect.objectContaining({ total: 5 }) })]);
  });

  it("\"yes, but with breakfast\" books nothing: the offer is shown again", async () => {
    const tom = await guestOf(desk);
    const dates = { arrival: "2026-12-08", departure: "2026-12-10" };
    await offers(tom, "a double from 8 to 10 December for two", [stay(dates)], ({ mark }) => `That is a Standard double, Tuesday 8 to Thursday 10 December, €196 in all [${mark}].`);
    turn(service, [{ name: "show_offer", args: {} }], "Breakfast is in that price. Shall I book it?");
    const but = await tom.says("yes, but with breakfast");
    expect(but.bookings).toEqual([]);
    expect((await tom.says("yes")).bookings).toHaveLength(1);
  });
});

describe("what cannot be had, with a model service", () => {
  it("a past day is refused with the nearest that can", async () => {
    const guest = await guestOf(desk);
    turn(service, [{ name: "find_availability", args: { kind: "stay", from: "2026-11-28", to: "2026-11-30" } }, { name: "find_availability", args: { kind: "stay", from: "2026-12-01", to: "2026-12-03" } }], (results) => {
      return `Saturday 28 November is over already. The earliest I have is a Standard double, Tuesday 1 to Thursday 3 December, at €196 in all [${of(results.at(-1)!.options, "Standard double").mark}]. Would that do?`;
    });
    const said = await guest.says("a double from 28 November to 30 November");
    expect(said.words).toMatch(/over already.*€196/);
    await nothingHeld(guest);
  });

  it("a party too large for any table is told so, and offered several", async () => {
    const guest = await guestOf(desk);
    turn(service, [{ name: "find_availability", args: { kind: "table", offering: "dinner_table", from: "2026-12-12", at: "21:00", adults: 14 } }], ([found]) => {
      expect(found!.reason).toBeDefined();
      return "No one table of ours takes so many. I can seat you at several side by side, or ask a colleague: which would you like?";
    });
    const said = await guest.says("table for 14 on Saturday 12 December at 9pm");
    expect(said.words).toMatch(/several side by side, or ask a colleague/);
    await nothingHeld(guest);
  });

  it("a full house: the reason and what is free", async () => {
    const other = await guestOf(desk);
    await offers(other, "two lake suites from 15 to 18 December for four", [item({ offering: "suite", rate: "suite_flexible", arrival: "2026-12-15", departure: "2026-12-18", adults: 4, rooms: 2 })], ({ mark }) => `Two Lake suites, Tuesday 15 to Friday 18 December [${mark}].`);
    await other.confirms();
    const guest = await guestOf(desk);
    turn(service, [{ name: "find_availability", args: { kind: "stay", offering: "suite", from: "2026-12-15", to: "2026-12-18", adults: 2 } }], ([found]) => {
      expect(found!.options).toEqual([]);
      const near = of(found!.others, "Garden double");
      return `I'm sorry, the Lake suites are taken then. What I do have is a Garden double, Tuesday 15 to Friday 18 December, for ${near.total} in all [${near.mark}].`;
    });
    const said = await guest.says("the lake suite from 15 to 18 December for two");
    expect(said.words).toMatch(/taken then.*€372/);
    await nothingHeld(guest);
  });
});

describe("tables and treatments, with a model service", () => {
  it("a table for six, changed afterwards", async () => {
    const webers = await guestOf(desk);
    const table = await offers(webers, "a table for six tomorrow at seven", [item({ offering: "dinner_table", startsAt: "2026-12-02T19:00", adults: 6 })], ({ mark }) => `A table for six people on Wednesday 2 December at 19:00: is that right [${mark}]?`);
    expect(table.lines.Date).toBe("Wednesday 2 December, 19:00");
    const booked = (await webers.says("yes")).bookings[0]!;
    expect(booked).toMatchObject({ kind: "table", status: "confirmed" });
    turn(service, [{ name: "show_booking", args: { reference: "{{REFERENCE_1}}" } }, { name: "propose", args: { items: [{ do: "change", reference: "{{REFERENCE_1}}", startsAt: "2026-12-02T21:00" }] } }],
      (results) => `Your table would then be at 21:00 on Wednesday 2 December [${results.at(-1)!.mark}].`);
    const later = await webers.says("make it 9 instead");
    expect(later.offer).toMatchObject({ kind: "change", state: "open" });
    await nothingHeld(webers);
    expect((await webers.confirms()).bookings[0]).toMatchObject({ status: "changed", startsAt: expect.stringContaining("21:00") });
  });

  it("a massage for two", async () => {
    const guest = await guestOf(desk);
    const offer = await offers(guest, "book a massage for two on Thursday at 3pm", [item({ offering: "couples_massage", startsAt: "2026-12-03T15:00", adults: 2 })], ({ mark }) => `A couple's massage for two on Thursday 3 December at three in the afternoon costs €105 [${mark}].`);
    expect(offer.offer).toMatchObject({ price: { amount: 10500 } });
    expect((await guest.says("yes")).bookings).toHaveLength(1);
  });

  it("two wishes go on one card", async () => {
    const webers = await guestOf(desk);
    const both = await offers(webers, "can we get a table for 4 tonight at 7 and a taxi to the airport tomorrow 6am",
      [item({ offering: "dinner_table", startsAt: "2026-12-01T19:00", adults: 4 }), item({ offering: "airport_taxi", startsAt: "2026-12-02T06:00", adults: 4 })],
      ({ mark }) => `Both are possible: the table tonight at 19:00, and the airport taxi on Wednesday 2 December at 06:00 for €35 [${mark}].`);
    expect(both.offer).toMatchObject({ kind: "several", price: { amount: 3500 } });
    expect((await webers.says("yes")).bookings.map(({ kind }) => kind).sort()).toEqual(["appointment", "table"]);
  });

  it("a cancellation tells its fee before the yes", async () => {
    const tom = await guestOf(desk);
    await offers(tom, "a double from Wednesday 2 to Friday 4 December for two", [stay({ arrival: "2026-12-02", departure: "2026-12-04" })], ({ mark }) => `A Standard double, Wednesday 2 to Friday 4 December, is €196 in all [${mark}].`);
    expect((await tom.says("yes")).bookings).toHaveLength(1);
    desk.clock.set(new Date("2026-12-01T17:30:00Z"));
    turn(service, [{ name: "propose", args: { items: [{ do: "cancel", reference: "{{REFERENCE_1}}" }] } }], (results) => `Cancelling costs €98 at this moment [${results.at(-1)!.mark}]. Shall I go on?`);
    const fee = await tom.says("I have to cancel my booking");
    expect(fee.offer).toMatchObject({ kind: "cancellation", state: "open", price: { amount: 9800 } });
    await nothingHeld(tom);
    expect((await tom.says("yes")).bookings[0]).toMatchObject({ status: "cancelled" });
  });
});
