import { connect } from "node:net";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestWebsite, type OpenWebsite } from "../support/website.ts";

let house: OpenWebsite;
const faults: unknown[] = [];
const onFault = (fault: unknown) => { faults.push(fault); };
beforeAll(async () => {
  house = await openTestWebsite();
  // What nobody catches would end the process.
  process.on("uncaughtException", onFault);
  process.on("unhandledRejection", onFault);
});
afterAll(async () => {
  process.off("uncaughtException", onFault);
  process.off("unhandledRejection", onFault);
  await house.close();
});

/** Bytes as they are, and the first line of what came back; nothing where the connection was cut. */
function send(bytes: string, milliseconds = 400): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(house.port, "127.0.0.1");
    let got = "";
    const done = () => { clearTimeout(late); socket.destroy(); resolve(got.split("\r\n")[0] ?? ""); };
    const late = setTimeout(done, milliseconds);
    socket.on("data", (part) => { got += part.toString("latin1"); if (got.includes("\r\n\r\n")) setTimeout(done, 20); });
    socket.on("error", done);
    socket.on("close", done);
    socket.write(bytes, "latin1");
  });
}
const stays = async () => {
  expect((await fetch(`${house.url}/health/live`)).status).toBe(200);
  expect(faults).toEqual([]);
};
const get = (path: string, ...headers: string[]) => `GET ${path} HTTP/1.1\r\n${headers.map((header) => `${header}\r\n`).join("")}\r\n`;

describe("the front door", () => {
  it.each([
    "<script>", "256.256.256.256", "a:99999", "[::1", "a b", "a/health/ready?", "a@b", "\u00ff\u00fe", "%00", "%", "xn--a", "", ":", "1.2.3.4.5", "a#", "a\\b", "..", "[v1.x]", "a".repeat(3_000), "0x7f.1",
  ])("a Host of %j ends nothing and leads nowhere else", async (host) => {
    expect(await send(get("/health/live", `host: ${host}`))).toMatch(/^HTTP\/1\.1 (200|400)|^$/);
    await stays();
  });

  it.each([
    ["another's address", get("http://evil.example/health/live", "host: a")], ["an address that is none", get("http://[/", "host: a")], ["a star", "OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n"],
    ["no slash", get("?x", "host: a")], ["many slashes", get("//////", "host: a")], ["a tunnel", "CONNECT evil:80 HTTP/1.1\r\nhost: a\r\n\r\n"], ["a websocket", get("/", "host: a", "connection: upgrade", "upgrade: websocket", "sec-websocket-key: x")],
    ["a mirror", "TRACE / HTTP/1.1\r\nhost: a\r\n\r\n"], ["a method of other houses", "PROPFIND / HTTP/1.1\r\nhost: a\r\n\r\n"], ["an old protocol", "GET /health/live HTTP/1.0\r\n\r\n"],
    ["both lengths", "POST /api/conversations HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"],
    ["broken pieces", "POST /api/conversations HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"],
    ["an odd wish", "POST /api/conversations HTTP/1.1\r\nhost: a\r\nexpect: 200-magic\r\ncontent-length: 2\r\n\r\n{}"], ["huge headers", get("/", "host: a", `x: ${"a".repeat(40_000)}`)], ["two thousand headers", get("/", "host: a", ...Array.from({ length: 2_100 }, (_, n) => `x${n}: 1`))],
    ["a path of 15,000 letters", get(`/${"a".repeat(15_000)}`, "host: a")], ["a broken escape", get("/api/conversations/%/events", "host: a")], ["NUL", get("/%00", "host: a")], ["half an escape", get("/privacy?lang=%c3", "host: a")],
    ["a header in a query", get("/privacy?lang=en%0d%0aset-cookie:%20a=b", "host: a")],
  ])("%s is answered or cut, and takes nothing down", async (_, bytes) => {
    expect(await send(bytes)).toMatch(/^HTTP\/1\.[01] [1-4]\d\d|^$/);
    await stays();
  });

  it.each([
    ["accept-version", "~99"], ["accept-version", "((("], ["accept", "text/event-stream;q=x,,,;;"], ["content-type", "application/json; charset=\"\u00ff"], ["content-type", ";;;"], ["authorization", "Bearer"], ["authorization", "Basic Og=="],
    ["cookie", "frontdesk_hotel"], ["cookie", "=;=;frontdesk_hotel=%00;;"], ["origin", "null"], ["origin", "http://["], ["last-event-id", "-1e999"], ["x-forwarded-for", "[[[, ::%, 1.2.3.4:5:6"], ["x-forwarded-proto", "gopher"],
    ["x-request-id", "mine"], ["range", "bytes=0-"], ["if-none-match", "*"], ["accept-encoding", "gzip"], ["accept-language", "*;q=0,;;;q"], ["content-encoding", "br"], ["x-http-method-override", "DELETE"], ["trailer", "x"], ["te", "trailers"], ["connection", "close, x, y"],
  ])("%s: %s asks for nothing that takes it down", async (name, value) => {
    for (const path of ["/", "/health/live", "/api/session", "/api/conversations", "/api/conversations/00000000-0000-4000-8000-000000000000/events", `/web/${house.door.web.pages.widget.script}`]) {
      for (const method of ["GET", "POST"]) {
        expect(await send(`${method} ${path} HTTP/1.1\r\nhost: a\r\n${name}: ${value}\r\ncontent-length: 0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 [1-4]\d\d|^$/);
      }
    }
    await stays();
  });

  it("lets no more streams of one conversation stand than twenty, and guests still write", async () => {
    const { id, token } = await (await fetch(`${house.url}/api/conversations`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })).json() as { id: string; token: string };
    const streams = Array.from({ length: 30 }, () => new Promise<{ status: number; end(): void }>((resolve, reject) => {
      const asking = request({ port: house.port, path: `/api/conversations/${id}/events`, agent: false, headers: { authorization: `Bearer ${token}`, accept: "text/event-stream" } }, (response) => {
        response.resume();
        response.on("error", () => {});
        resolve({ status: response.statusCode ?? 0, end: () => asking.destroy() });
      });
      asking.on("error", reject).end();
    }));
    const open = await Promise.all(streams);
    expect(open.map(({ status }) => status).sort()).toEqual([...Array(20).fill(200), ...Array(10).fill(429)]);
    expect((await fetch(`${house.url}/health/live`)).status).toBe(200);
    for (const one of open) one.end();
    await expect.poll(async () => (await fetch(`${house.url}/api/conversations/${id}/events`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    await stays();
  });

  it("a wish for another protocol is answered as a plain request, and keeps no connection for good", async () => {
    expect(await send(get("/health/live", "host: a", "connection: upgrade", "upgrade: websocket", "sec-websocket-key: x"))).toBe("HTTP/1.1 200 OK");
    await expect.poll(() => new Promise((resolve) => { house.server.getConnections((_, count) => resolve(count)); }), { timeout: 5_000 }).toBeLessThan(3);
  });

  it("what is refused at the door has a line in the log under its reference", async () => {
    const answer = await fetch(`${house.url}/api/conversations`, { method: "POST", headers: { "content-encoding": "gzip" }, body: "x" });
    const { reference } = await answer.json() as { reference: string };
    expect(house.lines.some((line) => line.includes(reference))).toBe(true);
  });
});
