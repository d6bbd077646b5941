import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { embeddedEmbedder } from "#knowledge/embedded-embedder.ts";
import { ingest } from "#knowledge/ingest.ts";
import { retrieve } from "#knowledge/retrieve.ts";
import { embeddedDatabase } from "../support/database.ts";
import { crossings } from "./crossings.ts";
import { december as now } from "./support.ts";

const embedder = embeddedEmbedder();
afterAll(() => embedder.close!());

/** So many of a folder's questions are answered from the right passage, at least. */
const least: Record<string, number> = { hotel: 0.78, bank: 0.75, helpdesk: 0.85, hr: 0.7 };

it.each(Object.entries(least))("questions in three other languages find their answers in the English documents of: %s", async (folder, share) => {
  const db = await embeddedDatabase(`crossing-${folder}`);
  await ingest(db, embedder, fileURLToPath(new URL(folder === "hotel" ? "../../knowledge/hotel" : `folders/${folder}`, import.meta.url)), { now });
  const asked = crossings.filter((one) => one.folder === folder && one.answers.length > 0);
  let right = 0;
  for (const { query, answers } of asked) {
    const { answerable, passages: [top] } = await retrieve(db, embedder, { query, audience: "guest", top: 3, now });
    if (answerable && top && answers.some(({ document, heading }) => document === top.document && (!heading || heading === top.heading || top.trail.includes(heading)))) right += 1;
  }
  console.log(folder, `${right} of ${asked.length}`);
  expect(right / asked.length).toBeGreaterThanOrEqual(share);
  await db.close();
});
