import { describe, expect, it } from "vitest";
import { instantOf } from "#rules/calendar.ts";
import { guaranteeFor, planHold, prolong, stateAt } from "#rules/holds.ts";
import { smallHotel as desk } from "../support/desks.ts";

const zone = "Europe/Budapest";
const at = (local: string) => instantOf(local.slice(0, 10), local.slice(11), zone);
const now = at("2026-12-01T09:00");

describe("holds", () => {
  const plan = (live: number, ranOut = 0) => planHold({ hold: desk.hold, now, live, ranOut });
  it("last ten minutes, the proposal an hour longer", () => {
    expect(plan(0)).toEqual({ held: true, heldUntil: at("2026-12-01T09:10"), closesAt: at("2026-12-01T10:10") });
  });
  it("are not made beyond three from an address, or after three that ran out; nobody is refused", () => {
    expect([plan(2).held, plan(3).held, plan(0, 2).held, plan(0, 3).held]).toEqual([true, false, true, false]);
    expect(plan(3)).toEqual({ held: false, closesAt: at("2026-12-01T10:10"), why: "too_many_holds" });
  });
  it("are over on the minute", () => {
    const made = plan(0);
    expect(["09:09", "09:10", "10:09", "10:10"].map((time) => stateAt(made, at(`2026-12-01T${time}`)))).toEqual(["held", "open", "open", "closed"]);
    expect(stateAt({ closesAt: made.closesAt }, now)).toBe("open");
  });
  it("are kept longer by a tap, unless others wait or it is too late", () => {
    const heldUntil = at("2026-12-01T09:10");
    const later = at("2026-12-01T09:08");
    expect(prolong({ hold: desk.hold, now: later, heldUntil, wanted: false })?.heldUntil).toEqual(at("2026-12-01T09:18"));
    expect(prolong({ hold: desk.hold, now: later, heldUntil, wanted: true })).toBeUndefined();
    expect(prolong({ hold: desk.hold, now: heldUntil, heldUntil, wanted: false })).toBeUndefined();
  });
  it.each([["nothing", 0, false, "none"], ["contact", 0, false, "contact"], ["contact", 0, true, "none"], ["deposit", 4, true, "deposit"], ["nothing", 5, true, "person"]] as const)(
    "a guarantee by %s with %i open bookings (proved: %s) asks for %s", (by, openBookings, contactProved, asks) => {
      expect(guaranteeFor({ guarantee: { by, openBookings: 5 }, openBookings, contactProved })).toBe(asks);
    });
});
