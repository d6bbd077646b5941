import type { Part } from "#conversations/reading.ts";
import { lexiconFor } from "#conversations/lexicon.ts";
import { addDays, dayOf, timeOf } from "#rules/calendar.ts";
import { inWords } from "#rules/desk.ts";
import { describe } from "#rules/hours.ts";
import { atTime, fromTo, onDay, untilTime, writeList, writeTime } from "#rules/writing.ts";
import { fold } from "#understanding/fold.ts";
import { habitualDays } from "#understanding/habits.ts";
import { mentionsIn, type Mention } from "#understanding/mentions.ts";
import { saysCue } from "#understanding/cues.ts";
import { hoursCues } from "#understanding/words/questions.ts";
import { understand } from "#understanding/understand.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { FoundHours } from "#assistant/tools/read_hours.ts";
import { call, type Said, type Script } from "./script.ts";
import { dayWords } from "./telling.ts";

/** Which hours are meant: those named (several where one word names several), of eating where only that is said, of the desk where the house is meant. */
export function hoursAbout(run: Run, part: Part): string[] {
  const { hours, reception } = run.desk;
  const asksWhen = saysCue(part.text, hoursCues);
  const dated = part.understood.dates.length > 0 || habitualDays(part.text, dayOf(run.now, run.zone)).length > 0;
  const few = part.text.split(/\s+/).length;
  const own = plainest(run, part.mentions.filter(({ kind }) => kind === "hours"));
  const goesOn = own.length === 0 && part.mentions.length === 0 && !part.cues.has("eat")
    && (asksWhen && (/\b(?:it|they|that)\b/.test(fold(part.text)) || few <= 4) || part.cues.has("same") && dated && run.frame.wants.every(({ firm }) => !firm));
  const named = (goesOn && !part.cues.has("house") ? earlier(run) : own).toSorted((a, b) => b.text.length - a.text.length);
  // "And the cash desk?", "the bar on Friday?": what is named is asked about as the one before it was.
  const bare = few <= 6 && part.mentions.every(({ kind }) => kind === "hours") && (dated && part.question || part.cues.has("same") && (dated || earlierHours(run)));
  if (named.length > 0) return goesOn || asksWhen || bare || few <= 3 && afterHours(run, part) ? chosen(named) : [];
  // "Can we still get something to eat?"
  const still = !dated && part.mentions.length === 0 && part.cues.has("eat") && part.text.includes("?") && stillNow.test(fold(part.text));
  if (!asksWhen && !still) return [];
  if (part.cues.has("eat")) return still ? serving(run) : kitchens(run, part);
  return part.cues.has("house") && part.mentions.length === 0 && hours.some(({ id }) => id === reception) ? [reception!] : [];
}

/** "When are breakfast and dinner": the second goes on from the first. */
function afterHours(run: Run, part: Part): boolean {
  const parts = run.frame.latest.find((reading) => reading.parts.includes(part))?.parts ?? [];
  const before = parts[parts.indexOf(part) - 1];
  return before !== undefined && saysCue(before.text, hoursCues) && before.mentions.some(({ kind }) => kind === "hours");
}

/** The longest name and all it may mean; beside it another that stands elsewhere in the text. */
function chosen(named: readonly Mention[]): string[] {
  const [first] = named;
  const same = named.filter(({ start, end }) => start === first!.start && end === first!.end);
  const beside = same.length === 1 ? named.filter(({ start, end }) => start >= first!.end || end <= first!.start) : [];
  return [...new Set([...same, ...beside.slice(0, 1)].toSorted((a, b) => a.start - b.start).map(({ id }) => id))].slice(0, 2);
}

