import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hotelDocument, openTalk, type Talked } from "../support/assistant.ts";
import { openCollector, type Collector } from "../support/collector.ts";
import { lastResult } from "../support/openai.ts";

let collector: Collector;
let talk: Talked;
let url: string;
beforeEach(async () => {
  collector = await openCollector();
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url);
  vi.stubEnv("OTEL_EXPORTER_OTLP_HEADERS", "api-key=for-tests");
  vi.stubEnv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=test");
  talk = await openTalk({ documents: { pets: hotelDocument("pets") } });
  const website = await talk.open.website();
  await new Promise<void>((resolve) => { website.server.listen(0, "127.0.0.1", resolve); });
  url = `http://127.0.0.1:${(website.server.address() as AddressInfo).port}`;
});
afterEach(async () => { vi.unstubAllEnvs(); await collector.close(); });

/** A guest writes over HTTP and waits for the answer; returns the request's reference. */
async function write(text: string): Promise<string | null> {
  const post = (path: string, body: object, token?: string) => fetch(`${url}${path}`, { method: "POST", headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify(body) });
  const { id, token } = await (await post("/api/conversations", {})).json() as { id: string; token: string };
  const sent = await post(`/api/conversations/${id}/messages`, { id: randomUUID(), text }, token);
  const { seq } = await sent.json() as { seq: number };
  await fetch(`${url}/api/conversations/${id}/events?after=${seq}&wait=20`, { headers: { authorization: `Bearer ${token}` } });
  return sent.headers.get("x-request-id");
}

test("a collector gets one trace of a message: the request, its turn, the calls of the model and of its tools, and nobody's words", async () => {
  talk.service.plan(
    { calls: [{ name: "search_documents", args: { question: "dogs in the room" } }] },
    { reply: (request) => ({ text: `Small dogs may stay [${String((lastResult(request).passages as { mark: number }[])[0]!.mark)}].` }) },
  );
  const reference = await write("May Balthazar the dachshund come along?");
  await talk.close();

  const traceOf = (name: string) => collector.spans.filter((span) => span.name === name);
  const [request] = traceOf("POST /api/conversations/{id}/messages");
  const [turn] = traceOf("invoke_agent frontdesk");
  const calls = traceOf("chat scripted");
  const [tool] = traceOf("execute_tool search_documents");
  expect(request).toMatchObject({ kind: 2, attributes: { "http.route": "/api/conversations/{id}/messages", "http.response.status_code": 202, "frontdesk.reference": reference } });
  expect(turn).toMatchObject({ trace: request!.trace, attributes: { "gen_ai.operation.name": "invoke_agent", "frontdesk.reference": reference } });
  expect(calls.length).toBeGreaterThanOrEqual(2);
  for (const call of calls) expect(call).toMatchObject({ trace: request!.trace, parent: turn!.id, kind: 3, attributes: { "gen_ai.operation.name": "chat", "gen_ai.request.model": "scripted", "gen_ai.usage.input_tokens": 100, "gen_ai.usage.output_tokens": 20 } });
  expect(tool).toMatchObject({ trace: request!.trace, parent: turn!.id, attributes: { "gen_ai.tool.name": "search_documents" } });
  expect(collector.resources[0]).toMatchObject({ "service.name": "frontdesk", "deployment.environment.name": "test" });
  expect(collector.headers[0]).toMatchObject({ "api-key": "for-tests" });
  expect(collector.bytes).not.toMatch(/balthazar|dachshund|small dogs/i);
});

test("a collector that is gone costs the guest nothing", async () => {
  await collector.close();
  talk.service.plan({ text: "Good morning!" });
  expect(await write("hello there")).toMatch(/^r-/);
  talk.service.done();
  await talk.close();
});
