import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { Refused } from "#errors.ts";
import { readDesk } from "#records/desk.ts";
import { slotsOn } from "#rules/availability.ts";
import { addDays, instantOf, stayPeriod } from "#rules/calendar.ts";
import { choose } from "#rules/choosing.ts";
import { fittings } from "#rules/fitting.ts";
import { mustBeBookable } from "#rules/limits.ts";
import { agesNeeded, quoteStay } from "#rules/rates.ts";
import { priceFittings, quotesOfSession } from "#rules/quotes.ts";

const desk = readDesk("knowledge/hotel");
const zone = desk.sites[0]?.timeZone as string;
const now = instantOf("2026-12-01", "09:00", zone);
const stays = desk.offerings.filter(({ kind }) => kind === "stay");
const sessions = desk.offerings.filter(({ kind }) => kind !== "stay");

describe("the hotel's own desk", () => {
  it("has for every stay a price that adds up, or a no with a code", () => {
    const codes = new Set<string>();
    fc.assert(fc.property(
      fc.constantFrom(...stays.flatMap((offering) => offering.rates.map((rate) => ({ offering, rate })))), fc.integer({ min: 0, max: 480 }), fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 3 }), fc.integer({ min: 1, max: 3 }),
      ({ offering, rate }, from, nights, adults, childAges, units) => {
        const arrival = addDays("2026-12-01", from);
        const asked = { offering, rate, arrival, departure: addDays(arrival, nights), party: { adults, childAges }, units };
        try {
          mustBeBookable({ desk, ...asked, zone, now });
          const quote = quoteStay({ desk, ...asked });
          expect(quote.lines.reduce((all, { amount }) => all + amount, 0)).toBe(quote.total);
          expect(quote.dueNow + quote.atDesk).toBe(quote.total);
          expect(quote.nights.reduce((all, { amount }) => all + amount, 0)).toBe(quote.total);
          expect(quote.total).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          codes.add(error.code);
        }
      }), { seed: 31, numRuns: 400 });
    for (const code of codes) expect(["party_too_large", "party_too_small", "minimum_stay", "closed_arrival"]).toContain(code);
  });

  it("asks for ages where bands or a levy make a difference, and only there", () => {
    for (const offering of stays) {
      for (const rate of offering.rates) {
        const party = (age: number) => ({ adults: 1, childAges: [age] });
        const prices = new Set([0, 3, 7, 12, 14, 17].map((age) => quoteStay({ desk, offering, rate, arrival: "2026-12-01", departure: "2026-12-02", party: party(age) }).everything));
        if (prices.size > 1) expect(agesNeeded(offering, rate, desk.levies)).toBe(true);
        if (!agesNeeded(offering, rate, desk.levies)) expect(prices.size).toBe(1);
      }
    }
  });

  it("has a room for every party of the house, and connected rooms for two", () => {
    const during = stayPeriod("2026-12-04", "2026-12-06", {}, zone);
    for (const offering of stays) {
      expect(choose({ desk, offering, people: 1, during, busy: [] })).toHaveLength(1);
      const [one, two] = choose({ desk, offering, people: 4, units: 2, during, busy: [] }) ?? [];
      const rooms = desk.resources.filter(({ type }) => type === offering.takes[0]?.type);
      const some = rooms.some(({ connectsWith }) => connectsWith.some((id) => rooms.some((room) => room.id === id)));
      if (some) expect(desk.resources.find(({ id }) => id === one?.resource)?.connectsWith).toContain(two?.resource);
    }
  });

  it("has a way for a family of five, with its price", () => {
    const free = new Map(stays.map(({ id }) => [id, 2]));
    const ways = priceFittings({ desk, fittings: fittings(desk.offerings, { adults: 2, childAges: [4, 7, 10] }, free), arrival: "2026-12-04", departure: "2026-12-06" });
    expect(ways.length).toBeGreaterThan(1);
    expect(ways[0]?.fitting.units).toBe(2);
    expect(ways.map(({ total }) => total)).toEqual(ways.map(({ total }) => total).toSorted((a, b) => a - b));
  });

  it("has free starts and a price for everything that is not a stay, in the coming weeks", () => {
    for (const offering of sessions) {
      const hours = desk.hours.find(({ id }) => id === offering.within);
      const people = offering.party.min;
      const slots = Array.from({ length: 14 }, (_, ahead) => slotsOn({ desk, offering, hours, day: addDays("2026-12-01", ahead), zone, now, people, busy: [] })).flat();
      expect(slots.length, offering.id).toBeGreaterThan(0);
      expect(quotesOfSession({ desk, offering, day: "2026-12-02", party: { adults: people, childAges: [] } }).quotes.length, offering.id).toBeGreaterThan(0);
    }
  });

  it("takes the largest table, and joined ones, for the largest party", () => {
    for (const offering of desk.offerings.filter(({ kind }) => kind === "table")) {
      const during = { from: instantOf("2026-12-04", "19:00", zone), to: instantOf("2026-12-04", "21:00", zone) };
      expect(choose({ desk, offering, people: offering.party.max, during, busy: [] }), offering.id).toBeDefined();
    }
  });
});
