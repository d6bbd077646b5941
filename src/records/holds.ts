import { addMinutes } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { planHold, type HoldPlan } from "#rules/holds.ts";
import type { Database } from "./database.ts";
import type { Fixed } from "./items.ts";
import { take } from "./taking.ts";

/** Whether an offer holds what it offers, and its times: holds are limited by network address (desk.md B4); staff have no limit. */
export async function holdPlan(tx: Database, desk: Desk, { addressHash, staff, now }: { addressHash?: string | undefined; staff?: string | undefined; now: Date }): Promise<HoldPlan> {
  const [count] = addressHash && !staff ? await tx.query<{ live: number; lapsed: number }>(
    `select count(*) filter (where state = 'open' and expires_at > $2)::int as live,
            count(*) filter (where expires_at <= $2 and state in ('open', 'expired'))::int as lapsed
     from proposals where address_hash = $1 and held and made_at > $3`, [addressHash, now, addMinutes(now, -24 * 60)]) : [];
  return planHold({ hold: desk.hold, now, live: count?.live ?? 0, ranOut: count?.lapsed ?? 0 });
}

/** The resource types that a line of an offer takes. */
export const typesOf = (line: Fixed): string[] => (line.do === "book" || line.do === "change" ? line.sale.types : []);

/** Takes what a line of an offer needs, as a hold or, for a yes that comes later than the hold, at once as booked. The types must be locked. */
export async function holdFor(tx: Database, desk: Desk, { proposal, booking, fixed: line, until, now }: { proposal: string; booking: string | null; fixed: Fixed; until?: Date; now: Date }): Promise<void> {
  if (booking === null || (line.do !== "book" && line.do !== "change")) return;
  const only = line.pinned ?? [];
  await take(tx, desk, { claimant: booking, fresh: line.do === "book", sale: line.sale, only, state: until ? "held" : "booked", proposal, ...(until ? { heldUntil: until } : {}) }, now);
}
