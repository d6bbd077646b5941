import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { addDays, nights, overlap, stayPeriod } from "#rules/calendar.ts";
import { seat, type Blocked, type Room, type Stay } from "#rules/seating.ts";

const zone = "Europe/Budapest";
const rooms = (count: number, features: Record<number, string[]> = {}): Room[] => Array.from({ length: count }, (_, index) => ({ id: `r${index + 1}`, features: features[index + 1] ?? [] }));
const stay = (id: string, from: number, count: number, more: Partial<Stay> = {}): Stay =>
  ({ id, ...stayPeriod(addDays("2026-12-01", from), addDays("2026-12-01", from + count), {}, zone), ...more });
const block = (room: string, from: number, count: number): Blocked => ({ room, ...stayPeriod(addDays("2026-12-01", from), addDays("2026-12-01", from + count), {}, zone) });

/** That every stay has a room of its own, one with what it needs, and the fixed ones the one they had. */
function mustBeSound(seats: Map<string, string>, asked: { rooms: Room[]; stays: Stay[]; blocked?: Blocked[] }) {
  for (const each of asked.stays) {
    const room = asked.rooms.find(({ id }) => id === seats.get(each.id));
    expect(room).toBeDefined();
    for (const need of each.needs ?? []) expect(room?.features).toContain(need);
    if (each.fixed) expect(room?.id).toBe(each.room);
    for (const other of asked.stays) if (other.id < each.id && seats.get(other.id) === room?.id) expect(overlap(each, other)).toBe(false);
    for (const closed of asked.blocked ?? []) if (closed.room === room?.id && !each.fixed) expect(overlap(each, closed)).toBe(false);
  }
}

