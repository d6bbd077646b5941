import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Hours } from "#rules/desk.ts";
import { arrivalsIn, nearest, nightsFree, sessionPeriod, slotAt, slotsOn, startsOn, type SlotsAsked } from "#rules/availability.ts";
import type { Busy } from "#rules/choosing.ts";
import { instantOf, overlap, stayPeriod, timeOf } from "#rules/calendar.ts";
import { offeringOf, smallHotel as desk } from "../support/desks.ts";

const zone = "Europe/Budapest";
const hoursOf = (id: string) => desk.hours.find((hours) => hours.id === id) as Hours;
const at = (local: string, where = zone) => instantOf(local.slice(0, 10), local.slice(11), where);
const dinner = offeringOf("dinner");
const massage = offeringOf("massage");
const ask = (more: Partial<SlotsAsked> = {}): SlotsAsked =>
  ({ desk, offering: dinner, hours: hoursOf("restaurant"), day: "2026-12-01", zone, now: at("2026-12-01T09:00"), people: 2, busy: [], ...more });
const clock = (starts: readonly { startsAt: Date }[]) => starts.map(({ startsAt }) => timeOf(startsAt, zone));

describe("when something can begin", () => {
  it("begins every half hour until the last orders", () => {
    expect(clock(slotsOn(ask()))).toEqual(["18:00", "18:30", "19:00", "19:30", "20:00", "20:30", "21:00", "21:30"]);
  });
  it("begins not where it could not end, where hours name no last", () => {
    const hours = { ...hoursOf("spa"), weekly: [{ days: ["tue" as const], open: "10:00", close: "12:00" }] };
    expect(clock(slotsOn(ask({ offering: massage, hours, people: 1 })))).toEqual(["10:00", "10:30", "11:00"]);
  });
  it("goes on after midnight with the evening it belongs to", () => {
    const slots = slotsOn(ask({ day: "2026-12-31" }));
    expect(clock(slots).slice(-3)).toEqual(["23:30", "00:00", "00:30"]);
    expect(slots.at(-1)?.startsAt).toEqual(at("2027-01-01T00:30"));
  });
  it("is closed on a day off, over, beyond the horizon or too soon", () => {
    expect(slotsOn(ask({ day: "2026-12-24" }))).toEqual([]);
    expect(slotsOn(ask({ now: at("2026-12-01T22:00") }))).toEqual([]);
    expect(slotsOn(ask({ day: "2027-06-01" }))).toEqual([]);
    expect(clock(slotsOn(ask({ offering: massage, hours: hoursOf("spa"), now: at("2026-12-01T16:10") }))).at(0)).toBe("17:30");
  });
  it.each([
    ["the hour that the clocks skip", "2027-03-28", zone, ["00:00", "00:30", "01:00", "01:30", "03:00", "03:30", "04:00"]],
    ["the hour that comes twice", "2026-10-25", zone, ["00:00", "00:30", "01:00", "01:30", "02:00", "02:30", "02:00", "02:30", "03:00", "03:30", "04:00"]],
    ["a 45-minute zone", "2026-12-01", "Asia/Kathmandu", ["00:00", "00:30", "01:00", "01:30", "02:00", "02:30", "03:00", "03:30", "04:00"]],
    ["a half-hour change", "2026-10-04", "Australia/Lord_Howe", ["00:00", "00:30", "01:00", "01:30", "02:30", "03:00", "03:30", "04:00"]],
  ])("keeps to real time over %s", (_, day, where, times) => {
    const hours: Hours = { id: "night", name: "Night", seasons: [], exceptions: [], weekly: [{ days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], open: "00:00", close: "06:00", last: "04:00" }] };
    expect(startsOn({ offering: dinner, hours, day, zone: where }).map((start) => timeOf(start, where))).toEqual(times);
  });
  it("begins at any hour of what never closes", () => {
    const hours: Hours = { id: "always", name: "Always", seasons: [], exceptions: [], weekly: [{ days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], open: "00:00", close: "24:00" }] };
    expect(startsOn({ offering: dinner, hours, day: "2026-12-01", zone }).map((start) => timeOf(start, zone)).slice(-2)).toEqual(["23:00", "23:30"]);
    expect(startsOn({ offering: dinner, day: "2026-12-01", zone })).toHaveLength(48);
  });
  it("names the nearest to what was wanted", () => {
    expect(clock(nearest(slotsOn(ask()), at("2026-12-01T20:10")))).toEqual(["20:00", "20:30", "19:30"]);
  });

  it("never overlaps what is busy, with its buffers", () => {
    const busyTimes = fc.array(fc.record({ resource: fc.constantFrom("therapist_1", "therapist_2", "cabin_1", "cabin_2"), from: fc.integer({ min: 0, max: 600 }), minutes: fc.integer({ min: 5, max: 180 }) }), { maxLength: 12 });
    fc.assert(fc.property(busyTimes, fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 45 }), (times, people, bufferBefore, bufferAfter) => {
      const offering = { ...massage, bufferBefore, bufferAfter };
      const taken: Busy[] = times.map(({ resource, from, minutes }) => ({ resource, place: 1, from: new Date(at("2026-12-01T10:00").getTime() + from * 60_000), to: new Date(at("2026-12-01T10:00").getTime() + (from + minutes) * 60_000) }));
      const asked = ask({ offering, hours: hoursOf("spa"), people, busy: taken });
      const found = slotsOn(asked);
      for (const slot of found) {
        const period = sessionPeriod(offering, slot.startsAt).taken;
        expect(slot.takes).toHaveLength(people + 1);
        for (const { resource } of slot.takes) expect(taken.some((each) => each.resource === resource && overlap(each, period))).toBe(false);
      }
      for (const start of startsOn(asked)) if (!found.some(({ startsAt }) => +startsAt === +start) && +start >= +asked.now + 3_600_000) expect(slotAt(asked, start)).toBeUndefined();
    }), { seed: 21, numRuns: 200 });
  });
});

describe("free nights", () => {
  const during = stayPeriod("2026-12-02", "2026-12-04", {}, zone);
  const calendar = nightsFree({ desk, offering: offeringOf("family"), from: "2026-11-30", to: "2026-12-06", zone, now: at("2026-12-01T09:00"), busy: [{ resource: "family_1", place: 1, ...during }] });
  it("are counted night by night, none in the past", () => {
    expect(calendar.map(({ free }) => free)).toEqual([0, 2, 1, 1, 2, 2]);
  });
  it("tell when so many nights in a row can begin", () => {
    expect(arrivalsIn(calendar, 2)).toEqual(["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"]);
    expect(arrivalsIn(calendar, 2, 2)).toEqual(["2026-12-04"]);
  });
  it("still have the night that has begun, until the business day ends", () => {
    const night = (now: string) => nightsFree({ desk, offering: offeringOf("family"), from: "2026-12-01", to: "2026-12-02", zone, now: at(now), busy: [] })[0]?.free;
    expect([night("2026-12-02T01:30"), night("2026-12-02T04:30")]).toEqual([2, 0]);
  });
});
