import { Refused } from "#errors.ts";
import { lastStart } from "./availability.ts";
import { addDays, addMinutes, businessDay, dayOf, daysBetween, isDay, nights, stayPeriod, timeOf, type Day } from "./calendar.ts";
import type { Desk, Hours, Offering, Rate } from "./desk.ts";
import { periodsOn, type OpenPeriod } from "./hours.ts";
import { childrenOf, settle, spread, totalOf, type Party } from "./party.ts";
import { mustBeSold } from "./rates.ts";
import { writeDuration } from "./writing.ts";

/** A stay that somebody would like to book; `keepsArrival` where a booking is changed and still begins on its day. */
export interface StayWanted { desk: Pick<Desk, "businessDayEnds">; offering: Offering; rate?: Rate | undefined; arrival: Day; departure: Day; party: Party; units?: number; zone: string; now: Date; keepsArrival?: boolean }

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The first number of units, up to 20, into which a party fits; undefined where none does. */
export function unitsNeeded(offering: Offering, party: Party): number | undefined {
  return Array.from({ length: 20 }, (_, index) => index + 1)
    .find((units) => spread(settle(party), units, { people: offering.party.max, adults: offering.maxAdults }));
}

/** Whether so many people may have it. Throws `Refused`: `nobody_comes`, `no_adult`, `party_too_large` (with `unitsNeeded`), `party_too_small`. */
export function mustFit(offering: Offering, party: Party, units = 1): void {
  const settled = settle(party);
  const people = totalOf(settled);
  if (people < 1) throw new Refused("Somebody has to come: how many are you?", "nobody_comes", {});
  if (offering.kind === "stay" && settled.adults < 1 && childrenOf(settled) > 0) throw new Refused("A stay needs at least one adult.", "no_adult", { children: childrenOf(settled) });
  const fits = offering.kind === "stay"
    ? spread(settled, units, { people: offering.party.max, adults: offering.maxAdults }) !== undefined
    : people <= offering.party.max * units;
  if (!fits) {
    const needed = offering.kind === "stay" ? unitsNeeded(offering, party) : undefined;
    const most = `It takes ${plural(offering.party.max, "person", "people")} at most${offering.maxAdults && offering.maxAdults < offering.party.max ? `, ${plural(offering.maxAdults, "adult", "adults")} among them` : ""}.`;
    throw new Refused(most, "party_too_large", {
      people, max: offering.party.max, units, ...(offering.maxAdults ? { maxAdults: offering.maxAdults } : {}), ...(needed ? { unitsNeeded: needed } : {}),
    });
  }
  if (people < offering.party.min * units) throw new Refused(`It is for ${plural(offering.party.min, "person", "people")} or more.`, "party_too_small", { people, min: offering.party.min });
}

/**
 * Whether the rules let this stay be booked; what is free is another matter. Until the business day ends, the night that has begun
 * can be sold. Throws `Refused`: `no_such_day`, `too_short`, `past_date` (`earliest`), `too_far` (`latest`), `too_long` (`maxNights`,
 * `departure`), `notice` (`earliest`), and what `mustFit` and `mustBeSold` throw.
 */
export function mustBeBookable({ desk, offering, rate, arrival, departure, party, units = 1, zone, now, keepsArrival = false }: StayWanted): void {
  for (const day of [arrival, departure]) if (!isDay(day)) throw new Refused("There is no such day in the calendar.", "no_such_day", { day });
  const today = businessDay(now, zone, desk.businessDayEnds);
  const shift = { earliest: today, arrival: today, departure: addDays(today, Math.max(1, daysBetween(arrival, departure))) };
  if (keepsArrival ? departure < today : arrival < today) throw new Refused("That day is already over.", "past_date", shift);
  if (departure <= arrival) throw new Refused("A stay is one night or more.", "too_short", { minNights: 1, departure: addDays(arrival, 1) });
  const latest = addDays(today, offering.horizonDays);
  if (arrival > latest) throw new Refused(`Stays can be booked ${plural(offering.horizonDays, "day", "days")} ahead.`, "too_far", { latest, horizonDays: offering.horizonDays });
  const count = nights(arrival, departure).length;
  if (count > offering.maxNights) {
    throw new Refused(`A stay is ${plural(offering.maxNights, "night", "nights")} at most.`, "too_long", { maxNights: offering.maxNights, nights: count, departure: addDays(arrival, offering.maxNights) });
  }
  mustFit(offering, party, units);
  const begins = stayPeriod(arrival, departure, offering, zone).from;
  if (!keepsArrival && offering.notice > 0 && addMinutes(now, offering.notice) > begins) {
    const soonest = Array.from({ length: 16 }, (_, ahead) => addDays(arrival, ahead))
      .find((day) => addMinutes(now, offering.notice) <= stayPeriod(day, addDays(day, 1), offering, zone).from);
    throw new Refused("That is too soon for us to prepare it.", "notice", { noticeMinutes: offering.notice, ...(soonest ? { earliest: soonest } : {}) });
  }
  if (rate) mustBeSold(rate, arrival, departure);
}

/** A table or an appointment that somebody would like to book; `keepsStart` where a booking is changed and still begins at its time. */
export interface SessionWanted { offering: Offering; hours?: Hours | undefined; startsAt: Date; party: Party; zone: string; now: Date; keepsStart?: boolean }

/**
 * Whether the rules let a table or an appointment begin then; what is free is another matter. Throws `Refused`: `past_date`,
 * `notice` (`earliest`, an instant), `too_far` (`latest`), `outside_hours` (`openings` of that day as instants, with the last start), and what `mustFit` throws.
 */
export function mustBeBookableAt({ offering, hours, startsAt, party, zone, now, keepsStart = false }: SessionWanted): void {
  const today = dayOf(now, zone);
  const day = dayOf(startsAt, zone);
  if (startsAt <= now) throw new Refused("That time is already over.", "past_date", { earliest: today });
  const earliest = addMinutes(now, offering.notice);
  if (!keepsStart && startsAt < earliest) throw new Refused(`We need to know ${writeDuration(offering.notice, "en")} before.`, "notice", { noticeMinutes: offering.notice, earliest });
  const latest = addDays(today, offering.horizonDays);
  if (day > latest) throw new Refused(`It can be booked ${plural(offering.horizonDays, "day", "days")} ahead.`, "too_far", { latest, horizonDays: offering.horizonDays });
  mustFit(offering, party);
  if (!hours || keepsStart) return;
  const last = (opening: OpenPeriod) => lastStart(offering, hours, opening, zone);
  const around = [addDays(day, -1), day].flatMap((each) => periodsOn(hours, each, zone));
  if (around.some((opening) => opening.from <= startsAt && startsAt <= last(opening))) return;
  const openings = periodsOn(hours, day, zone).map((opening) => ({ from: timeOf(opening.from, zone), lastStart: timeOf(last(opening), zone), close: timeOf(opening.to, zone) }));
  const next = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((ahead) => periodsOn(hours, addDays(day, ahead), zone)).find(({ from }) => from >= startsAt);
  throw new Refused(openings.length > 0 ? "It cannot begin at that time." : "It is closed on that day.", "outside_hours", {
    day, openings, ...(next ? { next: { day: dayOf(next.from, zone), from: timeOf(next.from, zone) } } : {}),
  });
}
