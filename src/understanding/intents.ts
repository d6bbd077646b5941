import type { Language } from "#rules/desk.ts";
import { readAnswer } from "./answers.ts";
import { readEmergency } from "./emergencies.ts";
import { find, mended, phrases, says, vocabulary, type Phrase } from "./phrases.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import type { IntentWords } from "./words/intents.ts";
import { intentsEn } from "./words/intents-en.ts";
import { intentsEs } from "./words/intents-es.ts";
import { intentsHu } from "./words/intents-hu.ts";
import { intentsRo } from "./words/intents-ro.ts";

/** What a guest may want; the contract's names. */
export const intentNames = ["greet", "thank", "affirm", "deny", "ask_information", "book", "change", "cancel", "check_in", "check_out", "order", "pay", "complain", "problem", "ask_human", "lost_and_found", "emergency", "smalltalk", "other"] as const;
export type IntentName = (typeof intentNames)[number];

/** One wish found in a message, with how sure it is (0 to 1). */
export interface Intent { name: IntentName; score: number }

/** What the conversation already knows: what was asked last, whether an offer is open, and whether the message names what a booking is made of, a day or hour at least, or days from and until. */
export interface IntentContext { expecting?: string; offered?: boolean; told?: boolean; dated?: boolean; lasting?: boolean; alarmed?: boolean }

const weights = { strong: 0.8, fair: 0.5, weak: 0.25 } as const;

interface Ready { known: Set<string>; question: Phrase[]; asking: Phrase[]; bookable: Phrase[]; cues: { name: IntentName; strong: Phrase[]; fair: Phrase[]; weak: Phrase[]; never: Phrase[] }[] }

function made({ classes, question, cues }: IntentWords, ...asking: string[]): Ready {
  const list = Object.entries(cues).map(([name, cue]) => ({
    name: name as IntentName, strong: phrases(cue.strong ?? [], classes), fair: phrases(cue.fair ?? [], classes),
    weak: phrases(cue.weak ?? [], classes), never: phrases(cue.never ?? [], classes),
  }));
  return { known: vocabulary(list.flatMap(({ strong, fair, weak, never }) => [strong, fair, weak, never])), question: phrases(question, classes), asking: phrases(asking), bookable: phrases(["@bookable"], classes), cues: list };
}

const ready: Record<Language, Ready> = {
  en: made(intentsEn, "what|when|where|which|who|whose|why|how|whether|if|tell|know|information|info|price|cost|hours"),
  es: made(intentsEs, "cual|cuales|cuando|donde|adonde|como|cuanto|cuanta|cuantos|cuantas|quien|hora|saber|informacion|precio|decirme|horario", "que pasa|ocurre|sucede|significa|hay|es|incluye|debo|tengo|necesito"),
  hu: made(intentsHu, "mi|mit|mik|mikor|hol|hova|honnan|hogyan|hogy|miert|ki|kik|melyik|milyen|mennyi*|hany*|meddig|mettol|merre|informacio*|tudni|ara|arak", "kell ~3 menni|jonni|hozni|vinni|fizetni|kitolteni|enni|inni"),
  ro: made(intentsRo, "ce|cand|unde|cum|cat|cata|cati|cate|care|cine|daca|informatii|stiu|pret|pretul|orar", "trebuie sa ~2 vin|venim|aduc|aducem|platesc|platim|iau|completez|fac|mananc"),
};

type Scores = Partial<Record<IntentName, number>>;

/** The wishes of a message, surest first; only those that are there, `other` alone where none is. */
export function readIntents(text: string, language: Language, context: IntentContext = {}): Intent[] {
  const words = ready[language];
  const sentences = mended(sentencesOf(text, language), words.known);
  const scores: Scores = {};
  for (const sentence of sentences) {
    for (const [name, score] of Object.entries(ofSentence(sentence, words)) as [IntentName, number][]) {
      scores[name] = 1 - (1 - (scores[name] ?? 0)) * (1 - score);
    }
  }
  if (context.alarmed ?? readEmergency(text) !== undefined) scores.emergency = 0.98;
  const answer = readAnswer(text, language);
  const plain = answer.answer !== undefined && answer.rest === undefined && !answer.question;
  const opening = readOpening(text, language);
  if (opening) scores[opening === "yes" ? "affirm" : "deny"] = context.offered || plain || Object.keys(scores).length === 0 ? 0.9 : 0.7;
  // "Arriving on Friday, leaving on Sunday": who says both would like to stay.
  if (context.lasting && !context.expecting && (scores.check_in ?? scores.check_out)) scores.book = Math.max(scores.book ?? 0, 0.85);
  // A bare greeting is one in whatever language of the house it is.
  if (Object.keys(scores).length === 0 && text.trim().split(/\s+/).length <= 3 && Object.values(ready).some(({ cues }) => onlyGreets(text, cues.find(({ name }) => name === "greet")!))) scores.greet = weights.strong;
  const silent = !Object.values(scores).some((score) => score >= least);
  if (silent && context.dated && !context.expecting && sentences.some((sentence) => says(words.bookable, sentence))) scores.book = 0.55;
  // "Friday to Sunday, two rooms": who names when and how many, and nothing else, wants to have it.
  if (context.told && !context.expecting && !scores.book && (scores.change ?? 0) === weights.fair && Object.keys(scores).length === 1) scores.book = 0.55;
  if (silent && context.told && !context.expecting) scores.book = 0.55;
  return ranked(courteous(scores));
}

