import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { faultsOf, type Expectation } from "./expectations.ts";

const hundred = parse(readFileSync(new URL("hundred.yaml", import.meta.url), "utf8")) as { id: number; text: string; expect: Expectation }[];
const said = (text: string, more: object = {}) => ({ events: [{ type: "message", from: "assistant", text, language: "en", ...more }] });

test("there are a hundred messages, none of them twice, in the languages they were meant to have", () => {
  expect(new Set(hundred.map(({ text }) => text)).size).toBe(100);
  const spoken = (language: string) => hundred.filter((one) => one.expect.language === language).length;
  expect([spoken("es"), spoken("hu"), spoken("ro")]).toEqual([15, 12, 12]);
});

test.each<[string, string, Expectation, boolean]>([
  ["a range named in short", "Free from 8 to 10 December.", { fields: { arrival: "2026-12-08", departure: "2026-12-10" } }, true],
  ["a range in Hungarian", "december 8–10., két fő", { fields: { arrival: "2026-12-08", departure: "2026-12-10", party: 2 } }, true],
  ["another day", "Free on Friday 4 December.", { fields: { day: "2026-12-14" } }, false],
  ["an evening hour", "At 8 pm", { fields: { time: "20:00" } }, true],
  ["another hour", "At 8 am", { fields: { time: "20:00" } }, false],
  ["a time is no party", "At 6:30", { fields: { party: 6 } }, false],
  ["a number late in the words", `${"Please keep calm. ".repeat(12)}112`, { emergency: true }, false],
  ["no question", "It is free.", { asks: true }, false],
  ["another language", "It is free.", { language: "es" }, false],
  ["nothing cited", "It is free.", { cites: "pool" }, false],
])("%s", (_, text, wanted, right) => {
  expect(faultsOf(said(text), wanted).length === 0).toBe(right);
});

test("what the desk says to introduce itself is no answer", () => {
  const answer = { events: [{ type: "message", from: "desk", text: "An assistant answers. See /privacy. 112" }] };
  expect(faultsOf(answer, { says: ["112"] })).toContain("nothing was said");
});
