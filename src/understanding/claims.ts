import type { Language } from "#rules/desk.ts";
import { find, phrases, says, type Phrase } from "./phrases.ts";
import { isDenied, isHedged } from "./negations.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { claimWords } from "./words/claims.ts";

/** What a sentence claims to have happened. */
export type Deed = "booked" | "changed" | "cancelled" | "paid" | "refunded" | "sent" | "alerted" | "noted" | "ordered" | "acted" | "done";

/** A claim in one of the desk's own sentences. */
export interface Claim { deed: Deed; sentence: string }

const ready = Object.fromEntries(Object.entries(claimWords).map(([language, { deeds, never }]) => [language, {
  deeds: Object.entries(deeds).map(([deed, sources]) => [deed as Deed, phrases(sources)] as const), never: phrases(never),
}])) as unknown as Record<Language, { deeds: [Deed, Phrase[]][]; never: Phrase[] }>;

/** The claims of a reply that something was done; questions, offers, conditions, negations and "fully booked" are none. */
export function readClaims(text: string, language: Language): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of sentencesOf(text, language)) {
    if (isHedged(sentence, language)) continue;
    for (const [deed, list] of ready[language].deeds) if (claimed(list, sentence, language)) claims.push({ deed, sentence: sentence.text });
  }
  return claims;
}

function claimed(list: Phrase[], sentence: Sentence, language: Language): boolean {
  return list.some((phrase) => {
    for (let hit = find(phrase, sentence); hit && hit.to > hit.from; hit = find(phrase, sentence, hit.from + 1)) {
      const around = { ...sentence, words: sentence.words.slice(Math.max(0, hit.from - 1), hit.to + 1), breaks: [] };
      if (!isDenied(sentence, hit.from, hit.to, language) && !says(ready[language].never, around)) return true;
    }
    return false;
  });
}

/** Whether every sentence of a text asks, offers, or hangs on a condition. */
export const asksOrOffers = (text: string, language: Language): boolean => sentencesOf(text, language).every((sentence) => isHedged(sentence, language));
