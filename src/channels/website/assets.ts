import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { route, type Route } from "#channels/routes.ts";

const web = new URL("../../web/", import.meta.url);
const types: Record<string, string> = { ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml" };

/**
 * The files of the pages, each a route of its own, read once at the start: what a path says is compared with these names
 * and never becomes a path on the disk.
 */
export async function assetRoutes(): Promise<Route[]> {
  const names = (await Promise.all(["widget", "console"].map(async (folder) => (await readdir(new URL(`${folder}/`, web))).map((name) => `${folder}/${name}`)))).flat();
  return Promise.all(names.filter((name) => types[extname(name)]).map(async (name) => {
    const body = await readFile(new URL(name, web));
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 20)}"`;
    const headers = { etag, "cache-control": "no-cache" };
    return route({
      method: "get", path: `/web/${name}`, who: "anyone", hidden: true, summary: "A file of a page.", answers: { 200: { what: "the file" } },
      run: async ({ request }) => (request.headers["if-none-match"] === etag
        ? { status: 304, headers }
        : { status: 200, type: types[extname(name)], body, headers }),
    });
  }));
}
