import { randomUUID } from "node:crypto";
import { Invalid } from "#errors.ts";
import { addMinutes } from "#rules/calendar.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { lockTypes, releaseHolds } from "./allocations.ts";
import { json, write, type Database } from "./database.ts";
import { fixed, type Asker } from "./fixing.ts";
import { holdFor, holdPlan, typesOf } from "./holds.ts";
import type { Fixed, Item, ItemWords, Proposal } from "./items.ts";
import { proposal } from "./offers.ts";
import { fingerprint } from "./same.ts";

/** An offer to be made: by the assistant in a conversation's turn, or by a member of staff (`staff`) with or without one. */
export interface Asking extends Asker {
  turn?: string | undefined;
  attempt?: number | undefined;
  items: Item[];
  language: Language;
  /** Of the guest's network address; holds are limited by it. */
  addressHash?: string | undefined;
  /** Throws where the turn that asks is no longer the one that may write; runs first, in this transaction. */
  guard?: (tx: Database) => Promise<void>;
  now: Date;
}

/**
 * Makes an offer: fixes prices and terms, holds what it offers, replaces the conversation's open one. The same arguments in one turn
 * give the same offer. Throws `Refused` where a rule forbids it, `Taken` (`full`) where nothing is free; then nothing has changed.
 */
export async function propose(tx: Database, desk: Desk, asking: Asking): Promise<Proposal> {
  await asking.guard?.(tx);
  if (asking.items.length === 0) throw new Invalid("There is nothing to offer.", "no_items");
  const asked = fingerprint(asking.items);
  const same = asking.turn ? await sameInTurn(tx, asking.turn, asked) : undefined;
  if (same) return same;
  return tx.transaction(async (inner) => {
    const items: { id: string | null; version?: number; fixed: Fixed; words: ItemWords }[] = [];
    for (const item of asking.items) items.push(await fixed(inner, desk, item, asking));
    const touched = items.map(({ id, version }) => (version === undefined ? undefined : id)).filter((id) => id !== undefined);
    if (new Set(touched).size < touched.length) throw new Invalid("One booking can be changed once in one offer.", "twice_in_one");
    const replaces = asking.conversation ? await replaceOpen(inner, asking.conversation, asking.now) : undefined;
    const plan = await holdPlan(inner, desk, asking);
    const id = randomUUID();
    // Without a hold the price still stands for as long as a hold would have.
    const expires = plan.heldUntil ?? addMinutes(asking.now, desk.hold.minutes);
    await write(inner.query(
      `with offer as (
         insert into proposals (id, conversation_id, turn_id, attempt, fingerprint, staff_id, language, currency, held, address_hash, made_at, expires_at, closes_at, replaces)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id)
       insert into proposal_items (proposal_id, n, does, booking_id, booking_version, fixed, words)
       select offer.id, n, fixed->>'do', booking, version, fixed, words from offer, jsonb_to_recordset($15::jsonb) item (n integer, booking uuid, version integer, fixed jsonb, words jsonb)`,
      [id, asking.conversation ?? null, asking.turn ?? null, asking.attempt ?? null, asked, asking.staff ?? null, asking.language, desk.currency,
        plan.held, asking.addressHash ?? null, asking.now, expires, plan.closesAt, replaces ?? null,
        json(items.map(({ id: booking, version, fixed, words }, index) => ({ n: index + 1, booking, version, fixed, words })))]));
    await lockTypes(inner, items.flatMap(({ fixed }) => typesOf(fixed)));
    for (const { id: booking, fixed } of items) {
      // Without a hold the same is tried and let go again: what is full is said now, not at the yes.
      await holdFor(inner, desk, { proposal: id, booking, fixed, until: expires, now: asking.now });
    }
    if (!plan.held) await releaseHolds(inner, id);
    return proposal(inner, id);
  });
}

async function sameInTurn(tx: Database, turn: string, asked: string): Promise<Proposal | undefined> {
  const [row] = await tx.query<{ id: string }>(
    "select id from proposals where turn_id = $1 and fingerprint = $2 and state in ('open', 'confirmed', 'declined')", [turn, asked]);
  return row ? proposal(tx, row.id) : undefined;
}

async function replaceOpen(tx: Database, conversation: string, now: Date): Promise<string | undefined> {
  const [replaced] = await tx.query<{ id: string }>(
    `update proposals set state = case when closes_at <= $2 then 'expired' else 'replaced' end, answered_at = $2
     where conversation_id = $1 and state = 'open' returning id`, [conversation, now]);
  if (replaced) await releaseHolds(tx, replaced.id);
  return replaced?.id;
}
