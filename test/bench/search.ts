import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toSql } from "pgvector";
import { embeddedEmbedder } from "#knowledge/embedded-embedder.ts";
import type { Embedder } from "#knowledge/embeddings.ts";
import { search } from "#knowledge/search.ts";
import { asIngest, indexSpace } from "#knowledge/spaces.ts";
import { openEmbedded, openPostgres, type Database } from "#records/database.ts";
import { migrate, schemaOf } from "#records/migrate.ts";

/**
 * `search` over seeded passages: p50 and p95 in milliseconds, the question's embedding included. Passages of a few seeded
 * sentences each; their vectors are those of 2,000 embedded texts (kept in .cache/), each moved a little by the seed, since
 * embedding 100,000 takes half an hour and tells nothing more of the search.
 */
const cache = fileURLToPath(new URL("../../.cache/search-vectors.json", import.meta.url));
const things = "room pool sauna breakfast dinner parking garage taxi massage treatment card account transfer loan deposit laptop printer password network badge contract holiday payslip visit prescription vaccine result insurance ticket locker".split(" ");
const says = ["is open from {a} to {b} on weekdays", "costs {a} euros a day and {b} euros a week", "can be booked {a} days ahead at the counter", "is closed on the {a}th of every month", "must be returned within {a} days", "needs {a} working days and a signed form", "is included for guests who stay {a} nights", "is on floor {a}, beside door {b}"];
const kinds = "quiet large small second northern old new blue guest family visitor evening winter summer express".split(" ");

function seeded(seed: number): () => number {
  return () => { seed = (seed * 1664525 + 1013904223) >>> 0; return seed / 2 ** 32; };
}

/** So many texts are embedded for the search. */
export const basis = 2_000;

interface Made { heading: string; body: string }

function make(random: () => number): Made {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const number = (most: number) => String(1 + Math.floor(random() * most));
  const heading = `The ${pick(kinds)} ${pick(things)} ${number(900)}`;
  return { heading, body: Array.from({ length: 3 }, () => `The ${pick(kinds)} ${pick(things)} ${pick(says).replace("{a}", number(28)).replace("{b}", number(28))}.`).join(" ") };
}

async function basisOf(embedder: Embedder, texts: string[]): Promise<number[][]> {
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, "utf8")) as number[][];
  const vectors = (await embedder.embed(texts)).map((vector) => vector.map((value) => Math.round(value * 1e4) / 1e4));
  mkdirSync(fileURLToPath(new URL("../../.cache/", import.meta.url)), { recursive: true });
  writeFileSync(cache, JSON.stringify(vectors));
  return vectors;
}

async function fill(db: Database, space: string, made: Made[], vectors: number[][], random: () => number): Promise<void> {
  const batch = 250;
  for (let i = 0; i < made.length; i += batch) {
    const some = made.slice(i, i + batch);
    await asIngest(db, async (tx) => {
      await tx.query("insert into documents (id, title, language, audience, brought, taken_at, passages) values ($1, $2, 'en', 'guest', '', now(), $3)", [`made/${i}`, `House book ${i}`, some.length]);
      const moved = some.map((_, j) => vectors[(i + j) % vectors.length]!.map((value) => value + (random() - 0.5) * 0.02));
      await tx.query(
        `with passage as (insert into passages (document_id, n, audience, language, config, title, trail, heading, body)
           select $1, n, 'guest', 'en', 'english', $2, array[heading], heading, body from unnest($3::integer[], $4::text[], $5::text[]) p (n, heading, body) returning id, n)
         insert into embeddings (passage_id, space, part, audience, vector)
         select id, $6, 1, 'guest', v::vector from passage join unnest($3::integer[], $7::text[]) v (n, v) using (n)`,
        [`made/${i}`, `House book ${i}`, some.map((_, j) => j), some.map(({ heading }) => heading), some.map(({ body }) => body), space, moved.map((vector) => toSql(vector))]);
    });
  }
  await asIngest(db, (tx) => tx.query(
    `insert into terms (word, language, audience, bare, stems, passages)
     select word, 'en', 'guest', plain(word), tsvector_to_array(to_tsvector('english', word)), count(*)
     from (select distinct id, lower(word) as word from passages, regexp_split_to_table(title || ' ' || heading || ' ' || body, '[^[:alnum:]]+') word where word <> '') w group by word
     on conflict do nothing`));
  await asIngest(db, (tx) => tx.query(
    "insert into stems (stem, language, audience, passages) select stem, language, audience, sum(passages) from terms, unnest(stems) stem group by stem, language, audience"));
  await db.query("analyze");
}

/** One row of the table: so many passages on this database. */
export interface SearchBench { passages: number; database: string; fill: number; p50: number; p95: number }

/** Times `search`; 100,000 passages only where a served PostgreSQL is given. */
export async function searchBench(sizes: number[] = [1000, 10_000, 100_000], url = process.env.DATABASE_URL): Promise<SearchBench[]> {
  const embedder = embeddedEmbedder();
  const rows: SearchBench[] = [];
  const vectors = await basisOf(embedder, Array.from({ length: basis }, ((random) => () => { const { heading, body } = make(random); return `${heading}: ${body}`; })(seeded(1))));
  for (const passages of sizes) {
    const random = seeded(1);
    const made = Array.from({ length: passages }, () => make(random));
    if (passages > 10_000 && !url) { console.log(`search: ${passages} passages need DATABASE_URL (embedded, filling alone takes too long)`); continue; }
    process.stderr.write(`  ${passages} passages\n`);
    const served = url && passages > 10_000;
    const db = served ? openPostgres(url, schemaOf("bench_search")) : await openEmbedded(undefined);
    try {
      if (served) await db.script(`drop schema if exists ${schemaOf("bench_search")} cascade`);
      await migrate(db, "bench_search");
      const began = performance.now();
      await fill(db, embedder.space, made, vectors, random);
      await indexSpace(db, embedder);
      const filled = performance.now() - began;
      const asked = Array.from({ length: 60 }, () => { const { heading, body } = made[Math.floor(random() * made.length)]!; return random() < 0.5 ? `What about ${heading.toLowerCase()}?` : `${body.split(".")[0]}?`; });
      const times: number[] = [];
      for (const [i, query] of asked.entries()) {
        const start = performance.now();
        await search(db, embedder, { query, now: new Date("2026-12-01T09:00:00Z"), language: "en" });
        if (i >= 10) times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      const at = (share: number) => Math.round(times[Math.floor(times.length * share)]! * 10) / 10;
      rows.push({ passages, database: served ? "PostgreSQL" : "embedded", fill: Math.round(filled / 1000), p50: at(0.5), p95: at(0.95) });
    } finally {
      if (served) await db.script(`drop schema if exists ${schemaOf("bench_search")} cascade`);
      await db.close();
    }
  }
  await embedder.close!();
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await searchBench(process.argv.slice(2).length ? process.argv.slice(2).map(Number) : undefined));