/** "The restaurant for lunch": lunch, whose own name says where it is. */
function plainest(run: Run, named: readonly Mention[]): Mention[] {
  const within = (a: Mention, b: Mention): boolean => {
    const hours = run.desk.hours.find(({ id }) => id === a.id);
    return hours !== undefined && a.id !== b.id && mentionsIn(inWords(hours.name, run.language, run.desk.languages[0]), lexiconFor(run.desk)).some(({ id, kind }) => kind === "hours" && id === b.id);
  };
  return named.filter((one) => !named.some((other) => (other.start >= one.end || other.end <= one.start) && within(other, one) && !within(one, other)));
}

/** The hours that were spoken of last: "until when is it open?", "and on Sunday?". */
const earlier = (run: Run): Mention[] => [...run.frame.earlier.slice(-2), ...run.frame.latest.map(({ text }) => text)].toReversed()
  .map((text) => plainest(run, mentionsIn(text, lexiconFor(run.desk)).filter(({ kind }) => kind === "hours"))).find((those) => those.length > 0) ?? [];

/** Whether the message before asked when something is open. */
const earlierHours = (run: Run): boolean => {
  const last = run.frame.earlier.at(-1);
  return last !== undefined && saysCue(last, hoursCues);
};

/** Where one can eat: whatever takes orders for food that day, those of the evening where that is meant or it is evening already. */
function kitchens(run: Run, part: Part): string[] {
  const date = part.understood.dates[0];
  const day = date?.start.slice(0, 10) ?? dayOf(run.now, run.zone);
  const late = date === undefined || timeOf(run.now, run.zone) >= "15:00" || /\b(?:night|evening|noche|este|esti|seara|tonight|disear)/u.test(fold(part.text));
  const cooking = run.desk.hours.filter(({ last }) => last && /order|food|pedido|comida|rendel|comand|m.ncare/iu.test(Object.values(last).join(" ")));
  return cooking.filter((one) => describe(one, day).openings.some(({ last, close }) => !late || (last ?? close) >= "17:00")).map(({ id }) => id).slice(0, 3);
}

const stillNow = /\b(?:still|right now|todavia|aun|ahora|meg|most|mai|acum)\b/u;

/** Where one can eat at this hour: whoever takes orders now, or else whoever does today. */
function serving(run: Run): string[] {
  const time = timeOf(run.now, run.zone);
  const those = run.desk.hours.filter(({ last }) => last && /order|food|pedido|comida|rendel|comand|m.ncare/iu.test(Object.values(last).join(" ")));
  const open = those.filter((one) => describe(one, dayOf(run.now, run.zone)).openings.some(({ open: from, last, close }) => from <= time && time < (last ?? close)));
  return (open.length > 0 ? open : those).map(({ id }) => id).slice(0, 3);
}

/** The days asked about, five at most: those named, those of a habit, or the day the message before was about. */
function daysAsked(run: Run, part: Part): string[] {
  const today = dayOf(run.now, run.zone);
  const [date] = part.understood.dates;
  if (date) return [...new Set(part.understood.dates.flatMap(({ start, end }) => stretch(start.slice(0, 10), end?.slice(0, 10))))].toSorted().slice(0, 5);
  const habit = habitualDays(part.text, today);
  if (habit.length > 0) return habit;
  const before = part.cues.has("same") ? run.frame.earlier.at(-1) : undefined;
  if (before === undefined || !earlierHours(run)) return [];
  const { dates } = understand(before, { now: `${today}T${timeOf(run.now, run.zone)}`, timeZone: run.zone, language: run.language });
  return dates[0] ? stretch(dates[0].start.slice(0, 10), dates[0].end?.slice(0, 10)) : habitualDays(before, today);
}

function stretch(start: string, end?: string): string[] {
  const days = [start];
  // Of a whole month its first day tells how it is.
  while (end && end <= addDays(start, 6) && days.at(-1)! < end && days.length < 5) days.push(addDays(days.at(-1)!, 1));
  return days;
}

