import { NotFound, Taken } from "#errors.ts";
import { decline, refresh } from "#records/answers.ts";
import { booking, type Booking } from "#records/bookings.ts";
import { confirm, type Outcome } from "#records/confirming.ts";
import type { Database } from "#records/database.ts";
import type { By, Proposal } from "#records/items.ts";
import { bookingEvent, proposalEvent } from "#records/lines.ts";
import { proposal as offerOf } from "#records/offers.ts";
import type { Language } from "#rules/desk.ts";
import { lock, type Conversation } from "./conversations.ts";
import type { House } from "./house.ts";
import { askToBeSure } from "./guarantees.ts";
import { tellReceipt } from "./letters.ts";
import { append, appendAll, eventBySource, type Entry } from "./log.ts";
import { labelsOf, receiptText } from "./receipts.ts";
import { wantTurn } from "./turns.ts";

/** A proposal as an event of the log. */
export function proposalEntry(house: House, offer: Proposal, more: Record<string, unknown> = {}): Entry {
  const { id, kind, price, expiresAt, state, ...words } = proposalEvent(offer, labelsOf(house, offer.language));
  return { type: "proposal", from: "assistant", body: { id, kind, state, expiresAt, held: offer.held, ...(price ? { price } : {}), ...more }, words };
}

/** What a button sends: a yes or no to the offer whose id it carries, whoever holds the conversation. The same `id` again is the same answer. */
export async function answer(house: House, { conversation, id, proposal, answer: given }: { conversation: string; id: string; proposal: string; answer: "yes" | "no" }): Promise<{ seq: number; again: boolean }> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    const before = await eventBySource(tx, conversation, id);
    if (before) {
      if (before.type !== "answer" || before.proposal !== proposal || before.answer !== given) throw new Taken("This id was already used for something else.", "id_used");
      return { seq: before.seq, again: true };
    }
    const [mine] = await tx.query("select 1 from proposals where id::text = $1 and conversation_id = $2", [proposal, conversation]);
    if (!mine) throw new NotFound("There is no such offer in this conversation.", "no_such_proposal");
    const seq = await append(tx, conversation, { type: "answer", from: "guest", source: id, body: { id, proposal, answer: given }, heard: {} }, now);
    await settle(tx, house, talk, proposal, given, { kind: "guest" }, seq, now);
    return { seq, again: false };
  });
}

/** One tap keeps the offer longer, while nobody else asks for the last one; the offer is shown as it then stands. */
export async function keep(house: House, { conversation, id, proposal }: { conversation: string; id: string; proposal: string }): Promise<{ seq: number; again: boolean }> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    await lock(tx, conversation);
    const before = await eventBySource(tx, conversation, id);
    if (before) return { seq: before.seq, again: true };
    const [mine] = await tx.query("select 1 from proposals where id::text = $1 and conversation_id = $2", [proposal, conversation]);
    if (!mine) throw new NotFound("There is no such offer in this conversation.", "no_such_proposal");
    const offer = await refresh(tx, await house.desk(), proposal, now);
    return { seq: await append(tx, conversation, { ...proposalEntry(house, offer), from: "desk", source: id }, now), again: false };
  });
}

/** Carries out a yes or a no in the transaction that appended it, and says what came of it. The conversation must be locked. */
export async function settle(tx: Database, house: House, talk: Conversation, proposal: string, given: "yes" | "no", by: By, seq: number, now: Date): Promise<Outcome | undefined> {
  const desk = await house.desk();
  const language = (talk.language ?? desk.languages[0]!) as Language;
  const tell = (key: string, values: Record<string, string> = {}) =>
    append(tx, talk.id, { type: "message", from: "desk", body: { language }, words: { text: house.phrases.say(`receipts.${key}`, language, values), citations: [] } }, now);
  const show = (offer: Proposal, more: Record<string, unknown> = {}) => append(tx, talk.id, { ...proposalEntry(house, offer, more), from: "desk" }, now);
  if (given === "no") {
    const open = (await offerOf(tx, proposal)).state === "open";
    const offer = await decline(tx, proposal, now);
    if (open) {
      await show(offer);
      await tell("declined");
    }
    return undefined;
  }
  const outcome = await confirm(tx, desk, { proposal, by, now });
  if (outcome.outcome === "confirmed") {
    if (outcome.again) return outcome;
    const made: Booking[] = [];
    for (const done of outcome.receipt.done) if (done.did !== "noted") made.push(await booking(tx, done.booking));
    const letters = await tellReceipt(tx, house, outcome.receipt, made, talk.id, now);
    // Ordered, not yet handed over: nobody is told that it has been sent.
    const byMail = letters.map((address) => house.phrases.say("receipts.by_mail", language, { address }));
    const text = [receiptText(house, desk, outcome.receipt, made, language, now), ...byMail].join(" ");
    await appendAll(tx, talk.id, [
      { ...proposalEntry(house, outcome.proposal), from: "desk" },
      ...made.map((one): Entry => {
        const { price, ...event } = bookingEvent(one, labelsOf(house, language));
        return { type: "booking", from: "desk", body: { ...event, ...(price ? { price } : {}) } };
      }),
      { type: "message", from: "desk", body: { language, receipt: proposal }, words: { text, citations: [] } },
    ], now);
    await askToBeSure(tx, house, talk, made, language, now);
  } else if (outcome.outcome === "changed") {
    await show(outcome.was);
    await tell("changed");
    await show(outcome.proposal);
  } else if (outcome.outcome === "gone") {
    await show(outcome.proposal, { gone: true });
    await tell("gone");
    if (talk.holder === "assistant") await wantTurn(tx, talk, seq, now);
  } else {
    await show(outcome.proposal);
    await tell("over");
  }
  return outcome;
}
