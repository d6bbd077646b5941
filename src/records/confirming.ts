import { DeskError } from "#errors.ts";
import { localOf } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { lockTypes, releaseHolds } from "./allocations.ts";
import { commit } from "./committing.ts";
import type { Database } from "./database.ts";
import { fixed } from "./fixing.ts";
import { typesOf } from "./holds.ts";
import type { By, Fixed, Item, Proposal, ProposalItem } from "./items.ts";
import { proposal } from "./offers.ts";
import { propose } from "./proposals.ts";
import { keepReceipt, receiptOf, type Receipt } from "./receipts.ts";
import { same } from "./same.ts";

/** What came of a yes. */
export type Outcome =
  /** Done; `again` where it had been said before: the same receipt. */
  | { outcome: "confirmed"; again: boolean; receipt: Receipt; proposal: Proposal }
  /** Too late for the old lines: here is at once what it would be now, as a new open offer. */
  | { outcome: "changed"; was: Proposal; proposal: Proposal }
  /** It can no longer be had, in the desk's words; the offer is closed. */
  | { outcome: "gone"; proposal: Proposal; why: { code: string; sentence: string; details: Record<string, unknown> } }
  /** The offer had been answered, replaced or taken back before, or its hour is over. */
  | { outcome: "over"; proposal: Proposal };

/**
 * The yes (house.md): locks the offer, turns what it holds into booked, and where the hold ran out takes it under the same constraint;
 * all of it or nothing, in this transaction. Twice is the same receipt. Throws `NotFound`.
 */
export async function confirm(tx: Database, desk: Desk, { proposal: id, by, now }: { proposal: string; by: By; now: Date }): Promise<Outcome> {
  const offer = await proposal(tx, id, { lock: true });
  if (offer.state === "confirmed") return { outcome: "confirmed", again: true, receipt: await receiptOf(tx, id), proposal: offer };
  if (offer.state !== "open") return { outcome: "over", proposal: offer };
  if (now >= offer.closesAt) return { outcome: "over", proposal: await close(tx, id, "expired", now) };
  // A hold that is still whole is only its own rows; whoever has to take something anew queues with the others who do.
  if (!await stillHeld(tx, offer)) await lockTypes(tx, offer.items.flatMap(({ fixed }) => typesOf(fixed)));
  try {
    const stale = now >= offer.expiresAt || await movedOn(tx, offer);
    if (stale && !(await stillTheSame(tx, desk, offer, now))) return await offerAnew(tx, desk, offer, now);
    const receipt = await tx.transaction(async (inner) => {
      const done = await commit(inner, desk, offer, by, now);
      return keepReceipt(inner, id, done, by, now);
    });
    await tx.query("update proposals set state = 'confirmed', answered_at = $2, answered_by = $3, answered_staff = $4, answered_how = $5 where id = $1",
      [id, now, by.kind, by.kind === "staff" ? by.staff : null, by.kind === "staff" ? by.how : null]);
    return { outcome: "confirmed", again: false, receipt, proposal: { ...offer, state: "confirmed" } };
  } catch (fault) {
    if (!(fault instanceof DeskError)) throw fault;
    return { outcome: "gone", proposal: await close(tx, id, "expired", now), why: { code: fault.code, sentence: fault.message, details: fault.details } };
  }
}

async function close(tx: Database, id: string, state: "expired" | "withdrawn", now: Date): Promise<Proposal> {
  await tx.query("update proposals set state = $2, answered_at = $3 where id = $1", [id, state, now]);
  await releaseHolds(tx, id);
  return proposal(tx, id);
}

/** Whether every line that takes something still holds it; its rows are locked from here on. */
async function stillHeld(tx: Database, offer: Proposal): Promise<boolean> {
  const rows = await tx.query<{ claimant: string }>("select claimant from allocations where proposal_id = $1 and state = 'held' order by id for update", [offer.id]);
  const held = new Set(rows.map(({ claimant }) => claimant));
  return offer.items.every(({ booking, fixed: line }) => typesOf(line).length === 0 || held.has(booking ?? ""));
}

/** Whether a booking that the offer changes has another version by now: somebody else was at it. */
async function movedOn(tx: Database, offer: Proposal): Promise<boolean> {
  for (const { booking, version } of offer.items) {
    if (!booking || version === undefined) continue;
    const [row] = await tx.query<{ version: number }>("select version from bookings where id = $1 for update", [booking]);
    if (row?.version !== version) return true;
  }
  return false;
}

/** Whether every line would be fixed the same at this moment. Throws where a rule now forbids one. */
async function stillTheSame(tx: Database, desk: Desk, offer: Proposal, now: Date): Promise<boolean> {
  for (const item of offer.items) {
    const { fixed: fresh, version } = await fixed(tx, desk, itemOf(item), { conversation: offer.conversation, staff: offer.staff, now });
    if (version !== item.version || !same(charged(fresh), charged(item.fixed))) return false;
  }
  return true;
}

/** What a guest said yes to in a line; the names of things may be written differently without its being another offer. */
function charged(line: Fixed): unknown {
  if (line.do === "note") return line;
  const sold = line.do === "cancel" ? undefined : line.sale;
  return {
    fee: line.do === "book" ? 0 : line.fee,
    ...(sold ? { startsAt: sold.startsAt, endsAt: sold.endsAt, status: sold.status, terms: sold.terms?.steps, total: sold.quote.total, dueNow: sold.quote.dueNow,
      notIncluded: sold.quote.notIncluded.map(({ id, amount }) => ({ id, amount })), lines: sold.quote.lines.map(({ id, quantity, amount }) => ({ id, quantity, amount })) } : {}),
  };
}

async function offerAnew(tx: Database, desk: Desk, offer: Proposal, now: Date): Promise<Outcome> {
  const [row] = await tx.query<{ address: string | null }>("select address_hash as address from proposals where id = $1", [offer.id]);
  const fresh = await propose(tx, desk, { conversation: offer.conversation, staff: offer.staff, items: offer.items.map(itemOf), language: offer.language, addressHash: row?.address ?? undefined, now });
  if (offer.conversation === undefined) await close(tx, offer.id, "withdrawn", now);
  return { outcome: "changed", was: await proposal(tx, offer.id), proposal: fresh };
}

/** A line of an offer as it was asked for. */
export function itemOf({ fixed: line, words }: ProposalItem): Item {
  if (line.do === "cancel") return { do: "cancel", reference: line.reference };
  if (line.do === "note") {
    const { dueAt, ...rest } = line;
    return { ...rest, words: words.note ?? "", ...(words.contact ? { contact: words.contact } : {}), ...(dueAt ? { dueAt: new Date(dueAt) } : {}) };
  }
  const { offering, rate, arrival, departure, startsAt, zone, party, units, needs, wishes, extras, kind } = line.sale;
  const wish = { offering, rate, party, units, needs, wishes, extras, ...(kind === "stay" ? { arrival, departure } : { startsAt: localOf(new Date(startsAt), zone) }) };
  if (line.do === "change") return { do: "change", reference: line.reference, ...wish, ...(words.note ? { note: words.note } : {}), ...(line.pinned ? { resources: line.pinned } : {}) };
  return { do: "book", ...wish, ...words, ...(line.pinned ? { resources: line.pinned } : {}) };
}
