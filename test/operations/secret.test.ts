import { mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { secretKey } from "#operations/secret.ts";

const folder = () => mkdtempSync(join(tmpdir(), "secret-"));

test("the key is made once, kept, and its owner's alone", () => {
  const at = join(folder(), "new", "desk");
  const key = secretKey(at);
  expect(key.length).toBeGreaterThanOrEqual(43);
  expect(secretKey(at)).toBe(key);
  expect(statSync(join(at, "secret.key")).mode & 0o777).toBe(0o600);
  expect(readdirSync(at)).toEqual(["secret.key"]);
  expect(secretKey(folder())).not.toBe(key);
});

test("a key that is set is used, and none is written", () => {
  const at = folder();
  expect(secretKey(at, "k".repeat(32))).toBe("k".repeat(32));
  expect(readdirSync(at)).toEqual([]);
});

test("a damaged key stops the start instead of being replaced", () => {
  const at = folder();
  writeFileSync(join(at, "secret.key"), "");
  expect(() => secretKey(at)).toThrow(/Restore it from a backup/);
});

test("a folder that cannot be written is named", () => {
  const at = folder();
  writeFileSync(join(at, "file"), "");
  expect(() => secretKey(join(at, "file"))).toThrow(/DATA_DIR/);
});
