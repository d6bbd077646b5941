import { addDays, daysBetween } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { readValues } from "#understanding/values.ts";
import type { Frame, Slot, Want } from "./frame.ts";
import { besideDay, endReplaced, endsWith, moveBy, recent } from "./moving.ts";
import { byLength, family } from "./ranking.ts";
import type { Part } from "./reading.ts";
import { bareTime, fillStart, type Said } from "./starting.ts";
import { fillWishes } from "./wishing.ts";

/** Fills a want with what a part says; what it does not mention stays. */
export function fill(want: Want, said: Said, frame: Frame): void {
  const { part, seq, desk } = said;
  const { understood } = part;
  const slot = <T>(value: T): Slot<T> => ({ value, seq });
  fillOffering(want, said, frame);
  const kind = want.kind ?? kindOf(desk, want.offering?.value);
  if (moveBy(want, part, seq)) { /* The days that were named are counted from what stands. */ }
  else if (kind === "stay") fillNights(want, said, frame);
  else fillStart(want, said);
  // "The standard one" counts nobody, and a price is no party.
  const counted = !(part.cues.has("expensive") && ((understood.party?.total ?? 0) > 12 || part.cues.has("elsewhere")) || understood.party?.total === 1 && part.offerings.length > 0 && !/\d/.test(part.text) && !part.cues.has("people"));
  if (understood.party && counted && !(kind !== "stay" && bareTime(want, said) !== undefined)) {
    const forChild = kind === "appointment" && !want.party && understood.party.adults === undefined && understood.party.childAges !== undefined;
    if (forChild) want.party = slot({ ...understood.party, adults: 0 });
    else want.party = slot(want.party ? mergeParty(want.party.value, understood.party) : understood.party);
    const { adults, children, childAges, total = 0 } = want.party.value;
    want.family = adults === undefined && children === undefined && childAges === undefined && total > 2 && (part.cues.has("family") || want.family === true);
  }
  if (understood.rooms) want.units = slot(understood.rooms);
  if (understood.reference && (want.does !== "book" || desk.offerings.length === 0)) want.reference = slot(understood.reference);
  if (!part.question || want.does === "book") fillWishes(want, said, kind);
}

