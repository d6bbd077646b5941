import type { Want } from "#conversations/frame.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import { inWords, type Offering } from "#rules/desk.ts";
import { spread, totalOf, type Party } from "#rules/party.ts";
import { atTime, onDay, writeDay, writeList, writeTime } from "#rules/writing.ts";
import { fold } from "#understanding/fold.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { SlotFound, SlotsFound } from "#assistant/tools/find_availability.ts";
import type { FoundPassages } from "#assistant/tools/search_documents.ts";
import { speaksOf } from "./cautions.ts";
import { inLineOr } from "./lines.ts";
import { leadTo } from "./decisive.ts";
import { call, type Script } from "./script.ts";
import { ask, asking, byRule, featureArgs, nameOf, noteArg, partyArgs, partyOf, reasonSentence, ruleRow, wishesArgs, type Step } from "./steps.ts";
import { dayWords } from "./telling.ts";

/** Takes a table or an appointment one step further: what, when and how many, then the offer. */
export function* advanceSession(run: Run, want: Want): Script<Step> {
  const party = partyOf(want) ?? theirParty(run, want);
  if (!party && want.kind === "table") return ask(run, want, "party", want.date ? "bookings.how_many_at_table" : "bookings.day_and_people");
  const people = party ?? { adults: smallest(run, want), childAges: [] };
  const tables = want.kind === "table" && want.units ? spread(people, want.units.value, { people: most(run, want) }) : undefined;
  const candidates = candidatesFor(run, want, tables?.[0] ?? people);
  if (candidates.length === 0) return (yield* groupRule(run, want, people)) ?? tooMany(run, want, people);
  if (!want.offering && candidates.length > 1 && want.kind === "appointment") {
    const choices = candidates.slice(0, 8).map((offering) => ({ label: nameOf(run, offering), value: offering.id }));
    return { sentences: [], ...asking(run, want, "offering", "bookings.which_treatment", { things: writeList(choices.map(({ label }) => label), run.language, "or") }, choices) };
  }
  if (!want.date && !want.time && !theirDay(run, want)) return yield* priceAndDay(run, want, candidates, people);
  const day = want.date?.value ?? theirDay(run, want) ?? dayOf(run.now, run.zone);
  let found: SlotsFound | undefined;
  for (const offering of candidates.slice(0, 3)) {
    const looked = yield* call<SlotsFound | { error: string }>("find_availability", {
      kind: offering.kind, offering: offering.id, from: day, ...(want.dateEnd ? { to: want.dateEnd.value } : {}), ...(want.time ? { at: want.time.value } : {}), ...partyArgs(tables?.[0] ?? people), ...featureArgs(want),
    });
    if ("error" in looked) return { sentences: [looked.error] };
    if (!found || (looked.exact && !found.exact) || (found.slots.length === 0 && looked.slots.length > 0)) found = looked;
    if (found.exact || (!want.time && found.slots.length > 0)) break;
  }
  if (!found) return { sentences: [] };
  const chosen = offerOrChoose(run, want, found, tables ?? [people], day);
  const step = { ...chosen, sentences: [...insteadOf(run, want, people, candidates), ...chosen.sentences] };
  // A time of the house at which nothing is left is full, whatever is free beside it.
  const full = want.time && !found.exact && found.full ? [{ code: "full", sentence: "", offering: "", name: "", details: {} }] : [];
  return yield* inLineOr(run, want, want.time && !tables ? { do: "book", offering: found.offering, startsAt: `${day}T${want.time.value}`, ...partyArgs(people), ...wishesArgs(want) } : undefined, full, step);
}

/** Who comes, where the guest said it of something else that is arranged here: the same people sit at the table. */
function theirParty(run: Run, want: Want): Party | undefined {
  const fits = (people: number) => run.desk.offerings.some((offering) => offering.kind === want.kind && (!want.offering || offering.id === want.offering.value) && offering.party.max > 1 && people <= offering.party.max);
  const other = run.frame.wants.filter((one) => one !== want && one.party && one.does === "book" && one.state !== "dropped").at(-1);
  const party = other && partyOf(other);
  return party && fits(totalOf(party)) ? party : undefined;
}

/** "… and a table at eight that evening": the day of what else is being arranged; the offer says it aloud. */
function theirDay(run: Run, want: Want): string | undefined {
  const other = want.firm ? run.frame.wants.findLast((one) => one !== want && one.does === "book" && (one.state === "open" || one.state === "proposed") && (one.arrival ?? one.date)) : undefined;
  return (other?.arrival ?? other?.date)?.value;
}

