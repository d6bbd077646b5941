import { Taken } from "#errors.ts";
import type { Desk } from "#rules/desk.ts";
import type { Taking } from "./allocations.ts";
import type { Database } from "./database.ts";
import type { Unit } from "./fitting.ts";

/** Seats the future stays of a type anew so that one more fits (desk.md A2). Throws `Taken` where even that does not help. */
export async function seatAnew(_tx: Database, _desk: Desk, _taking: Taking, _now: Date): Promise<Unit[]> {
  throw new Taken("Nothing is free then.", "full");
}
