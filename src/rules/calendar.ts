import { Temporal } from "temporal-polyfill";
import { weekdays, type Offering, type Weekday } from "./desk.ts";

export { writeDay, writeTime } from "./writing.ts";

/** A day of the calendar, `YYYY-MM-DD`, without a zone. */
export type Day = string;
/** A time on the clock, `HH:MM`; `24:00` is the end of the day. */
export type ClockTime = string;
/** From an instant up to, and not including, another. */
export interface Period { from: Date; to: Date }

const plain = (day: Day) => Temporal.PlainDate.from(day, { overflow: "reject" });

/** Whether the text is a day that exists: `2026-02-29` is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try { plain(text); return true; } catch { return false; }
}

/** The day so many days later (earlier where `days` is negative). */
export const addDays = (day: Day, days: number): Day => plain(day).add({ days }).toString();

/** The same day so many months later; the 31st becomes the last of a shorter month. */
export const addMonths = (day: Day, months: number): Day => plain(day).add({ months }).toString();

/** How many days `to` is after `from`; negative where it is before. */
export const daysBetween = (from: Day, to: Day): number => plain(from).until(plain(to), { largestUnit: "days" }).days;

/** The weekday of a day, `mon` to `sun`. */
export const weekdayOf = (day: Day): Weekday => weekdays[plain(day).dayOfWeek - 1] as Weekday;

/** The days from `first` to `last`, both meant. */
export function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));
}

/** The nights of a stay by the day on which each begins; none where departure is not after arrival. */
export const nights = (arrival: Day, departure: Day): Day[] => daysFrom(arrival, addDays(departure, -1));

/** When a clock shows this: a time that the clocks skip moves forward by what they skip, one that comes twice is the first. */
export function instantOf(day: Day, time: ClockTime, zone: string): Date {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const date = hour === 24 ? plain(day).add({ days: 1 }) : plain(day);
  const local = date.toPlainDateTime({ hour: hour === 24 ? 0 : hour, minute });
  return new Date(local.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
}

/** What the clocks of a zone showed in a minute: a message is read with the same one many times. */
const minutes = new Map<string, string>();

/** Day and clock at once: `2026-12-01T09:00`, as `understand` takes its `now`. */
export function localOf(instant: Date, zone: string): string {
  const minute = `${Math.floor(instant.getTime() / 60_000)} ${zone}`;
  const known = minutes.get(minute);
  if (known !== undefined) return known;
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
  if (minutes.size >= 1_000) minutes.clear();
  minutes.set(minute, local);
  return local;
}

/** The day that the calendar shows at this instant in this zone. */
export const dayOf = (instant: Date, zone: string): Day => localOf(instant, zone).slice(0, -6);

/** What the clock shows at this instant in this zone, `HH:MM`. */
export const timeOf = (instant: Date, zone: string): ClockTime => localOf(instant, zone).slice(-5);

/** The instant of a local `YYYY-MM-DDTHH:MM` in a zone. */
export const instantOfLocal = (local: string, zone: string): Date => instantOf(local.slice(0, 10), local.slice(11, 16), zone);

/** Whether this program knows a zone of that name. */
export function isZone(zone: string): boolean {
  try { Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone); return true; } catch { return false; }
}

/** The instant so many minutes later, by the clock that never jumps. */
export const addMinutes = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

/** Minutes from one instant to another; negative where `to` is earlier. */
export const minutesBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 60_000;

/** Minutes since midnight on the clock's face; `24:00` is 1440. */
export const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The business day (desk.md A7): until `endsAt` it is still the day before. `00:00` and `24:00` keep to the calendar. */
export function businessDay(now: Date, zone: string, endsAt: ClockTime): Day {
  const today = dayOf(now, zone);
  const calendar = endsAt === "24:00" || endsAt === "00:00";
  return !calendar && now < instantOf(today, endsAt, zone) ? addDays(today, -1) : today;
}

/** The two days that "tomorrow" could be between midnight and the end of the business day (desk.md A7); undefined where it can only be one. */
export function twoTomorrows(now: Date, zone: string, endsAt: ClockTime): [Day, Day] | undefined {
  const today = dayOf(now, zone);
  return businessDay(now, zone, endsAt) < today ? [today, addDays(today, 1)] : undefined;
}

/** When a stay begins and ends: arrival and departure times of what is sold (15:00 and 11:00 where it names none). */
export function stayPeriod(arrival: Day, departure: Day, times: Pick<Offering, "arrival" | "departure">, zone: string): Period {
  return { from: instantOf(arrival, times.arrival ?? "15:00", zone), to: instantOf(departure, times.departure ?? "11:00", zone) };
}

/** What a booking takes of a resource: its period with the buffers before and after it. */
export const withBuffers = (period: Period, buffers: Pick<Offering, "bufferBefore" | "bufferAfter">): Period =>
  ({ from: addMinutes(period.from, -buffers.bufferBefore), to: addMinutes(period.to, buffers.bufferAfter) });

/** Whether two periods share an instant; one that ends where the other begins does not. */
export const overlap = (a: Period, b: Period): boolean => a.from < b.to && b.from < a.to;

/** Whether a season holds on a day: dated, or `MM-DD` every year, then also over the new year. Both ends are meant. */
export function inSeason(season: { from: string; to: string }, day: Day): boolean {
  const on = (end: string) => (end.length === 5 ? day.slice(5) : day);
  const afterStart = on(season.from) >= season.from;
  const beforeEnd = on(season.to) <= season.to;
  const wraps = season.from.length === 5 && season.to.length === 5 && season.from > season.to;
  return wraps ? afterStart || beforeEnd : afterStart && beforeEnd;
}
