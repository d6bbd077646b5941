import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { route } from "#channels/routes.ts";
import { openTestWebsite, raw, type OpenWebsite } from "../support/website.ts";

const what = { 200: { what: "for this test" } };
/** Routes that go wrong in every way a route can. */
const badRoutes = [
  route({ method: "get", path: "/bad/late", who: "anyone", summary: "", answers: what, async run({ response }) {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: begun\n\n");
    await new Promise((resolve) => setImmediate(resolve));
    throw new Error("the database password is hunter2");
  } }),
  route({ method: "get", path: "/bad/at-once", who: "anyone", summary: "", answers: what, run() { throw new Error("the database password is hunter2"); } }),
  route({ method: "get", path: "/bad/nothing", who: "anyone", summary: "", answers: what, run: async () => undefined }),
];

let house: OpenWebsite;
beforeAll(async () => { house = await openTestWebsite({ more: badRoutes }); });
afterAll(() => house.close());

const json = { "content-type": "application/json" };
const alive = async () => expect((await fetch(`${house.url}/health/live`)).status).toBe(200);

describe("the front door stays open", () => {
  it("longer for a connection that rests than a proxy keeps it, so that nothing is sent into a door being closed", async () => {
    const answer = await raw(house.port, { path: "/health/live", headers: { connection: "keep-alive" } });
    expect(Number(/timeout=(\d+)/.exec(String(answer.headers["keep-alive"]))?.[1])).toBeGreaterThan(60);
  });
});

describe("the front door stays shut to what is known to bring the server down", () => {
  it("refuses a body that says it is compressed and is not", async () => {
    const answer = await raw(house.port, { method: "POST", path: "/api/conversations", headers: { ...json, "content-encoding": "gzip" }, body: "no gzip at all" });
    expect(answer.status).toBe(415);
    expect(JSON.parse(answer.text)).toMatchObject({ code: "compressed", status: 415 });
    await alive();
  });

  it("unpacks no bomb", async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, " "));
    const before = process.memoryUsage().rss;
    const answer = await raw(house.port, { method: "POST", path: "/api/conversations", headers: { ...json, "content-encoding": "gzip" }, body: bomb }).catch(() => ({ status: 415 }));
    expect(answer.status).toBe(415);
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * 1024 * 1024);
    await alive();
  });

  it("cuts only the stream in which something went wrong", async () => {
    await expect(raw(house.port, { path: "/bad/late" })).rejects.toThrow();
    await alive();
    expect(house.lines.some((line) => line.includes("cut in the middle of an answer"))).toBe(true);
  });

  it("answers where a route throws at once, or never writes anything", async () => {
    expect((await raw(house.port, { path: "/bad/at-once" })).status).toBe(500);
    expect((await raw(house.port, { path: "/bad/nothing" })).status).toBe(500);
    await alive();
  });

  it.each([
    "/web/..%2f..%2frecords/database.ts", "/web/../../package.json", "/web/widget/..%2f..%2f..%2fpackage.json", "/web/%2e%2e/%2e%2e/errors.ts",
    "/web/widget/", "/web/widget%00", "/..%5c..%5cpackage.json",
  ])("serves no file but its own: %s", async (path) => {
    const answer = await raw(house.port, { path });
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain("dependencies");
    await alive();
  });
});

