import type { House } from "#conversations/house.ts";
import { labelsOf, whenOf } from "#conversations/receipts.ts";
import { standingBetween, type Standing } from "#records/board.ts";
import { partyText } from "#records/lines.ts";
import { zoneOf } from "#records/sales.ts";
import { addDays, businessDay, instantOf, timeOf, type Day } from "#rules/calendar.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import { describe } from "#rules/hours.ts";
import { writeDay } from "#rules/writing.ts";

/** A booking on the day's page. */
export interface TodayBooking { reference: string; status: string; kind: string; title: string; when: string; time: string; people: string; name?: string; resources: string[]; resourceNames: string[]; marked: number; wishes: string[]; conversation?: string; answerDueAt?: Date }

/** The day in lists: who comes, who is in the house, who leaves, the tables and appointments, and what is asked for and not yet answered. */
export interface Today {
  day: Day; title: string; today: Day; arrivals: TodayBooking[]; inHouse: TodayBooking[]; departures: TodayBooking[]; tables: TodayBooking[]; appointments: TodayBooking[]; requests: TodayBooking[];
  hours: { name: string; text: string; closed: boolean }[]; notices: string[];
}

/** What a day of business holds, for the counter and for a phone. */
export async function todayOf(house: House, { day: asked, language }: { day?: Day | undefined; language: Language }): Promise<Today> {
  const desk = await house.desk();
  const zone = zoneOf(desk);
  const today = businessDay(house.clock.now(), zone, desk.businessDayEnds);
  const day = asked ?? today;
  const all = await standingBetween(house.db, instantOf(day, "00:00", zone), instantOf(addDays(day, 1), desk.businessDayEnds, zone));
  const [from, to] = [instantOf(day, desk.businessDayEnds, zone), instantOf(addDays(day, 1), desk.businessDayEnds, zone)];
  const shown = (some: Standing[]) => some.map((one) => bookingShown(house, desk, one, language));
  const stays = all.filter(({ sale, status }) => sale.kind === "stay" && status !== "requested" && status !== "waiting");
  const sessions = (kind: string) => shown(all.filter(({ sale, startsAt, status }) => sale.kind === kind && startsAt >= from && startsAt < to && status !== "requested"));
  return {
    day, today, title: writeDay(day, language, { year: true }),
    arrivals: shown(stays.filter(({ sale, status }) => sale.arrival === day && status !== "departed")),
    inHouse: shown(stays.filter(({ sale, status }) => status === "arrived" && (sale.departure ?? "") > day && (sale.arrival ?? "") < day)),
    departures: shown(stays.filter(({ sale, status }) => sale.departure === day && status !== "no_show")),
    tables: sessions("table"), appointments: sessions("appointment"),
    requests: shown(await requestsAhead(house)),
    hours: desk.hours.map((one) => ({ one, is: describe(one, day) })).filter(({ one }) => one.id !== desk.reception).map(({ one, is }) => ({
      name: inWords(one.name, language, desk.languages[0]), closed: is.closed,
      text: is.closed ? house.phrases.say("hours.closed_word", language) : is.openings.map(({ open, close }) => `${open}–${close}`).join(", "),
    })),
    notices: desk.notices.filter((one) => one.from <= day && day <= one.to).map(({ text }) => inWords(text, language, desk.languages[0])),
  };
}

/** Everything asked for that a person has yet to answer, whenever it is for. */
async function requestsAhead(house: House): Promise<Standing[]> {
  const ahead = await standingBetween(house.db, house.clock.now(), new Date("2200-01-01T00:00:00Z"));
  return ahead.filter(({ status }) => status === "requested" || status === "waiting").toSorted((a, b) => (a.answerDueAt?.getTime() ?? Infinity) - (b.answerDueAt?.getTime() ?? Infinity));
}

/** A booking in words for staff, its rooms by name. */
export function bookingShown(house: House, desk: Desk, { reference, status, sale, startsAt, name, resources, marked, wishes, conversation, answerDueAt }: Standing, language: Language): TodayBooking {
  return {
    reference, status, kind: sale.kind, title: inWords(sale.title, language, desk.languages[0]), when: whenOf({ sale }, language), time: timeOf(startsAt, sale.zone), people: partyText(sale.party, labelsOf(house, language)),
    resources, resourceNames: resources.map((id) => { const found = desk.resources.find((one) => one.id === id); return found ? inWords(found.name, language, desk.languages[0]) : id; }), marked, wishes,
    ...(name ? { name } : {}), ...(conversation ? { conversation } : {}), ...(answerDueAt ? { answerDueAt } : {}),
  };
}
