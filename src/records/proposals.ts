import { createHash, randomUUID } from "node:crypto";
import { Invalid, NotFound } from "#errors.ts";
import { addMinutes } from "#rules/calendar.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { lockTypes, releaseHolds, take } from "./allocations.ts";
import { json, write, type Database } from "./database.ts";
import { fixed, type Asker } from "./fixing.ts";
import { mayHold } from "./holds.ts";
import type { Fixed, Item, ItemWords, Proposal, ProposalItem } from "./items.ts";

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

interface ProposalRow {
  id: string; conversation_id: string | null; turn_id: string | null; staff_id: string | null; state: Proposal["state"]; language: Language;
  currency: string; held: boolean; made_at: Date; expires_at: Date; closes_at: Date;
}

/**
 * Makes an offer: fixes prices and terms, holds what it offers, replaces the conversation's open one. The same arguments in one turn
 * give the same offer. Throws `Refused` where a rule forbids it, `Taken` (`full`) where nothing is free; then nothing has changed.
 */
export async function propose(tx: Database, desk: Desk, asking: Asking): Promise<Proposal> {
  await asking.guard?.(tx);
  if (asking.items.length === 0) throw new Invalid("There is nothing to offer.", "no_items");
  const fingerprint = fingerprintOf(asking.items);
  const same = asking.turn ? await sameInTurn(tx, asking.turn, fingerprint) : undefined;
  if (same) return same;
  return tx.transaction(async (inner) => {
    const items: { id: string; version?: number; fixed: Fixed; words: ItemWords }[] = [];
    for (const item of asking.items) items.push(await fixed(inner, desk, item, asking));
    if (asking.conversation) await replaceOpen(inner, asking.conversation, asking.now);
    const held = await mayHold(inner, desk, asking);
    const id = randomUUID();
    const expires = addMinutes(asking.now, desk.hold.minutes);
    await write(inner.query(
      `insert into proposals (id, conversation_id, turn_id, attempt, fingerprint, staff_id, language, currency, held, address_hash, made_at, expires_at, closes_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [id, asking.conversation ?? null, asking.turn ?? null, asking.attempt ?? null, fingerprint, asking.staff ?? null, asking.language, desk.currency,
        held, asking.addressHash ?? null, asking.now, expires, addMinutes(expires, desk.hold.openMinutes)]));
    await lockTypes(inner, items.flatMap(({ fixed }) => typesOf(fixed)));
    for (const [index, { id: booking, version, fixed, words }] of items.entries()) {
      await inner.query("insert into proposal_items (proposal_id, n, does, booking_id, booking_version, fixed, words) values ($1, $2, $3, $4, $5, $6, $7)",
        [id, index + 1, fixed.do, booking, version ?? null, json(fixed), json(words)]);
      // Without a hold the same is tried and let go again: what is full is said now, not at the yes.
      await holdFor(inner, desk, { proposal: id, booking, fixed, until: expires, now: asking.now });
    }
    if (!held) await releaseHolds(inner, id);
    return proposal(inner, id);
  });
}

const typesOf = (line: Fixed): string[] => (line.do === "book" || line.do === "change" ? line.sale.claims.map(({ type }) => type) : []);

/** Takes what a line of an offer needs, as a hold or, for a yes that comes later than the hold, at once as booked. */
export async function holdFor(tx: Database, desk: Desk, { proposal, booking, fixed: line, until, now }: { proposal: string; booking: string; fixed: Fixed; until?: Date; now: Date }): Promise<void> {
  if (line.do !== "book" && line.do !== "change") return;
  const { sale } = line;
  const prefer = line.do === "change" ? (await tx.query<{ resource: string }>("select resource from allocations where claimant = $1 and state = 'booked'", [booking])).map(({ resource }) => resource) : [];
  const only = line.do === "book" ? line.pinned ?? [] : [];
  await take(tx, desk, {
    claimant: booking, claims: sale.claims, during: { from: new Date(sale.takes.from), to: new Date(sale.takes.to) },
    stay: sale.kind === "stay", needs: sale.needs, wishes: sale.wishes, prefer, only, pinned: only.length > 0,
    together: sale.units > 1 && sale.party.childAges.length + (sale.party.children ?? 0) > 0,
    proposal, state: until ? "held" : "booked", ...(until ? { heldUntil: until } : {}),
  }, now);
}

/** A stable text of the arguments, so that the order in which a model writes them does not matter. */
function fingerprintOf(items: readonly Item[]): string {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered);
    if (value === null || typeof value !== "object" || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, ordered(one)]));
  };
  return createHash("sha256").update(JSON.stringify(ordered(items))).digest("hex");
}

async function sameInTurn(tx: Database, turn: string, fingerprint: string): Promise<Proposal | undefined> {
  const [row] = await tx.query<{ id: string }>(
    "select id from proposals where turn_id = $1 and fingerprint = $2 and state in ('open', 'confirmed', 'declined')", [turn, fingerprint]);
  return row ? proposal(tx, row.id) : undefined;
}

async function replaceOpen(tx: Database, conversation: string, now: Date): Promise<void> {
  const replaced = await tx.query<{ id: string }>(
    "update proposals set state = 'replaced', answered_at = $2 where conversation_id = $1 and state = 'open' returning id", [conversation, now]);
  for (const { id } of replaced) await releaseHolds(tx, id);
}

/** An offer with its lines. Throws `NotFound`. */
export async function proposal(db: Database, id: string): Promise<Proposal> {
  const [row] = await db.query<ProposalRow>("select * from proposals where id = $1", [id]);
  if (!row) throw new NotFound("There is no such offer.", "no_such_proposal");
  const items = await db.query<{ n: number; booking_id: string | null; booking_version: number | null; fixed: Fixed; words: ItemWords | null }>(
    "select n, booking_id, booking_version, fixed, words from proposal_items where proposal_id = $1 order by n", [id]);
  return {
    id: row.id, state: row.state, language: row.language, currency: row.currency, held: row.held,
    madeAt: row.made_at, expiresAt: row.expires_at, closesAt: row.closes_at,
    ...(row.conversation_id ? { conversation: row.conversation_id } : {}), ...(row.turn_id ? { turn: row.turn_id } : {}), ...(row.staff_id ? { staff: row.staff_id } : {}),
    items: items.map(({ n, booking_id, booking_version, fixed, words }): ProposalItem =>
      ({ n, fixed, words: words ?? {}, ...(booking_id ? { booking: booking_id } : {}), ...(booking_version ? { version: booking_version } : {}) })),
  };
}

/** The conversation's open offer; one whose hour is over counts as none. */
export async function open(db: Database, conversation: string, now: Date): Promise<Proposal | undefined> {
  const [row] = await db.query<{ id: string }>("select id from proposals where conversation_id = $1 and state = 'open' and closes_at > $2", [conversation, now]);
  return row ? proposal(db, row.id) : undefined;
}
