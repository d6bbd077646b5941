import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openConversation } from "#conversations/conversations.ts";
import { eventsAfter } from "#conversations/log.ts";
import { receive } from "#conversations/messages.ts";
import { isQuiet } from "#conversations/turns.ts";
import { testClock } from "#operations/clock.ts";
import { readConfig } from "#operations/config.ts";
import { openLog } from "#operations/log.ts";
import { openPostgres } from "#records/database.ts";
import { idOfFolder } from "#records/desk_file.ts";
import { migrate, schemaOf } from "#records/migrate.ts";
import { proveByReference } from "#records/identity.ts";
import { invite } from "#records/staff.ts";
import { openHouse } from "#server.ts";
import { ownDesk } from "../support/database.ts";
import { later, morning } from "../support/house.ts";

const url = process.env.DATABASE_URL ?? "";
const as = (name: string, password: string, database?: string) => {
  const other = new URL(url);
  Object.assign(other, { username: name, password });
  if (database) other.pathname = `/${database}`;
  return other.href;
};

it("a folder with a very long name has an id of its own that PostgreSQL does not cut", () => {
  const [one, two] = ["x".repeat(90), `${"x".repeat(90)}y`].map(idOfFolder);
  expect(one).not.toBe(two);
  expect(`${schemaOf(one!)}_reader`.length).toBeLessThanOrEqual(63);
});

describe.skipIf(!url)("desks on one PostgreSQL", () => {
  const admin = new pg.Client(url);
  const roles: string[] = [];
  const schemas: string[] = [];
  beforeAll(() => admin.connect());
  afterAll(async () => {
    for (const schema of schemas) await admin.query(`drop schema if exists ${schema} cascade`);
    for (const role of roles) await admin.query(`drop role if exists ${role}`);
    await admin.end();
  });

  /** What the README has an administrator run once. */
  async function deskOf(id: string): Promise<string> {
    const role = `role_${id}`;
    roles.push(role);
    schemas.push(schemaOf(id));
    await admin.query(`create role ${role} login password 'for tests'; create schema ${schemaOf(id)} authorization ${role}`);
    for (const name of ["vector", "btree_gist", "pg_trgm", "unaccent"]) await admin.query(`create extension if not exists ${name} schema public`);
    return as(role, "for tests");
  }

  it("a role that owns its schema and nothing else is enough for a whole conversation", async () => {
    const id = ownDesk();
    const db = openPostgres(await deskOf(id), schemaOf(id));
    const clock = testClock(morning);
    try {
      await migrate(db, id);
      const folder = mkdtempSync(join(tmpdir(), "desk-"));
      for (const name of ["breakfast", "pets"]) cpSync(`knowledge/hotel/guest/${name}.md`, join(folder, "guest", `${name}.md`));
      writeFileSync(join(folder, "desk.yaml"), readFileSync("knowledge/hotel/desk.yaml", "utf8").replace(/^id:.*$/m, `id: ${id}`));
      const config = readConfig({ DATA_DIR: folder, DESK: folder });
      const open = await openHouse(config, { db, clock, log: openLog("silent"), service: null });
      await open.takeIn();
      const talk = randomUUID();
      await openConversation(db, { id: talk, channel: "web", now: clock.now() });
      for (const text of ["when is breakfast?", "a double from Friday for two nights for two", "yes"]) {
        await receive(open.house, talk, { id: randomUUID(), text });
        while (!await isQuiet(db, talk)) await new Promise((resolve) => { setTimeout(resolve, 50); });
      }
      const events = await eventsAfter(db, talk, 0, "all");
      expect(events.filter(({ type }) => type === "booking")).toHaveLength(1);
      expect(events.some(({ citations }) => (citations as unknown[] | undefined)?.length)).toBe(true);
      expect(events.filter(({ type, state }) => type === "turn" && state === "failed")).toEqual([]);
      await open.close();
    } finally {
      await db.close();
    }
  }, 120_000);

  it("sees nothing of another desk, whichever table it asks", async () => {
    const [one, two] = [ownDesk(), ownDesk()];
    const [mine, theirs] = [openPostgres(await deskOf(one), schemaOf(one)), openPostgres(await deskOf(two), schemaOf(two))];
    try {
      await Promise.all([migrate(mine, one), migrate(theirs, two)]);
      await openConversation(theirs, { channel: "web", now: morning });
      expect(await mine.query("select * from conversations")).toEqual([]);
      const tables = await admin.query<{ name: string }>("select tablename as name from pg_tables where schemaname = $1 union select viewname from pg_views where schemaname = $1", [schemaOf(two)]);
      expect(tables.rows.length).toBeGreaterThan(30);
      for (const { name } of tables.rows) await expect(mine.query(`select * from ${schemaOf(two)}.${name}`), name).rejects.toMatchObject({ code: "42501" });
      await expect(mine.query(`create table ${schemaOf(two)}.trespass (x int)`)).rejects.toMatchObject({ code: "42501" });
    } finally {
      await Promise.all([mine.close(), theirs.close()]);
    }
  });

  it("refuses the schema that was made for another desk", async () => {
    const id = ownDesk();
    const db = openPostgres(await deskOf(id), schemaOf(id));
    await migrate(db, id);
    await db.query("update desk set id = 'another'");
    await expect(migrate(db, id)).rejects.toMatchObject({ code: "another_desk" });
    await db.close();
  });

  it("a role without rights is told what an administrator must do", async () => {
    const role = `role_${ownDesk()}`;
    roles.push(role);
    await admin.query(`create role ${role} login password 'for tests'`);
    const id = ownDesk();
    const db = openPostgres(as(role, "for tests"), schemaOf(id));
    await expect(migrate(db, id)).rejects.toMatchObject({ code: "database_rights", message: expect.stringContaining("README") });
    await db.close();
  });

  it("two servers of a new desk, and two new desks on a new database, open at once", async () => {
    const database = `fresh_${ownDesk()}`;
    await admin.query(`create database ${database}`);
    const { username, password } = new URL(url);
    const [one, two] = [ownDesk(), ownDesk()];
    const all = [one, one, two, two].map((id) => ({ id, db: openPostgres(as(username, password, database), schemaOf(id), 2) }));
    try {
      await Promise.all(all.map(({ id, db }) => migrate(db, id)));
      const invited = await Promise.all(all.map(({ db }) => invite(db, "Manager", ["manager"], morning)));
      expect(new Set(invited.map(({ staff }) => staff.id)).size).toBe(2);
    } finally {
      await Promise.all(all.map(({ db }) => db.close()));
      await admin.query(`drop database ${database} with (force)`);
      for (const id of [one, two]) roles.push(`${schemaOf(id)}_reader`);
    }
  });

  it("tries at the same moment are counted one by one, whatever is rolled back later", async () => {
    const id = ownDesk();
    const db = openPostgres(await deskOf(id), schemaOf(id), 10);
    await migrate(db, id);
    const talk = await openConversation(db, { channel: "web", now: morning });
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => db.transaction((tx) => proveByReference(tx, { reference: "H5XM-5FF", surname: "Weber", conversation: talk.id, addressHash: "here", now: later(1) }))));
    expect(outcomes.filter(({ outcome }) => outcome === "unknown")).toHaveLength(5);
    expect(outcomes.filter(({ outcome }) => outcome === "too_many")).toHaveLength(7);
    await db.close();
  });
});
