import { describe, expect, it } from "vitest";
import type { Terms } from "#rules/desk.ts";
import { changeCost, feeAt, feeSteps } from "#rules/cancellation.ts";
import { instantOf } from "#rules/calendar.ts";
import { smallHotel as desk } from "../support/desks.ts";

const zone = "Europe/Budapest";
const termsOf = (id: string) => desk.terms.find((terms) => terms.id === id) as Terms;
const at = (local: string) => instantOf(local.slice(0, 10), local.slice(11), zone);
const startsAt = at("2026-12-04T15:00");
const ask = (terms: string, now: string, confirmed = "2026-11-01T10:00") =>
  feeAt({ terms: termsOf(terms), startsAt, zone, total: 30_000, firstNight: 11_000, confirmedAt: at(confirmed), grace: desk.grace, now: at(now) });

describe("what it costs to cancel", () => {
  it.each([
    ["long before", "flexible", "2026-11-20T12:00", 0, "free"],
    ["at the last free minute", "flexible", "2026-12-03T18:00", 0, "free"],
    ["a minute later", "flexible", "2026-12-03T18:01", 11_000, "fee"],
    ["on the day", "flexible", "2026-12-04T14:00", 11_000, "fee"],
    ["after it began", "flexible", "2026-12-05T09:00", 11_000, "fee"],
    ["not refundable", "prepaid", "2026-11-20T12:00", 30_000, "fee"],
    ["a table two hours before", "table", "2026-12-04T13:00", 0, "free"],
    ["a table an hour before", "table", "2026-12-04T14:00", 1000, "fee"],
  ])("%s", (_, terms, now, fee, why) => { expect(ask(terms, now)).toMatchObject({ fee, why }); });

  it("gives half an hour of grace after the yes", () => {
    expect(ask("prepaid", "2026-11-20T12:29", "2026-11-20T12:00")).toMatchObject({ fee: 0, why: "grace", freeUntil: at("2026-11-20T12:30") });
    expect(ask("prepaid", "2026-11-20T12:30", "2026-11-20T12:00")).toMatchObject({ fee: 0 });
    expect(ask("prepaid", "2026-11-20T12:31", "2026-11-20T12:00")).toMatchObject({ fee: 30_000 });
  });

  it("gives none where it begins within a day", () => {
    expect(ask("prepaid", "2026-12-03T20:10", "2026-12-03T20:00")).toMatchObject({ fee: 30_000, why: "fee" });
  });

  it("says until when it is free: the later of the terms and the grace", () => {
    expect(ask("flexible", "2026-11-20T12:00").freeUntil).toEqual(at("2026-12-03T18:00"));
    expect(ask("prepaid", "2026-11-20T12:00", "2026-11-20T11:45").freeUntil).toEqual(at("2026-11-20T12:15"));
  });

  it("does not call it free until a time that has passed", () => {
    expect(ask("prepaid", "2026-11-20T12:00")).toEqual({ fee: 30_000, why: "fee", wasFreeUntil: at("2026-11-01T10:30") });
    expect(ask("flexible", "2026-12-03T19:00")).toEqual({ fee: 11_000, why: "fee", wasFreeUntil: at("2026-12-03T18:00") });
    const never = feeAt({ terms: { id: "t", name: "t", steps: [{ fee: 0 }] }, startsAt, zone, total: 1, grace: desk.grace, now: startsAt });
    expect(never).toEqual({ fee: 0, why: "free", always: true });
  });

  it("never asks more than the booking cost", () => {
    expect(feeSteps({ terms: termsOf("table"), startsAt, zone, total: 600 }).map(({ fee }) => fee)).toEqual([0, 600]);
  });

  it("keeps the clock's limit when the clocks change in between", () => {
    const monday = at("2027-03-29T15:00");
    const [free] = feeSteps({ terms: { id: "t", name: "t", steps: [{ until: { daysBefore: 2, at: "18:00" }, fee: 0 }] }, startsAt: monday, zone, total: 1 });
    expect(free?.until?.toISOString()).toBe("2027-03-27T17:00:00.000Z");
  });
});

describe("what a change costs", () => {
  const night = (day: string, amount = 10_000) => ({ day, amount });
  const before = { total: 20_000, startsAt, nights: [night("2026-12-04"), night("2026-12-05")] };
  it.each([
    ["one more night costs the night", { total: 30_000, startsAt, nights: [...before.nights, night("2026-12-06")] }, 10_000, { difference: 10_000, fee: 0, toPay: 30_000 }],
    ["one night less, while free", { total: 10_000, startsAt, nights: [night("2026-12-04")] }, 0, { difference: -10_000, fee: 0, toPay: 10_000 }],
    ["one night less, after the limit", { total: 10_000, startsAt, nights: [night("2026-12-04")] }, 10_000, { difference: -10_000, fee: 10_000, toPay: 20_000 }],
    ["a part of the fee where less was given up", { total: 16_000, startsAt, nights: before.nights }, 10_000, { difference: -4000, fee: 4000, toPay: 20_000 }],
    ["other days after the limit are a cancellation and a new stay", { total: 20_000, startsAt: at("2026-12-20T15:00"), nights: [night("2026-12-20"), night("2026-12-21")] }, 10_000, { difference: 0, fee: 10_000, toPay: 30_000 }],
  ])("%s", (_, after, fee, cost) => { expect(changeCost({ before, after, fee })).toEqual(cost); });
});
