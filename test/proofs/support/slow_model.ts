import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as after } from "node:timers/promises";

/** An OpenAI-compatible service that says the same sentences to everything, each after a pause. */
export interface SlowModel {
  env: Record<string, string>;
  /** How often it was asked for an answer. */
  asked(): number;
  /** Resolves when it is asked the next time. */
  next(): Promise<void>;
  close(): Promise<void>;
}

/** Sentences without a value: the check before a sentence leaves has nothing against them. */
export const spoken = ["Thank you for writing to us.", "I am glad to look into it with you.", "Please tell me a little more."];

/** Opens it; `pause` milliseconds stand before each sentence. */
export async function slowModel(pause: number, sentences: readonly string[] = spoken): Promise<SlowModel> {
  let asked = 0;
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      let body = "";
      for await (const piece of request) body += String(piece);
      const { stream, tools } = JSON.parse(body) as { stream?: boolean; tools?: { function: { name: string } }[] };
      if (!stream) {
        // A desk that opens tries whether tools are called.
        response.writeHead(200, { "content-type": "application/json" });
        const tool_calls = (tools ?? []).slice(0, 1).map(({ function: { name } }) => ({ id: "call_1", type: "function", function: { name, arguments: "{}" } }));
        response.end(JSON.stringify({ id: "chatcmpl-1", object: "chat.completion", created: 1, model: "slow", choices: [{ index: 0, message: { role: "assistant", content: null, tool_calls }, finish_reason: "tool_calls" }] }));
        return;
      }
      asked += 1;
      for (const ring of waiting.splice(0)) ring();
      response.writeHead(200, { "content-type": "text/event-stream" });
      const put = (choice: object) => response.write(`data: ${JSON.stringify({ id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model: "slow", choices: [{ index: 0, ...choice }] })}\n\n`);
      put({ delta: { role: "assistant", content: "" }, finish_reason: null });
      for (const sentence of sentences) {
        await after(pause);
        if (response.destroyed) return;
        put({ delta: { content: `${sentence} ` }, finish_reason: null });
      }
      put({ delta: {}, finish_reason: "stop" });
      response.end("data: [DONE]\n\n");
    })().catch(() => response.destroy());
  }).listen(0, "127.0.0.1");
  // As a gateway keeps an idle connection: five seconds are over in the middle of a desk's start on a busy machine.
  server.keepAliveTimeout = 65_000;
  await once(server, "listening");
  return {
    env: { OPENAI_API_KEY: "a key for tests", OPENAI_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, OPENAI_MODEL: "slow" },
    asked: () => asked,
    next: () => new Promise((resolve) => { waiting.push(resolve); }),
    close: () => { waiting = []; server.closeAllConnections(); return new Promise((done) => { server.close(() => done()); }); },
  };
}
