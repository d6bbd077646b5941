import type { Part, Reading } from "#conversations/reading.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import { describe } from "#rules/hours.ts";
import { atTime, fromTo, onDay, untilTime, writeTime } from "#rules/writing.ts";
import { lexiconFor } from "#conversations/lexicon.ts";
import { fold } from "#understanding/fold.ts";
import { mentionsIn } from "#understanding/mentions.ts";
import { contactCues, hoursCues } from "#understanding/words/questions.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { FoundHours } from "#assistant/tools/read_hours.ts";
import { documentAnswer, unknown } from "./documents.ts";
import { call, together, type Said, type Script } from "./script.ts";
import { dayWords } from "./telling.ts";
import { theirs } from "./theirs.ts";

/** Answers what the guest asked: hours from the records, the rest from the documents in their own words. */
export function* questions(run: Run): Script<Said | undefined> {
  const answers: Said[] = [];
  let missed = false;
  for (const reading of run.frame.latest) {
    const asked = reading.parts.filter((part) => asks(run, reading, part));
    const documents = asked.filter((part) => kindOfQuestion(run, part) === "documents");
    // What is told before a question belongs to it, and so does a question that names nothing ("and how much is it?"); several questions are answered one by one.
    const together_ = documents.filter(({ question, text }, n) => question && (n === 0 || !emptyHanded.test(fold(text)))).length <= 1;
    let answered = false;
    for (const [n, part] of asked.entries()) {
      const kind = kindOfQuestion(run, part);
      const own = yield* theirs(run, part);
      if (own) answers.push(own);
      else if (kind === "hours") for (const id of hoursAbout(run, part)) answers.push(yield* hoursAnswer(run, id, part));
      else if (kind === "contact") answers.push(yield* contactAnswer(run, part));
      else if (!together_ || !answered) {
        const whole = together_ && documents.length === reading.parts.length;
        // "…, and can my son go in?" goes on from the question before it.
        const about = !whole && n > 0 && part.mentions.length === 0 ? asked[n - 1]!.text : undefined;
        const found = yield* documentAnswer(run, whole ? reading.text : part.text, whole ? reading.parts : [part], about);
        if (found) answers.push(found);
        else missed = true;
        answered = true;
      }
    }
  }
  if (answers.length === 0 && missed) return yield* unknown(run);
  return answers.length > 0 ? together(...onlyOnce(answers.slice(0, 3))) : undefined;
}

/** Two questions that one sentence answers are answered once. */
function onlyOnce(answers: readonly Said[]): Said[] {
  const told = new Set<string>();
  return answers.map((answer) => ({ ...answer, sentences: answer.sentences.filter((sentence) => !told.has(sentence) && told.add(sentence)) }));
}

/** Whether a part asks about how things are here, beside what it wishes to have. */
function asks(run: Run, reading: Reading, part: Part): boolean {
  const names = part.understood.intents.map(({ name }) => name);
  const wish = run.frame.wants.some((want) => want.seq === reading.seq && want.state === "open");
  const about = hoursAbout(run, part).length > 0;
  // "You a robot? long night?": all of it is small talk.
  if (reading.understood.intents[0]?.name === "smalltalk" && part.mentions.length === 0 && part.understood.dates.length === 0 && part.text.split(/[.!?]+/).every((sentence) => sentence.trim().split(/\s+/).length <= 4)) return false;
  if (reading.cues.has("capabilities") && part.mentions.length === 0) return false;
  if (part.understood.reference !== undefined || (reading.added !== undefined && run.frame.proposal?.state === "open" && !part.text.includes("?")) || (reading.added === undefined && ["name", "email", "phone"].some((what) => run.frame.guest[what as "name"]?.seq === reading.seq) && !part.text.includes("?"))) return false;
  if (names.includes("ask_information")) return !wish || about || (part.question && part.offerings.length === 0 && (part.kind === undefined || settled.test(fold(part.text))) && part.understood.dates.length === 0 && part.understood.nights === undefined && !/\b(?:free|available|vacanc|libre|disponib|szabad|liber)/iu.test(fold(part.text)));
  if (names[0] === "cancel" && part.question && says(part.text, termsCues)) return true;
  if (wish || names.some((name) => ["book", "change", "cancel", "complain", "ask_human", "greet", "thank", "smalltalk", "affirm", "deny", "lost_and_found", "emergency"].includes(name) && !about && !((name === "book" || name === "change") && part.question))) return false;
  return part.question || part.text.includes("?") || part.mentions.length > 0 || names.includes("problem") || names.includes("check_in") || names.includes("check_out") || names.includes("pay");
}

const kindOfQuestion = (run: Run, part: Part): "hours" | "contact" | "documents" => hoursAbout(run, part).length > 0 ? "hours" : says(part.text, contactCues) ? "contact" : "documents";

/** A question without a thing of its own: what it costs, whether it is so. */
const emptyHanded = /^\W*(?:and |y |es |si |also )?(?:how much|whats|what|is|are|does|do|cuanto|que|mennyi\w*|cat|ce|esta|va)\b(?: (?:the|price|fee|el|precio|az|ar|pretul|pret|does|is|do|would|it|that|this|they|those|cost|costs|be|included|free|anything|something|extra|charged|cuesta|vale|incluido|incluida|gratis|kerul|costa|este|e|ez|az|inclus|gratuit))*\W*$/;

