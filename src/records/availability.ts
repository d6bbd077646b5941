import { DeskError } from "#errors.ts";
import { arrivalsIn, nightsFree } from "#rules/availability.ts";
import { addDays, businessDay, daysBetween, stayPeriod, withBuffers, type Day } from "#rules/calendar.ts";
import type { Desk, Offering, Rate, Words } from "#rules/desk.ts";
import type { ExtraAsked } from "#rules/extras.ts";
import { spread, type Party } from "#rules/party.ts";
import { chosen, periodOf, takenOf, type Allocation } from "./allocations.ts";
import type { Database } from "./database.ts";
import type { Sale } from "./items.ts";
import { planSeats } from "./reseating.ts";
import { saleOf, zoneOf } from "./sales.ts";

/** What is asked of a stay; without a party, two in a room. Looking holds nothing, asks for nobody's name and never counts one's own holds. */
export interface StayLooked {
  arrival: Day; departure: Day; party?: Party | undefined; units?: number | undefined; offering?: string | undefined; rate?: string | undefined;
  needs?: string[] | undefined; wishes?: string[] | undefined; extras?: ExtraAsked[] | undefined; conversation?: string | undefined; now: Date;
  /** The booking (its id) that this would be instead of: what it has already does not count against it. */
  instead?: string | undefined;
}

/** A stay that can be had, priced as it would be sold; `left` is how many units are free in the fullest of its nights. */
export interface StayOption { offering: string; title: Words; sale: Sale; left: number; wishesMet: string[] }

/** Why something cannot be had: the rule's code and sentence, or `full`. */
export interface Reason { offering: string; rate?: string; title: Words; code: string; sentence: string; details: Record<string, unknown> }

/** What the desk found. `nearest` are the same stays on other days, where the asked one is full or its days are closed. */
export interface StayAnswer { options: StayOption[]; reasons: Reason[]; nearest: StayOption[]; others: StayOption[] }

/** How far around the days asked for the desk looks for others. */
const around = 10;

/** Which stays of those days can be had, per type and rate, with the nearest others where what was asked for cannot. */
export async function freeStays(db: Database, desk: Desk, looked: StayLooked): Promise<StayAnswer> {
  const all = desk.offerings.filter(({ kind }) => kind === "stay");
  const asked = looked.offering ? all.filter(({ id }) => id === looked.offering) : all;
  const found = await lookAt(db, desk, asked, looked);
  if (found.options.length > 0) return { ...found, nearest: [], others: [] };
  const others = looked.offering ? (await lookAt(db, desk, all.filter(({ id }) => id !== looked.offering), { ...looked, rate: undefined })).options : [];
  return { ...found, others, nearest: await nearestStays(db, desk, asked, looked) };
}

async function lookAt(db: Database, desk: Desk, offerings: readonly Offering[], looked: StayLooked): Promise<Pick<StayAnswer, "options" | "reasons">> {
  const options: StayOption[] = [];
  const reasons: Reason[] = [];
  for (const offering of offerings) {
    const rates = offering.rates.filter(({ id }) => !looked.rate || id === looked.rate);
    let free: { left: number; wishesMet: string[] } | undefined | null = null;
    for (const rate of rates) {
      try {
        const sale = saleFor(desk, offering, rate, looked);
        if (free === null) free = await roomFor(db, desk, offering, sale, looked);
        if (free) options.push({ offering: offering.id, title: offering.name, sale, ...free });
        else reasons.push({ offering: offering.id, rate: rate.id, title: offering.name, code: "full", sentence: "Nothing is free then.", details: {} });
      } catch (fault) {
        if (!(fault instanceof DeskError)) throw fault;
        reasons.push({ offering: offering.id, rate: rate.id, title: offering.name, code: fault.code, sentence: fault.message, details: fault.details });
      }
    }
  }
  return { options, reasons };
}

const saleFor = (desk: Desk, offering: Offering, rate: Rate, looked: StayLooked): Sale => {
  const party = looked.party ?? { adults: Math.min(2, offering.party.max), childAges: [] };
  const { arrival, departure, needs, wishes, extras, now } = looked;
  return saleOf(desk, { offering: offering.id, rate: rate.id, arrival, departure, party, units: looked.units ?? unitsFor(offering, party), needs, wishes, extras }, now);
};

/** How many units a party needs of an offering: the fewest that take everybody. */
export function unitsFor(offering: Offering, party: Party): number {
  const fits = { people: offering.party.max, adults: offering.maxAdults };
  return [1, 2, 3, 4, 5, 6].find((units) => spread(party, units, fits) !== undefined) ?? 1;
}

/** Whether there is room, seating anew in thought where needed, and how much is left. */
async function roomFor(db: Database, desk: Desk, offering: Offering, sale: Sale, { conversation, instead, now }: StayLooked): Promise<{ left: number; wishesMet: string[] } | undefined> {
  const busy = await takenOf(db, sale.types, periodOf(sale), now, { conversation, claimant: instead });
  const units = chosen(desk, sale, busy) ?? (await planSeats(db, desk, sale, instead, now, conversation))?.units;
  if (!units) return undefined;
  const features = new Set(units.flatMap(({ resource }) => desk.resources.find(({ id }) => id === resource)?.features ?? []));
  const nights = nightsOf(desk, offering, sale.arrival ?? "", sale.departure ?? "", sale.needs, busy, now);
  return { left: Math.max(sale.units, Math.min(...nights.map(({ free }) => free))), wishesMet: sale.wishes.filter((wish) => features.has(wish)) };
}

