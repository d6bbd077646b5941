import { beforeAll, describe, expect, it } from "vitest";
import { readFolder, type Document } from "#knowledge/documents.ts";
import { gradeDesk } from "#records/desk_check.ts";
import { openingsOn } from "#rules/hours.ts";
import { desk, folder, hoursOf, section } from "../support/hotel.ts";

let documents: Document[] = [];
let faults: unknown[] = [];
beforeAll(async () => { ({ documents, faults } = await readFolder(folder)); });

const clock = (text: string): string[] => text.match(/\b\d{2}:\d{2}\b/g) ?? [];

describe("the hotel's folder", () => {
  it("is sound, with about thirty guest documents and twelve procedures or more", () => {
    expect(faults).toEqual([]);
    expect(gradeDesk(folder, documents, "2026-12-01")).toMatchObject({ grade: "sound", faults: [], warnings: [] });
    expect(documents.filter(({ audience }) => audience === "guest").length).toBeGreaterThanOrEqual(30);
    expect(documents.filter(({ audience }) => audience === "staff").length).toBeGreaterThanOrEqual(12);
  });

  it("has documents that say who they are for, and when they were written", () => {
    for (const document of documents) {
      expect(document.id.split("/")[0], document.id).toBe(document.audience);
      expect(document.updated, document.id).toMatch(/^2026-(0\d|1[01])-\d\d$/);
      expect(document.language).toBe("en");
      const words = document.body.split(/\s+/).length;
      expect(words, `${document.id} has ${words} words`).toBeGreaterThan(140);
      expect(words, `${document.id} has ${words} words`).toBeLessThan(520);
      expect(document.body, document.id).toMatch(/^## /m);
    }
    expect(new Set(documents.map(({ title }) => title)).size).toBe(documents.length);
    expect(documents.filter(({ expires }) => expires).length).toBeLessThanOrEqual(2);
  });

  it("points only to documents that exist, and guests never to a procedure", () => {
    for (const { id, audience, body } of documents) {
      for (const [, named] of body.replaceAll("\n", " ").matchAll(/\b[Ss]ee ((?:The )?[A-Z][^.;,]+)/g)) {
        const target = documents.find(({ title }) => named!.startsWith(title));
        expect(target, `${id} points to "${named}"`).toBeDefined();
        if (audience === "guest") expect(target!.audience, `${id} points to "${named}"`).toBe("guest");
      }
    }
  });

  it("has the rooms, tables and people of the house", () => {
    const count = (type: string) => desk.resources.filter((one) => one.type === type).length;
    const rooms = ["standard_double", "garden_double", "family_room", "suite"];
    expect(rooms.map(count)).toEqual([10, 7, 5, 2]);
    expect(rooms.map(count).reduce((sum, many) => sum + many)).toBe(24);
    expect([count("table"), count("therapist"), count("cabin"), count("meeting_room")]).toEqual([14, 2, 2, 1]);
    expect(Math.max(...desk.joins.map((join) => join.reduce((sum, id) => sum + desk.resources.find((one) => one.id === id)!.seats, 0)))).toBe(12);
  });

  it("speaks to guests in four languages", () => {
    for (const { id, name, aliases } of [...desk.hours, ...desk.offerings, ...desk.extras, ...desk.features]) {
      for (const language of desk.languages) {
        expect(typeof name === "string" ? name : name[language], `${id} in ${language}`).toBeTruthy();
        expect(aliases?.[language]?.length, `aliases of ${id} in ${language}`).toBeGreaterThan(0);
      }
    }
  });
});

describe("the hours in the documents are those of the desk", () => {
  it.each<[hours: string, document: string, heading?: string]>([
    ["reception", "guest/after-hours", "Different hours at Christmas"],
    ["breakfast", "guest/breakfast", "The buffet in the Garden Hall"], ["early_breakfast", "guest/breakfast", "The early breakfast in the lobby"],
    ["terrace_breakfast", "guest/breakfast", "The late breakfast on the Reed Bar terrace"],
    ["dinner", "guest/restaurant", "Dinner"], ["lunch", "guest/restaurant", "Lunch"],
    ["bar", "guest/bar", "Hours"], ["room_service", "guest/room-service", "Hours"],
    ["indoor_pool", "guest/pools", "Indoor pool"], ["thermal_pool", "guest/pools", "Outdoor thermal pool"], ["sauna", "guest/saunas", "Hours"],
    ["spa", "guest/spa", "Hours"], ["gym", "guest/gym", "Hours"], ["classes", "guest/gym", "Morning gym class"],
    ["meeting_room", "guest/meeting-room", "Hours and prices"], ["playroom", "guest/children", "Playing"],
  ])("%s in %s", (id, document, heading) => {
    const said = section(document, heading);
    const hours = hoursOf(id);
    const openings = [...hours.weekly, ...hours.seasons.flatMap(({ weekly }) => weekly), ...hours.exceptions.flatMap((one) => one.hours)];
    const usual = id === "reception" ? [] : [...hours.weekly, ...hours.seasons.flatMap(({ weekly }) => weekly)];
    for (const { open, close, last } of usual) {
      expect(said).toContain(`${open} to ${close}`);
      // A class has one beginning; its only time is told already.
      if (last && id !== "meeting_room" && last !== open) expect(clock(said), `last of ${id}`).toContain(last);
    }
    for (const [, open, close] of said.matchAll(/(\d{2}:\d{2}) to (\d{2}:\d{2})/g)) {
      expect(openings.some((one) => one.open === open && one.close === close), `${id}: ${open} to ${close}`).toBe(true);
    }
  });

  it("reception is there from 07:00 to 23:00 wherever it is told", () => {
    const { open, close } = hoursOf("reception").weekly[0]!;
    for (const { id, body } of documents) {
      for (const [whole, from, to] of body.replaceAll("\n", " ").matchAll(/[Rr]eception[^.]{0,40}? (\d{2}:\d{2}) to (\d{2}:\d{2})/g)) {
        if (id === "guest/christmas" || /25 December|empty/.test(whole)) continue;
        expect([from, to], `${id}: ${whole}`).toEqual([open, close]);
      }
    }
  });

  it.each<[day: string, hours: string, opening: string | undefined]>([
    ["2026-12-24", "reception", "07:00-20:00"], ["2026-12-24", "dinner", "18:00-21:30 last 19:30"], ["2026-12-24", "bar", "11:00-18:00 last 17:00"],
    ["2026-12-24", "spa", "09:00-14:00 last 12:30"], ["2026-12-24", "indoor_pool", "07:00-16:00 last 15:30"], ["2026-12-24", "thermal_pool", "10:00-15:00 last 14:30"],
    ["2026-12-24", "sauna", undefined], ["2026-12-24", "lunch", undefined], ["2026-12-24", "room_service", "12:00-17:30 last 17:00"],
    ["2026-12-25", "breakfast", "08:00-11:30 last 11:15"], ["2026-12-25", "lunch", "12:00-15:30 last 14:30"], ["2026-12-25", "reception", "08:00-20:00"],
    ["2026-12-25", "indoor_pool", "09:00-19:00 last 18:30"], ["2026-12-25", "sauna", "13:00-19:00 last 18:15"], ["2026-12-25", "spa", undefined], ["2026-12-25", "thermal_pool", undefined],
    ["2026-12-26", "breakfast", "07:30-11:00 last 10:45"], ["2026-12-26", "lunch", "12:00-15:30 last 14:30"],
    ["2026-12-31", "dinner", "18:30-01:30 last 20:00"], ["2026-12-31", "reception", "07:00-02:00"], ["2026-12-31", "bar", "11:00-03:00 last 17:00"],
    ["2027-01-01", "breakfast", "08:00-12:00 last 11:45"], ["2027-01-01", "spa", "12:00-18:00 last 16:30"],
    ["2026-12-09", "thermal_pool", undefined], ["2026-12-12", "dinner", "20:00-23:00 last 21:30"], ["2026-12-12", "lunch", undefined],
    ["2026-12-07", "thermal_pool", "13:00-19:00 last 18:30"], ["2026-07-07", "thermal_pool", "09:00-21:00 last 20:30"], ["2026-12-01", "dinner", "18:00-22:30 last 21:00"],
  ])("on %s %s is %s, as the Christmas calendar says", (day, id, expected) => {
    const [first] = openingsOn(hoursOf(id), day);
    expect(first && `${first.open}-${first.close}${first.last ? ` last ${first.last}` : ""}`).toBe(expected);
  });
});
