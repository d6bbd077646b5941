import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { isLocked, lockFolder } from "#operations/lock.ts";

const program = fileURLToPath(new URL("holder.ts", import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => { for (const one of started.splice(0)) one.kill("SIGKILL"); });

/** Starts a process that takes the folder; answers what it said and the process. */
async function start(folder: string): Promise<{ said: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  const said = await new Promise<string>((heard) => {
    let all = "";
    child.stdout.on("data", (text: Buffer) => { all += String(text); if (all.includes("\n")) heard(all.trim()); });
    child.on("exit", () => heard(all.trim()));
  });
  return { said, child };
}

test("of 20 starts at once after a kill -9 exactly one has the folder", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "lock-"));
  const { said, child } = await start(folder);
  expect(said).toBe("mine");
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await gone;
  const starts = await Promise.all(Array.from({ length: 20 }, () => start(folder)));
  expect(starts.filter((one) => one.said === "mine")).toHaveLength(1);
  const others = starts.filter((one) => one.said !== "mine");
  expect(others).toHaveLength(19);
  for (const other of others) expect(other.said).toMatch(/^folder_in_use Another Frontdesk \(process \d+\)|^folder_in_use Another Frontdesk has/);
});

test("a folder is free again when it is given back", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "lock-")), "new");
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(new RegExp(`process ${process.pid}\\) has the data folder`));
  expect(isLocked(folder)).toBe(true);
  lock.release();
  lock.release();
  expect(isLocked(folder)).toBe(false);
});

test("a folder that cannot be used is named with what would do", () => {
  const file = join(mkdtempSync(join(tmpdir(), "lock-")), "file");
  writeFileSync(file, "");
  expect(() => lockFolder(file)).toThrow(/Make DATA_DIR a folder the desk may write in/);
});
