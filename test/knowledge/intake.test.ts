import { expect, test } from "vitest";
import { ingest } from "#knowledge/ingest.ts";
import { documentsRead, isReading } from "#knowledge/intake.ts";
import { search } from "#knowledge/search.ts";
import { embeddedDatabase } from "../support/database.ts";
import { december, document, folderOf, wordEmbedder } from "./support.ts";

const files = { "guest/sauna.md": document({ audience: "guest" }, "# The sauna\n\nThe sauna is open from 16:00 to 22:00.") };

/** An embedder that waits to be let go at its first text. */
function held() {
  const reached = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const words = wordEmbedder();
  return { reached: reached.promise, go: go.resolve, embedder: { ...words, async embed(texts: string[]) { reached.resolve(); await go.promise; return words.embed(texts); } } };
}

test("a question asked while the documents are read for the first time is answered from them, once they are", async () => {
  const db = await embeddedDatabase();
  const { reached, go, embedder } = held();
  const taking = ingest(db, embedder, await folderOf(files), { now: december });
  await reached;
  expect(isReading(db)).toBe(true);
  await expect(documentsRead(db, 1)).rejects.toMatchObject({ code: "still_reading" });
  const asked = search(db, wordEmbedder(), { query: "When is the sauna open?", now: december });
  go();
  expect((await asked).passages[0]).toMatchObject({ document: "guest/sauna" });
  expect((await taking).embedded).toBeGreaterThan(0);
  expect(isReading(db)).toBe(false);
  await db.close();
});

test("what is taken in later, or fails, holds no question up", async () => {
  const db = await embeddedDatabase();
  await expect(ingest(db, wordEmbedder(), "/no/such/folder", { now: december })).rejects.toMatchObject({ status: 404 });
  expect(isReading(db)).toBe(false);
  const { reached, go, embedder } = held();
  const taking = ingest(db, embedder, await folderOf(files), { now: december });
  await reached;
  expect((await search(db, wordEmbedder(), { query: "When is the sauna open?", now: december })).passages[0]).toMatchObject({ document: "guest/sauna" });
  go();
  await taking;
  await db.close();
});
