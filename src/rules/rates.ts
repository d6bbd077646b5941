import { Refused } from "#errors.ts";
import { addDays, inSeason, nights, weekdayOf, type Day } from "./calendar.ts";
import type { Desk, Levy, Offering, Rate } from "./desk.ts";
import { chosenExtras, type ExtraAsked } from "./extras.ts";
import { leviesOn, type LevyDue } from "./levies.ts";
import { gather, lineOf, lineWords, type PriceLine } from "./lines.ts";
import { share, sum } from "./money.ts";
import { bandOf, settle, spread, totalOf, type Party } from "./party.ts";

/**
 * What something costs. `total` is the sum of `lines` and of `dueNow` and `atDesk`; `notIncluded` comes on top at the desk
 * (a levy), and `everything` is both together. `nights` has what each night of a stay costs after its discount.
 */
export interface Quote {
  currency: string; rate?: string; terms?: string; meals: Rate["meals"];
  lines: PriceLine[]; total: number; dueNow: number; atDesk: number;
  notIncluded: LevyDue[]; everything: number; included: LevyDue[];
  nights: { day: Day; amount: number }[];
}

type Prices = Pick<Desk, "currency" | "extras" | "levies">;

/** A stay to be priced: for `units` rooms (1) over which the party is spread evenly. */
export interface StayAsked { desk: Prices; offering: Offering; rate: Rate; arrival: Day; departure: Day; party: Party; units?: number; extras?: ExtraAsked[] }

/** What a rate asks on a day, in minor units: the first season that holds, else the weekday, else its amount. */
export const amountOn = (rate: Rate, day: Day): number =>
  rate.seasons.find((season) => inSeason(season, day))?.amount ?? rate.weekdays[weekdayOf(day)] ?? rate.amount;

/** The discount of a stay of so many nights, in percent: that of the longest length it reaches. */
export const discountFor = (rate: Rate, count: number): number =>
  rate.lengths.filter((length) => count >= length.nights).toSorted((a, b) => b.nights - a.nights)[0]?.percentOff ?? 0;

/** What one unit with this party costs on one day: base, adults beyond what it includes, and each child. */
function unitOn(rate: Rate, day: Day, party: Party) {
  const base = amountOn(rate, day);
  const banded = party.childAges.map((age) => bandOf(rate.children, age));
  const adults = party.adults + banded.filter((band) => band === undefined).length;
  const includes = rate.includes ?? Infinity;
  const extraAdults = rate.extraAdult === undefined ? 0 : Math.max(0, adults - includes);
  const paying = rate.per === "person" ? adults - extraAdults : 1;
  const children = banded.filter((band) => band !== undefined);
  return { base, paying, extraAdults, children, amount: base * paying + extraAdults * (rate.extraAdult ?? 0) + sum(children.map(({ amount }) => amount)) };
}

/** Whether a child's age changes what this rate, or a levy on top of it, costs: only then is it asked. */
export function agesNeeded(offering: Offering, rate: Rate | undefined, levies: readonly Levy[] = []): boolean {
  if (!rate || offering.party.max === 1) return false;
  const adult = rate.per === "person" ? "adult" : rate.extraAdult ? "extra" : 0;
  const ages = Array.from({ length: 18 }, (_, age) => age);
  const costs = ages.map((age) => {
    const band = bandOf(rate.children, age);
    const levied = offering.kind === "stay" ? levies.filter((levy) => levy.per === "person_night" && !levy.included && age >= levy.exemptUnder) : [];
    return `${band ? band.amount : adult}+${levied.map(({ id }) => id).join("+")}`;
  });
  return new Set(costs).size > 1;
}

/** The party with an age for every child: where no price depends on it any will do, else `Refused` with `ages_needed`. */
function withAges(offering: Offering, rate: Rate | undefined, levies: readonly Levy[], party: Party): Party {
  const { children = 0, ...known } = settle(party);
  if (children === 0) return known;
  if (agesNeeded(offering, rate, levies)) throw new Refused("The price depends on the children's ages: how old is each of them?", "ages_needed", { children });
  return { ...known, childAges: [...known.childAges, ...Array<number>(children).fill(17)] };
}

/** Whether a rate may be sold for these days: minimum stay and closed arrival days of the season of the arrival. Throws `Refused`. */
export function mustBeSold(rate: Rate, arrival: Day, departure: Day): void {
  const season = rate.seasons.find((each) => inSeason(each, arrival));
  const count = nights(arrival, departure).length;
  if (count === 0) throw new Refused("A stay is one night or more.", "too_short", { minNights: 1, departure: addDays(arrival, 1) });
  if (season?.closedArrival.includes(weekdayOf(arrival))) {
    const open = [1, -1, 2, -2, 3, -3].map((days) => addDays(arrival, days)).filter((day) => !seasonClosed(rate, day));
    throw new Refused("On that day of the week no stay can begin in this season.", "closed_arrival", { arrival, nearest: open.slice(0, 2).toSorted() });
  }
  if (season?.minStay && count < season.minStay) {
    throw new Refused(`In this season a stay is at least ${season.minStay} nights.`, "minimum_stay", { minNights: season.minStay, nights: count, departure: addDays(arrival, season.minStay) });
  }
}

