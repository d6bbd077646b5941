import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Rate } from "#rules/desk.ts";
import { agesNeeded, quoteSession, quoteStay, type StayAsked } from "#rules/rates.ts";
import { addDays } from "#rules/calendar.ts";
import { offeringOf, smallHotel as desk } from "../support/desks.ts";

const double = offeringOf("double");
const family = offeringOf("family");
const flexible = double.rates[0] as Rate;
const prepaid = double.rates[1] as Rate;
const halfBoard = family.rates[0] as Rate;
const two = { adults: 2, childAges: [] };
const stay = (more: Partial<StayAsked>) => quoteStay({ desk, offering: double, rate: flexible, arrival: "2026-12-01", departure: "2026-12-03", party: two, ...more });

describe("what a stay costs", () => {
  it.each([
    ["two weekday nights", {}, 19600],
    ["the weekend has its own price", { arrival: "2026-12-04", departure: "2026-12-06" }, 22000],
    ["a night before the weekend and one in it", { arrival: "2026-12-03", departure: "2026-12-05" }, 9800 + 11000],
    ["a season wins over the weekday", { arrival: "2027-07-02", departure: "2027-07-04" }, 26000],
    ["a yearly season runs over the new year", { arrival: "2026-12-30", departure: "2027-01-04" }, Math.round((4 * 16000 + 9800) * 0.9)],
    ["five nights are a tenth less", { arrival: "2026-12-06", departure: "2026-12-11" }, 44100],
    ["ten nights have the discount of ten, not of five", { arrival: "2026-11-01", departure: "2026-11-11" }, Math.round((8 * 9800 + 2 * 11000) * 0.85)],
    ["a small child sleeps free", { party: { adults: 2, childAges: [1] } }, 19600],
    ["a schoolchild has a price", { party: { adults: 2, childAges: [7] } }, 19600 + 4000],
    ["a band ends with its year", { party: { adults: 2, childAges: [11] } }, 19600 + 4000],
    ["parking is by the night", { extras: [{ id: "parking" }] }, 19600 + 2400],
    ["two parking places are two", { extras: [{ id: "parking", quantity: 2 }] }, 19600 + 4800],
    ["an extra breakfast is by person and night", { extras: [{ id: "breakfast" }] }, 19600 + 6000],
    ["breakfast for one of two", { extras: [{ id: "breakfast", quantity: 1 }] }, 19600 + 3000],
    ["a cot is once", { extras: [{ id: "cot" }] }, 19600 + 1000],
    ["two rooms are twice the room", { units: 2, party: { adults: 4, childAges: [] } }, 39200],
    ["a family over two rooms", { units: 2, party: { adults: 2, childAges: [1, 5, 9] } }, 39200 + 8000],
    ["per person, adults only", { offering: family, rate: halfBoard }, 24000],
    ["per person, with a baby and a schoolchild", { offering: family, rate: halfBoard, party: { adults: 2, childAges: [3, 9] } }, 24000 + 6000],
    ["a child over the last band pays as an adult", { offering: family, rate: halfBoard, party: { adults: 2, childAges: [15] } }, 36000],
    ["prices by the booking are charged once", { rate: { ...prepaid, per: "booking" } as Rate }, 8800],
    ["adults beyond what the price includes pay apart", { offering: family, rate: { ...prepaid, includes: 2, extraAdult: 2500 }, party: { adults: 3, childAges: [] } }, 17600 + 5000],
  ] satisfies [string, Partial<StayAsked>, number][])("%s", (_, asked, total) => {
    const quote = stay(asked);
    expect(quote.total).toBe(total);
    expect(quote.lines.reduce((all, line) => all + line.amount, 0)).toBe(total);
  });

  it("says what is due now, what at the desk and what is not in it", () => {
    expect(stay({ rate: prepaid })).toMatchObject({ total: 17600, dueNow: 17600, atDesk: 0, notIncluded: [{ id: "tourist_tax", amount: 600, quantity: 4 }], everything: 18200, meals: "none" });
    expect(stay({ offering: family, rate: halfBoard })).toMatchObject({ total: 24000, dueNow: 7200, atDesk: 16800, meals: "half_board" });
  });

  it("lets children off the tourist tax", () => {
    expect(stay({ party: { adults: 2, childAges: [8] } }).notIncluded).toMatchObject([{ amount: 600, exempt: 1 }]);
  });

  it("counts a levy that the price has already, without adding it", () => {
    const levies = desk.levies.map((levy) => ({ ...levy, included: true }));
    expect(stay({ desk: { ...desk, levies } })).toMatchObject({ total: 19600, everything: 19600, notIncluded: [], included: [{ amount: 600 }] });
  });

  it.each([
    ["a departure before the arrival", { departure: "2026-11-30" }, "too_short", { minNights: 1 }],
    ["two nights over the new year", { arrival: "2026-12-29", departure: "2026-12-31" }, "minimum_stay", { minNights: 3, departure: "2027-01-01" }],
    ["an arrival on a closed day", { arrival: "2026-12-31", departure: "2027-01-04" }, "closed_arrival", { nearest: ["2026-12-30", "2027-01-01"] }],
    ["five in a double", { party: { adults: 2, childAges: [3, 4, 5] } }, "party_too_large", { people: 5, max: 3 }],
    ["three adults in a room for two", { party: { adults: 3, childAges: [] } }, "party_too_large", { maxAdults: 2 }],
    ["a child whose age is not known", { party: { adults: 2, childAges: [], children: 1 } }, "ages_needed", { children: 1 }],
    ["an extra that is not sold with it", { extras: [{ id: "robe" }] }, "unknown_extra", { extra: "robe" }],
  ] satisfies [string, Partial<StayAsked>, string, object][])("refuses %s", (_, asked, code, details) => {
    expect(() => stay(asked)).toThrow(expect.objectContaining({ code, details: expect.objectContaining(details) }));
  });

  it("asks for ages only where the price depends on them", () => {
    expect(agesNeeded(double, flexible, desk.levies)).toBe(true);
    expect(agesNeeded(double, prepaid, desk.levies)).toBe(false);
    expect(agesNeeded(double, prepaid, [{ ...desk.levies[0]!, exemptUnder: 14 }])).toBe(true);
    expect(agesNeeded(double, { ...prepaid, children: [{ to: 17, amount: 1000 }] })).toBe(false);
    expect(stay({ rate: prepaid, party: { adults: 2, childAges: [], children: 1 } }).total).toBe(17600);
  });

  it("has lines, nights and shares that sum to the total", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 3, max: 20 }), fc.integer({ min: 1, max: 2 }), fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 1 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, 10, 33.3, 100), (from, count, adults, childAges, units, dueNow) => {
      const arrival = addDays("2026-10-01", from);
      const rate = { ...flexible, dueNow, seasons: flexible.seasons.map((season) => ({ ...season, closedArrival: [] })) };
      const quote = stay({ rate, arrival, departure: addDays(arrival, count), party: { adults: adults * units, childAges }, units, extras: [{ id: "parking" }] });
      expect(quote.lines.reduce((all, { amount }) => all + amount, 0)).toBe(quote.total);
      expect(quote.dueNow + quote.atDesk).toBe(quote.total);
      expect(quote.nights.reduce((all, { amount }) => all + amount, 0)).toBe(quote.total - 1200 * count);
      expect(quote.lines.every(({ quantity, each, amount }) => quantity * each === amount)).toBe(true);
    }), { seed: 7, numRuns: 300 });
  });
});

describe("what a table or an appointment costs", () => {
  const massage = offeringOf("massage");
  it("is by person, with its extras", () => {
    expect(quoteSession({ desk, offering: massage, rate: massage.rates[0], day: "2026-12-02", party: two, extras: [{ id: "robe" }] })).toMatchObject({ total: 15000, notIncluded: [] });
  });
  it("is nothing for a table without a rate", () => {
    expect(quoteSession({ desk, offering: offeringOf("dinner"), day: "2026-12-02", party: { adults: 6, childAges: [], children: 2 } })).toMatchObject({ total: 0, lines: [] });
  });
  it("refuses three for a massage for two", () => {
    expect(() => quoteSession({ desk, offering: massage, rate: massage.rates[0], day: "2026-12-02", party: { adults: 3, childAges: [] } })).toThrow(expect.objectContaining({ code: "party_too_large" }));
  });
});
