import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDesk } from "#records/desk.ts";
import type { Desk, Hours } from "#rules/desk.ts";

/** The hotel that comes with the house. */
export const folder = "knowledge/hotel";
export const desk: Desk = readDesk(folder);

/** A document's file as it stands. */
export const textOf = (id: string): string => readFileSync(join(folder, `${id}.md`), "utf8");

/** The part of a document under a heading (the whole document without one). */
export function section(id: string, heading?: string): string {
  const text = textOf(id);
  if (!heading) return text;
  const begin = text.indexOf(`## ${heading}`);
  if (begin < 0) throw new Error(`${id} has no heading ${heading}`);
  const end = text.indexOf("\n## ", begin + 3);
  return text.slice(begin, end < 0 ? undefined : end);
}

/** An amount as the documents write it. */
export const euros = (amount: number): string => `€${amount % 100 === 0 ? amount / 100 : (amount / 100).toFixed(2)}`;
export const hoursOf = (id: string): Hours => desk.hours.find((one) => one.id === id)!;
export const rateOf = (offering: string, n = 0) => desk.offerings.find((one) => one.id === offering)!.rates[n]!;
export const priceOf = (offering: string): string => euros(rateOf(offering).amount);
export const extraOf = (id: string): string => euros(desk.extras.find((one) => one.id === id)!.amount);
