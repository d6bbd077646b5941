import { describe, expect, it } from "vitest";
import { instantOf } from "#rules/calendar.ts";
import type { Hours } from "#rules/desk.ts";
import { mustBeBookable, mustBeBookableAt, unitsNeeded, type SessionWanted, type StayWanted } from "#rules/limits.ts";
import { offeringOf, smallHotel as desk } from "../support/desks.ts";

const zone = "Europe/Budapest";
const at = (local: string) => instantOf(local.slice(0, 10), local.slice(11), zone);
const double = offeringOf("double");
const two = { adults: 2, childAges: [] };
const stay = (more: Partial<StayWanted>) =>
  mustBeBookable({ desk, offering: double, rate: double.rates[0], arrival: "2026-12-04", departure: "2026-12-06", party: two, zone, now: at("2026-12-01T09:00"), ...more });
const refusal = (code: string, details: object) => expect.objectContaining({ status: 422, code, details: expect.objectContaining(details) });

describe("which stays may be booked", () => {
  it.each([
    ["an ordinary one", {}],
    ["one that begins today", { arrival: "2026-12-01", departure: "2026-12-02" }],
    ["one for the night that has begun", { arrival: "2026-12-01", departure: "2026-12-02", now: at("2026-12-02T03:30") }],
    ["the last day of the horizon", { arrival: "2028-01-05", departure: "2028-01-06" }],
    ["five over two rooms", { party: { adults: 2, childAges: [3, 6, 9] }, units: 2 }],
  ] satisfies [string, Partial<StayWanted>][])("%s", (_, more) => { expect(() => stay(more)).not.toThrow(); });

  it.each([
    ["a past day", { arrival: "2026-11-28", departure: "2026-11-30" }, "past_date", { earliest: "2026-12-01", arrival: "2026-12-01", departure: "2026-12-03" }],
    ["last night, once the business day is over", { arrival: "2026-12-01", departure: "2026-12-02", now: at("2026-12-02T04:00") }, "past_date", { earliest: "2026-12-02" }],
    ["no night at all", { departure: "2026-12-04" }, "too_short", { departure: "2026-12-05" }],
    ["a departure before the arrival", { departure: "2026-12-03" }, "too_short", { minNights: 1 }],
    ["too far ahead", { arrival: "2028-03-01", departure: "2028-03-02" }, "too_far", { latest: "2028-01-05" }],
    ["too many nights", { departure: "2027-01-04" }, "too_long", { maxNights: 21, departure: "2026-12-25" }],
    ["a day that does not exist", { arrival: "2027-02-29", departure: "2027-03-02" }, "no_such_day", { day: "2027-02-29" }],
    ["five in one room", { party: { adults: 2, childAges: [3, 6, 9] } }, "party_too_large", { max: 3, people: 5, unitsNeeded: 2 }],
    ["three adults in a room for two", { party: { adults: 3, childAges: [] } }, "party_too_large", { maxAdults: 2, unitsNeeded: 2 }],
    ["children alone", { party: { adults: 0, childAges: [12] } }, "no_adult", { children: 1 }],
    ["nobody", { party: { adults: 0, childAges: [] } }, "nobody_comes", {}],
    ["too soon for the house", { offering: { ...double, notice: 1440 }, arrival: "2026-12-01", departure: "2026-12-02" }, "notice", { earliest: "2026-12-02" }],
    ["too few nights for the season", { arrival: "2026-12-29", departure: "2026-12-30" }, "minimum_stay", { minNights: 3 }],
    ["a closed arrival day", { arrival: "2026-12-31", departure: "2027-01-03" }, "closed_arrival", {}],
  ] satisfies [string, Partial<StayWanted>, string, object][])("not %s", (_, more, code, details) => {
    expect(() => stay(more)).toThrow(refusal(code, details));
  });

  it("counts who is 18 as an adult", () => {
    expect(() => stay({ party: { adults: 2, childAges: [18] } })).toThrow(refusal("party_too_large", {}));
    expect(unitsNeeded(double, { adults: 7, childAges: [] })).toBe(4);
  });
});

describe("when a table or an appointment may begin", () => {
  const hours = desk.hours.find(({ id }) => id === "restaurant") as Hours;
  const dinner = (more: Partial<SessionWanted>) =>
    mustBeBookableAt({ offering: offeringOf("dinner", { notice: 60 }), hours, startsAt: at("2026-12-01T19:00"), party: two, zone, now: at("2026-12-01T09:00"), ...more });

  it.each([["in the evening", {}], ["at the last orders", { startsAt: at("2026-12-01T21:30") }], ["after midnight of a long evening", { startsAt: at("2027-01-01T00:30") }], ["off the half hour", { startsAt: at("2026-12-01T19:10") }]] satisfies [string, Partial<SessionWanted>][])(
    "%s", (_, more) => { expect(() => dinner(more)).not.toThrow(); });

  it.each([
    ["before now", { startsAt: at("2026-12-01T08:00") }, "past_date", {}],
    ["too soon", { now: at("2026-12-01T18:30") }, "notice", { noticeMinutes: 60, earliest: at("2026-12-01T19:30") }],
    ["months ahead", { startsAt: at("2027-06-01T19:00") }, "too_far", { latest: "2027-03-01" }],
    ["for eleven", { party: { adults: 11, childAges: [] } }, "party_too_large", { max: 10, people: 11 }],
    ["at noon", { startsAt: at("2026-12-02T12:00") }, "outside_hours", { openings: [{ from: "18:00", lastStart: "21:30", close: "22:30" }], next: { day: "2026-12-02", from: "18:00" } }],
    ["after the last orders", { startsAt: at("2026-12-02T21:45") }, "outside_hours", { next: { day: "2026-12-03", from: "18:00" } }],
    ["on Christmas Eve", { startsAt: at("2026-12-24T19:00") }, "outside_hours", { openings: [], next: { day: "2026-12-25", from: "17:00" } }],
  ] satisfies [string, Partial<SessionWanted>, string, object][])("not %s", (_, more, code, details) => {
    expect(() => dinner(more)).toThrow(refusal(code, details));
  });
});
