import type { Levy, Words } from "./desk.ts";
import type { Party } from "./party.ts";

/** A levy of a stay, in minor units; `exempt` people do not pay it, `included` says that the price has it already. */
export interface LevyDue { id: string; label: Words; quantity: number; each: number; amount: number; exempt: number; included: boolean }

/** The levies of a stay of so many nights; ages are in years, and who is younger than `exemptUnder` does not pay per person. */
export function leviesOn(levies: readonly Levy[], party: Party, nights: number): LevyDue[] {
  return levies.map((levy) => {
    const exempt = levy.per === "person_night" ? party.childAges.filter((age) => age < levy.exemptUnder).length : 0;
    const payers = party.adults + party.childAges.length - exempt;
    const quantity = { person_night: payers * nights, night: nights, stay: 1 }[levy.per];
    return { id: levy.id, label: levy.name, quantity, each: levy.amount, amount: quantity * levy.amount, exempt, included: levy.included };
  }).filter(({ amount }) => amount > 0);
}
