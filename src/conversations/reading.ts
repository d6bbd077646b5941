import { localOf } from "#rules/calendar.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { readAnswer } from "#understanding/answers.ts";
import { fold } from "#understanding/fold.ts";
import { gives, readCues, type Cue } from "#understanding/followups.ts";
import { mentionsIn, type Lexicon, type Mention } from "#understanding/mentions.ts";
import { understand, type Understood } from "#understanding/understand.ts";
import { onlyWho } from "#understanding/who.ts";
import { kindWords, looseNames } from "#understanding/words/kinds.ts";
import type { Asked } from "./asked.ts";

/** A guest's message as it was understood, with the clock of its own arrival. */
export interface Reading {
  seq: number; text: string; language: Language; understood: Understood; parts: Part[];
  /** How it goes on from what was said before. */
  cues: Set<Cue>;
  /** What was added to a yes or a no ("yes, but with a window"), in the guest's words. */
  added?: string;
}

/** One wish or question of a message: a message may hold several. */
export interface Part {
  text: string;
  understood: Understood;
  mentions: Mention[];
  /** Offerings it names for certain; a loose word ("a room") names only the kind. */
  offerings: string[];
  kind?: "stay" | "table" | "appointment";
  /** The kind was not said: it is what this desk sells first. */
  assumed?: boolean;
  language: Language;
  cues: Set<Cue>;
  /** Whether it is put as a question. */
  question: boolean;
}

/** What a message is read with. */
export interface ReadingGlass { desk: Desk; lexicon: Lexicon; timeZone: string; expecting?: Asked;
  /** A stay is being arranged, or stands: bare numbers may be its days. */
  staying?: boolean }

/** What is asked of a stay; anything else that was asked leaves its days to be read as those of a stay. */
const stayValues = new Set<Asked>(["arrival", "departure", "nights", "party", "childAges"]);

/** Reads one message: whole, and cut into parts where it names several things to be had. */
export function readMessage(message: { seq: number; text: string; language: Language; at: Date }, glass: ReadingGlass): Reading {
  const now = localOf(message.at, glass.timeZone);
  const read = (text: string, expecting: string | undefined = glass.expecting): Understood =>
    understand(text, { now, timeZone: glass.timeZone, language: message.language, ...(expecting ? { expecting } : {}) });
  const understood = read(message.text);
  const texts = apart(message.text, message.language, glass);
  // "The weekend" begins on Friday for a stay: what is read for one is read as such.
  const forStay = (text: string) => read(text, glass.expecting && stayValues.has(glass.expecting) ? glass.expecting : "arrival");
  const parts = texts.map((text) => partOf(text, message.language, withDays(text, texts.length === 1 ? understood : read(text)), forStay, glass));
  // "And if we stay till 27?", "22-25 then", of a stay that is spoken of.
  function withDays(text: string, plain: Understood): Understood {
    const says = plain.dates.length + plain.times.length > 0 || plain.party !== undefined || plain.nights !== undefined || plain.rooms !== undefined || plain.choice !== undefined;
    const days = glass.staying && !says && /\d/.test(text) ? read(text, "nights").dates : [];
    return days.length > 0 ? { ...plain, dates: days } : plain;
  }
  const answer = readAnswer(message.text, message.language);
  const agrees = answer.answer === undefined && understood.intents.some(({ name }) => name === "affirm");
  const added = answer.condition || answer.answer === "no" || agrees ? answer.rest?.replace(/^(?:but|only|pero|sólo|solo|de|csak|dar|însă|doar)\s+/iu, "") : undefined;
  return { seq: message.seq, text: message.text, language: message.language, understood, parts, cues: readCues(message.text, message.language), ...(added && !onlyWho(added) ? { added } : {}) };
}

function partOf(text: string, language: Language, understood: Understood, forStay: (text: string) => Understood, glass: ReadingGlass): Part {
  const cues = readCues(text, language);
  const base = { text, language, cues, question: text.includes("?") || cues.has("opens") };
  const mentions = mentionsIn(text, glass.lexicon);
  const named = mentions.filter((mention) => mention.kind === "offering");
  if (mentions.length === 0 && understood.dates.length > 0 && understood.intents.some(({ name, score }) => name === "book" && score >= 0.8)) named.push(...byOneWord([...understood.dates, ...understood.times].reduce((rest, { text: when }) => rest.replace(when, " "), text), glass, understood.party && cues.has("family")));
  const offerings = [...new Set(named.filter((mention) => !looseNames.has(fold(mention.text))).map((mention) => mention.id))];
  const kinds = new Set(named.map((mention) => glass.desk.offerings.find((offering) => offering.id === mention.id)?.kind));
  const certain = glass.desk.offerings.find((offering) => offering.id === offerings[0])?.kind;
  const kind = certain ?? (kinds.size === 1 ? [...kinds][0] : undefined) ?? kindIn(text, glass.desk) ?? meal(understood, cues, glass.desk);
  if (kind) return { ...base, understood: kind === "stay" ? asStay(forStay(text), understood) : understood, mentions, offerings, kind };
  // Dates and a wish without a thing: what the house sells first, said aloud so that it can be corrected.
  const wishes = understood.intents.some(({ name }) => name === "book") || mentions.length === 0 && (vacancy.test(fold(text)) || understood.party !== undefined && understood.dates.some(({ end }) => end !== undefined));
  const first = glass.desk.offerings[0]?.kind;
  if (!wishes || understood.dates.length === 0 || understood.times.length > 0 || !first || mentions.some((mention) => mention.kind === "hours")) return { ...base, understood, mentions, offerings };
  return { ...base, understood: first === "stay" ? forStay(text) : understood, mentions, offerings, kind: first, assumed: true };
}

