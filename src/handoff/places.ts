import { DeskError } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { tellCameFree } from "#conversations/letters.ts";
import { append } from "#conversations/log.ts";
import { proposalEntry } from "#conversations/settling.ts";
import { isQuiet } from "#conversations/turns.ts";
import type { Database } from "#records/database.ts";
import type { Proposal } from "#records/items.ts";
import { proposalEvent } from "#records/lines.ts";
import { open } from "#records/offers.ts";
import { propose } from "#records/proposals.ts";
import { leaveLine, line, type Wait } from "#records/waits.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { timeOf } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { writeTime } from "#rules/writing.ts";

/** So many in line are looked at in one go, and how long the desk waits before it looks again, in milliseconds of its clock. */
const atOnce = 40;
const lookEvery = 20_000;
const looked = new WeakMap<House, number>();

/**
 * Offers what has come free to who waits for it, first come first: with a hold, and sold to nobody without their yes. Who has another
 * offer open is waited for, and nobody behind them is asked first. Returns how many were told.
 */
export async function offerPlaces(house: House): Promise<number> {
  const now = house.clock.now();
  if (now.getTime() - (looked.get(house) ?? 0) < lookEvery) return 0;
  looked.set(house, now.getTime());
  const waiting = await house.db.transaction((tx) => line(tx, now, atOnce));
  if (waiting.length === 0) return 0;
  const desk = await house.desk();
  const busy = new Set<string>();
  let told = 0;
  for (const wait of waiting.filter(({ wish }) => !busy.has(wish.offering))) {
    const outcome = await offerTo(house, desk, wait, now);
    if (outcome === "told") told += 1;
    if (outcome === "later") busy.add(wait.wish.offering);
  }
  return told;
}

async function offerTo(house: House, desk: Desk, wait: Wait, now: Date): Promise<"told" | "later" | "full"> {
  return house.db.transaction(async (tx) => {
    const talk = await lock(tx, wait.conversation);
    if (await open(tx, talk.id, now) || !(await isQuiet(tx, talk.id))) return "later";
    // Whom a colleague looks after is told by the colleague.
    if (talk.holder !== "assistant") return "full";
    const offer = await made(tx, desk, wait, talk.addressHash ?? undefined, now);
    if (!offer) return "full";
    if (!(await leaveLine(tx, wait.id, now))) return "full";
    const { language } = wait;
    const { summary } = proposalEvent(offer, labelsOf(house, language));
    const text = house.phrases.say("waiting.came_free", language, { what: summary, held: offer.held ? "yes" : "no", time: writeTime(timeOf(offer.expiresAt, desk.sites[0]!.timeZone), language) });
    const seq = await append(tx, talk.id, { type: "message", from: "desk", body: { language, notice: "came_free" }, words: { text, citations: [] } }, now);
    await append(tx, talk.id, { ...proposalEntry(house, offer), from: "desk" }, now);
    await tellCameFree(tx, house, talk, { seq, proposal: offer.id }, now);
    return "told";
  });
}

/** The offer with its hold; nothing where it is still full or can no longer be had. */
async function made(tx: Database, desk: Desk, { conversation, wish, language }: Wait, addressHash: string | undefined, now: Date): Promise<Proposal | undefined> {
  try {
    return await tx.transaction((inner) => propose(inner, desk, { conversation, items: [{ do: "book", ...wish }], language, ...(addressHash ? { addressHash } : {}), now }));
  } catch (fault) {
    if (fault instanceof DeskError) return undefined;
    throw fault;
  }
}
