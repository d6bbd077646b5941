import type { Language } from "#rules/desk.ts";
import { phrases, says, type Phrase } from "./phrases.ts";
import { compose } from "./fold.ts";
import { sentencesOf } from "./sentences.ts";
import { moodWords } from "./words/moods.ts";

/** How a message sounds. */
export interface Mood { mood: "angry" | "worried" | "pleased" | "calm"; insult: boolean }

const ready = { angry: phrases(moodWords.angry), worried: phrases(moodWords.worried), pleased: phrases(moodWords.pleased), insult: phrases(moodWords.insult) };

/** How a guest sounds, and whether an insult is among the words. */
export function readMood(text: string, language: Language): Mood {
  const sentences = sentencesOf(text, language);
  const sounds = (list: Phrase[]): boolean => sentences.some((sentence) => says(list, sentence));
  const letters = compose(text).replace(/[^\p{L}]/gu, "");
  const shouted = (letters.length >= 12 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) || /[!?]{3}|!!/.test(text);
  const insult = sounds(ready.insult);
  const pleased = sounds(ready.pleased);
  const mood = sounds(ready.angry) || insult || (shouted && !pleased) ? "angry" : sounds(ready.worried) ? "worried" : pleased ? "pleased" : "calm";
  return { mood, insult };
}
