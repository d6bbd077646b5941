import type { Candidate } from "./candidates.ts";
import { fillers } from "./fillers.ts";
import type { Term } from "./terms.ts";
import { bare, wordsIn } from "./remembered.ts";
import { unitsOf } from "./units.ts";
import { wantedBy } from "./wanted.ts";

/** What speaks for a passage, each about 0..1 and 0 where nothing is known. */
export interface Evidence {
  /** Nearness of its text and of its headings in the embedder's space. */
  near: number; headNear: number;
  /** How much of the question stands in its heading; in the document's title beyond that; at most in one of its sentences, headings counted a little less. */
  headed: number; titled: number; together: number;
  /** How much of the question does not stand in it in any words; nor in anything the asker may read. */
  unsaid: number; missing: number;
  /** How much of it stands in nothing the asker may read though all words for it are known. */
  astray: number;
  /** Whether the word that tells most stands in it; whether any does that tells nearly as much. */
  key: number; met: number;
  /** Whether the meaning of every word of the question is known: one that is not may be said in words nobody knows of. */
  known: number;
  /** The share of the kinds of value asked for (a price, a time …) that it has; whether it has none of them. */
  valued: number; lacks: number;
  /** The share of the words of a heading the question touches that it does not ask about: "Assistance dogs" when dogs are meant. */
  aside: number;
  /** The share of the words of its document's title that are asked about: "Parking" is about parking, another document only touches it. */
  subject: number;
  /** Whether two words side by side in the question are so in it. */
  phrased: number;
  /** The same, where both words tell something: "parking and" tells no more than "parking". */
  paired: number;
  /** How far it is shorter than two ordinary sentences. */
  short: number;
  /** Whether it is in another language than the question, so that words and vectors find less of what it says. */
  crossing: number;
  /** In how many words the question was asked that can be looked for. */
  terms: number;
}

/** Under this score the desk says that it does not know. */
export const floor = 0.5;

/** What may well be about something else: no word that tells much of the question stands in it, its sentences and headings say next to nothing of it, nor mean it, and all else does not speak for it surely. */
export const strays = ({ met, together, headed, titled, headNear, known, crossing }: Evidence, likely: number): boolean => met === 0 && known + crossing > 0 && together < 0.3 && headed + titled < 0.15 && headNear < 0.7 && likely < 0.95;

/** Gathers what speaks for a passage. */
export function evidenceOf(question: string, terms: Term[], read: string, { language, near, headNear, inText, inHeading, inTitle, text, title, heading }: Candidate): Evidence {
  const forms = terms.flatMap((term) => term.forms);
  const all = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const best = (found: number[]) => {
    const weights = terms.map(() => 0);
    for (const i of found) { const form = forms[i]; if (form) weights[form.term] = Math.max(weights[form.term]!, form.weight); }
    return weights;
  };
  const share = (weights: number[]) => weights.reduce((total, weight, term) => total + weight * terms[term]!.weight, 0) / all;
  const [texted, headed, titled] = [best(inText), best(inHeading), best(inTitle)];
  const said = terms.map((_, i) => Math.max(texted[i]!, headed[i]!, titled[i]!));
  const heaviest = terms.reduce((top, term, i) => term.weight > terms[top]!.weight ? i : top, 0);
  const here = inText.filter((i) => forms[i]);
  const together = here.length === 0 ? [] : unitsOf(text).map((unit) => {
    const words = wordsIn(unit.lead ? `${unit.lead} ${unit.text}` : unit.text);
    const found = best(here.filter((i) => forms[i]!.stems.some((stem) => words.some((word) => begins(word, bare(stem))))));
    return share(found.map((weight, i) => Math.max(weight, 0.8 * headed[i]!, 0.5 * titled[i]!)));
  });
  const touched = inHeading.flatMap((i) => forms[i]?.stems ?? []).map(bare);
  const named = wordsIn(heading).filter((word) => word.length > 1 && !idle(word));
  const unasked = named.filter((word) => !touched.some((stem) => begins(word, stem)));
  const entitled = inTitle.flatMap((i) => forms[i]?.stems ?? []).map(bare);
  const titles = wordsIn(title).filter((word) => word.length > 1 && !idle(word));
  const wanted = wantedBy(question);
  const has = wanted.filter((value) => value.test(text)).length;
  return {
    near, headNear, headed: share(headed), titled: share(titled.map((weight, i) => Math.max(0, weight - headed[i]!))), together: Math.max(0, ...together),
    unsaid: share(said.map((weight) => weight === 0 ? 1 : 0)), missing: share(terms.map((term) => term.passages === 0 ? 1 : 0)), astray: share(terms.map((term) => term.passages === 0 && term.known ? 1 : 0)), key: said[heaviest] ?? 0,
    met: terms.some((term, i) => said[i]! > 0 && term.weight >= 0.8 * terms[heaviest]!.weight) ? 1 : 0, known: terms.every((term) => term.known) ? 1 : 0,
    valued: wanted.length ? has / wanted.length : 0, lacks: wanted.length && !has ? 1 : 0,
    aside: touched.length && named.length ? unasked.length / named.length : 0, subject: titles.filter((word) => entitled.some((stem) => begins(word, stem))).length / (titles.length || 1), phrased: phrased(question, text), paired: phrased(question, text, true), short: Math.max(0, Math.log(200) - Math.log(text.length + 1)), crossing: language === read ? 0 : 1, terms: Math.min(8, terms.length),
  };
}

