import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { mustBeChat, mustBeEmbedding, Wrong, type ChatRequest } from "./openai_rules.ts";

/** How the service answers one call. */
export type Reply =
  | { text: string; calls?: never }
  /** Tool calls; `args` as a string goes out as it is, valid JSON or not. */
  | { calls: { name: string; args: object | string; id?: string }[]; text?: string }
  | { status: number; code?: string; message?: string }
  /** The stream breaks after these words: the connection is cut. */
  | { broken: string }
  /** Nothing comes, for so many milliseconds, then the text. */
  | { slow: number; text: string }
  /** The connection is closed before a byte of an answer, as one is that a gateway thought idle. */
  | { closed: true }
  /** A body that is no event stream and no JSON. */
  | { garbage: string };

/** One planned call: what is looked at in the request, and the answer (or what it is made from). */
export interface Step { expect?: (request: ChatRequest) => void; reply: Reply | ((request: ChatRequest) => Reply) }

/** A model service for tests: OpenAI's protocol, scripted; it fails on a call unplanned and on a step unused. */
export interface ModelService {
  /** What `OPENAI_BASE_URL` would be. */
  baseUrl: string;
  key: string;
  /** Every chat request it was sent, those it refused too. */
  requests: ChatRequest[];
  /** Every body it was sent, as it was written. */
  bodies: string[];
  /** Plans further calls. */
  plan(...steps: (Step | Reply)[]): void;
  /** What it answers where nothing is planned; without it that is a fault. */
  usual?: (request: ChatRequest) => Reply;
  /** Whether it has embeddings too. */
  embeds: boolean;
  /** Throws where a call was unplanned, an expectation was not met, a rule of the protocol was broken, or a step is left over. */
  done(): void;
  close(): Promise<void>;
}

/** The result of a tool, as a later request carries it back: the last tool message's content, read. */
export function lastResult(request: ChatRequest): Record<string, unknown> {
  const content = request.messages.findLast(({ role }) => role === "tool")?.content;
  return JSON.parse(typeof content === "string" ? content : "{}") as Record<string, unknown>;
}

/** Opens one on a free port. */
export async function openService(...steps: (Step | Reply)[]): Promise<ModelService> {
  const key = "sk-for-tests";
  const planned: Step[] = [];
  const faults: string[] = [];
  const requests: ChatRequest[] = [];
  const bodies: string[] = [];
  const plan = (...more: (Step | Reply)[]): void => { planned.push(...more.map((step): Step => ("reply" in step ? step : { reply: step }))); };
  plan(...steps);
  let calls = 0;

  const chat = async (body: unknown, response: ServerResponse): Promise<void> => {
    const request = mustBeChat(body);
    requests.push(request);
    const step = planned.shift() ?? (service.usual && { reply: service.usual });
    if (!step) {
      faults.push(`a call nobody planned: ${JSON.stringify(request.messages.at(-1)).slice(0, 300)}`);
      throw new Wrong("No call was planned.", { status: 400, code: "unplanned" });
    }
    try {
      step.expect?.(request);
    } catch (fault) {
      faults.push(fault instanceof Error ? fault.message : String(fault));
    }
    await send(response, request, typeof step.reply === "function" ? step.reply(request) : step.reply, ++calls);
  };

  const server = createServer((request, response) => {
    void handle(request, response).catch((fault: unknown) => {
      const wrong = fault instanceof Wrong ? fault : new Wrong(fault instanceof Error ? fault.message : "unknown", { status: 500 });
      if (wrong.status !== 401 && wrong.code !== "unplanned") faults.push(`${wrong.status} ${wrong.message}`);
      if (!response.headersSent) refuse(response, wrong);
    });
  });
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // API reference, "Authentication": a bearer key on every call.
    if (request.headers.authorization !== `Bearer ${key}`) throw new Wrong(request.headers.authorization ? "Incorrect API key provided." : "You didn't provide an API key.", { status: 401, code: "invalid_api_key" });
    const { pathname } = new URL(request.url ?? "/", "http://service");
    if (request.method === "GET" && pathname === "/v1/models") return json(response, 200, { object: "list", data: [{ id: "scripted", object: "model", created: 1, owned_by: "tests" }] });
    if (request.method !== "POST") throw new Wrong(`Invalid method for URL (${request.method} ${pathname})`, { status: 405 });
    const text = await textOf(request);
    bodies.push(text);
    let body: unknown;
    try { body = JSON.parse(text); } catch { throw new Wrong("We could not parse the JSON body of your request."); }
    if (pathname === "/v1/chat/completions") return chat(body, response);
    if (pathname === "/v1/embeddings" && service.embeds) return embeddings(body, response);
    throw new Wrong(`Unknown request URL: ${request.method} ${pathname}.`, { status: 404, code: "unknown_url" });
  };
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const service: ModelService = {
    embeds: true,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, key, requests, bodies, plan,
    done() {
      if (planned.length > 0) faults.push(`${planned.length} planned call(s) never came`);
      planned.length = 0;
      const found = faults.splice(0);
      if (found.length > 0) throw new Error(found.join("\n"));
    },
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
  return service;
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
};

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

