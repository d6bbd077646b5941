import type { Language } from "#rules/desk.ts";
import { readMood } from "./moods.ts";
import { phrases, says } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { advice, attempts } from "./words/attempts.ts";

const ready = phrases(attempts), advising = phrases(advice);

/** Whether a guest says that what they were told to try did not help; it means something only after an answer. */
export const triedInVain = (text: string, language: Language): boolean => !text.includes("?") && readMood(text, language).mood !== "pleased" && sentencesOf(text, language).some((sentence) => says(ready, sentence));

/** Whether a sentence of a document tells its reader to do something. */
export const advises = (text: string): boolean => sentencesOf(text).some((sentence) => says(advising, sentence));
