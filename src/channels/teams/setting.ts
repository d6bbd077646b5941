import type { Logger } from "pino";
import type { House } from "#conversations/house.ts";
import type { Cloud } from "./clouds.ts";
import type { Pace } from "./pacing.ts";
import type { Tokens } from "./tokens.ts";
import type { Wire } from "./wire.ts";

/** Everything the Teams channel works with. */
export interface Teams {
  house: House;
  log: Logger;
  wire: Wire;
  pace: Pace;
  /** Proves who writes; without an account of the bot's own only an emulator on this machine may. */
  tokens?: Tokens;
  /** The bot's own organisation: its people are known by their object id alone. */
  tenant?: string;
  /** Whose hosts replies may go to. */
  cloud: Cloud;
  /** Whether replies may go to this machine itself. */
  loopback: boolean;
  /** Seals the tokens of cards. */
  secretKey: string;
  publicUrl?: string;
  /** For the jitter of a second try; seeded in tests. */
  random(): number;
  /** After how many milliseconds a turn that has said nothing shows that somebody writes, and what it says is shown as it is written. */
  liveAfter: number;
}