const smallest = (run: Run, want: Want): number => run.desk.offerings.find(({ id }) => id === want.offering?.value)?.party.min ?? 1;
const most = (run: Run, want: Want): number => Math.max(...run.desk.offerings.filter(({ kind, id }) => kind === want.kind && (!want.offering || id === want.offering.value)).map((offering) => offering.party.max));

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
  // "Dinner for two" may be lunch by its hour: the other table is tried as well.
  if (named) return fits(named) ? [named, ...(named.kind === "table" ? run.desk.offerings.filter((other) => other.kind === "table" && other !== named && fits(other) && !said(run, want, named)) : [])] : larger(run, named).filter(fits).slice(0, 1);
  return run.desk.offerings.filter((offering) => offering.kind === want.kind && fits(offering));
}

/** What is had in the place of something that takes too few: from the same stock or within the same hours, and with a word of its name. */
function larger(run: Run, named: Offering): Offering[] {
  const words = (offering: Offering) => new Set(fold(nameOf(run, offering)).match(/\p{L}{5,}/gu));
  return run.desk.offerings.filter((other) => other.kind === named.kind && other.id !== named.id
    && (other.takes[0]?.type === named.takes[0]?.type || other.within !== undefined && other.within === named.within) && words(other).intersection(words(named)).size > 0);
}

/** That it takes too few, and what is meant instead; nothing where what was named fits. */
function insteadOf(run: Run, want: Want, people: Party, [chosen]: readonly Offering[]): string[] {
  const named = run.desk.offerings.find(({ id }) => id === want.offering?.value);
  if (!named || !chosen || chosen.id === named.id || want.among || totalOf(people) <= named.party.max) return [];
  const { max } = named.party;
  return [byRule(run, nameOf(run, named), phrase(run, "bookings.larger", { name: nameOf(run, named), max, other: nameOf(run, chosen) }), [ruleRow(run, "max", { name: nameOf(run, named), max })])];
}

/** Whether the guest named this very offering in their latest words. */
const said = (run: Run, want: Want, offering: Offering): boolean => want.offering?.value === offering.id && (want.offering.seq ?? 0) >= run.saying.turn.fromSeq;

/** What the documents say of parties larger than any the desk books itself, with the way to a person. */
function* groupRule(run: Run, want: Want, party: Party): Script<Step | undefined> {
  const [offering] = run.desk.offerings.filter(({ kind, id }) => kind === want.kind && (!want.offering || id === want.offering.value));
  const found = offering && (yield* call<FoundPassages | { error: string }>("search_documents", { question: `${inWords(offering.name, "en", run.desk.languages[0])} for larger parties and groups of ${totalOf(party)} people` }));
  const told = !offering || !found || "error" in found || !found.answerable ? [] : found.passages.slice(0, 2).filter((passage) => speaksOf(run, offering, passage)).flatMap((passage) => passage.sentences.filter((sentence) => /(?:larger?|bigger|more) (?:part|group|than)|groups? |grupo|csoport|grup/iu.test(sentence)).map((sentence) => ({ sentence, passage })));
  const passage = told[0]?.passage;
  if (!passage) return undefined;
  const lead = leadTo(run, passage.language);
  return { sentences: [...lead, ...told.slice(0, 2).map(({ sentence, passage: { mark } }) => `${sentence} [${mark}]`)], ...asking(run, want, "handoff", "bookings.person_instead") };
}

/** More than one table takes: several tables instead, or a person. */
function tooMany(run: Run, want: Want, party: Party): Step {
  const max = most(run, want);
  const sentences = [byRule(run, "", phrase(run, "refusals.party_too_large", { max: String(max) }), [ruleRow(run, "max", { name: run.desk.name, max })])];
  const count = Math.ceil(totalOf(party) / max);
  const parts = want.kind === "table" && count <= 3 ? spread(party, count, { people: max }) : undefined;
  if (!parts) return { sentences, ...asking(run, want, "handoff", "bookings.person_instead") };
  const seated = { count, sizes: writeList(parts.map((part) => String(totalOf(part))), run.language) };
  sentences.push(byRule(run, "", phrase(run, "bookings.two_tables", seated), [ruleRow(run, "tables", seated)]));
  return { sentences, ...asking(run, want, "wanted", "bookings.tables_or_person", {}, [{ label: phrase(run, "bookings.two_tables_label", { count }), value: `units:${count}` }]) };
}

