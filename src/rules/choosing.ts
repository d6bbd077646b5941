import { overlap, type Period } from "./calendar.ts";
import type { Desk, Offering, Resource } from "./desk.ts";

/** A time for which a resource is taken, buffers included: one place of it, or all of it where no place is named (a closure). */
export interface Busy extends Period { resource: string; place?: number | undefined }

/** A place of a resource that a booking takes. */
export interface Taken { resource: string; place: number }

/** What has to be found: for so many people, at this time, with features that are needed (a condition) or wished for (a preference). */
export interface Asked {
  desk: Pick<Desk, "resources" | "joins"> & Partial<Pick<Desk, "features">>; offering: Offering; people: number; during: Period; busy: readonly Busy[];
  needs?: readonly string[] | undefined; wishes?: readonly string[] | undefined; units?: number;
}

/** One way to have what a need asks: one resource, or tables that join; the lower the price, the better it fits. */
interface Way { takes: Taken[]; price: number; left: number; ids: string[] }

const freePlaces = (resource: Resource, { during, busy }: Asked): number[] => {
  const taken = busy.filter((each) => each.resource === resource.id && overlap(each, during));
  if (taken.some(({ place }) => place === undefined)) return [];
  return Array.from({ length: resource.places }, (_, index) => index + 1).filter((place) => !taken.some((each) => each.place === place));
};

/** How badly a group of resources suits: seats left over, features nobody asked for (those for access most), joining; wishes met make up for it. */
function priceOf(group: readonly Resource[], seats: number, { needs = [], wishes = [], desk }: Asked): number {
  const features = new Set(group.flatMap((each) => each.features));
  const asked = new Set([...needs, ...wishes]);
  const unasked = [...features].filter((feature) => !asked.has(feature));
  const access = unasked.filter((feature) => desk.features?.some(({ id, access: opens }) => opens && id === feature));
  const met = wishes.filter((wish) => features.has(wish)).length;
  return seatsLeft(group, seats) * 2 + unasked.length + access.length * 3 - met * 10 + (group.length - 1) * 3;
}

const seatsLeft = (group: readonly Resource[], seats: number): number => Math.max(0, group.reduce((all, each) => all + each.seats, 0) - seats);

/** The features among `needs` that resources of a type can have: each chosen one must have them all. */
function conditions(all: readonly Resource[], needs: readonly string[]): string[] {
  return needs.filter((feature) => all.some((each) => each.features.includes(feature)));
}

/** Single resources, and joins of tables, that are free and large enough; `seats` 0 where size does not matter. */
function waysOf(type: string, seats: number, asked: Asked): Way[] {
  const all = asked.desk.resources.filter((each) => each.type === type);
  const musts = conditions(all, asked.needs ?? []);
  const suited = all.filter((each) => musts.every((feature) => each.features.includes(feature)));
  const open = new Map(suited.map((each) => [each.id, freePlaces(each, asked)]));
  const single = suited.filter((each) => each.seats >= seats).map((each) => [each]);
  const joined = seats === 0 ? [] : asked.desk.joins
    .map((ids) => ids.map((id) => suited.find((each) => each.id === id)).filter((each) => each !== undefined))
    .filter((group, index) => group.length === asked.desk.joins[index]?.length && group.reduce((sum, each) => sum + each.seats, 0) >= seats);
  return [...single, ...joined].filter((group) => group.every(({ id }) => (open.get(id) ?? []).length > 0)).map((group) => ({
    takes: group.map(({ id }) => ({ resource: id, place: open.get(id)?.[0] as number })),
    price: priceOf(group, seats, asked), left: seatsLeft(group, seats), ids: group.map(({ id }) => id),
  })).toSorted((a, b) => a.price - b.price || a.ids.length - b.ids.length || a.left - b.left || (a.ids.join() < b.ids.join() ? -1 : 1));
}

/** So many places of a type, as few resources as can be (a class has its people together), the best fitting first. */
function severalOf(type: string, count: number, asked: Asked): Taken[] | undefined {
  const ways = waysOf(type, 0, asked).filter(({ ids }) => ids.length === 1);
  const places = ways.map(({ ids }) => {
    const resource = asked.desk.resources.find(({ id }) => id === ids[0]) as Resource;
    return freePlaces(resource, asked).map((place) => ({ resource: resource.id, place }));
  });
  const whole = places.find((free) => free.length >= count && count > 1);
  const taken = (whole ?? places.flat()).slice(0, count);
  return taken.length === count ? taken : undefined;
}

/** Rooms for a stay: connected ones before others where several are taken. */
function roomsOf(type: string, units: number, asked: Asked): Taken[] | undefined {
  const ways = waysOf(type, 0, asked).filter(({ ids }) => ids.length === 1);
  if (units > 1) {
    const resourceOf = (way: Way) => asked.desk.resources.find(({ id }) => id === way.ids[0]);
    for (const way of ways) {
      const connected = new Set([way.ids[0] as string]);
      for (let grown = 0; grown !== connected.size;) {
        grown = connected.size;
        for (const other of ways) {
          const id = other.ids[0] as string;
          const links = [...connected].some((each) => resourceOf(other)?.connectsWith.includes(each) || asked.desk.resources.find((r) => r.id === each)?.connectsWith.includes(id));
          if (links && connected.size < units) connected.add(id);
        }
      }
      if (connected.size === units) return ways.filter(({ ids }) => connected.has(ids[0] as string)).flatMap(({ takes }) => takes);
    }
  }
  return ways.length >= units ? ways.slice(0, units).flatMap(({ takes }) => takes) : undefined;
}

/**
 * What a booking takes, all of it or undefined. A need that no resource of any taken type could meet finds nothing. Best fit:
 * the smallest table or room that does, and what has features nobody asked for is left to those who need them.
 */
export function choose(asked: Asked): Taken[] | undefined {
  const { desk, offering, people, needs = [], units = 1 } = asked;
  const types = new Set(offering.takes.map(({ type }) => type));
  const concerned = desk.resources.filter(({ type }) => types.has(type));
  if (!needs.every((feature) => concerned.some(({ features }) => features.includes(feature)))) return undefined;
  const taken: Taken[] = [];
  for (const { type, per } of offering.takes) {
    const sized = offering.kind === "table" || desk.resources.some((each) => each.type === type && each.seats > 1);
    const found = offering.kind === "stay" ? roomsOf(type, units, asked)
      : per === "person" ? severalOf(type, people, asked)
        : waysOf(type, sized ? people : 0, asked)[0]?.takes;
    if (!found) return undefined;
    taken.push(...found);
  }
  return taken;
}
