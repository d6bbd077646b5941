import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../../src/main.ts", import.meta.url));
const quick = fileURLToPath(new URL("quick_server.ts", import.meta.url));
const running = new Set<ChildProcess>();

/** A desk in a process of its own. */
export interface Server {
  child: ChildProcess;
  url: string;
  /** Everything it wrote so far. */
  said(): string;
  /** `kill -9`, and gone. */
  kill(): Promise<void>;
  signal(name: "SIGSTOP" | "SIGCONT" | "SIGTERM"): void;
}

/** How a desk's process ended that never opened. */
export interface Stopped { code: number | null; said: string }

/** Starts a desk and waits until it is open; `quickly` is the same desk whose leases last a second. Throws with its words where it stops first. */
export async function startServer(env: Record<string, string>, { quickly = false, under = [] as string[] } = {}): Promise<Server> {
  const server = launch(env, quickly ? quick : main, under);
  const url = await server.opened;
  if (typeof url !== "string") throw new Error(`it stopped with ${url.code}: ${url.said}`);
  return { ...server, url };
}

/** Starts a desk that is not to open, and gives how it ended. */
export async function startInVain(env: Record<string, string>, under: string[] = [], program = main): Promise<Stopped> {
  const opened = await launch(env, program, under).opened;
  if (typeof opened === "string") throw new Error("it opened");
  return opened;
}

function launch(env: Record<string, string>, program: string, under: string[]) {
  const [command, ...before] = [...under, process.execPath];
  const child = spawn(command!, [...before, program], { env: { PATH: process.env.PATH, PORT: "0", LOG_LEVEL: "warn", ...env }, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let said = "";
  const opened = new Promise<string | Stopped>((done) => {
    const heard = (text: Buffer) => {
      said += String(text);
      const url = /Guests:\s+(\S+)\//.exec(said)?.[1];
      if (url) done(url.replace("localhost", "127.0.0.1"));
    };
    child.stdout!.on("data", heard);
    child.stderr!.on("data", heard);
    child.once("close", (code) => done({ code, said }));
  });
  return {
    child, opened, said: () => said,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
    signal(name: NodeJS.Signals) { child.kill(name); },
  };
}

/** Ends every process that a test left. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map(async (child) => {
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }));
}
