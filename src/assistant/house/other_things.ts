import { standing } from "#conversations/frame.ts";
import { fold } from "#understanding/fold.ts";
import type { Run } from "#assistant/run.ts";
import { told } from "./documents.ts";
import { hoursAbout } from "./hours.ts";
import { ruled } from "./questions.ts";
import type { Said, Script } from "./script.ts";

/** Whoever only asked when something is open is not asked for how many they want it. */
export const onlyHours = (run: Run): boolean => run.frame.latest.length > 0
  && run.frame.wants.every(({ seq, firm, does }) => seq < run.saying.turn.fromSeq || !firm && does === "book")
  && run.frame.latest.every(({ parts, understood }) => understood.answer === undefined && understood.party === undefined && parts.every((part) => hoursAbout(run, part).length > 0));

/** Words of a booking, in four languages, folded: who changes or ends something else has none of them. */
const ofBookings = /(?<!\p{L})(?:book|reserv|foglal|rezerv|appointment|appt|cita(?!\p{L})|citas|idopont|program|visita?(?!\p{L})|stay|room|table|szob|asztal|habitaci|mesa(?!\p{L})|camer|mas[ae](?!\p{L})|termin|meeting|sala(?!\p{L})|massage|masaj|masszazs|taxi|arriv|night|noche|ejszak|nopt)/u;

/** A change or an end is spoken of, of something that is no booking ("can I change my PIN"): nothing of theirs is booked, and nothing here that is was named. */
export const noBooking = (run: Run): boolean => {
  const touched = run.frame.wants.filter(({ seq, state }) => state === "open" && seq >= run.saying.turn.fromSeq);
  return touched.length > 0 && standing(run.frame).length === 0 && run.frame.answering?.want === undefined
    && touched.every(({ does, kind, reference }) => does !== "book" && kind === undefined && reference === undefined)
    && run.frame.latest.every(({ text, parts }) => !ofBookings.test(fold(text)) && parts.every(({ offerings }) => offerings.length === 0));
};

/** Only whether something may be was asked ("can I bring my dog of 14 kilos?"): nobody is asked for days and people beside the rule. */
export const onlyRuled = (run: Run): boolean => {
  const touched = run.frame.wants.filter(({ seq, state }) => state === "open" && seq >= run.saying.turn.fromSeq);
  return touched.every((want) => want.offering === undefined && [want.arrival, want.nights, want.date, want.time, want.reference].every((slot) => slot === undefined))
    && run.frame.latest.every((reading) => reading.parts.every((part) => ruled(run, reading, part)));
};

/** What the documents say of such a thing. */
export function* notOfBookings(run: Run): Script<Said | undefined> {
  return noBooking(run) ? yield* told(run, run.frame.latest.map(({ text }) => text).join(" ")) : undefined;
}
