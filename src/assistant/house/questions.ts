import type { Part, Reading } from "#conversations/reading.ts";
import { dayOf } from "#rules/calendar.ts";
import { atTime, fromTo, onDay, untilTime, writeTime } from "#rules/writing.ts";
import { fold } from "#understanding/fold.ts";
import { contactCues, hoursCues } from "#understanding/words/questions.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { FoundHours } from "#assistant/tools/read_hours.ts";
import type { FoundPassages } from "#assistant/tools/search_documents.ts";
import { call, together, type Said, type Script } from "./script.ts";

/** Answers what the guest asked: hours from the records, the rest from the documents in their own words. */
export function* questions(run: Run): Script<Said | undefined> {
  const answers: Said[] = [];
  for (const reading of run.frame.latest) {
    for (const part of reading.parts) {
      if (!asks(run, reading, part)) continue;
      const hours = aboutHours(part);
      if (hours) answers.push(yield* hoursAnswer(run, hours, part));
      else if (says(part.text, contactCues)) answers.push(yield* contactAnswer(run, part));
      else answers.push(yield* documentAnswer(run, part.text));
    }
  }
  return answers.length > 0 ? together(...answers) : undefined;
}

/** Whether a part asks about how things are here, beside what it wishes to have. */
function asks(run: Run, reading: Reading, part: Part): boolean {
  const names = part.understood.intents.map(({ name }) => name);
  const wish = run.frame.wants.some((want) => want.seq === reading.seq && want.state === "open");
  if (names.includes("ask_information")) return !wish || aboutHours(part) !== undefined || (part.offerings.length === 0 && part.understood.dates.length === 0 && !/\b(?:free|available|vacanc|libre|disponib|szabad|liber)/iu.test(fold(part.text)));
  if (wish || names.some((name) => ["book", "change", "cancel", "complain", "ask_human", "greet", "thank", "smalltalk", "affirm", "deny", "lost_and_found", "emergency"].includes(name))) return false;
  return part.text.includes("?") || part.mentions.length > 0 || names.includes("problem") || names.includes("check_in") || names.includes("check_out") || names.includes("pay") || names.includes("order");
}

const says = (text: string, cues: readonly string[]): boolean => {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return cues.some((cue) => words.includes(` ${cue}`));
};

const aboutHours = (part: Part): string | undefined => {
  const named = part.mentions.filter(({ kind }) => kind === "hours").toSorted((a, b) => b.text.length - a.text.length)[0];
  return named && says(part.text, hoursCues) ? named.id : undefined;
};

function* hoursAnswer(run: Run, of: string, part: Part): Script<Said> {
  const { language, zone, now } = run;
  const day = part.understood.dates[0]?.start.slice(0, 10);
  const time = part.understood.times[0]?.start;
  const found = yield* call<FoundHours | { error: string }>("read_hours", { of, ...(day ? { day } : {}), ...(time ? { time } : {}) });
  if ("error" in found) return yield* documentAnswer(run, part.text);
  const mark = ` [${found.mark}]`;
  const when = found.day === dayOf(now, zone) ? run.house.phrases.say("days.today", language, { day: onDay(found.day, language) }) : onDay(found.day, language);
  const sentences: string[] = [];
  if (found.closed) {
    sentences.push(phrase(run, "hours.closed_on", { name: found.name, day: when, note: found.note ? ` (${found.note})` : "" }) + mark);
    if (found.next) {
      const next = yield* call<FoundHours | { error: string }>("read_hours", { of, day: found.next.day });
      if (!("error" in next)) sentences.push(phrase(run, "hours.opens_next", { day: onDay(next.day, language), time: spansOf(next, language) }) + ` [${next.mark}]`);
    }
  } else {
    if (found.at && !found.at.open) sentences.push(phrase(run, "hours.closed_at", { at: capital(atTime(found.at.time, language)) }) + mark);
    sentences.push(phrase(run, "hours.open_on", { name: found.name, day: when, spans: spansOf(found, language) + (found.note ? ` (${found.note})` : "") }) + mark);
    if (found.now && !day && /\b(?:now|open|still|ahora|abiert|most|nyitva|acum|deschis)/iu.test(fold(part.text))) {
      sentences.push((found.now.open ? phrase(run, "hours.open_now", { until: found.now.until ? untilTime(found.now.until, language) : "" }) : phrase(run, "hours.closed_now")) + mark);
    }
  }
  return { sentences };
}

const spansOf = (found: FoundHours, language: Run["language"]): string =>
  found.openings.map((one) => fromTo(one.open, one.close, language) + (one.last && found.lastMeans ? ` (${found.lastMeans} ${writeTime(one.last, language)})` : "")).join(", ");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function* contactAnswer(run: Run, part: Part): Script<Said> {
  const found = yield* call<{ rows: { row: string; mark: number }[] }>("desk_facts", {});
  const text = fold(part.text);
  const wanted = /mail|correo/.test(text) ? 2 : /addres|direccion|cim|adres|where/.test(text) ? 0 : 1;
  const fact = found.rows[wanted] ?? found.rows[0];
  return { sentences: fact ? [`${fact.row}. [${fact.mark}]`] : [] };
}

/** The passage's own sentences with its mark; where nothing answers, that is said and a person offered. */
export function* documentAnswer(run: Run, question: string): Script<Said> {
  const found = yield* call<FoundPassages | { error: string }>("search_documents", { question });
  const best = "error" in found || !found.answerable ? undefined : found.passages[0];
  if (!best || best.sentences.length === 0) {
    yield* call("ask_guest", { for: "handoff" });
    return { sentences: [phrase(run, "unclear.unknown")], question: phrase(run, "unclear.offer_person") };
  }
  return { sentences: best.sentences.slice(0, 3).map((sentence) => `${sentence} [${best.mark}]`) };
}
