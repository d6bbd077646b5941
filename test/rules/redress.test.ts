import { describe, expect, it } from "vitest";
import { rungsReached } from "#rules/ladder.ts";
import { mayApprove, redressLimit } from "#rules/redress.ts";
import { later, morning } from "../support/house.ts";

const redress = [{ severity: "normal" as const, offer: "a massage", upTo: 5500 }, { severity: "high" as const, offer: "a night back", upTo: 15600 }];

describe("what may be given for a case", () => {
  it("a receptionist gives what the house allows for its severity, a manager the most of all", () => {
    const desk = { redress, redressLimits: {} };
    expect(redressLimit(desk, { roles: ["receptionist"], severity: "normal" })).toBe(5500);
    expect(redressLimit(desk, { roles: ["receptionist"], severity: "low" })).toBe(0);
    expect(redressLimit(desk, { roles: ["receptionist", "manager"], severity: "low" })).toBe(15600);
    expect(redressLimit(desk, { roles: ["finance"], severity: "high" })).toBe(0);
  });

  it("the desk sets each role's limit, and a receptionist stays below the severity's too", () => {
    const desk = { redress, redressLimits: { receptionist: 8000, manager: 100_000 } };
    expect(redressLimit(desk, { roles: ["receptionist"], severity: "normal" })).toBe(5500);
    expect(redressLimit(desk, { roles: ["receptionist"], severity: "high" })).toBe(8000);
    expect(redressLimit(desk, { roles: ["manager"], severity: "high" })).toBe(100_000);
  });

  it("nobody approves what they asked for; a manager does for a colleague, and a second manager for the first", () => {
    const desk = { redress, redressLimits: {} };
    const asked = { askedBy: "ana", amount: 20_000, severity: "high" as const };
    expect(mayApprove(desk, { ...asked, id: "ana", roles: ["manager"] })).toBe(false);
    expect(mayApprove(desk, { ...asked, id: "ben", roles: ["receptionist"] })).toBe(false);
    expect(mayApprove(desk, { ...asked, id: "cleo", roles: ["manager"] })).toBe(true);
  });
});

describe("the ladder of what is overdue", () => {
  const desk = { ladderMinutes: 15 };
  const reached = (minutes: number, of: { owned?: boolean; managerOnly?: boolean }) => rungsReached(desk, { since: morning, owned: false, managerOnly: false, ...of }, later(minutes)).map(({ whom }) => whom);

  it("brings what nobody has before the colleagues, then the manager", () => {
    expect([reached(-1, {}), reached(0, {}), reached(14, {}), reached(15, {})]).toEqual([[], ["colleagues"], ["colleagues"], ["colleagues", "manager"]]);
  });

  it("asks its owner first, and the manager alone for what is theirs", () => {
    expect([reached(0, { owned: true }), reached(30, { owned: true })]).toEqual([["owner"], ["owner", "colleagues", "manager"]]);
    expect([reached(0, { managerOnly: true }), reached(99, { managerOnly: true })]).toEqual([["manager"], ["manager"]]);
  });
});
