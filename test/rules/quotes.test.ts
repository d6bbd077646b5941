import { describe, expect, it } from "vitest";
import type { Rate } from "#rules/desk.ts";
import { fittings } from "#rules/fitting.ts";
import { lowest, nightPrices, priceFittings, quotesOfStay } from "#rules/quotes.ts";
import { offeringOf, smallHotel as desk } from "../support/desks.ts";

const double = offeringOf("double");
const flexible = double.rates[0] as Rate;
const two = { adults: 2, childAges: [] };

describe("the rates of an offering", () => {
  const asked = { desk, offering: double, arrival: "2026-12-04", departure: "2026-12-06", party: two };
  it("come with the lowest price first", () => {
    expect(quotesOfStay(asked).quotes.map(({ rate, total }) => [rate, total])).toEqual([["prepaid", 17600], ["flexible", 22000]]);
    expect(lowest(quotesOfStay(asked)).rate).toBe("prepaid");
  });
  it("leave out what is not sold for these days, with the reason", () => {
    const newYear = quotesOfStay({ ...asked, arrival: "2026-12-31", departure: "2027-01-02" });
    expect(newYear.quotes.map(({ rate }) => rate)).toEqual(["prepaid"]);
    expect(newYear.refused).toMatchObject([{ rate: "flexible", refusal: { code: "closed_arrival" } }]);
    expect(() => lowest({ ...newYear, quotes: [] })).toThrow(expect.objectContaining({ code: "closed_arrival" }));
  });
  it("price every way for a party to stay", () => {
    const party = { adults: 2, childAges: [3, 6, 9] };
    const ways = priceFittings({ desk, fittings: fittings(desk.offerings, party, new Map([["double", 2], ["family", 1]])), arrival: "2026-12-01", departure: "2026-12-02" });
    expect(ways.map(({ fitting, total }) => [fitting.parts.map(({ offering, units }) => `${units} ${offering}`).join(" + "), total])).toEqual([
      ["2 double", 17600], ["1 family + 1 double", 6000 + 3000 + 3000 + 8800],
    ]);
  });
  it("have a price for each night of a month", () => {
    expect(nightPrices(double, "2026-12-30", "2027-01-01")).toEqual([{ day: "2026-12-30", from: 8800 }, { day: "2026-12-31", from: 8800 }]);
    expect(nightPrices({ ...double, rates: [flexible] }, "2026-12-30", "2027-01-02")).toEqual([{ day: "2026-12-30", from: 16000 }, { day: "2026-12-31", from: undefined }, { day: "2027-01-01", from: 16000 }]);
  });
});
