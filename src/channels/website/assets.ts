import { z } from "zod";
import { NotFound } from "#errors.ts";
import { route, type Answer, type Call } from "#channels/routes.ts";
import type { WebFile } from "./files.ts";
import { codingFor, pack } from "./packing.ts";

const named = z.object({ name: z.string().max(100) });
const forever = "public, max-age=31536000, immutable";
/** A name of good standing may mean something newer: asked again, answered with 304 where it does not. */
const lookAgain = "public, max-age=300, stale-while-revalidate=86400";

/** What was packed once stays packed, by the file it was. */
const packed = new WeakMap<WebFile, { br: Buffer; gzip: Buffer }>();

/** The files of the pages: what a path says is compared with their names and never becomes a path on the disk. Anybody's page may load them, and check them by their hash. */
export const assetRoutes = [
  route({
    method: "get", path: "/web/{name}", who: "anyone", hidden: true, params: named, summary: "A file of a page.", answers: { 200: { what: "the file" } },
    run: async (call) => send(call, call.params.name, forever),
  }),
  ...(["widget.js", "widget.mjs"] as const).map((name) => route({
    method: "get", path: `/${name}`, who: "anyone", hidden: true, summary: "The widget, for another site's page.", answers: { 200: { what: "the script" } },
    run: async (call) => send(call, name, lookAgain),
  })),
];

function send({ door, request }: Pick<Call<unknown, unknown, unknown>, "door" | "request">, name: string, cached: string): Answer {
  const file = door.web.files.get(name);
  if (!file) throw new NotFound("There is nothing here.");
  const headers = {
    etag: `"${file.integrity.slice(7, 27)}"`, "cache-control": cached, vary: "accept-encoding",
    "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin",
  };
  if (request.headers["if-none-match"] === headers.etag) return { status: 304, headers };
  const coding = codingFor(request.headers["accept-encoding"]);
  if (!coding) return { status: 200, type: file.type, body: file.body, headers };
  const ready = packed.get(file) ?? { br: pack(file.body, "br", true), gzip: pack(file.body, "gzip", true) };
  packed.set(file, ready);
  return { status: 200, type: file.type, body: ready[coding], headers: { ...headers, "content-encoding": coding } };
}
