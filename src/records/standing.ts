import { NotFound, Refused } from "#errors.ts";
import { release } from "./allocations.ts";
import { audit } from "./audit.ts";
import { booking, type Booking, type Status } from "./bookings.ts";
import { json, type Database } from "./database.ts";

/** What staff say about a booking, and from which states it can be said. */
const steps = {
  accept: { from: ["requested", "tentative", "waiting"], to: "confirmed" },
  refuse: { from: ["requested", "tentative", "waiting"], to: "cancelled" },
  arrive: { from: ["confirmed", "changed"], to: "arrived" },
  depart: { from: ["arrived"], to: "departed" },
  miss: { from: ["confirmed", "changed", "tentative"], to: "no_show" },
} satisfies Record<string, { from: Status[]; to: Status }>;

/** A step of a booking that a member of staff takes. */
export type Step = keyof typeof steps;

/** The steps that can be taken from a state. */
export const canStep = (status: Status): Step[] => (Object.entries(steps) as [Step, { from: Status[] }][]).filter(([, { from }]) => from.includes(status)).map(([step]) => step);

/**
 * Moves a booking on: a request accepted or refused, a guest arrived, departed or never come. What is no longer needed is free again.
 * Throws `Refused` (`wrong_state`) where it does not follow.
 */
export async function moveOn(tx: Database, id: string, step: Step, { staff, now }: { staff: string; now: Date }): Promise<Booking> {
  const [locked] = await tx.query<{ status: Status }>("select status from bookings where id = $1 for update", [id]);
  if (!locked) throw new NotFound("There is no such booking.", "no_such_booking");
  const { from, to } = steps[step];
  if (!(from as Status[]).includes(locked.status)) throw new Refused(`That does not follow for a booking that is ${locked.status}.`, "wrong_state", { status: locked.status, step });
  if (to === "cancelled" || to === "no_show") await release(tx, id);
  if (to === "departed") await tx.query("update allocations set state = 'released' where claimant = $1 and state = 'booked' and lower(during) < $2 and upper(during) > $2", [id, now]);
  await tx.query(
    `update bookings set status = $2, version = version + 1, sequence = sequence + $3, changed_at = $4::timestamptz, answer_due_at = null,
       cancelled_at = case when $2 = 'cancelled' then $4::timestamptz else cancelled_at end where id = $1`, [id, to, step === "accept" || to === "cancelled" ? 1 : 0, now]);
  await tx.query("update promises set state = 'kept', ended_at = $2, staff_id = $3 where booking_id = $1 and what = 'answer_request' and state in ('due', 'late')", [id, now, staff]);
  const after = await booking(tx, id);
  await tx.query("insert into booking_versions (booking_id, version, at, by_kind, by_id, was) values ($1, $2, $3, 'staff', $4, $5)",
    [id, after.version, now, staff, json({ status: after.status, fee: after.fee ?? 0, sale: after.sale })]);
  await audit(tx, { at: now, by: { kind: "staff", id: staff }, did: step, noun: "booking", id });
  return after;
}