/** API reference, "Error codes": an error object with message, type, param and code. */
const refuse = (response: ServerResponse, { status, message, param, code }: Wrong): void =>
  json(response, status, { error: { message, type: status === 429 ? "rate_limit_exceeded" : status >= 500 ? "server_error" : "invalid_request_error", param, code } });

async function send(response: ServerResponse, request: ChatRequest, reply: Reply, n: number): Promise<void> {
  if ("status" in reply) return refuse(response, new Wrong(reply.message ?? "The server had an error while processing your request.", { status: reply.status, code: reply.code ?? null }));
  if ("closed" in reply) { response.destroy(); return; }
  if ("garbage" in reply) { response.writeHead(200, { "content-type": "text/html" }); response.end(reply.garbage); return; }
  if ("slow" in reply) {
    const gone = await new Promise<boolean>((resolve) => { const later = setTimeout(() => resolve(false), reply.slow); response.on("close", () => { clearTimeout(later); resolve(true); }); });
    if (gone) return;
  }
  const said = "broken" in reply ? reply.broken : reply.text ?? "";
  const calls = "calls" in reply && reply.calls ? reply.calls.map(({ name, args, id }, index) => ({ index, id: id ?? `call_${n}_${index}`, type: "function", function: { name, arguments: typeof args === "string" ? args : JSON.stringify(args) } })) : [];
  const head = { id: `chatcmpl-${n}`, created: 1_790_000_000 + n, model: request.model };
  const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
  const reason = calls.length > 0 ? "tool_calls" : "stop";
  if (!request.stream) {
    const message = { role: "assistant", content: said || null, ...(calls.length > 0 ? { tool_calls: calls.map(({ index: _index, ...call }) => call) } : {}) };
    return json(response, 200, { ...head, object: "chat.completion", choices: [{ index: 0, message, finish_reason: reason, logprobs: null }], usage });
  }
  // API reference, "Streaming": chunks of one id as server-sent events, the usage in a last chunk without choices where asked for, then [DONE].
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" });
  const write = (data: object | "[DONE]"): boolean => response.write(`data: ${data === "[DONE]" ? data : JSON.stringify(data)}\n\n`);
  const chunk = (delta: object, finish: string | null = null) => write({ ...head, object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason: finish, logprobs: null }], ...(request.stream_options?.include_usage ? { usage: null } : {}) });
  chunk({ role: "assistant", content: calls.length > 0 && !said ? null : "" });
  for (const piece of said.match(/[\s\S]{1,9}/g) ?? []) chunk({ content: piece });
  if ("broken" in reply) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    response.destroy();
    return;
  }
  for (const { index, id, type, function: made } of calls) {
    chunk({ tool_calls: [{ index, id, type, function: { name: made.name, arguments: "" } }] });
    for (const piece of made.arguments.match(/[\s\S]{1,11}/g) ?? []) chunk({ tool_calls: [{ index, function: { arguments: piece } }] });
  }
  chunk({}, reason);
  if (request.stream_options?.include_usage) write({ ...head, object: "chat.completion.chunk", choices: [], usage });
  write("[DONE]");
  response.end();
}

/** Vectors that depend on the text alone; base64 where asked for, as the reference has it. */
function embeddings(body: unknown, response: ServerResponse): void {
  const { model, input, dimensions = 256, encoding_format } = mustBeEmbedding(body);
  const data = input.map((text, index) => {
    const vector = new Float32Array(dimensions);
    for (let n = 0; n < text.length; n++) { const at = (text.charCodeAt(n) * 31 + n % 7) % dimensions; vector[at] = vector[at]! + 1; }
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, at) => { vector[at] = value / length; });
    return { object: "embedding", index, embedding: encoding_format === "base64" ? Buffer.from(vector.buffer).toString("base64") : [...vector] };
  });
  json(response, 200, { object: "list", data, model, usage: { prompt_tokens: input.length, total_tokens: input.length } });
}
