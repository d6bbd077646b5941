import type { Desk } from "#rules/desk.ts";
import { fold } from "#understanding/fold.ts";
import { stemOf } from "#understanding/mentions.ts";
import { currentWant, standing, type Frame, type Question, type Want } from "./frame.ts";
import { byRank, ranked } from "./ranking.ts";
import type { Reading } from "./reading.ts";
import { leftAside } from "./wishing.ts";

/** "Forget it", "start over": what was wished is let go, all of it or what is named. */
export function forget(frame: Frame, { cues, parts, understood, seq, text }: Reading): boolean {
  const aside = cues.has("without") ? parts.flatMap((part) => part.mentions.flatMap((mention) => (mention.kind === "extra" && leftAside(part, mention) ? mention.id : []))) : [];
  if (aside.length > 0 && !text.includes("?") && (dropExtras(frame, aside, seq) || dropBooked(frame, aside, seq))) return true;
  const anew = cues.has("restart");
  const fresh = parts.some(({ understood: { dates, times, nights, party } }) => dates.length > 0 || times.length > 0 || nights !== undefined || party !== undefined);
  const refused = understood.answer === "no" && !cues.has("prepaid") && !(cues.has("lacks") && asksProof(frame)) && understood.choice === undefined && !byRank(cues) && frame.asked?.want !== undefined && !fresh && parts.every(({ offerings }) => offerings.length === 0);
  if (fresh || cues.has("lacks") && asksProof(frame) || !(anew || cues.has("drop") || refused || cues.has("without")) || understood.correction?.number !== undefined && !anew) return false;
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

/** Whether something was asked by which a booking is known. */
const asksProof = ({ asked }: Frame): boolean => ["reference", "name", "code"].includes(asked?.for ?? "");

/** "Drop the half board": it goes, and the rest is offered without it; whether it was there. */
function dropExtras(frame: Frame, ids: readonly string[], seq: number): boolean {
  const want = currentWant(frame);
  const kept = want?.extras.filter(({ value }) => !ids.includes(value));
  if (!want || !kept || kept.length === want.extras.length) return false;
  Object.assign(want, { extras: kept, seq, state: "open" });
  return true;
}

/** The same of what is booked: a change of it, where nothing else is being arranged. */
function dropBooked(frame: Frame, ids: readonly string[], seq: number): boolean {
  if (currentWant(frame) || standing(frame, "stay").length === 0) return false;
  frame.wants.push({ id: `change-${seq}-${frame.wants.length}`, does: "change", kind: "stay", state: "open", firm: true, needs: [], wishes: [], notes: [], extras: [], without: ids.map((value) => ({ value, seq })), seq });
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
  // A question with something told beside it chooses nothing by the way.
  const long = plain.includes("?") && plain.split(/\s+/).length > 6;
  const chosen = asked.choices.find((choice) => choice.label.toLowerCase() === plain || choice.value.toLowerCase() === plain)
    ?? asked.choices[(reading.understood.choice ?? 0) - 1] ?? (long ? undefined : byWords(plain, asked.choices) ?? byPlace(reading, asked, desk)) ?? (reading.understood.answer === "yes" && asked.choices.length === 1 ? asked.choices[0] : undefined);
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
  if (number === undefined || !want || cues.has("people") || filledBy(want, seq, number)) return;
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

/** Whether the message said it otherwise already; an hour of its own beside the number ("make it 5, 8.30") says something else. */
const filledBy = (want: Want, seq: number, number: number): boolean =>
  [want.nights, want.party, want.units, want.arrival, want.departure, want.date].some((slot) => slot?.seq === seq) || want.time?.seq === seq && (Number(want.time.value.slice(0, 2)) - number) % 12 === 0;
