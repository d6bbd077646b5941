import { expire } from "#records/answers.ts";
import { append } from "./log.ts";
import type { House } from "./house.ts";
import { proposalEntry } from "./settling.ts";

/** Closes the offers whose hour is over by the desk's clock, and says so in their logs. Safe on several servers at once. */
export async function closeOffers(house: House): Promise<number> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const closed = await expire(tx, now);
    for (const offer of closed) {
      if (offer.conversation) await append(tx, offer.conversation, { ...proposalEntry(house, offer), from: "desk" }, now);
    }
    return closed.length;
  });
}
