import { addDays, addMinutes, businessDay, dayOf, daysBetween, daysFrom, instantOf, overlap, stayPeriod, withBuffers, type Day, type Period } from "./calendar.ts";
import { choose, type Busy, type Taken } from "./choosing.ts";
import type { Desk, Hours, Offering } from "./desk.ts";
import { isOpen, periodsOn, type OpenPeriod } from "./hours.ts";

/** A start that can be had, its end, and the resources that it would take. */
export interface Slot { startsAt: Date; endsAt: Date; takes: Taken[] }

type Resources = Pick<Desk, "resources" | "joins"> & Partial<Pick<Desk, "features">>;

/** How long a table or an appointment is, in minutes. Throws where the offering is a stay, or names no duration. */
export function durationOf(offering: Offering): number {
  if (offering.kind === "stay" || !offering.duration) throw new Error(`The offering "${offering.id}" has no duration.`);
  return offering.duration;
}

/** When a booking of this offering that starts then is over, and with its buffers what it takes. */
export function sessionPeriod(offering: Offering, startsAt: Date): { booked: Period; taken: Period } {
  const booked = { from: startsAt, to: addMinutes(startsAt, durationOf(offering)) };
  return { booked, taken: withBuffers(booked, offering) };
}

/** The last start of an opening: its `last`; else so that it ends by closing, or before closing where the next opening follows at once. */
export function lastStart(offering: Offering, hours: Hours, opening: OpenPeriod, zone: string): Date {
  if (opening.last) return opening.last;
  return isOpen(hours, opening.to, zone) ? addMinutes(opening.to, -1) : addMinutes(opening.to, -durationOf(offering));
}

/**
 * The starts of an offering in the openings that begin on a day, every `every` minutes from opening until the last start.
 * Without `hours` the whole day. Nobody's bookings are looked at, nor the time it is.
 */
export function startsOn({ offering, hours, day, zone }: { offering: Offering; hours?: Hours | undefined; day: Day; zone: string }): Date[] {
  const midnight = instantOf(day, "24:00", zone);
  const spans = hours
    ? periodsOn(hours, day, zone).map((opening) => ({ from: opening.from, last: lastStart(offering, hours, opening, zone) }))
    : [{ from: instantOf(day, "00:00", zone), last: addMinutes(midnight, -1) }];
  const step = Math.max(5, offering.every);
  return spans.flatMap(({ from, last }) => {
    const count = Math.floor((last.getTime() - from.getTime()) / (step * 60_000)) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, index) => addMinutes(from, index * step));
  });
}

/** What a search for free starts asks. `busy` has everything taken in that time, buffers included. */
export interface SlotsAsked {
  desk: Resources; offering: Offering; hours?: Hours | undefined; day: Day; zone: string; now: Date;
  people: number; needs?: readonly string[]; wishes?: readonly string[]; busy: readonly Busy[];
}

/** The free starts of a day for so many people: after the notice, before the horizon, with what each would take. */
export function slotsOn(asked: SlotsAsked): Slot[] {
  const { offering, day, zone, now } = asked;
  if (daysBetween(dayOf(now, zone), day) > offering.horizonDays) return [];
  const earliest = addMinutes(now, offering.notice);
  return startsOn(asked).filter((start) => start >= earliest).flatMap((startsAt) => {
    const slot = slotAt(asked, startsAt);
    return slot ? [slot] : [];
  });
}

/** What one start would take; undefined where something that it needs is not free. */
export function slotAt({ desk, offering, people, needs, wishes, busy }: Omit<SlotsAsked, "day" | "zone" | "now">, startsAt: Date): Slot | undefined {
  const { booked, taken } = sessionPeriod(offering, startsAt);
  const takes = choose({ desk, offering, people, during: taken, busy, needs, wishes });
  return takes && { startsAt, endsAt: booked.to, takes };
}

/** The free starts nearest to the time that was wanted, at most so many, the nearest first. */
export function nearest(slots: readonly Slot[], wanted: Date, count = 3): Slot[] {
  const away = ({ startsAt }: Slot) => Math.abs(startsAt.getTime() - wanted.getTime());
  return slots.toSorted((a, b) => away(a) - away(b) || a.startsAt.getTime() - b.startsAt.getTime()).slice(0, count);
}

/** What a calendar of nights asks; `rooms` of the offering's type at its site. */
export interface NightsAsked { desk: Resources; offering: Offering; from: Day; to: Day; zone: string; now: Date; needs?: readonly string[]; busy: readonly Busy[] }

/** How many units of a stay are free in each night from `from` up to, and not including, `to`; past nights and those beyond the horizon have none. */
export function nightsFree({ desk, offering, from, to, zone, now, needs = [], busy, businessDayEnds = "04:00" }: NightsAsked & { businessDayEnds?: string }): { day: Day; free: number }[] {
  const type = offering.takes[0]?.type;
  const rooms = desk.resources.filter((room) => room.type === type && needs.every((feature) => room.features.includes(feature)));
  const today = businessDay(now, zone, businessDayEnds);
  return daysFrom(from, addDays(to, -1)).map((day) => {
    const night = withBuffers(stayPeriod(day, addDays(day, 1), offering, zone), offering);
    const outside = day < today || daysBetween(today, day) > offering.horizonDays;
    const free = rooms.filter((room) => !busy.some((taken) => taken.resource === room.id && overlap(taken, night)));
    return { day, free: outside ? 0 : free.length };
  });
}

/** The spans of `nights` nights in a calendar in which at least `units` are free every night, by arrival. */
export function arrivalsIn(calendar: readonly { day: Day; free: number }[], nights: number, units = 1): Day[] {
  return calendar.filter((_, index) => {
    const span = calendar.slice(index, index + nights);
    return span.length === nights && span.every(({ free }) => free >= units);
  }).map(({ day }) => day);
}
