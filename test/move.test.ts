import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { converse } from "#commands/converse.ts";
import { move } from "#commands/move.ts";
import { readConfig, type Config } from "#operations/config.ts";
import { openLog } from "#operations/log.ts";
import { openPostgres } from "#records/database.ts";
import { openHouse, type OpenHouse } from "#server.ts";
import { ownDesk } from "./support/database.ts";
import { deskText } from "./support/hotel.ts";

const url = process.env.DATABASE_URL;
const data = mkdtempSync(join(tmpdir(), "desk-"));
const id = ownDesk();
const folder = join(data, id);
const settings = { DESK: folder, DATA_DIR: join(data, "data"), FRONTDESK_NOW: "2026-12-01T09:00" };
const embedded: Config = readConfig(settings);
const key = () => readFileSync(join(data, "data", id, "secret.key"), "utf8").trim();

beforeAll(() => {
  mkdirSync(folder);
  writeFileSync(join(folder, "desk.yaml"), deskText.replace("id: hotel", `id: ${id}`));
  writeFileSync(join(folder, "parking.md"), "---\ntitle: Parking\nupdated: 2026-11-01\naudience: guest\nlanguage: en\n---\n\n## Motorcycles\n\nMotorcycles stand under the roof beside the laundry, free of charge.\n");
});
afterAll(async () => {
  rmSync(data, { recursive: true, force: true });
  if (!url) return;
  const admin = openPostgres(url, "public", 1);
  await admin.query(`drop schema if exists desk_${id} cascade`);
  await admin.close();
});

/** Opens the desk, holds a conversation and closes it again. */
async function talk(config: Config, ...lines: object[]): Promise<string> {
  const open: OpenHouse = await openHouse(config, { log: openLog("silent") });
  await open.takeIn();
  await open.website();
  const desk = { ...open, db: open.house.db, clock: open.house.clock };
  let last: unknown;
  for (const line of lines) last = await converse(desk, { conversation: "moving", ...line });
  await open.close();
  return JSON.stringify(last);
}

describe.skipIf(!url)("a desk that moves house", { timeout: 180_000 }, () => {
  test("takes its bookings, its documents and its conversations to PostgreSQL and back", async () => {
    const booked = await talk(embedded, { text: "a double from Friday for two nights, two people" }, { confirm: true });
    const reference = /"reference":"([^"]+)"/.exec(booked)?.[1];
    expect(reference).toBeTruthy();

    const there = await move(embedded, url);
    expect(there.rows).toMatchObject({ conversations: 1, bookings: 1 });
    expect(there.next.join(" ")).toContain("secret.key");
    const served = readConfig({ ...settings, DATABASE_URL: url, SECRET_KEY: key() });
    expect(await talk(served, { text: `where do motorcycles park?` })).toContain("beside the laundry");
    // In the same conversation they may cancel what they booked before the move.
    expect(await talk(served, { text: `please cancel ${reference}` }, { confirm: true })).toContain("cancelled");

    await expect(move(embedded, url)).rejects.toThrow(/not empty/);
    rmSync(join(data, "data"), { recursive: true, force: true });
    const back = await move(served, "embedded");
    expect(back.rows.bookings).toBe(1);
    expect(key()).toBe(served.SECRET_KEY);
    expect(await talk(embedded, { text: "a double from Friday for two nights, two people" }, { confirm: true })).toContain('"confirmed"');
  });

  test("stays where it is while a server of it is open, and says where it could go", async () => {
    const open = await openHouse(readConfig({ ...settings, DATABASE_URL: url, SECRET_KEY: "k".repeat(32) }), { log: openLog("silent") });
    await expect(move(embedded, url)).rejects.toThrow(/is open at postgres:.*Close every server/);
    await open.close();
    await expect(move(embedded, undefined)).rejects.toThrow(/--to embedded/);
    await expect(move(embedded, "embedded")).rejects.toThrow(/already/);
  });
});