/** No day yet: where the price was asked it is said first, then the day is asked. */
function* priceAndDay(run: Run, want: Want, candidates: Offering[], people: Party): Script<Step> {
  const sentences: string[] = [];
  if (!want.firm) {
    const today = dayOf(run.now, run.zone);
    const all = want.among && want.among.length > 1 ? run.desk.offerings.filter(({ id, party }) => want.among!.includes(id) && totalOf(people) >= party.min && totalOf(people) <= party.max) : candidates;
    for (const offering of all.slice(0, 3)) {
      const found = yield* call<SlotsFound | { error: string }>("find_availability", { kind: offering.kind, offering: offering.id, from: today, ...partyArgs(people) });
      const slot = "error" in found ? undefined : found.slots[0] ?? found.nearest[0];
      if (slot && slot.amount > 0) sentences.push(`${phrase(run, "bookings.costs", { name: nameOf(run, offering), price: slot.total })} [${slot.mark}]`);
    }
  }
  return { sentences, ...asking(run, want, "date", "bookings.which_day", { name: nameOf(run, candidates[0]!) }) };
}

function offerOrChoose(run: Run, want: Want, found: SlotsFound, parties: Party[], day: string): Step {
  const { language } = run;
  const chosen = found.exact ?? within(found, want);
  if (chosen && (want.firm || want.time)) {
    const items = parties.map((party) => ({ do: "book", offering: found.offering, startsAt: chosen.value, ...partyArgs(party), ...wishesArgs(want), ...noteArg(want) }));
    const when = `${dayWords(run, chosen.day, chosen.time)}${language === "en" ? "" : ","} ${atTime(chosen.time, language)}`;
    const line = `${phrase(run, "bookings.one_line", { name: found.name, when, price: chosen.total, priced: chosen.amount > 0 ? "yes" : "no" })} [${chosen.mark}]`;
    return { items, line, sentences: [] };
  }
  const inPart = found.slots.filter(({ time }) => fitsPart(time, want.part?.value));
  const some = !want.time && inPart.length > 0 ? spreadOut(run, inPart, day) : want.time || found.slots.length === 0 ? found.nearest.slice(0, 3) : spreadOut(run, found.slots, day);
  const sentences: string[] = [];
  if (want.time && found.slots.length > 0) sentences.push(phrase(run, "bookings.not_at_that_time", { time: writeTime(want.time.value, language) }));
  else if (found.slots.length === 0) sentences.push(reasonSentence(run, found.reason, { period: onDay(day, language), day: writeDay(day, language) }));
  if (some.length === 0) return { sentences, ...asking(run, want, "date", "bookings.other_days_or_person") };
  some.sort((a, b) => (a.value < b.value ? -1 : 1));
  const sameDay = some.every((slot) => slot.day === some[0]!.day);
  const priced = some[0]!.amount > 0 ? some[0]!.total : "";
  const values = { name: lower(run, found.name), price: priced, priced: priced ? "yes" : "no" };
  const label = (slot: SlotFound) => sameDay ? writeTime(slot.time, language) : `${onDay(slot.day, language)}, ${writeTime(slot.time, language)}`;
  const marks = [...new Set(some.map(({ mark }) => mark))].join(", ");
  if (sameDay) sentences.push(`${capital(phrase(run, "bookings.times", { ...values, day: dayWords(run, some[0]!.day, some[0]!.time), times: writeList(some.map(label), language) }))} [${marks}]`);
  else sentences.push(`${phrase(run, "bookings.times_spread", { ...values, times: writeList(some.map(label), language, "or") })} [${marks}]`);
  return { sentences, ...asking(run, want, "time", "bookings.which_time", {}, some.map((slot) => ({ label: label(slot), value: slot.value }))) };
}

/** From when to when each part of the day begins. */
const parts: Record<string, [string, string]> = { morning: ["00:00", "11:59"], noon: ["11:30", "14:30"], afternoon: ["12:00", "17:59"], evening: ["17:00", "23:59"], night: ["18:00", "23:59"] };
const fitsPart = (time: string, part: string | undefined): boolean => part === undefined || parts[part] === undefined || time >= parts[part][0] && time <= parts[part][1];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A name in the middle of a sentence, as it is written there in this language. */
const lower = (run: Run, name: string): string => (run.language === "en" ? `a ${name}` : name).replace(/^a ([A-Z])(?=[a-z])/, (_all, first: string) => `a ${first.toLowerCase()}`);

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
