import { describe, expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { type Moments, readMoments } from "#understanding/moments.ts";
import * as english from "./cases/en.ts";
import * as hungarian from "./cases/hu.ts";
import * as romanian from "./cases/ro.ts";
import * as spanish from "./cases/es.ts";

const now = "2022-03-15T09:00";
const read = (words: string, language: Language, expecting?: string) => readMoments(words, language, { now, ...(expecting ? { expecting } : {}) });
const stretches = (found: { start: string; end?: string }[]) => found.map(({ start, end }) => (end ? `${start}..${end}` : start)).join(", ");
const who = ({ party, rooms, nights }: Moments) => [
  party?.adults === undefined ? "" : `${party.adults} adults`, party?.children === undefined ? "" : `${party.children} children`,
  party?.childAges ? `aged ${party.childAges.join(" ")}` : "", party ? `${party.total} in all` : "", rooms ? `${rooms} rooms` : "", nights ? `${nights} nights` : "",
].filter(Boolean).join(", ");
const plain = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "");

describe.each([["en", english], ["es", spanish], ["hu", hungarian], ["ro", romanian]] as const)("a guest writes %s", (language, cases) => {
  test.each(cases.dates)("days: %s", (words, meaning, expecting) => {
    const { dates, impossible } = read(words, language, expecting);
    expect(meaning === "impossible" ? impossible?.length : stretches(dates)).toBe(meaning === "impossible" ? 1 : meaning);
  });
  test.each(cases.times)("times: %s", (words, meaning, expecting) => {
    expect(stretches(read(words, language, expecting).times)).toBe(meaning);
  });
  test.each(cases.people)("people, rooms and nights: %s", (words, meaning, expecting) => {
    expect(who(read(words, language, expecting))).toBe(meaning);
  });
  test("the accents may be left out", () => {
    for (const [words, meaning, expecting] of cases.dates) {
      if (meaning !== "impossible") expect(stretches(read(plain(words), language, expecting).dates), words).toBe(meaning);
    }
    for (const [words, meaning, expecting] of cases.times) expect(stretches(read(plain(words), language, expecting).times), words).toBe(meaning);
    for (const [words, meaning, expecting] of cases.people) expect(who(read(plain(words), language, expecting)), words).toBe(meaning);
  });
});

test("the text of a date is cut from the guest's own words", () => {
  expect(read("we arrive on Friday 18 March, please", "en").dates[0]?.text).toBe("Friday 18 March");
});

test("a weekday said on that day is a week later, unless a time still to come today is said with it", () => {
  expect(read("Tuesday", "en").dates[0]?.start).toBe("2022-03-22");
  expect(read("Tuesday at 18:00", "en").dates[0]?.start).toBe("2022-03-15T18:00");
  expect(read("Tuesday at 08:00", "en").dates[0]?.start).toBe("2022-03-22T08:00");
});
