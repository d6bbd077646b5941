import { createHash } from "node:crypto";

/** The value as one text, whatever order its keys came in and whichever are undefined. */
export const stable = (value: unknown): string => JSON.stringify(ordered(value)) ?? "null";

/** Whether two values say the same. */
export const same = (a: unknown, b: unknown): boolean => stable(a) === stable(b);

/** A short fixed text of a value: what was asked twice has it twice. */
export const fingerprint = (value: unknown): string => createHash("sha256").update(stable(value)).digest("hex");

/** The same without what is undefined or null. */
export function some<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null)) as { [K in keyof T]?: NonNullable<T[K]> };
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, ordered(one)]));
}
