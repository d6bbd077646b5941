import type { Desk } from "#rules/desk.ts";
import { currentWant, type Frame, type Slot, type Want } from "./frame.ts";
import type { Part } from "./reading.ts";

/** What one part of a message says of the guest's wants. */
export interface Said { part: Part; seq: number; desk: Desk; correcting: boolean }

const has = (part: Part, ...names: string[]): boolean => part.understood.intents.some((intent) => names.includes(intent.name));
const score = (part: Part, name: string): number => part.understood.intents.find((intent) => intent.name === name)?.score ?? 0;

/** Whether a part says anything that fills a want. */
export const fills = ({ understood, offerings, mentions }: Part): boolean =>
  understood.dates.length > 0 || understood.times.length > 0 || understood.party !== undefined || understood.nights !== undefined
  || understood.rooms !== undefined || offerings.length > 0 || mentions.some((mention) => mention.kind === "extra" || mention.kind === "feature");

/** What a part wants done: a booking's change or end is asked in so many words, anything to be had is a booking. */
function doing(frame: Frame, said: Said): Want["does"] | undefined {
  const { part } = said;
  const asksOnly = score(part, "ask_information") > Math.max(score(part, "cancel"), score(part, "change"), score(part, "book"));
  if (has(part, "cancel") && !asksOnly) return "cancel";
  const open = currentWant(frame);
  if (has(part, "change") && !asksOnly && !(open && open.does === "book")) return frame.bookings.length > 0 || part.understood.reference || !fills(part) ? "change" : "book";
  if (has(part, "book")) return "book";
  if (part.understood.reference && open?.does !== "cancel" && open?.does !== "change") return "show";
  return undefined;
}

/**
 * Takes one part of a message into the wants: into the one it names, the one that was asked about or the latest open
 * one; a new one where it names another kind. Returns the want it went into.
 */
export function takeIn(frame: Frame, said: Said): Want | undefined {
  const { part, seq } = said;
  const does = doing(frame, said);
  const current = currentWant(frame);
  const answering = frame.asked?.want !== undefined && current?.id === frame.asked.want;
  const asks = part.understood.intents[0]?.name === "ask_information";
  const subject = (part.assumed && current?.does === "book" ? undefined : part.kind) ?? (part.offerings.length > 0 ? kindOfOffering(said, part.offerings[0]!) : undefined);
  let want: Want | undefined;
  if (does === "cancel" || does === "change" || does === "show") {
    want = current?.does === does ? current : open(frame, does, subject, seq);
  } else if (current && (current.does !== "book" || subject === undefined || current.kind === undefined || current.kind === subject) && sameWish(frame, current, said)) {
    if (does || answering || said.correcting || fills(part)) want = current;
  } else if (subject !== undefined && (does === "book" || fills(part) || part.offerings.length > 0)) {
    want = open(frame, "book", subject, seq);
  } else if (does === "book") {
    want = open(frame, "book", onlyKind(said), seq);
  }
  if (!want) return undefined;
  if (want.kind === undefined && subject) want.kind = subject;
  if (part.assumed && want.seq === seq) want.assumed = true;
  else if (part.kind && !part.assumed) delete want.assumed;
  // A question about what there is becomes a wish when they ask to have it, or go on naming what they want of it.
  want.firm ||= does === "book" && !part.text.includes("?") || (does !== undefined && does !== "book") || (!asks && !part.text.trim().endsWith("?"));
  fill(want, said, frame);
  want.seq = seq;
  if (want.state === "proposed") want.state = "open";
  return want;
}

/** Another offering of the same kind is a correction of the same wish while it is unanswered, and a second wish beside a corrected one. */
function sameWish(_frame: Frame, current: Want, said: Said): boolean {
  if (said.part.offerings.length === 0 || !current.offering) return true;
  if (said.part.offerings.includes(current.offering.value)) return true;
  const one = said.desk.offerings.find((offering) => offering.id === current.offering?.value);
  const other = said.desk.offerings.find((offering) => offering.id === said.part.offerings[0]);
  if (current.seq === said.seq) return false;
  return one?.kind === other?.kind;
}

function open(frame: Frame, does: Want["does"], kind: Want["kind"], seq: number): Want {
  const want: Want = { id: `${does}-${seq}-${frame.wants.length}`, does, state: "open", firm: false, needs: [], wishes: [], extras: [], notes: [], seq, ...(kind ? { kind } : {}) };
  frame.wants.push(want);
  return want;
}

