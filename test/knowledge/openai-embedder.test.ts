import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { openaiEmbedder } from "#knowledge/openai-embedder.ts";
import type { AddressInfo } from "node:net";

/** A service that checks what it is asked and answers in any order, as the real one may. */
async function service(width: number, asked: string[][] = []): Promise<{ server: Server; baseURL: string }> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { model, input } = JSON.parse(body) as { model: string; input: string[] };
    const bad = request.url !== "/v1/embeddings" || request.headers.authorization !== "Bearer key" || input.length > 2048 || input.some((text) => !text);
    if (bad || model !== "small") { response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ error: { message: "no such model" } })); return; }
    asked.push(input);
    const data = input.map((text, index) => ({ object: "embedding", index, embedding: Array.from({ length: width }, (_, i) => (i === text.length % width ? 1 : 0)) })).reverse();
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ object: "list", model, data, usage: { prompt_tokens: 1, total_tokens: 1 } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
}

describe("embeddings of an OpenAI-compatible service", () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  it("learns the width from the service and keeps the order of texts", async () => {
    const asked: string[][] = [];
    const { server, baseURL } = await service(24, asked);
    servers.push(server);
    const embedder = await openaiEmbedder({ apiKey: "key", baseURL, model: "small" });
    expect(embedder.width).toBe(24);
    expect(embedder.space).toMatch(/^openai-small-24-127\.0\.0\.1_\d+$/);
    const vectors = await embedder.embed(Array.from({ length: 150 }, (_, i) => "x".repeat(i)));
    expect(vectors.map((vector) => vector.indexOf(1))).toEqual(Array.from({ length: 150 }, (_, i) => Math.max(i, 1) % 24));
    expect(Math.max(...asked.map((texts) => texts.length))).toBeLessThanOrEqual(64);
  });

  it("says so when the service has no such model", async () => {
    const { server, baseURL } = await service(8);
    servers.push(server);
    await expect(openaiEmbedder({ apiKey: "key", baseURL, model: "huge" })).rejects.toThrow("The embeddings of huge do not answer");
  });
});
