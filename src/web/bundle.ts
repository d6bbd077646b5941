import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { BuildOptions, BuildResult, Plugin } from "esbuild";
import { parse } from "yaml";
import type { WebFiles } from "#channels/website/files.ts";

/** The bundled files by name, and which of them each page begins with. */
export interface Bundle { files: Map<string, Uint8Array>; pages: WebFiles["pages"] }
type Built = BuildResult<{ write: false; metafile: true }>;
type Build = (options: BuildOptions) => Promise<Built>;

const common = {
  bundle: true, write: false, metafile: true, minify: true, platform: "browser", target: ["es2022", "safari16.4", "chrome111", "firefox115"],
  jsx: "automatic", jsxImportSource: "preact", tsconfigRaw: {}, legalComments: "none", logLevel: "silent", charset: "utf8", outdir: "out",
} satisfies BuildOptions;

/** Bundles the screens; `words` is the file with the few words the launcher needs before anything is loaded. A fault in a source is thrown with its file and line. */
export async function bundle(sources: string, words: string): Promise<Bundle> {
  // Only here: a start that finds its files in the cache needs no bundler.
  const { build, stop } = await import("esbuild");
  const run: Build = (options) => build({ ...common, ...options, absWorkingDir: sources }) as Promise<Built>;
  try {
    const files = new Map<string, Uint8Array>();
    const keep = ({ outputFiles }: Built) => { for (const { path, contents } of outputFiles) files.set(basename(path), contents); };
    keep(await run({ entryPoints: { console: "console/main.tsx", "console-style": "console/console.css", page: "widget/page.css" }, format: "esm", splitting: true, entryNames: "[name]-[hash]", chunkNames: "part-[hash]" }));
    const window = await run({
      entryPoints: Object.fromEntries(parts.map((part) => [part, `widget/${part}.ts${part === "picker" ? "" : "x"}`])), format: "esm", splitting: true,
      entryNames: "[name]-[hash]", chunkNames: "part-[hash]", plugins: [styleAsText(run)],
    });
    keep(window);
    const define = { PARTS: JSON.stringify(partsOf(window, files)), LAUNCH: JSON.stringify(launchWords(parse(await readFile(words, "utf8")) as Words)) };
    const first = { define, plugins: [styleAsText(run)] };
    keep(await run({ ...first, entryPoints: { embed: "widget/embed.ts" }, format: "iife", entryNames: "[name]-[hash]" }));
    keep(await run({ ...first, entryPoints: { widget: "widget/embed.ts" }, format: "iife" }));
    keep(await run({ ...first, entryPoints: { widget: "widget/module.ts" }, format: "esm", outExtension: { ".js": ".mjs" } }));
    const named = (entry: string, ending: string) => [...files.keys()].find((name) => new RegExp(`^${entry}-[A-Z0-9]{8}\\.${ending}$`).test(name)) ?? "";
    return { files, pages: {
      widget: { script: named("embed", "js"), style: named("page", "css") },
      console: { script: named("console", "js"), style: named("console-style", "css") },
    } };
  } finally {
    await stop();
  }
}

/** What the launcher loads: the window itself when somebody opens it, the rest when a conversation needs it. */
const parts = ["panel", "conversation", "picker"] as const;

/** Each part with all it imports, deepest first, each file with its hash: a browser checks every one before it runs. */
function partsOf({ metafile }: Built, files: ReadonlyMap<string, Uint8Array>): Record<string, [string, string][]> {
  const deep = (output: string): string[] => {
    const statically = metafile.outputs[output]?.imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path) ?? [];
    return [...new Set([...statically.flatMap(deep), output])];
  };
  return Object.fromEntries(parts.map((part) => {
    const output = Object.keys(metafile.outputs).find((name) => basename(name).startsWith(`${part}-`)) ?? "";
    return [part, deep(output).map((name): [string, string] => [basename(name), `sha384-${createHash("sha384").update(files.get(basename(name)) ?? "").digest("base64")}`])];
  }));
}

type Words = Record<string, Record<string, string>>;
/** The words that must be there when nothing else could be loaded, by language. */
function launchWords(all: Words): Words {
  const languages = Object.keys(all.launch ?? {});
  return Object.fromEntries(languages.map((language) => [language, Object.fromEntries(["launch", "close", "unread", "broken", "broken_page", "again", "call"].map((key) => [key, all[key]?.[language] ?? ""]))]));
}

/** A style sheet that a script imports becomes a string, made small: a shadow root adopts it, which no policy of the page forbids. */
const styleAsText = (run: Build): Plugin => ({
  name: "style as text",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await run({ entryPoints: [path], outdir: join("out", "text"), metafile: true });
      return { contents: `export const styles = ${JSON.stringify(outputFiles[0]?.text.trim() ?? "")};`, loader: "js", watchFiles: [path] };
    });
  },
});
