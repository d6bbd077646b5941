import type { Clock } from "#operations/clock.ts";
import type { Phrases } from "#operations/phrases.ts";
import type { CodeProof } from "#records/codes.ts";
import type { Database } from "#records/database.ts";
import type { Desk } from "#rules/desk.ts";
import type { Conversation } from "./conversations.ts";

/** The desk can send letters; whether links may stand in them (`PUBLIC_URL`). */
export interface Mail { links: boolean }

/** What every part above the records needs of the open house. */
export interface House {
  db: Database;
  clock: Clock;
  phrases: Phrases;
  /** The desk in force, asked of the database so that every server tells the same. */
  desk(): Promise<Desk>;
  /** What else happens in the transaction in which a guest's words arrive (an emergency is read, a code checked). */
  arrivals: Arrival[];
  /** Letters can be sent; absent, nothing that needs mail is offered. */
  mail?: Mail;
  /** Bytes that only this desk's key gives for a purpose and an id: a code or a link is made of them again for each attempt, and kept nowhere. */
  derive?(purpose: string, id: string): Buffer;
  /** Where a fault goes that nobody else sees. */
  fault?(fault: unknown, where: Record<string, string>): void;
}

/** A guest's words as they arrive, before they are stored; `shared` where others read along, `proved` is what came of a code in them. */
export interface Words { id: string; text: string; seen?: number; shared?: boolean; attachments?: { name: string; type: string }[]; proved?: CodeProof }

/**
 * Reads words as they arrive. `before` may change what is stored (a code is masked); `after` appends what follows at once.
 * `urgent` does so before the desk says what it is. Returning `answered` means that no turn is needed.
 */
export interface Arrival {
  /** Whether it may have anything to do with these words, told from them alone: where no arrival has, they are stored in one statement. */
  concerns(words: Words, talk: Conversation, desk: Desk): boolean;
  before?(tx: Database, house: House, talk: Conversation, words: Words, now: Date): Promise<Words>;
  urgent?(tx: Database, house: House, talk: Conversation, words: Words, seq: number, now: Date): Promise<{ answered: boolean } | undefined>;
  after?(tx: Database, house: House, talk: Conversation, words: Words, seq: number, now: Date): Promise<{ answered: boolean } | undefined>;
}
