import { addDays, dayOf, inSeason, instantOf, minutesOf, weekdayOf, type ClockTime, type Day, type Period } from "./calendar.ts";
import type { Hours, Words } from "./desk.ts";

/** Open on a day from `open` to `close`; a `close` not after `open` is on the next day. `last` is the last order, entry or start. */
export interface OpenTimes { open: ClockTime; close: ClockTime; last?: ClockTime }

/** An opening as instants. */
export interface OpenPeriod extends Period { last?: Date }

/** The hours of one day as values, and why they are so: a dated exception, a season, or the ordinary week. */
export interface HoursOfDay {
  hours: string; day: Day; openings: OpenTimes[]; closed: boolean;
  because: "exception" | "season" | "week"; season?: string; name?: Words; note?: Words;
}

/** What holds on a day: a dated exception before a yearly one, both before a season, a season before the week. */
export function describe(hours: Hours, day: Day): HoursOfDay {
  const exception = hours.exceptions.find(({ on }) => on === day) ?? hours.exceptions.find(({ on }) => on === day.slice(5));
  const season = exception ? undefined : hours.seasons.find((each) => inSeason(each, day));
  const weekly = (season?.weekly ?? hours.weekly).filter(({ days }) => days.includes(weekdayOf(day)));
  const openings = (exception?.hours ?? weekly).map(({ open, close, last }): OpenTimes => ({ open, close, ...(last ? { last } : {}) }))
    .toSorted((a, b) => minutesOf(a.open) - minutesOf(b.open));
  return {
    hours: hours.id, day, openings, closed: openings.length === 0,
    because: exception ? "exception" : season ? "season" : "week",
    ...(season ? { season: season.id } : {}), ...(season?.name ? { name: season.name } : {}), ...(exception?.note ? { note: exception.note } : {}),
  };
}

/** When it opens on a day, by the clock, in order; none where it is closed. */
export const openingsOn = (hours: Hours, day: Day): OpenTimes[] => describe(hours, day).openings;

/** The openings that begin on a day, as instants in the zone of its site. */
export function periodsOn(hours: Hours, day: Day, zone: string): OpenPeriod[] {
  return openingsOn(hours, day).map(({ open, close, last }) => {
    const later = (time: ClockTime) => instantOf(minutesOf(time) <= minutesOf(open) ? addDays(day, 1) : day, time, zone);
    const lastDay = last !== undefined && minutesOf(last) < minutesOf(open) ? addDays(day, 1) : day;
    return { from: instantOf(day, open, zone), to: later(close), ...(last ? { last: instantOf(lastDay, last, zone) } : {}) };
  });
}

/** The opening that an instant falls into; one that began yesterday may still run. */
export function openAt(hours: Hours, at: Date, zone: string): OpenPeriod | undefined {
  const day = dayOf(at, zone);
  return [...periodsOn(hours, addDays(day, -1), zone), ...periodsOn(hours, day, zone)].find(({ from, to }) => from <= at && at < to);
}

/** Whether it is open at this instant. */
export const isOpen = (hours: Hours, at: Date, zone: string): boolean => openAt(hours, at, zone) !== undefined;

/** Until when it stays open from this instant on, over openings that follow without a gap; undefined where it is closed or never closes. */
export function until(hours: Hours, at: Date, zone: string): Date | undefined {
  let end = openAt(hours, at, zone)?.to;
  for (let step = 0; end && step < 32; step += 1) {
    const next = openAt(hours, end, zone)?.to;
    if (!next || next <= end) return end;
    end = next;
  }
  return undefined;
}

/** The next opening that begins after this instant, looked for over a year and a bit; undefined where there is none. */
export function nextOpening(hours: Hours, at: Date, zone: string): OpenPeriod | undefined {
  const first = dayOf(at, zone);
  for (let ahead = 0; ahead <= 400; ahead += 1) {
    const found = periodsOn(hours, addDays(first, ahead), zone).find(({ from }) => from > at);
    if (found) return found;
  }
  return undefined;
}

/** The answer to "are you open": now, until when, last orders of this opening, and the next opening. */
export interface OpenNow { open: boolean; until?: Date; last?: Date; lastPassed?: boolean; next?: OpenPeriod; always?: boolean }

/** Everything a guest may ask of an instant, as values. */
export function openNow(hours: Hours, at: Date, zone: string): OpenNow {
  const current = openAt(hours, at, zone);
  const next = nextOpening(hours, current ? current.to : at, zone);
  if (!current) return { open: false, ...(next ? { next } : {}) };
  const end = until(hours, at, zone);
  return {
    open: true, ...(end ? { until: end } : { always: true }),
    ...(current.last ? { last: current.last, lastPassed: at > current.last } : {}), ...(end && next ? { next } : {}),
  };
}
