import { mkdtempSync, rmSync, symlinkSync, unlinkSync, chmodSync } from "node:fs";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DeskError, Invalid, NotFound, Unavailable } from "#errors.ts";

/** What a command does: reads JSON lines, yields an answer for each (or several, or none). */
export type Command = (lines: AsyncIterable<unknown>) => AsyncIterable<unknown>;

/** An open desk's door. */
export interface OpenDoor { close(): Promise<void> }

/** A reply to one who knocked and found nobody: the caller opens the folder itself. */
export const nobodyHome = "nobody_home";

/** Opens `desk.sock` in the data folder. The folder's lock must be held: what a dead process left there is removed. */
export async function serveDoor(folder: string, commands: Record<string, Command>): Promise<OpenDoor> {
  const server = createServer((req, res) => { void answer(commands, req, res); });
  server.requestTimeout = 0;   // a terminal conversation takes as long as its guest
  const file = join(resolve(folder), "desk.sock");
  rmSync(file, { force: true });
  const short = shortPath(folder);
  try {
    await new Promise<void>((done, failed) => server.once("error", failed).listen(short.path, done));
    chmodSync(file, 0o600);
  } catch (error) {
    throw new Unavailable(`The desk's door ${file} cannot be opened (${(error as NodeJS.ErrnoException).code ?? "error"}). Put DATA_DIR on an ordinary disk of this machine.`, "door_unusable");
  } finally {
    short.forget();
  }
  return {
    close: () => new Promise((done) => {
      server.close(() => { rmSync(file, { force: true }); done(); });
      server.closeAllConnections();
    }),
  };
}

/**
 * Waits until the desk that has the folder answers at its door, or (`false`) nobody has it any more. Between taking the folder and
 * opening its door a desk takes a few seconds. Throws `Unavailable` where it stays shut.
 */
export async function isAtHome(folder: string, isHeld: () => boolean, seconds = 60): Promise<boolean> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await new Promise((resolve) => { setTimeout(resolve, 100); })) {
    if (await answers(folder)) return true;
    if (!isHeld()) return false;
  }
  throw new Unavailable(`A desk has ${folder} and does not answer at its door. Try again once it has opened, or stop it.`, "door_shut");
}

async function answers(folder: string): Promise<boolean> {
  const short = shortPath(folder);
  const socket = connect(short.path);
  try {
    return await new Promise<boolean>((done) => { socket.once("connect", () => done(true)).once("error", () => done(false)); });
  } finally {
    socket.destroy();
    short.forget();
  }
}

/** Asks the open desk of a folder to run a command and hands on its answers as they come. Throws `Unavailable` with the code `nobody_home` where none is open. */
export async function* knock(folder: string, command: string, lines: AsyncIterable<unknown> | Iterable<unknown> = []): AsyncGenerator<unknown> {
  const short = shortPath(folder);
  const asking = request({ socketPath: short.path, path: `/${encodeURIComponent(command)}`, method: "POST", agent: false, headers: { "content-type": "application/x-ndjson" } });
  const answered = new Promise<IncomingMessage>((done, failed) => asking.once("response", done).once("error", failed));
  answered.catch(() => undefined);
  asking.on("error", () => undefined);
  try {
    asking.flushHeaders();
    const said = say(asking, lines);
    said.catch(() => undefined);   // awaited below, once the answers are through
    const reply = await answered.catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ECONNREFUSED") throw new Unavailable(`No desk is open in ${folder}.`, nobodyHome);
      throw brokeOff(folder);
    });
    for await (const line of linesOf(reply)) {
      const { answer: given, error } = line as { answer?: unknown; error?: { status: number; code: string; sentence: string } };
      if (error) throw new DeskError(error.status, error.code, error.sentence);
      yield given;
    }
    if (!reply.complete) throw brokeOff(folder);
    await said;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ECONNRESET" ? brokeOff(folder) : error;
  } finally {
    asking.destroy();
    short.forget();
  }
}

const brokeOff = (folder: string) => new Unavailable(`The open desk in ${folder} broke off. Ask again when it is open.`, "door_broken");

async function say(asking: NodeJS.WritableStream, lines: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
  try {
    for await (const line of lines) asking.write(`${JSON.stringify(line)}\n`);
  } finally {
    asking.end();
  }
}

async function answer(commands: Record<string, Command>, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const put = (line: object) => { if (!res.destroyed) res.write(`${JSON.stringify(line)}\n`); };
  res.on("error", () => undefined);
  res.writeHead(200, { "content-type": "application/x-ndjson" });
  res.flushHeaders();
  try {
    const name = decodeURIComponent((req.url ?? "/").slice(1));
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new NotFound(`The open desk knows no command "${name}". It may be another version: restart it.`, "unknown_command");
    for await (const given of command(linesOf(req))) {
      if (res.destroyed) break;
      put({ answer: given });
    }
  } catch (error) {
    const known = error instanceof DeskError ? error : new DeskError(500, "failed", error instanceof Error ? error.message : String(error));
    put({ error: { status: known.status, code: known.code, sentence: known.message } });
  }
  res.end();
}

async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line.trim() !== "").map(valueOf);
  }
  if (rest.trim() !== "") yield valueOf(rest);
}

function valueOf(line: string): unknown {
  try { return JSON.parse(line); } catch { throw new Invalid("A line is not JSON. Each line is one JSON object.", "not_json"); }
}

/** A socket's path holds about a hundred bytes; a longer one is reached through a short link to its folder. */
function shortPath(folder: string): { path: string; forget: () => void } {
  const path = join(resolve(folder), "desk.sock");
  if (Buffer.byteLength(path) <= 100) return { path, forget: () => undefined };
  const own = mkdtempSync(join(tmpdir(), "desk-"));
  const link = join(own, "f");
  symlinkSync(resolve(folder), link);
  return { path: join(link, "desk.sock"), forget: () => { unlinkSync(link); rmSync(own, { recursive: true, force: true }); } };
}
