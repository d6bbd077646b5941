import { describe, expect, it } from "vitest";
import type { Hours } from "#rules/desk.ts";
import { describe as hoursOn, isOpen, nextOpening, openNow, openingsOn, until } from "#rules/hours.ts";
import { dayOf, instantOf, timeOf } from "#rules/calendar.ts";
import { smallHotel } from "../support/desks.ts";

const zone = "Europe/Budapest";
const restaurant = smallHotel.hours.find(({ id }) => id === "restaurant") as Hours;
const at = (local: string) => instantOf(local.slice(0, 10), local.slice(11), zone);
const local = (instant: Date | undefined) => instant && `${dayOf(instant, zone)}T${timeOf(instant, zone)}`;
const always: Hours = { id: "always", name: "Always", seasons: [], exceptions: [], weekly: [{ days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], open: "00:00", close: "24:00" }] };

describe("when a place is open", () => {
  it.each([
    ["an ordinary Tuesday", "2026-12-01", [{ open: "18:00", close: "22:30", last: "21:30" }], "week"],
    ["a Monday is its day off", "2026-11-30", [], "week"],
    ["the season has its own week", "2026-12-28", [{ open: "17:00", close: "23:00", last: "22:00" }], "season"],
    ["the season goes on after the new year", "2027-01-06", [{ open: "17:00", close: "23:00", last: "22:00" }], "season"],
    ["and is over the day after", "2027-01-07", [{ open: "18:00", close: "22:30", last: "21:30" }], "week"],
    ["a yearly exception wins over the season", "2026-12-24", [], "exception"],
    ["every year", "2029-12-24", [], "exception"],
    ["a dated exception has its own hours", "2026-12-31", [{ open: "19:00", close: "03:00", last: "00:30" }], "exception"],
    ["in that year only", "2027-12-31", [{ open: "17:00", close: "23:00", last: "22:00" }], "season"],
  ])("%s", (_, day, openings, because) => {
    expect(openingsOn(restaurant, day)).toEqual(openings);
    expect(hoursOn(restaurant, day)).toMatchObject({ day, because, closed: openings.length === 0 });
  });

  it.each([
    ["2026-12-01T17:59", false], ["2026-12-01T18:00", true], ["2026-12-01T22:29", true], ["2026-12-01T22:30", false],
    ["2026-12-05T00:30", true], ["2026-12-05T01:00", false], ["2026-12-07T00:30", false], ["2027-01-01T02:59", true], ["2027-01-01T03:00", false],
  ])("at %s it is open: %s", (when, open) => { expect(isOpen(restaurant, at(when), zone)).toBe(open); });

  it("finds the next opening over days off", () => {
    expect(local(nextOpening(restaurant, at("2026-11-29T23:00"), zone)?.from)).toBe("2026-12-01T18:00");
    expect(local(nextOpening(restaurant, at("2026-12-23T23:30"), zone)?.from)).toBe("2026-12-25T17:00");
    expect(nextOpening({ ...restaurant, weekly: [], seasons: [], exceptions: [] }, at("2026-12-01T12:00"), zone)).toBeUndefined();
  });

  it("answers until when, and whether the kitchen still takes orders", () => {
    expect(local(until(restaurant, at("2026-12-05T00:10"), zone))).toBe("2026-12-05T01:00");
    const late = openNow(restaurant, at("2026-12-04T23:45"), zone);
    expect([late.open, local(late.until), local(late.last), late.lastPassed, local(late.next?.from)]).toEqual([true, "2026-12-05T01:00", "2026-12-04T23:30", true, "2026-12-05T18:00"]);
    const eve = openNow(restaurant, at("2027-01-01T00:15"), zone);
    expect([local(eve.last), eve.lastPassed]).toEqual(["2027-01-01T00:30", false]);
    expect(openNow(restaurant, at("2026-12-24T20:00"), zone)).toMatchObject({ open: false });
  });

  it("knows what never closes", () => {
    expect(until(always, at("2026-12-01T12:00"), zone)).toBeUndefined();
    expect(openNow(always, at("2026-12-01T12:00"), zone)).toMatchObject({ open: true, always: true });
    expect(isOpen(always, at("2026-12-31T23:59"), zone)).toBe(true);
  });

  it("keeps to the clock on the nights the clocks change", () => {
    const bar: Hours = { ...always, id: "bar", weekly: [{ days: ["sat"], open: "20:00", close: "02:30" }] };
    expect(local(until(bar, at("2027-03-27T23:00"), zone))).toBe("2027-03-28T03:30");
    expect(until(bar, at("2026-10-24T23:00"), zone)?.toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });
});
