import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { proposalsThatFill } from "../support/filling.ts";
import { guestOf } from "../support/guest.ts";
import { openJourney, type Journey } from "../support/journey.ts";

let desk: Journey;
beforeAll(async () => { desk = await openJourney(); });
afterAll(() => desk.close());
beforeEach(() => desk.clock.set(new Date("2026-12-01T08:00:00Z")));

describe("a stay", () => {
  it("is booked across several messages, corrected on the way", async () => {
    const tom = await guestOf(desk);
    const first = await tom.says("a double from Friday for two nights");
    expect(first.offer).toMatchObject({ kind: "stay", state: "open", price: { amount: 19600 } });
    expect(first.words).toContain("€196");
    const second = await tom.says("actually three");
    expect(second.offer).toMatchObject({ kind: "stay", price: { amount: 29400 } });
    expect(second.lines.Date).toMatch(/Friday 4 to Monday 7 December/);
    const yes = await tom.says("yes");
    expect(yes.bookings[0]).toMatchObject({ kind: "stay", status: "confirmed", startsAt: expect.stringContaining("2026-12-04"), endsAt: expect.stringContaining("2026-12-07") });
    expect((await tom.says("Tom Weber, tom.weber@example.com")).words).toContain("Tom");
  });

  it("begins with what there is, then what it comes to, never the same sentence twice", async () => {
    const anna = await guestOf(desk);
    const vague = await anna.says("hi, anything free for the weekend?");
    expect(vague.offer).toBeUndefined();
    expect(vague.words).toMatch(/Friday 4 to Sunday 6 December/);
    for (const price of ["€98", "€124", "€156"]) expect(vague.words).toContain(price);
    expect(vague.words).toMatch(/How many are you/);
    const two = await anna.says("2 of us");
    for (const total of ["€196", "€248", "€312"]) expect(two.words).toContain(total);
    expect(two.choices).toEqual(["Standard double", "Garden double", "Family room"]);
    const dear = await anna.says("124 is a lot, I saw 109 for it elsewhere");
    expect(dear.words).toMatch(/can't see that offer/);
    for (const value of ["€124", "Thursday 3 December, 18:00", "€112", "€98"]) expect(dear.words).toContain(value);
    expect(dear.words).not.toMatch(/discount|voucher/i);
    expect(dear.offer).toBeUndefined();
    const chosen = await anna.says("then the standard one");
    expect(chosen.offer).toMatchObject({ kind: "stay", state: "open", price: { amount: 19600 } });
    expect(chosen.lines.Guests).toBe("2 adults");
  });

  it("for a family of five takes two rooms, and ages where the price depends on them", async () => {
    const webers = await guestOf(desk);
    const ages = await webers.says("we need two rooms for a family of five, 14 to 17 December");
    expect(ages.words).toMatch(/children.*how old/i);
    const rooms = await webers.says("2 adults and 3 kids, aged 3, 5 and 12");
    expect(rooms.choices).toContain("2 × Garden double");
    const offer = await webers.says("the garden ones");
    expect(offer.offer).toMatchObject({ kind: "stay", state: "open" });
    expect(offer.lines.Guests).toBe("2 adults, 3 children (3, 5, 12)");
    const yes = await webers.confirms();
    expect(yes.bookings).toEqual([expect.objectContaining({ kind: "stay", units: 2, party: expect.objectContaining({ total: 5 }) })]);
  });

  it("grows by a night, half board, a cot and a dog while it is offered", async () => {
    const anna = await guestOf(desk);
    await anna.says("a garden double from Monday 7 December for 2 nights for two");
    expect((await anna.says("one more night")).lines.Date).toMatch(/Monday 7 to Thursday 10 December/);
    expect((await anna.says("add half board")).lines).toHaveProperty("Half board (three-course dinner)");
    expect((await anna.says("with a cot please")).lines).toHaveProperty("Cot");
    const late = await anna.says("we arrive around 23:00");
    expect(late.lines["Your wish"]).toMatch(/23:00/);
    expect(late.words).toMatch(/not a promise/);
    expect((await anna.says("yes")).bookings[0]).toMatchObject({ status: "confirmed" });
  });

  it("tonight is one night", async () => {
    const tom = await guestOf(desk);
    expect((await tom.says("a double for two tonight")).lines.Date).toMatch(/Tuesday 1 to Wednesday 2 December/);
  });
});

describe("what cannot be had", () => {
  it.each(["room for yesterday", "a double from 28 November to 30 November", "habitación para ayer", "cameră pentru ieri"])("%s: a past day is refused with the first that can", async (text) => {
    const guest = await guestOf(desk);
    const said = await guest.says(text);
    expect(said.offer).toBeUndefined();
    expect(said.words).toMatch(/over already|ya ha pasado|a trecut/);
    expect(said.choices.length).toBeGreaterThan(0);
    expect(said.words).toMatch(/€/);
  });

  it("a type that is full: the reason, another type or other days, a person", async () => {
    await proposalsThatFill(desk, "suite", "2026-12-15", "2026-12-18");
    const anna = await guestOf(desk);
    const full = await anna.says("the lake suite from 15 to 18 December for two");
    expect(full.offer).toBeUndefined();
    expect(full.words).toMatch(/nothing of that is free/);
    expect(full.words).toMatch(/colleague/);
    expect(full.choices.length).toBeGreaterThan(0);
    const other = await anna.says(full.choices[0]!);
    expect(other.offer).toMatchObject({ kind: "stay", state: "open" });
  });

  it("a party that no room takes is put up in several", async () => {
    const guest = await guestOf(desk);
    const nine = await guest.says("room for 9 people from 10 to 12 December");
    expect(nine.words).toMatch(/No single room/);
    expect(nine.choices.some((choice) => /^\d × /.test(choice))).toBe(true);
  });
});

describe("a yes with a condition", () => {
  it("books nothing: breakfast is in the price already, and the offer is shown again", async () => {
    const tom = await guestOf(desk);
    await tom.says("a double from 8 to 10 December for two");
    const but = await tom.says("yes, but with breakfast");
    expect(but.bookings).toEqual([]);
    expect(but.words).toMatch(/Breakfast is in that price/);
    expect((await tom.says("yes")).bookings).toHaveLength(1);
  });

  it("books nothing: a window is put on the card", async () => {
    const tom = await guestOf(desk);
    await tom.says("table for 6 on Thursday 10 December at 7pm");
    const but = await tom.says("yes, but by the window");
    expect(but.bookings).toEqual([]);
    expect(JSON.stringify(but.offer)).toContain("by the window");
    expect((await tom.says("yes")).bookings[0]).toMatchObject({ kind: "table", resource: expect.stringMatching(/Table/) });
  });
});

describe("in the middle of a booking", () => {
  it("a question is answered, and the booking taken up again", async () => {
    const anna = await guestOf(desk);
    await anna.says("a double for two from Friday 11 December");
    const asked = await anna.says("what time is breakfast on Sunday?");
    expect(asked.cited.some((one) => one.startsWith("records/hours"))).toBe(true);
    expect(asked.words).toMatch(/How many nights/);
    const offer = await anna.says("2 nights");
    expect(offer.offer).toMatchObject({ state: "open" });
    await anna.says("and when does the gym open?");
    expect((await anna.says("yes")).bookings).toHaveLength(1);
  });

  it("it can be let go, and all begun anew", async () => {
    const tom = await guestOf(desk);
    await tom.says("room tomorrow");
    expect((await tom.says("forget it")).words).toMatch(/nothing is booked/);
    expect((await tom.says("start over")).words).toMatch(/from the beginning/);
  });

  it("a name and a corrected contact are kept with the offer, and the yes still counts", async () => {
    const weber = await guestOf(desk);
    await weber.says("a garden double for two from 5 to 7 December under Weber please");
    await weber.says("my email is weber@example.com");
    const right = await weber.says("sorry, weber@example.org");
    expect(right.lines.Contact).toBe("weber@example.org");
    expect(right.lines.Name).toBe("Weber");
    expect((await weber.says("yes")).bookings).toHaveLength(1);
  });
});
