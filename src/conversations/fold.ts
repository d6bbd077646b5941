import type { Desk, Language } from "#rules/desk.ts";
import { dayOf } from "#rules/calendar.ts";
import { fold } from "#understanding/fold.ts";
import { nameBeside, nameFor } from "#understanding/followups.ts";
import type { Lexicon } from "#understanding/mentions.ts";
import type { Asked } from "./asked.ts";
import { currentWant, type Frame, type Question, type Want } from "./frame.ts";
import type { Event } from "./log.ts";
import { readMessage, type Reading } from "./reading.ts";
import { takeIn } from "./wants.ts";

/** What the log is folded with. `fromSeq` is the first message of the turn that asks. */
export interface Folding { desk: Desk; lexicon: Lexicon; timeZone: string; language: Language; fromSeq: number }

/** Folds a chapter's events, in order, into what is established: each message read with the clock of its own arrival. */
export function foldFrame(events: readonly Event[], folding: Folding): Frame {
  const frame: Frame = { language: folding.language, wants: [], guest: {}, bookings: [], cases: [], latest: [], earlier: [], said: [], unsure: 0 };
  for (const event of events) {
    if (event.type === "message" && event.from === "guest") guestSaid(frame, event, folding);
    else if (event.type === "message" && event.from === "assistant") assistantSaid(frame, event);
    else if (event.type === "proposal") proposed(frame, event);
    else if (event.type === "booking") booked(frame, event);
    else if (event.type === "handoff") frame.handoff = { id: String(event.id), state: String(event.state), seq: event.seq };
    else if (event.type === "case") noteCase(frame, event);
  }
  return frame;
}

function guestSaid(frame: Frame, event: Event, folding: Folding): void {
  const text = typeof event.text === "string" ? event.text : "";
  const language = (event.language as Language | undefined) ?? frame.language;
  frame.language = language;
  const reading = readMessage({ seq: event.seq, text, language, at: new Date(event.at) },
    { desk: folding.desk, lexicon: folding.lexicon, timeZone: folding.timeZone, ...(frame.asked ? { expecting: frame.asked.for } : {}) });
  if (event.seq >= folding.fromSeq) frame.latest.push(reading);
  else frame.earlier.push(text);
  takeGuest(frame, reading);
  if (!forget(frame, reading)) {
    choose(frame, reading);
    const { added, understood } = reading;
    const said = { seq: event.seq, desk: folding.desk, correcting: understood.correction !== undefined, today: dayOf(new Date(event.at), folding.timeZone) };
    for (const part of reading.parts) takeIn(frame, { part, ...said, ...(added === undefined ? {} : { added }) });
    correct(frame, reading);
    condition(frame, reading);
    agree(frame, reading);
  }
  if (frame.asked) frame.answering = frame.asked;
  else delete frame.answering;
  delete frame.asked;
}

/** Names and contacts belong to the guest, whatever they are said for. */
function takeGuest(frame: Frame, { understood, text, language, seq }: Reading): void {
  const name = understood.names?.[0] ?? nameFor(text, language) ?? nameBeside(text, understood.email ?? understood.phone);
  if (name) frame.guest.name = { value: name, seq };
  if (understood.email) frame.guest.email = { value: understood.email, seq };
  if (understood.phone) frame.guest.phone = { value: understood.phone, seq };
}

/** "Forget it", "start over": what was wished is let go, all of it or what is named. */
function forget(frame: Frame, { cues, parts, understood, seq }: Reading): boolean {
  const anew = cues.has("restart");
  const fresh = parts.some(({ understood: { dates, times, nights, party } }) => dates.length > 0 || times.length > 0 || nights !== undefined || party !== undefined);
  const refused = understood.answer === "no" && frame.asked?.want !== undefined && !fresh && parts.every(({ offerings }) => offerings.length === 0);
  if (fresh || !(anew || cues.has("drop") || refused) || understood.correction !== undefined && !anew) return false;
  const open = frame.wants.filter(({ state }) => state === "open" || state === "proposed");
  const named = open.filter((want) => parts.some(({ kind }) => kind !== undefined && kind === want.kind));
  const current = currentWant(frame);
  for (const want of anew ? open : named.length > 0 ? named : current ? [current] : []) want.state = "dropped";
  if (open.length > 0 || anew) frame.dropped = { seq, anew };
  return open.length > 0 || anew;
}

/** "Yes, but …" with something the desk has no feature for: it goes beside the offer in the guest's words. */
function condition(frame: Frame, { added, understood, cues, seq }: Reading): void {
  const want = currentWant(frame);
  if (!added || understood.answer || want?.state !== "proposed" || cues.has("breakfast") || cues.has("expensive")) return;
  want.notes.push({ value: added, seq });
  Object.assign(want, { state: "open", seq });
}

