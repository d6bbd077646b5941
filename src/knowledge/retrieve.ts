import type { Database } from "#records/database.ts";
import { dayOf } from "#rules/calendar.ts";
import { languageFor, readLanguage } from "#understanding/language.ts";
import type { Audience } from "./documents.ts";
import type { Embedder } from "./embeddings.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { asReader } from "./reading.ts";
import { evidenceOf, floor, scoresOf, strays } from "./score.ts";
import { earlierFor } from "./followup.ts";
import { understoodBy } from "./spaces.ts";
import { termsOf, type Term } from "./terms.ts";

/** What is asked: the question, who asks, when (and in which zone, for what expires), the guest's earlier messages, oldest first, and what it certainly goes on from. */
export interface Question { query: string; audience: Audience; language?: string; top: number; now: Date; zone?: string; history?: string[]; about?: string }

/** A piece of a document that may hold the answer; `score` in 0..1, and how much of the question stands in one of its sentences or over it. */
export interface Passage { id: string; document: string; title: string; heading: string; trail: string[]; text: string; language: string; score: number; said: number }

/** The best passages, whether they can be an answer at all, and whether nothing of what tells most is in the best of them. */
export interface Found { language: string; answerable: boolean; strayed: boolean; passages: Passage[] }

/** Finds the passages that answer a question, among those its audience may read today. */
export async function retrieve(db: Database, embedder: Embedder, question: Question): Promise<Found> {
  const { language, read, terms, candidates } = await gather(db, embedder, question);
  const evidence = candidates.map((candidate) => evidenceOf(question.query, terms, read, candidate));
  const scores = scoresOf(evidence, candidates.map(({ document }) => document));
  const best = scores.indexOf(Math.max(...scores));
  const passages = candidates
    .map(({ document, n, title, heading, trail, text, language: written }, i): Passage => ({ id: `${document}#${n}`, document, title, heading, trail, text, language: written, score: scores[i]!, said: Math.max(evidence[i]!.together, evidence[i]!.headed + evidence[i]!.titled) }))
    .sort((a, b) => b.score - a.score).slice(0, question.top);
  return { language, answerable: (passages[0]?.score ?? 0) >= floor, strayed: best >= 0 && strays(evidence[best]!, scores[best]!), passages };
}

/** Begins to embed a question that will probably be asked, so that its vector is there when it is (with an embedder that remembers). */
export function foresee(embedder: Embedder, question: Pick<Question, "query" | "language" | "history" | "about">): void {
  if (/[\p{L}\p{N}]/u.test(question.query)) embedder.embed([sensed(embedder, question).text]).catch(() => { /* asked again, it fails again and is told then */ });
}

/** The question as it is looked for: its language, the one it is read in, what it goes on from, and the text to embed. */
function sensed(embedder: Embedder, question: Pick<Question, "query" | "language" | "history" | "about">): { said: string; language: string; read: string; before?: string; text: string } {
  const said = tidy(question.query);
  const spoken = readLanguage(said);
  const language = question.language ?? spoken.language ?? (spoken.other ? "en" : languageFor(question.history?.at(-1) ?? said).language);
  // A guest served in one language may ask in another: the words are read as what they are.
  const read = spoken.language ?? language;
  const before = question.about ?? earlierFor(said, read, question.history ?? []);
  return { said, language, read, ...(before ? { before } : {}), text: understoodBy(embedder, before ? `${before} ${said}` : said, read) };
}

/** What retrieve weighs: the question's terms, the language they were read in, and the passages worth weighing. */
export async function gather(db: Database, embedder: Embedder, question: Question): Promise<{ language: string; read: string; terms: Term[]; candidates: Candidate[] }> {
  const { said, language, read, before, text } = sensed(embedder, question);
  if (!/[\p{L}\p{N}]/u.test(said)) return { language, read: language, terms: [], candidates: [] };
  const [vector] = await embedder.embed([text]);
  return asReader(db, { audience: question.audience, today: dayOf(question.now, question.zone ?? "UTC") }, async (tx) => {
    const terms = await termsOf(tx, said, read, before);
    return { language, read, terms, candidates: await candidatesOf(tx, embedder.space, question.audience, vector!, terms) };
  });
}

/** In one line, a number apart from its unit ("32kg"); what is "close by" is near, and closes at no hour. */
const tidy = (text: string): string => text.replace(/\s+/g, " ").replace(/(?<![\p{L}\d])(\d+)(kgs?|kilos?|km|cm|mins?|eur|euros?)(?![\p{L}\d])/giu, "$1 $2").replace(/\bclose(?: ?by\b| to (?=here|you|the|your)| at hand\b)/giu, "near").trim().slice(0, 1000);
