import { NotFound, Taken } from "#errors.ts";
import { itemOf } from "#records/confirming.ts";
import { proposalEvent } from "#records/lines.ts";
import { proposal as offerOf } from "#records/offers.ts";
import { propose } from "#records/proposals.ts";
import type { Language } from "#rules/desk.ts";
import { lock } from "./conversations.ts";
import type { House } from "./house.ts";
import { append, appendAll, eventBySource } from "./log.ts";
import { labelsOf } from "./receipts.ts";
import { proposalEntry } from "./settling.ts";

/**
 * What a button sends: one line of a card with several is left out, and the rest is offered in its place, in one transaction. The
 * same `id` again is the same. An offer that is over is shown as it stands; throws `NotFound` where there is no such offer or line.
 */
export async function leaveOut(house: House, { conversation, id, proposal, item }: { conversation: string; id: string; proposal: string; item: number }): Promise<{ seq: number; again: boolean }> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    const before = await eventBySource(tx, conversation, id);
    if (before) {
      if ((before.left as { proposal?: string } | undefined)?.proposal !== proposal) throw new Taken("This id was already used for something else.", "id_used");
      return { seq: before.seq, again: true };
    }
    const [mine] = await tx.query("select 1 from proposals where id::text = $1 and conversation_id = $2 for update", [proposal, conversation]);
    if (!mine) throw new NotFound("There is no such offer in this conversation.", "no_such_proposal");
    const offer = await offerOf(tx, proposal);
    const line = offer.items.find(({ n }) => n === item);
    if (!line || offer.items.length < 2) throw new NotFound("This offer has no such line to leave out.", "no_such_line");
    const desk = await house.desk();
    const language = (talk.language ?? offer.language ?? desk.languages[0]!) as Language;
    const { summary } = proposalEvent({ ...offer, items: [line] }, labelsOf(house, language));
    const wants = await wantsOf(tx, conversation, proposal);
    const one = wants.length === offer.items.length ? wants[offer.items.indexOf(line)] : undefined;
    const seq = await append(tx, conversation, {
      type: "message", from: "guest", source: id, body: { id, language, left: { proposal, item, ...(one ? { want: one } : {}) } },
      words: { text: house.phrases.say("receipts.leave_out", language, { what: summary }) }, heard: {},
    }, now);
    const over = offer.state !== "open" || offer.closesAt <= now;
    const [row] = await tx.query<{ address: string | null }>("select address_hash as address from proposals where id = $1", [offer.id]);
    const rest = over ? offer : await propose(tx, desk, { conversation, items: offer.items.filter((other) => other !== line).map(itemOf), language: offer.language, addressHash: row?.address ?? undefined, now });
    await appendAll(tx, conversation, [{ ...proposalEntry(house, rest, { wants: wants.filter((want) => over || want !== one) }), from: "desk" }], now);
    return { seq, again: false };
  });
}

/** The wishes that an offer was made of, as its first event names them. */
async function wantsOf(tx: Parameters<typeof append>[0], conversation: string, proposal: string): Promise<string[]> {
  const [row] = await tx.query<{ wants: string[] | null }>(
    "select body->'wants' as wants from events where conversation_id = $1 and type = 'proposal' and body->>'id' = $2 and body ? 'wants' order by seq limit 1", [conversation, proposal]);
  return row?.wants ?? [];
}
