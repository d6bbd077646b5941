import { NotFound } from "#errors.ts";
import type { Language } from "#rules/desk.ts";
import type { Database } from "./database.ts";
import { contactValue } from "./guests.ts";
import type { Sale } from "./items.ts";

/** The states of a booking; `changed` is a confirmed one with a later version. */
export type Status = "confirmed" | "changed" | "cancelled" | "requested" | "tentative" | "arrived" | "departed" | "no_show" | "waiting";

/** What a guest has: their times, and everything as it was sold. */
export interface Booking {
  id: string;
  reference: string;
  status: Status;
  startsAt: Date;
  endsAt: Date;
  sale: Sale;
  total: number;
  currency: string;
  fee?: number;
  version: number;
  sequence: number;
  /** Whom the desk writes to, who may change it. */
  booker?: string;
  conversation?: string;
  chapter?: number;
  madeBy: "guest" | "staff";
  language?: Language;
  confirmedAt: Date;
  changedAt: Date;
  answerDueAt?: Date;
  guaranteeDueAt?: Date;
  cancelledAt?: Date;
}

/** A row of `bookings`. */
export interface BookingRow {
  id: string; reference: string; status: Status; starts_at: Date; ends_at: Date; sale: Sale; total: number; currency: string; fee: number | null;
  version: number; sequence: number; booker_id: string | null; conversation_id: string | null; chapter: number | null; made_by: "guest" | "staff";
  language: Language | null; confirmed_at: Date; changed_at: Date; answer_due_at: Date | null; guarantee_due_at: Date | null; cancelled_at: Date | null;
}

/** Null columns are left out of what the house passes on. */
export function bookingOf(row: BookingRow): Booking {
  const some = {
    fee: row.fee ?? undefined, booker: row.booker_id ?? undefined, conversation: row.conversation_id ?? undefined, chapter: row.chapter ?? undefined,
    language: row.language ?? undefined, answerDueAt: row.answer_due_at ?? undefined, guaranteeDueAt: row.guarantee_due_at ?? undefined, cancelledAt: row.cancelled_at ?? undefined,
  };
  return {
    id: row.id, reference: row.reference, status: row.status, startsAt: row.starts_at, endsAt: row.ends_at, sale: row.sale, total: row.total,
    currency: row.currency, version: row.version, sequence: row.sequence, madeBy: row.made_by, confirmedAt: row.confirmed_at, changedAt: row.changed_at,
    ...Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)),
  };
}

/** A booking still to come or under way that its guest may change. */
export const isAlive = ({ status }: Pick<Booking, "status">): boolean => ["confirmed", "changed", "requested", "tentative", "arrived", "waiting"].includes(status);

/** The columns of a booking, named so that a newer server's columns change nothing here. */
export const bookingColumns = `id, reference, status, starts_at, ends_at, sale, total, currency, fee, version, sequence, booker_id, conversation_id, chapter,
  made_by, language, confirmed_at, changed_at, answer_due_at, guarantee_due_at, cancelled_at`;

/** A booking by its id. Throws `NotFound`. */
export async function booking(db: Database, id: string): Promise<Booking> {
  const [row] = await db.query<BookingRow>(`select ${bookingColumns} from bookings where id = $1`, [id]);
  if (!row) throw new NotFound("There is no such booking.", "no_such_booking");
  return bookingOf(row);
}

/** A booking by its reference as it stands in the records, locked where `lock` says so; undefined where there is none. */
export async function byReference(db: Database, reference: string, { lock = false } = {}): Promise<Booking | undefined> {
  const [row] = await db.query<BookingRow>(`select * from bookings where reference = $1${lock ? " for update" : ""}`, [reference]);
  return row ? bookingOf(row) : undefined;
}

/** The bookings that touch a period, in order of time: for staff. */
export async function listByPeriod(db: Database, from: Date, to: Date, { kind, withCancelled = false }: { kind?: Sale["kind"]; withCancelled?: boolean } = {}): Promise<Booking[]> {
  const rows = await db.query<BookingRow>(
    `select * from bookings where tstzrange(starts_at, ends_at) && tstzrange($1, $2) and ($3::text is null or kind = $3)
       and ($4 or status <> 'cancelled') order by starts_at, reference`, [from, to, kind ?? null, withCancelled]);
  return rows.map(bookingOf);
}

/** A guest's bookings, those of guests joined to them too: to come first. */
export async function listByGuest(db: Database, guest: string): Promise<Booking[]> {
  const rows = await db.query<BookingRow>(
    `select b.* from bookings b where b.booker_id = $1 or b.booker_id in (select guest_id from joinings where into_id = $1 and undone_at is null)
     order by starts_at desc, reference`, [guest]);
  return rows.map(bookingOf);
}

/** What was booked in this conversation; `chapter` narrows it to one chapter. */
export async function listByConversation(db: Database, conversation: string, chapter?: number): Promise<Booking[]> {
  const rows = await db.query<BookingRow>(
    "select * from bookings where conversation_id = $1 and ($2::int is null or chapter = $2) order by confirmed_at, reference", [conversation, chapter ?? null]);
  return rows.map(bookingOf);
}

/** How many open bookings a contact has: more than the desk's limit, and a person looks first. */
export async function openBookingsOf(db: Database, { email, phone }: { email?: string | undefined; phone?: string | undefined }, now: Date): Promise<number> {
  if (!email && !phone) return 0;
  const [row] = await db.query<{ count: number }>(
    `select count(distinct b.id)::int as count from bookings b join contacts c on c.guest_id = b.booker_id
     where b.status in ('confirmed', 'changed', 'requested', 'tentative') and b.ends_at > $3
       and ((c.kind = 'email' and c.value = lower($1)) or (c.kind = 'phone' and c.value = $2))`, [email ?? null, phone ? contactValue("phone", phone) : null, now]);
  return row?.count ?? 0;
}

/** Who a booking is by and for, as told: the booker first. */
export async function peopleOf(db: Database, id: string): Promise<{ name: string; role: "booker" | "guest" }[]> {
  return db.query("select name, role from booking_people where booking_id = $1 and name is not null order by role, made_at, name", [id]);
}
