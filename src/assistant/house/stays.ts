import type { Want } from "#conversations/frame.ts";
import { addDays, businessDay, daysBetween, weekdayOf } from "#rules/calendar.ts";
import type { Offering } from "#rules/desk.ts";
import type { Party } from "#rules/party.ts";
import { agesNeeded } from "#rules/rates.ts";
import { writeDay, writeList, writePeriod } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { StayFound, StaysFound } from "#assistant/tools/find_availability.ts";
import { inLineOr } from "./lines.ts";
import { mixedItems, mixedRooms, type Mixed } from "./mixed.ts";
import { call, type Script } from "./script.ts";
import { ask, asking, noteArg, partyArgs, partyOf, peopleOf, reasonSentence, wishesArgs, type Step } from "./steps.ts";
import { article, several } from "./telling.ts";

/** Takes a stay one step further: dates and people first, then price, then the offer. */
export function* advanceStay(run: Run, want: Want): Script<Step> {
  const said = want.arrival ? want : beside(run, want) ?? want;
  const arrival = said.arrival?.value;
  const departure = said.departure?.value ?? (arrival && said.nights ? addDays(arrival, said.nights.value) : undefined);
  const party = partyOf(want);
  const offering = run.desk.offerings.find(({ id }) => id === want.offering?.value);
  if (!arrival) return ask(run, want, "arrival", party ? "bookings.which_days" : "bookings.which_days_and_people");
  const look = (from: string, to: string) => call<StaysFound | { error: string }>("find_availability", {
    kind: "stay", from, to, ...(offering ? { offering: offering.id } : {}), ...(want.rate ? { rate: want.rate.value } : {}),
    ...partyArgs(party), ...(want.units ? { rooms: want.units.value } : {}), ...wishesArgs(want),
  });
  const today = businessDay(run.now, run.zone, run.desk.businessDayEnds);
  if (arrival < today) return yield* over(run, want, arrival, today, departure ? daysBetween(arrival, departure) : 1, look);
  if (!departure && want.firm) return ask(run, want, "nights", "bookings.how_many_nights", { day: writeDay(arrival, run.language) });
  if (want.mix && want.firm && departure && party) {
    const items = yield* mixedItems(run, want, { arrival, departure }, party);
    if (items) return { items, sentences: [] };
  }
  const found = yield* look(arrival, departure ?? addDays(arrival, 1));
  if ("error" in found) return { sentences: [found.error] };
  if (found.reasons.some(({ code }) => code === "ages_needed")) return ask(run, want, "childAges", "bookings.how_old");
  if (party?.children && offering && agesNeeded(offering, offering.rates[0], run.desk.levies)) return ask(run, want, "childAges", "bookings.how_old");
  if (found.options.length === 0) return yield* inLineOr(run, want, stayLine(want, found.reasons[0]?.offering, arrival, departure ?? addDays(arrival, 1), party), found.reasons, nothing(run, want, found, arrival));
  // No child sleeps in a room without an adult.
  const cheapest = cheapestOf(found.options, want.paying?.value).filter(({ units }, _n, all) => !party?.childAges.length || units <= party.adults || all.every((one) => one.units > party.adults));
  if (offering && want.firm && !(want.family && agesNeeded(offering, offering.rates[0], run.desk.levies))) {
    const chosen = found.options.find(({ rate }) => rate === want.rate?.value) ?? cheapest[0]!;
    return { items: [itemOf(want, chosen, party, offering)], sentences: [] };
  }
  const fewest = Math.min(...cheapest.map(({ units }) => units));
  const mixed = fewest > 1 && party && !party.children && !want.units && !offering ? yield* mixedRooms(run, want, { arrival, departure: departure ?? addDays(arrival, 1) }, party, fewest) : undefined;
  return list(run, want, found, cheapest, party, mixed);
}

/** "A double and a family room from the 15th to the 17th": the days of the one are those of the other. */
const beside = (run: Run, want: Want): Want | undefined =>
  run.frame.wants.findLast((one) => one !== want && one.does === "book" && one.kind === "stay" && one.arrival !== undefined && (one.state === "open" || one.state === "proposed") && one.id.split("-")[1] === want.id.split("-")[1]);

