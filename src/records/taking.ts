import { Taken } from "#errors.ts";
import type { Desk } from "#rules/desk.ts";
import { chosen, insert, periodOf, releaseExpired, takenOf, unitsOf, type Taking, type Unit } from "./allocations.ts";
import { stateOf, type Database } from "./database.ts";
import { seatAnew } from "./reseating.ts";

/**
 * Takes what a booking needs, all of it or nothing: what it has already where that still does, else what fits best. Where somebody was
 * first, back to the savepoint and the next best; before it says full it seats the stays of that type anew. The types must be locked. Throws `Taken` (`full`).
 */
export async function take(tx: Database, desk: Desk, taking: Taking, now: Date): Promise<Unit[]> {
  const { sale, only, claimant } = taking;
  const during = periodOf(sale);
  await releaseExpired(tx, sale.types, now);
  const own = taking.fresh ? [] : (await unitsOf(tx, claimant)).map(({ resource }) => resource);
  for (let tries = 0; tries < 20; tries += 1) {
    const busy = await takenOf(tx, sale.types, during, now, { claimant });
    const units = (own.length > 0 && !only?.length ? chosen(desk, sale, busy, own) : undefined) ?? chosen(desk, sale, busy, only);
    try {
      if (units) return await tx.transaction((inner) => insert(inner, units, taking));
      if (sale.kind === "stay" && !only?.length) return await tx.transaction((inner) => seatAnew(inner, desk, taking, now));
      throw full();
    } catch (fault) {
      if (!isRace(fault)) throw fault;
    }
  }
  throw full();
}

const full = () => new Taken("Nothing is free then.", "full");
const isRace = (fault: unknown): boolean => ["23P01", "40P01"].includes(stateOf(fault) ?? "")
  || (fault instanceof Taken && fault.code === "one_claimant_per_place_and_time");
