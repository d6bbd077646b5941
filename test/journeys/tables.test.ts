import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guestOf } from "../support/guest.ts";
import { openJourney, type Journey } from "../support/journey.ts";

let desk: Journey;
beforeAll(async () => { desk = await openJourney(); });
afterAll(() => desk.close());
beforeEach(() => desk.clock.set(new Date("2026-12-01T08:00:00Z")));

describe("a table", () => {
  it("for six is booked by its hour, and seven is in the evening", async () => {
    const webers = await guestOf(desk);
    const offer = await webers.says("a table for six tomorrow at seven");
    expect(offer.offer).toMatchObject({ kind: "table", state: "open" });
    expect(offer.lines.Date).toBe("Wednesday 2 December, 19:00");
    expect((await webers.says("yes")).bookings[0]).toMatchObject({ kind: "table", status: "confirmed", party: expect.objectContaining({ total: 6 }) });
  });

  it("goes on from what was said: another day, lunch, the same again", async () => {
    const anna = await guestOf(desk);
    await anna.says("table for two on Friday at 7");
    expect((await anna.says("no, Saturday")).lines.Date).toBe("Saturday 5 December, 19:00");
    expect((await anna.says("what about Sunday at 1?")).lines.Date).toBe("Sunday 6 December, 13:00");
    expect((await anna.says("yes")).bookings).toHaveLength(1);
    expect((await anna.says("same for next Saturday")).lines.Date).toMatch(/Saturday 12 December|Saturday 5 December/);
  });

  it("is changed: the party, then the time, by a bare number", async () => {
    const tom = await guestOf(desk);
    await tom.says("table for two on Monday 7 December at 8pm");
    await tom.says("yes");
    const four = await tom.says("make the table 4 people");
    expect(four.offer).toMatchObject({ kind: "change", state: "open" });
    expect(four.lines.Guests).toBe("4 adults");
    expect((await tom.says("yes")).bookings[0]).toMatchObject({ status: "changed", party: expect.objectContaining({ total: 4 }) });
    const later = await tom.says("make it 9 instead");
    expect(later.lines.Date).toBe("Monday 7 December, 21:00");
    expect((await tom.confirms()).bookings[0]).toMatchObject({ status: "changed", startsAt: expect.stringContaining("21:00") });
  });

  it("for more than any takes: the largest, several side by side, a person", async () => {
    const club = await guestOf(desk);
    const many = await club.says("table for 14 on Saturday 12 December at 9pm");
    expect(many.words).toMatch(/12 people/);
    expect(many.words).toMatch(/colleague/);
    expect(many.offer).toBeUndefined();
    const two = await club.says("yes");
    expect(two.offer).toMatchObject({ kind: "table", state: "open" });
    expect((await club.says("yes")).bookings).toHaveLength(2);
  });

  it("a plain no lets the offer go, and nothing is booked", async () => {
    const anna = await guestOf(desk);
    await anna.says("table for 4 tomorrow at 7pm");
    const no = await anna.says("no");
    expect(no.offer).toMatchObject({ state: "declined" });
    expect(no.bookings).toEqual([]);
  });
});

describe("two wishes at once", () => {
  it("are not lost: one is told with its price, one question is asked for the other, both go on one card", async () => {
    const webers = await guestOf(desk);
    const both = await webers.says("can we get a table for 4 tonight and a taxi to the airport tomorrow 6am");
    expect(both.words).toMatch(/Wednesday 2 December at 06:00/);
    expect(both.words).toContain("€35");
    expect(both.choices.every((time) => /^\d\d:\d\d$/.test(time))).toBe(true);
    const card = await webers.says(both.choices[1]!);
    expect(card.offer).toMatchObject({ kind: "several", state: "open", price: { amount: 3500 } });
    expect((await webers.says("yes")).bookings.map(({ kind }) => kind).sort()).toEqual(["appointment", "table"]);
  });
});

describe("a massage", () => {
  it("for two takes both therapists", async () => {
    const webers = await guestOf(desk);
    const offer = await webers.says("book a massage for two on Thursday at 3pm");
    expect(offer.offer).toMatchObject({ kind: "appointment", price: { amount: 10500 } });
    expect((await webers.says("yes")).bookings[0]).toMatchObject({ resource: expect.stringMatching(/Bence.*Eszter|Eszter.*Bence/), party: expect.objectContaining({ total: 2 }) });
  });

  it("says what it costs before it asks when", async () => {
    const anna = await guestOf(desk);
    const price = await anna.says("how much is a massage?");
    expect(price.words).toContain("€55");
    expect(price.offer).toBeUndefined();
    expect((await anna.says("Friday 4 December at 11 please")).offer).toMatchObject({ kind: "appointment", state: "open" });
  });
});

describe("the end of a booking", () => {
  it("costs its fee inside the time of the fee, said before the yes", async () => {
    const tom = await guestOf(desk);
    await tom.says("a double for two from tomorrow for one night");
    expect((await tom.says("yes")).bookings).toHaveLength(1);
    desk.clock.set(new Date("2026-12-01T17:30:00Z"));
    const fee = await tom.says("I have to cancel my booking");
    expect(fee.offer).toMatchObject({ kind: "cancellation", state: "open", price: { amount: 9800 } });
    expect(fee.words).toContain("€98");
    const gone = await tom.says("yes");
    expect(gone.bookings[0]).toMatchObject({ status: "cancelled" });
    expect(gone.words).toContain("€98");
  });

  it("of one among several is asked for by name, and the one named is cancelled", async () => {
    const anna = await guestOf(desk);
    await anna.says("table for 3 on Tuesday 8 December at 8pm");
    await anna.says("yes");
    await anna.says("table for 3 on Thursday 10 December at 8pm");
    await anna.says("yes");
    const which = await anna.says("cancel the table");
    expect(which.choices).toHaveLength(2);
    const chosen = await anna.says(which.choices.find((choice) => choice.includes("Thursday"))!);
    expect(chosen.offer).toMatchObject({ kind: "cancellation", price: { amount: 0 } });
    expect((await anna.says("yes")).bookings[0]).toMatchObject({ status: "cancelled", startsAt: expect.stringContaining("2026-12-10") });
  });
});