/** The room they have or the rooms as they are, and the night as a time of day: no wish for one. */
const settled = /\b(?:(?:the|my|our) rooms?|at night|(?:la|las|mi|nuestra) habitacion(?:es)?|por la noche|a szob\p{L}+|ejszaka|ejjel|in camera|camerele|noaptea)\b(?!.*\b(?:book|reserv|foglal|rezerv))/u;

/** Words that ask on which terms something can be done, beside what shall be done. */
const termsCues: readonly string[] = ["for free", "free of charge", "a fee", "any fee", "charge", "cost", "what if", "what happens", "until when", "gratis", "cuanto", "hasta cuando", "ingyen", "mennyi", "meddig", "gratuit", "cat costa", "pana cand"];

const says = (text: string, cues: readonly string[]): boolean => {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return cues.some((cue) => words.includes(` ${cue}`));
};

/** Which hours are meant: those named (several where one word names several), of eating where only that is said, of the desk where the house is meant. */
function hoursAbout(run: Run, part: Part): string[] {
  const { hours, reception } = run.desk;
  const own = part.mentions.filter(({ kind }) => kind === "hours");
  // "Until when is it open?", "and on Sunday?": what was spoken of before is meant.
  const earlier = () => [...run.frame.earlier.slice(-1), ...run.frame.latest.map(({ text }) => text)].toReversed().map((text) => mentionsIn(text, lexiconFor(run.desk)).filter(({ kind }) => kind === "hours")).find((those) => those.length > 0) ?? [];
  const goesOn = own.length === 0 && part.mentions.length === 0 && !part.cues.has("eat") && (says(part.text, hoursCues) && (/\b(?:it|they|that)\b/.test(fold(part.text)) || part.text.split(/\s+/).length <= 4) || part.cues.has("same") && part.understood.dates.length > 0 && run.frame.wants.length === 0);
  const named = (goesOn && !part.cues.has("house") ? earlier() : own).toSorted((a, b) => b.text.length - a.text.length);
  const longest = named.filter(({ start, end }) => start === named[0]!.start && end === named[0]!.end);
  if (named.length > 0) return goesOn || says(part.text, hoursCues) ? [...new Set(longest.map(({ id }) => id))].slice(0, 2) : [];
  if (!says(part.text, hoursCues)) return [];
  if (part.cues.has("eat")) return kitchens(run, part);
  return part.cues.has("house") && part.mentions.length === 0 && hours.some(({ id }) => id === reception) ? [reception!] : [];
}

/** Where one can eat: whatever takes orders for food that day, those of the evening where that is meant or it is evening already. */
function kitchens(run: Run, part: Part): string[] {
  const date = part.understood.dates[0];
  const day = date?.start.slice(0, 10) ?? dayOf(run.now, run.zone);
  const late = date === undefined || timeOf(run.now, run.zone) >= "15:00" || /\b(?:night|evening|noche|este|esti|seara|tonight|disear)/u.test(fold(part.text));
  const serving = run.desk.hours.filter(({ last }) => last && /order|food|pedido|comida|rendel|comand|m.ncare/iu.test(Object.values(last).join(" ")));
  return serving.filter((one) => describe(one, day).openings.some(({ last, close }) => !late || (last ?? close) >= "17:00")).map(({ id }) => id).slice(0, 3);
}

function* hoursAnswer(run: Run, of: string, part: Part): Script<Said> {
  const { language, zone, now } = run;
  const day = part.understood.dates[0]?.start.slice(0, 10);
  const time = part.understood.times[0]?.start;
  const found = yield* call<FoundHours | { error: string }>("read_hours", { of, ...(day ? { day } : {}), ...(time ? { time } : {}) });
  if ("error" in found) return (yield* documentAnswer(run, part.text, [part])) ?? (yield* unknown(run));
  const mark = ` [${found.mark}]`;
  const when = dayWords(run, found.day);
  const today = found.day === dayOf(now, zone);
  const sentences: string[] = [];
  if (found.closed) {
    sentences.push(phrase(run, "hours.closed_on", { name: found.name, day: when, note: found.note ? ` (${found.note})` : "" }) + mark);
    if (found.next) {
      const next = yield* call<FoundHours | { error: string }>("read_hours", { of, day: found.next.day });
      if (!("error" in next)) sentences.push(phrase(run, "hours.opens_next", { day: onDay(next.day, language), time: spansOf(next, language) }) + ` [${next.mark}]`);
    }
    return { sentences };
  }
  if (found.at && !found.at.open) sentences.push(phrase(run, "hours.closed_at", { at: capital(atTime(found.at.time, language)) }) + mark);
  const asksNow = today && !day && found.now && part.cues.has("house");
  if (asksNow && found.now!.open) return { sentences: [phrase(run, "hours.house_open", { name: found.name, until: found.now!.until ? untilTime(found.now!.until, language) : "" }) + mark] };
  if (asksNow) sentences.push(phrase(run, "hours.closed_now") + mark);
  sentences.push(phrase(run, "hours.open_on", { name: found.name, day: when, spans: spansOf(found, language) + (found.note ? ` (${found.note})` : "") }) + mark);
  if (!asksNow && found.now && !day && /\b(?:now|open|still|ahora|abiert|most|nyitva|acum|deschis)/iu.test(fold(part.text))) {
    sentences.push((found.now.open ? phrase(run, "hours.open_now", { until: found.now.until ? untilTime(found.now.until, language) : "" }) : phrase(run, "hours.closed_now")) + mark);
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
