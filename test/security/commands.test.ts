import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { documentCommands, understandCommand } from "#commands/all.ts";
import type { Command } from "#operations/door.ts";
import { realClock } from "#operations/clock.ts";
import type { Database } from "#records/database.ts";
import { lookAt } from "#records/desk_file.ts";
import { readFolder } from "#knowledge/documents.ts";

async function answers(command: Command, lines: unknown[]): Promise<{ error?: string; code?: string }[]> {
  const all: { error?: string; code?: string }[] = [];
  for await (const answer of command((async function* () { yield* lines; })())) all.push(answer as { error?: string });
  return all;
}

it("every line of understand has its answer, whatever stands in it", async () => {
  const lines = [{ text: "" }, { text: "\u0000\ud800" }, { text: "x".repeat(200_000) }, { text: "5 people", now: "2026-02-30T25:61" }, { text: "tomorrow", timeZone: "Mars/X" }, { text: "tomorrow", now: "9999-12-31T23:59" },
    { text: "next week", now: "0001-01-01T00:00" }, { text: "constructor", expecting: "__proto__" }, null, 7, [], { notJson: "{" }, { text: "two people" }];
  const all = await answers(understandCommand, lines);
  expect(all).toHaveLength(lines.length);
  expect(all.at(-1)).toMatchObject({ party: { total: 2 } });
});

it("a line over which the desk stumbles is answered as that, and the next is read", async () => {
  const broken = { query: () => Promise.reject(new Error("the disk is gone")), transaction: () => Promise.reject(new Error("the disk is gone")) } as unknown as Database;
  const { search } = documentCommands({ db: broken, embedder: { space: "x", width: 1, window: 1, embed: () => Promise.reject(new Error("no vectors")) }, clock: realClock, takeIn: () => Promise.reject(new Error("no")) });
  const all = await answers(search!, [{ query: "breakfast" }, { query: "breakfast", language: "__proto__" }, { query: 7 }, { query: "pets" }]);
  expect(all.map(({ code }) => code)).toEqual(["internal", "not_a_line", "not_a_line", "internal"]);
});

it("a folder made to break the desk is told of in sentences", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bad-"));
  const bomb = `a: &a ["x","x","x","x","x","x","x","x","x"]\n${"bcdefghi".split("").map((name, n) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[n]}`).join(",")}]`).join("\n")}\n`;
  for (const text of [bomb, `a: ${"[".repeat(20_000)}`, "{".repeat(5_000), "\u0000", "__proto__: { x: 1 }\nconstructor: 2", "? [a]\n: b", "!!js/function 'x'", "a: 1\na: 2", "%YAML 9.9\n---\na", `name: "${"x".repeat(100_000)}"`]) {
    writeFileSync(join(folder, "desk.yaml"), text);
    const { faults, desk } = lookAt(folder);
    expect(desk).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
  }
  mkdirSync(join(folder, "guest"));
  writeFileSync(join(folder, "guest/bomb.md"), `---\n${bomb}title: x\n---\n# x\n\ntext`);
  writeFileSync(join(folder, "guest/deep.md"), `---\ntitle: ${"[".repeat(200)}\n---\n# x\n\ntext`);
  writeFileSync(join(folder, "guest/proto.md"), "---\ntitle: ok\n__proto__: { audience: staff }\nlanguage: constructor\n---\n# x\n\ntext\u0000 {name} <script>");
  writeFileSync(join(folder, "guest/bytes.md"), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00]));
  const { documents } = await readFolder(folder);
  expect(documents.every(({ title }) => typeof title === "string")).toBe(true);
});
