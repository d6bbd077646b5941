import { dayOf, timeOf } from "#rules/calendar.ts";
import { onDay, writeTime } from "#rules/writing.ts";
import { understand } from "#understanding/understand.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Brought } from "#assistant/tools/bring_person.ts";
import type { Noted } from "#assistant/tools/note.ts";
import type { FoundHours } from "#assistant/tools/read_hours.ts";
import { call, marked, type Said, type Script } from "./script.ts";

type Failed = { error: string; code?: string };
const failed = (result: object): result is Failed => "error" in result;

/** The day and hour for which a call-back was wished, said with the number or just before it. */
function whenWished(run: Run): string | undefined {
  const today = dayOf(run.now, run.zone);
  const read = (text: string) => understand(text, { now: `${today}T${timeOf(run.now, run.zone)}`, timeZone: run.zone, language: run.language });
  for (const text of [...run.frame.latest.map((reading) => reading.text).toReversed(), run.frame.earlier.at(-1) ?? ""]) {
    const { dates: [date], times: [time] } = read(hourOf(text.replace(/[+(]?\d[\d ()/.-]{6,}/g, " ")));
    if (date || time) return `${date?.start.slice(0, 10) ?? today}T${time?.start ?? "00:00"}`;
  }
  return undefined;
}

/** "After 6" names an hour where somebody is to be called. */
const hourOf = (text: string): string =>
  text.replace(/\b(?:after|from|past|around|about)\s+(?=\d{1,2}\b(?!\s*(?:min|hour|day|[:.]\d)))/giu, "at ").replace(/(?<![\d:.])(\d{1,2}) (?=után|utan|körül|korul|felé|fele)/giu, "$1 órakor ").replace(/\bdup[ăa]\s+(?=\d)/giu, "la ora ");

/** Whether somebody is at the desk at this hour. */
export function* onDuty(run: Run): Script<boolean> {
  const found = yield* call<FoundHours | { error: string }>("read_hours", { of: run.desk.reception });
  return "now" in found && found.now?.open === true;
}

/** Asks on which number they are called back. */
export function* whichNumber(run: Run): Script<Said> {
  yield* call("ask_guest", { for: "phone" });
  return { sentences: [], question: phrase(run, "people.which_number") };
}

/** Writes a call-back down and reads number and time back. */
export function* callBack(run: Run, phone: string): Script<Said> {
  const { language } = run;
  const at = whenWished(run);
  const kept = yield* call<Noted | Failed>("call_back", { phone, about: run.frame.earlier.at(-1) ?? "", ...(at ? { at } : {}) });
  if (failed(kept)) return { sentences: [kept.error] };
  if (!kept.from || !kept.to) return { sentences: [phrase(run, "people.call_back", { phone })] };
  return { sentences: [phrase(run, "people.call_back_at", { phone, day: onDay(kept.from.day, language), from: writeTime(kept.from.time, language), to: writeTime(kept.to.time, language) }) + ` [${kept.mark}]`] };
}

/** Brings a person; where nobody is there, says from when and asks for the number to be called back on. */
export function* personWanted(run: Run, reason: string): Script<Said> {
  const { language } = run;
  const brought = yield* call<Brought | Failed>("bring_person", { reason: reason.slice(0, 300) });
  if (failed(brought)) return { sentences: [phrase(run, "people.no_person")] };
  if (brought.onDuty) return { sentences: [marked(phrase(run, brought.again ? "people.still_waiting" : "people.coming", { position: brought.position }), brought.mark, language)] };
  const sentences = [brought.opens
    ? marked(phrase(run, "people.nobody_now", { day: onDay(brought.opens.day, language), time: writeTime(brought.opens.time, language) }), brought.mark, language)
    : phrase(run, "people.nobody")];
  if (brought.onCall) sentences.push(phrase(run, "people.on_call", { phone: brought.onCall.phone, for: brought.onCall.for, number: run.desk.emergency.number }) + ` [${brought.onCall.mark}]`);
  yield* call("ask_guest", { for: "phone" });
  return { sentences, question: phrase(run, "people.which_number") };
}
