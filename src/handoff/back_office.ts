import type { House } from "#conversations/house.ts";
import { Invalid } from "#errors.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { listByPeriod, type Booking } from "#records/bookings.ts";
import { careList } from "#records/care.ts";
import { bookingEvent } from "#records/lines.ts";
import { owedBy, promiseEvent } from "#records/promises.ts";
import type { Staff } from "#records/staff.ts";
import { addDays, dayOf, instantOf } from "#rules/calendar.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import { redressFor } from "#rules/severity.ts";
import { hiddenFrom, isManager, sees } from "./secrecy.ts";

/** So many days of bookings are read at once at most. */
const longest = 731;

const languageOf = (desk: Desk): Language => desk.languages[0] as Language;

/** The bookings that touch the days from `from` to the end of `to`; a week from today where nothing is said, two years at most. As the contract shows them, with what only staff may know. */
export async function bookingsOf(house: House, { from, to }: { from?: string; to?: string }, _who: Staff): Promise<object[]> {
  const desk = await house.desk();
  const zone = desk.sites[0]!.timeZone;
  const first = from ?? (to && to < dayOf(house.clock.now(), zone) ? to : dayOf(house.clock.now(), zone));
  const last = to ?? addDays(first, 7);
  if (last > addDays(first, longest)) throw new Invalid("Bookings are given for two years at once at most.", "too_long");
  const found = await listByPeriod(house.db, instantOf(first, "00:00", zone), instantOf(addDays(last, 1), "00:00", zone), { withCancelled: true });
  const names = await namesOf(house, found);
  const rooms = await roomsOf(house, found);
  return found.map((one) => ({ ...bookingEvent(one, labelsOf(house, languageOf(desk))), ...names.get(one.id), ...(rooms.has(one.id) ? { resources: rooms.get(one.id) } : {}), madeBy: one.madeBy, ...(one.conversation ? { conversation: one.conversation } : {}), ...(one.answerDueAt ? { answerDueAt: one.answerDueAt } : {}) }));
}

async function namesOf({ db }: House, bookings: readonly Booking[]): Promise<Map<string, { name?: string }>> {
  const rows = await db.query<{ id: string; name: string }>(
    `select p.booking_id as id, min(p.name) as name from booking_people p where p.booking_id = any($1::uuid[]) and p.role = 'booker' and p.name is not null group by 1`, [bookings.map(({ id }) => id)]);
  return new Map(rows.map(({ id, name }) => [id, { name }]));
}

async function roomsOf({ db }: House, bookings: readonly Booking[]): Promise<Map<string, string[]>> {
  const rows = await db.query<{ id: string; resources: string[] }>(
    "select claimant as id, array_agg(distinct resource order by resource) as resources from allocations where claimant = any($1::uuid[]) and state = 'booked' group by 1", [bookings.map(({ id }) => id)]);
  return new Map(rows.map(({ id, resources }) => [id, resources]));
}

/** The cases that a colleague may see, most serious first, with what the house allows as redress; confidential ones are for managers. */
export async function casesFor(house: House, who: Staff): Promise<object[]> {
  const desk = await house.desk();
  const first = languageOf(desk);
  const cases = await careList(house.db, { manager: isManager(who), staff: who.id, since: new Date(0) });
  return cases.map(({ id: _, aboutStaff: __, ...one }) => ({
    ...one, redress: redressFor(desk, one.severity).map(({ offer, upTo }) => ({ offer: inWords(offer, first, first), upTo: { amount: upTo, currency: desk.currency } })),
  }));
}

/** What the desk owes, soonest first; what belongs to a confidential case or conversation is for managers. */
export async function promisesFor(house: House, who: Staff, language?: Language): Promise<object[]> {
  const { say } = labelsOf(house, language ?? languageOf(await house.desk()));
  const secrets = new Map((await house.db.query<{ id: string; confidential: boolean; aboutStaff: string | null }>(`select id, confidential, about_staff as "aboutStaff" from cases where confidential`)).map((row) => [row.id, row]));
  const seen = (id: string | undefined) => { const secret = id && secrets.get(id); return !secret || sees(who, secret); };
  const owing = (await owedBy(house.db)).filter((owed) => seen(owed.case));
  const hidden = await hiddenFrom(house.db, who, owing.map(({ conversation }) => conversation));
  const shown = owing.filter(({ conversation }) => !hidden.has(conversation ?? "")).slice(0, 500);
  const references = new Map((await house.db.query<{ id: string; reference: string }>("select id, reference from cases where id = any($1::uuid[])", [shown.flatMap((owed) => owed.case ?? [])])).map(({ id, reference }) => [id, reference]));
  return shown.map((owed) => ({
    ...promiseEvent(owed, say), ...(owed.case && references.has(owed.case) ? { case: references.get(owed.case) } : {}), ...(owed.department ? { department: owed.department } : {}), ...(owed.conversation ? { conversation: owed.conversation } : {}),
  }));
}

/** The ledger of a day. There is none before payments are taken. */
export async function ledgerOf(_house: House, _day: string | undefined, _who: Staff): Promise<object[]> {
  return [];
}
