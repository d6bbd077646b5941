import type { Offering } from "./desk.ts";
import { settle, spread, totalOf, type Party } from "./party.ts";

/** Units of one offering for a part of the party, a party for each. */
export interface FittingPart { offering: string; units: number; parties: Party[] }

/** One way for a party to stay: how many rooms in all, and how many people more they would hold. */
export interface Fitting { parts: FittingPart[]; units: number; spare: number }

const limitsOf = (offering: Offering) => ({ people: offering.party.max, adults: offering.maxAdults });

/** The party for one kind of room: whole, over as few as will do, at most as many as are free. */
function alone(offering: Offering, party: Party, free: number): Fitting | undefined {
  for (let units = 1; units <= Math.min(free, 20); units += 1) {
    const parties = spread(party, units, limitsOf(offering));
    if (parties) return { parts: [{ offering: offering.id, units, parties }], units, spare: units * offering.party.max - totalOf(party) };
  }
  return undefined;
}

/** One room of each of two kinds: adults in both, children where there is room, the larger room filled first. */
function together(a: Offering, b: Offering, party: Party): Fitting | undefined {
  const children = [...party.childAges.map((age) => ({ age })), ...Array.from({ length: party.children ?? 0 }, () => ({ age: undefined }))];
  const large = a.party.max >= b.party.max ? a : b;
  const small = large === a ? b : a;
  const fits = (room: Offering, people: Party) => totalOf(people) >= 1 && people.adults >= 1 && totalOf(people) <= room.party.max && people.adults <= (room.maxAdults ?? room.party.max);
  const of = (adults: number, some: typeof children): Party => settle({
    adults, childAges: some.flatMap(({ age }) => (age === undefined ? [] : [age])), children: some.filter(({ age }) => age === undefined).length,
  });
  for (let here = Math.min(children.length, large.party.max - 1); here >= 0; here -= 1) {
    for (let adults = Math.min(party.adults - 1, large.party.max - here); adults >= 1; adults -= 1) {
      const first = of(adults, children.slice(0, here));
      const second = of(party.adults - adults, children.slice(here));
      if (!fits(large, first) || !fits(small, second)) continue;
      const parts = [{ offering: large.id, units: 1, parties: [first] }, { offering: small.id, units: 1, parties: [second] }];
      return { parts, units: 2, spare: a.party.max + b.party.max - totalOf(party) };
    }
  }
  return undefined;
}

/**
 * The ways in which a party can stay: one room, several of a kind, or one of each of two kinds; fewest rooms first, then the least
 * room to spare. `free` says how many units of each offering can be had in every night (by id); where it says nothing, none.
 */
export function fittings(offerings: readonly Offering[], party: Party, free: ReadonlyMap<string, number>): Fitting[] {
  const stays = offerings.filter((offering) => offering.kind === "stay" && (free.get(offering.id) ?? 0) > 0);
  const settled = settle(party);
  const single = stays.map((offering) => alone(offering, settled, free.get(offering.id) ?? 0));
  const pairs = stays.flatMap((a, index) => stays.slice(index + 1).map((b) => (a.takes[0]?.type === b.takes[0]?.type ? undefined : together(a, b, settled))));
  const ways = [...single, ...pairs].filter((way) => way !== undefined);
  const fewest = Math.min(...ways.map(({ units }) => units));
  // A pair of rooms is worth saying only where one room does not do.
  return ways.filter((way) => way.parts.length === 1 || fewest > 1).toSorted((a, b) => a.units - b.units || a.spare - b.spare);
}

/** The smallest party an offering is too small for, named for a guest: how many it takes and how many units would do. */
export function tooLarge(offering: Offering, party: Party): { max: number; people: number; units?: number } | undefined {
  const settled = settle(party);
  if (spread(settled, 1, limitsOf(offering))) return undefined;
  const way = alone(offering, settled, 20);
  return { max: offering.party.max, people: totalOf(settled), ...(way ? { units: way.units } : {}) };
}
