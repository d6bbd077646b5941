import type { Desk, Resource } from "#rules/desk.ts";
import type { Claim } from "./items.ts";

/** One place of one resource. */
export interface Unit { resource: string; type: string; place: number }

/** What is asked of the resources beside their type and size. `prefer` are those already had: one stays in one's own room. */
export interface Asked { needs: readonly string[]; wishes: readonly string[]; prefer?: readonly string[]; together?: boolean; only?: readonly string[] }

type Free = Map<string, number[]>;

/**
 * Chooses free units for every claim, best fit first: what one already has, then wishes met, then no more seats than needed,
 * then as few features nobody asked for as possible, scarce ones least (desk.md A5). Undefined where something is missing.
 */
export function fit(desk: Desk, claims: readonly Claim[], free: Free, asked: Asked): Unit[] | undefined {
  const chosen: Unit[] = [];
  const left: Free = new Map([...free].map(([id, places]) => [id, [...places]]));
  for (const claim of claims) {
    const units = fitOne(desk, claim, left, asked);
    if (!units) return undefined;
    for (const unit of units) left.set(unit.resource, (left.get(unit.resource) ?? []).filter((place) => place !== unit.place));
    chosen.push(...units);
  }
  return chosen;
}

/** Whether the desk could ever give this, with nobody else in the house. */
export function couldFit(desk: Desk, claims: readonly Claim[], asked: Asked): boolean {
  return fit(desk, claims, new Map(desk.resources.map(({ id, places }) => [id, placesOf(places)])), asked) !== undefined;
}

/** The numbers of a resource's places: 1 to n. */
export const placesOf = (places: number): number[] => Array.from({ length: places }, (_, index) => index + 1);

/** The resources of a claim's type that have what is needed, best fit first. */
export function suitable(desk: Desk, claim: Pick<Claim, "type" | "seats">, asked: Asked): Resource[] {
  const ofType = desk.resources.filter(({ type }) => type === claim.type);
  const count = (feature: string) => ofType.filter(({ features }) => features.includes(feature)).length;
  // A need that no resource of this type knows belongs to another of the booking's types (the therapist's language, not the cabin's).
  const needs = asked.needs.filter((feature) => count(feature) > 0);
  const rank = (resource: Resource): number[] => [
    asked.prefer?.includes(resource.id) ? 0 : 1,
    -asked.wishes.filter((feature) => resource.features.includes(feature)).length,
    Math.max(0, resource.seats - claim.seats),
    resource.features.filter((feature) => !asked.needs.includes(feature) && !asked.wishes.includes(feature))
      .reduce((waste, feature) => waste + 1 / count(feature), asked.together ? 0 : resource.connectsWith.length / 100),
  ];
  return ofType.filter(({ id, features }) => (!asked.only?.length || asked.only.includes(id)) && needs.every((need) => features.includes(need)))
    .map((resource) => ({ resource, rank: rank(resource) }))
    .sort((a, b) => compare(a.rank, b.rank) || (a.resource.id < b.resource.id ? -1 : 1))
    .map(({ resource }) => resource);
}

function fitOne(desk: Desk, claim: Claim, free: Free, asked: Asked): Unit[] | undefined {
  const open = suitable(desk, claim, asked).filter(({ id }) => (free.get(id)?.length ?? 0) > 0);
  const unit = (resource: Resource, nth = 0): Unit => ({ resource: resource.id, type: claim.type, place: free.get(resource.id)?.[nth] ?? 1 });
  const large = open.filter(({ seats }) => seats >= claim.seats);
  if (claim.count === 1) {
    const one = large[0];
    return one ? [unit(one)] : claim.mayJoin ? joined(desk, claim, open)?.map((resource) => unit(resource)) : undefined;
  }
  // Several places of one class stay in one class; separate rooms are side by side where they go together.
  const shared = large.find(({ id }) => (free.get(id)?.length ?? 0) >= claim.count);
  if (shared && shared.places > 1) return placesOf(claim.count).map((nth) => unit(shared, nth - 1));
  const connected = asked.together ? neighbours(large, claim.count) : undefined;
  if (connected) return connected.map((resource) => unit(resource));
  const spread = large.flatMap((resource) => (free.get(resource.id) ?? []).map((_, nth) => unit(resource, nth)));
  return spread.length >= claim.count ? spread.slice(0, claim.count) : undefined;
}

/** Tables side by side in one of the desk's joins that seat the party, the smallest sufficient first. */
function joined(desk: Desk, claim: Claim, open: readonly Resource[]): Resource[] | undefined {
  const rows = desk.joins.flatMap((join) => join.flatMap((_, first) => join.slice(first + 1).map((_, more) => join.slice(first, first + more + 2))));
  return rows.map((row) => row.map((id) => open.find((resource) => resource.id === id)))
    .filter((row): row is Resource[] => row.every((resource) => resource !== undefined))
    .map((row) => ({ row, seats: row.reduce((sum, { seats }) => sum + seats, 0) }))
    .filter(({ seats }) => seats >= claim.seats)
    .sort((a, b) => compare([a.row.length, a.seats], [b.row.length, b.seats]))[0]?.row;
}

/** So many resources each of which connects with one before it. */
function neighbours(open: readonly Resource[], count: number): Resource[] | undefined {
  for (const first of open) {
    const row = [first];
    while (row.length < count) {
      const next = open.find((resource) => !row.includes(resource) && row.some((one) => one.connectsWith.includes(resource.id) || resource.connectsWith.includes(one.id)));
      if (!next) break;
      row.push(next);
    }
    if (row.length === count) return row;
  }
  return undefined;
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0);
  return 0;
};