/** What three passages of one document in front add to the sum that says whether they answer. */
const agreement = 0.45;
/** What it adds for each point of `order`, up to so many, that the best passage is ahead of the next: what answers stands out. */
const ahead = { weight: 0.88, most: 3 };

type Weights = Partial<Record<keyof Evidence, number>>;
/** Which passage is better than which: a sum, its weights fitted (softmax over a question's candidates) so that the right passage comes first. */
const order: Weights = { near: 6.14, headNear: 4.97, headed: 3.04, titled: 0.63, unsaid: -4.57, valued: 0.78, lacks: -0.62, together: 1.75, short: -0.64, paired: 1.48, aside: -0.79, subject: 0.9 };
/**
 * Whether the best passage answers at all: a logistic sum. It and `order` were fitted on 550 labelled questions to ten folders in four languages;
 * `astray`, `ahead` and the scale of the rest on 860 to fourteen, and on those with their answers taken away, each folder tried with what the others gave.
 */
const answers: Weights & { bias: number } = { headNear: 5.44, headed: 3.07, unsaid: -1.55, missing: -0.96, astray: -1.68, key: 0.35, valued: 1.13, together: 1.4, phrased: 2.45, terms: 0.29, aside: -0.3, crossing: 0.5, bias: -2.79 };

const sumOf = (weights: Weights, evidence: Evidence): number => Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (evidence[name as keyof Evidence] ?? 0), 0);

/** Scores in 0..1, in the order of the evidence: how likely the best one answers, and the others by how far they are behind it. */
export function scoresOf(evidence: Evidence[], documents: readonly string[] = []): number[] {
  const places = evidence.map((one) => sumOf(order, one));
  const first = places.indexOf(Math.max(...places));
  if (first < 0) return [];
  // Where the three best are of one document, it is what the question is about.
  const top = places.map((place, i) => ({ place, document: documents[i] })).toSorted((a, b) => b.place - a.place).slice(0, 3);
  const agreed = top.length === 3 && top[0]!.document !== undefined && top.every(({ document }) => document === top[0]!.document);
  const lead = Math.min(ahead.most, places[first]! - (top[1]?.place ?? -Infinity));
  const sum = 1 / (1 + Math.exp(-(sumOf(answers, evidence[first]!) + answers.bias + ahead.weight * lead + (agreed ? agreement : 0))));
  const likely = evidence[first]!.known && strays(evidence[first]!, sum) ? sum / 2 : sum;
  return places.map((place) => likely * Math.exp((place - places[first]!) / 2));
}

const everyFiller = new Set(Object.values(fillers).flatMap((words) => [...words]));
const idle = (word: string): boolean => everyFiller.has(word);

/** Whether a word is of this stem: stemmers change its last letter (batteri, batteries). */
function begins(word: string, stem: string): boolean {
  return word.startsWith(stem.length > 4 ? stem.slice(0, -1) : stem) && word.length - stem.length <= 6;
}

function phrased(question: string, text: string, telling = false): number {
  const there = wordsIn(text);
  const like = (a: string, b: string) => a === b || (a.length > 3 && b.length > 3 && a.slice(0, Math.max(4, a.length - 3)) === b.slice(0, Math.max(4, a.length - 3)) && Math.abs(a.length - b.length) <= 4);
  return wordsIn(question).some((second, i, words) => {
    const first = words[i - 1];
    return first !== undefined && first.length > 2 && !fillers.en!.has(first) && !(telling && fillers.en!.has(second)) && there.some((word, j) => j > 0 && like(second, word) && like(first, there[j - 1]!));
  }) ? 1 : 0;
}
