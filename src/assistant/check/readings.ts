import type { Value } from "#understanding/values.ts";
import { endsOf } from "./agree.ts";
import type { Told } from "./told.ts";

const two = (n: number) => String(n).padStart(2, "0");
const digits = (end: string): number => Number(end.slice(0, 2)) + Number(end.slice(3, 5)) / 100;

/**
 * What a value of a sentence may say, likeliest first, each as one or several values. "from 12 to 17" may be hours or
 * ages, "with the 9" a day or a number, "and 18 after ten" an amount whose currency was said before.
 */
export function readingsOf(value: Value, told: Told): Value[][] {
  const readings: Value[][] = [[value]];
  const bare = /^\P{N}*\d{1,2}(?:\P{N}+\d{1,2})?\P{N}*$/u.test(value.text) && !/[:.]\d|\b(?:am|pm|h|hrs?|uhr|ora|orakor|hours?|horas?|o'?clock)\b/i.test(value.text);
  if (value.kind === "timeRange") {
    const ends = endsOf(value);
    readings.push(ends.map((end): Value => ({ ...value, kind: "time", value: end })));
    if (value.loose || bare) readings.push(ends.map((end): Value => ({ ...plain(value), kind: "number", value: digits(end) })));
  }
  if (value.kind === "time" && bare) readings.push([{ ...plain(value), kind: "number", value: digits(String(value.value)) }]);
  if (value.kind === "date" && String(value.value).startsWith("--")) readings.push([{ ...plain(value), kind: "number", value: Number(String(value.value).slice(2)) }]);
  if ((value.kind === "number" || value.kind === "count") && !value.of?.match(/^(?:night|person|adult|child|room|day|week)$/)) {
    const money = told.values.findLast((one) => one.kind === "money" && one.end <= value.start);
    if (money) readings.push([{ ...plain(value), kind: "money", value: Math.round(Number(value.value) * 100), ...(money.unit ? { unit: money.unit } : {}) }]);
  }
  // "öt, hat és hét órakor": the first hours of a list.
  if ((value.kind === "number" || value.kind === "count") && Number(value.value) <= 24 && told.values.some((one) => (one.kind === "time" || told.language === "hu" && one.kind === "duration" && /óra/i.test(one.text)) && one.start > value.start)) readings.push([{ ...plain(value), kind: "time", value: `${two(Number(value.value))}:00`, loose: true }]);
  // "Kettőig van nyitva": until two.
  if (told.language === "hu" && (value.kind === "number" || value.kind === "count") && Number(value.value) >= 1 && Number(value.value) <= 12 && /(?:ig|tol|kor)$/.test(told.folded.slice(value.start, value.end))) readings.push([{ ...plain(value), kind: "time", value: `${two(Number(value.value))}:00`, loose: true }]);
  // "28. és 31. között": the month stands with the first day.
  const before = told.values.findLast((one) => one.end <= value.start);
  if (value.kind === "number" && Number(value.value) <= 31 && before?.kind === "date" && value.start - before.end < 8) readings.push([{ ...before, ...plain(value), value: String(before.value).replace(/\d\d$/, two(Number(value.value))), ...(before.day ? { day: before.day.slice(0, 8) + two(Number(value.value)) } : {}) }]);
  // "két órával előbb", "până la două ore": hours that pass as well as an hour of the day.
  if (value.kind === "time" && /(?:\b(?:hours|horas|ore)|ora(?:ra|val|nal|n|ba|ig))$/.test(told.folded.slice(value.start, value.end)) && String(value.value).endsWith(":00")) readings.push([{ ...plain(value), kind: "duration", value: Number(String(value.value).slice(0, 2)) * 60 }]);
  // "28-a", "28-án".
  if (value.kind === "number" && told.language === "hu" && /^\d{1,2}-[ae]/.test(told.folded.slice(value.start, value.end + 2)) && Number(value.value) <= 31) readings.push([{ ...plain(value), kind: "date", value: `--${two(Number(value.value))}` }]);
  const minutes = value.kind === "count" ? { minute: 1, hour: 60, day: 1440, week: 10080 }[value.of ?? ""] : undefined;
  if (minutes) readings.push([{ ...plain(value), kind: "duration", value: Number(value.value) * minutes }]);
  // "como muy tarde a las diez": late, and not in the afternoon.
  if (value.kind === "time" && told.language === "es" && /^tarde\b/.test(told.folded.slice(value.start)) && Number(String(value.value).slice(0, 2)) >= 12) readings.unshift([{ ...value, value: `${two(Number(String(value.value).slice(0, 2)) - 12)}${String(value.value).slice(2)}` }]);
  return readings;
}

const plain = ({ text, start, end }: Value) => ({ text, start, end });
