import { expect, test } from "vitest";
import { readCues } from "#understanding/followups.ts";
import { lexiconOf, mentionsIn } from "#understanding/mentions.ts";
import { understand } from "#understanding/understand.ts";

const lexicon = lexiconOf([{ kind: "offering", id: "gym", names: ["torna"] }, { kind: "offering", id: "pool", names: ["medence"] }]);

test.each([["két helyet a tornára", "gym"], ["mehetek a tornával?", "gym"], ["lemegyünk a medencébe", "pool"]])("a thing is known by any ending: %s", (text, id) => {
  expect(mentionsIn(text, lexicon).map((one) => one.id)).toEqual([id]);
});

const read = (text: string) => understand(text, { now: "2026-12-01T09:00", timeZone: "Europe/Budapest", language: "hu" });

test.each([["szerdán 14-től 18-ig terem kellene", "2026-12-02", "14:00", "18:00"], ["pénteken 10 és 12 óra között", "2026-12-04", "10:00", "12:00"]])("numbers behind a Hungarian weekday that run from one to another are hours: %s", (text, day, start, end) => {
  const { dates, times } = read(text);
  expect(dates[0]!.start.slice(0, 10)).toBe(day);
  expect(times[0]).toMatchObject({ start, end });
});

test("from one weekday to another they stay days", () => {
  expect(read("csütörtök 3-tól szombat 5-ig").dates[0]).toMatchObject({ start: "2026-12-03", end: "2026-12-05" });
});

test("a Hungarian verb with its prefix behind it asks on which terms something is cancelled", () => {
  expect(readCues("ingyen mondhatjuk le?", "hu").has("terms")).toBe(true);
});
