import { createHash } from "node:crypto";
import { toSql } from "pgvector";
import type { Database } from "#records/database.ts";
import { unhurried } from "#records/statements.ts";
import type { Embedder } from "./embeddings.ts";
import { inEnglish } from "./lexicon.ts";
import { windowsOf } from "./units.ts";

/** Passages embedded between two breaths of the database. */
const atOnce = 8;

/** Gives every passage that has none yet its vectors in this embedder's space; says how far it is. */
export async function embedMissing(db: Database, embedder: Embedder, tell: (done: number, total: number) => void = () => {}): Promise<number> {
  const missing = await asIngest(db, (tx) => tx.query<{ id: number }>(
    "select id from passages p where not exists (select from embeddings e where e.space = $1 and e.passage_id = p.id) order by id", [embedder.space]));
  for (let i = 0; i < missing.length; i += atOnce) {
    const ids = missing.slice(i, i + atOnce).map((row) => row.id);
    const passages = await asIngest(db, (tx) => tx.query<Waiting>("select id, title, trail, body, language from passages where id = any($1::bigint[]) order by id", [ids]));
    const parts = passages.flatMap((passage) => partsOf(passage, embedder));
    const vectors = await embedder.embed(parts.map((part) => part.text));
    // Joined with passages: one that was replaced in the meantime is left out.
    await asIngest(db, (tx) => tx.query(
      `insert into embeddings (passage_id, space, part, audience, expires_on, vector)
       select p.id, $1, new.part, p.audience, p.expires_on, new.vector::vector
       from unnest($2::bigint[], $3::integer[], $4::text[]) new (id, part, vector) join passages p on p.id = new.id
       on conflict do nothing`,
      [embedder.space, parts.map((part) => part.id), parts.map((part) => part.part), vectors.map((vector) => toSql(vector) as string)]));
    tell(Math.min(i + atOnce, missing.length), missing.length);
  }
  return missing.length;
}

interface Waiting { id: number; title: string; trail: string[]; body: string; language: string }

function partsOf({ id, title, trail, body, language }: Waiting, embedder: Embedder): { id: number; part: number; text: string }[] {
  const headings = [...new Set([title, ...trail])].join(", ");
  return [headings, ...windowsOf(body, embedder.window).map((text) => `${trail.at(-1) ?? title}: ${text}`)].map((text, part) => ({ id, part, text: understoodBy(embedder, text, language) }));
}

/** A text as this embedder understands it: one that knows English only gets what the lexicon can say in English. */
export function understoodBy(embedder: Embedder, text: string, language: string): string {
  return embedder.languages && !embedder.languages.includes(language) ? inEnglish(text, language) ?? text : text;
}

/** From so many vectors on, a space is searched by an index; below, comparing with each is quick and exact. */
const indexFrom = 20_000;

/** pgvector indexes `vector` up to 2,000 numbers and `halfvec` up to 4,000; wider ones are compared one by one. */
export function typeOf(width: number): string {
  return `${width > 2000 ? "halfvec" : "vector"}(${width})`;
}

/** Gives a large space its indexes: one for what guests may see and one for all, so that the filter costs no answers. */
export async function indexSpace(db: Database, { space, width }: Pick<Embedder, "space" | "width">, from = indexFrom): Promise<boolean> {
  const many = await asIngest(db, (tx) => tx.query("select 1 from embeddings where space = $1 limit 1 offset $2", [space, from]));
  if (!many.length || width > 4000) return false;
  const name = `embeddings_${createHash("sha256").update(space).digest("hex").slice(0, 12)}`;
  for (const [suffix, also] of [["guest", "and audience = 'guest'"], ["all", ""]]) {
    await db.transaction(async (tx) => {
      await unhurried(tx);
      // Made in memory it takes minutes, outside of it an hour.
      if (db.kind === "postgres") await tx.query("select set_config('maintenance_work_mem', '400MB', true) where pg_size_bytes(current_setting('maintenance_work_mem')) < pg_size_bytes('400MB')");
      await tx.query(`create index if not exists ${name}_${suffix} on embeddings using hnsw ((vector::${typeOf(width)}) ${width > 2000 ? "halfvec" : "vector"}_cosine_ops)
        where space = ${literal(space)} ${also}`);
    });
  }
  return true;
}

/** Whether the space has its indexes. */
export async function isIndexed(tx: Database, space: string): Promise<boolean> {
  const name = `embeddings_${createHash("sha256").update(space).digest("hex").slice(0, 12)}_all`;
  return (await tx.query("select 1 where to_regclass(quote_ident(current_schema()) || '.' || $1) is not null", [name])).length > 0;
}

/** A space as it stands in SQL: a partial index is only used for a constant. */
export const literal = (space: string): string => `'${space.replaceAll("'", "''")}'`;

/** One small transaction that may see and write all of the desk's knowledge. */
export function asIngest<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query("select set_config('desk.audience', 'ingest', true)");
    return work(tx);
  });
}
