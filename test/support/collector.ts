import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A span as it arrived. */
export interface Arrived { name: string; trace: string; id: string; parent: string; kind: number; failed: boolean; attributes: Record<string, string | number | boolean> }

/** An OpenTelemetry collector on loopback: takes OTLP over HTTP with protobuf, and refuses anything else. */
export interface Collector { url: string; spans: Arrived[]; resources: Record<string, string | number | boolean>[]; headers: Record<string, unknown>[]; bytes: string; close(): Promise<void> }

/** Opens one on a free port. */
export async function openCollector(): Promise<Collector> {
  const spans: Arrived[] = [];
  const resources: Collector["resources"] = [];
  const headers: Collector["headers"] = [];
  let bytes = "";
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part)).on("end", () => {
      headers.push(request.headers);
      if (request.method !== "POST" || request.url !== "/v1/traces" || request.headers["content-type"] !== "application/x-protobuf") { response.writeHead(415); response.end(); return; }
      const body = Buffer.concat(parts);
      bytes += body.toString("latin1");
      // opentelemetry-proto, trace/v1/trace.proto and common/v1/common.proto: the numbers of the fields.
      for (const group of read(body).all(1)) {
        for (const resource of read(group).all(1)) resources.push(attributesOf(read(resource).all(1)));
        for (const scope of read(group).all(2)) for (const span of read(scope).all(2)) spans.push(spanOf(span));
      }
      response.writeHead(200, { "content-type": "application/x-protobuf" });
      response.end();
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, resources, headers, get bytes() { return bytes; },
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}

function spanOf(bytes: Buffer): Arrived {
  const of = read(bytes);
  const [status] = of.all(15);
  return {
    trace: of.all(1)[0]?.toString("hex") ?? "", id: of.all(2)[0]?.toString("hex") ?? "", parent: of.all(4)[0]?.toString("hex") ?? "",
    name: of.all(5)[0]?.toString() ?? "", kind: of.number(6) ?? 0, attributes: attributesOf(of.all(9)), failed: status ? read(status).number(3) === 2 : false,
  };
}

function attributesOf(pairs: Buffer[]): Record<string, string | number | boolean> {
  return Object.fromEntries(pairs.map((pair) => {
    const value = read(read(pair).all(2)[0] ?? Buffer.alloc(0));
    return [read(pair).all(1)[0]?.toString() ?? "", value.all(1)[0]?.toString() ?? value.number(3) ?? value.number(2) === 1];
  }));
}

/** The fields of a message on protobuf's wire: bytes and whole numbers by their field's number. */
function read(bytes: Buffer): { all(field: number): Buffer[]; number(field: number): number | undefined } {
  const blobs = new Map<number, Buffer[]>();
  const numbers = new Map<number, number>();
  let at = 0;
  const varint = (): number => { let value = 0n, shift = 0n; for (;;) { const byte = bytes[at]!; at += 1; value |= BigInt(byte & 0x7f) << shift; if (byte < 128) return Number(value); shift += 7n; } };
  while (at < bytes.length) {
    const key = varint();
    const [field, wire] = [key >> 3, key & 7];
    if (wire === 0) numbers.set(field, varint());
    else if (wire === 2) { const length = varint(); blobs.set(field, [...blobs.get(field) ?? [], bytes.subarray(at, at + length)]); at += length; }
    else at += wire === 1 ? 8 : 4;
  }
  return { all: (field) => blobs.get(field) ?? [], number: (field) => numbers.get(field) };
}
