import { start } from "#web/console/words.ts";

const language = (): string => start.value?.language ?? "en";

/** A day in the reader's language: "Fri 4 Dec", or longer. */
export const dayText = (day: string, options: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short" }): string =>
  new Intl.DateTimeFormat(language() === "en" ? "en-GB" : language(), { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));

/** A local day and time in the reader's language. */
export const localText = (local: string): string => `${dayText(local.slice(0, 10))}, ${local.slice(11, 16)}`;

/** The desk's words for what people choose are asked in the reader's language. */
export const inLanguage = (path: string): string => `${path}${path.includes("?") ? "&" : "?"}lang=${language()}`;
export const readerLanguage = language;
