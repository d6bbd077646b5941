import { z } from "zod";

/**
 * The shape of a desk: everything that `desk.yaml` may say, checked once and trusted from then on.
 * Amounts are minor units of the desk's currency (9800 is €98.00), clock times `HH:MM` in the site's zone,
 * days `YYYY-MM-DD`, yearly days `MM-DD`, durations and buffers minutes. Every thing has a stable `id`.
 */

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, "an id is small letters, digits and _, and starts with a letter");
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time is HH:MM, like 18:30");
const day = z.iso.date({ error: "a day is YYYY-MM-DD, like 2026-12-24" });
const yearlyDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a yearly day is MM-DD, like 06-01");
const minutes = z.int().min(0).max(60 * 24 * 14);
const amount = z.int().min(0);
const percent = z.number().min(0).max(100);
const language = z.enum(["en", "es", "hu", "ro"]);
export type Language = z.infer<typeof language>;

/** One text for all languages, or one for each (the desk's first language stands in where one is missing). */
const words = z.union([z.string().min(1), z.partialRecord(language, z.string().min(1))]);
export type Words = z.infer<typeof words>;
/** Other names guests use for a thing, by language. */
const aliases = z.partialRecord(language, z.array(z.string().min(1)));

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof weekday>;

/** Open from `open` to `close` on `days`; a `close` not after `open` is on the next day. */
const opening = z.strictObject({ days: z.array(weekday).min(1), open: clockTime, close: clockTime, last: clockTime.optional() });
export type Opening = z.infer<typeof opening>;
const season = <T extends z.ZodRawShape>(more: T) =>
  z.strictObject({ id, from: z.union([day, yearlyDay]), to: z.union([day, yearlyDay]), ...more });

const hours = z.strictObject({
  id, site: id.optional(), name: words, aliases: aliases.optional(),
  /** What `last` means here: last orders, last entry … */
  last: words.optional(),
  weekly: z.array(opening),
  seasons: z.array(season({ name: words.optional(), weekly: z.array(opening) })).default([]),
  /** A dated exception replaces the whole day: closed (no `hours`), or open at these hours. */
  exceptions: z.array(z.strictObject({
    on: z.union([day, yearlyDay]), hours: z.array(opening.omit({ days: true })).default([]), note: words.optional(),
  })).default([]),
});
export type Hours = z.infer<typeof hours>;

const site = z.strictObject({
  id, name: words, timeZone: z.string(), phone: z.string().optional(), email: z.email().optional(),
  address: z.strictObject({ street: z.string(), city: z.string(), postcode: z.string(), country: z.string().length(2) }),
});
export type Site = z.infer<typeof site>;

const resource = z.strictObject({
  id, type: id, site: id.optional(), name: words,
  /** How many separate parties can have it at once (a class, a pool slot, a fleet of taxis). */
  places: z.int().min(1).default(1),
  /** How many people it holds: beds of a room, chairs of a table, tables of a cabin. */
  seats: z.int().min(1).default(1),
  features: z.array(id).default([]),
  connectsWith: z.array(id).default([]),
});
export type Resource = z.infer<typeof resource>;

/** What a stay, table or appointment costs per `per`; the first season that holds wins, then the weekday, then `amount`. */
const rate = z.strictObject({
  id, name: words, per: z.enum(["room", "person", "booking"]), amount,
  weekdays: z.partialRecord(weekday, amount).default({}),
  seasons: z.array(season({ amount, minStay: z.int().min(1).optional(), closedArrival: z.array(weekday).default([]) })).default([]),
  /** The longest stay reached gives its discount on the nights. */
  lengths: z.array(z.strictObject({ nights: z.int().min(2), percentOff: percent })).default([]),
  /** Per child and night, by age up to and including `to`; a child over the last band pays as an adult. */
  children: z.array(z.strictObject({ to: z.int().min(0).max(17), amount })).default([]),
  /** For each adult beyond `includes`, per night. */
  extraAdult: amount.optional(), includes: z.int().min(1).optional(),
  meals: z.enum(["none", "breakfast", "half_board", "full_board"]).default("none"),
  terms: id,
  /** Share of the total that is due with the yes; the rest at the desk. */
  dueNow: percent.default(0),
});
export type Rate = z.infer<typeof rate>;

/** What a booking takes: `per` person or once for the booking, of a resource type. */
const need = z.strictObject({ type: id, per: z.enum(["booking", "person"]).default("booking") });

const offering = z.strictObject({
  id, kind: z.enum(["stay", "table", "appointment"]), site: id.optional(), name: words, aliases: aliases.optional(), description: words.optional(),
  takes: z.array(need).min(1),
  rates: z.array(rate).default([]),
  /** Minutes, for tables and appointments (a stay has its nights). */
  duration: minutes.optional(), every: minutes.default(30), bufferBefore: minutes.default(0), bufferAfter: minutes.default(0),
  /** The hours (by id) in which it may begin; `last` is the last start. */
  within: id.optional(),
  party: z.strictObject({ min: z.int().min(1).default(1), max: z.int().min(1) }),
  /** Of `party.max`, at most so many adults (a family room). */
  maxAdults: z.int().min(1).optional(),
  notice: minutes.default(0), horizonDays: z.int().min(1).default(500), maxNights: z.int().min(1).default(30),
  arrival: clockTime.optional(), departure: clockTime.optional(),
  extras: z.array(id).default([]),
  /** Sold at once, or a request that a person answers; the desk's `selling` where it says nothing. */
  selling: z.enum(["confirmed", "on_request"]).optional(),
  details: words.optional(),
});
export type Offering = z.infer<typeof offering>;

