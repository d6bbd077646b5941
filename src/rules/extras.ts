import { Refused } from "#errors.ts";
import type { Desk, Offering } from "./desk.ts";
import { lineOf, type PriceLine } from "./lines.ts";

/** An extra that was asked for; `quantity` is how many (parking places, dogs) or, per person, for how many people. */
export interface ExtraAsked { id: string; quantity?: number }

/** What multiplies an extra: nights, people and units of the booking. */
export interface ExtraCounts { nights: number; people: number; units: number }

/** The price lines of the extras asked for. Throws `Refused` (`unknown_extra`) where the offering does not have one. */
export function chosenExtras(desk: Pick<Desk, "extras">, offering: Offering, asked: readonly ExtraAsked[], { nights, people }: ExtraCounts): PriceLine[] {
  return asked.filter(({ quantity }) => quantity !== 0).map(({ id, quantity }) => {
    const extra = offering.extras.includes(id) ? desk.extras.find((each) => each.id === id) : undefined;
    if (!extra) throw new Refused("That cannot be added to this booking.", "unknown_extra", { extra: id, possible: offering.extras });
    const perPerson = extra.per === "person" || extra.per === "person_night";
    const perNight = extra.per === "night" || extra.per === "person_night";
    const count = (quantity ?? (perPerson ? people : 1)) * (perNight ? nights : 1);
    return lineOf(extra.id, extra.name, count, extra.amount);
  });
}
