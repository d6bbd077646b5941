import type { Language } from "#rules/desk.ts";
import { fold } from "./fold.ts";
import { speakersOf } from "./vocabulary.ts";
import { nameWords, particles } from "./words/names.ts";
import { foreignWords, knownEndings, knownLetters, knownWords, languageOrder } from "./words/languages.ts";

/** In which language a text is, and how sure that is (0 to 1). `other` names a language the desk does not speak. */
export interface LanguageFound { language?: Language; other?: string; confidence: number; words?: number }

const wordOf = /[\p{L}\p{M}']+/gu;
/** Addresses and links are in no language, whatever words they are made of. */
const addresses = /(?<!\S)(?:\S*@|https?:\/\/|www\.)\S*/gi;
/** Words that many languages have borrowed; they say nothing of the one they stand in. */
const everywhere = new Set("ok okay oke weekend hotel spa taxi wifi pizza restaurant bar menu check in out email mail internet sms parking club sauna wellness massage dj tv usb app online pm am no".split(" "));
const scripts: [RegExp, string][] = [
  [/[\u0400-\u04ff]/gu, "ru"], [/[\u0370-\u03ff]/gu, "el"], [/[\u0590-\u05ff]/gu, "he"], [/[\u0600-\u06ff]/gu, "ar"], [/[\u3040-\u30ff]/gu, "ja"],
  [/[\uac00-\ud7af]/gu, "ko"], [/[\u4e00-\u9fff]/gu, "zh"], [/[\u0e00-\u0e7f]/gu, "th"], [/[\u0900-\u097f]/gu, "hi"], [/[\u10a0-\u10ff]/gu, "ka"], [/[\u0530-\u058f]/gu, "hy"],
];

/** Small words between the parts of a name, or between two who write together. */
const between = new Set([...particles, ...nameWords.en.and, ...nameWords.es.and, ...nameWords.hu.and, ...nameWords.ro.and, ..."und et og och en i zu zum zur ter ten op do du des della dello degli dei".split(" ")]);

/** Whether a text is nothing but names ("Ana da Silva e Costa"): they are in no language, whatever the small words in them are. */
function onlyNames(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 8 || !words.every((word) => /^[\p{L}\p{M}'’.-]+,?$|^&$/u.test(word))) return false;
  const plain = words.map((word) => ({ word: fold(word.toLowerCase()).replace(/[.,]$/, ""), capital: /^\p{Lu}/u.test(word) }));
  const strange = plain.filter(({ word, capital }) => capital && !between.has(word) && !knownWords.has(word) && !foreignWords.has(word) && speakersOf(word).length === 0).length;
  const known = plain.filter(({ word, capital }) => capital && !between.has(word)).length - strange;
  const small = plain.filter(({ word }) => between.has(word)).length;
  // A surname may look like a word ("Costa"), beside two that do not.
  return small > 0 && plain.every(({ word, capital }) => capital || between.has(word)) && (strange >= 2 ? known <= 1 : strange === 1 && known === 0 && small >= 2);
}

/** Reads the language of a text. Names, numbers, "ok" and a single borrowed word leave it open (no language). */
export function readLanguage(text: string): LanguageFound {
  const written = script(text);
  if (written) return written;
  if (onlyNames(text)) return { confidence: 0 };
  const raw = text.normalize("NFC").toLowerCase().slice(0, 4000).replace(addresses, " ");
  const words = (fold(raw).match(wordOf) ?? []).map((word) => word.replace(/'/g, "")).filter((word) => !everywhere.has(word));
  const scores = new Map<string, number>();
  const add = (language: string, points: number) => scores.set(language, (scores.get(language) ?? 0) + points);
  for (const word of words) {
    for (const language of knownWords.get(word) ?? []) add(language, 2 / (knownWords.get(word)!.length ** 0.5));
    for (const language of foreignWords.get(word) ?? []) add(language, 2 / (foreignWords.get(word)!.length ** 0.5));
  }
  for (const word of words) if (!knownWords.has(word) && !foreignWords.has(word)) {
    const speakers = speakersOf(word);
    for (const language of speakers) add(language, 1.2 / speakers.length);
  }
  for (const word of words) if (word.length >= 6 && !knownWords.has(word)) for (const [language, ending] of knownEndings) if (ending.test(word)) add(language, 0.9);
  for (const [language, letters] of knownLetters) add(language, Math.min((raw.match(letters) ?? []).length, 6) * 0.8);
  const ranked = [...scores].filter(([, points]) => points > 0).sort((a, b) => b[1] - a[1] || languageOrder.indexOf(a[0]) - languageOrder.indexOf(b[0]));
  const [best, second] = ranked;
  if (!best) return { confidence: 0 };
  const spokenHere = ranked.find(([name]) => name === "en" || name === "es" || name === "hu" || name === "ro");
  const foreign = best !== spokenHere;
  // Danish and Norwegian may be as likely; that it is none of ours is sure all the same.
  const rival = foreign ? spokenHere?.[1] : second?.[1];
  const margin = (best[1] - (rival ?? 0)) / best[1];
  const confidence = Math.min(1, margin * Math.min(1, best[1] / 3) + (best[1] >= 6 && margin > 0.2 ? 0.2 : 0));
  const matched = new Set(words.filter((word) => foreignWords.get(word)?.includes(best[0]))).size;
  if (foreign && (matched < (words.length <= 6 ? 2 : 3) || (spokenHere && spokenHere[1] >= best[1] * 0.75))) return spokenHere ? { language: spokenHere[0] as Language, confidence: 0.2 } : { confidence: 0 };
  const ours = best[0] === "en" || best[0] === "es" || best[0] === "hu" || best[0] === "ro";
  const count = new Set(words.filter((word) => knownWords.get(word)?.includes(best[0]))).size + (raw.match(/[ñ¿¡őűțșşţă]/u) ? 1 : 0);
  return ours ? { language: best[0] as Language, confidence, words: count } : { other: best[0], confidence };
}

/** The language to read a text in: its own where that is clear enough, else the one the conversation is in. */
export function languageFor(text: string, spoken?: Language): { language: Language; other?: string; confidence: number } {
  const found = readLanguage(text);
  const needed = spoken === undefined ? 0.01 : 0.45;
  if (found.language && (found.language === spoken || (found.confidence >= needed && (spoken === undefined || (found.words ?? 0) >= 2)))) return { language: found.language, confidence: found.confidence };
  if (found.other && found.confidence >= (spoken === undefined ? 0.3 : 0.5)) return { language: spoken ?? "en", other: found.other, confidence: found.confidence };
  return { language: spoken ?? "en", confidence: found.confidence };
}

function script(text: string): LanguageFound | undefined {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return undefined;
  for (const [pattern, other] of scripts) {
    if ((text.match(pattern) ?? []).length / letters < 0.4) continue;
    if (other === "zh" && /[\u3040-\u30ff]/u.test(text)) return { other: "ja", confidence: 1 };
    if (other === "ru") return { other: /[іїєґ]/iu.test(text) ? "uk" : /[ђљњћџј]|(?:^|\s)(?:желим|молим|хвала|собу|колико|могу|имате)(?=\s|$)/iu.test(text) && !/[ыэёъщ]/iu.test(text) ? "sr" : /(?:^|\s)(?:да|се|за|ли|със|моля|искам|има)(?=\s|$)/iu.test(text) && !/[ыэё]/iu.test(text) ? "bg" : "ru", confidence: 1 };
    if (other === "ar") return { other: /[پچژگیک]/u.test(text) ? "fa" : "ar", confidence: 1 };
    return { other, confidence: 1 };
  }
  return undefined;
}
