import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** A model service that answers at once: first it looks into the documents for what was asked, then it says a sentence. */
export interface QuickModel { url: string; close(): Promise<void> }

/** Opens it: an OpenAI-compatible stream on loopback. */
export async function quickModel(): Promise<QuickModel> {
  const server = createServer((request, response) => {
    void (async () => {
      let body = "";
      for await (const piece of request) body += String(piece);
      const { messages } = JSON.parse(body) as { messages: { role: string; content?: unknown }[] };
      response.writeHead(200, { "content-type": "text/event-stream" });
      const put = (choice: object) => response.write(`data: ${JSON.stringify({ id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model: "quick", choices: [{ index: 0, ...choice }] })}\n\n`);
      if (messages.at(-1)?.role === "tool") {
        put({ delta: { role: "assistant", content: "Thank you for asking, I have looked it up." }, finish_reason: null });
        put({ delta: {}, finish_reason: "stop" });
      } else {
        put({ delta: { role: "assistant", content: null, tool_calls: [{ index: 0, id: "call_1", type: "function", function: { name: "search_documents", arguments: JSON.stringify({ question: messages.findLast(({ role }) => role === "user")?.content }) } }] }, finish_reason: null });
        put({ delta: {}, finish_reason: "tool_calls" });
      }
      response.end("data: [DONE]\n\n");
    })().catch(() => response.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () => { server.closeAllConnections(); return new Promise((done) => { server.close(() => done()); }); },
  };
}

// By itself it is a service in a process of its own, until whoever began it lets go.
if (process.argv[1] === fileURLToPath(import.meta.url) && process.send) {
  process.send((await quickModel()).url);
  process.on("disconnect", () => process.exit());
}
