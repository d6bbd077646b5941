import { deskShape, type Desk, type Offering } from "#rules/desk.ts";

/** A small hotel: 4 doubles (one with a bath and a view), 2 family rooms, tables that join, a spa with two therapists; no file needed. */
export const smallHotel: Desk = {
  ...deskShape.parse({
    name: "The Lime Tree", kind: "hotel", languages: ["en", "es", "hu", "ro"], currency: "EUR",
    sites: [{ id: "house", name: "The Lime Tree", timeZone: "Europe/Budapest", address: { street: "1 Lime Street", city: "Budapest", postcode: "1051", country: "HU" } }],
    privacy: { controller: "Lime Tree Ltd", email: "privacy@example.com", keptDays: 365 },
    emergency: { number: "112" }, departments: [{ id: "reception", name: "Reception" }, { id: "manager", name: "Manager" }], reception: "reception",
    hours: [
      { id: "reception", name: "Reception", weekly: [{ days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], open: "07:00", close: "23:00" }] },
      {
        id: "restaurant", name: "Restaurant", last: "Last orders",
        weekly: [
          { days: ["tue", "wed", "thu", "sun"], open: "18:00", close: "22:30", last: "21:30" },
          { days: ["fri", "sat"], open: "18:00", close: "01:00", last: "23:30" },
        ],
        seasons: [{ id: "winter", from: "12-20", to: "01-06", name: "Winter menu", weekly: [{ days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], open: "17:00", close: "23:00", last: "22:00" }] }],
        exceptions: [{ on: "12-24", hours: [], note: "Christmas Eve" }, { on: "2026-12-31", hours: [{ open: "19:00", close: "03:00", last: "00:30" }] }],
      },
      { id: "spa", name: "Spa", weekly: [{ days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], open: "10:00", close: "20:00", last: "18:00" }] },
    ],
    features: [{ id: "accessible", name: "Accessible", access: true }, { id: "view", name: "View" }],
    resources: [
      ...[1, 2, 3, 4].map((number) => ({ id: `double_${number}`, type: "double", name: `Room ${number}`, seats: 2, features: number === 1 ? ["view"] : number === 2 ? ["accessible"] : [], connectsWith: number === 3 ? ["double_4"] : [] })),
      ...[1, 2].map((number) => ({ id: `family_${number}`, type: "family", name: `Family ${number}`, seats: 4 })),
      { id: "table_1", type: "table", name: "Table 1", seats: 2 }, { id: "table_2", type: "table", name: "Table 2", seats: 4 },
      { id: "table_3", type: "table", name: "Table 3", seats: 4 }, { id: "table_4", type: "table", name: "Table 4", seats: 6, features: ["view"] },
      { id: "therapist_1", type: "therapist", name: "Ana" }, { id: "therapist_2", type: "therapist", name: "Béla" },
      { id: "cabin_1", type: "cabin", name: "Cabin 1", seats: 1 }, { id: "cabin_2", type: "cabin", name: "Cabin 2", seats: 2 },
    ],
    joins: [["table_2", "table_3"]],
    terms: [
      { id: "flexible", name: "Flexible", steps: [{ until: { daysBefore: 1, at: "18:00" }, fee: 0 }, { fee: { percent: 100, of: "first_night" } }] },
      { id: "prepaid", name: "Prepaid", steps: [{ fee: { percent: 100, of: "total" } }] },
      { id: "table", name: "Table", steps: [{ until: { minutesBefore: 120 }, fee: 0 }, { fee: { amount: 1000 } }] },
    ],
    extras: [
      { id: "parking", name: "Parking", amount: 1200, per: "night" }, { id: "breakfast", name: "Breakfast", amount: 1500, per: "person_night" },
      { id: "cot", name: "Cot", amount: 1000, per: "stay" }, { id: "robe", name: "Robe", amount: 500, per: "person" },
    ],
    levies: [{ id: "tourist_tax", name: "Tourist tax", amount: 150, per: "person_night", exemptUnder: 18, included: false }],
    offerings: [
      {
        id: "double", kind: "stay", name: { en: "Standard double", hu: "Kétágyas szoba" }, takes: [{ type: "double" }], party: { max: 3 }, maxAdults: 2, extras: ["parking", "breakfast", "cot"],
        arrival: "15:00", departure: "11:00", horizonDays: 400, maxNights: 21,
        rates: [
          {
            id: "flexible", name: "Flexible", per: "room", amount: 9800, weekdays: { fri: 11000, sat: 11000 }, terms: "flexible", meals: "breakfast",
            seasons: [{ id: "newyear", from: "12-28", to: "01-02", amount: 16000, minStay: 3, closedArrival: ["thu"] }, { id: "summer", from: "2027-06-01", to: "2027-08-31", amount: 13000 }],
            lengths: [{ nights: 5, percentOff: 10 }, { nights: 10, percentOff: 15 }],
            children: [{ to: 2, amount: 0 }, { to: 11, amount: 2000 }],
          },
          { id: "prepaid", name: "Prepaid", per: "room", amount: 8800, terms: "prepaid", dueNow: 100 },
        ],
      },
      {
        id: "family", kind: "stay", name: "Family room", takes: [{ type: "family" }], party: { max: 4 }, maxAdults: 3, extras: ["cot"],
        rates: [{ id: "half_board", name: "Half board", per: "person", amount: 6000, children: [{ to: 5, amount: 0 }, { to: 14, amount: 3000 }], terms: "flexible", meals: "half_board", dueNow: 30 }],
      },
      { id: "dinner", kind: "table", name: "Table for dinner", takes: [{ type: "table" }], party: { max: 10 }, duration: 120, every: 30, within: "restaurant", horizonDays: 90 },
      {
        id: "massage", kind: "appointment", name: "Massage", takes: [{ type: "therapist", per: "person" }, { type: "cabin", per: "booking" }], party: { max: 2 }, duration: 50, every: 30, bufferAfter: 10,
        within: "spa", notice: 60, extras: ["robe"], rates: [{ id: "massage", name: "Massage", per: "person", amount: 7000, terms: "table" }],
      },
    ],
  }), id: "lime_tree",
};

/** An offering of the small hotel, with some of it said otherwise. */
export function offeringOf(id: string, otherwise: Partial<Offering> = {}, desk: Desk = smallHotel): Offering {
  const found = desk.offerings.find((offering) => offering.id === id);
  if (!found) throw new Error(`no offering ${id}`);
  return { ...found, ...otherwise };
}
