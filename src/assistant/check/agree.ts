import type { Value } from "#understanding/values.ts";
import { weekdayOf } from "./told.ts";

const minutes = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) % 1440;

/** Whether two clock times are the same; where the half of the day was not said, either. */
export function sameTime(one: string, other: string, loose: boolean): boolean {
  const apart = Math.abs(minutes(one) - minutes(other));
  return apart === 0 || (loose && apart === 720);
}

/** The ends of a time or a stretch of time. */
export const endsOf = (value: Value): string[] => String(value.value).split(/(?<=\d)-(?=\d)/);

const units = new Set(["night", "person", "day", "hour", "room", "week", "adult", "child", "month"]);
const people = new Set(["person", "adult", "child", "baby"]);

/** Whether a source's value says what the sentence's does: the same kind, unit and amount. */
export function agree(said: Value, told: Value): boolean {
  const loose = Boolean(said.loose ?? told.loose);
  switch (said.kind) {
    case "money": return told.kind === "money" && said.value === told.value && said.unit === told.unit && perAgrees(said, told);
    case "time": return (told.kind === "time" || told.kind === "timeRange") && endsOf(told).some((end) => sameTime(String(said.value), end, loose)) || hours(told, said);
    case "timeRange": {
      const ends = endsOf(said), others = endsOf(told);
      return told.kind === "timeRange" && sameTime(ends[0]!, others[0]!, loose) && sameTime(ends[1]!, others[1]!, loose);
    }
    case "date": return told.kind === "date" && sameDay(said, told);
    case "weekday": return weekdayOf(told) === Number(said.value);
    case "month": return (told.kind === "month" && said.value === told.value) || (told.kind === "date" && Number(String(told.day ?? told.value).slice(-5, -3)) === said.value);
    case "duration": return told.kind === "duration" && said.value === told.value && said.unit === told.unit || hours(said, told);
    case "ordinal": return told.kind === "date" ? told.value === `--${String(said.value).padStart(2, "0")}` : (told.kind === "ordinal" || told.kind === "number" || told.kind === "count" && told.of !== undefined && !units.has(told.of)) && Number(said.value) === Number(told.value);
    case "count": case "number": case "age":
      // "Two of them" where the source tells of one and "a second"; "etajul 4" where it says "4th floor".
      if (told.kind === "ordinal") return said.kind !== "age" && Number(said.value) === Number(told.value) && !units.has(said.of ?? "");
      return numeric.has(told.kind) && !(said.kind === "age" && units.has(told.of ?? "")) && !(told.kind === "age" && units.has(said.of ?? "")) && Number(said.value) === Number(told.value) && sameNoun(said, told);
    case "phone": return told.kind === "phone" && samePhone(String(said.value), String(told.value));
    case "email": case "reference": return told.kind === said.kind && String(said.value).toLowerCase() === String(told.value).toLowerCase();
    case "url": return told.kind === "url" && plainUrl(said) === plainUrl(told);
    default: return told.kind === said.kind && told.value === said.value && told.unit === said.unit;
  }
}

const numeric = new Set<Value["kind"]>(["count", "number", "age"]);
const plainUrl = ({ value }: Value): string => String(value).toLowerCase().replace(/^https?:\/\//, "").replace(/\/$/, "");

/** "10 óra" is ten o'clock as well as ten hours. */
const hours = (length: Value, time: Value): boolean => length.kind === "duration" && (time.kind === "time" || time.kind === "timeRange") && Number(length.value) % 60 === 0 && endsOf(time).some((end) => Number(length.value) === minutes(end)) && /ora/i.test(length.text.normalize("NFD").replace(/\p{M}/gu, ""));

/** €15 a night is not €15 a person. */
const perAgrees = (said: Value, told: Value): boolean => !(people.has(said.per ?? "") && together.test(told.per ?? "") || people.has(told.per ?? "") && together.test(said.per ?? "")) && perUnits(said, told);
const together = /^(?:group|grup|csoport|car|coche|auto|masin|family|familia|csalad)/;
const perUnits = (said: Value, told: Value): boolean => !said.per || !told.per || said.per === told.per || !units.has(said.per) || !units.has(told.per) || (people.has(said.per) && people.has(told.per));

const sameDay = (said: Value, told: Value): boolean => {
  const short = [said, told].some(({ value }) => String(value).startsWith("--"));
  if (!short && said.day && told.day) return said.day === told.day;
  const one = String(said.value), other = String(told.value);
  return one.slice(-2) === other.slice(-2) && (one.startsWith("--") || other.startsWith("--") || one.slice(-5) === other.slice(-5));
};

/** Digits compare from the end, so that +36 1 … and 06 1 … are one number. */
export const samePhone = (one: string, other: string): boolean => {
  const a = one.replace(/\D/g, ""), b = other.replace(/\D/g, "");
  const shorter = Math.min(a.length, b.length);
  return shorter >= 7 ? a.slice(-Math.min(shorter, 8)) === b.slice(-Math.min(shorter, 8)) : a === b;
};

/** What is counted: compared where both say it and it can be compared. */
function sameNoun(said: Value, told: Value): boolean {
  if (!said.of || !told.of || said.of === told.of) return true;
  if (people.has(said.of) && people.has(told.of)) return said.of === "person" || told.of === "person";
  if (units.has(said.of) && units.has(told.of)) return false;
  // An adjective before the noun is read as what is counted, so other nouns are left to the comparison of subjects.
  return true;
}
