import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Audience } from "#knowledge/documents.ts";
import { ingest } from "#knowledge/ingest.ts";
import { asReader } from "#knowledge/reading.ts";
import { search } from "#knowledge/search.ts";
import type { Database } from "#records/database.ts";
import { embeddedDatabase, servedDatabase } from "../support/database.ts";
import { december as now, document, folderOf, wordEmbedder } from "./support.ts";

const kinds = [["embedded", () => embeddedDatabase("access")], ["served", () => servedDatabase("access")]] as const;

describe.each(kinds)("who may read what, %s", (_, open) => {
  let db: Database | undefined;
  const embedder = wordEmbedder();
  beforeAll(async () => {
    db = await open();
    if (!db) return;
    await ingest(db, embedder, await folderOf({
      "guest/pool.md": document({ title: "Pool", audience: "guest", language: "en" }, "## Hours\nThe pool is open from 8 to 20."),
      "staff/pool.md": document({ title: "Pool keys", audience: "staff", language: "en" }, "## Keys\nThe pool key hangs in the office, code 4711."),
      "guest/old.md": document({ title: "Old pool", audience: "guest", language: "en", expires: "2026-11-30" }, "## Hours\nThe pool is open from 6 to 10."),
      "guest/today.md": document({ title: "Pool party", audience: "guest", language: "en", expires: "2026-12-01" }, "## Party\nThe pool party begins at 15:00."),
    }), { now });
  });
  afterAll(() => db?.close());

  const found = async (audience: unknown, at = now) =>
    (await search(db!, embedder, { query: "pool key code hours party", audience: audience as Audience, top: 20, now: at })).passages.map((passage) => passage.document).sort();

  it("a guest finds no staff document and none that has expired; staff find both kinds in force", async (test) => {
    if (!db) return test.skip();
    expect(await found("guest")).toEqual(["guest/pool", "guest/today"]);
    expect(await found("staff")).toEqual(["guest/pool", "guest/today", "staff/pool"]);
    expect(await found("guest", new Date("2026-12-02T00:30:00Z"))).toEqual(["guest/pool"]);
  });

  it.each(["ingest", "STAFF", "staff' or true --", "", undefined, null, ["staff"], { audience: "staff" }])("an audience made up by a caller is a guest's: %j", async (audience) => {
    if (db) expect(await found(audience)).toEqual(["guest/pool", "guest/today"]);
  });

  it.each(["documents", "passages", "terms", "embeddings", "readable_documents", "readable_passages", "readable_terms", "readable_embeddings"])(
    "the database itself shows a guest's transaction nothing of staff's in %s, whatever is asked", async (table) => {
      if (!db) return;
      const rows = await asReader(db, { audience: "guest", today: "2026-12-01" }, (tx) => tx.query<{ audience: string; x: string }>(`select audience, t::text as x from ${table} t`));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.audience !== "guest" || /4711|6 to 10/.test(row.x))).toEqual([]);
    });

  it("nor can a reader write", async (test) => {
    if (!db) return test.skip();
    const writing = asReader(db, { audience: "staff", today: "2026-12-01" }, (tx) => tx.query("update documents set audience = 'guest' returning id"));
    expect(await writing.catch((error: Error) => error.message.includes("permission denied") ? [] : error)).toEqual([]);
    expect(await found("guest")).toEqual(["guest/pool", "guest/today"]);
  });

  it("a search inside a larger transaction leaves it as it was", async (test) => {
    if (!db) return test.skip();
    await db.transaction(async (tx) => {
      await search(tx, embedder, { query: "pool", now });
      expect((await tx.query<{ same: boolean }>("select current_user = session_user and coalesce(current_setting('desk.audience', true), '') = '' as same"))[0]!.same).toBe(true);
    });
  });
});
