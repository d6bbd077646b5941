import { hostname } from "node:os";
import { randomUUID } from "node:crypto";
import { newReference, under } from "#operations/log.ts";
import { together } from "#operations/together.ts";
import { spanned } from "#operations/tracing.ts";
import type { Database } from "#records/database.ts";
import { lookAnyway, type Announcements } from "./announcements.ts";
import { lock } from "./conversations.ts";
import { abandoned, endAccepted, endDelivery, keepSending, takeDeliveries, type Accepted, type Channel, type Delivery, type Ending } from "./deliveries.ts";
import type { House } from "./house.ts";
import { append } from "./log.ts";

/**
 * What came of handing something over: accepted (with the other side's id), to be tried again after so many seconds because nothing
 * was taken, perhaps taken, or refused for good. `why` is a code for staff: no addresses, no words.
 */
export type Carried = { sent: string } | { again: number; why: string } | { unknown: string } | { refused: string };

/** Who hands over what leaves by one channel. */
export interface Carrier {
  channel: Channel;
  /** Hands one over. `gone` is aborted when the desk closes; what throws counts as perhaps taken. */
  carry(delivery: Delivery, gone: AbortSignal): Promise<Carried>;
  /** How many lines are served at once; 4 where nothing is said. */
  atOnce?: number;
  /** With it every delivery gets a Message-ID of its own that stays the same through every attempt. */
  messageDomain?: string;
  /** What follows from an end (sent, unknown, refused), in the same transaction. */
  settled?(tx: Database, delivery: Delivery, ending: Ending, now: Date): Promise<void>;
  /** What is done instead for one that did not arrive, in the same transaction; its name stands in what staff are shown. */
  instead?(tx: Database, delivery: Delivery, ending: Ending, now: Date): Promise<string | undefined>;
}

/** Carriers at work in this process. */
export interface Carrying { stop(): Promise<void> }

interface Options { leaseSeconds?: number; onFault?: (fault: unknown, delivery?: Delivery) => void; onEnd?: (delivery: Delivery, state: Ending["state"]) => void }

/** How long a doubtful delivery that may be repeated waits, in seconds, and how often it is. */
const doubtWaits = 30;
const doubtsAtMost = 8;

/** Hands over what is due, each line in order and one at a time, until stopped. */
export function carryOut(house: House, announcements: Announcements, carriers: readonly Carrier[], options: Options = {}): Carrying {
  const works = carriers.map((carrier) => work(house, carrier, options));
  const look = (all = false) => { for (const { look } of works) look(all); };
  const unsubscribe = announcements.subscribeTo("o", () => look());
  const anyway = setInterval(() => look(true), lookAnyway);
  look(true);
  return {
    async stop() {
      clearInterval(anyway);
      unsubscribe();
      await Promise.all(works.map(({ stop }) => stop()));
    },
  };
}

function work(house: House, carrier: Carrier, { leaseSeconds = 30, onFault = () => {}, onEnd = () => {} }: Options): { look(all?: boolean): void; stop(): Promise<void> } {
  const { channel, atOnce = 4, messageDomain } = carrier;
  const worker = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  const inHand = new Map<string, Promise<void>>();
  const closing = new AbortController();
  const accept = together((all: Accepted[]) => endAccepted(house.db, all, house.clock.now()));
  let looking: Promise<void> | undefined;
  let again = false;
  let lookForDead = false;
  const beat = setInterval(() => { keepSending(house.db, worker, [...inHand.keys()], leaseSeconds).catch(onFault); }, leaseSeconds * 1000 / 3);

  const lookOnce = async () => {
    if (lookForDead) {
      lookForDead = false;
      for (const lost of await abandoned(house.db, channel)) await end(house, carrier, lost, { state: "unknown", why: "sender_died", doubt: true });
    }
    for (let atMost = atOnce - inHand.size; atMost > 0 && !closing.signal.aborted; atMost = atOnce - inHand.size) {
      const taken = await takeDeliveries(house.db, channel, { worker, leaseSeconds, atMost, now: house.clock.now(), messageDomain });
      for (const one of taken) inHand.set(one.id, under(one.request ?? newReference(), () => handOver(one)).catch((fault: unknown) => onFault(fault, one)).finally(() => { inHand.delete(one.id); look(); }));
      if (taken.length < atMost) break;
    }
  };
  const look = (all = false) => {
    lookForDead ||= all;
    if (looking) { again = true; return; }
    if (closing.signal.aborted) return;
    looking = lookOnce().catch((fault: unknown) => onFault(fault)).finally(() => {
      looking = undefined;
      if (again) { again = false; look(); }
    });
  };
  const handOver = async (delivery: Delivery) => {
    let carried: Carried;
    try {
      carried = await spanned(`send ${channel}`, { "messaging.operation.type": "send", "messaging.system": channel, "messaging.message.id": delivery.id }, () => carrier.carry(delivery, closing.signal), "client");
    } catch (fault) {
      onFault(fault, delivery);
      carried = { unknown: "fault" };
    }
    const ending = endingOf(delivery, carried, house.clock.now());
    const plain = ending.state === "sent" && !carrier.settled && await accept({ id: delivery.id, attempts: delivery.attempts, remoteId: ending.remoteId ?? "" });
    if (!plain) await end(house, carrier, delivery, ending);
    onEnd(delivery, ending.state);
  };
  return {
    look,
    async stop() {
      closing.abort();
      await looking;
      await Promise.all(inHand.values());
      clearInterval(beat);
    },
  };
}

/** What an answer means for the delivery: a doubtful one is repeated only where twice is harmless, and not for ever. */
function endingOf({ twice, inDoubt }: Delivery, carried: Carried, now: Date): Ending {
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  if ("sent" in carried) return { state: "sent", remoteId: carried.sent };
  if ("again" in carried) return { state: "waiting", why: carried.why, dueAt: after(carried.again) };
  if ("refused" in carried) return { state: "refused", why: carried.refused };
  return twice === "harmless" && inDoubt < doubtsAtMost
    ? { state: "waiting", why: carried.unknown, dueAt: after(doubtWaits * 2 ** inDoubt), doubt: true }
    : { state: "unknown", why: carried.unknown, doubt: true };
}

/** Writes the end down, and shows staff beside the conversation what did not arrive or may not have. */
async function end(house: House, carrier: Carrier, delivery: Delivery, ending: Ending): Promise<void> {
  const now = house.clock.now();
  const { id, channel, kind, conversation } = delivery;
  if (ending.state === "waiting") { await endDelivery(house.db, delivery, ending, now); return; }
  await house.db.transaction(async (tx) => {
    // The conversation is locked before what belongs to it, as everybody does.
    if (conversation && (ending.state !== "sent" || carrier.settled)) await lock(tx, conversation);
    const before = await endDelivery(tx, delivery, ending, now);
    if (!before) return;
    const show = ending.state !== "sent" || before === "unknown";
    const instead = ending.state === "refused" ? await carrier.instead?.(tx, delivery, ending, now) : undefined;
    if (conversation && show) await append(tx, conversation, { type: "delivery", from: "desk", audience: "staff", body: { id, channel, kind, state: ending.state, why: ending.why ?? "", ...(instead ? { instead } : {}) } }, now);
    await carrier.settled?.(tx, delivery, ending, now);
  });
}
