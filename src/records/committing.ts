import { randomUUID } from "node:crypto";
import { addMinutes } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { bookedRows, release, turnIntoBooked, unitsOf } from "./allocations.ts";
import { audit } from "./audit.ts";
import { booking, bookingColumns, bookingOf, type Booking, type BookingRow } from "./bookings.ts";
import { json, type Database } from "./database.ts";
import { keepErrand } from "./errands.ts";
import { bookerOf } from "./guests.ts";
import { holdFor } from "./holds.ts";
import type { By, Fixed, Proposal, ProposalItem, Sale } from "./items.ts";
import { owe } from "./promises.ts";
import type { Done } from "./receipts.ts";
import { withReference } from "./references.ts";
import { keepWish } from "./wishes.ts";

interface Yes { tx: Database; desk: Desk; offer: Proposal; by: By; now: Date }

/** Carries out every line of an offer that somebody said yes to. Throws `Taken` where something is gone; then nothing has happened. */
export async function commit(tx: Database, desk: Desk, offer: Proposal, by: By, now: Date): Promise<Done[]> {
  const yes: Yes = { tx, desk, offer, by, now };
  const done: Done[] = [];
  for (const item of offer.items) {
    const line = item.fixed;
    if (line.do === "note") done.push(await note(yes, item, line));
    else if (line.do === "cancel") done.push(await cancel(yes, item.booking ?? "", line));
    else if (line.do === "change") done.push(await change(yes, item, line));
    else done.push(await book(yes, item, line));
  }
  return done;
}

/** What was held becomes booked; where the hold is gone it is taken now, under the same constraint. What one had before is let go after that. */
async function take({ tx, desk, offer, now }: Yes, id: string, line: Fixed & { sale: Sale }): Promise<Sale> {
  const before = line.do === "change" ? await bookedRows(tx, id) : [];
  if (!await turnIntoBooked(tx, offer.id, id)) await holdFor(tx, desk, { proposal: offer.id, booking: id, fixed: line, now });
  if (before.length > 0) await release(tx, id, before);
  if (line.sale.kind === "stay") return line.sale;
  const units = await unitsOf(tx, id);
  return { ...line.sale, placed: units.flatMap(({ resource }) => desk.resources.filter((one) => one.id === resource).map(({ name }) => name)) };
}

async function book(yes: Yes, { booking: id = "", words }: ProposalItem, line: Fixed & { do: "book" }): Promise<Done> {
  const { tx, desk, offer, by, now } = yes;
  const sale = await take(yes, id, line);
  const booker = await bookerOf(tx, offer.conversation, words.guest, now);
  const answerDue = sale.status === "requested" ? addMinutes(now, desk.requestAnswer) : null;
  const made = await withReference(tx, "booking", async (inner, fresh) => {
    const [row] = await inner.query<BookingRow>(
      `insert into bookings (id, reference, kind, status, offering, rate, starts_at, ends_at, arrival, departure, zone, party, units, sale, total, currency,
         booker_id, conversation_id, chapter, made_by, language, confirmed_at, changed_at, answer_due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18::uuid,
         (select chapter from conversations where id = $18), $19, $20, $21, $21, $22) returning ${bookingColumns}`,
      [id, fresh, sale.kind, sale.status, sale.offering, sale.rate ?? null, sale.startsAt, sale.endsAt, sale.arrival ?? null, sale.departure ?? null, sale.zone,
        json(sale.party), sale.units, json(sale), sale.quote.total, sale.quote.currency, booker ?? null, offer.conversation ?? null,
        offer.staff ? "staff" : "guest", offer.language, now, answerDue]);
    return bookingOf(row!);
  });
  if (words.guest?.name) await person(tx, id, words.guest.name, "booker", now);
  for (const name of words.people ?? []) await person(tx, id, name, "guest", now);
  if (words.note) await keepWish(tx, { booking: id, conversation: offer.conversation, words: words.note, marked: words.marked, now });
  if (answerDue) await owe(tx, { conversation: offer.conversation, booking: id, what: "answer_request", dueAt: answerDue, now });
  await keepVersion(yes, made);
  const did = sale.status === "requested" ? "requested" : "booked";
  await audit(tx, { at: now, by: who(by), did, noun: "booking", id, details: { proposal: offer.id, total: sale.quote.total } });
  return { did, booking: id, reference: made.reference, version: 1, ...(answerDue ? { answerDueAt: answerDue.toISOString() } : {}) };
}