/** Every word of the text belongs to a greeting. */
function onlyGreets(text: string, { strong, never }: { strong: Phrase[]; never: Phrase[] }): boolean {
  return sentencesOf(text).every((sentence) => !says(never, sentence) && strong.some((phrase) => { const hit = find(phrase, sentence, 0); return hit?.from === 0 && hit.to === sentence.words.length; }));
}

const courtesies: readonly IntentName[] = ["greet", "thank"];

/** A greeting or a thank-you beside a wish is how the wish is said, and stands behind it. */
function courteous(scores: Scores): Scores {
  const wish = Math.max(0, ...(Object.entries(scores) as [IntentName, number][]).filter(([name]) => !courtesies.includes(name) && name !== "smalltalk" && name !== "affirm").map(([, score]) => score));
  if (wish >= weights.fair) for (const name of courtesies) if (scores[name]) scores[name] = Math.min(scores[name], Math.max(0.45, wish * 0.6));
  return scores;
}

function ofSentence(sentence: Sentence, words: Ready): Scores {
  const scores: Scores = {};
  const asks = sentence.question || says(words.question, sentence);
  for (const { name, strong, fair, weak, never } of words.cues) {
    const weight = says(strong, sentence) ? weights.strong : says(fair, sentence) ? weights.fair : says(weak, sentence) ? weights.weak : 0;
    if (weight > 0 && !says(never, sentence)) scores[name] = weight;
  }
  return settled(scores, asks, says(words.asking, sentence));
}

const doing: readonly IntentName[] = ["book", "change", "cancel", "order", "pay", "check_in", "check_out", "ask_human", "lost_and_found"];

/** What one wish says about another in the same sentence. */
function settled(scores: Scores, asks: boolean, wondering: boolean): Scores {
  const does = doing.some((name) => (scores[name] ?? 0) >= weights.fair);
  const other = does || scores.smalltalk || scores.greet || scores.complain || scores.problem || scores.thank;
  if (scores.ask_information && !asks && other && scores.ask_information < weights.strong) delete scores.ask_information;
  if (asks && !scores.ask_information && !other) scores.ask_information = 0.6;
  // "Could you move us?", "do you have a table?": a wish put as a question, where nothing is to be told.
  if (does && !wondering) lower(scores, "ask_information", 0.9);
  if (scores.change && scores.book) scores.book *= 0.6;
  if (scores.cancel && scores.book) scores.book *= 0.5;
  if (scores.lost_and_found === weights.strong) for (const name of ["order", "book", "problem", "check_out", "complain"] as const) lower(scores, name, 0.5);
  if ((scores.problem ?? 0) >= weights.strong) for (const name of ["order", "book", "pay", "check_out", "check_in", ...(asks ? [] : ["ask_information"] as const)] as const) lower(scores, name, 0.6);
  if ((scores.complain ?? 0) >= weights.strong) lower(scores, "problem", 0.75);
  else if ((scores.problem ?? 0) >= weights.strong) lower(scores, "complain", 0.6);
  if (scores.ask_human && scores.ask_information) scores.ask_information *= 0.5;
  if (scores.ask_human === weights.strong) for (const [name, by] of [["change", 0.5], ["order", 0.5], ["book", 0.75], ["complain", 0.75]] as const) lower(scores, name, by);
  return scores;
}

function lower(scores: Scores, name: IntentName, by: number): void {
  const score = scores[name];
  if (score) scores[name] = score * by;
}

/** The yes or no a message begins with, whatever it goes on to say. */
function readOpening(text: string, language: Language): "yes" | "no" | undefined {
  const answer = readAnswer(text, language);
  if (answer.answer && (answer.rest === undefined || answer.question)) return answer.answer;
  const first = sentencesOf(text, language)[0];
  const word = first?.words[0]?.word;
  if (!first || !word) return undefined;
  const { yes, no, apart } = openers[language];
  if (apart.includes(word) && first.breaks[0] !== 1 && first.words.length > 1) return undefined;
  return yes.includes(word) ? "yes" : no.includes(word) && !(first.words[1]?.word === "problem") ? "no" : undefined;
}

/** Words that answer at the head of a message; those `apart` only with a comma after them, or alone. */
const openers: Record<Language, { yes: string[]; no: string[]; apart: string[] }> = {
  en: { yes: ["yes", "yeah", "yep", "yup", "ok", "okay", "sure", "certainly", "absolutely", "correct", "exactly", "right", "fine"], no: ["no", "nope", "nah"], apart: ["right", "fine", "no", "correct", "ok", "okay", "sure"] },
  es: { yes: ["si", "vale", "claro", "ok", "correcto", "exacto", "perfecto", "bueno"], no: ["no"], apart: ["si", "no", "claro", "bueno", "perfecto", "ok"] },
  hu: { yes: ["igen", "oke", "ok", "rendben", "persze", "jo", "ja"], no: ["nem", "ne"], apart: ["nem", "jo", "ne", "ja", "ok", "oke"] },
  ro: { yes: ["da", "ok", "bine", "sigur", "desigur", "corect", "exact", "perfect"], no: ["nu"], apart: ["nu", "bine", "exact", "perfect", "corect", "ok", "sigur"] },
};

const least = 0.4;

function ranked(scores: Scores): Intent[] {
  const all = (Object.entries(scores) as [IntentName, number][]).map(([name, score]) => ({ name, score: Math.round(score * 1000) / 1000 })).sort((a, b) => b.score - a.score);
  const best = all[0]?.score ?? 0;
  const present = all.filter(({ score }) => score >= least && score >= best * 0.5);
  return present.length ? present : all.length && best >= 0.2 ? [all[0]!] : [{ name: "other", score: 0.3 }];
}
