import { randomUUID } from "node:crypto";
import type { Database } from "#records/database.ts";
import type { Book } from "#records/items.ts";
import { deskShape, type Desk } from "#rules/desk.ts";

/** A small inn for tests: six doubles, two connecting family rooms, five tables, a spa for two and a class. */
export const inn: Desk = { id: "inn", ...deskShape.parse({
  name: "The Inn", kind: "hotel", languages: ["en", "es", "hu", "ro"], currency: "EUR",
  sites: [{ id: "main", name: "The Inn", timeZone: "Europe/Budapest", address: { street: "1", city: "Heviz", postcode: "1", country: "HU" } }],
  privacy: { controller: "The Inn", email: "privacy@inn.example", keptDays: 365 },
  emergency: { number: "112" }, departments: [{ id: "reception", name: "Reception" }, { id: "manager", name: "Manager" }], reception: "always",
  hours: [
    { id: "always", name: "Reception", weekly: [{ days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], open: "00:00", close: "24:00" }] },
    { id: "dinner", name: "Dinner", weekly: [{ days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], open: "18:00", close: "23:00", last: "21:00" }] },
  ],
  features: [{ id: "accessible", name: "accessible", access: true }, { id: "lake_view", name: "lake view" }, { id: "pets", name: "pets" }],
  resources: [
    ...[1, 2, 3, 4, 5, 6].map((n) => ({ id: `room_${n}`, type: "double", name: `Room ${n}`, seats: 2, features: n === 1 ? ["accessible"] : n === 2 ? ["lake_view"] : [] })),
    { id: "room_11", type: "family", name: "Room 11", seats: 4, connectsWith: ["room_12"] }, { id: "room_12", type: "family", name: "Room 12", seats: 4 },
    { id: "table_1", type: "table", name: "Table 1", seats: 2 }, { id: "table_2", type: "table", name: "Table 2", seats: 4 }, { id: "table_3", type: "table", name: "Table 3", seats: 6 },
    { id: "table_4", type: "table", name: "Table 4", seats: 6 }, { id: "table_5", type: "table", name: "Table 5", seats: 2 },
    { id: "anna", type: "therapist", name: "Anna" }, { id: "bela", type: "therapist", name: "Bela" },
    { id: "cabin_1", type: "cabin", name: "Cabin 1", seats: 1 }, { id: "cabin_2", type: "cabin", name: "Cabin 2", seats: 2 },
    { id: "floor", type: "class", name: "Gym floor", places: 8 },
  ],
  joins: [["table_3", "table_4"]],
  offerings: [
    { id: "double", kind: "stay", name: { en: "Double room", hu: "Kétágyas szoba" }, takes: [{ type: "double" }], party: { max: 2 }, arrival: "15:00", departure: "11:00", extras: ["dog", "garage"],
      rates: [{ id: "flexible", name: "Flexible", per: "room", amount: 10000, meals: "breakfast", terms: "flexible" }, { id: "prepaid", name: "Prepaid", per: "room", amount: 9000, terms: "prepaid", dueNow: 100 }] },
    { id: "family", kind: "stay", name: "Family room", takes: [{ type: "family" }], party: { max: 4 }, maxAdults: 3,
      rates: [{ id: "family_flexible", name: "Flexible", per: "room", amount: 15000, includes: 2, extraAdult: 3000, children: [{ to: 11, amount: 0 }, { to: 17, amount: 2000 }], terms: "flexible" }] },
    { id: "dinner_table", kind: "table", name: "Table for dinner", takes: [{ type: "table" }], party: { max: 12 }, duration: 120, within: "dinner" },
    { id: "massage", kind: "appointment", name: "Massage", takes: [{ type: "therapist", per: "person" }, { type: "cabin" }], party: { max: 2 }, duration: 50, bufferAfter: 10,
      rates: [{ id: "massage_price", name: "Massage", per: "person", amount: 6000, terms: "day_before" }] },
    { id: "gym", kind: "appointment", name: "Class", takes: [{ type: "class", per: "person" }], party: { max: 8 }, duration: 45 },
  ],
  terms: [
    { id: "flexible", name: "Flexible", steps: [{ until: { daysBefore: 1, at: "18:00" }, fee: 0 }, { fee: { percent: 100, of: "first_night" } }] },
    { id: "prepaid", name: "Prepaid", steps: [{ fee: { percent: 100, of: "total" } }] },
    { id: "day_before", name: "Day before", steps: [{ until: { minutesBefore: 1440 }, fee: 0 }, { fee: { percent: 50, of: "total" } }] },
  ],
  extras: [{ id: "dog", name: "Dog", amount: 1500, per: "night" }, { id: "garage", name: "Garage", amount: 1200, per: "night" }],
  levies: [{ id: "tourist_tax", name: "Tourist tax", amount: 200, per: "person_night", exemptUnder: 18, included: false }],
}) };

/** Tuesday 1 December 2026, nine in the morning in Budapest. */
export const morning = new Date("2026-12-01T08:00:00Z");

/** An instant so many minutes after another. */
export const later = (minutes: number, from: Date = morning): Date => new Date(from.getTime() + minutes * 60_000);

/** A new conversation on the website, as the front door would open it. */
export async function conversation(db: Database, at: Date = morning): Promise<string> {
  const id = randomUUID();
  await db.query("insert into conversations (id, channel, token_hash, created_at) values ($1, 'web', 'x', $2)", [id, at]);
  return id;
}

/** A stay in a double, Friday 4 to Sunday 6 December for two, unless told otherwise. */
export const stay = (more: Partial<Book> = {}): Book => ({ do: "book", offering: "double", arrival: "2026-12-04", departure: "2026-12-06", party: { adults: 2, childAges: [] }, ...more });
