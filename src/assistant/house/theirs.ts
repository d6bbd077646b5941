import { standing } from "#conversations/frame.ts";
import type { Part } from "#conversations/reading.ts";
import { timeOf } from "#rules/calendar.ts";
import { writeTime } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Offered } from "#assistant/tools/propose.ts";
import type { BookingShown } from "#assistant/tools/show_booking.ts";
import { showAgain } from "./bookings.ts";
import { call, type Said, type Script } from "./script.ts";

/** Answers a question about what the guest has or was just offered from its record: on which terms it can be ended, what is in it. */
export function* theirs(run: Run, part: Part): Script<Said | undefined> {
  const { frame } = run;
  const open = frame.proposal?.state === "open";
  if (part.cues.has("included") && open && part.mentions.length === 0) return yield* showAgain(run, [], true);
  if (part.cues.has("holding") && open && part.mentions.length === 0 && part.understood.dates.length === 0) return yield* stands(run);
  const mine = standing(frame, part.kind).at(-1);
  if (mine && part.cues.has("remind") && !part.mentions.some(({ kind }) => kind === "hours" || kind === "extra")) return yield* remind(run, mine.reference);
  if (!part.cues.has("terms") && !part.cues.has("fee") || !mine) return undefined;
  const booking = yield* call<BookingShown | { error: string }>("show_booking", { reference: mine.reference });
  if ("error" in booking || !booking.terms) return undefined;
  // Just booked, it can still be taken back, whatever its terms say.
  const grace = booking.feeAmount === 0 && !/\d/.test(booking.terms) ? [`${phrase(run, "existing.now_free", { fee: booking.fee })} [${booking.mark}]`] : [];
  return { sentences: [`${booking.terms} [${booking.mark}]`, ...grace] };
}

/** What was booked, once more. */
function* remind(run: Run, reference: string): Script<Said | undefined> {
  const booking = yield* call<BookingShown | { error: string }>("show_booking", { reference });
  if ("error" in booking) return undefined;
  return { sentences: [`${phrase(run, "existing.shown", { name: booking.name, when: booking.when, people: booking.people, total: booking.total, reference: booking.reference })} [${booking.mark}]`] };
}

/** Until when the offer holds what it offers. */
function* stands(run: Run): Script<Said | undefined> {
  const shown = yield* call<Offered | { error: string }>("show_offer", {});
  if ("error" in shown) return undefined;
  if (!shown.held) return { sentences: [phrase(run, "bookings.not_held")], question: phrase(run, "bookings.still_open") };
  return { sentences: [`${phrase(run, "bookings.held_until", { time: writeTime(timeOf(new Date(shown.expiresAt), run.zone), run.language) })} [${shown.mark}]`], question: phrase(run, "bookings.still_open") };
}
