import type { Candidate } from "./retrieve.ts";
import type { Term } from "./terms.ts";

/** What speaks for a passage, each about 0..1: nearness of its text and headings, how much of the question stands in it and in its headings. */
export interface Evidence { near: number; headNear: number; said: number; headed: number; strongest: number; missing: number }

/** Under this score the desk says that it does not know. */
export const floor = 0.5;

/** Gathers what speaks for a passage. */
export function evidenceOf(terms: Term[], { near, headNear, top, body }: Pick<Candidate, "near" | "headNear" | "top" | "body">): Evidence {
  const forms = terms.flatMap((term) => term.forms);
  const all = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const best = (found: number[]) => {
    const weights = new Map<number, number>();
    for (const i of found) { const form = forms[i]; if (form) weights.set(form.term, Math.max(weights.get(form.term) ?? 0, form.weight)); }
    return weights;
  };
  const sum = (weights: Map<number, number>) => [...weights].reduce((total, [term, weight]) => total + weight * terms[term]!.weight, 0) / all;
  const inBody = best(body);
  const heaviest = Math.max(0, ...terms.map((term) => term.weight));
  return {
    near, headNear, said: sum(inBody), headed: sum(best(top)),
    strongest: Math.max(0, ...[...inBody].map(([term, weight]) => weight * terms[term]!.weight)) / (heaviest || 1),
    // The share of the question that stands nowhere in what the asker may read, not even in other words.
    missing: terms.filter((term) => term.passages === 0).reduce((total, term) => total + term.weight, 0) / all,
  };
}

/** How likely the passage answers the question, 0..1: a logistic sum, its weights fitted on half of test/knowledge/questions.ts. */
export function scoreOf(evidence: Evidence): number {
  const sum = weights.reduce((total, [name, weight]) => total + weight * evidence[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

const bias = -4;
const weights: [keyof Evidence, number][] = [["near", 4], ["headNear", 2], ["said", 3], ["headed", 1.5], ["strongest", 0], ["missing", -1]];
