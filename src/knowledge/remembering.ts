import type { Embedder } from "./embeddings.ts";

/** So many questions' vectors are remembered. */
const most = 256;

/** The same embedder, that remembers what it was asked one by one: a question that was begun beforehand, or is asked again, is embedded once. */
export function remembering(embedder: Embedder): Embedder {
  const known = new Map<string, Promise<number[][]>>();
  return {
    ...embedder,
    get width() { return embedder.width; },
    embed(texts) {
      const [text] = texts;
      if (texts.length !== 1 || text === undefined) return embedder.embed(texts);
      const asked = known.get(text) ?? embedder.embed(texts);
      known.delete(text);
      known.set(text, asked);
      if (known.size > most) known.delete(known.keys().next().value!);
      // What failed is asked anew.
      asked.catch(() => { if (known.get(text) === asked) known.delete(text); });
      return asked;
    },
  };
}
