import type { Event } from "./log.ts";

/** What a guest's reader gets of each type of event; the rest of a row is the house's own (what was asked, where from, whose desk). */
const shown: Record<string, readonly string[]> = {
  message: ["id", "text", "language", "citations", "choices", "attachments", "receptionist", "erased"],
  sentence: ["n", "text", "erased"],
  answer: ["id", "proposal", "answer", "by"],
  proposal: ["id", "kind", "summary", "items", "lines", "price", "terms", "expiresAt", "state", "held", "erased"],
  booking: ["reference", "kind", "status", "resource", "units", "offering", "startsAt", "endsAt", "party", "price"],
  handoff: ["id", "state", "reason", "position", "receptionist", "photo", "lapsed", "erased"],
  case: ["reference", "severity", "department", "state"],
  promise: ["id", "what", "dueAt", "state", "erased"],
  turn: ["state", "stopped"],
  rating: ["id", "score"],
};

/** What can be picked rather than written: a day, or a time. */
const picked = ["arrival", "departure", "date", "time"];

/** An event as its guest reads it: what the contract names. Types not listed here were written for guests and pass as they are. */
export function asGuestSees(event: Event): Event {
  const fields = Object.hasOwn(shown, event.type) ? shown[event.type] : undefined;
  if (!fields) return event;
  const { seq, at, type, from, turn } = event;
  const own = Object.fromEntries(fields.flatMap((field) => (event[field] === undefined ? [] : [[field, event[field]]])));
  const { for: asks } = (event.asked ?? {}) as { for?: string };
  if (event.type === "message" && asks && picked.includes(asks)) own.asks = asks;
  return { ...own, seq, at, type, from, ...(turn === undefined ? {} : { turn }) };
}
