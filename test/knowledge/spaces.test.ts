import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toSql } from "pgvector";
import { nearest } from "#knowledge/candidates.ts";
import { asReader } from "#knowledge/reading.ts";
import { asIngest, indexSpace, isIndexed, typeOf } from "#knowledge/spaces.ts";
import type { Database } from "#records/database.ts";
import { embeddedDatabase } from "../support/database.ts";
import { seeded } from "./support.ts";

/** Passages of which one in twelve is for guests, and every third of those has expired: the filter a plain index fails at. */
async function fill(db: Database, space: string, width: number, many: number): Promise<() => number[]> {
  const random = seeded(width);
  const centres = Array.from({ length: 40 }, () => Array.from({ length: width }, () => random() - 0.5));
  const vector = () => { const centre = centres[Math.floor(random() * centres.length)]!; return centre.map((value) => value + (random() - 0.5) * 0.7); };
  await asIngest(db, async (tx) => {
    await tx.query("insert into documents (id, title, language, audience, brought, taken_at) values ('d' || $1, 'D', 'en', 'guest', 'x', $2)", [space, new Date(0)]);
    for (let i = 0; i < many; i += 100) {
      const rows = Array.from({ length: 100 }, (_, j) => i + j);
      await tx.query(
        `with passage as (insert into passages (document_id, n, audience, expires_on, language, config, title, trail, heading, body)
           select 'd' || $1, n, case when n % 12 = 0 then 'guest' else 'staff' end, case when n % 36 = 0 then date '2020-01-01' end, 'en', 'english', 'D', '{}', 'H', 'b' from unnest($2::integer[]) n returning id, n, audience, expires_on)
         insert into embeddings (passage_id, space, part, audience, expires_on, vector)
         select id, $1, 0, audience, expires_on, v::vector from passage join unnest($2::integer[], $3::text[]) given (n, v) using (n)`,
        [space, rows, rows.map(() => toSql(vector()))]);
    }
  });
  return vector;
}

describe("a large space's index", () => {
  let db: Database;
  beforeAll(async () => { db = await embeddedDatabase("spaces"); });
  afterAll(() => db.close());

  it.each([[64, 4000], [2100, 400]])("finds 0.97 of what comparing with each finds, %i wide, among what a guest may read", async (width, many) => {
    const space = `index-${width}`;
    const vector = await fill(db, space, width, many);
    expect(await indexSpace(db, { space, width }, many)).toBe(false);
    expect(await indexSpace(db, { space, width }, 100)).toBe(true);
    let found = 0;
    let wanted = 0;
    for (let i = 0; i < 20; i++) {
      const question = vector();
      await asReader(db, { audience: "guest", today: "2026-12-01" }, async (tx) => {
        expect(await isIndexed(tx, space)).toBe(true);
        const exact = await tx.query<{ id: number }>(
          `select passage_id as id from readable_embeddings where space = $1 order by (vector::${typeOf(width)} <=> $2::${typeOf(width)}) + 0 limit 20`, [space, toSql(question)]);
        await tx.query("set local enable_seqscan = off");
        const quick = await nearest(tx, space, "guest", question, 20);
        expect(exact).toHaveLength(20);
        wanted += exact.length;
        found += exact.filter(({ id }) => quick.includes(id)).length;
      });
    }
    expect(found / wanted).toBeGreaterThanOrEqual(0.97);
  });
});
