import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readLanguage } from "#understanding/language.ts";
import { readMoments } from "#understanding/moments.ts";
import { compose } from "#understanding/fold.ts";
import { readValues } from "#understanding/values.ts";

const language = fc.constantFrom<Language>("en", "es", "hu", "ro");
const pieces = fc.constantFrom("3", "5", "12", "24", "31", "2026", "19:30", "12/05", "5.12.", "-", "–", " ", " ", " ", ",", ".", "to", "from", "the", "of", "next", "Friday", "viernes", "péntektől", "vasárnapig", "vineri",
  "December", "diciembre", "mai", "week", "y", "și", "és", "media", "fél", "két", "hundred", "mil", "száz", "€", "%", "in", "(", ")", "+36", "a", "la", "de", "pe", "half", "past", "adults", "niños", "ani", "years", "weekend", "after", "Christmas", "az", "-án");
const salad = fc.array(pieces, { maxLength: 80 }).map((words) => words.join(" "));
const text = fc.oneof(fc.string({ maxLength: 400, unit: "binary" }), fc.string({ maxLength: 400 }), salad, salad.map((words) => words.replaceAll(" ", "")));

test("any text is read without an error, and what is found lies inside it", () => {
  fc.assert(fc.property(text, language, (words, spoken) => {
    const whole = compose(words);
    for (const value of readValues(words, spoken, "2026-12-01T09:00")) {
      expect(value.start).toBeGreaterThanOrEqual(0);
      expect(value.end).toBeLessThanOrEqual(whole.length);
      expect(whole.slice(value.start, value.end)).toBe(value.text);
    }
    const { dates, times } = readMoments(words, spoken, { now: "2026-12-01T09:00" });
    for (const { start, end } of dates) {
      expect(start).toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/);
      if (end) expect(end.slice(0, 10) >= start.slice(0, 10)).toBe(true);
    }
    for (const { start } of times) expect(start).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
    readLanguage(words);
  }), { seed: 20261201, numRuns: 1500 });
});

test.each([
  ["digits", "1".repeat(8000)], ["spaced digits", "1 ".repeat(4000)], ["points", "1.".repeat(4000)], ["hyphens", "a-".repeat(4000)], ["brackets", "(1".repeat(4000)], ["letters", "a".repeat(8000)],
  ["marks", "e\u0301".repeat(4000)], ["thousands", "1 000 ".repeat(1300)], ["ands", "3 and ".repeat(1300)], ["words for numbers", "hundred thousand ".repeat(470)], ["capitals", "A1-".repeat(2600)], ["ats", "a@".repeat(4000)],
  ["compounds", "száz".repeat(2000)], ["from", "from 3 ".repeat(1100)], ["days after", "the day after ".repeat(570)], ["plus", "+1 ".repeat(2600)], ["weekdays", "Friday after ".repeat(600)], ["years", "4 and 9 years old ".repeat(440)],
])("8,000 characters of %s are read to their end", (_, words) => {
  for (const spoken of ["en", "hu"] as const) {
    readMoments(words, spoken, { now: "2026-12-01T09:00" });
    for (const { start, end } of readValues(words, spoken)) expect(end).toBeGreaterThan(start);
    readLanguage(words);
  }
});

test("every numeral of a text ends up in a value", () => {
  fc.assert(fc.property(salad, language, (words, spoken) => {
    const values = readValues(words, spoken);
    for (const match of compose(words).matchAll(/\d+/g)) {
      expect(values.some(({ start, end }) => start <= match.index && end >= match.index + match[0].length), `${match[0]} in ${words}`).toBe(true);
    }
  }), { seed: 7, numRuns: 1000 });
});
