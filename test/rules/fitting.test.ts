import { describe, expect, it } from "vitest";
import { fittings, tooLarge } from "#rules/fitting.ts";
import { offeringOf, smallHotel as desk } from "../support/desks.ts";

const double = offeringOf("double");
const two = { adults: 2, childAges: [] };

describe("which rooms a party fits into", () => {
  const ways = (party: { adults: number; childAges: number[] }, free: Record<string, number>) =>
    fittings(desk.offerings, party, new Map(Object.entries(free))).map(({ parts }) => parts.map(({ offering, units }) => `${units} ${offering}`).join(" + "));

  it.each([
    ["a couple: the smaller room first", two, { double: 2, family: 2 }, ["1 double", "1 family"]],
    ["a family of five: two rooms, those with the least to spare first", { adults: 2, childAges: [3, 6, 9] }, { double: 4, family: 2 }, ["2 double", "1 family + 1 double", "2 family"]],
    ["a family of five where one double is left", { adults: 2, childAges: [3, 6, 9] }, { double: 1, family: 2 }, ["1 family + 1 double", "2 family"]],
    ["four adults do not fit a family room for three", { adults: 4, childAges: [] }, { double: 2, family: 1 }, ["2 double", "1 family + 1 double"]],
    ["a party that is too large for what is left", { adults: 9, childAges: [] }, { double: 2, family: 1 }, []],
    ["nothing free", two, {}, []],
  ])("%s", (_, party, free, expected) => { expect(ways(party, free)).toEqual(expected); });

  it("puts an adult into each room", () => {
    const [way] = fittings(desk.offerings, { adults: 2, childAges: [3, 6, 9] }, new Map([["double", 1], ["family", 1]]));
    expect(way?.parts.map(({ parties }) => parties[0])).toEqual([{ adults: 1, childAges: [3, 6, 9] }, { adults: 1, childAges: [] }]);
  });

  it("says how many units would do", () => {
    expect(tooLarge(double, { adults: 2, childAges: [3, 6, 9] })).toEqual({ max: 3, people: 5, units: 2 });
    expect(tooLarge(double, two)).toBeUndefined();
  });
});
