/**
 * Every column in which a person can be recognised, whose it is, and what stands there after erasure. Nothing personal is written
 * anywhere else: deliveries, announcements, audit, logs, metrics, vectors and the ledger have ids.
 * `where` finds the rows of `$1`, the ids of the guests, conversations or bookings concerned.
 */
export interface Personal { table: string; column: string; of: "guest" | "conversation" | "booking"; where: string; empty: string }

/** The list; a test holds it against the tables. */
export const personal: readonly Personal[] = [
  { table: "guests", column: "name", of: "guest", where: "id = any($1)", empty: "null" },
  { table: "guests", column: "locale", of: "guest", where: "id = any($1)", empty: "null" },
  { table: "guests", column: "subject", of: "guest", where: "id = any($1)", empty: "null" },
  { table: "contacts", column: "value", of: "guest", where: "guest_id = any($1)", empty: "'erased ' || id::text" },
  { table: "words", column: "content", of: "conversation", where: "conversation_id = any($1)", empty: "'{\"erased\": true}'" },
  { table: "turns", column: "trace", of: "conversation", where: "conversation_id = any($1)", empty: "'{}'" },
  { table: "conversations", column: "address_hash", of: "conversation", where: "id = any($1)", empty: "null" },
  { table: "conversations", column: "locale", of: "conversation", where: "id = any($1)", empty: "null" },
  { table: "conversations", column: "time_zone", of: "conversation", where: "id = any($1)", empty: "null" },
  { table: "booking_people", column: "name", of: "booking", where: "booking_id = any($1)", empty: "null" },
  { table: "wishes", column: "words", of: "booking", where: "booking_id = any($1)", empty: "null" },
  // A cot or an allergy is still looked after where the guest is expected (guests.forget_at).
  { table: "wishes", column: "words", of: "conversation", where: "conversation_id = any($1) and not exists (select from bookings b join guests g on g.id = b.booker_id where b.id = wishes.booking_id and g.forget_at is not null and g.erased_at is null)", empty: "null" },
  { table: "proposal_items", column: "words", of: "conversation", where: "proposal_id in (select id from proposals where conversation_id = any($1))", empty: "null" },
  { table: "proposal_items", column: "words", of: "booking", where: "booking_id = any($1)", empty: "null" },
  { table: "proposals", column: "address_hash", of: "conversation", where: "conversation_id = any($1)", empty: "null" },
  // Hashes of what was asked for, names and contacts in it: with a few guesses they could be found again.
  { table: "proposals", column: "fingerprint", of: "conversation", where: "conversation_id = any($1)", empty: "id::text" },
  { table: "errands", column: "fingerprint", of: "conversation", where: "conversation_id = any($1)", empty: "null" },
  { table: "cases", column: "words", of: "conversation", where: "conversation_id = any($1)", empty: "null" },
  { table: "cases", column: "words", of: "guest", where: "guest_id = any($1)", empty: "null" },
  { table: "handoffs", column: "reason", of: "conversation", where: "conversation_id = any($1)", empty: "''" },
  { table: "promises", column: "words", of: "conversation", where: "conversation_id = any($1)", empty: "null" },
  { table: "errands", column: "words", of: "conversation", where: "conversation_id = any($1)", empty: "null" },
  { table: "errands", column: "contact", of: "conversation", where: "conversation_id = any($1)", empty: "null" },
  { table: "cases", column: "words", of: "booking", where: "booking_id = any($1)", empty: "null" },
  { table: "promises", column: "words", of: "booking", where: "booking_id = any($1)", empty: "null" },
  { table: "errands", column: "words", of: "booking", where: "booking_id = any($1)", empty: "null" },
  { table: "errands", column: "contact", of: "booking", where: "booking_id = any($1)", empty: "null" },
  { table: "cases", column: "cause", of: "conversation", where: "conversation_id = any($1)", empty: "null" },
  { table: "cases", column: "cause", of: "guest", where: "guest_id = any($1)", empty: "null" },
  { table: "cases", column: "cause", of: "booking", where: "booking_id = any($1)", empty: "null" },
  { table: "redresses", column: "words", of: "conversation", where: "case_id in (select id from cases where conversation_id = any($1))", empty: "null" },
  { table: "redresses", column: "words", of: "guest", where: "case_id in (select id from cases where guest_id = any($1))", empty: "null" },
  { table: "redresses", column: "words", of: "booking", where: "case_id in (select id from cases where booking_id = any($1))", empty: "null" },
  { table: "case_notes", column: "words", of: "conversation", where: "case_id in (select id from cases where conversation_id = any($1))", empty: "null" },
  { table: "case_notes", column: "words", of: "guest", where: "case_id in (select id from cases where guest_id = any($1))", empty: "null" },
  { table: "case_notes", column: "words", of: "booking", where: "case_id in (select id from cases where booking_id = any($1))", empty: "null" },
  { table: "drafts", column: "words", of: "conversation", where: "conversation_id = any($1)", empty: "''" },
  { table: "marks", column: "words", of: "conversation", where: "conversation_id = any($1)", empty: "null" },
  { table: "guest_notes", column: "words", of: "guest", where: "guest_id = any($1)", empty: "null" },
  // The way to somebody's chat; whoever writes there again begins anew.
  { table: "chats", column: "thread", of: "conversation", where: "conversation_id = any($1)", empty: "'erased ' || conversation_id" },
  { table: "chats", column: "member_id", of: "conversation", where: "conversation_id = any($1)", empty: "null" },
];
