import type { Language } from "#rules/desk.ts";
import { readLanguage } from "./language.ts";
import { knows } from "./vocabulary.ts";
import { find, likely, mended, phrases, says, vocabulary, type Phrase } from "./phrases.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { emergencies, type Alarm } from "./words/emergencies.ts";

/** What threatens, in the order in which it is answered. */
export type EmergencyKind = "fire" | "gas" | "medical" | "injury" | "self_harm" | "threat" | "child_alone" | "lift" | "flood" | "electric";

/** An emergency and the language its words were found in. */
export interface Emergency { kind: EmergencyKind; language: Language }

interface Ready { language: Language; kinds: [EmergencyKind, Phrase[]][]; never: Phrase[]; past: Phrase[]; now: Phrase[] }

const ready: Ready[] = Object.entries(emergencies).map(([language, alarm]: [string, Alarm]) => ({
  language: language as Language,
  kinds: Object.entries(alarm.kinds).map(([kind, sources]) => [kind as EmergencyKind, phrases(sources, alarm.classes)]),
  never: phrases(alarm.never, alarm.classes), past: phrases(alarm.past, alarm.classes), now: phrases(alarm.now, alarm.classes),
}));

const harmless = ready.flatMap(({ never }) => never);
const known = vocabulary(ready.flatMap(({ kinds, never }) => [...kinds.map(([, list]) => list), never]));
for (const alarm of Object.values(emergencies)) for (const word of alarm.spelled) known.add(word);

/**
 * An emergency in a message, whatever language it is in: all four are looked for at once.
 * Where its words are alike in several, `spoken` is the one meant. Rather one too many than one too few; what happened long ago and figures of speech are none.
 */
export function readEmergency(text: string, spoken?: Language): Emergency | undefined {
  if (onlyAName(text)) return undefined;
  const plain = mended(sentencesOf(text), known).map((sentence) => ({ ...sentence, words: sentence.words.map((word) => (word.near && knows(word.word) ? { word: word.word, start: word.start, end: word.end } : word)) }));
  const surely = writtenIn(text);
  let found: { kind: EmergencyKind; language: Language; rank: number } | undefined;
  const heard = plain.map((sentence) => without(harmless, sentence));
  for (const { language, kinds, past, now } of ready) {
    if (surely && language !== surely) continue;
    for (const left of heard) {
      if (says(past, left) && !says(now, left)) continue;
      for (const [rank, [kind, list]] of kinds.entries()) if ((!found || rank < found.rank || (rank === found.rank && language === spoken)) && says(list, left)) found = { kind, language, rank };
    }
  }
  return found && { kind: found.kind, language: found.language };
}

/** A name beside its contact ("Marta Ibáñez, marta@…") tells of nothing, whatever word of danger a name may look like. */
function onlyAName(text: string): boolean {
  const rest = text.replace(/(?<!\S)\S+@\S+|[+(]?\d[\d ()/.-]{5,}/g, " ");
  const words = rest.match(/[\p{L}'’-]+/gu) ?? [];
  return rest !== text && words.length > 0 && words.length <= 5 && !/[!?]/.test(rest) && words.every((word) => /^\p{Lu}[\p{Ll}'’-]/u.test(word));
}

/** The language of a text where nothing else can be meant: a word of danger in another one is then a chance likeness ("hot water" is no thief). */
function writtenIn(text: string): Language | undefined {
  const { language, confidence, words = 0 } = readLanguage(text);
  return language && confidence >= 0.6 && words >= 2 ? language : undefined;
}

/** The sentence with its harmless phrases ("fire pit") taken out, so that what else it says is still heard. */
function without(never: Phrase[], sentence: Sentence): Sentence {
  let words = sentence.words;
  for (const phrase of likely(never, sentence)) {
    for (let hit = find(phrase, { ...sentence, words }); hit && hit.to > hit.from; hit = find(phrase, { ...sentence, words }, hit.from + 1)) {
      const { from, to } = hit;
      words = words.map((word, i) => (i >= from && i < to ? { ...word, word: "…", near: [] } : word));
    }
  }
  return words === sentence.words ? sentence : { ...sentence, words };
}
