import { describe, expect, it } from "vitest";
import { digitsOf, share, writeMoney } from "#rules/money.ts";
import { bandOf, merge, settle, spread, totalOf } from "#rules/party.ts";
import * as writing from "#rules/writing.ts";

const languages = ["en", "es", "hu", "ro"] as const;
const all = (write: (language: (typeof languages)[number]) => string) => languages.map(write);

describe("words for days and times", () => {
  it.each([
    ["a day", all((l) => writing.writeDay("2026-12-04", l)), ["Friday 4 December", "viernes 4 de diciembre", "december 4., péntek", "vineri, 4 decembrie"]],
    ["a day with its year", all((l) => writing.writeDay("2027-01-01", l, { year: true })), ["Friday 1 January 2027", "viernes 1 de enero de 2027", "2027. január 1., péntek", "vineri, 1 ianuarie 2027"]],
    ["a day alone", all((l) => writing.writeDay("2026-12-04", l, { weekday: false })), ["4 December", "4 de diciembre", "december 4.", "4 decembrie"]],
    ["on a day", all((l) => writing.onDay("2026-12-02", l)), ["on Wednesday 2 December", "el miércoles 2 de diciembre", "december 2-án, szerdán", "miercuri, 2 decembrie"]],
    ["until a day", all((l) => writing.untilDay("2026-12-01", l)), ["until Tuesday 1 December", "hasta el martes 1 de diciembre", "december 1-jéig, keddig", "până marți, 1 decembrie"]],
    ["until a day and time", all((l) => writing.untilDay("2026-12-03", l, "18:00")), ["until Thursday 3 December, 18:00", "hasta el jueves 3 de diciembre a las 18:00", "december 3-án, csütörtökön 18:00-ig", "până joi, 3 decembrie, ora 18:00"]],
    ["a span of days", all((l) => writing.writePeriod("2026-12-04", "2026-12-06", l)), ["Friday 4 to Sunday 6 December", "del viernes 4 al domingo 6 de diciembre", "december 4-étől, péntektől december 6-áig, vasárnapig", "de vineri, 4 până duminică, 6 decembrie"]],
    ["at a time", all((l) => writing.atTime("09:20", l)), ["at 09:20", "a las 9:20", "9:20-kor", "la ora 09:20"]],
    ["at one", all((l) => writing.atTime("01:00", l)), ["at 01:00", "a la 1:00", "1:00-kor", "la ora 01:00"]],
    ["until a time", all((l) => writing.untilTime("22:30", l)), ["until 22:30", "hasta las 22:30", "22:30-ig", "până la 22:30"]],
    ["from a time", all((l) => writing.fromTime("07:00", l)), ["from 07:00", "desde las 7:00", "7:00-tól", "de la 07:00"]],
    ["from to", all((l) => writing.fromTo("09:30", "16:30", l)), ["09:30–16:30", "9:30–16:30", "9:30–16:30", "09:30–16:30"]],
    ["a list", all((l) => writing.writeList(["A", "B", "C"], l)), ["A, B and C", "A, B y C", "A, B és C", "A, B și C"]],
    ["a choice", all((l) => writing.writeList(["A", "B"], l, "or")), ["A or B", "A o B", "A vagy B", "A sau B"]],
  ])("%s", (_, written, expected) => { expect(written).toEqual(expected); });

  it("has every Hungarian day of the month", () => {
    const days = Array.from({ length: 31 }, (_, index) => writing.onDay(`2026-12-${String(index + 1).padStart(2, "0")}`, "hu", { weekday: false }).split("-")[1]);
    expect(days.join(" ")).toBe("jén án án én én án én án én én én én án én én án én án én án én én án én én án én án én án én");
  });
});

describe("money in words", () => {
  it.each([
    [9800, "EUR", ["€98", "98 €", "98 €", "98 €"]], [9850, "EUR", ["€98.50", "98,50 €", "98,50 €", "98,50 €"]],
    [123456700, "EUR", ["€1,234,567", "1.234.567 €", "1 234 567 €", "1.234.567 €"]], [1250000, "HUF", ["Ft 12,500", "12.500 Ft", "12 500 Ft", "12.500 Ft"]],
    [500, "JPY", ["¥500", "500 ¥", "500 ¥", "500 ¥"]], [0, "EUR", ["€0", "0 €", "0 €", "0 €"]], [-1500, "EUR", ["-€15", "-15 €", "-15 €", "-15 €"]],
  ])("%i %s", (amount, currency, expected) => { expect(all((language) => writeMoney({ amount, currency }, language))).toEqual(expected); });
  it("knows minor units and shares", () => {
    expect(["EUR", "JPY", "KWD"].map(digitsOf)).toEqual([2, 0, 3]);
    expect([share(9999, 50), share(101, 33.3), share(0, 10)]).toEqual([5000, 34, 0]);
  });
});

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