function nightsOf(desk: Desk, offering: Offering, from: Day, to: Day, needs: readonly string[], busy: readonly Allocation[], now: Date) {
  return nightsFree({ desk, offering, from, to, zone: zoneOf(desk, offering.site), now, needs, busy, businessDayEnds: desk.businessDayEnds });
}

async function nearestStays(db: Database, desk: Desk, offerings: readonly Offering[], looked: StayLooked): Promise<StayOption[]> {
  const length = daysBetween(looked.arrival, looked.departure);
  if (length < 1) return [];
  const found: StayOption[] = [];
  for (const offering of offerings) {
    // Around the days asked for; where those are over, from today on.
    const today = businessDay(looked.now, zoneOf(desk, offering.site), desk.businessDayEnds);
    const middle = looked.arrival < today ? today : looked.arrival;
    const days = await freeNights(db, desk, { offering: offering.id, from: addDays(middle, -around), to: addDays(middle, length + around), needs: looked.needs, conversation: looked.conversation, now: looked.now });
    const units = looked.units ?? unitsFor(offering, looked.party ?? { adults: Math.min(2, offering.party.max), childAges: [] });
    const away = (day: Day) => Math.abs(daysBetween(looked.arrival, day));
    const starts = arrivalsIn(days, length, units).sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1));
    let got = 0;
    for (const arrival of starts) {
      if (got >= (offerings.length > 1 ? 1 : 2)) break;
      const [option] = (await atLeast(db, desk, offering, { ...looked, arrival, departure: addDays(arrival, length) })).filter(({ sale }) => arrival !== looked.arrival || sale.departure !== looked.departure);
      if (option) { found.push(option); got += 1; }
    }
  }
  return found.sort((a, b) => Math.abs(daysBetween(looked.arrival, a.sale.arrival ?? "")) - Math.abs(daysBetween(looked.arrival, b.sale.arrival ?? ""))).slice(0, 3);
}

/** A stay as it was asked for or, where the season sells none so short, the shortest that it sells from that day on. */
async function atLeast(db: Database, desk: Desk, offering: Offering, looked: StayLooked): Promise<StayOption[]> {
  const { options, reasons } = await lookAt(db, desk, [offering], looked);
  const longer = options.length > 0 ? undefined : reasons.find(({ code }) => code === "minimum_stay")?.details.departure;
  return typeof longer === "string" ? (await lookAt(db, desk, [offering], { ...looked, departure: longer })).options : options;
}

/** How many units of an offering are free in each night from `from` up to, and not including, `to`: a month at a glance. */
export async function freeNights(db: Database, desk: Desk, { offering: id, from, to, needs = [], conversation, now }: { offering: string; from: Day; to: Day; needs?: string[] | undefined; conversation?: string | undefined; now: Date }): Promise<{ day: Day; free: number }[]> {
  const offering = desk.offerings.find((one) => one.id === id);
  if (!offering || offering.kind !== "stay" || daysBetween(from, to) < 1) return [];
  const during = withBuffers(stayPeriod(from, to, offering, zoneOf(desk, offering.site)), offering);
  const busy = await takenOf(db, offering.takes.map(({ type }) => type), during, now, { conversation });
  return nightsOf(desk, offering, from, to, needs, busy, now);
}

/** The stays of so many nights that can begin within a span, cheapest first: "a weekend in January", "three nights this month". */
export async function staysWithin(db: Database, desk: Desk, { from, to, nights, ...looked }: Omit<StayLooked, "arrival" | "departure"> & { from: Day; to: Day; nights: number }, most = 5): Promise<StayOption[]> {
  const offerings = desk.offerings.filter(({ id, kind }) => kind === "stay" && (!looked.offering || id === looked.offering));
  const found: StayOption[] = [];
  for (const offering of offerings) {
    const units = looked.units ?? (looked.party ? unitsFor(offering, looked.party) : 1);
    const days = await freeNights(db, desk, { offering: offering.id, from, to: addDays(to, nights), needs: looked.needs, conversation: looked.conversation, now: looked.now });
    const priced: StayOption[] = [];
    for (const arrival of arrivalsIn(days, nights, units)) {
      for (const rate of offering.rates.filter(({ id }) => !looked.rate || id === looked.rate).slice(0, 1)) {
        try {
          priced.push({ offering: offering.id, title: offering.name, left: units, wishesMet: [], sale: saleFor(desk, offering, rate, { ...looked, arrival, departure: addDays(arrival, nights) }) });
        } catch (fault) {
          if (!(fault instanceof DeskError)) throw fault;
        }
      }
    }
    for (const option of priced.sort((a, b) => a.sale.quote.total - b.sale.quote.total || ((a.sale.arrival ?? "") < (b.sale.arrival ?? "") ? -1 : 1)).slice(0, most)) {
      const free = await roomFor(db, desk, offering, option.sale, { ...looked, arrival: "", departure: "" });
      if (free) found.push({ ...option, ...free });
    }
  }
  return found.sort((a, b) => a.sale.quote.total - b.sale.quote.total).slice(0, most);
}
