import type { Term } from "./terms.ts";

/** What is known of a passage for a question: nearness in the embedder's space, forms found anywhere and in title or headings. */
export interface Evidence { near: number; top: number[]; body: number[] }

/** Under this score the desk says that it does not know. */
export const floor = 0.5;

/** How likely the passage answers the question, 0..1. */
export function scoreOf(terms: Term[], { near, top, body }: Evidence): number {
  const forms = terms.flatMap((term) => term.forms);
  const all = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const covered = (found: number[]) => {
    const best = new Map<number, number>();
    for (const i of found) { const form = forms[i]; if (form) best.set(form.term, Math.max(best.get(form.term) ?? 0, form.weight)); }
    return [...best].reduce((sum, [term, weight]) => sum + weight * terms[term]!.weight, 0) / all;
  };
  return 1 / (1 + Math.exp(-(-4 + 5 * near + 4 * covered(body) + 1.5 * covered(top))));
}
