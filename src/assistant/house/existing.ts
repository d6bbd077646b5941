import type { Want } from "#conversations/frame.ts";
import { addDays, daysBetween, localOf } from "#rules/calendar.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { BookingShown } from "#assistant/tools/show_booking.ts";
import { call, type Script } from "./script.ts";
import { asking, partyArgs, partyOf, type Step } from "./stays.ts";

type Failed = { error: string; code?: string };

/** Takes a wish about a booking that exists one step further: which one, proof where it is needed, then the offer of its change or end. */
export function* advanceExisting(run: Run, want: Want): Script<Step> {
  const reference = want.reference?.value ?? mine(run, want);
  if (!reference) return { sentences: [], ...asking(run, want, "reference", run.frame.bookings.length > 1 ? "existing.which" : "existing.which_reference", {}, choicesOf(run)) };
  const surname = run.frame.guest.name?.value ?? spokenName(run);
  let booking = yield* call<BookingShown | Failed>("show_booking", { reference });
  if ("error" in booking && surname) booking = yield* call<BookingShown | Failed>("show_booking", { reference, surname });
  if ("error" in booking) {
    if (surname) return { sentences: [phrase(run, "existing.not_shown")], question: phrase(run, "existing.person"), ask: { for: "handoff" } };
    return { sentences: [], ...asking(run, want, "name", "existing.which_name") };
  }
  if (want.does === "show") return { sentences: [phrase(run, "existing.shown", shownValues(run, booking)) + ` [${booking.mark}]`] };
  if (booking.status === "cancelled") return { sentences: [phrase(run, "existing.already_cancelled", { reference: booking.reference }) + ` [${booking.mark}]`] };
  if (want.does === "cancel") return { item: { do: "cancel", reference: booking.reference }, sentences: [] };
  const change = changeOf(run, want, booking);
  if (Object.keys(change).length === 0) return { sentences: [phrase(run, "existing.shown", shownValues(run, booking)) + ` [${booking.mark}]`], ...asking(run, want, "details", "existing.what_to_change") };
  return { item: { do: "change", reference: booking.reference, ...change }, sentences: [] };
}

const shownValues = (_run: Run, { name, when, people, total, reference }: BookingShown) => ({ name, when, people, total, reference });

/** The one booking of this chapter that can be meant. */
function mine(run: Run, want: Want): string | undefined {
  const alive = run.frame.bookings.filter(({ status }) => status !== "cancelled");
  const fitting = want.kind ? alive.filter(({ kind }) => kind === want.kind) : alive;
  const chosen = fitting.length > 0 ? fitting : alive;
  return chosen.length === 1 ? chosen[0]!.reference : undefined;
}

const choicesOf = (run: Run) => run.frame.bookings.filter(({ status }) => status !== "cancelled").slice(0, 5).map(({ reference }) => ({ label: reference, value: reference }));

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
  if (want.offering && want.offering.value !== booking.offering) change.offering = want.offering.value;
  if (want.units && want.units.value !== booking.units) change.rooms = want.units.value;
  if (want.extras.length > 0) change.extras = want.extras.map(({ value }) => value);
  if (want.needs.length > 0) change.needs = want.needs.map(({ value }) => value);
  if (want.wishes.length > 0) change.wishes = want.wishes.map(({ value }) => value);
  if (booking.arrival && booking.departure) {
    const nights = want.nights?.value ?? daysBetween(booking.arrival, booking.departure);
    // A day said alone moves the arrival; said together with "until" it is the departure.
    const arrival = want.arrival?.value ?? (want.date?.value ?? booking.arrival);
    const departure = want.departure?.value ?? addDays(arrival, nights);
    if (arrival !== booking.arrival || departure !== booking.departure) Object.assign(change, { arrival, departure });
  } else {
    const start = localOf(new Date(booking.startsAt), run.zone);
    const startsAt = `${want.date?.value ?? start.slice(0, 10)}T${want.time?.value ?? start.slice(11, 16)}`;
    if (startsAt !== start.slice(0, 16)) change.startsAt = startsAt;
  }
  return change;
}
