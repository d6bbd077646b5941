import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Embedder } from "#knowledge/embeddings.ts";

/** A folder with these files, by path. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "frontdesk-documents-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A document with front matter. */
export const document = (front: Record<string, string>, body: string): string =>
  `---\n${Object.entries(front).map(([key, value]) => `${key}: ${value}`).join("\n")}\n---\n${body}\n`;

/** An embedder that needs no model: texts that share words are near each other. */
export function wordEmbedder(width = 64, space = `words-${width}`): Embedder & { texts: number } {
  const embedder = {
    space, width, window: 400, texts: 0,
    async embed(texts: string[]) {
      embedder.texts += texts.length;
      return texts.map((text) => {
        const vector = new Array<number>(width).fill(0.001);
        for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) vector[[...word].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, 7) % width]! += 1;
        const length = Math.hypot(...vector);
        return vector.map((value) => value / length);
      });
    },
  };
  return embedder;
}

/** Numbers from a seed, 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const december = new Date("2026-12-01T09:00:00Z");
