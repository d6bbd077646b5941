import { standing } from "#conversations/frame.ts";
import type { Part } from "#conversations/reading.ts";
import type { Run } from "#assistant/run.ts";
import type { BookingShown } from "#assistant/tools/show_booking.ts";
import { showAgain } from "./bookings.ts";
import { call, type Said, type Script } from "./script.ts";

/** Answers a question about what the guest has or was just offered from its record: on which terms it can be ended, what is in it. */
export function* theirs(run: Run, part: Part): Script<Said | undefined> {
  const { frame } = run;
  const open = frame.proposal?.state === "open";
  if (part.cues.has("included") && open && part.mentions.length === 0) return yield* showAgain(run, [], true);
  const mine = standing(frame, part.kind).at(-1);
  if (!part.cues.has("terms") || !mine) return undefined;
  const booking = yield* call<BookingShown | { error: string }>("show_booking", { reference: mine.reference });
  if ("error" in booking || !booking.terms) return undefined;
  return { sentences: [`${booking.terms} [${booking.mark}]`] };
}
