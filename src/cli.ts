#!/usr/bin/env node
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { join, resolve } from "node:path";
import { embeddedEmbedder } from "#knowledge/embedded-embedder.ts";
import { ingest } from "#knowledge/ingest.ts";
import { realClock } from "#operations/clock.ts";
import { addressOf, loadEnvironment, readConfig, type Config } from "#operations/config.ts";
import { isAtHome, knock, type Command } from "#operations/door.ts";
import { isLocked } from "#operations/lock.ts";
import { openLog } from "#operations/log.ts";
import { deskFile, idOfFolder, lookAt } from "#records/desk_file.ts";
import { Invalid } from "#errors.ts";
import { existsSync } from "node:fs";
import { chat, print, refusalIn } from "./commands/terminal.ts";
import { deskCommands, documentCommands, understandCommand } from "./commands/all.ts";
import { check } from "./commands/check.ts";
import { doctor } from "./commands/doctor.ts";
import { move } from "./commands/move.ts";
import { teamsPackage } from "./commands/teams_package.ts";
import { serve } from "./serve.ts";
import { deskFolder, openData } from "./data.ts";
import { openHouse } from "./server.ts";
import { telling } from "./telling.ts";

const usage = `Usage: npx frontdesk <command> [--desk <folder>] [--json]

  serve                       opens the desk
  chat                        talks to it in the terminal
  converse --json             lines { "conversation", "text" } or { "conversation", "confirm": true }
  search <words>              looks into the documents
  understand <words>          shows how words are read
  ingest                      takes in what changed in the documents
  check                       grades a desk's folder
  doctor                      tries every outside thing: works, does not, not set
  export                      writes the desk that is in force
  move --to <where>           copies a closed desk to another database: embedded, or a postgres:// address
  teams-package [file]        writes the app package for Microsoft Teams, and says what to do with it
  staff invite <name> --role <role>
  staff link <name> <object id>   Teams knows them by their object id in Microsoft Entra
`;

/** The JSON lines of standard input; a line that is none is answered as such by the command. */
async function* linesIn(): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    try { yield JSON.parse(line); } catch { yield { notJson: line.slice(0, 80) }; }
  }
}

/** What a command is given: lines of standard input with `--json`, else the words behind it. */
function given(name: string, words: string[], json: boolean, role: string | undefined): AsyncIterable<unknown> {
  const one = async function* (line: unknown) { yield line; };
  if (name === "staff invite") return one({ name: words.join(" "), role: role ?? "receptionist" });
  if (name === "staff link") return one({ name: words.slice(0, -1).join(" "), object: words.at(-1) ?? "" });
  if (name === "ingest" || name === "export") return one({});
  if (json) return linesIn();
  if (name === "search") return one({ query: words.join(" ") });
  if (name === "understand") return one({ text: words.join(" ") });
  throw new Invalid(`${name} reads JSON lines: add --json.`, "json_only");
}

/** Runs a command at the open desk of the data folder, or opens the folder itself where nobody answers. */
async function run(config: Config, name: string, lines: AsyncIterable<unknown>, show: (answer: unknown) => void): Promise<void> {
  if (name === "understand") { for await (const answer of understandCommand(lines)) show(answer); return; }
  const folder = deskFolder(config.DESK);
  const withDesk = existsSync(join(folder, deskFile));
  const id = withDesk ? lookAt(folder).desk?.id ?? idOfFolder(folder) : idOfFolder(folder);
  const data = join(resolve(config.DATA_DIR), id);
  // Asked before anything is read: whoever knocks hands over the lines of standard input.
  if (!config.DATABASE_URL && existsSync(data) && await isAtHome(data, () => isLocked(data))) {
    for await (const answer of knock(data, name, lines)) show(answer);
    return;
  }
  const { commands, close } = withDesk ? await asDesk(config) : await asDocuments(config, folder, id);
  const command = commands[name];
  if (!command) throw new Invalid(`${folder} has no ${deskFile}, so it has documents only: search and ingest.`, "no_desk_file");
  try {
    for await (const answer of command(lines)) show(answer);
  } finally {
    await close();
  }
}

async function asDesk(config: Config): Promise<{ commands: Record<string, Command>; close(): Promise<void> }> {
  const open = await openHouse(config, { log: openLog("silent") });
  await open.takeIn();
  return { commands: deskCommands({ ...open, db: open.house.db, clock: open.house.clock }), close: () => open.close() };
}

/** A bare folder of documents is enough to search. */
async function asDocuments(config: Config, folder: string, id: string): Promise<{ commands: Record<string, Command>; close(): Promise<void> }> {
  const { db, lock } = await openData(config, { id });
  const embedder = embeddedEmbedder();
  const takeIn = () => ingest(db, embedder, folder, { now: realClock.now() });
  await takeIn();
  return { commands: documentCommands({ db, embedder, clock: realClock, takeIn }), async close() { await embedder.close?.(); await db.close(); lock?.release(); } };
}

/** Writes the app package and says what is left to do. */
function packForTeams(config: Config, to: string | undefined, json: boolean): void {
  const packed = teamsPackage(config, to);
  process.stdout.write(json ? `${JSON.stringify(packed)}\n` : `${packed.file} is written. What is left to do:\n${packed.steps.map((step, n) => `  ${n + 1}. ${step}\n`).join("")}`);
}

/** Moves the desk and says how far it is and what is left to do. */
async function moveDesk(config: Config, to: string | undefined, json: boolean): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const moved = await move(config, to, json ? undefined : say);
  if (json) { say(JSON.stringify(moved)); return; }
  say(`Moved from ${moved.from} to ${moved.to}.`);
  for (const step of moved.next) say(`  ${step}`);
}

await telling(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" }, desk: { type: "string" }, role: { type: "string" }, to: { type: "string" }, help: { type: "boolean" } } });
  const [first = "help", ...rest] = positionals;
  const [name, words] = first === "staff" ? [`staff ${rest[0] ?? ""}`, rest.slice(1)] : [first, rest];
  loadEnvironment();
  if (values.desk) process.env.DESK = values.desk;
  if (values.help || name === "help") { process.stdout.write(usage); return; }
  if (name === "serve") { await serve(); return; }
  // The doctor also looks at a desk whose settings will not do.
  if (name === "doctor") { await doctor(values.json ?? false, (text) => process.stdout.write(text)); process.exit(); }
  const config = readConfig();
  const show = (answer: unknown) => {
    const refused = !values.json && refusalIn(answer);
    if (refused) process.exitCode = 2;
    (refused ? process.stderr : process.stdout).write(values.json ? `${JSON.stringify(answer)}\n` : print(name, answer, addressOf(config)));
  };
  if (name === "move") { await moveDesk(config, values.to, values.json ?? false); return; }
  if (name === "teams-package") { packForTeams(config, words[0], values.json ?? false); return; }
  if (name === "check") { await check(config, show); return; }
  if (name === "chat") { await chat((lines, hear) => run(config, "converse", lines, hear)); process.exit(0); }
  if (!["converse", "search", "understand", "ingest", "export", "staff invite", "staff link"].includes(name)) throw new Invalid(`There is no command "${name}".\n\n${usage}`, "no_such_command");
  await run(config, name, given(name, words, values.json ?? false, values.role), show);
  process.exit();
});
