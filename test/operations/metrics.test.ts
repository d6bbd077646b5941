import { describe, expect, it, test } from "vitest";
import { lookAt } from "#operations/health.ts";
import { fallbackKind, openMetrics } from "#operations/metrics.ts";

test("the figures are told in the form Prometheus reads", async () => {
  const metrics = openMetrics({ ask: async (those) => { those.queue.set(3); } });
  metrics.http.observe({ route: "/api/conversations", method: "post", status: "201" }, 0.02);
  metrics.heldBack.inc({ check: "price" });
  const { type, text } = await metrics.read();
  expect(type).toContain("text/plain");
  expect(text).toContain("frontdesk_queue 3");
  expect(text).toContain("frontdesk_sentences_held_back_total{check=\"price\"} 1");
  expect(text).toContain("frontdesk_http_seconds_count{route=\"/api/conversations\",method=\"post\",status=\"201\"} 1");
});

test("two desks in one process count apart, and a dead database does not silence the figures", async () => {
  const one = openMetrics({ ask: () => Promise.reject(new Error("gone")) });
  const other = openMetrics({ machine: true });
  one.turns.inc({ outcome: "ended", model: "" });
  expect((await one.read()).text).toContain('frontdesk_turns_total{outcome="ended",model=""} 1');
  const text = (await other.read()).text;
  expect(text).not.toContain("frontdesk_turns_total{");
  expect(text).toContain("frontdesk_process_cpu_seconds_total");
});

test("a check that throws, complains or never answers is a finding, and the others are told", async () => {
  const findings = await lookAt([
    { name: "well", look: async () => undefined },
    { name: "throws", look: () => { throw new Error("refused"); } },
    { name: "complains", look: async () => "too old" },
    { name: "silent", look: () => new Promise(() => undefined), within: 20 },
  ]);
  expect(findings.map(({ name, ok, saw }) => [name, ok, saw])).toEqual([
    ["well", true, undefined], ["throws", false, "refused"], ["complains", false, "too old"], ["silent", false, "no answer within 20 ms"],
  ]);
});

describe("why a model gave way", () => {
  it.each([
    ["too slow", "too slow"], ["503 Zebulon wrote this", "status 503"], ["held back: \"€99\" stands without a source", "held back"], ["Connection error.", "connection"],
    ["Zebulon Quarkson, 4111 1111 1111 1111", "other"], ["too many model calls in one turn", "limit"],
  ])("%s is one of a few words: %s", (reason, kind) => expect(fallbackKind(reason)).toBe(kind));
});
