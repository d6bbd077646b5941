import { randomUUID } from "node:crypto";
import { lock } from "#conversations/conversations.ts";
import { tellReceipt } from "#conversations/letters.ts";
import { append } from "#conversations/log.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { proposalEntry, settle } from "#conversations/settling.ts";
import { NotFound, Refused, Taken } from "#errors.ts";
import type { Colleague, Door } from "#channels/door.ts";
import { route } from "#channels/routes.ts";
import { booking } from "#records/bookings.ts";
import { confirm, type Outcome } from "#records/confirming.ts";
import type { Item } from "#records/items.ts";
import { bookingEvent, proposalEvent } from "#records/lines.ts";
import { proposal as offerOf } from "#records/offers.ts";
import { propose } from "#records/proposals.ts";
import type { Language } from "#rules/desk.ts";
import { anything, inId, spokenYes, wanted } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

/** What a guest says at the counter or on the phone: an offer, and the yes that a signed-in colleague writes down (desk.md B6). */
export const proposalRoutes = [
  route({
    method: "post", path: "/api/proposals", who: "staff", body: wanted,
    summary: "A proposal for a guest who is on the phone or at the counter, or in a conversation.",
    answers: { 201: { what: "the proposal", shape: anything } },
    async run({ door, desk, body, staff }) {
      const who = staffOf(staff);
      const { house } = door;
      const { conversation, items } = body;
      const language = (desk.languages.find((one) => one === body.language) ?? desk.languages[0] ?? "en") as Language;
      const now = house.clock.now();
      if (conversation) await door.counter.mayRead(conversation, who);
      const offer = await house.db.transaction(async (tx) => {
        if (conversation) await lock(tx, conversation);
        const made = await propose(tx, desk, { conversation, staff: who.id, items: items as Item[], language, now });
        if (conversation) await append(tx, conversation, { ...proposalEntry(house, made), from: "receptionist" }, now);
        return made;
      });
      return { status: 201, body: proposalEvent(offer, labelsOf(house, language)) };
    },
  }),
  route({
    method: "post", path: "/api/proposals/{id}/confirmations", who: "staff", params: inId, body: spokenYes,
    summary: "Writes down the yes a guest spoke; the record names who took it and how.",
    answers: { 201: { what: "the receipt", shape: anything } },
    async run({ door, params, body, staff }) {
      const outcome = await takeYes(door, params.id, body.by, staffOf(staff));
      if (outcome.outcome === "gone") throw new Refused(outcome.why.sentence, outcome.why.code, outcome.why.details);
      if (outcome.outcome === "over") throw new Taken("This offer has been answered, replaced or is over.", "offer_over");
      const labels = labelsOf(door.house, outcome.proposal.language);
      if (outcome.outcome === "changed") throw new Taken("Something changed since this was offered; here is what it would be now.", "offer_changed", { proposal: proposalEvent(outcome.proposal, labels) });
      const { receipt } = outcome;
      const bookings = await Promise.all(receipt.done.flatMap((done) => (done.did === "noted" ? [] : [booking(door.house.db, done.booking)])));
      return { status: 201, body: { proposal: receipt.proposal, at: receipt.at, by: receipt.by, bookings: bookings.map((made) => bookingEvent(made, labels)) } };
    },
  }),
];

/** The yes, in the transaction that writes it down; in a conversation its guest sees what came of it. */
async function takeYes({ house, counter }: Door, id: string, how: string, who: Colleague): Promise<Outcome> {
  const of = await offerOf(house.db, id);
  // A confidential conversation is the manager's in this too.
  if (of.conversation) await counter.mayRead(of.conversation, who);
  const by = { kind: "staff", staff: who.id, how } as const;
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const { conversation } = await offerOf(tx, id);
    if (!conversation) {
      const outcome = await confirm(tx, await house.desk(), { proposal: id, by, now });
      if (outcome.outcome === "confirmed" && !outcome.again) {
        const made = [];
        for (const done of outcome.receipt.done) if (done.did !== "noted") made.push(await booking(tx, done.booking));
        await tellReceipt(tx, house, outcome.receipt, made, undefined, now);
      }
      return outcome;
    }
    const talk = await lock(tx, conversation);
    const seq = await append(tx, conversation, { type: "answer", from: "receptionist", body: { id: randomUUID(), proposal: id, answer: "yes", by: how } }, now);
    const outcome = await settle(tx, house, talk, id, "yes", by, seq, now);
    if (!outcome) throw new NotFound("There is no such offer.", "no_such_proposal");
    return outcome;
  });
}
