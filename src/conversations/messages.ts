import { Invalid, Taken } from "#errors.ts";
import type { Database } from "#records/database.ts";
import type { Language } from "#rules/desk.ts";
import { maskSecrets } from "#understanding/secrets.ts";
import { beginChapter, chapterIsOver } from "./chapters.ts";
import { withoutCodes } from "./codes.ts";
import { lock, type Conversation } from "./conversations.ts";
import type { Arrival, House, Words } from "./house.ts";
import { introduction, languageOf, sayMasked, sayUnread, welcome } from "./introduction.ts";
import { append, eventBySource, type Entry, type Event } from "./log.ts";
import { cleanText } from "./text.ts";
import { appendAndWant, wantTurn } from "./turns.ts";

/**
 * Takes in a guest's words: stored, and the turn that answers them waiting, in one transaction, before anybody acts on them.
 * The same `id` again is the same message (`again`); with other content it is `Taken`. `known`: the conversation as it was just read. Throws `Invalid`.
 */
export async function receive(house: House, conversation: string, given: Words, known?: Conversation): Promise<{ seq: number; again: boolean }> {
  const words = { ...given, text: cleanText(given.text) };
  if (words.text === "" && !words.attachments?.length) throw new Invalid("A message has some words.", "no_words");
  const now = house.clock.now();
  const stored = known && await storeAtOnce(house, known, words, now);
  if (stored !== undefined) return { seq: stored, again: false };
  return house.db.transaction(async (tx) => {
    let talk = await lock(tx, conversation);
    const before = await eventBySource(tx, conversation, words.id);
    if (before) return sameAgain(before, words);
    if (chapterIsOver(talk, now)) talk = await beginChapter(tx, talk, now);
    const stored = await asStored(tx, house, talk, words, now);
    const language = await languageOf(house, talk, words.text);
    talk = { ...talk, language };
    const seq = await append(tx, conversation, entryOf(talk, language, words, stored), now);
    // Who is in danger reads the number first, and only then what the desk is.
    let answered = await each(house, (arrival) => arrival.urgent?.(tx, house, talk, stored, seq, now));
    if (talk.lastSeq === 0) await welcome(tx, house, talk, now);
    // A code of our own was asked for: nobody is told off for it.
    if (!stored.proved && maskSecrets(words.text).found.length > 0) await sayMasked(tx, house, talk, now);
    if (words.attachments?.length) {
      await sayUnread(tx, house, talk, words.attachments, now);
      answered ||= words.text === "";
    }
    if (await each(house, (arrival) => arrival.after?.(tx, house, talk, stored, seq, now))) answered = true;
    if (!answered) await wantTurn(tx, talk, seq, now);
    return { seq, again: false };
  });
}

/** Words from which nothing but a turn follows, in a conversation that waits for them and still stands as it was read; undefined where it is otherwise. */
async function storeAtOnce(house: House, talk: Conversation, words: Words, now: Date): Promise<number | undefined> {
  if (talk.runningTurn || talk.holder === "receptionist" || chapterIsOver(talk, now) || words.attachments?.length || maskSecrets(words.text).found.length > 0) return undefined;
  const desk = await house.desk();
  const language = await languageOf(house, talk, words.text);
  const spoken = { ...talk, language };
  if (house.arrivals.some((arrival) => arrival.concerns(words, spoken, desk))) return undefined;
  return appendAndWant(house.db, talk, [entryOf(talk, language, words, words), ...(talk.lastSeq === 0 ? await introduction(house, spoken, now) : [])], now);
}

/** A guest's words as an event. */
const entryOf = (talk: Conversation, language: Language, words: Words, stored: Words): Entry => ({
  type: "message", from: "guest", source: words.id,
  body: { id: words.id, language, chapter: talk.chapter, ...(words.seen === undefined ? {} : { seen: words.seen }), ...(stored.proved?.outcome === "known" ? { proved: stored.proved.purpose } : {}) },
  words: { text: stored.text, ...(stored.attachments?.length ? { attachments: stored.attachments } : {}), ...(stored.text === words.text ? {} : { masked: true }), digest: digestOf(words) },
  heard: { language },
});

/** Asks every arrival in turn; whether one of them answered. */
async function each(house: House, ask: (arrival: Arrival) => Promise<{ answered: boolean } | undefined> | undefined): Promise<boolean> {
  let answered = false;
  for (const arrival of house.arrivals) answered = (await ask(arrival))?.answered || answered;
  return answered;
}

/** The words as they may be stored: what the arrivals change, then secrets masked. */
async function asStored(tx: Database, house: House, talk: Conversation, words: Words, now: Date): Promise<Words> {
  let stored = words;
  for (const arrival of house.arrivals) stored = (await arrival.before?.(tx, house, talk, stored, now)) ?? stored;
  const attachments = stored.attachments?.map((file) => ({ ...file, name: maskSecrets(file.name).text }));
  return { ...stored, text: maskSecrets(stored.text).text, ...(attachments ? { attachments } : {}) };
}

/** Of the words with their secrets and codes covered: a number of six digits could be found again from its hash. */
function digestOf(words: Words): string {
  const { text } = maskSecrets(withoutCodes(words.text));
  return JSON.stringify([text.length, hash(text), (words.attachments ?? []).map((file) => file.name)]);
}

/** FNV-1a, 32 bits: only to notice that an id came again with other words, of which nothing readable may be kept. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

function sameAgain(before: Event, words: Words): { seq: number; again: boolean } {
  if (before.type !== "message" || before.digest !== digestOf(words)) {
    throw new Taken("This id was already used for other words.", "id_used");
  }
  return { seq: before.seq, again: true };
}
