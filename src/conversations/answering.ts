import type { Desk } from "#rules/desk.ts";
import { onlyAsks } from "#understanding/answers.ts";
import { fold } from "#understanding/fold.ts";
import { stemOf } from "#understanding/mentions.ts";
import { currentWant, type Frame, type Question, type Want } from "./frame.ts";
import { byRank, ranked } from "./ranking.ts";
import type { Reading } from "./reading.ts";

/** "Forget it", "start over": what was wished is let go, all of it or what is named. */
export function forget(frame: Frame, { cues, parts, understood, seq }: Reading): boolean {
  if (cues.has("without") && dropExtras(frame, parts.flatMap(({ mentions }) => mentions.flatMap(({ kind, id }) => (kind === "extra" ? id : []))), seq)) return true;
  const anew = cues.has("restart");
  const fresh = parts.some(({ understood: { dates, times, nights, party } }) => dates.length > 0 || times.length > 0 || nights !== undefined || party !== undefined);
  const refused = understood.answer === "no" && understood.choice === undefined && !byRank(cues) && frame.asked?.want !== undefined && !fresh && parts.every(({ offerings }) => offerings.length === 0);
  if (fresh || !(anew || cues.has("drop") || refused || cues.has("without")) || understood.correction?.number !== undefined && !anew) return false;
  const open = frame.wants.filter(({ state }) => state === "open" || state === "proposed");
  // "Without the taxi": that line goes, the others are offered anew.
  const out = cues.has("without") && open.length > 1 ? open.filter((want) => parts.some(({ kind, offerings }) => (offerings.length > 0 ? offerings.includes(want.offering?.value ?? "") : kind !== undefined && kind === want.kind))) : [];
  if (out.length > 0 && out.length < open.length) {
    for (const want of out) want.state = "dropped";
    for (const want of open) if (!out.includes(want)) Object.assign(want, { state: "open", seq });
    return true;
  }
  const named = open.filter((want) => parts.some(({ kind }) => kind !== undefined && kind === want.kind));
  if (!anew && !cues.has("drop") && !refused) return false;
  const current = currentWant(frame);
  for (const want of anew ? open : named.length > 0 ? named : current ? [current] : []) want.state = "dropped";
  if (open.length > 0 || anew) frame.dropped = { seq, anew };
  return open.length > 0 || anew;
}

/** "Drop the half board": it goes, and the rest is offered without it; whether it was there. */
function dropExtras(frame: Frame, ids: readonly string[], seq: number): boolean {
  const want = currentWant(frame);
  const kept = want?.extras.filter(({ value }) => !ids.includes(value));
  if (!want || !kept || kept.length === want.extras.length) return false;
  Object.assign(want, { extras: kept, seq, state: "open" });
  return true;
}

/** "One double and one family room for the six of us": two kinds of room for one party are one wish. */
export function joinRooms(frame: Frame, { seq }: Reading, desk: Desk): void {
  const rooms = frame.wants.filter((want) => want.does === "book" && want.kind === "stay" && want.state === "open" && want.id.split("-")[1] === String(seq) && want.offering && (want.units?.value ?? 1) === 1);
  const [one, other] = rooms;
  const told = rooms.filter(({ party }) => party);
  const most = (want: Want) => desk.offerings.find(({ id }) => id === want.offering?.value)?.party.max ?? 0;
  if (rooms.length !== 2 || !one || !other || told.length !== 1 || one.offering!.value === other.offering!.value || (told[0]!.party!.value.total ?? 0) <= most(told[0]!)) return;
  Object.assign(one, { mix: { value: `${one.offering!.value}+${other.offering!.value}`, seq }, party: told[0]!.party, ...(one.arrival ? {} : { arrival: other.arrival, departure: other.departure, nights: other.nights }), firm: true });
  delete one.offering;
  other.state = "dropped";
}

/** "The one I can cancel", "the prepaid one": which of two prices is meant. */
export function priced(frame: Frame, { cues, text, seq }: Reading): void {
  const want = currentWant(frame);
  const value = cues.has("prepaid") ? "now" : cues.has("refundable") ? "later" : undefined;
  if (!value || want?.does !== "book" || text.includes("?")) return;
  delete want.rate;
  Object.assign(want, { paying: { value, seq }, state: "open", seq });
}

