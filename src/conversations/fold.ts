import type { Desk, Language } from "#rules/desk.ts";
import { dayOf } from "#rules/calendar.ts";
import { fold } from "#understanding/fold.ts";
import { nameBeside, nameFor } from "#understanding/followups.ts";
import type { Lexicon } from "#understanding/mentions.ts";
import { agree, condition, named, priced } from "./agreeing.ts";
import { choose, chooseTwo, correct, forget, joinRooms, standInLine } from "./answering.ts";
import type { Asked } from "./asked.ts";
import { currentWant, standing, type Frame, type Question, type Want } from "./frame.ts";
import { instead } from "./instead.ts";
import type { Event } from "./log.ts";
import { byRank } from "./ranking.ts";
import type { Part, Reading } from "./reading.ts";
import { readOnce } from "./rereading.ts";
import { takeIn } from "./wants.ts";

/** What the log is folded with. `fromSeq` is the first message of the turn that asks. */
export interface Folding { desk: Desk; lexicon: Lexicon; timeZone: string; language: Language; fromSeq: number }

/** Folds a chapter's events, in order, into what is established: each message read with the clock of its own arrival. */
export function foldFrame(events: readonly Event[], folding: Folding): Frame {
  const frame: Frame = { language: folding.language, wants: [], guest: {}, bookings: [], cases: [], latest: [], earlier: [], said: [], unsure: 0 };
  for (const event of events) {
    if (event.type === "message" && event.from === "guest" && event.left) leftOut(frame, event.left as { want?: string });
    else if (event.type === "message" && event.from === "guest") guestSaid(frame, event, folding);
    else if (event.type === "message" && event.from === "assistant") assistantSaid(frame, event);
    else if (event.type === "proposal") proposed(frame, event);
    else if (event.type === "booking") booked(frame, event);
    else if (event.type === "handoff") handed(frame, event);
    // What a colleague has taken up is no longer asked.
    else if (event.type === "message" && event.from === "receptionist") delete frame.asked;
    else if (event.type === "case") noteCase(frame, event);
    else if (event.type === "waiting") for (const want of frame.wants) if (want.id === event.want) want.state = "done";
  }
  return frame;
}

/** A button took one line off the card. */
function leftOut(frame: Frame, { want }: { want?: string }): void {
  for (const one of frame.wants) if (one.id === want) one.state = "dropped";
  delete frame.asked;
}

function guestSaid(frame: Frame, event: Event, folding: Folding): void {
  const text = typeof event.text === "string" ? event.text : "";
  const language = (event.language as Language | undefined) ?? frame.language;
  frame.language = language;
  const reading = readOnce({ seq: event.seq, text, language, at: new Date(event.at) },
    { desk: folding.desk, lexicon: folding.lexicon, timeZone: folding.timeZone, ...(frame.asked ? { expecting: frame.asked.for } : {}), staying: (currentWant(frame)?.kind ?? standing(frame).at(-1)?.kind) === "stay" });
  if (event.seq >= folding.fromSeq) frame.latest.push(reading);
  else frame.earlier.push(text);
  takeGuest(frame, reading);
  // A code has shown that it is theirs: what was wanted goes on where it stopped.
  if (event.proved === "identity") for (const want of frame.wants) if (want.state === "open" && want.does !== "book") want.seq = event.seq;
  if (!forget(frame, reading)) {
    const two = chooseTwo(frame, reading, folding.desk);
    // Of a place in the list nothing else is to be read.
    const chosen = two ? undefined : choose(frame, reading, folding.desk);
    const listed = chosen !== undefined && (reading.understood.choice !== undefined || byRank(reading.cues) && reading.text.trim().split(/\s+/).length <= 5) && !reading.parts.some(({ mentions }) => mentions.some(({ kind }) => kind === "extra"));
    const { added, understood } = reading;
    const said = { seq: event.seq, desk: folding.desk, correcting: understood.correction !== undefined, today: dayOf(new Date(event.at), folding.timeZone) };
    for (const part of two || listed ? [] : reading.parts.map((one) => withAll(frame, withDay(ofName(one, chosen), reading), reading))) if (!tellsMore(frame, part)) takeIn(frame, { part, ...said, ...(added === undefined ? {} : { added }) });
    joinRooms(frame, reading, folding.desk);
    if (!two) instead(frame, reading, folding.desk);
    correct(frame, reading);
    standInLine(frame, reading);
    priced(frame, reading);
    condition(frame, reading);
    agree(frame, reading);
    named(frame, reading);
  }
  if (frame.asked) frame.answering = frame.asked;
  else delete frame.answering;
  delete frame.asked;
}

