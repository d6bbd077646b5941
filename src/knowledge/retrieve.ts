import { toSql } from "pgvector";
import type { Database } from "#records/database.ts";
import { dayOf } from "#rules/calendar.ts";
import type { Audience } from "./documents.ts";
import type { Embedder } from "./embeddings.ts";
import { asReader } from "./reading.ts";
import { scoreOf, floor } from "./score.ts";
import { queryOf, termsOf, type Term } from "./terms.ts";

/** What is asked: the question, who asks, when, and the guest's earlier messages, oldest first. */
export interface Question { query: string; audience: Audience; language?: string; top: number; now: Date; zone?: string; history?: string[] }

/** A piece of a document that may hold the answer; `score` in 0..1. */
export interface Passage { id: string; document: string; title: string; heading: string; trail: string[]; text: string; language: string; score: number }

/** The best passages, and whether they can be an answer at all. */
export interface Found { language: string; answerable: boolean; passages: Passage[] }

interface Candidate { id: number; document: string; n: number; title: string; heading: string; trail: string[]; text: string; language: string; near: number; top: number[]; body: number[] }

/** Finds the passages that answer a question, among those its audience may read today. */
export async function retrieve(db: Database, embedder: Embedder, question: Question): Promise<Found> {
  const { text, language } = queryOf(question);
  if (!text) return { language, answerable: false, passages: [] };
  const [vector] = await embedder.embed([text]);
  const today = dayOf(question.now, question.zone ?? "UTC");
  const { terms, candidates } = await asReader(db, { audience: question.audience, today }, async (tx) => {
    const terms = await termsOf(tx, text, language);
    return { terms, candidates: await candidatesOf(tx, embedder, vector!, terms) };
  });
  const passages = candidates
    .map(({ near, top, body, id: _id, n, ...passage }): Passage => ({ ...passage, id: `${passage.document}#${n}`, score: scoreOf(terms, { near, top, body }) }))
    .sort((a, b) => b.score - a.score).slice(0, question.top);
  return { language, answerable: (passages[0]?.score ?? 0) >= floor, passages };
}

async function candidatesOf(tx: Database, embedder: Embedder, vector: number[], terms: Term[]): Promise<Candidate[]> {
  const width = vector.length;
  const forms = terms.flatMap((term) => term.forms);
  const any = forms.map((form) => form.query).join(" | ");
  return tx.query<Candidate>(
    `with near as (
       select passage_id as id, max(1 - (vector::vector(${width}) <=> $1::vector(${width}))) as near from readable_embeddings where space = $2
       group by passage_id order by near desc limit 40),
     said as (select id from readable_passages where search @@ $3::tsquery order by ts_rank(search, $3::tsquery) desc limit 40),
     chosen as (select id from near union select id from said)
     select p.id, p.document_id as document, p.n, p.title, p.heading, p.trail, p.body as text, p.language,
       coalesce(near.near, (select max(1 - (vector::vector(${width}) <=> $1::vector(${width}))) from readable_embeddings e where e.space = $2 and e.passage_id = p.id), 0) as near,
       array(select ord::integer - 1 from unnest($4::text[]) with ordinality form (q, ord) where p.search @@ q::tsquery) as body,
       array(select ord::integer - 1 from unnest($5::text[]) with ordinality form (q, ord) where p.search @@ q::tsquery) as top
     from chosen join readable_passages p using (id) left join near using (id)`,
    [toSql(vector), embedder.space, any, forms.map((form) => form.query), forms.map((form) => form.top)]);
}