const seasonClosed = (rate: Rate, day: Day): boolean =>
  rate.seasons.find((each) => inSeason(each, day))?.closedArrival.includes(weekdayOf(day)) ?? false;

/**
 * What a stay costs (desk.md A4). Throws `Refused`: `too_short`, `minimum_stay`, `closed_arrival`, `party_too_large`, `ages_needed`,
 * `unknown_extra`. A rate `per: booking` is charged once, at the price of the arrival.
 */
export function quoteStay({ desk, offering, rate, arrival, departure, party, units = 1, extras = [] }: StayAsked): Quote {
  mustBeSold(rate, arrival, departure);
  const people = withAges(offering, rate, desk.levies, party);
  const rooms = spread(people, units, { people: offering.party.max, adults: offering.maxAdults });
  if (!rooms) throw new Refused("So many people do not fit.", "party_too_large", { people: totalOf(people), units, max: offering.party.max, ...(offering.maxAdults ? { maxAdults: offering.maxAdults } : {}) });
  const days = nights(arrival, departure);
  const percent = discountFor(rate, days.length);
  const once = rate.per === "booking" ? [amountOn(rate, arrival)] : [];
  const nightly = days.map((day, index) => {
    const parts = rooms.map((room) => unitOn(rate.per === "booking" ? { ...rate, amount: 0, seasons: [], weekdays: {} } : rate, day, room));
    return { day, parts, amount: sum(parts.map(({ amount }) => amount)) + (index === 0 ? sum(once) : 0) };
  });
  const lines = gather([
    ...once.map((amount) => lineOf("stay", rate.name, 1, amount)),
    ...nightly.flatMap(({ parts }) => parts.map(({ base, paying }) => lineOf("nights", lineWords.nights(offering.name, rate.per), paying, base))),
    ...nightly.flatMap(({ parts }) => parts.map(({ extraAdults }) => lineOf("extra_adult", lineWords.extraAdult, extraAdults, rate.extraAdult ?? 0))),
    ...nightly.flatMap(({ parts }) => parts.flatMap(({ children }) => children.map((band) => lineOf(`child_${band.to}`, lineWords.child(band.to), 1, band.amount)))),
  ].filter(({ id, each }) => each > 0 || id === "nights" && rate.per !== "booking" || id.startsWith("child_")));
  const full = sum(lines.map(({ amount }) => amount));
  const off = share(full, percent);
  if (off > 0) lines.push(lineOf("discount", lineWords.discount(percent, days.length), 1, -off));
  lines.push(...chosenExtras(desk, offering, extras, { nights: days.length, people: totalOf(people), units }));
  return finish(desk, rate, lines, leviesOn(desk.levies, people, days.length), discounted(nightly, off));
}

/** What each night costs once the discount is spread over them; the last bears what rounding leaves. */
function discounted(nightly: readonly { day: Day; amount: number }[], off: number): { day: Day; amount: number }[] {
  const full = sum(nightly.map(({ amount }) => amount));
  let before = 0;
  return nightly.map(({ day, amount }) => {
    const upTo = full === 0 ? 0 : Math.round((off * (before + amount)) / full) - Math.round((off * before) / full);
    before += amount;
    return { day, amount: amount - upTo };
  });
}

function finish(desk: Prices, rate: Rate | undefined, lines: PriceLine[], levies: LevyDue[], perNight: Quote["nights"]): Quote {
  const total = sum(lines.map(({ amount }) => amount));
  const dueNow = share(total, rate?.dueNow ?? 0);
  const notIncluded = levies.filter(({ included }) => !included);
  return {
    currency: desk.currency, ...(rate ? { rate: rate.id, terms: rate.terms } : {}), meals: rate?.meals ?? "none",
    lines, total, dueNow, atDesk: total - dueNow,
    notIncluded, everything: total + sum(notIncluded.map(({ amount }) => amount)), included: levies.filter(({ included }) => included), nights: perNight,
  };
}

/** A table or an appointment to be priced; without a rate it costs nothing but its extras. */
export interface SessionAsked { desk: Prices; offering: Offering; rate?: Rate | undefined; day: Day; party: Party; units?: number; extras?: ExtraAsked[] }

/** What a table or an appointment costs on a day. Throws `Refused`: `party_too_large`, `ages_needed`, `unknown_extra`. */
export function quoteSession({ desk, offering, rate, day, party, units = 1, extras = [] }: SessionAsked): Quote {
  const people = withAges(offering, rate, [], party);
  if (totalOf(people) > offering.party.max * units) throw new Refused("So many people do not fit.", "party_too_large", { people: totalOf(people), units, max: offering.party.max });
  const lines: PriceLine[] = [];
  if (rate) {
    const { base, paying, extraAdults, children } = unitOn(rate, day, people);
    lines.push(...gather([
      lineOf("session", offering.name, rate.per === "room" ? units : paying, base),
      lineOf("extra_adult", lineWords.extraAdult, extraAdults, rate.extraAdult ?? 0),
      ...children.map((band) => lineOf(`child_${band.to}`, lineWords.child(band.to), 1, band.amount)),
    ]));
  }
  lines.push(...chosenExtras(desk, offering, extras, { nights: 1, people: totalOf(people), units }));
  return finish(desk, rate, lines, [], []);
}
