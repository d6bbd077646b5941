import { DeskError, Invalid } from "#errors.ts";
import { nearest, slotsOn, startsOn, type Slot } from "#rules/availability.ts";
import { addDays, addMinutes, dayOf, daysBetween, daysFrom, instantOf, localOf, type Day } from "#rules/calendar.ts";
import type { Desk, Offering, Words } from "#rules/desk.ts";
import type { ExtraAsked } from "#rules/extras.ts";
import { totalOf, type Party } from "#rules/party.ts";
import { takenOf } from "./allocations.ts";
import type { Reason } from "./availability.ts";
import type { Database } from "./database.ts";
import type { Sale } from "./items.ts";
import { offeringOf, saleOf, zoneOf } from "./sales.ts";

/** What is asked of a table or an appointment: a day or several, around a time where one was named. */
export interface SlotsLooked {
  offering: string; from: Day; to?: Day | undefined; at?: string | undefined; party: Party; rate?: string | undefined;
  needs?: string[] | undefined; wishes?: string[] | undefined; extras?: ExtraAsked[] | undefined; conversation?: string | undefined; now: Date;
  /** The booking (its id) that this would be instead of. */
  instead?: string | undefined;
}

/** A start that can be had, local `YYYY-MM-DDTHH:MM`, what it takes, and its price as it would be sold. */
export interface SlotOption { startsAt: string; endsAt: string; resources: string[]; sale: Sale }

/** `slots` are all free starts asked for; `exact` the one at the time that was named; `nearest` the closest others, on other days where that day has none. */
export interface SlotAnswer { offering: string; title: Words; slots: SlotOption[]; exact?: SlotOption; nearest: SlotOption[]; reason?: Reason;
  /** The time that was named is one of the house's, still to come, and has nothing left. */
  taken?: boolean }

/** How many days further the desk looks where the asked ones have nothing. */
const further = 14;

/** Which starts can be had. Holds nothing, and never counts the conversation's own holds. */
export async function freeSlots(db: Database, desk: Desk, looked: SlotsLooked): Promise<SlotAnswer> {
  const offering = offeringOf(desk, looked.offering);
  if (offering.kind === "stay") throw new Invalid("A stay has nights, not starts.", "not_a_slot");
  const zone = zoneOf(desk, offering.site);
  const to = looked.to ?? looked.from;
  const answer = { offering: offering.id, title: offering.name };
  const people = totalOf(looked.party);
  if (people > offering.party.max) {
    const reason = { ...answer, code: "party_too_large", sentence: `This is for ${offering.party.max} people at most.`, details: { max: offering.party.max } };
    return { ...answer, slots: [], nearest: [], reason };
  }
  const around = await slotsBetween(db, desk, offering, looked, zone, addDays(looked.from, looked.at ? -1 : 0), to);
  const wanted = around.filter(({ startsAt }) => { const day = dayOf(startsAt, zone); return day >= looked.from && day <= to; });
  const time = looked.at ? instantOf(looked.from, looked.at, zone) : undefined;
  const exact = time && wanted.find(({ startsAt }) => startsAt.getTime() === time.getTime());
  const close = exact ? [] : wanted.length > 0 ? (time ? nearest(wanted, time) : [])
    : nearest(await slotsBetween(db, desk, offering, looked, zone, addDays(to, 1), addDays(to, further)), time ?? instantOf(to, "12:00", zone));
  try {
    const option = ({ startsAt, endsAt, takes }: Slot): SlotOption => ({
      startsAt: localOf(startsAt, zone), endsAt: localOf(endsAt, zone), resources: takes.map(({ resource }) => resource),
      sale: saleOf(desk, { offering: offering.id, rate: looked.rate, startsAt: localOf(startsAt, zone), party: looked.party, needs: looked.needs, wishes: looked.wishes, extras: looked.extras }, looked.now),
    });
    const hours = desk.hours.find(({ id }) => id === offering.within);
    const taken = time !== undefined && !exact && time >= addMinutes(looked.now, offering.notice) && startsOn({ offering, hours, day: looked.from, zone }).some((start) => start.getTime() === time.getTime());
    const none = wanted.length === 0 ? { ...answer, ...whyNone(desk, offering, looked.from, to, zone, looked.now), details: {} } : undefined;
    return { ...answer, slots: wanted.map(option), nearest: close.map(option), ...(exact ? { exact: option(exact) } : {}), ...(none ? { reason: none } : {}), ...(taken ? { taken } : {}) };
  } catch (fault) {
    if (!(fault instanceof DeskError)) throw fault;
    return { ...answer, slots: [], nearest: [], reason: { ...answer, code: fault.code, sentence: fault.message, details: fault.details } };
  }
}

/** Why a span has no start at all: over, too far, closed, too late in the day, or full. */
function whyNone(desk: Desk, offering: Offering, from: Day, to: Day, zone: string, now: Date): { code: string; sentence: string } {
  const today = dayOf(now, zone);
  if (to < today) return { code: "past", sentence: "That day is over." };
  if (daysBetween(today, from) > offering.horizonDays) return { code: "too_far", sentence: "That is further ahead than the house sells." };
  const hours = desk.hours.find(({ id }) => id === offering.within);
  const starts = daysFrom(from, to).flatMap((day) => startsOn({ offering, hours, day, zone }));
  if (starts.length === 0) return { code: "closed", sentence: "It is closed then." };
  if (starts.every((start) => start < addMinutes(now, offering.notice))) return { code: "too_soon", sentence: "That is too soon for this." };
  return { code: "full", sentence: "Nothing is free then." };
}

async function slotsBetween(db: Database, desk: Desk, offering: Offering, looked: SlotsLooked, zone: string, from: Day, to: Day): Promise<Slot[]> {
  const hours = desk.hours.find(({ id }) => id === offering.within);
  const during = { from: instantOf(addDays(from, -1), "00:00", zone), to: instantOf(addDays(to, 2), "00:00", zone) };
  const busy = await takenOf(db, offering.takes.map(({ type }) => type), during, looked.now, { conversation: looked.conversation, claimant: looked.instead });
  return daysFrom(from, to).flatMap((day) => slotsOn({
    desk, offering, hours, day, zone, now: looked.now, people: totalOf(looked.party), busy,
    ...(looked.needs ? { needs: looked.needs } : {}), ...(looked.wishes ? { wishes: looked.wishes } : {}),
  }));
}
