import { localOf } from "#rules/calendar.ts";
import { asksOrOffers } from "#understanding/claims.ts";
import { fold } from "#understanding/fold.ts";
import type { Value } from "#understanding/values.ts";
import type { Run } from "#assistant/run.ts";
import { marksIn, withoutMarks, type Source } from "#assistant/sources.ts";
import { namesAlternative } from "./another.ts";
import { tellsOfAffairs } from "./affairs.ts";
import { agreesWithCalendar } from "./calendar.ts";
import { onlyNotes, unproved } from "./deeds.ts";
import { missing, type Miss } from "./ground.ts";
import { guestWords, isSafetyNumber, isTheirs } from "./guest.ts";
import { misnames, namesRoom, promisesRedress, tellsOfOthers } from "./never.ts";
import { strangeName } from "./named.ts";
import { deniesRecord, opposes } from "./opposed.ts";
import { contradicts, widens } from "./polarity.ts";
import { isQuotation, quotedSpans, rowsIn } from "./rows.ts";
import { piecesOf } from "./pieces.ts";
import { familyOf, tell, type Told } from "./told.ts";
import { noteTone } from "./tone.ts";
import { houseMatters } from "./words/cues.ts";

/** Why a sentence is held back, for the metric. */
export type Code = "no_source" | "unknown_mark" | Miss | "calendar" | "claim" | "room_number" | "other_guest" | "redress";

/** Whether a sentence may leave the house, and if not, why: `reason` in words a model can go by, `code` for the metric. */
export type Verdict = { ok: true } | { ok: false; reason: string; code: Code };

const held = (code: Code, reason: string): Verdict => ({ ok: false, code, reason });

/**
 * Checks one sentence of a reply: each value stands in the source that the sentence names for it, said of the same
 * subject; what it claims to be done a record of this turn says; and it tells nothing that is never told.
 */
export function checkSentence(sentence: string, run: Run): Verdict {
  const { desk, language } = run;
  const now = localOf(run.now, run.zone).slice(0, 16);
  const marks = marksIn(sentence);
  const unknown = marks.find((n) => !run.sources.byMark(n));
  if (unknown !== undefined) return held("unknown_mark", `There is no source [${unknown}]. Use only marks that a tool has returned in this turn.`);
  const cited = marks.map((n) => run.sources.byMark(n)!);
  const words = unlisted(withoutMarks(sentence));
  noteTone(words, run);
  const told = tell(words, language, desk, now);
  if (namesRoom(told, cited)) return held("room_number", "A room's number is never written. Leave it out.");
  if (tellsOfOthers(words, told, run, cited)) return held("other_guest", "Nothing is said of another person's bookings or whereabouts, not even whether there are any.");
  // "Our documents say this in English: …" quotes as well.
  if (cited.some((source) => isQuotation(words, source) || isQuotation(words.replace(/^[^:.\d]{0,80}: /u, ""), source))) return { ok: true };
  if (promisesRedress(told, run, cited)) return held("redress", "No voucher, refund, discount, upgrade or gift is promised or offered. Say what a colleague can look at instead.");
  const theirs = told.values.length > 0 && told.values.every((value) => isTheirs(value, told, run, { house: false, cited: false }));
  const deed = unproved(words, run, cited, theirs);
  if (deed) return held("claim", `It says that something is ${deed}, and no record of this turn says so. Say what has really been done, or what happens after the guest's yes.`);
  if (cited.length === 0 && run.outcomes.every(({ read }) => read) && !(theirs && onlyNotes(words, language)) && tellsOfAffairs(words, language)) return held("claim", "It says how something of the guest's stands, and no record of this turn says so. Say what has really been done, or name its source.");
  if (!agreesWithCalendar(told, now.slice(0, 10))) return held("calendar", "A weekday and a date in it do not belong together. Copy both from a tool's result.");
  if (misnames(words, run, cited)) return held("other_guest", "The name in it is not the one that was given. Copy it.");
  const strange = strangeName(told, cited, run);
  if (strange) return held("other_subject", `"${strange}": the source that the sentence names does not have this name. Copy the one it has.`);
  const passages = cited.filter(({ kind }) => kind === "passage").flatMap((source) => rowsIn(source, desk, now));
  const turned = namesAlternative(told, passages) ?? contradicts(told, passages) ?? widens(told, passages) ?? opposes(told, passages) ?? deniesRecord(told, cited, desk, now);
  return unfounded(sentence, told, cited, run, now) ?? (turned ? held("turned_round", `It says the opposite of its source ("${turned}"). Keep its negation and its conditions.`) : { ok: true });
}

/** The number of a list's item is no value. */
const unlisted = (text: string): string => text.replace(/^\s*(?:\(?\d{1,2}[.)]|[-*•])\s+/, "").trim();

