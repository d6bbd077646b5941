import { describe, expect, it } from "vitest";
import { choose, type Busy } from "#rules/choosing.ts";
import { instantOf, stayPeriod } from "#rules/calendar.ts";
import { offeringOf, smallHotel as desk } from "../support/desks.ts";

const zone = "Europe/Budapest";
const at = (local: string) => instantOf(local.slice(0, 10), local.slice(11), zone);
const dinner = offeringOf("dinner");
const massage = offeringOf("massage");

describe("what is taken", () => {
  const evening = { from: at("2026-12-01T19:00"), to: at("2026-12-01T21:00") };
  const table = (people: number, more: Partial<Parameters<typeof choose>[0]> = {}) => choose({ desk, offering: dinner, people, during: evening, busy: [], ...more })?.map(({ resource }) => resource);
  const busy = (...ids: string[]): Busy[] => ids.map((resource) => ({ resource, place: 1, ...evening }));

  it("is the smallest table that does", () => {
    expect([1, 2, 3, 4].map((people) => table(people))).toEqual([["table_1"], ["table_1"], ["table_2"], ["table_2"]]);
    expect(table(5)).toEqual(["table_4"]);
    expect(table(2, { busy: busy("table_1") })).toEqual(["table_2"]);
  });
  it("is joined tables where no single one does", () => {
    expect(table(8)).toEqual(["table_2", "table_3"]);
    expect(table(5, { busy: busy("table_4") })).toEqual(["table_2", "table_3"]);
    expect(table(8, { busy: busy("table_3") })).toBeUndefined();
    expect(table(9)).toBeUndefined();
  });
  it("is what was needed, and what was wished if it is free", () => {
    expect(table(2, { needs: ["view"] })).toEqual(["table_4"]);
    expect(table(2, { needs: ["view"], busy: busy("table_4") })).toBeUndefined();
    expect(table(4, { wishes: ["view"] })).toEqual(["table_4"]);
    expect(table(4, { wishes: ["view"], busy: busy("table_4") })).toEqual(["table_2"]);
    expect(table(2, { needs: ["accessible"] })).toBeUndefined();
  });
  it("is a therapist for each person and a cabin for both, or nothing", () => {
    const two = choose({ desk, offering: massage, people: 2, during: evening, busy: [] });
    expect(two).toEqual([{ resource: "therapist_1", place: 1 }, { resource: "therapist_2", place: 1 }, { resource: "cabin_2", place: 1 }]);
    expect(choose({ desk, offering: massage, people: 1, during: evening, busy: [] })).toEqual([{ resource: "therapist_1", place: 1 }, { resource: "cabin_1", place: 1 }]);
    expect(choose({ desk, offering: massage, people: 2, during: evening, busy: busy("therapist_2") })).toBeUndefined();
    expect(choose({ desk, offering: massage, people: 2, during: evening, busy: busy("cabin_2") })).toBeUndefined();
  });
  it("is a place of a class for each, together in one, until it is full", () => {
    const yoga = { ...massage, takes: [{ type: "class", per: "person" as const }], party: { min: 1, max: 8 } };
    const studio = { resources: [{ id: "morning", type: "class", name: "Morning", places: 4, seats: 1, features: [], connectsWith: [] }], joins: [] };
    const busyPlaces: Busy[] = [{ resource: "morning", place: 2, ...evening }];
    expect(choose({ desk: studio, offering: yoga, people: 3, during: evening, busy: busyPlaces })).toEqual([1, 3, 4].map((place) => ({ resource: "morning", place })));
    expect(choose({ desk: studio, offering: yoga, people: 4, during: evening, busy: busyPlaces })).toBeUndefined();
    expect(choose({ desk: studio, offering: yoga, people: 1, during: evening, busy: [{ resource: "morning", ...evening }] })).toBeUndefined();
  });
  it("is a plain room first, connected ones for two rooms", () => {
    const during = stayPeriod("2026-12-01", "2026-12-03", {}, zone);
    const room = (more: object) => choose({ desk, offering: offeringOf("double"), people: 2, during, busy: [], ...more })?.map(({ resource }) => resource);
    expect(room({})).toEqual(["double_3"]);
    expect(room({ units: 2 })).toEqual(["double_3", "double_4"]);
    expect(room({ needs: ["accessible"] })).toEqual(["double_2"]);
    expect(room({ units: 2, busy: [{ resource: "double_4", place: 1, ...during }] })).toEqual(["double_3", "double_1"]);
    expect(room({ units: 5 })).toBeUndefined();
  });
});
