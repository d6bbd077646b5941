import { describe, expect, it } from "vitest";
import { digitsOf, share, writeMoney } from "#rules/money.ts";

const languages = ["en", "es", "hu", "ro"] as const;
const all = (write: (language: (typeof languages)[number]) => string) => languages.map(write);

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