/** "Yes, but …" with something the desk has no feature for: it goes beside the offer in the guest's words. What is asked is no wish. */
export function condition(frame: Frame, { added, understood, cues, language, seq }: Reading): void {
  const want = currentWant(frame);
  if (!added || understood.answer || want?.state !== "proposed" || want.kind === "stay" && cues.has("breakfast") || cues.has("expensive") || cues.has("refundable") || cues.has("prepaid") || onlyAsks(added, language)) return;
  want.notes.push({ value: added, seq });
  Object.assign(want, { state: "open", seq });
}

/** The choice to wait for what is full. */
export const inLine = "in_line";

/** "Put me on the list": what is being arranged is waited for. */
export function standInLine(frame: Frame, { cues, seq }: Reading): void {
  const want = currentWant(frame);
  if (!cues.has("waitlist") || want?.does !== "book") return;
  Object.assign(want, { line: { value: true, seq }, firm: true, seq });
}

/** A choice taken by its words or its place in the list ("the second one"); what it is called, where one was. */
export function choose(frame: Frame, reading: Reading, desk: Desk): string | undefined {
  const { asked } = frame;
  const want = frame.wants.find((one) => one.id === asked?.want);
  if (!asked?.choices?.length || !want) return undefined;
  const plain = reading.text.trim().toLowerCase();
  const chosen = asked.choices.find((choice) => choice.label.toLowerCase() === plain || choice.value.toLowerCase() === plain)
    ?? asked.choices[(reading.understood.choice ?? 0) - 1] ?? byWords(plain, asked.choices) ?? byPlace(reading, asked, desk) ?? (reading.understood.answer === "yes" && asked.choices.length === 1 ? asked.choices[0] : undefined);
  if (!chosen) return undefined;
  // What was taken back for a reason may be had in another way.
  Object.assign(want, { firm: true, seq: reading.seq, ...(want.state === "dropped" ? { state: "open" } : {}) });
  const slot = { value: chosen.value, seq: reading.seq };
  if (chosen.value === inLine) {
    want.line = { value: true, seq: reading.seq };
    return chosen.label;
  }
  if (asked.for === "offering" && chosen.value.includes("+")) {
    want.mix = slot;
    delete want.offering;
    delete want.rate;
  } else if (asked.for === "offering") {
    // "type/rate", and with other days "type/rate@from/to".
    const [what = "", days] = chosen.value.split("@");
    const [offering, rate] = what.split("/");
    const [from, to] = days?.split("/") ?? [];
    want.offering = { ...slot, value: offering! };
    if (rate) want.rate = { ...slot, value: rate };
    if (from && to) {
      Object.assign(want, { arrival: { ...slot, value: from }, departure: { ...slot, value: to } });
      delete want.nights;
    }
  } else if (asked.for === "time") {
    want.time = { ...slot, value: chosen.value.slice(-5) };
    if (chosen.value.length > 5) want.date = { ...slot, value: chosen.value.slice(0, 10) };
  } else if (asked.for === "arrival") {
    const [arrival, departure] = chosen.value.split("/");
    want.arrival = { ...slot, value: arrival! };
    if (departure) { want.departure = { ...slot, value: departure }; delete want.nights; }
  } else if (asked.for === "date") {
    want.date = slot;
  } else if (asked.for === "which" || asked.for === "reference") {
    want.reference = slot;
  }
  return chosen.label;
}

/** "The family room and the standard": two kinds of room for one party, where rooms were named to choose from. */
export function chooseTwo(frame: Frame, { parts, seq }: Reading, desk: Desk): boolean {
  const want = frame.wants.find(({ id, kind }) => kind === "stay" && id === frame.asked?.want);
  const named = [...new Set(parts.flatMap(({ offerings }) => offerings))].filter((id) => desk.offerings.some((one) => one.id === id && one.kind === "stay"));
  const fresh = parts.some(({ understood: { dates, nights, party } }) => dates.length > 0 || nights !== undefined || party !== undefined);
  if (!want || frame.asked?.for !== "offering" || named.length !== 2 || fresh || !frame.asked.choices?.some(({ value }) => value.includes("+"))) return false;
  delete want.offering;
  delete want.rate;
  Object.assign(want, { mix: { value: named.join("+"), seq }, firm: true, seq });
  return true;
}

