import { signal } from "@preact/signals";
import { IntlMessageFormat } from "intl-messageformat";

/** What the console knows of the desk before anybody has signed in. */
export interface Start {
  desk: { id: string; name: string; timeZone: string; languages: string[]; currency: string; phone?: string; email?: string; departments: { id: string; name: string }[] };
  /** The console's own language and its words by key, in ICU format. */
  language: string;
  words: Record<string, string>;
  /** Whether somebody is signed in on this browser. */
  in: boolean;
  /** Ways to sign in beside a password, and whether a forgotten one can be set by letter. */
  openId: boolean;
  mail: boolean;
  /** The desk's clock when the words were fetched. */
  now: string;
  /** Whether a model service is set up, so that words can be translated. */
  model: boolean;
}

/** The desk as it was when the console was opened. */
export const start = signal<Start | undefined>(undefined);
const made = new Map<string, IntlMessageFormat>();
/** The languages staff can read the console in. */
export const languages = ["en", "es", "hu", "ro"];
const kept = "frontdesk console language";

/** Fetches the words in the language that was chosen here, else the browser's. */
export async function fetchWords(chosen?: string): Promise<void> {
  if (chosen) localStorage.setItem(kept, chosen);
  const language = chosen ?? localStorage.getItem(kept) ?? navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => languages.includes(tag)) ?? "en";
  const answer = await fetch(`/api/console/start?lang=${encodeURIComponent(language)}`);
  const read = await answer.json() as Start;
  made.clear();
  ahead = new Date(read.now).getTime() - Date.now();
  document.documentElement.lang = read.language;
  document.title = `${read.desk.name} · ${read.words.console ?? ""}`;
  start.value = read;
}

/** A phrase of `prompts/console*.yaml` in the language of whoever reads the screen. */
export function say(key: string, values: Record<string, string | number> = {}): string {
  const { language = "en", words = {} } = start.value ?? {};
  const wording = words[key];
  if (wording === undefined) return key;
  let format = made.get(key);
  if (!format) made.set(key, format = new IntlMessageFormat(wording, language));
  return String(format.format(values));
}

let ahead = 0;
/** What the desk's clock says now: a demonstration, or a test, may be on another day. */
export const deskNow = (): Date => new Date(Date.now() + ahead);

/** A moment as the desk's clock shows it: the time alone today, else with its day. */
export function moment(at: string | Date | undefined | null, { withDay = false }: { withDay?: boolean } = {}): string {
  if (!at) return "";
  const { language = "en", desk } = start.value ?? {};
  const zone = { timeZone: desk?.timeZone ?? "UTC" };
  const date = new Date(at);
  const day = new Intl.DateTimeFormat("en-CA", zone);
  const today = day.format(date) === day.format(deskNow());
  return new Intl.DateTimeFormat(language, { ...zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...(withDay || !today ? { weekday: "short", day: "numeric", month: "short" } : {}) }).format(date);
}

/** An amount in minor units with its currency. */
export function money({ amount, currency }: { amount: number; currency: string }): string {
  const format = new Intl.NumberFormat(start.value?.language ?? "en", { style: "currency", currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** The name of a language in the reader's own, or in another. */
export function languageName(tag: string, told = start.value?.language ?? "en"): string {
  try { return new Intl.DisplayNames(told, { type: "language" }).of(tag) ?? tag; } catch { return tag; }
}
