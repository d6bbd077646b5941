import type { Welcome } from "#channels/website/welcome.ts";

/** The widget's words in the guest's language, filled in. A word it does not have comes back as its key. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export const sayIn = (words: Welcome["words"]): Say => (key, values = {}) =>
  (words[key] ?? key).replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