/** "The 30 one", of two lengths: a number of what was chosen is no day. */
const ofName = (part: Part, chosen: string | undefined): Part =>
  chosen === undefined ? part : { ...part, understood: { ...part.understood, dates: part.understood.dates.filter(({ text }) => !/^\d{1,3}$/.test(text) || !chosen.split(/\D+/).includes(text)) } };

/** "Are you open on Sunday? Then a table at one": the one day of the message is the day of its hour. */
const withDay = (part: Part, { parts, understood: { dates } }: Reading): Part =>
  parts.length > 1 && part.kind !== "stay" && part.understood.dates.length === 0 && part.understood.times.length > 0 && dates.length === 1 && dates[0]!.end === undefined && parts.every(({ kind }) => kind !== "stay")
    ? { ...part, understood: { ...part.understood, dates: dates.map(({ text, start }) => ({ text, start: start.slice(0, 10) })) } } : part;

/** "And a taxi for all of us": for as many as were counted beside it, or before. */
function withAll({ wants }: Frame, part: Part, { parts }: Reading): Part {
  if (part.understood.party !== undefined || !ofAll.test(fold(part.text))) return part;
  const party = parts.find(({ understood }) => understood.party)?.understood.party ?? wants.findLast((want) => want.party)?.party?.value;
  return party?.total === undefined ? part : { ...part, understood: { ...part.understood, party: { ...party, total: party.total } } };
}

const ofAll = /(?<!\p{L})(?:for (?:all|both) of us|for us all|for everyone|for the whole group|para tod[oa]s|mindannyiunk\p{L}*|mindenkinek|mindnyajunk\p{L}*|pentru toti|pentru toata lumea)(?!\p{L})/u;

/** What answers a question about a complaint ("on the second floor, since this morning") wishes for nothing, unless it says so. */
const tellsMore = ({ asked }: Frame, { understood, question }: Part): boolean =>
  asked?.for === "details" && asked.want === undefined && !question && !understood.intents.some(({ name, score }) => name === "book" && score >= 0.8);

/** Names and contacts belong to the guest, whatever they are said for. */
function takeGuest(frame: Frame, { understood, text, language, seq }: Reading): void {
  const name = understood.names?.[0] ?? nameFor(text, language) ?? nameBeside(text, understood.email ?? understood.phone);
  if (name) frame.guest.name = { value: name, seq };
  if (understood.email) frame.guest.email = { value: understood.email, seq };
  if (understood.phone) frame.guest.phone = { value: understood.phone, seq };
  // Who leaves a contact while something is being arranged wants it.
  const asked = frame.wants.find(({ id }) => id === frame.asked?.want);
  if (asked && (understood.email || understood.phone)) asked.firm = true;
}

function assistantSaid(frame: Frame, event: Event): void {
  if (typeof event.text === "string") frame.said.push(event.text);
  const asked = event.asked as { for: Asked; want?: string; values?: string[] } | undefined;
  const labels = (event.choices as string[] | undefined) ?? [];
  if (asked) {
    const question: Question = { for: asked.for, seq: event.seq };
    if (asked.want) question.want = asked.want;
    if (asked.values) question.choices = asked.values.map((value, n) => ({ value, label: labels[n] ?? value }));
    frame.asked = question;
    if (question.for === "offering" && question.choices) frame.listed = question;
  }
  frame.unsure = event.unsure === true ? frame.unsure + 1 : 0;
  const told = (event.citations as { title: string; document: string; heading: string }[] | undefined)?.filter(({ document }) => !/^records\/(?!hours|availability)/.test(document)).at(-1);
  if (event.unsure === true) delete frame.topic;
  else if (told) frame.topic = { title: told.title, heading: told.heading };
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

function handed(frame: Frame, event: Event): void {
  frame.handoff = { id: String(event.id), state: String(event.state), seq: event.seq };
  if (event.state === "claimed") delete frame.asked;
}

function booked(frame: Frame, event: Event): void {
  const shown = { reference: String(event.reference), kind: event.kind as Want["kind"], status: String(event.status), startsAt: String(event.startsAt), endsAt: String(event.endsAt), offering: String(event.offering), resource: String(event.resource), people: Number((event.party as { total?: number } | undefined)?.total ?? 0), seq: event.seq };
  frame.bookings = [...frame.bookings.filter((one) => one.reference !== shown.reference), shown];
}

function noteCase(frame: Frame, event: Event): void {
  frame.cases = [...frame.cases.filter((one) => one.reference !== event.reference), { reference: String(event.reference), state: String(event.state) }];
}
