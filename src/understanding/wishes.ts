import type { Language } from "#rules/desk.ts";
import { find, phrases, says } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { features, lateHours, needs } from "./words/wishes.ts";

/** A quality a guest wants of a thing: the feature's id, whether it is a need or a wish, and the guest's words. `marked` asks a person to acknowledge it. */
export interface Wish { feature: string; strength: "need" | "wish"; text: string; marked?: boolean }

const ready = features.map(({ cues, never, ...rest }) => ({ ...rest, cues: phrases(cues, lateHours), never: phrases(never ?? []) }));
const needed = phrases(needs);

/** What a guest wants of a room, a table or a visit beyond the thing itself; what concerns health or access is always a need. */
export function readWishes(text: string, language: Language): Wish[] {
  const wishes = new Map<string, Wish>();
  for (const sentence of sentencesOf(text, language)) {
    const strong = says(needed, sentence);
    for (const { feature, marked, told, cues, never } of ready) {
      if (wishes.has(feature) || !cues.some((cue) => find(cue, sentence)) || says(never, sentence)) continue;
      wishes.set(feature, { feature, strength: (strong && !told) || marked ? "need" : "wish", text: sentence.text, ...(marked ? { marked } : {}) });
    }
  }
  if (wishes.has("assistance_dog")) wishes.delete("pets");
  return [...wishes.values()];
}
