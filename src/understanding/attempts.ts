import type { Language } from "#rules/desk.ts";
import { readMood } from "./moods.ts";
import { phrases, says } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { attempts } from "./words/attempts.ts";

const ready = phrases(attempts);

/** Whether a guest says that what they were told to try did not help; it means something only after an answer. */
export const triedInVain = (text: string, language: Language): boolean => !text.includes("?") && readMood(text, language).mood !== "pleased" && sentencesOf(text, language).some((sentence) => says(ready, sentence));
