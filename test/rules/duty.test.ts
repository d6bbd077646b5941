import { describe, expect, it } from "vitest";
import { instantOf } from "#rules/calendar.ts";
import { callBack, claimLapsesAt, onDuty } from "#rules/duty.ts";
import { smallHotel as desk } from "../support/desks.ts";

const zone = "Europe/Budapest";
const at = (local: string) => instantOf(local.slice(0, 10), local.slice(11), zone);
const now = at("2026-12-01T09:00");

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
