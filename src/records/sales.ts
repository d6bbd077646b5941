import { Invalid, Refused } from "#errors.ts";
import { addDays, addMinutes, businessDay, dayOf, daysBetween, instantOfLocal, isDay, stayPeriod, withBuffers } from "#rules/calendar.ts";
import type { Desk, Offering, Rate } from "#rules/desk.ts";
import { totalOf, type Party } from "#rules/party.ts";
import { quoteSession, quoteStay, type Quote } from "#rules/rates.ts";
import { couldFit, type Asked } from "./fitting.ts";
import type { Claim, Sale, Wish } from "./items.ts";

/** The offering of that id; `Invalid` where the desk sells nothing of that name. */
export function offeringOf(desk: Desk, id: string): Offering {
  const offering = desk.offerings.find((one) => one.id === id);
  if (!offering) throw new Invalid("The desk offers nothing of that name.", "unknown_offering", { offering: id });
  return offering;
}

/** The zone of a site, or of the desk's first. */
export const zoneOf = (desk: Desk, site?: string): string => (desk.sites.find(({ id }) => id === site) ?? desk.sites[0])?.timeZone ?? "UTC";

/** What a wish would be if it were sold now: times, what it takes, price lines, terms. Throws `Refused` where a rule of the house forbids it. */
export function saleOf(desk: Desk, wish: Wish, now: Date): Sale {
  const offering = offeringOf(desk, wish.offering);
  const rate = wish.rate ? offering.rates.find(({ id }) => id === wish.rate) : offering.rates[0];
  if (wish.rate && !rate) throw new Invalid("The desk has no such rate for this.", "unknown_rate", { rate: wish.rate });
  const units = wish.units ?? 1;
  const zone = zoneOf(desk, offering.site);
  const people = totalOf(wish.party);
  if (people < 1) throw new Invalid("For how many people is it?", "party_missing");
  if (people < offering.party.min) throw new Refused(`This is for ${offering.party.min} people or more.`, "party_too_small", { min: offering.party.min });
  const time = offering.kind === "stay" ? stayTime(desk, offering, wish, zone, now) : sessionTime(offering, wish, zone, now);
  const quote = quoteOf(desk, offering, rate, wish, units);
  const claims = claimsOf(offering, wish.party, units);
  const extras = wish.extras ?? [];
  // An extra may ask for something of the room: a dog needs one where dogs may be.
  const asks = extras.map(({ id }) => desk.extras.find((extra) => extra.id === id)?.need).filter((need) => need !== undefined);
  const needs = [...new Set([...(wish.needs ?? []), ...asks])];
  const asked: Asked = { needs, wishes: wish.wishes ?? [] };
  if (!couldFit(desk, claims, asked)) throw new Refused("The house has nothing that fits this.", "nothing_fits", { offering: offering.id, needs });
  return {
    kind: offering.kind, offering: offering.id, title: offering.name, zone, units, claims, quote, ...time,
    ...(rate ? { rate: rate.id, rateName: rate.name } : {}),
    party: wish.party, needs, wishes: wish.wishes ?? [], extras,
    firstNight: quote.nights[0]?.amount ?? quote.total,
    terms: desk.terms.find(({ id }) => id === rate?.terms),
    status: (offering.selling ?? desk.selling) === "on_request" ? "requested" : "confirmed",
  };
}

function quoteOf(desk: Desk, offering: Offering, rate: Rate | undefined, wish: Wish, units: number): Quote {
  const { party, extras = [] } = wish;
  if (offering.kind !== "stay") return quoteSession({ desk, offering, rate, day: (wish.startsAt ?? "").slice(0, 10), party, units, extras });
  if (!rate) throw new Invalid("The desk has no price for this.", "no_rate");
  return quoteStay({ desk, offering, rate, arrival: wish.arrival ?? "", departure: wish.departure ?? "", party, units, extras });
}

function stayTime(desk: Desk, offering: Offering, { arrival, departure }: Wish, zone: string, now: Date) {
  if (!arrival || !departure) throw new Invalid("A stay needs the day of arrival and the day of departure.", "days_missing");
  if (!isDay(arrival) || !isDay(departure)) throw new Invalid("There is no such day.", "no_such_day", { arrival, departure });
  const nights = daysBetween(arrival, departure);
  if (nights < 1) throw new Refused("A stay is one night or more.", "no_night");
  if (nights > offering.maxNights) throw new Refused(`A stay is ${offering.maxNights} nights at most.`, "too_many_nights", { max: offering.maxNights });
  const today = businessDay(now, zone, desk.businessDayEnds);
  if (arrival < today) throw new Refused("That day is over.", "past", { today });
  if (arrival > addDays(today, offering.horizonDays)) throw new Refused("That is further ahead than the house sells.", "too_far", { last: addDays(today, offering.horizonDays) });
  const period = stayPeriod(arrival, departure, offering, zone);
  if (offering.notice > 0 && addMinutes(now, offering.notice) > period.from) throw new Refused("That is too soon for this.", "too_soon", { notice: offering.notice });
  return { arrival, departure, ...periods(period, offering) };
}

function sessionTime(offering: Offering, { startsAt }: Wish, zone: string, now: Date) {
  if (!startsAt) throw new Invalid("A day and a time are needed.", "time_missing");
  if (!isDay(startsAt.slice(0, 10)) || !/^T([01]\d|2[0-3]):[0-5]\d/.test(startsAt.slice(10))) throw new Invalid("There is no such time.", "no_such_time", { startsAt });
  const from = instantOfLocal(startsAt, zone);
  if (from < now) throw new Refused("That time is over.", "past");
  if (from < addMinutes(now, offering.notice)) throw new Refused("That is too soon for this.", "too_soon", { notice: offering.notice });
  if (daysBetween(dayOf(now, zone), dayOf(from, zone)) > offering.horizonDays) throw new Refused("That is further ahead than the house sells.", "too_far", { last: addDays(dayOf(now, zone), offering.horizonDays) });
  return periods({ from, to: addMinutes(from, offering.duration ?? 60) }, offering);
}

function periods(period: { from: Date; to: Date }, offering: Offering) {
  const taken = withBuffers(period, offering);
  return { startsAt: period.from.toISOString(), endsAt: period.to.toISOString(), takes: { from: taken.from.toISOString(), to: taken.to.toISOString() } };
}

/** What an offering takes for such a party: rooms by the unit, therapists by the person, a table with chairs enough. */
export function claimsOf(offering: Offering, party: Party, units: number): Claim[] {
  const people = totalOf(party);
  return offering.takes.map(({ type, per }): Claim => {
    if (per === "person") return { type, count: people, seats: 1, mayJoin: false };
    if (offering.kind === "stay") return { type, count: units, seats: 1, mayJoin: false };
    return { type, count: 1, seats: people, mayJoin: offering.kind === "table" };
  });
}
