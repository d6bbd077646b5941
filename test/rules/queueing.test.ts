import { describe, expect, it } from "vitest";
import { instantOf } from "#rules/calendar.ts";
import { inOrder, placeOf, type Waiting } from "#rules/queueing.ts";

const zone = "Europe/Budapest";
const at = (local: string) => instantOf(local.slice(0, 10), local.slice(11), zone);
const now = at("2026-12-01T09:00");

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
