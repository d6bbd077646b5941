import type { Aloud } from "./aloud.ts";
import type { Pane } from "./pane.ts";
import type { Talk } from "./talk.ts";

/** Who waits for a person: the place in the line, and who is there, as last asked. */
export interface Place { onDuty: boolean; position?: number; until?: string; next?: string }

/** What the views of a conversation may look at or do. */
export interface Talking {
  readonly pane: Pane;
  readonly talk: Talk;
  readonly aloud: Aloud;
  place: Place | undefined;
  /** The guest is asked how it was; for their e-mail address; to pick days; new words stand below what is on the screen. */
  rating: boolean;
  mailing: boolean;
  picking: boolean;
  below: boolean;
  /** Seconds before the screen of a shared device is cleared. */
  quiet: number;
  answer(proposal: string, how: "confirm" | "decline" | "keep" | "leave", item?: number): void;
  /** A moment as the guest's own clock has it: the time, and the day where it is another. */
  when(at: string): string;
  tellByMail(email: string): Promise<void>;
  rate(score: number | undefined, text?: string): Promise<void>;
  calendar(reference: string): Promise<void>;
  toEnd(): void;
}
