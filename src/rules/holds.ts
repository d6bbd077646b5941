import { addMinutes } from "./calendar.ts";
import type { Desk } from "./desk.ts";

/** How a proposal is made (desk.md B4): with a hold until `heldUntil` or without one, and when it closes for good. */
export interface HoldPlan { held: boolean; heldUntil?: Date; closesAt: Date; why?: "too_many_holds" | "holds_ran_out" }

/**
 * Whether this proposal gets a hold, and its times. `live` are other live holds from the same network address, `ranOut` those
 * of it that ran out unconfirmed lately. Nobody is refused: without a hold the yes decides, and the desk says so.
 */
export function planHold({ hold, now, live, ranOut }: { hold: Desk["hold"]; now: Date; live: number; ranOut: number }): HoldPlan {
  const why = live >= hold.perAddress ? "too_many_holds" : ranOut >= 3 ? "holds_ran_out" : undefined;
  const until = addMinutes(now, hold.minutes);
  const closesAt = addMinutes(until, hold.openMinutes);
  return why ? { held: false, closesAt, why } : { held: true, heldUntil: until, closesAt };
}

/** A proposal in time: held for the guest, open without a hold, or closed. Its very last instant belongs to neither. */
export function stateAt({ heldUntil, closesAt }: { heldUntil?: Date | undefined; closesAt: Date }, now: Date): "held" | "open" | "closed" {
  if (heldUntil && now < heldUntil) return "held";
  return now < closesAt ? "open" : "closed";
}

/** The hold kept longer by one tap, from now on; undefined once it ran out, or while somebody else asks for the last one. */
export function prolong({ hold, now, heldUntil, wanted }: { hold: Desk["hold"]; now: Date; heldUntil: Date; wanted: boolean }): HoldPlan | undefined {
  if (wanted || now >= heldUntil) return undefined;
  const plan = planHold({ hold, now, live: 0, ranOut: 0 });
  return { ...plan, heldUntil: plan.heldUntil && plan.heldUntil > heldUntil ? plan.heldUntil : heldUntil };
}

/** What still makes a booking sure: nothing, a contact that answered a code, a deposit; or a person who looks first. */
export function guaranteeFor({ guarantee, openBookings, contactProved }: { guarantee: Desk["guarantee"]; openBookings: number; contactProved: boolean }): "none" | "contact" | "deposit" | "person" {
  if (openBookings >= guarantee.openBookings) return "person";
  if (guarantee.by === "contact") return contactProved ? "none" : "contact";
  return guarantee.by === "deposit" ? "deposit" : "none";
}
