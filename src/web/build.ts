import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WebFile, WebFiles } from "#channels/website/files.ts";
import { bundle } from "./bundle.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = join(root, "src/web");
/** The launcher's own words are in its script. */
const words = join(root, "prompts/widget.yaml");
const types: Record<string, string> = { ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" };

/** What a build leaves in its folder beside the files: which of them a page begins with. */
type Begins = WebFiles["pages"];

let made: Promise<WebFiles> | undefined;

/** The scripts and styles of the screens, bundled where their sources changed since the last time; once in a process. */
export const webFiles = (): Promise<WebFiles> => made ??= build().catch((fault: unknown) => { made = undefined; throw fault; });

async function build(): Promise<WebFiles> {
  const folder = join(root, ".cache/web", await hashOfSources());
  const kept = await readKept(folder);
  if (kept) return kept;
  const { files, pages } = await bundle(sources, words);
  await keep(folder, files, pages);
  return filesOf(files, pages);
}

/** Changes with every source, and with every version of a package it may have in it. */
async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  const names = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name)).sort();
  for (const name of names) hash.update(name).update("\0").update(await readFile(join(sources, name)));
  for (const other of [words, join(root, "package-lock.json")]) if (existsSync(other)) hash.update(await readFile(other));
  return hash.digest("hex").slice(0, 24);
}

async function readKept(folder: string): Promise<WebFiles | undefined> {
  try {
    const pages = JSON.parse(await readFile(join(folder, "pages.json"), "utf8")) as Begins;
    const names = readdirSync(folder).filter((name) => types[extname(name)]);
    return filesOf(new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const))), pages);
  } catch {
    return undefined;
  }
}

/** Written aside and moved in whole, since several may build at once; where nothing can be written, the next start builds again. */
async function keep(folder: string, files: ReadonlyMap<string, Uint8Array>, pages: Begins): Promise<void> {
  const aside = `${folder}.${randomUUID()}`;
  try {
    await mkdir(aside, { recursive: true });
    for (const [name, body] of files) await writeFile(join(aside, name), body);
    await writeFile(join(aside, "pages.json"), JSON.stringify(pages));
    await rename(aside, folder);
  } catch {
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  }
}

function filesOf(files: ReadonlyMap<string, Uint8Array>, pages: Begins): WebFiles {
  return {
    pages,
    files: new Map([...files].map(([name, body]): [string, WebFile] => [name, {
      body: Buffer.from(body), type: types[extname(name)] ?? "application/octet-stream",
      integrity: `sha384-${createHash("sha384").update(body).digest("base64")}`,
    }])),
  };
}
