import type { Candidate } from "./candidates.ts";
import type { Term } from "./terms.ts";
import { wantedBy } from "./wanted.ts";

/** What speaks for a passage, each about 0..1. */
export interface Evidence {
  /** Nearness of its text and of its headings in the embedder's space. */
  near: number; headNear: number;
  /** How much of the question stands in it, in its headings, in its title. */
  said: number; headed: number; titled: number;
  /** How much of the question stands neither in it nor, in any words, in whatever the asker may read. */
  unsaid: number; missing: number;
  /** Whether it has the kind of value asked for: 1, 0 where none is asked, -1 where it lacks it. */
  valued: number;
}

/** Under this score the desk says that it does not know. */
export const floor = 0.5;

/** Gathers what speaks for a passage. */
export function evidenceOf(question: string, terms: Term[], { near, headNear, inBody, inHeading, inTitle, text }: Candidate): Evidence {
  const forms = terms.flatMap((term) => term.forms);
  const all = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const best = (found: number[]) => {
    const weights = new Map<number, number>();
    for (const i of found) { const form = forms[i]; if (form) weights.set(form.term, Math.max(weights.get(form.term) ?? 0, form.weight)); }
    return weights;
  };
  const sum = (weights: Map<number, number>) => [...weights].reduce((total, [term, weight]) => total + weight * terms[term]!.weight, 0) / all;
  const body = best(inBody);
    const wanted = wantedBy(question);
  const weightOf = (some: Term[]) => some.reduce((total, term) => total + term.weight, 0) / all;
  return {
    near, headNear, said: sum(body), headed: sum(best(inHeading)), titled: sum(best(inTitle)),
    unsaid: weightOf(terms.filter((_, i) => !body.has(i))), missing: weightOf(terms.filter((term) => term.passages === 0)),
    valued: wanted.length === 0 ? 0 : wanted.some((value) => value.test(text)) ? 1 : -1,
  };
}

/** How likely the passage answers the question, 0..1: a logistic sum, its weights fitted on the folders of test/knowledge/questions.ts less `hr`. */
export function scoreOf(evidence: Evidence): number {
  const sum = weights.reduce((total, [name, weight]) => total + weight * evidence[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

const bias = -1.48;
const weights: [keyof Evidence, number][] = [
  ["near", 2.69], ["headNear", 3.75], ["said", 3.19], ["headed", 3.66], ["titled", 2.72], ["unsaid", -2.61], ["missing", -1.2], ["valued", 0.92],
];
