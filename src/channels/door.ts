import type { Logger } from "pino";
import type { Announcements } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import type { Examined } from "#operations/doctor.ts";
import type { Language } from "#rules/desk.ts";
import type { Trust } from "./address.ts";
import type { Limits } from "./limits.ts";
import type { WebFiles } from "./website/files.ts";

/** Somebody employed, signed in. */
export interface Colleague { id: string; name: string; roles: string[] }

/** How the website is set up, from the configuration. */
export interface Settings {
  secretKey: string;
  trust: Trust;
  publicUrl?: string;
  /** Other sites' origins whose pages may open conversations; `*` is any. */
  allowedOrigins: string[];
  /** A shared secret, or the address of a key set, for signed identities. */
  identityKey?: string;
  identityJwksUrl?: string;
  limits?: Limits;
  /** The organisation's own sign-in for staff (OpenID Connect). */
  openId?: { issuer: string; clientId: string; clientSecret: string };
}

/** What the assistant does for a colleague who answers: nothing of it is ever sent by itself. */
export interface Aide {
  /** A reply that could be sent, with its sources; what was whispered shapes it. */
  suggest(conversation: string): Promise<{ text: string; language: string; citations: object[]; model: string }>;
  /** Words in another language, where a model service is set up. */
  translate?(texts: readonly string[], to: string): Promise<string[]>;
  /** Puts a passage right; the next answer has the new words. */
  correct(passage: number, words: { was: string; text: string }, staff: string): Promise<void>;
}

/** What a signed identity says of a guest. */
export interface Identity { subject: string; entraId?: string; name?: string; email?: string; phone?: string; locale?: string }

/** An answer in words of the records: an object or a list, as the contract shows it. */
type Shown = Promise<object>;

/** What the staff's side asks of the parts below. Each throws the desk's errors. */
export interface Counter {
  signIn(by: { link: string } | { name: string; password: string } | { openId: { issuer: string; subject: string; email?: string } }, from?: { address?: string; device?: string }): Promise<{ token: string; staff: Colleague }>;
  sessionOf(token: string): Promise<Colleague | undefined>;
  signOut(token: string): Promise<void>;
  handoffs(state: string | undefined, who: Colleague): Promise<object[]>;
  /** These handoffs stood on this colleague's open console. */
  shown(handoffs: readonly string[], who: Colleague): Promise<void>;
  claim(handoff: string, who: Colleague, note?: string): Shown;
  giveBack(handoff: string, who: Colleague, note?: string): Shown;
  close(handoff: string, who: Colleague, note?: string, outcome?: string): Shown;
  /** Takes an open offer back. */
  withdraw(proposal: string, who: Colleague): Shown;
  /** Moves a booking on: a request is accepted or refused, a guest has arrived, left or not come. */
  step(reference: string, step: "accept" | "refuse" | "arrive" | "depart" | "miss", who: Colleague): Shown;
  reply(conversation: string, who: Colleague, words: { id: string; text: string }): Promise<{ seq: number; again: boolean }>;
  /** Throws where this colleague may not read that conversation. */
  mayRead(conversation: string, who: Colleague): Promise<void>;
  bookings(between: { from?: string; to?: string }, who: Colleague): Promise<object[]>;
  cases(who: Colleague): Promise<object[]>;
  promises(who: Colleague, language?: Language): Promise<object[]>;
  ledger(day: string | undefined, who: Colleague): Promise<object[]>;
}

/** Everything that channels get from the parts below; `server.ts` fills it in. */
export interface Door {
  house: House;
  announcements: Announcements;
  log: Logger;
  settings: Settings;
  /** The scripts and styles of the screens. */
  web: WebFiles;
  counter: Counter;
  aide?: Aide;
  /** Throws `Unavailable` where there is no room to write anything down; asked before whatever changes something. */
  room?(): void;
  /** What must answer before guests are let in: each with its name. */
  ready(): Promise<{ name: string; ok: boolean }[]>;
  /** Tries every outside thing that the desk leans on, for its administrator. */
  doctor?(): Promise<Examined[]>;
  metrics(): Promise<{ type: string; text: string }>;
  /** Told of each answer: its route's pattern, method, status and seconds. Streams and long waits are not told. */
  answered?(of: { route: string; method: string; status: number; seconds: number }): void;
}
