import { createHmac, randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { lettersCarrier } from "#channels/letters/carrier.ts";
import type { Patience } from "#channels/letters/post.ts";
import { openAnnouncements } from "#conversations/announcements.ts";
import { carryOut, type Carrying } from "#conversations/carrying.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { answer } from "#conversations/settling.ts";
import { testClock, type TestClock } from "#operations/clock.ts";
import { openPhrases } from "#operations/phrases.ts";
import type { Booking } from "#records/bookings.ts";
import type { Database } from "#records/database.ts";
import type { Item } from "#records/items.ts";
import { propose } from "#records/proposals.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { desk as hotel } from "./hotel.ts";
import { morning } from "./house.ts";
import type { Arrived } from "./post_office.ts";

/** A hotel that writes letters, without its website. */
export interface LetterHouse {
  house: House;
  clock: TestClock;
  /** Starts a sender on a mail server; several are several servers. */
  sends(smtpUrl: string, options?: { publicUrl?: string; patience?: Patience; leaseSeconds?: number }): Carrying;
  /** A guest of a language opens a conversation. */
  guest(language: Language): Promise<string>;
  /** Offers something and takes the yes; gives the bookings. */
  yes(conversation: string, items: Item[], language?: Language): Promise<Booking[]>;
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Opens it on Tuesday 1 December 2026, nine in the morning. */
export async function letterHouse(db: Database, { desk = hotel, links = true, faults = [] as unknown[] }: { desk?: Desk; links?: boolean; faults?: unknown[] } = {}): Promise<LetterHouse> {
  const clock = testClock(morning);
  const [here] = await db.query<{ schema: string }>("select current_schema() as schema");
  const announcements = await openAnnouncements(db, here!.schema.replace(/^desk_/, ""));
  const house: House = {
    db, clock, phrases: openPhrases("prompts"), desk: async () => desk, arrivals: [], mail: { links },
    derive: (purpose, id) => createHmac("sha256", "a key for tests, long enough to be one").update(`${purpose}\n${id}`).digest(),
  };
  const senders: Carrying[] = [];
  return {
    house, clock,
    sends(smtpUrl, { publicUrl, patience, leaseSeconds = 30 } = {}) {
      const sender = carryOut(house, announcements, [lettersCarrier(house, { smtpUrl, from: `${desk.name} <desk@hotel-vidra.example>`, ...(publicUrl ? { publicUrl } : {}), ...(patience ? { patience } : {}) })], { leaseSeconds, onFault: (fault) => faults.push(fault) });
      senders.push(sender);
      return sender;
    },
    async guest(language) {
      const id = randomUUID();
      await db.query("insert into conversations (id, channel, token_hash, language, created_at) values ($1, 'web', 'x', $2, $3)", [id, language, clock.now()]);
      return id;
    },
    async yes(conversation, items, language = "en") {
      const offer = await db.transaction(async (tx) => { await lock(tx, conversation); return propose(tx, desk, { items, language, now: clock.now(), conversation }); });
      await answer(house, { conversation, id: randomUUID(), proposal: offer.id, answer: "yes" });
      return db.query<Booking>("select id, reference, status, version from bookings where conversation_id = $1 order by confirmed_at, reference", [conversation]);
    },
    look: async () => { await db.query("select pg_notify(current_schema()::text, 'o')"); },
    async close() {
      await Promise.all(senders.map((sender) => sender.stop()));
      await announcements.close();
    },
  };
}

const folder = ".cache/letters";

/** Keeps a letter as it arrived and as it is read, to be looked at. */
export function keepLetter(name: string, letter: Arrived): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.eml`, letter.raw);
  writeFileSync(`${folder}/${name}.html`, letter.html ?? "");
  writeFileSync(`${folder}/${name}.txt`, letter.text ?? "");
}
