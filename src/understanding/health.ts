import type { Language } from "#rules/desk.ts";
import { phrases, says } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { healthWords } from "./words/health.ts";

const ready = Object.entries(healthWords).map(([state, sources]) => ({ state, cues: phrases(sources) }));

/** The states of health a text speaks of ("pregnancy"), in whichever of the four languages it is. */
export function readHealth(text: string, language: Language): string[] {
  const sentences = sentencesOf(text, language);
  return ready.filter(({ cues }) => sentences.some((sentence) => says(cues, sentence))).map(({ state }) => state);
}
