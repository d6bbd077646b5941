import type { Language } from "#rules/desk.ts";
import { phrases, says, type Phrase } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { matters } from "./words/matters.ts";

const ready = Object.fromEntries(Object.entries(matters).map(([name, sources]) => [name, phrases(sources)])) as Record<keyof typeof matters, Phrase[]>;

/** Whether a text asks what becomes of the guest's own words and data, or for advice that a doctor alone may give. */
export const isAbout = (matter: keyof typeof matters, text: string, language: Language): boolean => sentencesOf(text, language).some((sentence) => says(ready[matter], sentence));
