import type { Database } from "#records/database.ts";
import { businessDay } from "#rules/calendar.ts";
import { inWords, type Language } from "#rules/desk.ts";
import { languageFor, readLanguage } from "#understanding/language.ts";
import type { Conversation } from "./conversations.ts";
import type { House } from "./house.ts";
import { append, appendAll, type Entry } from "./log.ts";

/** How sure the words must be, where nothing was spoken yet, to be taken before the language the guest's browser names. */
const overLocale = 0.2;

/**
 * The language a guest is answered in: that of their words where it is sure, else as before, else their locale's, else the desk's
 * first. The first words choose freely, two of them are enough; later it takes more, so that a name or a borrowed word switches nothing.
 */
export async function languageOf(house: House, talk: Conversation, text: string): Promise<Language> {
  const { languages } = await house.desk();
  const spoken = (language: string | null | undefined): Language | undefined => languages.find((one) => one === language?.slice(0, 2).toLowerCase());
  if (talk.language) return spoken(languageFor(text, talk.language).language) ?? talk.language;
  const asked = spoken(talk.locale);
  const { language, confidence } = readLanguage(text);
  return (confidence > (asked ? overLocale : 0) ? spoken(language) : undefined) ?? asked ?? languages[0]!;
}

/** Says what the desk is before its first answer. */
export const welcome = async (tx: Database, house: House, talk: Conversation, now: Date): Promise<number> => appendAll(tx, talk.id, await introduction(house, talk, now), now);

/** What the desk is: an assistant, that a person can be had, where the privacy notice stands; and what every guest is told in these days. */
export async function introduction(house: House, talk: Conversation, now: Date): Promise<Entry[]> {
  const desk = await house.desk();
  const language = talk.language ?? desk.languages[0]!;
  const text = house.phrases.say("introduction.welcome", language, { desk: desk.name, privacy: "/privacy" });
  const today = businessDay(now, desk.sites[0]?.timeZone ?? "UTC", desk.businessDayEnds);
  const notices = desk.notices.filter(({ from, to }) => from <= today && today <= to).map((notice) => inWords(notice.text, language, desk.languages[0]));
  const told = (words: string, more: object = {}): Entry => ({ type: "message", from: "desk", body: { language, ...more }, words: { text: words, citations: [] } });
  return [told(text), ...(notices.length > 0 ? [told(notices.join(" "), { notice: "notices" })] : [])];
}

/** Says once in a chapter that a secret was covered before it was stored. */
export async function sayMasked(tx: Database, house: House, talk: Conversation, now: Date): Promise<void> {
  const [said] = await tx.query("select 1 from events where conversation_id = $1 and seq > $2 and body->>'notice' = 'masked' limit 1", [talk.id, talk.chapterSeq]);
  if (said) return;
  const language = talk.language ?? (await house.desk()).languages[0]!;
  await append(tx, talk.id, { type: "message", from: "desk", body: { language, notice: "masked" }, words: { text: house.phrases.say("introduction.masked", language), citations: [] } }, now);
}

/** Answers honestly what the desk cannot open: it is kept by name and type for a person. */
export async function sayUnread(tx: Database, house: House, talk: Conversation, files: readonly { name: string; type: string }[], now: Date): Promise<void> {
  const language = talk.language ?? (await house.desk()).languages[0]!;
  const kind = files.every(({ type }) => type.startsWith("image/")) ? "picture" : files.every(({ type }) => type.startsWith("audio/")) ? "voice" : "file";
  await append(tx, talk.id, { type: "message", from: "desk", body: { language, notice: "unread" }, words: { text: house.phrases.say(`introduction.unread_${kind}`, language, { count: files.length }), citations: [] } }, now);
}
