import { plusDays, weekdayNumber } from "#understanding/days.ts";
import type { Told } from "./told.ts";

/** So many days back a date without a year may still mean the one just past. */
const justPast = 60;

/** Whether every weekday of a sentence belongs to a date of it: "Friday 5 December" where the fifth is a Saturday does not. */
export function agreesWithCalendar(told: Told, today: string): boolean {
  const dated = told.values.filter((value) => value.kind === "date" && value.day && value.weekday);
  const apart = told.values.some((value, n) => {
    const beside = [told.values[n - 1], told.values[n + 1]].find((one) => one?.kind === "date" && one.day && /^[\s,(]*(?:(?:el|the|on|pe|az?)\s)?$/.test(told.folded.slice(Math.min(one.end, value.end), Math.max(one.start, value.start))));
    return value.kind === "weekday" && beside?.day !== undefined && !daysMeant(beside.day, String(beside.value), today).some((day) => weekdayNumber(day) === Number(value.value));
  });
  if (apart) return false;
  if (dated.length === 0) return true;
  const all = told.values.filter((value) => value.kind === "date" && value.day).map((value) => daysMeant(value.day!, String(value.value), today));
  const spoken = new Set(told.values.flatMap((value) => (value.kind === "weekday" ? [Number(value.value)] : value.weekday ? [value.weekday] : [])));
  return dated.every((value) => all.some((days) => days.some((day) => weekdayNumber(day) === value.weekday)))
    && dated.every((value) => daysMeant(value.day!, String(value.value), today).some((day) => spoken.has(weekdayNumber(day))));
}

function daysMeant(day: string, said: string, today: string): string[] {
  if (/^\d{4}-/.test(said)) return [day];
  const before = said.startsWith("--") ? [] : [`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`];
  return [day, ...before.filter((one) => one < today && plusDays(one, justPast) >= today)];
}
