import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "starts-"));
const started: ChildProcess[] = [];
afterAll(() => { for (const one of started) one.kill("SIGKILL"); rmSync(folder, { recursive: true, force: true }); });

/** Starts the desk; answers once it is open or has stopped. */
function start(): Promise<{ child: ChildProcess; open: boolean; said: string; code: number | null }> {
  const child = spawn(process.execPath, [program], { env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: "0", LOG_LEVEL: "silent" }, stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let said = "";
  return new Promise((done) => {
    const heard = (text: Buffer) => { said += String(text); if (/ is open\./.test(said)) done({ child, open: true, said, code: null }); };
    child.stdout.on("data", heard);
    child.stderr.on("data", heard);
    child.on("close", (code) => done({ child, open: false, said, code }));
  });
}

/** Each start is a whole desk, so that an ordinary run makes do with six; twenty take the lock alone in lock.test.ts. */
const many = process.env.PROOFS === "full" ? 20 : 6;

test(`of ${many} desks started at once after a kill -9 one opens, and the others say who has it`, async () => {
  const first = await start();
  expect(first.said).toContain("is open.");
  const gone = new Promise((done) => first.child.once("exit", done));
  first.child.kill("SIGKILL");
  await gone;
  const starts = await Promise.all(Array.from({ length: many }, start));
  expect(starts.filter(({ open }) => open)).toHaveLength(1);
  for (const { said, code } of starts.filter(({ open }) => !open)) {
    expect(said).toMatch(/^Another Frontdesk .*Stop that one first, or give this one a DATA_DIR of its own\.\n$/);
    expect(code).toBe(2);
  }
});
