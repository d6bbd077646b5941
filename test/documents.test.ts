import { existsSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { readConfig, settings } from "#operations/config.ts";
import { files, read, root } from "./support/sources.ts";

const all = files();
const texts = all.filter((file) => /\.(?:ts|js|json|md|ya?ml|sql|sh|css|html|example)$|^\.ci\/run$|^\.npmrc$|^Dockerfile/.test(file) && file !== "package-lock.json");
const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
const readme = existsSync(`${root}README.md`) ? read("README.md") : "";

/** Where one of the patterns stands, as `file:line`. */
const places = (among: string[], pattern: RegExp): string[] =>
  among.flatMap((file) => read(file).split("\n").flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 120)}`] : [])));

describe("what is written down", () => {
  test("the README, the licence and the changelog are there", () => {
    expect(["README.md", "LICENSE", "CHANGELOG.md"].filter((file) => !all.includes(file))).toEqual([]);
    expect(read("LICENSE")).toContain("MIT");
  });

  test("every npm script and every command of frontdesk in the README exists", () => {
    const scripts = [...readme.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? "").filter((name) => !["ci", "install", "exec", "audit", "i"].includes(name));
    expect(scripts.filter((name) => !(name in (manifest.scripts ?? {})))).toEqual([]);
    const known = /"?(serve|chat|ingest|search|understand|doctor|export|teams-package|check|move|converse|staff)"?/;
    const commands = [...readme.matchAll(/npx frontdesk ([a-z][a-z-]*)/g)].map((match) => match[1] ?? "");
    expect(commands.filter((name) => !known.test(name))).toEqual([]);
  });

  test("what the README lets a machine start is what npm start does", () => {
    expect(readme).toContain(`ExecStart=/srv/frontdesk/node_modules/.bin/${String(manifest.scripts?.start)}\n`);
  });

  test("every script's file exists", () => {
    const named = Object.values(manifest.scripts ?? {}).flatMap((script) => [...script.matchAll(/(?:src|test)\/[\w./-]+/g)].map(([file]) => file));
    expect(named.filter((file) => !all.includes(file))).toEqual([]);
  });

  test("every setting stands in the README and in .env.example", () => {
    expect(settings.filter((name) => !readme.includes(name))).toEqual([]);
    expect(settings.filter((name) => !new RegExp(`^#?${name}=`, "m").test(read(".env.example")))).toEqual([]);
  });

  test(".env.example shows what holds without it, knows no other setting, and could be used as it stands", () => {
    const shown = Object.fromEntries([...read(".env.example").matchAll(/^#?([A-Z][A-Za-z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value.replaceAll('"', "")]));
    expect(Object.keys(shown).filter((name) => !settings.includes(name as (typeof settings)[number]))).toEqual([]);
    const holds = Object.entries(readConfig({})).filter(([, value]) => ["string", "number", "boolean"].includes(typeof value));
    expect(holds.filter(([name, value]) => shown[name] !== String(value)).map(([name, value]) => `${name} is ${String(value)}, not ${shown[name]}`)).toEqual([]);
    const filled = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== ""));
    expect(() => readConfig({ ...filled, SECRET_KEY: "k".repeat(40), OPENAI_API_KEY: "a key" })).not.toThrow();
  });

  test("the links of the README lead somewhere in the tree", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(root + link))).toEqual([]);
  });

  test("a setting is read in one place", () => {
    const allowed = /^src\/(?:operations\/config|cli)\.ts$/;
    expect(places(all.filter((file) => /^src\/.*\.ts$/.test(file) && !allowed.test(file)), /process\.env\b/)).toEqual([]);
  });
});

describe("what must not be written down", () => {
  test("the lock file has no download addresses, and every version is exact", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved":/);
    const loose = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) => Object.entries(manifest[kind] ?? {})).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  test("no file names a folder of somebody's machine, or where packages come from", () => {
    const machine = new RegExp(["/wo" + "rk/", "/ho" + "me/[a-z]", "/Us" + "ers/[a-z]", "/ro" + "ot/", "registry" + "\\.npmjs", "deb" + "\\.debian\\.org"].join("|"), "i");
    expect(places(texts, machine)).toEqual([]);
  });

  test("no secret is kept in the tree", () => {
    expect(places(texts.filter((file) => !file.startsWith("test/")), /\bsk-[A-Za-z0-9]{16,}|-----BEGIN [A-Z ]*PRIVATE KEY/)).toEqual([]);
    expect(all.filter((file) => /(^|\/)\.env$|\.pem$|secret\.key$/.test(file))).toEqual([]);
  });

  test("no test is left alone or left out by hand", () => {
    expect(places(all.filter((file) => file.endsWith(".test.ts") && file !== "test/documents.test.ts"), /\b(?:test|it|describe)\.(?:only|todo)\b/)).toEqual([]);
  });
});

describe("the prompts", () => {
  const prompts = all.filter((file) => /^prompts\/.*\.yaml$/.test(file));

  test("the tone and the sentences are there", () => {
    expect(all).toContain("prompts/tone.md");
    expect(prompts.length).toBeGreaterThan(0);
  });

  test.each(prompts)("%s can be read, and has each sentence in the four languages", (file) => {
    const keys = parse(read(file)) as Record<string, Record<string, unknown>>;
    const lacking = Object.entries(keys).filter(([, languages]) => typeof languages !== "object" || !["en", "es", "hu", "ro"].every((language) => languages[language]));
    // Prepared lines have languages as keys instead, and what only a model reads is in English.
    const guests = lacking.filter(([key, languages]) => !(Object.keys(languages ?? {}).join() === "en") && !("de" in keys && /^[a-z]{2,3}$/.test(key)));
    expect(guests.map(([key]) => key)).toEqual([]);
  });
});
