import type { Language } from "./desk.ts";

const locales: Record<Language, string> = { en: "en-GB", es: "es-ES", hu: "hu-HU", ro: "ro-RO" };

/** A formatter takes far longer to make than to use, so each is kept. */
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(language: Language, part: "weekday" | "month"): Intl.DateTimeFormat {
  const kept = formats.get(language + part);
  // A month is asked for with its day: alone it would stand in another case in some languages.
  const format = kept ?? new Intl.DateTimeFormat(locales[language], { timeZone: "UTC", ...(part === "month" ? { month: "long", day: "numeric" } : { weekday: "long" }) });
  formats.set(language + part, format);
  return format;
}

const namesOf = (day: string, language: Language) => {
  const date = new Date(`${day}T12:00:00Z`);
  const part = (name: "weekday" | "month") => formatOf(language, name).formatToParts(date).find(({ type }) => type === name)?.value ?? "";
  return {
    weekday: part("weekday"),
    month: part("month"),
    number: date.getUTCDate(), year: day.slice(0, 4), index: date.getUTCDay(),
  };
};

/** What is written of a day: its year only where asked for, its weekday unless it is left out. */
export interface DayOptions { year?: boolean; weekday?: boolean }

/** A day in words: "Friday 4 December", "viernes 4 de diciembre", "december 4., péntek", "vineri, 4 decembrie". */
export function writeDay(day: string, language: Language, { year = false, weekday = true }: DayOptions = {}): string {
  const is = namesOf(day, language);
  switch (language) {
    case "en": return [weekday && is.weekday, is.number, is.month, year && is.year].filter(Boolean).join(" ");
    case "es": return `${weekday ? `${is.weekday} ` : ""}${is.number} de ${is.month}${year ? ` de ${is.year}` : ""}`;
    case "hu": return `${year ? `${is.year}. ` : ""}${is.month} ${is.number}.${weekday ? `, ${is.weekday}` : ""}`;
    case "ro": return `${weekday ? `${is.weekday}, ` : ""}${is.number} ${is.month}${year ? ` ${is.year}` : ""}`;
  }
}

/** Days of the month whose Hungarian number has a deep vowel: 2-án, 3-án, 6-án … */
const deep = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30]);
const hungarian = {
  on: ["vasárnap", "hétfőn", "kedden", "szerdán", "csütörtökön", "pénteken", "szombaton"],
  from: ["vasárnaptól", "hétfőtől", "keddtől", "szerdától", "csütörtöktől", "péntektől", "szombattól"],
  until: ["vasárnapig", "hétfőig", "keddig", "szerdáig", "csütörtökig", "péntekig", "szombatig"],
};
const endings = { on: ["jén", "án", "én"], from: ["jétől", "ától", "étől"], until: ["jéig", "áig", "éig"] };

function inHungarian(day: string, form: "on" | "from" | "until", { year = false, weekday = true }: DayOptions): string {
  const is = namesOf(day, "hu");
  const ending = endings[form][is.number === 1 ? 0 : deep.has(is.number) ? 1 : 2];
  return `${year ? `${is.year}. ` : ""}${is.month} ${is.number}-${ending}${weekday ? `, ${hungarian[form][is.index]}` : ""}`;
}

/** "on Friday 4 December", "el viernes 4 de diciembre", "december 4-én, pénteken", "vineri, 4 decembrie". */
export function onDay(day: string, language: Language, options: DayOptions = {}): string {
  if (language === "hu") return inHungarian(day, "on", options);
  const written = writeDay(day, language, options);
  if (language === "en") return `on ${written}`;
  if (language === "es") return `el ${written}`;
  return options.weekday === false ? `pe ${written}` : written;
}

/** "from Friday 4 December", "desde el …", "december 4-étől, péntektől", "de vineri, 4 decembrie". */
export function fromDay(day: string, language: Language, options: DayOptions = {}): string {
  if (language === "hu") return inHungarian(day, "from", options);
  return `${{ en: "from", es: "desde el", ro: "de" }[language]} ${writeDay(day, language, options)}`;
}

/** "until Thursday 3 December", with a time "until Thursday 3 December, 18:00"; "december 3-án, csütörtökön 18:00-ig". */
export function untilDay(day: string, language: Language, time?: string, options: DayOptions = {}): string {
  if (language === "hu") return time ? `${inHungarian(day, "on", options)} ${writeTime(time, "hu")}-ig` : inHungarian(day, "until", options);
  const written = writeDay(day, language, options);
  if (!time) return `${{ en: "until", es: "hasta el", ro: "până" }[language]} ${written}`;
  const at = writeTime(time, language);
  return { en: `until ${written}, ${at}`, es: `hasta el ${written} ${atTime(time, "es")}`, ro: `până ${written}, ora ${at}` }[language];
}