describe("what is said of an error", () => {
  it("tells nothing internal, and a reference that finds the line in the log", async () => {
    const answer = await raw(house.port, { path: "/bad/at-once" });
    const problem = JSON.parse(answer.text) as { reference: string; code: string };
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(problem).toMatchObject({ type: "about:blank", title: "Internal Server Error", status: 500, code: "internal" });
    expect(answer.text).not.toContain("hunter2");
    expect(problem.reference).toMatch(/^r-[2-9a-z]{8}$/);
    expect(answer.headers["x-request-id"]).toBe(problem.reference);
    expect(house.lines.find((line) => line.includes(problem.reference) && line.includes("the database password"))).toBeDefined();
  });

  it.each([
    ["GET", "/no-such-page", 404], ["GET", "/api/sign-in", 405], ["PATCH", "/api/conversations", 405], ["GET", "/api/conversations/%E0%A4%A/events", 404],
    ["GET", "//evil.example/..", 404],
  ])("%s %s is answered %i with problem details", async (method, path, status) => {
    const answer = await raw(house.port, { method, path });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ status: answer.status, code: expect.any(String), detail: expect.any(String) });
    await alive();
  });

  it.each<[string, Record<string, string>, Buffer | string, number, string]>([
    ["text instead of JSON", { "content-type": "text/plain" }, "hello", 415, "not_json"],
    ["broken JSON", json, "{\"locale\": ", 400, "not_json"],
    ["invalid UTF-8", json, Buffer.from([0x7b, 0x22, 0x6c, 0xff, 0xfe, 0x22, 0x7d]), 400, "not_utf8"],
    ["a list", json, "[]", 400, "invalid"],
    ["a word", json, "\"hello\"", 400, "invalid"],
    ["null", json, "null", 400, "invalid"],
    ["a wrong type", json, "{\"locale\": 7}", 400, "invalid"],
    ["a zone that does not exist", json, "{\"timeZone\": \"Atlantis/Sunken_City\"}", 400, "invalid"],
    ["an offset for a zone", json, "{\"timeZone\": \"+02:00\"}", 400, "invalid"],
    ["no language tag", json, "{\"locale\": \"no language!\"}", 400, "invalid"],
    ["a huge body", json, JSON.stringify({ locale: "x".repeat(300_000) }), 413, "too_large"],
  ])("%s is refused with a sentence", async (_, headers, body, status, code) => {
    const answer = await raw(house.port, { method: "POST", path: "/api/conversations", headers, body });
    const problem = JSON.parse(answer.text) as { detail: string };
    expect({ status: answer.status, problem }).toMatchObject({ status, problem: { code, status } });
    expect(problem.detail).toMatch(/^[A-Z].*\.$/);
    await alive();
  });

  it("takes no harm from a body that never ends or breaks off", async () => {
    const { connect } = await import("node:net");
    const socket = connect(house.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write("POST /api/conversations HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"loc");
    await new Promise((resolve) => { socket.once("connect", resolve); });
    socket.destroy();
    const garbage = connect(house.port, "127.0.0.1");
    const closed = new Promise((resolve) => { garbage.once("close", resolve); });
    garbage.on("error", () => {});
    garbage.resume();
    garbage.write("\x16\x03\x01 this is no HTTP\r\n\r\n");
    await closed;
    await alive();
  });
});

describe("what every answer carries", () => {
  it("lets nothing run but its own", async () => {
    const answer = await fetch(`${house.url}/`);
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(answer.headers.get("content-security-policy")).not.toContain("unsafe");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("server")).toBeNull();
    expect(answer.headers.get("strict-transport-security")).toBeNull();
  });

  it("asks for encryption ever after where it is encrypted", async () => {
    const answer = await fetch(`${house.url}/`, { headers: { "x-forwarded-proto": "https" } });
    expect(answer.headers.get("strict-transport-security")).toContain("max-age");
  });

  it("lets the pages of ALLOWED_ORIGINS open conversations, and no other page", async () => {
    const ask = (origin: string) => fetch(`${house.url}/api/conversations`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" } });
    const known = await ask("https://hotel.example");
    expect(known.status).toBe(204);
    expect(known.headers.get("access-control-allow-origin")).toBe("https://hotel.example");
    expect(known.headers.get("access-control-allow-credentials")).toBeNull();
    expect((await ask("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
    const console = await fetch(`${house.url}/api/handoffs`, { headers: { origin: "https://hotel.example" } });
    expect(console.headers.get("access-control-allow-origin")).toBeNull();
  });
});
