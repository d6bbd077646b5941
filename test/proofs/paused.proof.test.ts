import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres, type Database } from "#records/database.ts";
import { schemaOf } from "#records/migrate.ts";
import { forget, hotelFolder } from "./support/folder.ts";
import { guestAt, newGuest, replies } from "./support/guests.ts";
import { endAll, startServer, type Server } from "./support/servers.ts";
import { slowModel, spoken, type SlowModel } from "./support/slow_model.ts";

const pauses = process.env.PROOFS === "full" ? 20 : 4;
const between = 200;

describe.runIf(process.env.DATABASE_URL)("a server that is paused in the middle of a reply", () => {
  const { desk, folder } = hotelFolder();
  const settings = { DESK: folder, DATABASE_URL: process.env.DATABASE_URL ?? "", SECRET_KEY: "a key for the proofs, long enough", DATA_DIR: mkdtempSync(join(tmpdir(), "paused-")) };
  let model: SlowModel | undefined;
  let servers: Server[];
  let db: Database | undefined;
  beforeAll(async () => {
    model = await slowModel(between);
    const start = () => startServer({ ...settings, ...model!.env }, { quickly: true });
    servers = [await start(), await start()];
    db = openPostgres(settings.DATABASE_URL, schemaOf(desk), 2);
  });
  afterAll(async () => { await endAll(); await db?.close(); await model?.close(); await forget(desk); });

  test(`gives no second answer when it goes on after another took its turn up (${pauses} times)`, async () => {
    for (let n = 0; n < pauses; n += 1) {
      const guest = await newGuest(servers[0]!.url);
      const beginning = model!.next();
      await guest.say("Good morning, I have a question about my stay.");
      await beginning;
      // Evenly from before the first sentence to just before the last.
      await after(between * 2.8 * n / pauses);
      const [turn] = await db!.query<{ leased_by: string | null }>("select leased_by from turns where conversation_id = $1", [guest.id]);
      const holder = servers.find(({ child }) => turn?.leased_by?.includes(`:${child.pid}:`))!;
      const other = servers.find((server) => server !== holder)!;
      holder.signal("SIGSTOP");
      const there = guestAt(other.url, guest);
      let events = await there.events(0, 20);
      for (let tries = 0; tries < 3 && replies(events).length === 0; tries += 1) events = await there.events(Number(events.at(-1)?.seq ?? 0), 20);
      expect(replies(events)).toHaveLength(1);
      holder.signal("SIGCONT");
      // What it still had in hand is tried, and written by nobody.
      await after(between * 4);
      const all = await there.events(0, 1);
      expect(replies(all).map(({ text }) => text)).toEqual([spoken.join(" ")]);
      expect(all.filter(({ type }) => type === "sentence").map(({ text }) => text)).toEqual(spoken);
      expect(all.filter(({ type, state }) => type === "turn" && state === "ended")).toHaveLength(1);
      expect(all.at(-1)?.type).toBe("turn");
    }
  });
});
