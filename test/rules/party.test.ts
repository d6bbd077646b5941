import { describe, expect, it } from "vitest";
import { bandOf, merge, settle, spread, totalOf } from "#rules/party.ts";

describe("parties", () => {
  it.each([
    ["two", undefined, { adults: 2 }, { adults: 2, childAges: [] }],
    ["a total alone is adults", undefined, { total: 4 }, { adults: 4, childAges: [] }],
    ["a total with children", undefined, { total: 4, children: 2 }, { adults: 2, childAges: [], children: 2 }],
    ["children named first, ages later", { adults: 2, childAges: [], children: 2 }, { childAges: [6, 3] }, { adults: 2, childAges: [3, 6] }],
    ["one age of two", { adults: 2, childAges: [], children: 2 }, { childAges: [6] }, { adults: 2, childAges: [6], children: 1 }],
    ["ages without a number before", { adults: 2, childAges: [] }, { childAges: [6] }, { adults: 2, childAges: [6] }],
    ["no children after all", { adults: 2, childAges: [4], children: 1 }, { children: 0 }, { adults: 2, childAges: [] }],
    ["one more adult", { adults: 2, childAges: [4] }, { adults: 3 }, { adults: 3, childAges: [4] }],
    ["a child of eighteen", undefined, { adults: 2, childAges: [18, 5] }, { adults: 3, childAges: [5] }],
  ])("merge: %s", (_, before, said, after) => { expect(merge(before, said)).toEqual(after); });

  it.each([[0, 2], [2, 2], [3, 11], [11, 11], [12, undefined]])("a child of %i is in the band to %s", (age, to) => { expect(bandOf([{ to: 11 }, { to: 2 }], age)?.to).toBe(to); });

  it("are spread evenly, an adult in each room", () => {
    expect(spread({ adults: 2, childAges: [1, 5, 9] }, 2, { people: 3, adults: 2 })).toEqual([{ adults: 1, childAges: [1, 9] }, { adults: 1, childAges: [5] }]);
    expect(spread({ adults: 5, childAges: [] }, 2, { people: 3 })?.map(totalOf)).toEqual([3, 2]);
    expect(spread({ adults: 5, childAges: [] }, 2, { people: 3, adults: 2 })).toBeUndefined();
    expect(settle({ adults: 1, childAges: [9, 20], children: 1 })).toEqual({ adults: 2, childAges: [9], children: 1 });
  });
});
