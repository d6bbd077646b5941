import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { embedded, startEmbedded } from "#records/database.ts";
import { migrate } from "#records/migrate.ts";
import { embeddedDatabase } from "../support/database.ts";
import { conversation } from "../support/house.ts";

const folder = new URL("../../src/records/migrations/", import.meta.url);
/** The tables of the first version that anybody could have in use. */
const first = 8;

test("a desk of an earlier version is brought up to date with everything in it", async () => {
  const db = embedded(await startEmbedded(undefined));
  await db.script("create schema desk_inn; create extension vector; create extension btree_gist; create extension pg_trgm; create extension unaccent; set search_path to desk_inn, public;"
    + "create table migrations (version integer primary key, name text not null, at timestamptz not null default now()); create table desk (one boolean primary key default true check (one), id text not null); insert into desk (id) values ('inn')");
  for (const name of readdirSync(folder).sort().filter((file) => Number(file.slice(0, 4)) <= first)) {
    await db.script(readFileSync(new URL(name, folder), "utf8"));
    await db.query("insert into migrations (version, name) values ($1, $2)", [Number(name.slice(0, 4)), name]);
  }
  const id = await conversation(db);
  await db.query("insert into staff (id, name, roles, created_at) values (gen_random_uuid(), 'Ana', '{receptionist}', '2026-01-01')");
  await migrate(db, "inn");
  expect(await db.query("select id from conversations")).toEqual([{ id }]);
  expect(await db.query("select name from staff")).toEqual([{ name: "Ana" }]);
  expect((await db.query("select version from migrations")).length).toBe(readdirSync(folder).length);
  await db.close();
});

test("a database of a newer version is refused by an older program, which changes nothing in it", async () => {
  const db = await embeddedDatabase("inn");
  await db.query("insert into migrations (version, name) values (9999, '9999_of_tomorrow.sql')");
  await db.script("drop table ratings");
  await expect(migrate(db, "inn")).rejects.toThrow(/newer Frontdesk \(version 9999.*restore a backup/);
  expect(await db.query("select 1 from pg_class where relname = 'ratings' and relnamespace = current_schema()::regnamespace")).toEqual([]);
  await db.close();
});
