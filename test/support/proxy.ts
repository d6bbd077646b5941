import { readFileSync } from "node:fs";
import { createServer as createPlain, request, type RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

/** A certificate made for tests, with its key: one for localhost, one for another name. */
export const certificate = (name: "localhost" | "other"): { cert: string; key: string; file: string } => {
  const file = new URL(`./certificates/${name}.crt`, import.meta.url).pathname;
  return { cert: readFileSync(file, "utf8"), key: readFileSync(file.replace(/crt$/, "key"), "utf8"), file };
};

/** A proxy, with HTTPS unless told otherwise, in front of a desk; it may gather answers before it passes them on, and say whom it speaks for or not. */
export async function openProxy(port: number, { secure = true, name = "localhost" as "localhost" | "other", gathers = false, tells = true } = {}): Promise<{ url: string; port: number; close(): Promise<void> }> {
  const { cert, key } = certificate(name);
  const passOn: RequestListener = (asked, answer) => {
    const headers = { ...asked.headers, ...(tells ? { "x-forwarded-for": "203.0.113.7", "x-forwarded-proto": "https" } : {}) };
    const onward = request({ host: "127.0.0.1", port, path: asked.url, method: asked.method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      if (!gathers) { answer.flushHeaders(); reply.pipe(answer); return; }
      const parts: Buffer[] = [];
      reply.on("data", (part: Buffer) => parts.push(part)).on("end", () => answer.end(Buffer.concat(parts)));
    });
    onward.on("error", () => { answer.writeHead(502); answer.end(); });
    asked.pipe(onward);
  };
  const server = secure ? createServer({ cert, key }, passOn) : createPlain(passOn);
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const own = (server.address() as AddressInfo).port;
  return { port: own, url: secure ? `https://localhost:${own}` : `http://127.0.0.1:${own}`, close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }) };
}
