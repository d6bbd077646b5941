import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { embeddedEmbedder } from "#knowledge/embedded-embedder.ts";
import { ingest } from "#knowledge/ingest.ts";
import { retrieve } from "#knowledge/retrieve.ts";
import { embeddedDatabase } from "../support/database.ts";
import { answeredRightly, crossings } from "./crossings.ts";
import { december as now } from "./support.ts";

const embedder = embeddedEmbedder();
afterAll(() => embedder.close!());

it("questions in three other languages find their answers in the hotel's English documents", async () => {
  const db = await embeddedDatabase("crossing");
  await ingest(db, embedder, fileURLToPath(new URL("../../knowledge/hotel", import.meta.url)), { now });
  const asked = crossings.filter(({ folder, answers }) => folder === "hotel" && answers.length > 0);
  let right = 0;
  for (const question of asked) if (answeredRightly(question, await retrieve(db, embedder, { query: question.query, audience: "guest", top: 3, now }))) right += 1;
  console.log(`hotel ${right} of ${asked.length}`);
  expect(right / asked.length).toBeGreaterThanOrEqual(0.8);
  await db.close();
});
