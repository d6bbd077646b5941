import { randomUUID } from "node:crypto";
import { announce } from "#conversations/announcements.ts";
import type { Conversation } from "#conversations/conversations.ts";
import { silence } from "#conversations/holder.ts";
import type { Arrival, House } from "#conversations/house.ts";
import { lexiconFor } from "#conversations/lexicon.ts";
import { append } from "#conversations/log.ts";
import type { Database } from "#records/database.ts";
import { localOf } from "#rules/calendar.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import { readComplaint } from "#understanding/complaints.ts";
import { readEmergency, type Emergency } from "#understanding/emergencies.ts";
import { mentionsIn } from "#understanding/mentions.ts";
import { understand } from "#understanding/understand.ts";
import { mailAlert } from "./alerts.ts";
import { bring } from "./queue.ts";
import { colleagueNamed } from "./secrecy.ts";

/**
 * Reads danger in a guest's words by our own code, before any model is asked: a fixed text with the number first, a handoff at the
 * head of the queue, an alert on every open console; in the transaction in which the words arrive, whoever holds the conversation.
 */
export const emergencies: Arrival = {
  concerns: ({ text }, { language }) => readEmergency(text, language ?? undefined) !== undefined,
  async urgent(tx, house, talk, words, seq, now) {
    const emergency = readEmergency(words.text, talk.language ?? undefined);
    if (!emergency) return undefined;
    const desk = await house.desk();
    const language = desk.languages.includes(emergency.language) ? emergency.language : talk.language ?? desk.languages[0]!;
    await tellNumber(tx, house, desk, talk, emergency.kind, language, now);
    // What the assistant was about to say of something else would only stand in the way now.
    if (talk.holder !== "receptionist") await silence(tx, talk, now);
    // Where a colleague is the danger, it is not shown to them.
    const aboutStaff = readComplaint(words.text, language)?.staff || emergency.kind === "threat" ? await colleagueNamed(tx, words.text) : undefined;
    const { handoff } = await bring(tx, house, talk.id, { reason: words.text.slice(0, 300), severity: "urgent", emergency: true, aboutStaff }, now);
    await raiseAlert(tx, house, desk, { talk, handoff, kind: emergency.kind, language, seq }, now);
    return { answered: !asksBesides(words.text, desk, language, now) };
  },
};

/** The fixed text: all of it the first time, then other words for the same. */
async function tellNumber(tx: Database, house: House, desk: Desk, talk: Conversation, kind: Emergency["kind"], language: Language, now: Date): Promise<void> {
  const told = await tx.query<{ kind: string }>("select body->>'emergency' as kind from events where conversation_id = $1 and seq > $2 and type = 'message' and body ? 'emergency' order by seq", [talk.id, talk.chapterSeq]);
  const values = {
    number: desk.emergency.number, call: desk.onCall?.phone ?? "none",
    place: desk.emergency.meetingPoint ? inWords(desk.emergency.meetingPoint, language, desk.languages[0]) : "none",
    defibrillator: desk.emergency.defibrillator ? inWords(desk.emergency.defibrillator, language, desk.languages[0]) : "none",
  };
  const again = told.some((one) => one.kind === kind);
  const text = house.phrases.say(again ? "emergencies.again" : `emergencies.${kind}`, language, values, again ? told.length - 1 : 0);
  await append(tx, talk.id, { type: "message", from: "desk", body: { language, emergency: kind, answers: "yes" }, words: { text, citations: [] } }, now);
}

interface Raising { talk: Conversation; handoff: string; kind: Emergency["kind"]; language: Language; seq: number }

/** Writes the alert down for every console; one that stands unseen is not raised twice. */
export async function raiseAlert(tx: Database, house: House, desk: Desk, { talk, handoff, kind, language, seq }: Raising, now: Date): Promise<void> {
  const [standing] = await tx.query("select 1 from alerts where conversation_id = $1 and kind = $2 and shown_at is null limit 1", [talk.id, kind]);
  if (standing) return;
  const id = randomUUID();
  await tx.query("insert into alerts (id, conversation_id, handoff_id, kind, language, raised_at) values ($1, $2, $3, $4, $5, $6)", [id, talk.id, handoff, kind, language, now]);
  const text = house.phrases.say(`emergencies.kind_${kind}`, desk.languages[0] as Language);
  await append(tx, talk.id, { type: "alert", from: "desk", audience: "staff", body: { id, kind, handoff, message: seq, state: "raised" }, words: { text } }, now);
  await mailAlert(tx, house, { alert: id, conversation: talk.id, handoff }, now);
  await announce(tx, "h");
}

/** Intents that make an alarm of the words; beside them a question is part of the cry for help. */
const distress = ["problem", "complain", "ask_human"];

/** Whether the words plainly ask for something as well, of the desk's or at all: that still gets its turn, for an alarm too many must not cost the guest the answer. */
function asksBesides(text: string, desk: Desk, language: Language, now: Date): boolean {
  const named = (words: string): boolean => mentionsIn(words, lexiconFor(desk)).length > 0;
  if (text.split(/(?<=[.!?\n])\s+/u).some((sentence) => sentence.includes("?") && !readEmergency(sentence) && named(sentence))) return true;
  // "What do I do?" is part of the cry.
  if (!named(text)) return false;
  const { timeZone } = desk.sites[0]!;
  const { intents } = understand(text, { now: localOf(now, timeZone), timeZone, language });
  return intents.some(({ name, score }) => name === "ask_information" && score >= 0.7) && !intents.some(({ name }) => distress.includes(name));
}
