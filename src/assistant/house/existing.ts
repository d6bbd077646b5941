import { standing, type Want } from "#conversations/frame.ts";
import { besideDay, endReplaced, laterBy } from "#conversations/moving.ts";
import { addDays, dayOf, daysBetween, localOf } from "#rules/calendar.ts";
import { writeDay } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { BookingShown } from "#assistant/tools/show_booking.ts";
import { call, type Said, type Script } from "./script.ts";
import { asking, noteArg, partyArgs, partyOf, type Step } from "./steps.ts";

type Failed = { error: string; code?: string };

/** Takes a wish about a booking that exists one step further: which one, proof where it is needed, then the offer of its change or end. */
export function* advanceExisting(run: Run, want: Want): Script<Step> {
  const reference = want.reference?.value ?? mine(run, want);
  const choices = choicesOf(run, want);
  // Whoever has lost everything is taken to a person.
  if (!reference && run.frame.answering?.for === "reference" && run.frame.latest.some(({ cues }) => cues.has("lacks"))) return { sentences: [phrase(run, "existing.proof_needed")], question: phrase(run, "existing.person"), ask: { for: "handoff" } };
  if (!reference) return { sentences: [], ...asking(run, want, "reference", choices.length > 1 ? "existing.which" : "existing.which_reference", {}, choices) };
  const surname = run.frame.guest.name?.value ?? spokenName(run);
  let booking = yield* call<BookingShown | Failed>("show_booking", { reference });
  if ("error" in booking && surname) booking = yield* call<BookingShown | Failed>("show_booking", { reference, surname });
  if ("error" in booking) {
    if (surname) return { sentences: [phrase(run, "existing.not_shown")], question: phrase(run, "existing.person"), ask: { for: "handoff" } };
    return { sentences: [], ...asking(run, want, "name", "existing.which_name") };
  }
  const shown = `${phrase(run, "existing.shown", { name: booking.name, when: booking.when, people: booking.people, total: booking.total, reference: booking.reference })} [${booking.mark}]`;
  if (want.does === "show") return { sentences: [shown] };
  if (booking.status === "cancelled") return { sentences: [`${phrase(run, "existing.already_cancelled", { reference: booking.reference })} [${booking.mark}]`] };
  if (want.does === "cancel") return { items: [{ do: "cancel", reference: booking.reference }], sentences: [] };
  const change = changeOf(run, want, booking);
  const said = want.notes.at(-1)?.value;
  if (Object.keys(change).length === 0 && said) {
    const noted = yield* call<Failed | { noted: string }>("note", { kind: "message", words: said, reference: booking.reference });
    if (!("error" in noted)) return { sentences: [phrase(run, "existing.wish_noted", { wish: said })] };
  }
  if (Object.keys(change).length === 0) return want.without ? { sentences: [shown] } : { sentences: [shown], ...asking(run, want, "details", "existing.what_to_change") };
  return { items: [{ do: "change", reference: booking.reference, ...change, ...noteArg(want) }], sentences: [] };
}

/** Before anything is changed the booking has to be known to be theirs: by a code where letters can be sent, else by a person. */
export function* proveFirst(run: Run, reference: string): Script<Said> {
  const sent = run.house.mail ? yield* call<{ asked: true } | Failed>("send_code", { reference }) : undefined;
  const coded = sent !== undefined && !("error" in sent);
  yield* call("ask_guest", { for: coded ? "code" : "handoff" });
  return coded ? { sentences: [phrase(run, "codes.sent")] } : { sentences: [phrase(run, sent ? "codes.too_many" : "existing.proof_needed")], question: phrase(run, "existing.person") };
}

/** The one booking of this chapter that can be meant. */
function mine(run: Run, want: Want): string | undefined {
  const fitting = standing(run.frame, want.kind);
  const chosen = fitting.length > 0 || want.does === "change" ? fitting : standing(run.frame);
  if (chosen.length <= 1) return chosen[0]?.reference;
  // Of several, the day or the time that was said may tell which is meant; else the one booked last, for a bare correction.
  const said = want.date?.value ?? want.arrival?.value;
  const onThatDay = said ? chosen.filter(({ startsAt }) => startsAt.startsWith(said)) : [];
  if (onThatDay.length === 1 && want.does === "cancel") return onThatDay[0]!.reference;
  return want.kind === undefined && want.does === "change" ? chosen.at(-1)!.reference : undefined;
}

