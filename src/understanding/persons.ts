import type { Language } from "#rules/desk.ts";
import { readIntents } from "./intents.ts";
import { phrases, says } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { personWords } from "./words/persons.ts";

/** Whether a guest wants a person, to be called back, or no person any more. */
export interface PersonWish { person?: boolean; callBack?: boolean; calledOff?: boolean }

const callBack = phrases(personWords.callBack), calledOff = phrases(personWords.calledOff), guestCalls = phrases(personWords.guestCalls);
const human = phrases(personWords.human), wanted = phrases(personWords.person);
const certain = 0.6;

const howLong = phrases(personWords.howLong), without = phrases(personWords.without);

/** Whether a guest who waits for a person asks how long it takes. */
export const asksHowLong = (text: string, language: Language): boolean => text.split(/\s+/).length <= 12 && sentencesOf(text, language).some((sentence) => says(howLong, sentence));

/** What a guest says about being put through to a person. `calledOff` means something only while one is on the way. */
export function readPersonWish(text: string, language: Language): PersonWish {
  const sentences = sentencesOf(text, language);
  if (sentences.some((sentence) => says(calledOff, sentence))) return { calledOff: true };
  const back = sentences.some((sentence) => says(callBack, sentence));
  // "Can my husband call to change it?": somebody calls, but nobody is asked for.
  const theirs = sentences.some((sentence) => says(guestCalls, sentence));
  if (theirs && !sentences.some((sentence) => says(human, sentence))) return {};
  const person = sentences.some((sentence) => says(wanted, sentence)) || readIntents(text, language).some(({ name, score }) => name === "ask_human" && score >= certain);
  return { ...(person || back ? { person: true } : {}), ...(back ? { callBack: true } : {}) };
}

/** Whether a guest says that what would prove a booking theirs is not at hand: no number, no letter, an address that is no more. */
export const lacksProof = (text: string, language: Language): boolean => sentencesOf(text, language).some((sentence) => says(without, sentence));