/** The stay as it would be waited for: the room that was named, else the usual one. */
const stayLine = (want: Want, usual: string | undefined, arrival: string, departure: string, party: Party | undefined): Record<string, unknown> | undefined =>
  (want.offering?.value ?? usual) === undefined ? undefined : { do: "book", offering: want.offering?.value ?? usual, ...(want.rate ? { rate: want.rate.value } : {}), arrival, departure, ...partyArgs(party ?? { adults: 2, childAges: [] }), ...(want.units ? { rooms: want.units.value } : {}), ...wishesArgs(want) };

/** The cheapest of each kind of room that can still be cancelled, or that is paid at once where that was asked for; else the cheapest. */
export const cheapestOf = (options: readonly StayFound[], paying: "now" | "later" = "later"): StayFound[] =>
  [...Map.groupBy(options, (option) => option.offering).values()].map((those) => those.find((option) => (option.dueNow > 0) === (paying === "now")) ?? those[0]!);

function itemOf(want: Want, option: StayFound, party: Party | undefined, offering: Offering): Record<string, unknown> {
  const people = party ?? { adults: Math.min(2, offering.party.max), childAges: [] };
  return { do: "book", offering: option.offering, rate: option.rate, arrival: option.arrival, departure: option.departure, ...partyArgs(people), ...(option.units > 1 ? { rooms: option.units } : {}), ...wishesArgs(want), ...noteArg(want) };
}

/** What there is, the cheapest of each kind, with choices; how many they are is asked where nobody said. What was listed is not listed again: then it is what each comes to in all. */
function list(run: Run, want: Want, found: StaysFound, options: StayFound[], party: Party | undefined, mixed?: Mixed): Step {
  const { language } = run;
  // Where some have all that is wished for, those are shown.
  const wished = options.filter(({ wishesMet }) => want.wishes.every(({ value }) => wishesMet.includes(value)));
  const shown = (wished.length > 0 ? wished : options).slice(0, 3);
  const rooms = shown.some(({ units }) => units > 1);
  const meals = run.desk.offerings.find(({ id }) => id === shown[0]!.offering)?.rates.find(({ id }) => id === shown[0]!.rate)?.meals ?? "none";
  const before = run.frame.answering;
  const listed = before?.want === want.id && ["party", "offering", "wanted", "childAges"].includes(before.for) && !rooms;
  const weekend = shown[0]!.nights === 2 && weekdayOf(shown[0]!.arrival) === "fri" && daysBetween(run.now.toISOString().slice(0, 10), shown[0]!.arrival) < 7;
  const summed = party !== undefined && run.frame.latest.some(({ cues }) => cues.has("sum"));
  const period = weekend ? phrase(run, "bookings.weekend", { period: found.period }) : found.period;
  // Where the nights have several prices, only the sum says what it costs.
  const totals = listed || rooms || summed || party !== undefined && shown.some(({ night }) => night.includes("–"));
  const things = writeList(shown.map((option) => `${totals
    ? phrase(run, "bookings.option_total", { name: option.name, names: several(option.name), units: option.units, total: option.total })
    : phrase(run, "bookings.option", { name: option.name, a: article(option.name), night: option.night })} [${option.mark}]`), language);
  const sentences: string[] = [];
  if (shown.every(({ units }) => units > 1) && !want.units) sentences.push(phrase(run, "bookings.no_one_room"));
  if (!summed || !shown[0]!.levy) sentences.push(phrase(run, rooms ? "bookings.options_rooms" : totals ? "bookings.options_total" : "bookings.options", { period, things, meals, count: shown.length, nights: shown[0]!.nights, people: totals ? peopleOf(want) : 0 }));
  if (party && totals) sentences.push(...onTop(run, shown, summed));
  if (mixed) sentences.push(mixed.sentence);
  if (want.assumed && !listed) sentences.push(phrase(run, "bookings.if_you_meant"));
  if (!party) return { sentences, ...asking(run, want, "party", "bookings.how_many_people") };
  if (want.family) return { sentences, ...asking(run, want, "party", "bookings.children_and_ages") };
  const choices = shown.map((option) => ({ label: `${option.units > 1 ? `${option.units} × ` : ""}${option.name}`, value: option.value }));
  if (mixed) choices.push({ label: mixed.label, value: mixed.value });
  if (choices.length === 1) return { sentences, ...asking(run, want, "wanted", "bookings.shall_i", {}, choices) };
  return { sentences, ...asking(run, want, "offering", "bookings.which_one", {}, choices) };
}