function fillOffering(want: Want, { part, seq, desk }: Said, frame: Frame): void {
  const slot = <T>(value: T): Slot<T> => ({ value, seq });
  if (part.offerings.length > 0 && want.mix?.seq !== seq) delete want.mix;
  const lasting = lasts(want, part, desk);
  if (lasting) {
    want.offering = slot(lasting);
    delete want.among;
  } else if (part.offerings.length === 1) {
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
}

/** "30 min", "the short one", "from 9 to 13": of the same thing in several lengths, the one that lasts so long. */
function lasts(want: Want, part: Part, desk: Desk): string | undefined {
  if (part.offerings.length > 1) return undefined;
  const ranked = part.offerings.length === 0 || lengthSaid(part) === undefined ? byLength(part.cues, part.offerings[0] ?? want.offering?.value, desk) : undefined;
  if (ranked) return ranked;
  const [span] = part.understood.times;
  const said = span?.end === undefined ? lengthSaid(part) : minutesOf(span.end) - minutesOf(span.start);
  const minutes = said ?? Number(/\b(\d{2,3})\b/.exec(part.text)?.[1]);
  const now = part.offerings[0] !== undefined && said !== undefined ? part.offerings[0] : want.offering?.value;
  return minutes ? family(desk, now).find(({ duration }) => duration === minutes)?.id : undefined;
}

/** How long it shall take, in minutes; "in half an hour" and "an hour later" say when. */
function lengthSaid({ text, language, understood: { shift } }: Part): number | undefined {
  const lengths = shift ? [] : readValues(text, language).filter(({ kind, unit, start, end }) => kind === "duration" && !unit && !when.test(`${text.slice(0, start)}|${text.slice(end)}`));
  return lengths.length === 1 ? Number(lengths[0]!.value) : undefined;
}

const when = /(?<!\p{L})(?:in|within|en|dentro de|peste|după|dupa) *\||\| *(?:later|earlier|before|after|ago|from now|múlva|mulva|előtt|elott|után|utan|később|kesobb|antes|después|despues|más tarde|mai )/iu;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The kind of booking an offering is. */
export const kindOf = (desk: Desk, id: string | undefined): Want["kind"] => desk.offerings.find((offering) => offering.id === id)?.kind;

/** A later word about people replaces what it names and keeps the rest. */
function mergeParty(before: NonNullable<Want["party"]>["value"], said: NonNullable<Part["understood"]["party"]>): NonNullable<Want["party"]>["value"] {
  if (said.adults !== undefined) return said.children === undefined && said.childAges === undefined && before.children ? { ...before, adults: said.adults, total: said.adults + before.children } : said;
  if (said.childAges && said.children === undefined && before.children === said.childAges.length) return { ...before, childAges: said.childAges };
  const children = said.children ?? said.childAges?.length;
  if (children === undefined) return said;
  const all = before.total ?? (before.adults ?? 0) + children;
  const adults = before.adults ?? Math.max(1, all - children);
  return { ...before, ...said, adults, children, total: adults + children };
}

function fillNights(want: Want, said: Said, frame: Frame): void {
  const { part, seq } = said;
  const { understood } = part;
  const slot = <T>(value: T): Slot<T> => ({ value, seq });
  const asked = frame.asked?.want === want.id ? frame.asked.for : undefined;
  const other = endReplaced(understood, want.arrival?.value, want.departure?.value);
  if (want.does === "change" && understood.replaced) want.replaced = slot(understood.replaced);
  const ends = endsWith(part) || asked === "departure" || other === "departure";
  const told = want.arrival && understood.weekday && understood.dates[0]!.end === undefined ? besideDay(understood.dates[0]!.start.slice(0, 10), want.arrival.value, said.today, ends) : undefined;
  if (want.does === "change" && understood.weekday) want.weekday = slot(ends ? "until" : "on");
  // Of something moved from one day to another, the other is wanted.
  // "New year, 31 December to 2 January": a day that is named within the stretch says no more.
  const whole = understood.dates.find(({ end }) => end !== undefined);
  const named = whole ? understood.dates.filter((date) => date === whole || date.start < whole.start || date.start > whole.end!) : understood.dates;
  const [first, second] = told ? [{ start: told, end: undefined }] : (understood.moved ? understood.dates.slice(-1) : named).map((date) => ({ start: recent(date.start.slice(0, 10), said), end: date.end && recent(date.end.slice(0, 10), said) }));
  const length = want.nights?.value ?? (want.arrival && want.departure ? daysBetween(want.arrival.value, want.departure.value) : undefined);
  const relative = understood.nights !== undefined && (part.cues.has("more") || part.cues.has("fewer"));
  if (first && !(relative && first.start === said.today)) {
    if (first.end && first.end > first.start) {
      want.arrival = slot(first.start);
      want.departure = slot(first.end);
      delete want.nights;
    } else if (!second && ends && (want.arrival ? first.start > want.arrival.value : want.does === "change")) {
      want.departure = slot(first.start);
      delete want.nights;
    } else {
      // A stay that moves keeps its length.
      const keeps = other === "arrival" && want.departure && first.start < want.departure.value;
      if (length && want.arrival && want.departure && !second && !keeps) want.departure = slot(addDays(first.start, length));
      want.arrival = slot(first.start);
      if (second && second.start > first.start) {
        want.departure = slot(second.start);
        delete want.nights;
      } else if (want.departure && want.departure.value <= first.start) {
        delete want.departure;
      }
    }
  }
  // "Tonight" is one night until they say more.
  if (first && !first.end && !want.departure && !want.nights && part.cues.has("tonight")) want.nights = slot(1);
  if (!understood.nights) return;
  const more = part.cues.has("more") ? understood.nights : part.cues.has("fewer") ? -understood.nights : undefined;
  if (more !== undefined && length === undefined && want.does === "change") want.moreNights = slot(more);
  else {
    want.nights = slot(more === undefined || length === undefined ? understood.nights : Math.max(1, length + more));
    delete want.departure;
  }
}
