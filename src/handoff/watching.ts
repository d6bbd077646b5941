import { freeUnsure } from "#conversations/guarantees.ts";
import { closeOffers } from "#conversations/due.ts";
import type { House } from "#conversations/house.ts";
import { forgetDue } from "#records/erasure.ts";
import { sweep } from "#records/sweeping.ts";
import { climb } from "./ladder.ts";
import { lapseClaims } from "./lapsing.ts";
import { offerPlaces } from "./places.ts";
import { markLate } from "./promises.ts";
import { alertInChats } from "./staff_chats.ts";

/** How often the desk looks, in milliseconds. */
const lookEvery = 5_000;

/** How often what is long past is swept away, in milliseconds of the desk's clock. */
const sweepEvery = 3_600_000;
const swept = new WeakMap<House, number>();

/** Once an hour: tries and codes long past, and guests whose last booking is over since they asked to be forgotten. */
async function tidy(house: House): Promise<void> {
  const now = house.clock.now();
  if (now.getTime() - (swept.get(house) ?? 0) < sweepEvery) return;
  swept.set(house, now.getTime());
  await forgetDue(house.db, now);
  await sweep(house.db, now);
}

/** Looks by the desk's clock for alerts to be written to colleagues, claims that have lapsed and promises that are late, what climbs the ladder, and for offers whose hour is over; answers with how to stop, which waits for the look in hand. */
export function watchPeople(house: House, onFault: (fault: unknown) => void): () => Promise<void> {
  let inHand: Promise<unknown> | undefined;
  const look = async () => {
    await alertInChats(house);
    await lapseClaims(house);
    await markLate(house);
    await climb(house);
    await closeOffers(house);
    await offerPlaces(house);
    await freeUnsure(house);
    await tidy(house);
  };
  const timer = setInterval(() => {
    inHand ??= look().catch(onFault).finally(() => { inHand = undefined; });
  }, lookEvery);
  return async () => {
    clearInterval(timer);
    await inHand;
  };
}
