import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every file of the tree that is not ignored, by its path from the root. */
export const files = (): string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 64e6 })
    .split("\n").filter((file) => file !== "" && existsSync(root + file)).sort();

/** What stands in a file. */
export const read = (file: string): string => readFileSync(root + file, "utf8");

/** One import of a source file: as it is written, and which file of the tree it means. */
export interface Import { file: string; line: number; written: string; typeOnly: boolean; target?: string }

const forms = [
  /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+\sfrom\s+)?["']([^"'\n]+)["']/gm,
  /\b(?:import|require)\(\s*()["'`]([^"'`\n]+)["'`]\s*\)/g,
];

/** The imports of a source file. */
export function importsOf(file: string): Import[] {
  const source = read(file).replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, " "));
  return forms.flatMap((form) => [...source.matchAll(form)].map((match) => {
    const written = match[2] ?? "";
    return {
      file, written, typeOnly: (match[1] ?? "") !== "", line: source.slice(0, match.index).split("\n").length,
      ...(written.startsWith("#") ? { target: `src/${written.slice(1)}` }
        : written.startsWith(".") ? { target: posix.join(posix.dirname(file), written) } : {}),
    };
  }));
}

/** The circles among files that import each other, each told once from its first file. */
export function circles(imports: readonly Import[]): string[] {
  const below = new Map<string, string[]>();
  for (const { file, target } of imports) if (target) below.set(file, [...(below.get(file) ?? []), target]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) { found.push([...trail.slice(at), file].join(" → ")); return; }
    if (done.has(file)) return;
    for (const next of below.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of [...below.keys()].sort()) visit(file, []);
  return found;
}
