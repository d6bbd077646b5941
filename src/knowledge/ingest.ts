import type { Database } from "#records/database.ts";
import { looksOf, readFolder, type Document, type Fault } from "./documents.ts";
import type { Embedder } from "./embeddings.ts";
import { configOf } from "./languages.ts";
import { takingIn } from "./intake.ts";
import { alone } from "./lock.ts";
import { piecesOf } from "./passages.ts";
import { asIngest, embedMissing, indexSpace } from "./spaces.ts";

/** What ingesting did: ids of documents by outcome, passages newly embedded, what was wrong. */
export interface Ingested { taken: string[]; kept: string[]; removed: string[]; embedded: number; faults: Fault[] }

/** How far ingesting is. */
export type Progress = { step: "documents"; done: number; total: number; document: string } | { step: "embeddings"; done: number; total: number };

/**
 * Takes in a folder's documents: what changed since their file was last taken in, less what is gone. One at a time,
 * however many servers try; each document in a transaction of its own, so that searches go on meanwhile.
 */
export function ingest(db: Database, embedder: Embedder, folder: string, { progress = () => {}, now }: { progress?: (progress: Progress) => void; now: Date }): Promise<Ingested> {
  return takingIn(db, () => alone(db, "ingest", async () => {
    const looks = `${embedder.space} ${await looksOf(folder)}`;
    const unchanged = await asIngest(db, (tx) => tx.query<{ faults: Fault[]; kept: string[] }>(
      "select faults, array(select id from documents order by id) as kept from folders_seen where folder = $1 and looks = $2", [folder, looks]));
    if (unchanged[0]) return { taken: [], removed: [], embedded: 0, ...unchanged[0] };
    await db.query("delete from folders_seen");
    const { documents, faults, unread } = await readFolder(folder);
    const known = await asIngest(db, (tx) => tx.query<{ id: string; brought: string }>("select id, brought from documents"));
    const brought = new Map(known.map((row) => [row.id, row.brought]));
    const outcome: Ingested = { taken: [], kept: [], removed: [], embedded: 0, faults };
    for (const [i, document] of documents.entries()) {
      if (brought.get(document.id) === document.hash) outcome.kept.push(document.id);
      else {
        await asIngest(db, (tx) => take(tx, document, now));
        outcome.taken.push(document.id);
      }
      progress({ step: "documents", done: i + 1, total: documents.length, document: document.id });
    }
    // A file that cannot be read just now leaves what it last brought in; one that is gone takes it along.
    const there = new Set([...documents.map((document) => document.id), ...unread]);
    for (const { id } of known.filter((row) => !there.has(row.id))) {
      await asIngest(db, (tx) => remove(tx, id, now));
      outcome.removed.push(id);
    }
    outcome.embedded = await embedMissing(db, embedder, (done, total) => progress({ step: "embeddings", done, total }));
    if (outcome.embedded) await indexSpace(db, embedder);
    // Only a folder that was wholly read is known by its looks: a file that could not be opened may open the next time.
    if (unread.length === 0) await db.query("insert into folders_seen (folder, looks, faults) values ($1, $2, $3) on conflict (folder) do update set looks = excluded.looks, faults = excluded.faults", [folder, looks, JSON.stringify(faults)]);
    return outcome;
  }));
}

async function take(tx: Database, document: Document, now: Date): Promise<void> {
  await remove(tx, document.id, now);
  const pieces = piecesOf(document.title, document.body, document.bodyLine);
  await tx.query("insert into documents (id, title, language, audience, updated_on, expires_on, brought, taken_at, passages) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    [document.id, document.title, document.language, document.audience, document.updated ?? null, document.expires ?? null, document.hash, now, pieces.length]);
  for (let i = 0; i < pieces.length; i += 50) {
    const some = pieces.slice(i, i + 50);
    await tx.query(
      `insert into passages (document_id, n, audience, expires_on, language, config, title, trail, heading, body)
       select $1, n, $2, $3::date, $4, $5::regconfig, $6, array(select jsonb_array_elements_text(trail)), heading, body
       from jsonb_to_recordset($7::jsonb) piece (n integer, trail jsonb, heading text, body text)`,
      [document.id, document.audience, document.expires ?? null, document.language, configOf(document.language), document.title,
        JSON.stringify(some.map(({ n, trail, heading, text }) => ({ n, trail, heading, body: text })))]);
  }
  await count(tx, document.language, document.audience, pieces.map((piece) => [document.title, ...piece.trail, piece.text].join(" ")), 1);
}

async function remove(tx: Database, id: string, now: Date): Promise<void> {
  // What was put right in the console stays in force until its file changes; from now on it is shown beside the file's own words.
  await tx.query("update corrections set over_at = $2 where document_id = $1 and over_at is null", [id, now]);
  const gone = await tx.query<{ language: string; audience: string; text: string }>(
    "select language, audience, concat_ws(' ', title, array_to_string(trail, ' '), body) as text from passages where document_id = $1", [id]);
  if (gone[0]) await count(tx, gone[0].language, gone[0].audience, gone.map((row) => row.text), -1);
  await tx.query("delete from documents where id = $1", [id]);
}

/** Adds the words of these passages to the desk's vocabulary, or takes them away. */
export async function count(tx: Database, language: string, audience: string, texts: string[], sign: 1 | -1): Promise<void> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text.match(/[\p{L}\p{N}]+/gu)?.map((word) => word.toLowerCase()))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()].filter((word) => word.length <= 60);
  for (let i = 0; i < words.length; i += 500) {
    const some = words.slice(i, i + 500);
    await tx.query(
      `with new as (select word, passages, array(select unnest(tsvector_to_array(to_tsvector($3::regconfig, word))) union select unnest(tsvector_to_array(to_tsvector($3::regconfig, plain(word))))) as stems
         from unnest($4::text[], $5::integer[]) new (word, passages)),
       worded as (insert into terms (word, language, audience, bare, stems, passages) select word, $1, $2, plain(word), stems, passages from new
         on conflict (word, language, audience) do update set passages = terms.passages + excluded.passages)
       insert into stems (stem, language, audience, passages) select stem, $1, $2, sum(passages) from new, unnest(stems) stem group by stem
       on conflict (stem, language, audience) do update set passages = stems.passages + excluded.passages`,
      [language, audience, configOf(language), some, some.map((word) => sign * counts.get(word)!)]);
  }
  if (sign < 0) for (const table of ["terms", "stems"]) await tx.query(`delete from ${table} where passages <= 0 and language = $1 and audience = $2`, [language, audience]);
}
