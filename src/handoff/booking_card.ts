import { NotFound } from "#errors.ts";
import type { House } from "#conversations/house.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { unitsOf } from "#records/allocations.ts";
import { byReference, isAlive, peopleOf, type Booking } from "#records/bookings.ts";
import type { Database } from "#records/database.ts";
import { feeOf } from "#records/fixing.ts";
import { bookingEvent, bookingLines } from "#records/lines.ts";
import { canStep } from "#records/standing.ts";
import { wishesOf } from "#records/wishes.ts";
import { inWords, type Language } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";

/** Everything staff see of a booking: its lines as sold, who it is for, where it stands, what cancelling costs now, and how it came to be so. */
export async function bookingCard(house: House, reference: string, language: Language): Promise<object> {
  const { db } = house;
  const desk = await house.desk();
  const found = await byReference(db, reference);
  if (!found) throw new NotFound("There is no such booking.", "no_such_booking");
  const labels = labelsOf(house, language);
  const [people, units, wishes, history, contacts, cases] = await Promise.all([peopleOf(db, found.id), unitsOf(db, found.id), wishesOf(db, found.id), historyOf(db, found), contactsOf(db, found.booker), casesOf(db, found.id)]);
  const { fee } = feeOf(desk, found, house.clock.now());
  const nameOf = (id: string) => { const one = desk.resources.find((each) => each.id === id); return one ? inWords(one.name, language, desk.languages[0]) : id; };
  return {
    ...bookingEvent(found, labels), id: found.id, version: found.version, madeBy: found.madeBy, ...(found.conversation ? { conversation: found.conversation } : {}), ...(found.booker ? { guest: found.booker } : {}),
    sold: { offering: found.sale.offering, rate: found.sale.rate, arrival: found.sale.arrival, departure: found.sale.departure, startsAt: found.sale.startsAt, party: found.sale.party },
    lines: bookingLines(found.sale, labels), people, contacts, units: units.map(({ resource, type }) => ({ resource, type, name: nameOf(resource) })),
    wishes: wishes.map(({ id, words, marked, madeAt, acknowledgedAt }) => ({ id, words, marked, madeAt, acknowledgedAt })), steps: canStep(found.status), alive: isAlive(found),
    ...(isAlive(found) ? { fee: writeMoney({ amount: fee, currency: found.currency }, language) } : {}), ...(found.answerDueAt ? { answerDueAt: found.answerDueAt } : {}), history, cases,
  };
}

interface Was { at: Date; version: number; by: "guest" | "staff" | "desk"; who: string | null; how: string | null; status: string }

/** Each version: when, by whom and how. */
const historyOf = (db: Database, { id }: Booking): Promise<Was[]> => db.query<Was>(
  `select v.at, v.version, v.by_kind as by, s.name as who, v.how, v.was->>'status' as status from booking_versions v left join staff s on s.id = v.by_id where v.booking_id = $1 order by v.version desc limit 50`, [id]);

const contactsOf = (db: Database, guest: string | undefined): Promise<object[]> => db.query(
  "select kind, value, verified_at is not null as verified from contacts where guest_id = $1 order by verified desc, kind", [guest ?? null]);

const casesOf = (db: Database, booking: string): Promise<object[]> => db.query(
  "select reference, topic, severity, state from cases where booking_id = $1 and not confidential order by opened_at", [booking]);

