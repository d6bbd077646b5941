import { isDeepStrictEqual } from "node:util";
import type { Booking } from "#records/bookings.ts";
import { addDays, dayOf, weekdayOf, type Day } from "#rules/calendar.ts";
import { startsOn } from "#rules/availability.ts";
import { inWords, type Desk, type Hours, type Language, type Rate, type Words } from "#rules/desk.ts";
import { describe } from "#rules/hours.ts";
import { writeMoney } from "#rules/money.ts";
import { amountOn } from "#rules/rates.ts";
import { writeDay, writePeriod } from "#rules/writing.ts";

/** An answer that will be another: what is asked, and what the desk says before and after. */
export interface Differs { asks: string; before: string; after: string }
/** A thing that is not as it was, by where it stands in the desk. */
export interface Difference { path: string; before: string; after: string }

interface Reading { language: Language; closed: string; none: string }

/** How far ahead answers are compared. */
const ahead = 400;
/** How many of a kind are shown. */
const most = 40;

/** Hours and prices that guests will be told otherwise from today on: days that follow each other with the same change are one line. */
export function answersThatDiffer(before: Desk, after: Desk, today: Day, reading: Reading): Differs[] {
  return [...hoursThatDiffer(before, after, today, reading), ...pricesThatDiffer(before, after, today, reading), ...offersThatDiffer(before, after, reading), ...noticesThatDiffer(before, after, reading)].slice(0, most);
}

const name = (text: Words, { language }: Reading, desk: Desk): string => inWords(text, language, desk.languages[0]);

function hoursThatDiffer(before: Desk, after: Desk, today: Day, reading: Reading): Differs[] {
  const text = (hours: Hours | undefined, day: Day): string => {
    if (!hours) return reading.none;
    const { openings, note } = describe(hours, day);
    return (openings.map(({ open, close, last }) => `${open}–${close}${last ? ` (${last})` : ""}`).join(", ") || reading.closed) + (note ? `, ${inWords(note, reading.language)}` : "");
  };
  return after.hours.flatMap((hours) => {
    const was = before.hours.find(({ id }) => id === hours.id);
    if (was && isDeepStrictEqual(was, hours)) return [];
    const days = Array.from({ length: 92 }, (_, n) => addDays(today, n)).map((day) => ({ day, before: text(was, day), after: text(hours, day) })).filter((one) => one.before !== one.after);
    // A week says what a change of the week says; single days are told one by one.
    const seen = new Set<string>();
    return days.filter((one) => { const key = `${weekdayOf(one.day)} ${one.before} ${one.after}`; const fresh = !seen.has(key); seen.add(key); return fresh || days.length <= 10; }).slice(0, 10)
      .map((one) => ({ asks: `${name(hours.name, reading, after)}, ${writeDay(one.day, reading.language)}`, before: one.before, after: one.after }));
  });
}

function pricesThatDiffer(before: Desk, after: Desk, today: Day, reading: Reading): Differs[] {
  const money = (amount: number | undefined, desk: Desk) => (amount === undefined ? reading.none : writeMoney({ amount, currency: desk.currency }, reading.language));
  const at = (rate: Rate | undefined, day: Day) => rate && amountOn(rate, day);
  return after.offerings.flatMap((offering) => offering.rates.flatMap((rate) => {
    const was = before.offerings.find(({ id }) => id === offering.id)?.rates.find(({ id }) => id === rate.id);
    if (was && isDeepStrictEqual(was, rate)) return [];
    const spans: { from: Day; to: Day; before?: number | undefined; after?: number | undefined }[] = [];
    for (let n = 0; n < ahead; n += 1) {
      const day = addDays(today, n);
      const [old, fresh] = [at(was, day), at(rate, day)];
      if (old === fresh) continue;
      const last = spans.at(-1);
      if (last && last.before === old && last.after === fresh && last.to === addDays(day, -1)) last.to = day;
      else spans.push({ from: day, to: day, before: old, after: fresh });
    }
    return spans.slice(0, 8).map((span) => ({
      asks: `${name(offering.name, reading, after)}, ${name(rate.name, reading, after)}, ${span.from === span.to ? writeDay(span.from, reading.language, { year: true }) : writePeriod(span.from, span.to, reading.language, { year: true, weekday: false })}`,
      before: money(span.before, before), after: money(span.after, after),
    }));
  })).concat(after.extras.flatMap((extra) => {
    const was = before.extras.find(({ id }) => id === extra.id);
    return was && was.amount === extra.amount ? [] : [{ asks: name(extra.name, reading, after), before: money(was?.amount, before), after: money(extra.amount, after) }];
  }));
}

function offersThatDiffer(before: Desk, after: Desk, reading: Reading): Differs[] {
  const sold = (desk: Desk) => new Map(desk.offerings.map((one) => [one.id, `${name(one.name, reading, desk)}${(one.selling ?? desk.selling) === "on_request" ? " (?)" : ""}`]));
  const [was, is] = [sold(before), sold(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id)).map((id) => ({ asks: is.get(id) ?? was.get(id) ?? id, before: was.get(id) ?? reading.none, after: is.get(id) ?? reading.none }));
}

function noticesThatDiffer(before: Desk, after: Desk, reading: Reading): Differs[] {
  const told = (desk: Desk) => new Map(desk.notices.map((one) => [one.id, { when: writePeriod(one.from, one.to, reading.language), text: name(one.text, reading, desk) }]));
  const [was, is] = [told(before), told(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => !isDeepStrictEqual(was.get(id), is.get(id)))
    .map((id) => ({ asks: (is.get(id) ?? was.get(id))?.when ?? "", before: was.get(id)?.text ?? reading.none, after: is.get(id)?.text ?? reading.none }));
}

/** Whether a booking that the desk could keep before no longer fits: its hours, what it is of, or a day on which nothing begins. */
export function noLongerFits({ sale, startsAt }: Booking, before: Desk, after: Desk): boolean {
  const offering = after.offerings.find(({ id }) => id === sale.offering);
  if (!offering) return before.offerings.some(({ id }) => id === sale.offering);
  if (sale.kind === "stay") return false;
  const starts = (desk: Desk): boolean => {
    const one = desk.offerings.find(({ id }) => id === sale.offering);
    if (!one) return false;
    const hours = desk.hours.find(({ id }) => id === one.within);
    const day = dayOf(startsAt, sale.zone);
    return [day, addDays(day, -1)].some((each) => startsOn({ offering: one, hours, day: each, zone: sale.zone }).some((start) => start.getTime() === startsAt.getTime()));
  };
  return starts(before) && !starts(after);
}

/** Everything that is not as it was, by its place; a list's things by their ids. */
export function differences(before: unknown, after: unknown, path = ""): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  const group = (value: unknown): value is object => typeof value === "object" && value !== null;
  if (!group(before) || !group(after) || Array.isArray(before) !== Array.isArray(after)) return [{ path, before: short(before), after: short(after) }];
  if (Array.isArray(before) && Array.isArray(after)) {
    const named = [...before, ...after].every((one) => group(one) && typeof (one as { id?: unknown }).id === "string");
    if (!named) return [{ path, before: short(before), after: short(after) }];
    const by = (list: unknown[]) => Object.fromEntries(list.map((one) => [(one as { id: string }).id, one]));
    return differences(by(before), by(after), path);
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .flatMap((key) => differences((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], path ? `${path} › ${key}` : key)).slice(0, most);
}

function short(value: unknown): string {
  const text = value === undefined ? "–" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 240 ? `${text.slice(0, 237)}…` : text;
}
