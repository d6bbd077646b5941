/** A colleague who has a conversation on the screen. */
export interface Looking { id: string; name: string; typing: boolean }

/** A conversation as a line of a list (handoff/overview.ts). */
export interface Line {
  id: string; channel: string; language: string | null; guest: string | null; name: string | null; vip: boolean; knownBy: string; holder: string; staff: string | null; receptionist: string | null;
  lastAt: string; lastWords: string | null; lastFrom: string | null; ended: boolean; snoozedUntil: string | null;
  handoff: string | null; state: string | null; severity: string | null; reason: string | null; since: string | null; emergency: boolean; lapsed: boolean; department: string | null; forStaff: string | null;
  promiseDue: string | null; unansweredSince: string | null; secret: boolean; position?: number; alarm?: boolean; looking?: Looking[];
}
/** How many are in each list. */
export interface Counts { waiting: number; mine: number; live: number; snoozed: number }
/** A page of a list. */
export interface Lines { conversations: Line[]; total: number; counts: Counts }

/** A source shown beside words. */
export interface Citation { n: number; title: string; document: string; heading: string; quote: string }

/** An event of a conversation's log, as staff read it. */
export interface Event {
  seq: number; at: string; type: string; from: "guest" | "assistant" | "receptionist" | "desk"; turn?: string; id?: string; text?: string; language?: string; citations?: Citation[]; choices?: string[];
  state?: string; receptionist?: string; summary?: string; reference?: string; reason?: string; erased?: boolean; attachments?: { name: string; type: string }[]; [field: string]: unknown;
}

/** A handoff as it stands. */
export interface Handoff { id: string; state: "waiting" | "claimed" | "returned" | "closed"; severity: string; reason: string; department: string | null; staff: string | null; receptionist: string | null; emergency: boolean; confidential: boolean; outcome: string | null; openedAt: string; claimedAt: string | null }

/** A conversation beside its log (handoff/open_talk.ts). */
export interface OpenTalk {
  id: string; channel: string; language: string | null; guest: string | null; name: string | null; vip: boolean; knownBy: string; holder: "assistant" | "queue" | "receptionist"; holderStaff: string | null; ended: boolean; lastSeq: number;
  handoff: Handoff | null; brief: Record<string, unknown>; drafts: { staff: string; name: string; text: string; keptAt: string }[]; looking: Looking[]; snoozedUntil: string | null;
  deliveries: { id: string; channel: string; kind: string; state: string; why: string | null; at: string; byLetter: boolean }[];
}
