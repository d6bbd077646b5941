import { addDays, daysBetween } from "#rules/calendar.ts";
import { weekdayNumber } from "#understanding/days.ts";
import { fold } from "#understanding/fold.ts";
import type { Want } from "./frame.ts";
import type { Part } from "./reading.ts";

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The hour so many minutes later, on the same day; `undefined` where that would be another day. */
export function laterBy(time: string, minutes: number): string | undefined {
  const moved = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes;
  return moved >= 0 && moved < 1440 ? clock(moved) : undefined;
}

/** "One day later": moves what is being arranged from where it stands; of a booking that exists it is kept until that is known. Whether it did. */
export function moveBy(want: Want, { understood: { shift } }: Part, seq: number): boolean {
  if (!shift) return false;
  const { days, minutes } = shift;
  if (want.does === "change" && !want.arrival && !want.date && !want.time) {
    want.shift = { value: shift, seq };
    return true;
  }
  if (days !== undefined && want.arrival) {
    want.arrival = { value: addDays(want.arrival.value, days), seq };
    if (want.departure) want.departure = { value: addDays(want.departure.value, days), seq };
    return true;
  }
  if (days !== undefined && want.date) {
    want.date = { value: addDays(want.date.value, days), seq };
    return true;
  }
  const time = minutes !== undefined && want.time ? laterBy(want.time.value, minutes) : undefined;
  if (time) want.time = { value: time, seq };
  return time !== undefined;
}

/** The day of that weekday beside another day: within three days of it, or the first after it where they leave then. */
export function besideDay(day: string, base: string, today: string, ends = false): string {
  if (ends) {
    const days = ((daysBetween(base, day) % 7) + 7) % 7 || 7;
    return addDays(base, days);
  }
  if (daysBetween(day, base) <= 6) return day;
  const days = ((daysBetween(base, day) % 7) + 7) % 7;
  const near = addDays(base, days > 3 ? days - 7 : days);
  return near > today ? near : day;
}

/** A day that has just gone by, said without a year, is that day and not the one a year on. */
export function recent(day: string, { part, today }: { part: Part; today: string }): string {
  if (daysBetween(today, day) < 300 || /\b20\d\d\b/.test(part.text)) return day;
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const gone = daysBetween(before, today);
  return gone > 0 && gone <= 60 ? before : day;
}

/** "Friday, not Thursday": which end of a stay the day is that shall be another. */
export function endReplaced(part: Pick<Part["understood"], "replaced">, arrival: string | undefined, departure: string | undefined): "arrival" | "departure" | undefined {
  const { replaced } = part;
  const same = (day: string | undefined) => day !== undefined && replaced !== undefined && (day === replaced.day || replaced.weekday === true && weekdayNumber(day) === weekdayNumber(replaced.day));
  return same(arrival) ? "arrival" : same(departure) ? "departure" : undefined;
}

/** Words that put a day at the end of a stay. */
const ending = /(?:^| )(?:until|till|til|through|leaving|leave|departing|depart|check(?:ing)? ?out|hasta|me voy|nos vamos|salida|saliendo|pana|plec\p{L}*)(?: (?:on|the|el|la|in|pe|al|de))*$/u;

/** "Better until Monday": the day that is named is when they leave. */
export function endsWith({ text, understood: { dates } }: Part): boolean {
  const said = dates[0]?.text;
  if (!said || dates.length !== 1 || dates[0]!.end) return false;
  const at = text.indexOf(said);
  const before = fold(text.slice(0, at)).replace(/[^\p{L}\p{N}]+/gu, " ").trimEnd();
  return ending.test(before) || ending.test(fold(said).replace(/ \S+$/u, "")) || /(?:ig)$/u.test(fold(said));
}