/** The first value of a sentence that nothing grounds. */
function unfounded(sentence: string, told: Told, cited: readonly Source[], run: Run, now: string): Verdict | undefined {
  const quoted = cited.flatMap((source) => quotedSpans(told.text, source));
  const guestDays = guestWords(run).latestDays;
  const pieces = piecesOf(sentence, told.text);
  const house = houseMatters[told.language].test(told.folded);
  for (const value of told.values) {
    if (isNothing(value, told) || quoted.some(({ start, end }) => start <= value.start && end >= value.end)) continue;
    if (isRelative(value)) continue;
    const sources = pieces.marksFor(value).flatMap((n) => run.sources.byMark(n) ?? []);
    const miss = sources.length > 0 ? missing(value, sources, { told, desk: run.desk, now, guestDays, piece: pieces.spanFor(value) }) : undefined;
    if (sources.length > 0 && !miss) continue;
    if (value.of === "share" && !sources.some((source) => rowsIn(source, run.desk, now).some((row) => row.values.some(({ kind }) => kind === "percent")))) continue;
    if (isSafetyNumber(value, run) && (!miss || miss === "not_in_source")) continue;
    if (isTheirs(value, told, run, { house, cited: cited.length > 0 }) && (!miss || miss === "not_in_source")) continue;
    if (soft(value, told, run) || cited.length === 0 && !house && isOpen(value, sentence, run)) continue;
    const what = `"${value.text.trim()}"`;
    if (!miss) return held("no_source", `${what} stands without a source. Put the mark of the tool result that says it at the end of the sentence, or leave it out.`);
    return held(miss, `${what}: ${why[miss]}`);
  }
  return undefined;
}

const why: Record<Miss, string> = {
  not_in_source: "the source that the sentence names does not have this value. Do no arithmetic; copy the value, or name the source that has it.",
  other_subject: "the source says this of something else. Say it of what the source says it of.",
  other_day: "the source says this of another day. Keep the day with the value.",
  turned_round: "the source says it the other way round. Keep its negation and its limits.",
};

/** "one moment", "one of those", "24 hours" are words; "the first" is an order. */
const isNothing = (value: Value, told: Told): boolean =>
  ((value.kind === "count" || value.kind === "number") && Number(value.value) === 1 && !/\d/.test(value.text) && !people.has(value.of ?? ""))
  || (value.kind === "ordinal" && !/\d/.test(value.text) && Number(value.value) < 4 && !/^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)day|^\W*(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|^\W*(?:hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap)/.test(told.folded.slice(value.end)) && !/floor|planta|piso|emelet|etaj/.test(`${value.of ?? ""} ${told.folded.slice(value.end, value.end + 14)}`))
  || (value.kind === "date" && String(value.value).startsWith("--") && !/\d/.test(value.text) && Number(String(value.value).slice(2)) < 4)
  // Days and lengths by name alone: "the New Year's gala", "an hour-long".
  || (value.kind === "date" && /^\d\d-\d\d$/.test(String(value.value)) && !/\d/.test(value.text) && value.weekday === undefined && !month.test(fold(value.text)))
  || (value.kind === "duration" && /^(?:an?|una?|egy|o)\s/i.test(value.text) && (!long(value) || perWhat.test(told.folded.slice(0, value.start))) && !/^[^,;.]{0,30}\b(?:before|antes|inainte|elott)\b/.test(told.folded.slice(value.end)) && !/^\W*(?:before|ahead|earlier|notice|antes|inainte|elott|elobb|korabban)\b/.test(told.folded.slice(value.end)) && !/\b(?:at least|within|up to|for|al menos|cel putin|legalabb)\W*$/.test(told.folded.slice(0, value.start)))
  // Spanish "a una" is no hour.
  || (value.kind === "time" && told.language === "es" && /^a una$/.test(told.folded.slice(value.start, value.end)))
  // Romanian "mai" is May and "more".
  // Romanian "mai întâi" is "first of all".
  || (value.kind === "date" && told.language === "ro" && /^mai intai/.test(told.folded.slice(value.start)))
  || (value.kind === "month" && told.language === "ro" && value.value === 5 && !/\d\s*(?:de\s+)?$/.test(told.folded.slice(0, value.start)) && !/luna/.test(told.folded));
/** "An hour", "a week", "a year" are lengths where they are not what a price or a number is for; "a day", "a minute" are wishes and words. */
const long = ({ value, unit }: Value): boolean => unit === "month" || Number(value) === 60 || Number(value) >= 7 * 1440;
const perWhat = /(?:\d|[€$£%]|euros?|lei|florin\p{L}*|forint\p{L}*|times|once|twice|vez|veces|ori|szer|half|medi[ao]|fel|jumatate de|every|each)\W*$/u;
/** The month of a day in words; a feast has none. */
const month = /\b(?:jan|ian|ene|feb|mar[ct]|apr|abr|ma[iyj]|jun|iun|jul|iul|aug|ago|szept|sep|okt|oct|nov[ei]|dec|dic)/;
const people = new Set(["person", "adult", "child"]);

/** "today", "tomorrow": the calendar's own. */
const isRelative = (value: Value): boolean => value.kind === "date" && !/\d/.test(value.text) && /^\d{4}-/.test(String(value.value));

/** A day or an hour in a question or an offer says nothing yet, unless the guest has named another. */
const isOpen = (value: Value, sentence: string, run: Run): boolean => ["date", "time"].includes(familyOf(value)) && asksOrOffers(sentence, run.language) && !guestWords(run).values.some((one) => familyOf(one) === familyOf(value));

/** Two things just named may be counted. */
const soft = (value: Value, told: Told, run: Run): boolean => !guestWords(run).values.some((one) => one.kind === "count" || one.kind === "number") && value.kind === "number" && Number(value.value) <= 3 && !/\d/.test(value.text) && told.values.length === 1;
