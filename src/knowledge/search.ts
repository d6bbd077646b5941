import type { Database } from "#records/database.ts";
import type { Audience } from "./documents.ts";
import type { Embedder } from "./embeddings.ts";
import { retrieve } from "./retrieve.ts";

/** What `search` is asked (contract.md, "The command"). */
export interface Asked { query: string; top?: number; audience?: Audience; language?: string; history?: string[]; now: Date; zone?: string }

/** What `search` answers: best first, `score` in 0..1. */
export interface Answered { language: string; answerable: boolean; passages: { document: string; heading: string; text: string; score: number }[] }

/** The `search` command: a guest asks, unless staff is said. */
export async function search(db: Database, embedder: Embedder, { top = 5, audience = "guest", ...asked }: Asked): Promise<Answered> {
  const { language, answerable, passages } = await retrieve(db, embedder, { ...asked, audience, top });
  return { language, answerable, passages: passages.map(({ document, heading, text, score }) => ({ document, heading, text, score: Math.round(score * 1e4) / 1e4 })) };
}
