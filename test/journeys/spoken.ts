import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Answer } from "./expectations.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A desk spoken to through `frontdesk converse`. */
export interface Spoken { say(conversation: string, what: { text: string } | { confirm: true }): Promise<Answer>; close(): Promise<void> }

/** Opens a desk's folder with the house model on Tuesday 1 December 2026, nine in the morning. */
export function openSpoken(desk: string, now = "2026-12-01T09:00"): Spoken {
  const folder = mkdtempSync(join(tmpdir(), "spoken-"));
  const { DATABASE_URL: _database, OPENAI_API_KEY: _key, ...environment } = process.env;
  const child: ChildProcess = spawn(process.execPath, [join(root, "src/cli.ts"), "converse", "--json"], {
    cwd: root, stdio: ["pipe", "pipe", "inherit"],
    env: { ...environment, DESK: desk, DATA_DIR: folder, FRONTDESK_NOW: now, LOG_LEVEL: "error" },
  });
  if (!child.stdin || !child.stdout) throw new Error("the desk has no mouth");
  const mouth = child.stdin;
  mouth.on("error", () => undefined);   // a desk that is gone answers nothing, which is counted
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /** Waits for what the desk answers; a desk that is gone, or silent for three minutes (the first time it takes its documents in), has answered nothing. */
    async say(conversation, what) {
      mouth.write(`${JSON.stringify({ conversation, ...what })}\n`);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<undefined>((resolve) => { timer = setTimeout(() => resolve(undefined), 180_000); });
      const line = await Promise.race([answers.next(), late]);
      clearTimeout(timer);
      return line === undefined || line.done ? { events: [], broken: true } : { events: [], ...JSON.parse(line.value) as Partial<Answer> };
    },
    async close() {
      mouth.end();
      await new Promise<void>((gone) => { if (child.exitCode !== null) gone(); else { child.once("exit", () => gone()); setTimeout(() => child.kill(), 5_000).unref(); } });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