/** Fees in order of time: the first step whose limit is not yet passed applies; the last has no limit. */
const terms = z.strictObject({
  id, name: words,
  steps: z.array(z.strictObject({
    until: z.union([
      z.strictObject({ daysBefore: z.int().min(0), at: clockTime }),
      z.strictObject({ minutesBefore: minutes }),
    ]).optional(),
    fee: z.union([z.literal(0), z.strictObject({ percent, of: z.enum(["total", "first_night"]) }), z.strictObject({ amount })]),
  })).min(1),
});
export type Terms = z.infer<typeof terms>;

const extra = z.strictObject({ id, name: words, aliases: aliases.optional(), amount, per: z.enum(["stay", "night", "person", "person_night"]), need: id.optional(), note: words.optional() });
export type Extra = z.infer<typeof extra>;

const levy = z.strictObject({ id, name: words, amount, per: z.enum(["person_night", "night", "stay"]), exemptUnder: z.int().min(0).default(0), included: z.boolean() });
export type Levy = z.infer<typeof levy>;

export const deskShape = z.strictObject({
  id: id.optional(), name: z.string().min(1), kind: z.string().min(1),
  languages: z.array(language).min(1), currency: z.string().regex(/^[A-Z]{3}$/, "a currency is three capital letters, like EUR"),
  /** When the business day ends: a stay for the night that has begun is sold until then. */
  businessDayEnds: clockTime.default("04:00"),
  discreet: z.boolean().default(false),
  selling: z.enum(["confirmed", "on_request"]).default("confirmed"),
  /** Minutes until a request must be answered. */
  requestAnswer: minutes.default(120),
  sites: z.array(site).min(1),
  privacy: z.strictObject({ controller: z.string(), email: z.email(), keptDays: z.int().min(1), more: words.optional() }),
  emergency: z.strictObject({ number: z.string(), inside: z.string().optional(), meetingPoint: words.optional(), defibrillator: words.optional() }),
  onCall: z.strictObject({ phone: z.string(), for: words }).optional(),
  departments: z.array(z.strictObject({ id, name: words, languages: z.array(language).optional() })).min(1),
  /** The hours (by id) in which a receptionist is there. */
  reception: id,
  callBackMinutes: minutes.default(60), claimLapsesAfter: minutes.default(5),
  /** Who may be named to guests. */
  people: z.array(z.strictObject({ id, name: z.string(), role: words })).default([]),
  hours: z.array(hours).min(1),
  features: z.array(z.strictObject({ id, name: words, aliases: aliases.optional(), access: z.boolean().default(false) })).default([]),
  /** A desk that only answers and brings people has nothing to be booked. */
  resources: z.array(resource).default([]),
  joins: z.array(z.array(id).min(2)).default([]),
  offerings: z.array(offering).default([]),
  terms: z.array(terms).default([]), extras: z.array(extra).default([]), levies: z.array(levy).default([]),
  guarantee: z.strictObject({ by: z.enum(["nothing", "contact", "deposit"]).default("nothing"), openBookings: z.int().min(1).default(5),
    /** How long a booking is held for a contact that has to answer a code; an hour where nothing is said. */
    minutes: minutes.optional() })
    .default({ by: "nothing", openBookings: 5 }),
  hold: z.strictObject({ minutes: minutes.default(10), openMinutes: minutes.default(60), perAddress: z.int().min(1).default(3) })
    .default({ minutes: 10, openMinutes: 60, perAddress: 3 }),
  grace: z.strictObject({ minutes: minutes.default(30), notWithinMinutes: minutes.default(1440) }).default({ minutes: 30, notWithinMinutes: 1440 }),
  /** What the house may offer for a justified complaint, seen by the receptionist only. */
  redress: z.array(z.strictObject({ severity: z.enum(["low", "normal", "high", "urgent"]), offer: words, upTo: amount })).default([]),
  /** What a role may give for a case by itself, in minor units; above it a second person decides. Without one: what the house allows for the severity, for a manager the most of these. */
  redressLimits: z.partialRecord(z.enum(["receptionist", "manager", "finance", "administrator"]), amount).default({}),
  /** Minutes after which what is overdue is brought before the next in line: its owner, the colleagues on duty, the manager. */
  ladderMinutes: minutes.default(15),
  /** What every guest is told between two days, both meant: a lift out of order, a road closed. */
  notices: z.array(z.strictObject({ id, from: day, to: day, text: words })).default([]),
  /** What a guest may simply tap before anything was said; the house's own three where it names none. */
  starters: z.array(words).max(4).default([]),
  model: z.strictObject({ houseOnly: z.boolean().default(false), topics: z.array(z.string()).default([]) }).default({ houseOnly: false, topics: [] }),
});
export type Desk = z.infer<typeof deskShape> & { id: string };

/** The text in a language, else in the desk's first, else whatever there is. */
export function inWords(text: Words, spoken: Language, first: Language = "en"): string {
  if (typeof text === "string") return text;
  return text[spoken] ?? text[first] ?? Object.values(text)[0] ?? "";
}
