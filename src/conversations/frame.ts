import type { Language } from "#rules/desk.ts";
import type { PartySaid } from "#rules/party.ts";
import type { Shift } from "#understanding/shifts.ts";
import type { Asked } from "./asked.ts";
import type { Reading } from "./reading.ts";

/** A value with the message it came from. */
export interface Slot<T> { value: T; seq: number }

/** Something a guest wishes to have, change or end, as far as it is known. */
export interface Want {
  id: string;
  does: "book" | "change" | "cancel" | "show";
  kind?: "stay" | "table" | "appointment";
  state: "open" | "proposed" | "done" | "dropped";
  /** The kind was assumed; it is said aloud. */
  assumed?: boolean;
  /** Whether they want it, or only asked what there is. */
  firm: boolean;
  offering?: Slot<string>;
  /** Where one name means several offerings ("a massage"). */
  among?: string[];
  rate?: Slot<string>;
  /** Of two prices the one that is paid at once, or the one that can be cancelled free. */
  paying?: Slot<"now" | "later">;
  /** Two kinds of room chosen together ("family_room+standard_double"). */
  mix?: Slot<string>;
  arrival?: Slot<string>;
  departure?: Slot<string>;
  nights?: Slot<number>;
  /** Moved from where the booking that is to be changed stands. */
  shift?: Slot<Shift>;
  /** The day was named by its weekday alone; `until` where it is the last. */
  weekday?: Slot<"on" | "until">;
  /** The day that shall be another one ("Friday, not Thursday"). */
  replaced?: Slot<NonNullable<Reading["understood"]["replaced"]>>;
  /** The part of the day in which a table or an appointment shall begin. */
  part?: Slot<string>;
  /** They would wait for it. */
  line?: Slot<true>;
  /** So many nights more (or fewer) than the booking that is to be changed has. */
  moreNights?: Slot<number>;
  /** The day and clock time of a table or an appointment; `between` is a stretch in which it may begin. */
  date?: Slot<string>;
  /** Where several days were meant ("this weekend", "between the 3rd and the 5th"). */
  dateEnd?: Slot<string>;
  time?: Slot<string>;
  between?: Slot<{ start: string; end: string }>;
  party?: Slot<PartySaid>;
  /** A family of so many: some are children, and nobody said which. */
  family?: boolean;
  units?: Slot<number>;
  needs: Slot<string>[];
  wishes: Slot<string>[];
  extras: Slot<string>[];
  /** Extras of a booking that they no longer want. */
  without?: Slot<string>[];
  /** The guest's own words of a wish the desk has no feature for. */
  notes: Slot<string>[];
  reference?: Slot<string>;
  /** The last message that said something of it. */
  seq: number;
}

/** What the desk asked last, and with which choices. */
export interface Question { for: Asked; want?: string; choices?: { label: string; value: string }[]; seq: number }

/** A booking shown in this chapter, as its latest event has it. */
export interface Shown { reference: string; kind: Want["kind"]; status: string; startsAt: string; endsAt: string; offering: string; resource: string; people: number; seq: number }

/** All that a chapter of a conversation has established so far, folded from its log. */
export interface Frame {
  language: Language;
  wants: Want[];
  asked?: Question;
  /** The question that the latest message answered, if one had been asked. */
  answering?: Question;
  /** The things a guest was last shown to choose from. */
  listed?: Question;
  /** The message that let a wish go ("forget it"), and whether all begins anew. */
  dropped?: { seq: number; anew: boolean };
  /** "The blue one", where nothing of that name is sold: for which wish it was said. */
  unnamed?: { seq: number; want: string };
  /** A yes came too late: what it was for must be sought anew. */
  gone?: boolean;
  guest: { name?: Slot<string>; email?: Slot<string>; phone?: Slot<string> };
  proposal?: { id: string; kind: string; state: string; seq: number; expiresAt: string; wants: string[] };
  bookings: Shown[];
  handoff?: { id: string; state: string; seq: number };
  cases: { reference: string; state: string }[];
  /** What the guest said since the desk spoke last, read; and everything they said before, as words. */
  latest: Reading[];
  earlier: string[];
  /** What the desk has said, newest last: nothing is said twice in a row. */
  said: string[];
  /** What the desk's last answer was told from: the title of a document or of hours, and the heading. */
  topic?: { title: string; heading: string };
  /** How often in a row the desk did not understand or did not know. */
  unsure: number;
}

/** The bookings of this chapter that stand, of a kind where one is named. */
export const standing = (frame: Pick<Frame, "bookings">, kind?: Want["kind"]): Shown[] =>
  frame.bookings.filter((one) => one.status !== "cancelled" && (kind === undefined || one.kind === kind));

/** The want that words without a subject belong to: the one asked about, else the latest open one. */
export function currentWant(frame: Pick<Frame, "wants" | "asked">): Want | undefined {
  const open = frame.wants.filter((want) => want.state === "open" || want.state === "proposed");
  return open.find((want) => want.id === frame.asked?.want) ?? open.toSorted((a, b) => a.seq - b.seq).at(-1);
}
