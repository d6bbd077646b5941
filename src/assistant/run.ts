import type { Conversation } from "#conversations/conversations.ts";
import type { Frame } from "#conversations/frame.ts";
import type { House } from "#conversations/house.ts";
import type { Saying } from "#conversations/saying.ts";
import type { Embedder } from "#knowledge/embeddings.ts";
import type { Desk, Language } from "#rules/desk.ts";
import type { Sources } from "./sources.ts";
import type { Trace } from "./trace.ts";
import type { Veil } from "./veil.ts";

/** Everything one turn works with. Tools take identity and conversation from here, never from a model's arguments. */
export interface Run {
  house: House;
  desk: Desk;
  embedder: Embedder;
  talk: Conversation;
  frame: Frame;
  language: Language;
  /** The desk's clock when the turn began: the whole turn reads one time. */
  now: Date;
  zone: string;
  saying: Saying;
  sources: Sources;
  veil: Veil;
  trace: Trace;
  /** The house model took over from a service that failed: what that spent is not counted against it. */
  tookOver?: boolean;
  /** What the guest was asked in this turn, by `ask_guest`; written beside the reply. */
  asked?: { for: string; want?: string; values?: string[]; labels?: string[] };
  /** What was committed or read in this turn: only that may be claimed. */
  outcomes: Outcome[];
  /** The same call in the same turn gives the same result. */
  calls: Map<string, Promise<string>>;
  notes: number;
  /** What colleagues have whispered since the assistant last spoke. */
  whispers?: string[];
  /** Set where the desk did not know: it offers a person the third time. */
  unsure?: boolean;
}

/** Who wants something with a booking, as the records ask it: this conversation's guest, or the colleague who speaks in it. */
export const asker = ({ talk, house }: Pick<Run, "talk" | "house">): { conversation: string; staff?: string; canSendCode: boolean } => ({ conversation: talk.id, ...(talk.staff ? { staff: talk.staff } : {}), canSendCode: house.mail !== undefined });

/** Something that is true because a record says so. */
export interface Outcome { kind: "booked" | "changed" | "cancelled" | "requested" | "case" | "handoff" | "promise" | "note" | "proposal" | "called_off"; reference?: string; read?: boolean }

/** A phrase of `prompts/` in the guest's language; the same one does not come twice in a row. */
export function phrase(run: Pick<Run, "house" | "language" | "frame">, key: string, values: Record<string, string | number | undefined> = {}): string {
  const nth = run.frame.said.length;
  return run.house.phrases.say(key, run.language, values, nth);
}