async function change(yes: Yes, { booking: id = "", words }: ProposalItem, line: Fixed & { do: "change" }): Promise<Done> {
  const { tx, offer, by, now } = yes;
  const { fee } = line;
  const sale = await take(yes, id, line);
  await tx.query(
    `update bookings set status = case when status in ('confirmed', 'changed') then 'changed' when status in ('requested', 'tentative') and $14 then 'confirmed' else status end,
       answer_due_at = case when $14 then null else answer_due_at end, offering = $2, rate = $3, starts_at = $4, ends_at = $5,
       arrival = $6, departure = $7, party = $8, units = $9, sale = $10, total = $11, fee = coalesce(fee, 0) + $12,
       version = version + 1, sequence = sequence + 1, changed_at = $13 where id = $1`,
    [id, sale.offering, sale.rate ?? null, sale.startsAt, sale.endsAt, sale.arrival ?? null, sale.departure ?? null, json(sale.party), sale.units, json(sale),
      sale.quote.total, fee, now, Boolean(offer.staff)]);
  // What a person offered in a request's place is their answer to it.
  if (offer.staff) await tx.query("update promises set state = 'kept', ended_at = $2, staff_id = $3 where booking_id = $1 and what = 'answer_request' and state in ('due', 'late')", [id, now, offer.staff]);
  if (words.note) await keepWish(tx, { booking: id, conversation: offer.conversation, words: words.note, now });
  const after = await booking(tx, id);
  await keepVersion(yes, after);
  await audit(tx, { at: now, by: who(by), did: "changed", noun: "booking", id, details: { proposal: offer.id, version: after.version, fee } });
  return { did: "changed", booking: id, reference: after.reference, version: after.version, ...(fee > 0 ? { fee } : {}) };
}

async function cancel(yes: Yes, id: string, line: Fixed & { do: "cancel" }): Promise<Done> {
  const { tx, offer, by, now } = yes;
  await release(tx, id);
  await tx.query("update bookings set status = 'cancelled', fee = coalesce(fee, 0) + $2, version = version + 1, sequence = sequence + 1, changed_at = $3, cancelled_at = $3 where id = $1",
    [id, line.fee, now]);
  await tx.query("update promises set state = 'withdrawn', ended_at = $2 where booking_id = $1 and state in ('due', 'late')", [id, now]);
  const after = await booking(tx, id);
  await keepVersion(yes, after);
  await audit(tx, { at: now, by: who(by), did: "cancelled", noun: "booking", id, details: { proposal: offer.id, fee: line.fee } });
  return { did: "cancelled", booking: id, reference: after.reference, version: after.version, fee: line.fee };
}

async function note({ tx, offer, now }: Yes, { booking: of, words }: ProposalItem, line: Fixed & { do: "note" }): Promise<Done> {
  const errand = await keepErrand(tx, { conversation: offer.conversation, booking: of, kind: line.kind, words: words.note ?? "", contact: words.contact, department: line.department, dueAt: line.dueAt ? new Date(line.dueAt) : undefined, now });
  return { did: "noted", errand: errand.id };
}

/** Every version as it stands, so that it can be told later what was agreed when. */
export async function keepVersion({ tx, offer, by, now }: Omit<Yes, "desk">, at: Booking): Promise<void> {
  await tx.query("insert into booking_versions (booking_id, version, at, by_kind, by_id, how, proposal_id, was) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    [at.id, at.version, now, by.kind, by.kind === "staff" ? by.staff : null, by.kind === "staff" ? by.how : null, offer.id, json({ status: at.status, fee: at.fee ?? 0, sale: at.sale })]);
}

const who = (by: By) => (by.kind === "staff" ? { kind: "staff" as const, id: by.staff } : { kind: "guest" as const });

async function person(tx: Database, booking: string, name: string, role: "booker" | "guest", now: Date): Promise<void> {
  await tx.query("insert into booking_people (id, booking_id, name, role, made_at) values ($1, $2, $3, $4, $5)", [randomUUID(), booking, name, role, now]);
}