const kindOfOffering = (said: Said, id: string): Want["kind"] => said.desk.offerings.find((offering) => offering.id === id)?.kind;

/** The one kind a desk sells, or a hotel's first. */
const onlyKind = (said: Said): Want["kind"] => {
  const kinds = new Set(said.desk.offerings.map((offering) => offering.kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
};

function fill(want: Want, { part, seq, desk }: Said, frame: Frame): void {
  const { understood } = part;
  const slot = <T>(value: T): Slot<T> => ({ value, seq });
  if (part.offerings.length === 1) {
    if (want.offering && want.offering.value !== part.offerings[0]) delete want.rate;
    want.offering = slot(part.offerings[0]!);
    delete want.among;
  } else if (frame.asked?.for === "offering") {
    const chosen = frame.asked.choices?.find((choice) => part.offerings.includes(choice.value));
    if (chosen) want.offering = slot(chosen.value);
  } else if (part.offerings.length > 1 && !part.offerings.includes(want.offering?.value ?? "")) {
    want.offering = slot(part.offerings[0]!);
    want.among = part.offerings;
  }
  const kind = want.kind ?? kindOfOffering({ part, seq, desk, correcting: false }, want.offering?.value ?? "");
  if (kind === "stay") fillNights(want, part, seq, frame);
  else fillStart(want, part, seq);
  if (understood.party) want.party = slot(want.party ? mergeParty(want.party.value, understood.party) : understood.party);
  if (understood.rooms) want.units = slot(understood.rooms);
  if (understood.reference) want.reference = slot(understood.reference);
  for (const mention of part.mentions) {
    if (mention.kind === "extra" && !want.extras.some((one) => one.value === mention.id)) want.extras.push(slot(mention.id));
    if (mention.kind === "feature" && !want.needs.some((one) => one.value === mention.id)) {
      const access = desk.features.find((feature) => feature.id === mention.id)?.access;
      const list = access || needed.test(part.text) ? want.needs : want.wishes;
      if (!list.some((one) => one.value === mention.id)) list.push(slot(mention.id));
    }
  }
}

const needed = /\b(?:need|must|have to|require|necesit|tiene que|imprescindible|kell|szüks|feltétlen|trebuie|nevoie|neapărat)/iu;

/** A later word about people replaces what it names and keeps the rest. */
const mergeParty = (before: NonNullable<Want["party"]>["value"], said: NonNullable<Part["understood"]["party"]>) => {
  if (said.childAges && said.adults === undefined && said.children === undefined && before.children === said.childAges.length) return { ...before, childAges: said.childAges };
  return said.adults === undefined && said.children !== undefined ? { ...before, ...said, adults: before.adults ?? Math.max(1, (said.total ?? 0) - said.children) } : said;
};

function fillNights(want: Want, part: Part, seq: number, frame: Frame): void {
  const { understood } = part;
  const slot = <T>(value: T): Slot<T> => ({ value, seq });
  const days = understood.dates.map((date) => ({ start: date.start.slice(0, 10), end: date.end?.slice(0, 10) }));
  const [first, second] = days;
  const asked = frame.asked?.want === want.id ? frame.asked.for : undefined;
  if (first) {
    if (first.end && first.end > first.start) {
      want.arrival = slot(first.start);
      want.departure = slot(first.end);
      delete want.nights;
    } else if (asked === "departure" && !second && want.arrival && first.start > want.arrival.value) {
      want.departure = slot(first.start);
      delete want.nights;
    } else {
      want.arrival = slot(first.start);
      if (second && second.start > first.start) {
        want.departure = slot(second.start);
        delete want.nights;
      } else if (want.departure && want.departure.value <= first.start) {
        delete want.departure;
      }
    }
  }
  if (understood.nights) {
    want.nights = slot(understood.nights);
    delete want.departure;
  }
}

function fillStart(want: Want, part: Part, seq: number): void {
  const { understood } = part;
  const slot = <T>(value: T): Slot<T> => ({ value, seq });
  const date = understood.dates[0];
  if (date) {
    want.date = slot(date.start.slice(0, 10));
    if (date.end && date.end.slice(0, 10) > date.start.slice(0, 10)) want.dateEnd = slot(date.end.slice(0, 10));
    else delete want.dateEnd;
  }
  const time = understood.times[0];
  if (!time) return;
  if (time.end) {
    want.between = slot({ start: time.start, end: time.end });
    delete want.time;
  } else {
    want.time = slot(time.start);
    delete want.between;
  }
}
