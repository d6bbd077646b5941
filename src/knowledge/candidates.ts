import { toSql } from "pgvector";
import type { Database } from "#records/database.ts";
import type { Audience } from "./documents.ts";
import { isIndexed, literal, typeOf } from "./spaces.ts";
import type { Form, Term } from "./terms.ts";

/** A passage worth weighing, with what was found of the question in it: nearness of its text and headings, forms by their index. */
export interface Candidate {
  id: number; document: string; n: number; title: string; heading: string; trail: string[]; text: string; language: string;
  near: number; headNear: number; inText: number[]; inHeading: number[]; inTitle: number[];
}

/** How many passages each way of looking brings. */
const most = 40;
/** A word in more passages than this brings none by itself where rarer ones do: it costs time and tells nothing. */
const frequent = 2000;

/** The passages nearest to the question and those in which most of its words stand. */
export async function candidatesOf(tx: Database, space: string, audience: Audience, vector: number[], terms: Term[]): Promise<Candidate[]> {
  const near = await isIndexed(tx, space) ? await nearest(tx, space, audience, vector) : undefined;
  const forms = terms.flatMap((term) => term.forms.map((form) => ({ ...form, worth: form.weight * term.weight })));
  const rarest = Math.min(...terms.map((term) => term.passages || Infinity));
  const seeks = (form: Form) => { const { passages } = terms[form.term]!; return passages <= frequent || passages === rarest; };
  return tx.query<Candidate>(
    `with form as materialized (select i::integer - 1 as i, q::tsquery as q, language, worth, term, seeks
       from unnest($3::text[], $4::text[], $5::float8[], $6::integer[], $7::boolean[]) with ordinality f (q, language, worth, term, seeks, i)),
     near as materialized (${near ? "select * from unnest($8::bigint[]) n (id)" : `select passage_id as id,
         max(1 - (vector::${typeOf(vector.length)} <=> $1::${typeOf(vector.length)})) filter (where part > 0) as near,
         max(1 - (vector::${typeOf(vector.length)} <=> $1::${typeOf(vector.length)})) filter (where part = 0) as head
       from readable_embeddings where space = $2 group by passage_id`}),
     said as (select id from (
         select p.id, f.term, max(f.worth) as worth from form f join passage_words w on f.seeks and w.search @@ f.q join readable_passages p on p.id = w.passage_id and (f.language is null or f.language = p.language) group by p.id, f.term) each_term
       group by id order by sum(worth) desc, id limit ${most}),
     chosen as (select id from (${near ? "select id from near" : `select id from near order by greatest(near, head) desc limit ${most}`}) nearest union select id from said)
     select p.id, p.document_id as document, p.n, p.title, p.heading, p.trail, p.body as text, p.language,
       coalesce(near, 0) as near, coalesce(head, 0) as "headNear",
       array(select i from form where s.text @@ q and (form.language is null or form.language = p.language)) as "inText",
       array(select i from form where s.heading @@ q and (form.language is null or form.language = p.language)) as "inHeading",
       array(select i from form where s.title @@ q and (form.language is null or form.language = p.language)) as "inTitle"
     from chosen join readable_passages p using (id)
     -- Unpacked once, not for each form.
     cross join lateral (select ts_filter(search, '{d}') as text, ts_filter(search, '{b}') as heading, ts_filter(search, '{a}') as title from passage_words w where w.passage_id = p.id offset 0) s ${near ? `left join lateral (
       select max(1 - (vector::${typeOf(vector.length)} <=> $1::${typeOf(vector.length)})) filter (where part > 0) as near,
         max(1 - (vector::${typeOf(vector.length)} <=> $1::${typeOf(vector.length)})) filter (where part = 0) as head
       from readable_embeddings e where e.space = $2 and e.passage_id = p.id) n on true` : "left join near using (id)"}
     order by p.id`,
    [toSql(vector), space, forms.map((form) => form.query), forms.map((form) => form.language),
      forms.map((form) => form.worth), forms.map((form) => form.term), forms.map(seeks), ...(near ? [near] : [])]);
}

/** The nearest passages by the space's index, which goes on looking until it has enough that the asker may read. */
export async function nearest(tx: Database, space: string, audience: Audience, vector: number[], limit = most): Promise<number[]> {
  const type = typeOf(vector.length);
  await tx.query("select set_config('hnsw.iterative_scan', 'strict_order', true), set_config('hnsw.ef_search', '200', true)");
  const rows = await tx.query<{ id: number }>(
    `select passage_id as id from readable_embeddings where space = ${literal(space)} ${audience === "staff" ? "" : "and audience = 'guest'"}
     order by vector::${type} <=> $1::${type} limit $2`, [toSql(vector), limit * 3]);
  return [...new Set(rows.map((row) => row.id))].slice(0, limit);
}
