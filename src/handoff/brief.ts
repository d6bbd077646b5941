import { conversationById } from "#conversations/conversations.ts";
import { foldFrame } from "#conversations/fold.ts";
import type { Frame, Want } from "#conversations/frame.ts";
import type { House } from "#conversations/house.ts";
import { lexiconFor } from "#conversations/lexicon.ts";
import { chapterEvents } from "#conversations/chapter_events.ts";
import type { Event } from "#conversations/log.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { casesOf } from "#records/cases.ts";
import { proposalEvent } from "#records/lines.ts";
import { open } from "#records/offers.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { redressFor } from "#rules/severity.ts";
import { writeDay, writeList, writeTime } from "#rules/writing.ts";
import { readMood } from "#understanding/moods.ts";

/** What a receptionist reads before the first word, so that the guest need not explain it again. Keys are what the console shows. */
export interface Brief { wants?: string[]; lastWords?: string; language: string; guest?: string; facts?: string[]; tried?: string[]; mood?: string; proposal?: string; case?: string[]; redress?: string[] }

const kept = new Map<string, { seq: number; proposal: string | undefined; brief: Brief }>();
const keptAtMost = 200;

/** The brief of a conversation, made anew when something was said or the offer changed. */
export async function briefOf(house: House, conversation: string, lastSeq: number): Promise<Brief> {
  const known = kept.get(conversation);
  const offer = await open(house.db, conversation, house.clock.now());
  if (known?.seq === lastSeq && known.proposal === offer?.id) return known.brief;
  const brief = await make(house, conversation, offer && proposalEvent(offer, labelsOf(house, (await house.desk()).languages[0] as Language)).summary);
  if (kept.size >= keptAtMost) kept.delete([...kept.keys()][0] as string);
  kept.set(conversation, { seq: lastSeq, proposal: offer?.id, brief });
  return brief;
}

async function make(house: House, conversation: string, proposal: string | undefined): Promise<Brief> {
  const [desk, talk] = await Promise.all([house.desk(), conversationById(house.db, conversation)]);
  const first = desk.languages[0] as Language;
  const events = await chapterEvents(house.db, conversation);
  const frame = foldFrame(events, { desk, lexicon: lexiconFor(desk), timeZone: desk.sites[0]!.timeZone, language: talk.language ?? first, fromSeq: 0 });
  const own = frame.latest.filter(({ text }) => text.trim());
  const cases = (await casesOf(house.db, conversation)).filter(({ state }) => state === "open" || state === "waiting");
  const worst = cases[0] && [...cases].sort((a, b) => order.indexOf(b.severity) - order.indexOf(a.severity))[0];
  const redress = worst ? redressFor(desk, worst.severity).map(({ offer, upTo }) => `${inWords(offer, first, first)} (≤ ${writeMoney({ amount: upTo, currency: desk.currency }, first)})`) : [];
  const brief: Brief = { language: talk.language ?? first };
  const some = <K extends keyof Brief>(key: K, value: Brief[K] | undefined) => { if (value !== undefined && value.length > 0) brief[key] = value; };
  some("wants", frame.wants.filter(({ state, firm }) => state === "proposed" || (state === "open" && firm)).map((want) => wanted(want, desk, first)));
  some("lastWords", own.at(-1)?.text.slice(0, 300));
  some("guest", guestOf(frame));
  some("facts", factsOf(events));
  some("tried", triedOf(events));
  some("mood", moodOf(own.slice(-5).map(({ text, language }) => readMood(text, language))));
  some("proposal", proposal);
  some("case", cases.map(({ reference, topic, severity, department }) => `${reference} · ${topic} · ${severity} · ${department}`));
  some("redress", redress);
  return brief;
}

const order = ["low", "normal", "high", "urgent"];

/** A wish in one line: what, when, for how many. */
function wanted(want: Want, desk: Desk, language: Language): string {
  const offering = desk.offerings.find(({ id }) => id === want.offering?.value);
  const day = (value: string | undefined) => (value ? writeDay(value, language) : undefined);
  const people = want.party?.value.total ?? (want.party ? (want.party.value.adults ?? 0) + (want.party.value.children ?? 0) : undefined);
  return [
    want.does, offering ? inWords(offering.name, language, desk.languages[0]) : want.kind, want.reference?.value,
    [day(want.arrival?.value), day(want.departure?.value)].filter(Boolean).join(" – "), want.nights ? `${want.nights.value} × night` : undefined,
    day(want.date?.value), want.time ? writeTime(want.time.value, language) : undefined, people ? `${people} × guest` : undefined,
    writeList([...want.needs, ...want.wishes, ...want.notes].map(({ value }) => value), language),
  ].filter(Boolean).join(", ");
}

const guestOf = ({ guest }: Frame): string => [guest.name?.value, guest.email?.value, guest.phone?.value].filter(Boolean).join(", ");

interface Cited { document: string; title: string; heading: string; quote: string }

/** What the guest has been told already, with where it stands: the last few. */
function factsOf(events: readonly Event[]): string[] {
  const cited = events.filter(({ type, from }) => type === "message" && from === "assistant").flatMap(({ citations }) => (Array.isArray(citations) ? citations as Cited[] : []));
  // Cases, promises and offers have lines of their own.
  const told = cited.filter(({ document }) => !/^records\/(?:cases|promises|proposals|bookings)/.test(document ?? ""));
  return [...new Set(told.map(({ title, heading, quote }) => `${quote.slice(0, 160)} [${title === heading ? title : `${title}, ${heading}`}]`))].slice(-4);
}

/** What was tried: offers and what became of them, cases, and how the conversation changed hands before. */
function triedOf(events: readonly Event[]): string[] {
  const offers = new Map<string, string>();
  for (const event of events) if (event.type === "proposal" && event.state !== "open") offers.set(String(event.id), `${String(event.summary)}: ${String(event.state)}`);
  const bookings = new Map<string, string>();
  for (const event of events) if (event.type === "booking") bookings.set(String(event.reference), `${String(event.reference)}: ${String(event.status)}`);
  const unknown = events.filter((event) => event.type === "message" && event.from === "assistant" && event.unsure === true).length;
  return [...offers.values(), ...bookings.values(), ...(unknown > 0 ? [`${unknown} × without an answer`] : [])].slice(-5);
}

/** The strongest mood of the last words; calm is not worth a line. */
function moodOf(moods: readonly { mood: string; insult: boolean }[]): string {
  const strongest = ["angry", "worried", "pleased"].find((one) => moods.some(({ mood }) => mood === one)) ?? "";
  return [strongest, moods.some(({ insult }) => insult) ? "insulting" : ""].filter(Boolean).join(", ");
}
