import { toSql } from "pgvector";
import type { Database } from "#records/database.ts";
import { dayOf } from "#rules/calendar.ts";
import { languageFor, readLanguage } from "#understanding/language.ts";
import type { Audience } from "./documents.ts";
import type { Embedder } from "./embeddings.ts";
import { asReader } from "./reading.ts";
import { evidenceOf, floor, scoreOf } from "./score.ts";
import { earlierFor } from "./followup.ts";
import { inEnglish } from "./lexicon.ts";
import { termsOf, type Term } from "./terms.ts";

/** What is asked: the question, who asks, when (and in which zone, for what expires), and the guest's earlier messages, oldest first. */
export interface Question { query: string; audience: Audience; language?: string; top: number; now: Date; zone?: string; history?: string[] }

/** A piece of a document that may hold the answer; `score` in 0..1. */
export interface Passage { id: string; document: string; title: string; heading: string; trail: string[]; text: string; language: string; score: number }

/** The best passages, and whether they can be an answer at all. */
export interface Found { language: string; answerable: boolean; passages: Passage[] }

/** A passage with what was found of the question in it: nearness of its headings and of its text, forms by index. */
export interface Candidate { id: number; document: string; n: number; title: string; heading: string; trail: string[]; text: string; language: string; headNear: number; near: number; inBody: number[]; inHeading: number[]; inTitle: number[] }

/** Finds the passages that answer a question, among those its audience may read today. */
export async function retrieve(db: Database, embedder: Embedder, question: Question): Promise<Found> {
  const { language, terms, candidates } = await gather(db, embedder, question);
  const passages = candidates
    .map(({ id: _, n, headNear: _h, near: _n, inBody: _b, inHeading: _g, inTitle: _t, ...passage }, i): Passage => ({ ...passage, id: `${passage.document}#${n}`, score: scoreOf(evidenceOf(question.query, terms, candidates[i]!)) }))
    .sort((a, b) => b.score - a.score).slice(0, question.top);
  return { language, answerable: (passages[0]?.score ?? 0) >= floor, passages };
}

/** What retrieve weighs: the question's terms and the passages worth weighing. */
export async function gather(db: Database, embedder: Embedder, question: Question): Promise<{ language: string; terms: Term[]; candidates: Candidate[] }> {
  const said = tidy(question.query);
  const spoken = readLanguage(said);
  const language = question.language ?? spoken.language ?? (spoken.other ? "en" : languageFor(question.history?.at(-1) ?? said).language);
  if (!/[\p{L}\p{N}]/u.test(said)) return { language, terms: [], candidates: [] };
  const before = earlierFor(said, language, question.history ?? []);
  const text = before ? `${before} ${said}` : said;
  const understood = embedder.languages && !embedder.languages.includes(language) ? inEnglish(text, language) : undefined;
  const [vector] = await embedder.embed([understood ?? text]);
  return asReader(db, { audience: question.audience, today: dayOf(question.now, question.zone ?? "UTC") }, async (tx) => {
    const terms = await termsOf(tx, said, language, before);
    return { language, terms, candidates: await candidatesOf(tx, embedder, vector!, terms) };
  });
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 1000);

async function candidatesOf(tx: Database, embedder: Embedder, vector: number[], terms: Term[]): Promise<Candidate[]> {
  const width = vector.length;
  const forms = terms.flatMap((term) => term.forms.map((form) => ({ ...form, worth: form.weight * term.weight })));
  return tx.query<Candidate>(
    `with near as materialized (
       select passage_id as id, max(1 - (vector::vector(${width}) <=> $1::vector(${width}))) filter (where part > 0) as near,
         max(1 - (vector::vector(${width}) <=> $1::vector(${width}))) filter (where part = 0) as head
       from readable_embeddings where space = $2 group by passage_id),
     form as materialized (select i::integer - 1 as i, q::tsquery as q, heading::tsquery as heading, title::tsquery as title, language, worth, term
       from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::float8[], $8::integer[]) with ordinality f (q, heading, title, language, worth, term, i)),
     said as (select id from (
         select p.id, f.term, max(f.worth) as worth from form f join readable_passages p on p.search @@ f.q and (f.language is null or f.language = p.language) group by p.id, f.term) each_term
       group by id order by sum(worth) desc limit 40),
     chosen as (select id from (select id from near order by greatest(near, head) desc limit 40) nearest union select id from said)
     select p.id, p.document_id as document, p.n, p.title, p.heading, p.trail, p.body as text, p.language,
       coalesce(near.near, 0) as near, coalesce(near.head, 0) as "headNear",
       array(select i from form where p.search @@ q and (form.language is null or form.language = p.language)) as "inBody",
       array(select i from form where p.search @@ form.heading and (form.language is null or form.language = p.language)) as "inHeading",
       array(select i from form where p.search @@ form.title and (form.language is null or form.language = p.language)) as "inTitle"
     from chosen join readable_passages p using (id) left join near using (id)`,
    [toSql(vector), embedder.space, forms.map((form) => form.query), forms.map((form) => form.heading), forms.map((form) => form.title), forms.map((form) => form.language), forms.map((form) => form.worth), forms.map((form) => form.term)]);
}
