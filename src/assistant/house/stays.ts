import type { Want } from "#conversations/frame.ts";
import { addDays, daysBetween, weekdayOf } from "#rules/calendar.ts";
import type { Offering } from "#rules/desk.ts";
import { merge, totalOf, type Party } from "#rules/party.ts";
import { agesNeeded } from "#rules/rates.ts";
import { writeDay, writeList, writePeriod } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Refusal, StayFound, StaysFound } from "#assistant/tools/find_availability.ts";
import { call, type Script } from "./script.ts";

/** How far a wish has come: an item that can be offered, or what is said and asked next. */
export interface Step { item?: Record<string, unknown>; sentences: string[]; question?: string; ask?: Record<string, unknown> }

/** The people of a want, as the rules take them; undefined while nothing was said of them. */
export const partyOf = (want: Want): Party | undefined => (want.party ? merge(undefined, want.party.value) : undefined);

/** The party as tools take it. */
export const partyArgs = (party: Party | undefined) => (party ? { adults: party.adults, ...(party.childAges.length > 0 ? { childAges: party.childAges } : {}), ...(party.children ? { children: party.children } : {}) } : {});

const wishesArgs = (want: Want) => ({
  ...(want.needs.length > 0 ? { needs: want.needs.map(({ value }) => value) } : {}),
  ...(want.wishes.length > 0 ? { wishes: want.wishes.map(({ value }) => value) } : {}),
  ...(want.extras.length > 0 ? { extras: want.extras.map(({ value }) => value) } : {}),
});

/** Takes a stay one step further: dates and people first, then price, then the offer. */
export function* advanceStay(run: Run, want: Want): Script<Step> {
  const arrival = want.arrival?.value;
  const departure = want.departure?.value ?? (arrival && want.nights ? addDays(arrival, want.nights.value) : undefined);
  const party = partyOf(want);
  const offering = run.desk.offerings.find(({ id }) => id === want.offering?.value);
  if (!arrival) return ask(run, want, "arrival", party ? "bookings.which_days" : "bookings.which_days_and_people");
  if (!departure && want.firm) return ask(run, want, "nights", "bookings.how_many_nights", { day: writeDay(arrival, run.language) });
  const found = yield* call<StaysFound | { error: string }>("find_availability", {
    kind: "stay", from: arrival, to: departure ?? addDays(arrival, 1), ...(offering ? { offering: offering.id } : {}), ...(want.rate ? { rate: want.rate.value } : {}),
    ...partyArgs(party), ...(want.units ? { rooms: want.units.value } : {}), ...wishesArgs(want),
  });
  if ("error" in found) return { sentences: [found.error] };
  const needsAges = found.reasons.length > 0 && found.reasons.every(({ code }) => code === "ages_needed") || (party?.children && offering && agesNeeded(offering, offering.rates[0], run.desk.levies));
  if (needsAges) return ask(run, want, "childAges", "bookings.how_old");
  if (found.options.length === 0) return nothing(run, want, found, arrival);
  const cheapest = [...Map.groupBy(found.options, (option) => option.offering).values()].map((options) => options.find((option) => option.dueNow === 0) ?? options[0]!);
  if (offering && want.firm) return { item: itemOf(want, found.options.find(({ rate }) => rate === want.rate?.value) ?? cheapest[0]!, party, offering), sentences: [] };
  return list(run, want, found, cheapest, party);
}

function itemOf(want: Want, option: StayFound, party: Party | undefined, offering: Offering): Record<string, unknown> {
  const people = party ?? { adults: Math.min(2, offering.party.max), childAges: [] };
  return { do: "book", offering: option.offering, rate: option.rate, arrival: option.arrival, departure: option.departure, ...partyArgs(people), ...(option.units > 1 ? { rooms: option.units } : {}), ...wishesArgs(want), ...(want.notes[0] ? { note: want.notes[0].value } : {}) };
}

