import type { Language } from "#rules/desk.ts";
import { readAnswer } from "./answers.ts";
import { readEmail, readPhone } from "./contacts.ts";
import { type Emergency, readEmergency } from "./emergencies.ts";
import { nameBeside } from "./followups.ts";
import { type Intent, readIntents } from "./intents.ts";
import { languageFor } from "./language.ts";
import { type Moments, readMoments } from "./moments.ts";
import { readNames } from "./names.ts";
import { readReference } from "./references.ts";

/** What a message is read with: the local date and time it came, and what the desk has just asked for. */
export interface Circumstances { now: string; timeZone?: string; language?: Language; expecting?: string; country?: string }

/** What a guest's words say, as the contract has it, and what the house needs besides. */
export interface Understood extends Moments {
  language: Language;
  /** A language the desk does not speak, where the words are in one. */
  otherLanguage?: string;
  confidence: number;
  intents: Intent[];
  names?: string[];
  email?: string;
  phone?: string;
  reference?: string;
  answer?: "yes" | "no";
  emergency?: Emergency;
}

/** Reads a guest's message. Pure: the same words at the same time are always understood alike. */
export function understand(text: string, circumstances: Circumstances): Understood {
  const { expecting } = circumstances;
  const spoken = languageFor(text, circumstances.language);
  const { language } = spoken;
  const names = readNames(text, language, expecting);
  const email = readEmail(text), phone = readPhone(text, circumstances.country) ?? (/phone|mobile|tel/i.test(expecting ?? "") ? digitsAlone(text) : undefined), reference = readReference(text);
  const beside = names.length === 0 ? nameBeside(text, email ?? phone) : undefined;
  if (beside) names.push(beside);
  const answer = readAnswer(text, language);
  const emergency = readEmergency(text);
  const moments = readMoments(text, language, circumstances);
  return {
    language, ...(spoken.other ? { otherLanguage: spoken.other } : {}), confidence: spoken.confidence,
    intents: readIntents(text, language, { ...(expecting ? { expecting } : {}), told: tellsBooking(text, moments), dated: moments.dates.length + moments.times.length > 0, alarmed: emergency !== undefined, lasting: moments.dates.some(({ end }) => end !== undefined) }),
    ...moments,
    ...(names.length > 0 ? { names } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}), ...(reference ? { reference } : {}),
    ...(answer.answer && !answer.condition ? { answer: answer.answer } : {}),
    ...(emergency ? { emergency } : {}),
  };
}

/** A number alone answers the question for one, however it is grouped. */
function digitsAlone(text: string): string | undefined {
  const plain = text.trim().replace(/[\s().-]/g, "");
  return /^\+?\d{7,15}$/.test(plain) ? plain : undefined;
}

/** Whether a message names what a booking is made of: two of day, hour and people, or how many rooms or nights. */
function tellsBooking(text: string, { dates, times, party, rooms, nights }: Moments): boolean {
  const when = (dates.length > 0 ? 1 : 0) + (times.length > 0 ? 1 : 0);
  if (party || rooms || nights) return when > 0 || (rooms !== undefined && (party ?? nights) !== undefined);
  // A day and an hour alone may be anybody's news; said in a few words they are what is wanted.
  return when === 2 && text.trim().split(/\s+/).length <= 8;
}
