import { expect, test } from "vitest";
import type { Embedder } from "#knowledge/embeddings.ts";
import { remembering } from "#knowledge/remembering.ts";
import { foresee } from "#knowledge/retrieve.ts";

/** A space of one number: how long a text is. */
function measuring(fails = 0): { embedder: Embedder; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    embedder: { space: "length-1", width: 1, window: 100, async embed(texts) { asked.push(...texts); if (fails-- > 0) throw new Error("not now"); return texts.map((text) => [text.length]); } },
  };
}

test("a question that was begun beforehand, or is asked again, is embedded once", async () => {
  const { embedder, asked } = measuring();
  const kept = remembering(embedder);
  foresee(kept, { query: "Is breakfast included?", language: "en" });
  expect(await kept.embed(["Is breakfast included?"])).toEqual([[22]]);
  expect(await kept.embed(["Is breakfast included?"])).toEqual([[22]]);
  expect(asked).toEqual(["Is breakfast included?"]);
  await kept.embed(["Is breakfast included?", "Where is the pool?"]);
  expect(asked).toHaveLength(3);
});

test("what could not be embedded is asked anew, and nobody else hears of it", async () => {
  const { embedder, asked } = measuring(1);
  const kept = remembering(embedder);
  foresee(kept, { query: "Where is the pool?", language: "en" });
  await expect(kept.embed(["Where is the pool?"])).rejects.toThrow("not now");
  expect(await kept.embed(["Where is the pool?"])).toEqual([[18]]);
  expect(asked).toHaveLength(2);
});
