import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { readDesk } from "#records/desk.ts";
import type { Desk, Hours } from "#rules/desk.ts";

/** The hotel that comes with the house. */
export const folder = "knowledge/hotel";
export const desk: Desk = readDesk(folder);

/** The text of its desk.yaml. */
export const deskText: string = readFileSync(join(folder, "desk.yaml"), "utf8");

/** A folder of its own with a desk.yaml of this text. */
export function folderWith(content: string | Buffer): string {
  const made = mkdtempSync(join(tmpdir(), "desk-"));
  writeFileSync(join(made, "desk.yaml"), content);
  return made;
}

/** The hotel's file with values set at paths (undefined takes one out). */
export function changed(changes: [path: (string | number)[], value: unknown][]): string {
  const document = parseDocument(deskText);
  for (const [path, value] of changes) if (value === undefined) document.deleteIn(path); else document.setIn(path, value);
  return String(document);
}

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
