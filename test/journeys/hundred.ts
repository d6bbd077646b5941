import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { faultsOf, wordsOf, type Answer, type Expectation } from "./expectations.ts";

/**
 * `node test/journeys/hundred.ts [--show] [id …]`: says each of the hundred messages to the desk, in a conversation of its own,
 * through `frontdesk converse`, and prints what came of it and the figure. With `--show` the replies as well. No part of `npm test`.
 */
interface Said { id: number; text: string; before?: string[]; expect: Expectation }

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const asked = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument)).map(Number);
const show = process.argv.includes("--show");
const messages = (parse(readFileSync(here("hundred.yaml"), "utf8")) as Said[]).filter(({ id }) => asked.length === 0 || asked.includes(id));

const folder = mkdtempSync(join(tmpdir(), "hundred-"));
const { DATABASE_URL: _database, OPENAI_API_KEY: _key, ...environment } = process.env;
const desk = spawn(process.execPath, [here("../../src/cli.ts"), "converse", "--json"], {
  cwd: here("../../"), stdio: ["pipe", "pipe", "inherit"],
  env: { ...environment, DESK: "hotel", DATA_DIR: folder, FRONTDESK_NOW: "2026-12-01T09:00", LOG_LEVEL: "error" },
});
desk.stdin.on("error", () => undefined);   // a desk that is gone answers nothing, which is counted
const answers = createInterface({ input: desk.stdout })[Symbol.asyncIterator]();

/** Says one thing and waits for what the desk answers; a desk that is gone, or silent for three minutes (the first time it takes its documents in), has answered nothing. */
async function say(conversation: string, text: string): Promise<Answer> {
  desk.stdin.write(`${JSON.stringify({ conversation, text })}\n`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => { timer = setTimeout(() => resolve(undefined), 180_000); });
  const line = await Promise.race([answers.next(), late]);
  clearTimeout(timer);
  return line === undefined || line.done ? { events: [], broken: true } : JSON.parse(line.value) as Answer;
}

let right = 0;
for (const { id, text, before = [], expect } of messages) {
  const conversation = `hundred-${id}`;
  for (const earlier of before) await say(conversation, earlier);
  const answer = await say(conversation, text);
  const faults = faultsOf(answer, expect);
  if (faults.length === 0) right += 1;
  console.log(`${faults.length === 0 ? "passed" : "failed"}  ${String(id).padStart(3)}  ${text}${faults.map((fault) => `\n             ${fault}`).join("")}`);
  if (show) console.log(wordsOf(answer).split("\n").map((line) => `             | ${line}`).join("\n"));
}
console.log(`\n${right} of ${messages.length} as a good receptionist would`);

desk.stdin.end();
await new Promise<void>((gone) => { if (desk.exitCode !== null) gone(); else { desk.once("exit", () => gone()); setTimeout(() => desk.kill(), 5_000).unref(); } });
rmSync(folder, { recursive: true, force: true });
process.exit(0);
