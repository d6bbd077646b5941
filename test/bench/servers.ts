import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** What `npm start` gives to Node. */
const program = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } }).scripts.start.split(" ").slice(1);

/** A desk in a process of its own, and how long it took until it said that it was open. */
export interface Opened { url: string; child: ChildProcess; milliseconds: number; stop(): Promise<void> }

/** Starts `npm start`'s program. */
export async function start(env: Record<string, string>): Promise<Opened> {
  const begun = performance.now();
  const child = spawn(process.execPath, program, { cwd: root, env: { PATH: process.env.PATH, PORT: "0", LOG_LEVEL: "error", TRUST_PROXY: "true", ...env }, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  const url = await new Promise<string>((open, failed) => {
    child.stdout.on("data", (text: Buffer) => {
      said += String(text);
      const found = /Guests:\s+(\S+)\//.exec(said)?.[1];
      if (found) open(found.replace("localhost", "127.0.0.1"));
    });
    child.once("exit", (code) => failed(new Error(`the desk stopped with ${code}: ${said}`)));
  });
  return {
    url, child, milliseconds: performance.now() - begun,
    async stop() {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}

/** Megabytes in memory that belong to a process at this moment. */
export const megabytes = ({ pid }: ChildProcess): number => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024);

/** The one in the middle. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
