import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readCorrection } from "#understanding/corrections.ts";

test.each<[Language, string, string, string | undefined]>([
  ["en", "sorry, I meant Saturday", "Saturday", undefined], ["en", "actually three nights", "three nights", undefined], ["en", "Friday, not Thursday", "Friday", "Thursday"],
  ["es", "perdón, el sábado", "el sábado", undefined], ["hu", "bocsánat, szombaton", "szombaton", undefined], ["ro", "de fapt trei nopți", "trei nopți", undefined],
])("in %s, %j puts right to %j", (language, text, to, from) => {
  expect(readCorrection(text, language)).toEqual({ to, ...(from ? { from } : {}) });
});

test.each<[Language, string]>([["en", "a table for two on Friday"], ["es", "una mesa para dos el viernes"], ["hu", "asztalt kérek péntekre"], ["ro", "o masă pentru vineri"]])("in %s, %j puts nothing right", (language, text) => {
  expect(readCorrection(text, language)).toBeUndefined();
});