/** "Anything free that weekend?", whatever it is. */
const vacancy = /(?<!\p{L})(?:anything|something|any|what is|whats|what do you have|algo|hay|que teneis|que tienen|que hay|valami|mi|van|ceva|ce|aveti|mai)(?: \S+){0,2} (?:free|available|left|libres?|disponib\p{L}*|szabad\p{L}*|liber[ea]?)(?!\p{L})/u;

/** Read for a stay; "one more night" still counts nights and names no first of the month. */
const asStay = (stay: Understood, plain: Understood): Understood => (plain.nights !== undefined && stay.nights === undefined ? plain : stay);

/** "Can a car take us to the airport on Saturday": the one offering whose name has a word of theirs that no other has. */
function byOneWord(text: string, { desk }: ReadingGlass, family = false): Mention[] {
  // "A family of five" says who comes.
  const said = new Set(telling(text).filter((word) => !family || !gives(word, "en", "family")));
  const hit = desk.offerings.filter(({ name, aliases }) => [...(typeof name === "string" ? [name] : Object.values(name)), ...Object.values(aliases ?? {}).flat()].some((words) => telling(words).some((word) => said.has(word))));
  // Several sizes of the same thing are still that thing; the first is the usual one.
  const [first] = hit;
  return first && hit.every(({ kind }) => kind === first.kind) && hit.length <= 2 ? [{ kind: "offering", id: first.id, text: first.id, start: 0, end: 0 }] : [];
}

const telling = (text: string): string[] => fold(text).match(/\p{L}{6,}/gu) ?? [];

/** "Could we eat with you on Sunday, seven of us?": who names a day and how many, and eating, would like a table. */
const meal = ({ dates, party }: Understood, cues: Part["cues"], desk: Desk): Part["kind"] =>
  cues.has("eat") && dates.length > 0 && party !== undefined && desk.offerings.some(({ kind }) => kind === "table") ? "table" : undefined;

/** A night that is over, and the night as a time of day: no night to be had. */
const otherNights = /(?<= )(?:(?:last|the other|at) night|la noche pasada|por la noche|(?:tonight|this night|esta noche)(?= (?:at|a las|sobre las) \d)|(?:tegnap|mult|elozo) (?:ej\p{L}*)|noaptea trecuta|azi noapte)(?= )/gu;

/** The kind of booking that general words speak of ("two nights", "a table"). */
function kindIn(text: string, desk: Desk): Part["kind"] {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `.replace(otherNights, " ");
  const sold = (kind: string) => desk.offerings.some((offering) => offering.kind === kind);
  return (["table", "appointment", "stay"] as const).find((kind) => sold(kind) && kindWords[kind].some((word) => words.includes(` ${word} `)));
}

const joint = /\s*(?:[,;.!?]+\s+(?:and|also|plus|y|e|és|es|meg|și|si)?\s*|\s+(?:and|plus|also|y|además|és|meg|valamint|și|si|plus)\s+)/giu;

/** Cuts a message where a new thing to be had, or a question beside it, begins; numbers and names joined by "and" stay together. */
function apart(text: string, language: Language, glass: ReadingGlass): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(joint)) {
    const before = text.slice(start, match.index);
    const after = text.slice(match.index + match[0].length);
    const twoThings = standsAlone(before, glass) && standsAlone(after, glass) && differ(before, after, glass);
    const goesOn = match[0].includes("?") && after.includes("?") && gives(after, language, "same");
    if (twoThings || goesOn || asks(before, language) && asks(after, language) && !/^\P{L}*$/u.test(before)) {
      pieces.push(before + (/[?!.]/.exec(match[0])?.[0] ?? ""));
      start = match.index + match[0].length;
    }
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter(Boolean);
}

/** A question of its own: it opens as one. */
const asks = (text: string, language: Language): boolean => text.trim().split(/\s+/).length > 1 && gives(text, language, "opens");

const kindsOf = (text: string, glass: ReadingGlass) =>
  new Set(mentionsIn(text, glass.lexicon).map((mention) => mention.kind === "offering" ? glass.desk.offerings.find((offering) => offering.id === mention.id)?.kind + ":" + mention.id : mention.kind + ":" + mention.id));

const standsAlone = (text: string, glass: ReadingGlass): boolean => kindsOf(text, glass).size > 0 || kindIn(text, glass.desk) !== undefined;

const differ = (before: string, after: string, glass: ReadingGlass): boolean => {
  const first = kindsOf(before, glass);
  const [now, next] = [kindsSaid(before, glass), kindsSaid(after, glass)];
  return [...kindsOf(after, glass)].some((kind) => !first.has(kind)) || now.size > 0 && [...next].some((kind) => !now.has(kind));
};

/** The kinds of booking a text speaks of, by name or in general ("a table", "a room"). */
function kindsSaid(text: string, { desk, lexicon }: ReadingGlass): Set<Part["kind"]> {
  const named = mentionsIn(text, lexicon).flatMap(({ id }) => desk.offerings.find((offering) => offering.id === id)?.kind ?? []);
  const general = named.length > 0 ? undefined : kindIn(text, desk);
  return new Set(general ? [general] : named);
}
