import type { Want } from "#conversations/frame.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import type { Offering } from "#rules/desk.ts";
import { inWords } from "#rules/desk.ts";
import { totalOf, type Party } from "#rules/party.ts";
import { onDay, writeList, writeTime } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { SlotFound, SlotsFound } from "#assistant/tools/find_availability.ts";
import { call, type Script } from "./script.ts";
import { ask, asking, partyArgs, partyOf, reasonSentence, type Step } from "./stays.ts";

/** Takes a table or an appointment one step further: what, when and how many, then the offer. */
export function* advanceSession(run: Run, want: Want): Script<Step> {
  const party = partyOf(want);
  if (!party && want.kind === "table") return ask(run, want, "party", want.date ? "bookings.how_many_at_table" : "bookings.day_and_people");
  const people = party ?? { adults: 1, childAges: [] };
  const candidates = candidatesFor(run, want, people);
  if (candidates.length === 0) return tooMany(run, want, people);
  if (!want.offering && candidates.length > 1 && want.kind === "appointment") {
    const choices = candidates.slice(0, 8).map((offering) => ({ label: inWords(offering.name, run.language, run.desk.languages[0]), value: offering.id }));
    return { sentences: [], ...asking(run, want, "offering", "bookings.which_treatment", { things: writeList(choices.map(({ label }) => label), run.language, "or") }, choices) };
  }
  if (!want.date && !want.time) return ask(run, want, "date", "bookings.which_day", { name: inWords(candidates[0]!.name, run.language, run.desk.languages[0]) });
  const day = want.date?.value ?? dayOf(run.now, run.zone);
  let found: SlotsFound | undefined;
  for (const offering of candidates.slice(0, 3)) {
    const looked = yield* call<SlotsFound | { error: string }>("find_availability", {
      kind: offering.kind, offering: offering.id, from: day, ...(want.dateEnd ? { to: want.dateEnd.value } : {}), ...(want.time ? { at: want.time.value } : {}), ...partyArgs(people),
      ...(want.needs.length > 0 ? { needs: want.needs.map(({ value }) => value) } : {}), ...(want.wishes.length > 0 ? { wishes: want.wishes.map(({ value }) => value) } : {}),
    });
    if ("error" in looked) return { sentences: [looked.error] };
    if (!found || (looked.exact && !found.exact) || (found.slots.length === 0 && looked.slots.length > 0)) found = looked;
    if (found.exact || (!want.time && found.slots.length > 0)) break;
  }
  return found ? offerOrChoose(run, want, found, people, day) : { sentences: [] };
}

/** What the words may mean: the offering named, else those of the kind that take so many. */
function candidatesFor(run: Run, want: Want, party: Party): Offering[] {
  const people = totalOf(party);
  const fits = (offering: Offering) => people >= offering.party.min && people <= offering.party.max;
  const named = run.desk.offerings.find(({ id }) => id === want.offering?.value);
  const among = (want.among ?? []).map((id) => run.desk.offerings.find((offering) => offering.id === id)).filter((offering) => offering !== undefined);
  if (among.length > 1) {
    const fitting = among.filter(fits);
    // Several of one name differ in length; the middle one is meant until they say otherwise, and the card says which it is.
    const sorted = fitting.toSorted((a, b) => (a.duration ?? 0) - (b.duration ?? 0));
    const exact = sorted.filter((offering) => offering.party.min === people && people > 1);
    return exact.length > 0 ? exact : sorted.length > 0 ? [sorted[Math.floor((sorted.length - 1) / 2)]!] : [];
  }
  if (named) return fits(named) ? [named] : run.desk.offerings.filter((offering) => offering.kind === named.kind && offering.takes[0]?.type === named.takes[0]?.type && fits(offering)).slice(0, 1);
  return run.desk.offerings.filter((offering) => offering.kind === want.kind && fits(offering));
}

function tooMany(run: Run, want: Want, party: Party): Step {
  const most = Math.max(...run.desk.offerings.filter(({ kind, id }) => kind === want.kind && (!want.offering || id === want.offering.value)).map((offering) => offering.party.max));
  return { sentences: [phrase(run, "refusals.party_too_large", { max: String(most), people: String(totalOf(party)), name: "" })], question: phrase(run, "bookings.person_instead"), ask: { for: "handoff", want: want.id } };
}

function offerOrChoose(run: Run, want: Want, found: SlotsFound, party: Party, day: string): Step {
  const { language } = run;
  const chosen = found.exact ?? within(found, want);
  if (chosen && (want.firm || want.time)) {
    return { item: { do: "book", offering: found.offering, startsAt: chosen.value, ...partyArgs(party), ...(want.needs.length > 0 ? { needs: want.needs.map(({ value }) => value) } : {}), ...(want.wishes.length > 0 ? { wishes: want.wishes.map(({ value }) => value) } : {}) }, sentences: [] };
  }
  const some = want.time || found.slots.length === 0 ? found.nearest.slice(0, 3) : spreadOut(run, found.slots, day);
  const sentences: string[] = [];
  if (want.time && found.slots.length > 0) sentences.push(phrase(run, "bookings.not_at_that_time", { time: writeTime(want.time.value, language) }));
  else if (found.slots.length === 0) sentences.push(reasonSentence(run, found.reason, { period: onDay(day, language), day: onDay(day, language) }));
  if (some.length === 0) return { sentences, ...asking(run, want, "date", "bookings.other_days_or_person") };
  const sameDay = some.every((slot) => slot.day === some[0]!.day);
  const times = sameDay ? writeList(some.map((slot) => writeTime(slot.time, language)), language) : writeList(some.map((slot) => `${onDay(slot.day, language)}, ${writeTime(slot.time, language)}`), language, "or");
  const priced = some[0]!.amount > 0 ? some[0]!.total : "";
  sentences.push(phrase(run, "bookings.times", { name: found.name, day: sameDay ? onDay(some[0]!.day, language) : "", times, price: priced, priced: priced ? "yes" : "no" }) + ` [${some[0]!.mark}]`);
  const choices = some.map((slot) => ({ label: sameDay ? writeTime(slot.time, language) : `${onDay(slot.day, language)}, ${writeTime(slot.time, language)}`, value: slot.value }));
  return { sentences, ...asking(run, want, "time", "bookings.which_time", {}, choices) };
}

/** The first start in a stretch the guest named ("between 7 and 9"). */
const within = (found: SlotsFound, want: Want): SlotFound | undefined =>
  want.between && found.slots.find((slot) => slot.time >= want.between!.value.start && slot.time <= want.between!.value.end);

/** Three times of a day that are worth naming: early, usual, late; of today only what is still to come. */
function spreadOut(run: Run, slots: readonly SlotFound[], day: string): SlotFound[] {
  const now = dayOf(run.now, run.zone) === day ? timeOf(run.now, run.zone) : "";
  const coming = slots.filter((slot) => slot.day > day || slot.time > now);
  if (coming.length <= 3) return coming;
  return [coming[0]!, coming[Math.floor(coming.length / 2)]!, coming.at(-1)!];
}