/** The one choice that shares a word with what was said which the others do not have ("the garden one"). */
function byWords(text: string, choices: readonly { label: string; value: string }[]): { label: string; value: string } | undefined {
  const said = wordsIn(text);
  const scored = choices.map((choice) => ({ choice, hits: [...wordsIn(choice.label)].filter((word) => said.has(word) && choices.filter(({ label }) => wordsIn(label).has(word)).length === 1).length }));
  const hit = scored.filter(({ hits }) => hits > 0);
  return hit.length === 1 ? hit[0]!.choice : undefined;
}

/** "The cheapest", "the earliest", "the last one": choices stand in the order of their price or time. */
function byPlace({ cues }: Reading, { for: what, choices = [] }: Question, desk: Desk): { label: string; value: string } | undefined {
  if (what === "offering" || what === "wanted") return ranked(cues, choices, desk);
  if (cues.has("lastone")) return choices.at(-1);
  if (what !== "time" && what !== "arrival" && what !== "date") return undefined;
  return cues.has("earliest") ? choices[0] : cues.has("latest") ? choices.at(-1) : undefined;
}

const wordsIn = (text: string): Set<string> => new Set((fold(text).match(/[\p{L}\p{N}:]+/gu) ?? []).map((word) => stemOf(stemOf(word))));

/** "Actually three": a bare number corrects the number said last, of nights, people or rooms. */
export function correct(frame: Frame, { understood, cues, seq }: Reading): void {
  const number = understood.correction?.number;
  const want = currentWant(frame);
  if (number === undefined || !want || cues.has("people") || filledBy(want, seq)) return;
  const candidates: [number, () => void][] = [
    [want.nights?.seq ?? -1, () => { want.nights = { value: number, seq }; delete want.departure; }],
    [want.party?.seq ?? -1, () => { want.party = { value: { total: number }, seq }; }],
    [want.units?.seq ?? -1, () => { want.units = { value: number, seq }; }],
  ];
  if (want.departure && !want.nights) candidates.push([want.departure.seq, candidates[0]![1]]);
  const newest = candidates.filter(([said]) => said >= 0).toSorted((a, b) => b[0] - a[0])[0];
  if (!newest) return;
  newest[1]();
  Object.assign(want, { seq, firm: true, state: "open" });
}

/** "Shall I book it?" and a yes: now it is a wish. An extra that was offered goes with what is arranged or booked. */
export function agree(frame: Frame, { understood, seq }: Reading): void {
  const { asked } = frame;
  const want = frame.wants.find((one) => one.id === asked?.want);
  if (understood.answer !== "yes" || !asked) return;
  if (asked.for === "wanted" && want) {
    const units = /^units:(\d+)$/.exec(asked.choices?.[0]?.value ?? "")?.[1];
    if (units) want.units = { value: Number(units), seq };
    Object.assign(want, { firm: true, seq });
  } else if (asked.for === "need" && asked.choices?.[0]) {
    const current = currentWant(frame);
    const extra = { value: asked.choices[0].value, seq };
    if (current?.kind === "stay") Object.assign(current, { extras: [...current.extras, extra], seq, state: "open" });
    else frame.wants.push({ id: `change-${seq}-${frame.wants.length}`, does: "change", kind: "stay", state: "open", firm: true, needs: [], wishes: [], notes: [], extras: [extra], seq });
  }
}

/** The name or reference that was asked for a booking takes it a step further. */
export function named(frame: Frame, { understood, seq }: Reading): void {
  const want = frame.wants.find((one) => one.id === frame.asked?.want && one.state === "open");
  if (want && (frame.asked?.for === "name" && frame.guest.name?.seq === seq || frame.asked?.for === "reference" && understood.reference)) want.seq = seq;
}

const filledBy = (want: Want, seq: number): boolean =>
  [want.nights, want.party, want.units, want.arrival, want.departure, want.date, want.time].some((slot) => slot?.seq === seq);
