import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { BuildOptions, BuildResult } from "esbuild";
import type { WebFiles } from "#channels/website/files.ts";

/** The bundled files by name, and which of them each page begins with. */
export interface Bundle { files: Map<string, Uint8Array>; pages: WebFiles["pages"] }
type Built = BuildResult<{ write: false; metafile: true }>;

const common = {
  bundle: true, write: false, metafile: true, minify: true, platform: "browser", target: ["es2022", "safari16.4", "chrome111", "firefox115"],
  jsx: "automatic", jsxImportSource: "preact", tsconfigRaw: {}, legalComments: "none", logLevel: "silent", charset: "utf8",
} satisfies BuildOptions;

/** Bundles the screens. A fault in a source is thrown with its file and line. */
export async function bundle(sources: string): Promise<Bundle> {
  // Only here: a start that finds its files in the cache needs no bundler.
  const { build, stop } = await import("esbuild");
  const run = (options: BuildOptions): Promise<Built> => build({ ...options, ...common, absWorkingDir: sources });
  try {
    const screens = await run({
      entryPoints: { console: first(sources, "console/main.tsx", "console/main.js"), "console-style": "console/console.css", widget: "widget/main.js", style: "widget/widget.css" },
      format: "esm", splitting: true, outdir: "out", entryNames: "[name]-[hash]", chunkNames: "part-[hash]",
    });
    const files = new Map(screens.outputFiles.map(({ path, contents }) => [basename(path), contents]));
    const named = (entry: string, ending: string) => [...files.keys()].find((name) => new RegExp(`^${entry}-[A-Z0-9]{8}\\.${ending}$`).test(name)) ?? "";
    return { files, pages: {
      widget: { script: named("widget", "js"), style: named("style", "css") },
      console: { script: named("console", "js"), style: named("console-style", "css") },
    } };
  } finally {
    await stop();
  }
}

const first = (sources: string, ...names: string[]): string => names.find((name) => existsSync(join(sources, name))) ?? names[0] ?? "";