/** A choice taken by its words or its place in the list ("the second one"). */
function choose(frame: Frame, reading: Reading): void {
  const { asked } = frame;
  const want = frame.wants.find((one) => one.id === asked?.want);
  if (!asked?.choices?.length || !want) return;
  const plain = reading.text.trim().toLowerCase();
  const chosen = asked.choices.find((choice) => choice.label.toLowerCase() === plain || choice.value.toLowerCase() === plain)
    ?? asked.choices[(reading.understood.choice ?? 0) - 1] ?? byWords(plain, asked.choices) ?? (reading.understood.answer === "yes" && asked.choices.length === 1 ? asked.choices[0] : undefined);
  if (!chosen) return;
  want.firm = true;
  want.seq = reading.seq;
  const slot = { value: chosen.value, seq: reading.seq };
  if (asked.for === "offering") {
    const [offering, rate] = chosen.value.split("/");
    want.offering = { ...slot, value: offering! };
    if (rate) want.rate = { ...slot, value: rate };
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
}

/** The one choice that shares a word with what was said which the others do not have ("the garden one"). */
function byWords(text: string, choices: readonly { label: string; value: string }[]): { label: string; value: string } | undefined {
  const said = wordsIn(text);
  const scored = choices.map((choice) => ({ choice, hits: [...wordsIn(choice.label)].filter((word) => said.has(word) && choices.filter(({ label }) => wordsIn(label).has(word)).length === 1).length }));
  const hit = scored.filter(({ hits }) => hits > 0);
  return hit.length === 1 ? hit[0]!.choice : undefined;
}

const wordsIn = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}:]+/gu) ?? []);

/** "Actually three": a bare number corrects the number said last, of nights, people or rooms. */
function correct(frame: Frame, { understood, cues, seq }: Reading): void {
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
  want.seq = seq;
  want.firm = true;
}

/** "Shall I book it?" and a yes: now it is a wish. An extra that was offered goes with what is arranged or booked. */
function agree(frame: Frame, { understood, seq }: Reading): void {
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

const filledBy = (want: Want, seq: number): boolean =>
  [want.nights, want.party, want.units, want.arrival, want.date, want.time].some((slot) => slot?.seq === seq);

function assistantSaid(frame: Frame, event: Event): void {
  if (typeof event.text === "string") frame.said.push(event.text);
  const asked = event.asked as { for: Asked; want?: string; values?: string[] } | undefined;
  const labels = (event.choices as string[] | undefined) ?? [];
  if (asked) {
    const question: Question = { for: asked.for, seq: event.seq };
    if (asked.want) question.want = asked.want;
    if (asked.values) question.choices = asked.values.map((value, n) => ({ value, label: labels[n] ?? value }));
    frame.asked = question;
  }
  frame.unsure = event.unsure === true ? frame.unsure + 1 : 0;
}

function proposed(frame: Frame, event: Event): void {
  const state = String(event.state);
  const before = frame.proposal?.id === event.id ? frame.proposal?.wants : undefined;
  const wants = (event.wants as string[] | undefined) ?? before ?? [];
  // A later event of another, older offer says only what became of that one.
  if (state === "open" || !frame.proposal || before) frame.proposal = { id: String(event.id), kind: String(event.kind), state, seq: event.seq, expiresAt: String(event.expiresAt), wants };
  for (const want of frame.wants.filter((one) => wants.includes(one.id))) {
    if (state === "open") want.state = "proposed";
    else if (state === "confirmed") want.state = "done";
    else if (state === "declined") want.state = "dropped";
    else if (event.gone === true) Object.assign(want, { state: "open", seq: event.seq });
  }
  if (event.gone === true) frame.gone = true;
  else if (state === "open") delete frame.gone;
}

function booked(frame: Frame, event: Event): void {
  const shown = { reference: String(event.reference), kind: event.kind as Want["kind"], status: String(event.status), startsAt: String(event.startsAt), endsAt: String(event.endsAt), offering: String(event.offering), resource: String(event.resource), people: Number((event.party as { total?: number } | undefined)?.total ?? 0), seq: event.seq };
  frame.bookings = [...frame.bookings.filter((one) => one.reference !== shown.reference), shown];
}

function noteCase(frame: Frame, event: Event): void {
  frame.cases = [...frame.cases.filter((one) => one.reference !== event.reference), { reference: String(event.reference), state: String(event.state) }];
}