/** What comes on top of the prices: said once where it is the same for all, and with each sum where that was asked for. */
function onTop(run: Run, shown: readonly StayFound[], summed: boolean): string[] {
  const [first] = shown;
  if (!first?.levy) return [];
  if (summed) return shown.map(({ name, units, total, levy = "", everything = "", mark }) => `${phrase(run, "bookings.with_levy", { name, units, total, levy, everything })} [${mark}]`);
  return shown.every(({ levy }) => levy === first.levy) ? [`${phrase(run, "bookings.levy_on_top", { levy: first.levy })} [${first.mark}]`] : [];
}

/** Full or against a rule: the reason in half a sentence, the nearest that is possible, the way to a person. */
function nothing(run: Run, want: Want, found: StaysFound, arrival: string): Step {
  const reason = found.reasons.find(({ code }) => code !== "party_too_large") ?? found.reasons[0];
  const sentences = [reasonSentence(run, reason, { period: run.language === "en" ? `from ${found.period}` : found.period, day: writeDay(arrival, run.language) })];
  const near = [...found.others.filter(({ dueNow }) => dueNow === 0), ...found.nearest].slice(0, 2);
  const most = Math.max(...run.desk.offerings.filter(({ kind }) => kind === "stay").map(({ party }) => party.max));
  // More than several rooms together take: a group is for a person.
  if (near.length === 0 && reason?.code === "party_too_large") return { sentences: [reasonSentence(run, { ...reason, details: { ...reason.details, max: most } }, {})], ...asking(run, want, "handoff", "bookings.person_instead") };
  // What is near is longer than was asked for: the season sells none so short.
  const [first] = near;
  const asked = want.nights?.value ?? (want.departure ? daysBetween(arrival, want.departure.value) : undefined);
  if (first && asked && first.nights > asked && reason?.code !== "minimum_stay") sentences.push(reasonSentence(run, { code: "minimum_stay", sentence: "", offering: "", name: "", details: { minNights: first.nights } }, {}));
  if (near.length === 0) return { sentences, ...asking(run, want, "arrival", reason?.code === "full" ? "bookings.other_days_or_person" : "bookings.which_other_days") };
  return nearby(run, want, near, sentences, "bookings.nearest");
}

function nearby(run: Run, want: Want, near: readonly StayFound[], sentences: string[], key: string): Step {
  const things = writeList(near.map((option) => `${nearStay(run, option)} [${option.mark}]`), run.language, "or");
  sentences.push(phrase(run, key, { things }));
  const choices = near.map((option) => ({ label: `${option.name}, ${writePeriod(option.arrival, option.departure, run.language)}`, value: `${option.value}@${option.arrival}/${option.departure}` }));
  return { sentences, ...asking(run, want, "offering", "bookings.would_that_do", {}, choices) };
}

const nearStay = (run: Run, option: StayFound): string =>
  phrase(run, "bookings.near_stay", { units: option.units, names: several(option.name), name: option.name, a: article(option.name), period: writePeriod(option.arrival, option.departure, run.language), total: option.total });

/** A day that is over: refused, with the first that can be had instead. */
function* over(run: Run, want: Want, arrival: string, today: string, nights: number, look: (from: string, to: string) => Script<StaysFound | { error: string }>): Script<Step> {
  const sentences = [reasonSentence(run, { code: "past_date", sentence: "", offering: "", name: "", details: {} }, { day: writeDay(arrival, run.language) })];
  const found = yield* look(today, addDays(today, nights));
  const near = "error" in found ? [] : [...cheapestOf(found.options), ...found.nearest].slice(0, 2);
  if (near.length === 0) return { sentences, ...asking(run, want, "arrival", "bookings.which_other_days") };
  return nearby(run, want, near, sentences, "bookings.earliest");
}
