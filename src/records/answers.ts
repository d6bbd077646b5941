import type { Desk } from "#rules/desk.ts";
import { prolong } from "#rules/holds.ts";
import { releaseHolds } from "./allocations.ts";
import type { Database } from "./database.ts";
import type { Proposal } from "./items.ts";
import { proposal } from "./offers.ts";

const over = async (tx: Database, id: string, state: Proposal["state"], now: Date): Promise<Proposal> => {
  const changed = await tx.query("update proposals set state = $2, answered_at = $3 where id = $1 and state = 'open' returning id", [id, state, now]);
  if (changed.length > 0) await releaseHolds(tx, id);
  return proposal(tx, id);
};

/** The guest says no: the hold is let go. One already answered stays as it was. */
export const decline = (tx: Database, id: string, now: Date): Promise<Proposal> => over(tx, id, "declined", now);

/** The desk takes its offer back: a receptionist did, or what it rests on is gone. */
export const withdraw = (tx: Database, id: string, now: Date): Promise<Proposal> => over(tx, id, "withdrawn", now);

/** Closes every open offer whose hour is over; returns them, so that the log can say so. */
export async function expire(tx: Database, now: Date): Promise<Proposal[]> {
  const due = await tx.query<{ id: string }>("select id from proposals where state = 'open' and closes_at <= $1 order by id for update skip locked", [now]);
  const closed: Proposal[] = [];
  for (const { id } of due) closed.push(await over(tx, id, "expired", now));
  return closed;
}

/** Whoever takes up a dead turn lets go of what it held: its open offer is withdrawn. */
export async function withdrawTurn(tx: Database, turn: string, now: Date): Promise<Proposal[]> {
  const left = await tx.query<{ id: string }>("select id from proposals where turn_id = $1 and state = 'open' for update", [turn]);
  const withdrawn: Proposal[] = [];
  for (const { id } of left) withdrawn.push(await withdraw(tx, id, now));
  return withdrawn;
}

/**
 * Keeps the hold longer by one tap, unless somebody else asks for the last one: has an offer of the same at that time without a hold.
 * The offer comes back as it then stands; where nothing could be prolonged, as it was.
 */
export async function refresh(tx: Database, desk: Desk, id: string, now: Date): Promise<Proposal> {
  await tx.query("select id from proposals where id = $1 for update", [id]);
  const offer = await proposal(tx, id);
  if (offer.state !== "open" || !offer.held) return offer;
  const [wanted] = await tx.query(
    `select 1 from proposal_items mine join proposal_items other on other.proposal_id <> mine.proposal_id and other.fixed -> 'sale' ->> 'offering' = mine.fixed -> 'sale' ->> 'offering'
       join proposals p on p.id = other.proposal_id and p.state = 'open' and not p.held and p.closes_at > $2
     where mine.proposal_id = $1
       and tstzrange((mine.fixed -> 'sale' ->> 'startsAt')::timestamptz, (mine.fixed -> 'sale' ->> 'endsAt')::timestamptz)
           && tstzrange((other.fixed -> 'sale' ->> 'startsAt')::timestamptz, (other.fixed -> 'sale' ->> 'endsAt')::timestamptz) limit 1`, [id, now]);
  const plan = prolong({ hold: desk.hold, now, heldUntil: offer.expiresAt, wanted: wanted !== undefined });
  if (!plan?.heldUntil) return offer;
  await tx.query("update proposals set expires_at = $2, closes_at = $3 where id = $1", [id, plan.heldUntil, plan.closesAt]);
  await tx.query("update allocations set held_until = $2 where proposal_id = $1 and state = 'held'", [id, plan.heldUntil]);
  return proposal(tx, id);
}