const choicesOf = (run: Run, want: Want) => {
  const fitting = standing(run.frame, want.kind);
  return (fitting.length > 0 ? fitting : standing(run.frame)).slice(0, 5).map(({ reference, resource, startsAt }) => ({ label: `${resource}, ${writeDay(startsAt.slice(0, 10), run.language)} (${reference})`, value: reference }));
};

/** A surname given beside a reference, when both were asked for. */
function spokenName(run: Run): string | undefined {
  const last = run.frame.latest.at(-1);
  if (!last || !["reference", "name"].includes(run.frame.answering?.for ?? "")) return undefined;
  const rest = last.text.replace(/[A-Z0-9]{2,}[- ]?[A-Z0-9]{2,}/g, " ").replace(/[^\p{L}' -]/gu, " ").trim().split(/\s+/).filter((word) => word.length > 1);
  return rest.length > 0 && rest.length <= 3 ? rest.at(-1) : undefined;
}

/** Only what the guest wants otherwise; what they did not mention stays. */
function changeOf(run: Run, want: Want, booking: BookingShown): Record<string, unknown> {
  const change: Record<string, unknown> = {};
  const party = partyOf(want);
  if (party) Object.assign(change, partyArgs(party));
  const otherName = run.desk.offerings.find(({ id }) => id === want.offering?.value);
  if (otherName && otherName.id !== booking.offering && otherName.kind === booking.kind && !(want.among ?? []).includes(booking.offering)) change.offering = otherName.id;
  if (want.units && want.units.value !== booking.units) change.rooms = want.units.value;
  const extras = [...new Set([...booking.extras, ...want.extras.map(({ value }) => value)])].filter((id) => !want.without?.some(({ value }) => value === id));
  if (extras.length !== booking.extras.length) change.extras = extras;
  if (want.needs.length > 0) change.needs = want.needs.map(({ value }) => value);
  if (want.wishes.length > 0) change.wishes = want.wishes.map(({ value }) => value);
  if (booking.arrival && booking.departure) {
    const length = daysBetween(booking.arrival, booking.departure);
    const nights = want.nights?.value ?? Math.max(1, length + (want.moreNights?.value ?? 0));
    // A day said alone moves the arrival; said together with "until", or in the place of the last one, it is the departure.
    const other = want.replaced && endReplaced({ replaced: want.replaced.value }, booking.arrival, booking.departure);
    const said = want.arrival?.value ?? want.date?.value;
    const arrival = (other === "departure" ? booking.arrival : beside(said, booking.arrival)) ?? addDays(booking.arrival, want.shift?.value.days ?? 0);
    const last = other === "departure" && said ? (want.weekday ? besideDay(said, arrival, "", true) : said) : other === "arrival" && !want.departure ? booking.departure : want.departure && want.weekday?.value === "until" ? besideDay(want.departure.value, arrival, "", true) : want.departure?.value;
    const departure = last && last > arrival ? last : addDays(arrival, nights);
    if (arrival !== booking.arrival || departure !== booking.departure) Object.assign(change, { arrival, departure });
  } else {
    const start = localOf(new Date(booking.startsAt), run.zone);
    const { days = 0, minutes = 0 } = want.shift?.value ?? {};
    const startsAt = `${beside(want.date?.value, start.slice(0, 10)) ?? addDays(start.slice(0, 10), days)}T${want.time?.value ?? laterBy(start.slice(11, 16), minutes) ?? start.slice(11, 16)}`;
    if (startsAt !== start.slice(0, 16)) change.startsAt = startsAt;
  }
  return change;

  /** "Move it to Saturday", said of something two weeks ahead: the Saturday beside it. */
  function beside(day: string | undefined, base: string): string | undefined {
    return day && want.weekday?.value === "on" ? besideDay(day, base, dayOf(run.now, run.zone)) : day;
  }
}
