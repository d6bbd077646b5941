import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { circles, files, importsOf, read, root } from "./support/sources.ts";

const all = files();
const sources = all.filter((file) => /^src\/.*\.(?:tsx?|js)$/.test(file));
const program = all.filter((file) => /^(?:src|test)\/.*\.tsx?$/.test(file));
const imports = sources.flatMap(importsOf);
const partOf = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? file.slice(4);

/** What each part of the house may know. The files that open the house, and its commands, know everything. */
const below = ["errors.ts", "operations"];
const ground = [...below, "rules", "understanding"];
const mayKnow: Record<string, readonly string[]> = {
  "errors.ts": [],
  operations: ["errors.ts"],
  rules: below,
  understanding: [...below, "rules"],
  records: ground,
  knowledge: [...ground, "records"],
  conversations: [...ground, "records"],
  handoff: [...ground, "records", "conversations"],
  assistant: [...ground, "records", "conversations", "handoff", "knowledge"],
  channels: [...ground, "records", "conversations", "handoff", "knowledge"],
  web: ["channels"],
};
const opens = (part: string): boolean => part === "commands" || (part.endsWith(".ts") && part !== "errors.ts");

/** Where a vendor's package may be known. */
const rooms: [RegExp, RegExp][] = [
  [/^bot(?:builder|framework)/, /^src\/channels\/teams\//],
  [/^restify/, /^src\/(?:channels\/|server\.ts)/],
  [/^(?:langchain|@langchain\/)/, /^src\/(?:assistant\/|knowledge\/[\w-]*embed[\w-]*\.ts)/],
  [/^openai/, /^src\/(?:assistant|knowledge)\//],
  [/^@energetic-ai\//, /^src\/knowledge\//],
  [/^(?:pg|@electric-sql\/.*)(?:\/|$)/, /^src\/records\/database\.ts/],
  [/^pgvector/, /^src\/(?:records|knowledge)\//],
  [/^prom-client/, /^src\/operations\//],
  [/^nodemailer/, /^src\/(?:channels\/letters|operations)\//],
  [/^node:sqlite/, /^src\/operations\/lock\.ts/],
];

const told = ({ file, line, written }: { file: string; line: number; written: string }) => `${file}:${line} imports ${written}`;

describe("the shape of the house", () => {
  test("imports point down", () => {
    const wrong = imports.filter(({ file, target }) => {
      const from = partOf(file);
      if (!target || opens(from)) return false;
      const to = partOf(target);
      return from !== to && !(mayKnow[from] ?? []).includes(to);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test("the screens know the channels by their types only", () => {
    expect(imports.filter(({ file, target, typeOnly }) => file.startsWith("src/web/") && target && !target.startsWith("src/web/") && !typeOnly).map(told)).toEqual([]);
  });

  test("every part has its place", () => {
    expect([...new Set(sources.map(partOf))].filter((part) => !(part in mayKnow) && !opens(part))).toEqual([]);
  });

  test("a vendor's package is known only in its room", () => {
    const wrong = imports.filter(({ file, written }) => rooms.some(([vendor, room]) => vendor.test(written) && !room.test(file)));
    expect(wrong.map(told)).toEqual([]);
  });

  test("`./` names a neighbour, `#part/file.ts` crosses a border, and the ending is written", () => {
    const wrong = program.flatMap(importsOf).filter(({ file, written }) => {
      const own = written.startsWith(".") || written.startsWith("#");
      if (!own) return false;
      if (!/\.(?:tsx?|js|json|css)$/.test(written) || /(?:^|\/)index\.tsx?$/.test(written)) return true;
      // Tests reach what they share; the program has its `#` for that.
      if (written.startsWith("../")) return !(file.startsWith("test/") && /^(?:\.\.\/)+(?:\w+\/)*support\//.test(written));
      return written.startsWith("#") && partOf(file) === partOf(`src/${written.slice(1)}`) && file.startsWith("src/") && file.split("/").length === 3 && written.split("/").length === 2;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    expect(circles(imports)).toEqual([]);
  });

  test("nothing is exported by default, and nothing is called index", () => {
    const wrong = sources.filter((file) => /^\s*export\s+default\b/m.test(read(file)) || /\/index\.[tj]sx?$/.test(file));
    expect(wrong).toEqual([]);
  });

  test("a file is read in one sitting", () => {
    const long = sources.filter((file) => !/^src\/understanding\/.*words|\/locales\//.test(file)).map((file) => [file, read(file).split("\n").length - 1] as const).filter(([, lines]) => lines > 200);
    expect(long).toEqual([]);
  });

  test("the types hold", { timeout: 120_000 }, () => {
    const { stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit", "--pretty", "false"], { cwd: root, encoding: "utf8" });
    expect(stdout.trim()).toBe("");
  });
});

describe("the words of the house", () => {
  test("tables and columns, and what queries them, are lower case", () => {
    const wrong = all.filter((file) => file.endsWith(".sql")).filter((file) => /\b(?:SELECT|CREATE|INSERT|UPDATE|ALTER)\b/.test(read(file).replaceAll(/--.*|'[^']*'/g, "")));
    expect(wrong).toEqual([]);
  });

  test("migrations are numbered, each number once", () => {
    const names = all.filter((file) => file.startsWith("src/records/migrations/")).map((file) => file.slice("src/records/migrations/".length));
    for (const name of names) expect(name).toMatch(/^\d{4}_[a-z0-9_]+\.sql$/);
    expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length);
  });

  test("no file is named for what it does to things", () => {
    expect(sources.filter((file) => /(?:manager|service|helper|util|handler|repository|impl)s?\.[tj]sx?$/i.test(file))).toEqual([]);
  });
});
