import { describe, expect, it } from "vitest";
import { instantOf } from "#rules/calendar.ts";
import { callBack, claimLapsesAt, onDuty } from "#rules/duty.ts";
import { guaranteeFor, planHold, prolong, stateAt } from "#rules/holds.ts";
import { inOrder, placeOf, type Waiting } from "#rules/queueing.ts";
import { careFor, complaintKinds, redressFor } from "#rules/severity.ts";
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

describe("complaints", () => {
  const house = { departments: ["reception", "housekeeping", "maintenance", "manager", "restaurant"].map((id) => ({ id, name: id })) };
  it.each([
    [{ kind: "cleanliness" }, "normal", "housekeeping", false], [{ kind: "cleanliness", vip: true }, "high", "housekeeping", true], [{ kind: "cleanliness", vip: true, repeats: 2 }, "urgent", "housekeeping", true],
    [{ kind: "no_water" }, "high", "maintenance", true], [{ kind: "no_water", repeats: 1 }, "urgent", "maintenance", true], [{ kind: "food" }, "normal", "restaurant", false],
    [{ kind: "food", wantsPerson: true }, "normal", "restaurant", true], [{ kind: "theft" }, "urgent", "manager", true], [{ kind: "staff" }, "high", "manager", true],
    [{ kind: "bill" }, "normal", "reception", false], [{ kind: "never heard of" }, "low", "reception", false], [{ kind: "never heard of", angry: true }, "normal", "reception", false],
  ])("%j is %s, for %s, in the queue: %s", (complaint, severity, department, queue) => { expect(careFor(house, complaint)).toMatchObject({ severity, department, queue }); });
  it("about people go to the manager alone", () => {
    expect(complaintKinds.filter((kind) => careFor(house, { kind }).managerOnly)).toEqual(["privacy", "staff", "harassment", "theft", "discrimination"]);
  });
  it("find somebody in any house", () => {
    for (const kind of complaintKinds) expect(careFor({ departments: [{ id: "front", name: "Front" }] }, { kind }).department).toBe("front");
  });
  it("have what the house may offer, by severity", () => {
    expect(redressFor({ redress: [{ severity: "high", offer: "Dinner", upTo: 5000 }, { severity: "low", offer: "Coffee", upTo: 500 }] }, "high")).toHaveLength(1);
  });
});

describe("the queue", () => {
  const one = (id: string, more: Partial<Waiting> = {}): Waiting => ({ id, severity: "normal", since: at("2026-12-01T08:50"), ...more });
  it("takes emergencies, lapsed claims, severity, promises, VIPs, then who waits longest", () => {
    const waiting = [
      one("later", { since: at("2026-12-01T08:55") }), one("longer"), one("vip", { vip: true, since: at("2026-12-01T08:59") }), one("high", { severity: "high" }),
      one("due", { promiseDue: at("2026-12-01T08:58") }), one("left", { severity: "low", lapsed: now }), one("fire", { emergency: true, since: now }), one("low", { severity: "low", since: at("2026-12-01T07:00") }),
    ];
    expect(inOrder(waiting, now).map(({ id }) => id)).toEqual(["fire", "left", "high", "due", "vip", "longer", "later", "low"]);
    expect([placeOf(waiting, "fire", now), placeOf(waiting, "low", now), placeOf(waiting, "nobody", now)]).toEqual([1, 8, undefined]);
  });
});

describe("duty", () => {
  const onCall = { phone: "+36 1 555 0142", for: "locked out" };
  const ask = (local: string, signedIn = 0) => onDuty({ desk: { ...desk, onCall }, zone, now: at(local), signedIn });
  it("is whoever is signed in, or reception hours", () => {
    expect(ask("2026-12-01T09:00")).toMatchObject({ onDuty: true, because: "reception_hours", until: at("2026-12-01T23:00") });
    expect(ask("2026-12-01T23:40", 1)).toMatchObject({ onDuty: true, because: "signed_in" });
    expect(ask("2026-12-01T23:40")).toEqual({ onDuty: false, because: "nobody", next: at("2026-12-02T07:00"), onCall });
  });
  it("calls back from when reception is there", () => {
    expect(callBack({ desk, zone, now: at("2026-12-01T23:40") })).toEqual({ from: at("2026-12-02T07:00"), to: at("2026-12-02T08:00") });
    expect(callBack({ desk, zone, now })).toEqual({ from: now, to: at("2026-12-01T10:00") });
  });
  it("lets a claim lapse when a guest has waited five minutes", () => {
    expect(claimLapsesAt({ desk, claimedAt: now })).toBeUndefined();
    expect(claimLapsesAt({ desk, claimedAt: now, unansweredSince: at("2026-12-01T09:20") })).toEqual(at("2026-12-01T09:25"));
    expect(claimLapsesAt({ desk, claimedAt: now, unansweredSince: at("2026-12-01T08:20") })).toEqual(at("2026-12-01T09:05"));
  });
});
