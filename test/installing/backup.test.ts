import { execSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { converse } from "#commands/converse.ts";
import { readConfig, type Config } from "#operations/config.ts";
import { openLog } from "#operations/log.ts";
import { openPostgres } from "#records/database.ts";
import { openHouse } from "#server.ts";
import { ownDesk } from "../support/database.ts";
import { deskText } from "../support/hotel.ts";
import { read, root } from "../support/sources.ts";

const admin = process.env.DATABASE_URL;
const data = mkdtempSync(join(tmpdir(), "desk-"));
const id = ownDesk();
const folder = join(data, id);
const settings = { DESK: folder, DATA_DIR: join(data, "data"), FRONTDESK_NOW: "2026-12-01T09:00" };

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(join(folder, "desk.yaml"), deskText.replace("id: hotel", `id: ${id}`));
  writeFileSync(join(folder, "parking.md"), "---\ntitle: Parking\nupdated: 2026-11-01\naudience: guest\nlanguage: en\n---\n\n## Motorcycles\n\nMotorcycles stand under the roof beside the laundry, free of charge.\n");
});
afterAll(() => { rmSync(data, { recursive: true, force: true }); });

/** Opens the desk, says this in one conversation and closes it again. */
async function talk(config: Config, ...lines: object[]): Promise<string> {
  const open = await openHouse(config, { log: openLog("silent") });
  try {
    await open.takeIn();
    const desk = { ...open, db: open.house.db, clock: open.house.clock };
    let last: unknown;
    for (const line of lines) last = await converse(desk, { conversation: "kept", ...line });
    return JSON.stringify(last);
  } finally { await open.close(); }
}
const booked = [{ text: "a double from Friday for two nights, two people" }, { confirm: true }];
const referenceIn = (said: string): string => /"reference":"([^"]+)"/.exec(said)![1]!;

/** The lines of a shell in the README's chapter that begin with a command. */
const inReadme = (command: string): string => read("README.md").split("\n").find((line) => line.trim().startsWith(command))!.trim();

describe("a desk that is backed up", { timeout: 120_000 }, () => {
  test("comes back from a copy of its data folder as it was", async () => {
    const config = readConfig(settings);
    const reference = referenceIn(await talk(config, ...booked));
    cpSync(join(data, "data"), join(data, "kept"), { recursive: true });
    await talk(config, { text: `please cancel ${reference}` }, { confirm: true });
    rmSync(join(data, "data"), { recursive: true });
    cpSync(join(data, "kept"), join(data, "data"), { recursive: true });
    // What happened after the copy has not happened.
    expect(await talk(config, { text: `please cancel ${reference}` }, { confirm: true })).toContain('"cancelled"');
    expect(await talk(config, { text: "where do motorcycles park?" })).toContain("beside the laundry");
  });
});

describe.skipIf(!admin)("a desk on PostgreSQL, whose role owns its schema and nothing else", { timeout: 120_000 }, () => {
  const role = `r_${id}`;
  const url = admin ? Object.assign(new URL(admin), { username: role, password: "secret" }).href : "";
  const config = () => readConfig({ ...settings, DATABASE_URL: url, SECRET_KEY: "k".repeat(32) });
  const asAdmin = async (...statements: string[]) => {
    const db = openPostgres(admin!, "public", 1);
    for (const statement of statements) await db.query(statement);
    await db.close();
  };
  beforeAll(() => asAdmin(`create role ${role} login password 'secret'`, `create schema desk_${id} authorization ${role}`));
  afterAll(() => asAdmin(`drop schema if exists desk_${id} cascade`, `drop role ${role}`));

  test("comes back from the README's dump as it was", async () => {
    const reference = referenceIn(await talk(config(), ...booked));
    const shell = (line: string) => execSync(line.replaceAll("desk_hotel", `desk_${id}`).replaceAll("$DATABASE_URL", url).replace(/pg_(?:dump|restore)/, "bash test/support/postgres.sh tool $&")
      .replace(/ --file \S+/, ` > ${join(data, "desk.dump")}`).replace(/ desk\.dump$/, ` < ${join(data, "desk.dump")}`), { cwd: root, stdio: ["inherit", "pipe", "pipe"] });
    shell(inReadme("PGOPTIONS"));
    await talk(config(), { text: `please cancel ${reference}` }, { confirm: true });
    await asAdmin(`drop schema desk_${id} cascade`, `create schema desk_${id} authorization ${role}`);
    shell(inReadme("pg_restore"));
    expect(await talk(config(), { text: `please cancel ${reference}` }, { confirm: true })).toContain('"cancelled"');
    expect(await talk(config(), { text: "where do motorcycles park?" })).toContain("beside the laundry");
  });
});