/** A time on a 24-hour clock: "09:20" in English and Romanian, "9:20" in Spanish and Hungarian. */
export const writeTime = (time: string, language: Language): string => (language === "es" || language === "hu" ? time.replace(/^0(?=\d)/, "") : time);

/** "at 18:00", "a las 18:00", "18:00-kor", "la ora 18:00". */
export function atTime(time: string, language: Language): string {
  const written = writeTime(time, language);
  return { en: `at ${written}`, es: `a la${/^0?1:/.test(time) ? "" : "s"} ${written}`, hu: `${written}-kor`, ro: `la ora ${written}` }[language];
}

/** "until 22:00", "hasta las 22:00", "22:00-ig", "până la 22:00". */
export function untilTime(time: string, language: Language): string {
  const written = writeTime(time, language);
  return { en: `until ${written}`, es: `hasta la${/^0?1:/.test(time) ? "" : "s"} ${written}`, hu: `${written}-ig`, ro: `până la ${written}` }[language];
}

/** "from 07:00", "desde las 7:00", "7:00-tól", "de la 07:00". */
export function fromTime(time: string, language: Language): string {
  const written = writeTime(time, language);
  return { en: `from ${written}`, es: `desde la${/^0?1:/.test(time) ? "" : "s"} ${written}`, hu: `${written}-${tol(time)}`, ro: `de la ${written}` }[language];
}

/** A Hungarian clock time is read to its end: "7:30" harminc-tól, "7:00" as "7 órá-tól". */
const tol = (time: string): string => {
  const minute = Number(time.slice(3, 5));
  if (minute === 0) return "tól";
  const last = minute % 10;
  return last === 0 ? ([20, 30].includes(minute) ? "tól" : "től") : [3, 6, 8].includes(last) ? "tól" : "től";
};

/** Two times as a span: "15:30–16:30". */
export const fromTo = (from: string, to: string, language: Language): string => `${writeTime(from, language)}–${writeTime(to, language)}`;

/** A span of days, the month said once where it is the same: "Friday 4 to Sunday 6 December". */
export function writePeriod(from: string, to: string, language: Language, options: DayOptions = {}): string {
  const together = from.slice(0, 7) === to.slice(0, 7) && language !== "hu";
  const first = namesOf(from, language);
  const weekday = options.weekday === false ? "" : first.weekday;
  const begin = writeDay(from, language, { ...options, year: options.year === true && from.slice(0, 4) !== to.slice(0, 4) });
  const end = writeDay(to, language, options);
  switch (language) {
    case "en": return `${together ? [weekday, first.number].filter(Boolean).join(" ") : begin} to ${end}`;
    case "es": return `del ${together ? [weekday, first.number].filter(Boolean).join(" ") : begin} al ${end}`;
    case "hu": return `${inHungarian(from, "from", options)} ${inHungarian(to, "until", { ...options, year: options.year === true && from.slice(0, 4) !== to.slice(0, 4) })}`;
    case "ro": return `de ${together ? [weekday, first.number].filter(Boolean).join(", ") : begin}${options.weekday === false ? "" : ","} până ${end}`;
  }
}

/** Things one after another: "a, b and c"; `or` for a choice. */
export const writeList = (things: readonly string[], language: Language, kind: "and" | "or" = "and"): string =>
  new Intl.ListFormat(locales[language], { type: kind === "and" ? "conjunction" : "disjunction" }).format(things);

/** Minutes as a length of time: "1 hour and 30 minutes", "2 days"; "0 minutes" for none. */
export function writeDuration(minutes: number, language: Language): string {
  const parts = [["day", Math.floor(minutes / 1440)], ["hour", Math.floor((minutes % 1440) / 60)], ["minute", minutes % 60]] as const;
  const write = (unit: string, count: number) =>
    new Intl.NumberFormat(locales[language], { style: "unit", unit, unitDisplay: "long" }).format(count).replaceAll(/[\u00a0\u202f]/g, " ");
  const written = parts.filter(([, count]) => count > 0).map(([unit, count]) => write(unit, count));
  return written.length > 0 ? writeList(written, language) : write("minute", 0);
}