describe("seating the stays of a type anew", () => {
  it("makes room where stays are only badly seated", () => {
    const asked = { rooms: rooms(2), stays: [stay("a", 0, 2, { room: "r1" }), stay("b", 3, 2, { room: "r2" }), stay("c", 0, 5), stay("d", 2, 1)] };
    const seats = seat(asked);
    expect(seats).toBeDefined();
    mustBeSound(seats as Map<string, string>, asked);
  });

  it("leaves everybody where they are if that works", () => {
    const asked = { rooms: rooms(3), stays: [stay("a", 0, 2, { room: "r3" }), stay("b", 1, 2, { room: "r2" }), stay("c", 0, 3)] };
    expect(Object.fromEntries(seat(asked) as Map<string, string>)).toEqual({ a: "r3", b: "r2", c: "r1" });
  });

  it("never moves who is in the house or pinned", () => {
    const asked = { rooms: rooms(2), stays: [stay("a", 0, 3, { room: "r1", fixed: true }), stay("b", 5, 2, { room: "r1", fixed: true }), stay("c", 2, 4), stay("d", 3, 2)] };
    const seats = seat(asked) as Map<string, string>;
    mustBeSound(seats, asked);
    expect(seats.get("c")).toBe("r2");
  });

  it("goes round a blocked room, and says so when it cannot", () => {
    expect(seat({ rooms: rooms(2), stays: [stay("a", 0, 3), stay("b", 1, 1)], blocked: [block("r1", 0, 1)] })?.get("a")).toBe("r2");
    expect(seat({ rooms: rooms(2), stays: [stay("a", 0, 3), stay("b", 0, 3)], blocked: [block("r1", 2, 1)] })).toBeUndefined();
  });

  it("keeps scarce features for those who need them", () => {
    const asked = { rooms: rooms(2, { 1: ["accessible"] }), stays: [stay("a", 0, 2, { room: "r1" }), stay("b", 1, 2, { needs: ["accessible"] })] };
    expect(Object.fromEntries(seat(asked) as Map<string, string>)).toEqual({ a: "r2", b: "r1" });
    expect(seat({ ...asked, stays: [...asked.stays, stay("c", 2, 1, { needs: ["accessible"] })] })).toBeUndefined();
    expect(seat({ rooms: rooms(3, { 1: ["accessible"] }), stays: [stay("a", 0, 2)] })?.get("a")).toBe("r2");
  });

  it("finds the only way when features and fixed stays bind it", () => {
    const asked = {
      rooms: rooms(3, { 1: ["bath", "view"], 2: ["view"], 3: ["bath"] }),
      stays: [stay("x", 4, 2, { room: "r2", fixed: true }), stay("a", 0, 5, { needs: ["view"] }), stay("b", 1, 3, { needs: ["view"] }), stay("c", 0, 4, { needs: ["bath"] }), stay("d", 4, 2)],
    };
    const seats = seat(asked);
    expect(seats).toBeDefined();
    mustBeSound(seats as Map<string, string>, asked);
  });

  const stays = fc.array(fc.record({ from: fc.integer({ min: 0, max: 30 }), count: fc.integer({ min: 1, max: 7 }), room: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }) }), { maxLength: 40 })
    .map((all) => all.map(({ from, count, room }, index) => stay(`s${String(index).padStart(2, "0")}`, from, count, room ? { room: `r${room}` } : {})));

  it("refuses a stay only when on one of its nights every room of the type is taken", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), stays, (count, all) => {
      // Guests ask one after the other; each is let in as long as no night is full.
      const taken: Stay[] = [];
      for (const next of all) {
        const full = taken.some((other) => overlap(next, other) && taken.filter((each) => overlap(each, { from: new Date(Math.max(+next.from, +other.from)), to: new Date(Math.max(+next.from, +other.from) + 1) })).length >= count)
          || taken.filter((each) => each.from <= next.from && next.from < each.to).length >= count;
        const seats = seat({ rooms: rooms(count), stays: [...taken, next] });
        expect(seats !== undefined).toBe(!full);
        if (!seats) continue;
        taken.push(next);
        mustBeSound(seats, { rooms: rooms(count), stays: taken });
      }
    }), { seed: 11, numRuns: 150 });
  });

  it("holds for whoever is in the house already too", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }), stays, (count, inHouse, future) => {
      const here = inHouse.slice(0, count).map((nightsLeft, index) => stay(`h${index}`, -1, nightsLeft, { room: `r${index + 1}`, fixed: true }));
      const all = [...here, ...future];
      const days = nights("2026-11-30", "2027-01-15");
      const full = days.some((day) => all.filter((each) => overlap(each, stayPeriod(day, addDays(day, 1), {}, zone))).length > count);
      const seats = seat({ rooms: rooms(count), stays: all });
      expect(seats !== undefined).toBe(!full);
      if (seats) mustBeSound(seats, { rooms: rooms(count), stays: all });
    }), { seed: 12, numRuns: 150 });
  });

  it("is sound whenever it finds a way, with blocked rooms and features", () => {
    fc.assert(fc.property(stays, fc.array(fc.record({ room: fc.integer({ min: 1, max: 4 }), from: fc.integer({ min: 0, max: 30 }) }), { maxLength: 4 }), fc.integer({ min: 0, max: 3 }), (all, closed, needy) => {
      const asked = {
        rooms: rooms(4, { 1: ["accessible"], 2: ["view"] }), blocked: closed.map(({ room, from }) => block(`r${room}`, from, 2)),
        stays: all.slice(0, 14).map((each, index) => (index < needy ? { ...each, needs: ["accessible"] } : each)),
      };
      const seats = seat(asked);
      if (seats) mustBeSound(seats, asked);
    }), { seed: 13, numRuns: 150 });
  });

  it("seats a year of a large house, also with features and closures", () => {
    const many = Array.from({ length: 900 }, (_, index) => stay(`s${index}`, (index * 7) % 365, 1 + (index % 5)));
    expect(seat({ rooms: rooms(24), stays: many })?.size).toBe(900);
    const bound = seat({ rooms: rooms(24, { 1: ["accessible"] }), stays: many.map((each, index) => (index % 90 === 0 ? { ...each, needs: ["accessible"] } : each)), blocked: [block("r2", 3, 2), block("r5", 40, 9)] });
    expect(bound?.size).toBe(900);
  });
});