/** When something is open on the days asked about; undefined where the records have no such hours. */
export function* hoursAnswer(run: Run, of: string, part: Part): Script<Said | undefined> {
  const days = daysAsked(run, part);
  if (days.length > 1) return yield* severalDays(run, of, days);
  const { language, zone, now } = run;
  const [day] = days;
  const time = part.understood.times[0]?.start;
  const found = yield* call<FoundHours | { error: string }>("read_hours", { of, ...(day ? { day } : {}), ...(time ? { time } : {}) });
  if ("error" in found) return undefined;
  const mark = ` [${found.mark}]`;
  const sentences: string[] = [];
  if (found.closed) return { sentences: yield* closedOn(run, found, [found.day]) };
  if (found.at && !found.at.open) sentences.push(phrase(run, "hours.closed_at", { at: capital(atTime(found.at.time, language)) }) + mark);
  const asksNow = found.day === dayOf(now, zone) && !day && found.now && part.cues.has("house");
  if (asksNow && found.now!.open) return { sentences: [phrase(run, "hours.house_open", { name: found.name, until: found.now!.until ? untilTime(found.now!.until, language) : "" }) + mark] };
  if (asksNow) sentences.push(phrase(run, "hours.closed_now") + mark);
  sentences.push(phrase(run, "hours.open_on", { name: found.name, day: dayWords(run, found.day), spans: spansOf(found, language) + noteOf(found) }) + mark);
  if (!asksNow && found.now && !day && /\b(?:now|open|still|ahora|abiert|most|nyitva|acum|deschis)/iu.test(fold(part.text))) {
    sentences.push((found.now.open ? phrase(run, "hours.open_now", { until: found.now.until ? untilTime(found.now.until, language) : "" }) : phrase(run, "hours.closed_now")) + mark);
  }
  return { sentences };
}

/** Several days: those alike in one sentence, each with its source. */
function* severalDays(run: Run, of: string, days: readonly string[]): Script<Said | undefined> {
  const groups = new Map<string, FoundHours[]>();
  for (const day of days) {
    const found = yield* call<FoundHours | { error: string }>("read_hours", { of, day });
    if ("error" in found) return undefined;
    const key = found.closed ? `closed ${found.note ?? ""}` : spansOf(found, run.language) + noteOf(found);
    groups.set(key, [...groups.get(key) ?? [], found]);
  }
  const sentences: string[] = [];
  for (const those of groups.values()) {
    const [first] = those;
    if (first!.closed) sentences.push(...(yield* closedOn(run, first!, those.map(({ day }) => day), those, groups.size === 1)));
    else sentences.push(phrase(run, "hours.open_on", { name: first!.name, day: daysInWords(run, those), spans: spansOf(first!, run.language) + noteOf(first!) }) + those.map(({ mark }) => ` [${mark}]`).join(""));
  }
  return { sentences };
}

const daysInWords = (run: Run, those: readonly FoundHours[]): string => writeList(those.map(({ day }) => dayWords(run, day)), run.language);

/** That it is closed, and when it opens again. */
function* closedOn(run: Run, found: FoundHours, days: readonly string[], those: readonly FoundHours[] = [found], andNext = true): Script<string[]> {
  const { language } = run;
  const sentences = [phrase(run, "hours.closed_on", { name: found.name, day: days.length > 1 ? daysInWords(run, those) : dayWords(run, found.day), note: noteOf(found) }) + those.map(({ mark }) => ` [${mark}]`).join("")];
  const opens = those.at(-1)!.next;
  if (!andNext || !opens) return sentences;
  const next = yield* call<FoundHours | { error: string }>("read_hours", { of: found.of, day: opens.day });
  if (!("error" in next)) sentences.push(phrase(run, "hours.opens_next", { day: onDay(next.day, language), time: spansOf(next, language) }) + ` [${next.mark}]`);
  return sentences;
}

const noteOf = ({ note }: FoundHours): string => (note ? ` (${note})` : "");

const spansOf = (found: FoundHours, language: Run["language"]): string =>
  found.openings.map((one) => fromTo(one.open, one.close, language) + (one.last && found.lastMeans ? ` (${found.lastMeans} ${writeTime(one.last, language)})` : "")).join(", ");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
