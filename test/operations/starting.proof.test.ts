import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { needed } from "#operations/phrases.ts";
import { hotelFolder } from "../proofs/support/folder.ts";
import { endAll, startInVain, startServer } from "../proofs/support/servers.ts";

const own = () => mkdtempSync(join(tmpdir(), "starting-"));
const key = "a key for the proofs, long enough";
afterAll(endAll);

/** It stopped with one sentence (or one a fault) and exit code 2, and showed nothing of its inside. */
async function stopsWith(env: Record<string, string>, sentence: RegExp): Promise<void> {
  const { code, said } = await startInVain({ DATA_DIR: own(), ...env });
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/^\s+at |node:internal|\.ts:\d|Error:/m);
  expect(code).toBe(2);
}

test("every file of prompts/ is one the desk asks for at its start, but for the translations of its notices", () => {
  expect([...needed].sort()).toEqual(readdirSync("prompts").filter((file) => !/^(?:privacy|terms)\.(?!en)/.test(file)).sort());
});

describe("a desk that cannot open says why in a sentence, and what would do", () => {
  test.each([
    ["a port that is none", { PORT: "99999" }, /^PORT is "99999"\. What would do: a port like 3978\.\n$/],
    ["a port that is a word", { PORT: "http" }, /^PORT is "http"\. What would do: a port like 3978\.\n$/],
    ["a desk that is not there", { DESK: "motel" }, /^DESK is "motel", and there is no such folder/],
    ["a database address that is none", { DATABASE_URL: "localhost", SECRET_KEY: key }, /^DATABASE_URL is "localhost"\. What would do: postgres:/],
    ["a database nobody answers for", { DATABASE_URL: "postgres://desk:secret@127.0.0.1:9/desk", SECRET_KEY: key }, /^DATABASE_URL is postgres:\/\/\*\*\*@127\.0\.0\.1:9\/desk, and nothing answers there \(ECONNREFUSED\)\. What would do: /],
    ["a database on a host that is not there", { DATABASE_URL: "postgres://desk:secret@nowhere.invalid/desk", SECRET_KEY: key }, /^DATABASE_URL is postgres:\/\/\*\*\*@nowhere\.invalid\/desk, and nothing answers there/],
    ["a moment that is none", { FRONTDESK_NOW: "yesterday" }, /^FRONTDESK_NOW is "yesterday"\. What would do: /],
  ])("%s", async (_name, env, sentence) => { await stopsWith(env, sentence); });

  test("a port that somebody has", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => other.once("listening", listening));
    const { port } = other.address() as AddressInfo;
    await stopsWith({ DESK: hotelFolder().folder, PORT: String(port) }, new RegExp(`PORT is ${port}, and another program listens there\\.`));
    other.close();
  });

  test("a desk.yaml that is broken, with the line of each fault", async () => {
    const { folder } = hotelFolder([]);
    const file = join(folder, "desk.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("currency: EUR", "currency: euros"));
    await stopsWith({ DESK: folder }, /^\S*desk\.yaml, line \d+: currency is "euros"; a currency is three capital letters, like EUR\.\n$/);
    writeFileSync(file, "name: [unclosed\n");
    await stopsWith({ DESK: folder }, /^\S*desk\.yaml, line \d+: /);
  });

  test("prompts with a file gone", async () => {
    // The program with its own folder of prompts is laid elsewhere, so that one can be taken out.
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const copy = own();
    for (const part of ["src", "prompts", "package.json"]) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    rmSync(join(copy, "prompts", "assistant.md"));
    const { code, said } = await startInVain({ DATA_DIR: own(), DESK: hotelFolder([]).folder }, [], join(copy, "src", "main.ts"));
    expect(said).toMatch(/^prompts\/ has no "assistant\.md"\. What would do: put the file back/);
    expect(code).toBe(2);
  });

  test("a data folder of another PostgreSQL", async () => {
    const { desk, folder } = hotelFolder([]);
    const data = own();
    const base = join(data, desk, "db");
    mkdirSync(base, { recursive: true });
    writeFileSync(join(base, "PG_VERSION"), "12\n");
    await stopsWith({ DATA_DIR: data, DESK: folder }, /^The data folder .* was made by PostgreSQL 12, and this Frontdesk has PostgreSQL \d+ in it\. .*frontdesk move/);
    expect(existsSync(join(base, "base"))).toBe(false);
  });

  test("a data folder that somebody has open: who", async () => {
    const { folder } = hotelFolder([]);
    const data = own();
    const first = await startServer({ DATA_DIR: data, DESK: folder });
    await stopsWith({ DATA_DIR: data, DESK: folder }, new RegExp(`^Another Frontdesk \\(process ${first.child.pid}\\) has the data folder`));
    await first.kill();
  });

  test.runIf(process.env.DATABASE_URL)("a database that does not exist", async () => {
    const url = process.env.DATABASE_URL!.replace(/\/[^/]*$/, "/no_such_database");
    await stopsWith({ DATABASE_URL: url, SECRET_KEY: key, DESK: hotelFolder([]).folder }, /^DATABASE_URL is .*no_such_database, and that database does not exist\. What would do: /);
  });
});
