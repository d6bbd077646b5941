import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ingest, type Progress } from "#knowledge/ingest.ts";
import { search } from "#knowledge/search.ts";
import { asIngest } from "#knowledge/spaces.ts";
import type { Database } from "#records/database.ts";
import { embeddedDatabase } from "../support/database.ts";
import { december as now, document, folderOf, wordEmbedder } from "./support.ts";

const guest = (title: string, body: string) => document({ title, audience: "guest", language: "en" }, body);

describe("taking documents in", () => {
  let db: Database;
  beforeEach(async () => { db = await embeddedDatabase("ingesting"); });
  afterEach(() => db.close());

  it("takes what changed, keeps what did not, removes what is gone", async () => {
    const embedder = wordEmbedder();
    const folder = await folderOf({ "a.md": guest("A", "## Parking\nParking costs 10."), "b.md": guest("B", "## Pool\nOpen daily."), "c.md": guest("C", "## Bar\nUntil midnight.") });
    const told: Progress[] = [];
    expect(await ingest(db, embedder, folder, { now, progress: (step) => told.push(step) })).toMatchObject({ taken: ["a", "b", "c"], kept: [], removed: [], embedded: 3 });
    expect(told.filter(({ step }) => step === "documents").at(-1)).toMatchObject({ done: 3, total: 3 });
    const before = embedder.texts;
    await writeFile(join(folder, "a.md"), guest("A", "## Parking\nParking costs 12."));
    await rm(join(folder, "b.md"));
    expect(await ingest(db, embedder, folder, { now })).toMatchObject({ taken: ["a"], kept: ["c"], removed: ["b"], embedded: 1 });
    expect(embedder.texts - before).toBeLessThan(4);
    const { passages } = await search(db, embedder, { query: "what does parking cost", now });
    expect(passages.map(({ text }) => text)).toContain("Parking costs 12.");
    expect(passages.some(({ document }) => document === "b")).toBe(false);
  });

  it("does not read a folder again in which nothing was written, and reads it when something was", async () => {
    const embedder = wordEmbedder();
    const folder = await folderOf({ "a.md": guest("A", "## Parking\nParking costs 10."), "b.md": "---\ntitle: B\naudience: nobody\n---\nOpen daily." });
    const first = await ingest(db, embedder, folder, { now });
    const steps: Progress[] = [];
    const second = await ingest(db, embedder, folder, { now, progress: (step) => steps.push(step) });
    expect(steps).toEqual([]);
    expect(second).toEqual({ taken: [], kept: ["a", "b"], removed: [], embedded: 0, faults: first.faults });
    await writeFile(join(folder, "a.md"), guest("A", "## Parking\nParking costs 20."));
    expect(await ingest(db, embedder, folder, { now })).toMatchObject({ taken: ["a"], kept: ["b"] });
    expect(await ingest(db, wordEmbedder(32), folder, { now })).toMatchObject({ taken: [], kept: ["a", "b"], embedded: 2 });
  });

  it("leaves the words of removed documents in nobody's vocabulary", async () => {
    const folder = await folderOf({ "a.md": guest("A", "## Helipad\nThe helipad is on the roof.") });
    await ingest(db, wordEmbedder(), folder, { now });
    await rm(join(folder, "a.md"));
    await ingest(db, wordEmbedder(), folder, { now });
    expect(await asIngest(db, (tx) => tx.query("select * from terms"))).toEqual([]);
  });

  it("a file that has become unreadable leaves what it last brought in", async () => {
    const folder = await folderOf({ "a.md": guest("A", "## Bar\nUntil midnight.") });
    await ingest(db, wordEmbedder(), folder, { now });
    await writeFile(join(folder, "a.md"), "---\ntitle: [A\n---\n## Bar\nClosed.");
    const outcome = await ingest(db, wordEmbedder(), folder, { now });
    expect(outcome).toMatchObject({ taken: [], removed: [] });
    expect(outcome.faults).toHaveLength(1);
    expect((await search(db, wordEmbedder(), { query: "bar", now })).passages[0]!.text).toBe("Until midnight.");
  });

  it("many at once are one after the other", async () => {
    const folder = await folderOf({ "a.md": guest("A", "## Bar\nUntil midnight.") });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => ingest(db, wordEmbedder(), folder, { now })));
    expect(outcomes.map(({ taken }) => taken.length)).toEqual([1, 0, 0, 0, 0]);
  });

  it("keeps several spaces side by side, and compares none with another", async () => {
    const folder = await folderOf({ "a.md": guest("A", "## Bar\nUntil midnight."), "b.md": guest("B", "## Pool\nOpen daily.") });
    const spaces = [wordEmbedder(64), wordEmbedder(512), wordEmbedder(3072)];
    for (const embedder of spaces) expect((await ingest(db, embedder, folder, { now })).embedded).toBe(2);
    for (const embedder of spaces) expect((await search(db, embedder, { query: "until when is the bar open", now })).passages[0]!.document).toBe("a");
    expect(await asIngest(db, (tx) => tx.query("select space, count(*)::integer as many from embeddings group by space order by space"))).toEqual(
      ["words-3072", "words-512", "words-64"].map((space) => ({ space, many: 4 })));
  });
});
