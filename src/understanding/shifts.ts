import type { Language } from "#rules/desk.ts";
import { fold } from "./fold.ts";

/** By how much something is moved from where it stands: later where the number is positive. */
export interface Shift { days?: number; minutes?: number }

const numbers: Record<Language, Record<string, number>> = {
  en: { a: 1, an: 1, one: 1, another: 1, two: 2, three: 3, four: 4, five: 5, six: 6, "half an": 0.5, "half a": 0.5, "an hour and a half": 1.5 },
  es: { un: 1, una: 1, otro: 1, otra: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, media: 0.5 },
  hu: { egy: 1, ket: 2, ketto: 2, harom: 3, negy: 4, ot: 5, hat: 6, fel: 0.5, masfel: 1.5 },
  ro: { o: 1, un: 1, doua: 2, doi: 2, trei: 3, patru: 4, cinci: 5, sase: 6, "o jumatate de": 0.5, jumatate: 0.5 },
};
const units: [RegExp, number, "days" | "minutes"][] = [
  [/^(?:days?|dias?|nap(?:pal)?|zi|zile)$/, 1, "days"], [/^(?:weeks?|semanas?|hettel|het|saptaman[ai])$/, 7, "days"],
  [/^(?:hours?|hrs?|horas?|ora(?:val)?|ore)$/, 60, "minutes"], [/^(?:min(?:ute)?s?|minutos?|perccel|perc|minute?)$/, 1, "minutes"],
];
const unit = "(days?|weeks?|hours?|hrs?|minutes?|mins?|dias?|semanas?|horas?|minutos?|nap(?:pal)?|het(?:tel)?|ora(?:val)?|perc(?:cel)?|zi|zile|saptaman[ai]|ore|minut)";
const later = "(?:later|mas tarde|despues|kesobb|kesobbre|mai tarziu)";
const earlier = "(?:earlier|sooner|antes|mas temprano|mas pronto|korabban|korabbra|hamarabb|elobb|elobbre|mai devreme|mai repede|inainte)";

const patterns = new Map<Language, RegExp>(Object.entries(numbers).map(([language, words]) => [language as Language,
  new RegExp(`(?<![\\p{L}\\d])(${Object.keys(words).toSorted((a, b) => b.length - a.length).join("|")}|\\d{1,2}) ${unit} (?:(${later})|(${earlier}))(?!\\p{L})(?! (?:que|than|mint|decat|de|del|of|after|to))`, "u")]));
const pushed = /(?:push|move|put|bring|shift) (?:it|that|this|the \p{L}+|my \p{L}+|our \p{L}+|us) (back|forward|on|out|up)(?: by)? (a|an|one|two|three|half an|\d{1,2}) (days?|weeks?|hours?|minutes?|mins?)/u;

/** "One day later", "half an hour earlier", "egy nappal később": measured from what is booked or being arranged, not from today. */
export function readShift(text: string, language: Language): Shift | undefined {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  const hit = patterns.get(language)!.exec(words);
  if (hit) return shiftOf(language, hit[1]!, hit[2]!, hit[3] !== undefined ? 1 : -1);
  const push = language === "en" ? pushed.exec(words) : null;
  return push ? shiftOf(language, push[2]!, push[3]!, /^(?:forward|up)$/.test(push[1]!) ? -1 : 1) : undefined;
}

function shiftOf(language: Language, number: string, measure: string, way: 1 | -1): Shift | undefined {
  const amount = numbers[language][number] ?? Number(number);
  const [, size, of] = units.find(([pattern]) => pattern.test(measure)) ?? [];
  if (!size || !of || !Number.isFinite(amount)) return undefined;
  const by = Math.round(amount * size) * way;
  return of === "days" ? { days: by } : { minutes: by };
}
