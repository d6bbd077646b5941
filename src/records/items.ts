import type { Day } from "#rules/calendar.ts";
import type { Language, Offering, Terms, Words } from "#rules/desk.ts";
import type { ExtraAsked } from "#rules/extras.ts";
import type { Party } from "#rules/party.ts";
import type { Quote } from "#rules/rates.ts";

/** Who is writing, as far as they said: a name and one contact are enough. */
export interface GuestWords { name?: string; email?: string; phone?: string }

/** What a booking is to be. Times are local to the site: days `YYYY-MM-DD`, `startsAt` `YYYY-MM-DDTHH:MM`. */
export interface Wish {
  offering: string;
  rate?: string | undefined;
  arrival?: Day | undefined;
  departure?: Day | undefined;
  startsAt?: string | undefined;
  party: Party;
  /** Rooms; 1 where nothing is said. */
  units?: number | undefined;
  /** Features that are a condition, and such as would be nice. */
  needs?: string[] | undefined;
  wishes?: string[] | undefined;
  extras?: ExtraAsked[] | undefined;
}

/** A new booking. `people` come, `guest` books; `note` is a wish in the guest's own words, `marked` where a person must acknowledge it; `resources` are chosen by staff. */
export interface Book extends Wish { do: "book"; note?: string; marked?: "allergy" | "access"; guest?: GuestWords; people?: string[]; resources?: string[] }
/** Another version of a booking: only what changes is named; `resources` are chosen by staff. */
export interface Change extends Partial<Wish> { do: "change"; reference: string; note?: string; resources?: string[] }
/** The end of a booking, with its fee. */
export interface Cancel { do: "cancel"; reference: string }
/** Something to be written down beside the rest of one card. */
export interface Note { do: "note"; kind: "errand" | "message" | "lost_thing" | "call_back"; words: string; department?: string; reference?: string; contact?: string; dueAt?: Date }

/** One line of an offer. */
export type Item = Book | Change | Cancel | Note;

/** A booking as it is sold: everything that stays the same whatever the desk's files say later. Instants are ISO texts. */
export interface Sale {
  kind: Offering["kind"];
  offering: string;
  rate?: string | undefined;
  title: Words;
  rateName?: Words | undefined;
  zone: string;
  arrival?: Day | undefined;
  departure?: Day | undefined;
  startsAt: string;
  endsAt: string;
  /** What is taken, buffers included. */
  takes: { from: string; to: string };
  /** The resource types it takes. */
  types: string[];
  /** What a table or an appointment was given, once booked; a stay's room is for staff. */
  placed?: Words[];
  party: Party;
  units: number;
  needs: string[];
  wishes: string[];
  /** What the needs and wishes are called. */
  needNames: Words[];
  wishNames: Words[];
  extras: ExtraAsked[];
  quote: Quote;
  firstNight: number;
  terms?: Terms | undefined;
  status: "confirmed" | "requested" | "tentative";
}

/** A line of an offer as it will be committed. */
export type Fixed =
  | { do: "book"; sale: Sale; pinned?: string[] }
  | { do: "change"; reference: string; sale: Sale; before: Sale; fee: number; freeUntil?: string; pinned?: string[] }
  | { do: "cancel"; reference: string; before: Sale; fee: number; freeUntil?: string }
  | { do: "note"; kind: Note["kind"]; department?: string; reference?: string; dueAt?: string };

/** The guest's own words that belong to a line; kept apart so that they can be erased. */
export interface ItemWords { guest?: GuestWords; people?: string[]; note?: string; marked?: "allergy" | "access"; contact?: string }

/** A line as it stands in a proposal. `booking` exists from here on, before its row does. */
export interface ProposalItem { n: number; booking?: string; version?: number; fixed: Fixed; words: ItemWords }

/** An offer: all of it or nothing, by one yes. */
export interface Proposal {
  id: string;
  conversation?: string;
  turn?: string;
  staff?: string;
  /** The open offer of the conversation that this one took the place of. */
  replaces?: string;
  state: "open" | "confirmed" | "declined" | "replaced" | "withdrawn" | "expired";
  language: Language;
  currency: string;
  /** Whether it holds what it offers; without a hold the yes decides. */
  held: boolean;
  madeAt: Date;
  /** The end of the hold; the offer stays open until `closesAt`. */
  expiresAt: Date;
  closesAt: Date;
  items: ProposalItem[];
}

/** Who said yes: the guest, or a member of staff who took it down, and how it came (phone, counter, letter). */
export type By = { kind: "guest" } | { kind: "staff"; staff: string; how: string };
