/** A day as `YYYY-MM-DD`. */
export type Day = string;

const pad = (n: number, width = 2) => String(n).padStart(width, "0");
const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

/** The day so many days later (or earlier). */
export function plusDays(day: Day, days: number): Day {
  const moved = utc(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return Number.isNaN(moved.getTime()) || moved.getUTCFullYear() > 9999 || moved.getUTCFullYear() < 1 ? day : moved.toISOString().slice(0, 10);
}

/** The same day so many months later, or that month's last day where it has no such day. */
export function plusMonths(day: Day, months: number): Day {
  const [y = 0, m = 1, d = 1] = day.split("-").map(Number);
  const at = y * 12 + (m - 1) + months;
  const year = Math.floor(at / 12), month = (at % 12) + 1;
  if (year < 1 || year > 9999) return day;
  return dayOn(year, month, Math.min(d, lengthOfMonth(year, month))) ?? day;
}

/** How many days a month has. */
export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** That day of the calendar, or nothing where there is none (31 February). */
export function dayOn(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Monday 1 to Sunday 7. */
export function weekdayNumber(day: Day): number {
  return utc(day).getUTCDay() || 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return plusDays(day, 1 - weekdayNumber(day));
}

/** Days from one to the other. */
export function daysFrom(one: Day, other: Day): number {
  return Math.round((utc(other).getTime() - utc(one).getTime()) / 86_400_000);
}

/** The first day of a month, counted from the month of `day`. */
export function monthStart(day: Day, months: number): Day {
  return plusMonths(`${day.slice(0, 8)}01`, months);
}

/** Easter Sunday of a year, western (Gauss/Meeus) or orthodox, on the civil calendar. */
export function easter(year: number, orthodox: boolean): Day {
  if (orthodox) {
    const a = year % 4, b = year % 7, c = year % 19, d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7;
    const month = Math.floor((d + e + 114) / 31), day = ((d + e + 114) % 31) + 1;
    return plusDays(dayOn(year, month, day)!, 13);
  }
  const a = year % 19, b = Math.floor(year / 100), c = year % 100, d = b >> 2, e = b % 4;
  const g = Math.floor((8 * b + 13) / 25), h = (19 * a + b - d - g + 15) % 30, i = c >> 2, k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25), day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayOn(year, month, day)!;
}
