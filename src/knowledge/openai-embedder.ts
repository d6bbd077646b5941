import OpenAI from "openai";
import { Unavailable } from "#errors.ts";
import type { Embedder } from "./embeddings.ts";

/** Where an OpenAI-compatible service is, and which of its models embeds. */
export interface EmbeddingService { apiKey: string; baseURL?: string; model: string; timeout?: number }

/** Texts in one request: well under every known service's limit. */
const atOnce = 64;

/**
 * Embeddings of an OpenAI-compatible service. Asks once how wide its vectors are; throws `Unavailable` (503) where the
 * service has none or does not answer, so that the desk can keep the embedded ones.
 */
export async function openaiEmbedder({ apiKey, baseURL, model, timeout = 20_000 }: EmbeddingService): Promise<Embedder> {
  const client = new OpenAI({ apiKey, timeout, maxRetries: 2, ...(baseURL && { baseURL }) });
  const ask = async (input: string[]): Promise<number[][]> => {
    const { data } = await client.embeddings.create({ model, input, encoding_format: "float" }).catch((error: Error) => {
      throw new Unavailable(`The embeddings of ${model} do not answer: ${error.message}`, "no_embeddings");
    });
    const vectors = [...data].sort((a, b) => a.index - b.index).map((row) => row.embedding);
    if (vectors.length !== input.length || vectors.some((vector) => !vector?.length)) throw new Unavailable(`The embeddings of ${model} came incomplete.`, "no_embeddings");
    return vectors;
  };
  const width = (await ask(["width"]))[0]!.length;
  return {
    // Two services may give one name to different models.
    space: `openai-${model}-${width}${baseURL ? `-${hostOf(baseURL)}` : ""}`.replace(/[^\w.-]+/g, "_"), width, window: 1500,
    async embed(texts) {
      const vectors: number[][] = [];
      for (let i = 0; i < texts.length; i += atOnce) vectors.push(...await ask(texts.slice(i, i + atOnce).map((text) => text.slice(0, 6000).trim() || ".")));
      const odd = vectors.find((vector) => vector.length !== width);
      if (odd) throw new Unavailable(`The embeddings of ${model} were ${width} numbers wide and now are ${odd.length}.`, "no_embeddings");
      return vectors;
    },
  };
}

const hostOf = (url: string): string => { try { return new URL(url).host; } catch { return "custom"; } };
