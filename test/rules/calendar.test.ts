import { describe, expect, it } from "vitest";
import fc from "fast-check";
import * as calendar from "#rules/calendar.ts";

const { instantOf, dayOf, timeOf } = calendar;

describe("days and clocks", () => {
  it.each([
    ["a winter evening in Budapest", "2026-12-01", "18:30", "Europe/Budapest", "2026-12-01T17:30:00.000Z"],
    ["a summer evening in Budapest", "2026-07-01", "18:30", "Europe/Budapest", "2026-07-01T16:30:00.000Z"],
    ["a time that the spring change skips moves forward", "2027-03-28", "02:30", "Europe/Budapest", "2027-03-28T01:30:00.000Z"],
    ["a time that comes twice in autumn is the first", "2026-10-25", "02:30", "Europe/Budapest", "2026-10-25T00:30:00.000Z"],
    ["a half-hour zone", "2026-12-01", "09:00", "Asia/Kolkata", "2026-12-01T03:30:00.000Z"],
    ["a 45-minute zone", "2026-12-01", "09:00", "Asia/Kathmandu", "2026-12-01T03:15:00.000Z"],
    ["a 45-minute zone with summer time", "2026-12-01", "09:00", "Pacific/Chatham", "2026-11-30T19:15:00.000Z"],
    ["a zone whose summer time is half an hour", "2026-12-01", "09:00", "Australia/Lord_Howe", "2026-11-30T22:00:00.000Z"],
    ["24:00 is the next midnight", "2026-12-31", "24:00", "Europe/Budapest", "2026-12-31T23:00:00.000Z"],
    ["a day that Samoa never had", "2011-12-30", "10:00", "Pacific/Apia", "2011-12-30T20:00:00.000Z"],
    ["a midnight that the clocks skip", "2026-04-24", "00:00", "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
  ])("%s", (_, day, time, zone, instant) => { expect(instantOf(day, time, zone).toISOString()).toBe(instant); });

  it("reads back what it wrote, in zones of every kind", () => {
    const zones = ["Europe/Budapest", "Europe/Madrid", "America/St_Johns", "Asia/Kathmandu", "Pacific/Chatham", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Kiritimati", "UTC"];
    fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 365 * 24 * 60 * 20 }), (zone, minutes) => {
      const instant = new Date(Date.UTC(2010, 0, 1) + minutes * 60_000);
      const again = instantOf(dayOf(instant, zone), timeOf(instant, zone), zone);
      // In the hour that comes twice the first is meant, at most two hours earlier; never another wall clock.
      expect([dayOf(again, zone), timeOf(again, zone)]).toEqual([dayOf(instant, zone), timeOf(instant, zone)]);
      expect(instant.getTime() - again.getTime()).toBeOneOf([0, 1_800_000, 3_600_000]);
    }), { seed: 3, numRuns: 2000 });
  });

  it("counts days over months, years and leap days", () => {
    expect(calendar.addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(calendar.addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(calendar.daysBetween("2026-12-01", "2027-03-01")).toBe(90);
    expect(calendar.addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(calendar.weekdayOf("2026-12-01")).toBe("tue");
    expect(["2026-02-29", "2028-02-29", "2026-13-01", "1-1-1", "2026-1-01"].map(calendar.isDay)).toEqual([false, true, false, false, false]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      const day = calendar.addDays("1990-01-01", from);
      expect(calendar.daysBetween(day, calendar.addDays(day, days))).toBe(days);
    }), { seed: 5 });
  });

  it("counts nights by the day on which they begin", () => {
    expect(calendar.nights("2026-12-30", "2027-01-02")).toEqual(["2026-12-30", "2026-12-31", "2027-01-01"]);
    expect(calendar.nights("2026-12-01", "2026-12-01")).toEqual([]);
    expect(calendar.nights("2026-12-02", "2026-12-01")).toEqual([]);
  });

  it("lets a guest arrive on the day another leaves", () => {
    const zone = "Europe/Budapest";
    const first = calendar.stayPeriod("2026-12-01", "2026-12-03", { arrival: "15:00", departure: "11:00" }, zone);
    const second = calendar.stayPeriod("2026-12-03", "2026-12-04", {}, zone);
    expect(first.from.toISOString()).toBe("2026-12-01T14:00:00.000Z");
    expect(calendar.overlap(first, second)).toBe(false);
    expect(calendar.overlap(first, calendar.stayPeriod("2026-12-02", "2026-12-04", {}, zone))).toBe(true);
  });

  it.each([
    ["2026-12-02T02:30:00Z", "04:00", "2026-12-01"], ["2026-12-02T02:59:59Z", "04:00", "2026-12-01"], ["2026-12-02T03:00:00Z", "04:00", "2026-12-02"],
    ["2026-12-01T23:30:00Z", "24:00", "2026-12-02"], ["2026-12-01T23:30:00Z", "00:00", "2026-12-02"], ["2026-12-01T22:30:00Z", "04:00", "2026-12-01"],
    ["2027-03-28T00:59:00Z", "02:30", "2027-03-27"], ["2027-03-28T01:30:00Z", "02:30", "2027-03-28"],
  ])("at %s the business day that ends at %s is %s", (now, endsAt, day) => {
    expect(calendar.businessDay(new Date(now), "Europe/Budapest", endsAt)).toBe(day);
  });

  it("knows when tomorrow could be two days", () => {
    expect(calendar.twoTomorrows(new Date("2026-12-02T00:30:00Z"), "Europe/Budapest", "04:00")).toEqual(["2026-12-02", "2026-12-03"]);
    expect(calendar.twoTomorrows(new Date("2026-12-02T09:00:00Z"), "Europe/Budapest", "04:00")).toBeUndefined();
    expect(calendar.twoTomorrows(new Date("2026-12-01T23:30:00Z"), "Europe/Budapest", "24:00")).toBeUndefined();
  });

  it.each([
    ["12-20", "01-06", "2026-12-20", true], ["12-20", "01-06", "2027-01-06", true], ["12-20", "01-06", "2027-01-07", false], ["12-20", "01-06", "2026-07-01", false],
    ["06-01", "08-31", "2031-08-31", true], ["2027-06-01", "2027-08-31", "2028-07-01", false], ["2027-06-01", "2027-08-31", "2027-06-01", true],
  ])("the season %s to %s on %s: %s", (from, to, day, holds) => { expect(calendar.inSeason({ from, to }, day)).toBe(holds); });

  it("knows zones from what is none", () => {
    expect(["Europe/Budapest", "Asia/Kathmandu", "Mars/Base", ""].map(calendar.isZone)).toEqual([true, true, false, false]);
  });
});
