import { Invalid, Refused } from "#errors.ts";
import { addDays, addMinutes, businessDay, dayOf, daysBetween, instantOfLocal, isDay, stayPeriod, withBuffers } from "#rules/calendar.ts";
import { startsOn } from "#rules/availability.ts";
import { choose } from "#rules/choosing.ts";
import type { Desk, Offering, Rate } from "#rules/desk.ts";
import { totalOf } from "#rules/party.ts";
import { quoteSession, quoteStay, type Quote } from "#rules/rates.ts";
import type { Sale, Wish } from "./items.ts";

/** The offering of that id; `Invalid` where the desk sells nothing of that name. */
export function offeringOf(desk: Desk, id: string): Offering {
  const offering = desk.offerings.find((one) => one.id === id);
  if (!offering) throw new Invalid("The desk offers nothing of that name.", "unknown_offering", { offering: id });
  return offering;
}

/** The zone of a site, or of the desk's first. */
export const zoneOf = (desk: Desk, site?: string): string => (desk.sites.find(({ id }) => id === site) ?? desk.sites[0])?.timeZone ?? "UTC";

/** What a wish would be if it were sold now: times, what it takes, price lines, terms. `before` is what is being changed: a start that stays is not too late. Throws `Refused` where a rule of the house forbids it. */
export function saleOf(desk: Desk, wish: Wish, now: Date, before?: Sale): Sale {
  const offering = offeringOf(desk, wish.offering);
  const rate = wish.rate ? offering.rates.find(({ id }) => id === wish.rate) : offering.rates[0];
  if (wish.rate && !rate) throw new Invalid("The desk has no such rate for this.", "unknown_rate", { rate: wish.rate });
  const units = wish.units ?? 1;
  const zone = zoneOf(desk, offering.site);
  const people = totalOf(wish.party);
  if (people < 1) throw new Invalid("For how many people is it?", "party_missing");
  if (people < offering.party.min) throw new Refused(`This is for ${offering.party.min} people or more.`, "party_too_small", { min: offering.party.min });
  const time = offering.kind === "stay" ? stayTime(desk, offering, wish, zone, now, before) : sessionTime(desk, offering, wish, zone, now, before);
  const quote = quoteOf(desk, offering, rate, wish, units);
  const extras = wish.extras ?? [];
  // An extra may ask for something of the room: a dog needs one where dogs may be.
  const asks = extras.map(({ id }) => desk.extras.find((extra) => extra.id === id)?.need).filter((need) => need !== undefined);
  const needs = [...new Set([...(wish.needs ?? []), ...asks])];
  const during = { from: new Date(time.takes.from), to: new Date(time.takes.to) };
  const possible = choose({ desk, offering, people, units, during, busy: [], needs, wishes: wish.wishes });
  if (!possible) throw new Refused("The house has nothing that fits this.", "nothing_fits", { offering: offering.id, needs, people, units });
  return {
    kind: offering.kind, offering: offering.id, title: offering.name, zone, units, quote, ...time,
    types: [...new Set(offering.takes.map(({ type }) => type))],
    ...(rate ? { rate: rate.id, rateName: rate.name } : {}),
    party: wish.party, needs, wishes: wish.wishes ?? [], extras,
    needNames: namesOf(desk, wish.needs ?? []), wishNames: namesOf(desk, wish.wishes ?? []),
    firstNight: quote.nights[0]?.amount ?? quote.total,
    terms: desk.terms.find(({ id }) => id === rate?.terms),
    status: (offering.selling ?? desk.selling) === "on_request" ? "requested" : "confirmed",
  };
}

const namesOf = (desk: Desk, features: readonly string[]) => desk.features.filter(({ id }) => features.includes(id)).map(({ name }) => name);

function quoteOf(desk: Desk, offering: Offering, rate: Rate | undefined, wish: Wish, units: number): Quote {
  const { party, extras = [] } = wish;
  if (offering.kind !== "stay") return quoteSession({ desk, offering, rate, day: (wish.startsAt ?? "").slice(0, 10), party, units, extras });
  if (!rate) throw new Invalid("The desk has no price for this.", "no_rate");
  return quoteStay({ desk, offering, rate, arrival: wish.arrival ?? "", departure: wish.departure ?? "", party, units, extras });
}

function stayTime(desk: Desk, offering: Offering, { arrival, departure }: Wish, zone: string, now: Date, before?: Sale) {
  if (!arrival || !departure) throw new Invalid("A stay needs the day of arrival and the day of departure.", "days_missing");
  if (!isDay(arrival) || !isDay(departure)) throw new Invalid("There is no such day.", "no_such_day", { arrival, departure });
  const nights = daysBetween(arrival, departure);
  if (nights < 1) throw new Refused("A stay is one night or more.", "no_night");
  if (nights > offering.maxNights) throw new Refused(`A stay is ${offering.maxNights} nights at most.`, "too_many_nights", { max: offering.maxNights });
  const today = businessDay(now, zone, desk.businessDayEnds);
  const kept = arrival === before?.arrival;
  if (kept ? departure < today : arrival < today) throw new Refused("That day is over.", "past", { today });
  if (arrival > addDays(today, offering.horizonDays)) throw new Refused("That is further ahead than the house sells.", "too_far", { last: addDays(today, offering.horizonDays) });
  const period = stayPeriod(arrival, departure, offering, zone);
  if (!kept && offering.notice > 0 && addMinutes(now, offering.notice) > period.from) throw new Refused("That is too soon for this.", "too_soon", { notice: offering.notice });
  return { arrival, departure, ...periods(period, offering) };
}

function sessionTime(desk: Desk, offering: Offering, { startsAt }: Wish, zone: string, now: Date, before?: Sale) {
  if (!startsAt) throw new Invalid("A day and a time are needed.", "time_missing");
  if (!isDay(startsAt.slice(0, 10)) || !/^T([01]\d|2[0-3]):[0-5]\d/.test(startsAt.slice(10))) throw new Invalid("There is no such time.", "no_such_time", { startsAt });
  const from = instantOfLocal(startsAt, zone);
  if (from < now) throw new Refused("That time is over.", "past");
  const kept = before !== undefined && from.getTime() === new Date(before.startsAt).getTime();
  if (!kept && from < addMinutes(now, offering.notice)) throw new Refused("That is too soon for this.", "too_soon", { notice: offering.notice });
  if (daysBetween(dayOf(now, zone), dayOf(from, zone)) > offering.horizonDays) throw new Refused("That is further ahead than the house sells.", "too_far", { last: addDays(dayOf(now, zone), offering.horizonDays) });
  if (!kept && !isStart(desk, offering, from, zone)) throw new Refused("At that time it does not begin.", "not_a_start", { offering: offering.id, startsAt });
  return periods({ from, to: addMinutes(from, offering.duration ?? 60) }, offering);
}

/** Whether it begins then: within its hours, counted in its steps; hours that go past midnight are those of the day before too. */
function isStart(desk: Desk, offering: Offering, at: Date, zone: string): boolean {
  const hours = desk.hours.find(({ id }) => id === offering.within);
  const day = dayOf(at, zone);
  return [day, addDays(day, -1)].some((one) => startsOn({ offering, hours, day: one, zone }).some((start) => start.getTime() === at.getTime()));
}

function periods(period: { from: Date; to: Date }, offering: Offering) {
  const taken = withBuffers(period, offering);
  return { startsAt: period.from.toISOString(), endsAt: period.to.toISOString(), takes: { from: taken.from.toISOString(), to: taken.to.toISOString() } };
}
