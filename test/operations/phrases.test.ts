import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPhrases } from "#operations/phrases.ts";

describe("a folder of words that somebody edited", () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "words-")); cpSync("prompts", folder, { recursive: true }); });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  test("is opened as it is", () => { expect(openPhrases(folder).say("letters.goodbye", "hu")).toBe("Üdvözlettel:"); });

  test.each(["letters.yaml", "tone.md"])("stops the start where %s is gone, with the file that has to come back", (file) => {
    rmSync(join(folder, file));
    expect(() => openPhrases(folder)).toThrow(`prompts/ has no "${file}". What would do: put the file back`);
    expect(() => openPhrases(folder)).toThrow(expect.objectContaining({ code: "prompt_missing" }));
  });

  test("stops the start at a sentence that cannot be read, and says which, in which language", () => {
    writeFileSync(join(folder, "letters.yaml"), "hello:\n  en: Dear {name},\n  es: \"Buenos días, {name\"\n");
    expect(() => openPhrases(folder)).toThrow(/prompts\/letters\.yaml, hello, es: this sentence cannot be read/);
  });

  test("says a sentence that is gone in no other's words", () => {
    writeFileSync(join(folder, "letters.yaml"), "hello: { en: \"Dear {name},\" }\n");
    expect(() => openPhrases(folder).say("letters.goodbye", "en")).toThrow(expect.objectContaining({ code: "prompt_missing" }));
  });
});