/** What there is, the cheapest of each kind, with choices; how many they are is asked where nobody said. */
function list(run: Run, want: Want, found: StaysFound, options: StayFound[], party: Party | undefined): Step {
  const { language } = run;
  const shown = options.slice(0, 3);
  const several = shown.some(({ units }) => units > 1);
  const weekend = shown[0]!.nights === 2 && weekdayOf(shown[0]!.arrival) === "fri";
  const things = writeList(shown.map((option) => `${phrase(run, "bookings.option", { name: option.name, units: option.units, night: several ? option.total : option.night })} [${option.mark}]`), language);
  const meals = run.desk.offerings.find(({ id }) => id === shown[0]!.offering)?.rates.find(({ id }) => id === shown[0]!.rate)?.meals ?? "none";
  const sentences = [phrase(run, several ? "bookings.options_total" : "bookings.options", {
    period: weekend ? phrase(run, "bookings.weekend", { period: found.period }) : found.period, things, count: shown.length, meals,
  })];
  if (want.assumed) sentences.push(phrase(run, "bookings.if_you_meant"));
  if (!party) return { sentences, ...asking(run, want, "party", "bookings.how_many_people") };
  const choices = shown.map((option) => ({ label: `${option.units > 1 ? `${option.units} × ` : ""}${option.name}`, value: option.value }));
  if (shown.length === 1) return { sentences, ...asking(run, want, "wanted", "bookings.shall_i") };
  return { sentences, ...asking(run, want, "offering", "bookings.which_one", {}, choices) };
}

/** Full or against a rule: the reason in half a sentence, the nearest that is possible, the way to a person. */
function nothing(run: Run, want: Want, found: StaysFound, arrival: string): Step {
  const reason = found.reasons.find(({ code }) => code !== "party_too_large") ?? found.reasons[0];
  const sentences = [reasonSentence(run, reason, { period: found.period, day: writeDay(arrival, run.language) })];
  const near = [...found.others.filter(({ dueNow }) => dueNow === 0), ...found.nearest].slice(0, 2);
  if (near.length === 0) return { sentences, ...asking(run, want, "arrival", reason?.code === "full" ? "bookings.other_days_or_person" : "bookings.which_other_days") };
  const things = writeList(near.map((option) => `${option.name}, ${writePeriod(option.arrival, option.departure, run.language)}, ${option.total} [${option.mark}]`), run.language, "or");
  sentences.push(phrase(run, "bookings.nearest", { things }));
  const sameDays = near.every((option) => option.arrival === arrival);
  const choices = near.map((option) => ({ label: sameDays ? option.name : `${option.name}, ${writePeriod(option.arrival, option.departure, run.language)}`, value: sameDays ? option.value : option.arrival }));
  return { sentences, ...asking(run, want, sameDays ? "offering" : "arrival", "bookings.would_that_do", {}, choices) };
}

/** Why not, in the guest's language by the rule's code. */
export function reasonSentence(run: Run, reason: Refusal | undefined, values: Record<string, string>): string {
  const key = `refusals.${reason?.code ?? "full"}`;
  const details = Object.fromEntries(Object.entries(reason?.details ?? {}).map(([name, value]) => [name, typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? writeDay(value, run.language) : String(value)]));
  return phrase(run, run.house.phrases.has(key) ? key : "refusals.other", { ...details, ...values, name: reason?.name ?? "" });
}

/** A step that only asks. */
export function ask(run: Run, want: Want, what: string, key: string, values: Record<string, string> = {}): Step {
  return { sentences: [], ...asking(run, want, what, key, values) };
}

/** What is asked, in words and as `ask_guest` remembers it. */
export function asking(run: Run, want: Want, what: string, key: string, values: Record<string, string> = {}, choices: { label: string; value: string }[] = []): Pick<Step, "question" | "ask"> {
  return { question: phrase(run, key, values), ask: { for: what, want: want.id, ...(choices.length > 0 ? { choices } : {}) } };
}

/** How many people a want is for. */
export const peopleOf = (want: Want): number | undefined => { const party = partyOf(want); return party && totalOf(party); };

/** How many nights lie between two days, for a sentence. */
export const nightsOf = (from: string, to: string): number => daysBetween(from, to);
