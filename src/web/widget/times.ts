import type { Pane } from "./pane.ts";

/** English as Europe writes it: the day before the month, 24 hours. */
const region = (language: string): string => (language === "en" ? "en-GB" : language);

/** An amount in minor units, in words of a language. */
export function money({ amount, currency }: { amount: number; currency: string }, language: string): string {
  const format = new Intl.NumberFormat(region(language), { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return amount % 10 ** digits === 0 ? new Intl.NumberFormat(region(language), { style: "currency", currency, minimumFractionDigits: 0 }).format(amount / 10 ** digits) : format.format(amount / 10 ** digits);
}

/** How a moment is written: its time, its day with weekday, or both. */
export type How = "time" | "day" | "both" | "long";
const hows: Record<How, Intl.DateTimeFormatOptions> = {
  time: { hour: "2-digit", minute: "2-digit" },
  day: { weekday: "short", day: "numeric", month: "short" },
  both: { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

/** A point in time as the clock of a zone shows it. */
export function moment(at: string | number, language: string, zone: string | undefined, how: How): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : new Intl.DateTimeFormat(region(language), { ...(zone ? { timeZone: zone } : {}), ...hows[how] }).format(date);
}

/** Whether two zones show the same time at a moment. */
export const sameTime = (one: string, other: string, at: number): boolean => moment(at, "en", one, "both") === moment(at, "en", other, "both");

/** A moment by the house's clock. */
export const inHouse = (pane: Pick<Pane, "welcome" | "language">, at: string | number, how: How): string => moment(at, pane.language, pane.welcome?.desk.timeZone, how);
