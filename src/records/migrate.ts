import { readdir, readFile } from "node:fs/promises";
import { Unavailable } from "#errors.ts";
import { stateOf, type Database } from "./database.ts";
import { unhurried } from "./statements.ts";

const folder = new URL("./migrations/", import.meta.url);

/** The longest id of a desk: PostgreSQL cuts longer names off, and two desks would share what their names begin with. */
export const longestDesk = 50;

/** Schema of a desk, also the name of its announcements: `desk_hotel`. */
export const schemaOf = (desk: string): string => `desk_${desk}`;

/** Brings the desk's schema to this program's version; refuses one that is newer or another desk's. Safe to run from several servers at once. */
export async function migrate(db: Database, desk: string): Promise<void> {
  const schema = schemaOf(desk);
  if (!/^[a-z][a-z0-9_]*$/.test(desk) || desk.length > longestDesk) throw new Unavailable(`The desk's id is "${desk.slice(0, 80)}". What would do: at most ${longestDesk} small letters, digits and _, the first a letter; set id in desk.yaml.`, "bad_desk_id");
  const files = (await readdir(folder)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();
  await db.transaction(async (tx) => {
    await unhurried(tx);
    await tx.query("select pg_advisory_xact_lock(hashtext($1))", [`migrate ${schema}`]);
    await prepare(tx, schema);
    await tx.script(`set local search_path to ${schema}, public`);
    await tx.script("create table if not exists migrations (version integer primary key, name text not null, at timestamptz not null default now());"
      + "create table if not exists desk (one boolean primary key default true check (one), id text not null)");
    const [owner] = await tx.query<{ id: string }>("insert into desk (id) values ($1) on conflict (one) do update set id = desk.id returning id", [desk]);
    if (owner?.id !== desk) throw new Unavailable(`The schema ${schema} was made for the desk "${owner?.id}", not "${desk}". Give this desk a database of its own.`, "another_desk");
    const done = await tx.query<{ version: number }>("select version from migrations");
    const known = new Set(done.map((row) => row.version));
    const newest = Math.max(0, ...known);
    if (newest > numberOf(files.at(-1) ?? "0")) {
      throw new Unavailable(`This database was made by a newer Frontdesk (version ${newest} of its tables). Start that version, or restore a backup made before the upgrade.`, "newer_database");
    }
    for (const file of files.filter((name) => !known.has(numberOf(name)))) {
      await tx.script(await readFile(new URL(file, folder), "utf8"));
      await tx.query("insert into migrations (version, name) values ($1, $2)", [numberOf(file), file]);
    }
  });
  // Embedded there is one session, so the path holds for all; a pool has it in its connection string.
  if (db.kind === "embedded") await db.query(`set search_path to ${schema}, public`);
}

async function prepare(tx: Database, schema: string): Promise<void> {
  const [there] = await tx.query("select 1 from pg_namespace where nspname = $1", [schema]);
  if (!there) await mayDo(tx.script(`create schema ${schema}`), `make the schema ${schema}`);
  const missing = () => tx.query<{ name: string }>(
    "select name from unnest(array['vector', 'btree_gist', 'pg_trgm', 'unaccent']) name where not exists (select from pg_extension where extname = name)");
  if ((await missing()).length === 0) return;
  // Extensions are the whole database's: two desks that open at once must not both make them.
  await tx.query("select pg_advisory_xact_lock(hashtext('frontdesk extensions'))");
  for (const { name } of await missing()) await mayDo(tx.script(`create extension ${name} schema public`), `make the extension ${name}`);
}

/** What only an administrator may do is told as that. */
async function mayDo(work: Promise<unknown>, what: string): Promise<void> {
  try {
    await work;
  } catch (error) {
    const code = stateOf(error);
    if (code === "42501") throw new Unavailable(`The role of DATABASE_URL may not ${what}. What would do: an administrator runs the script of the README's chapter on PostgreSQL once.`, "database_rights");
    if (code === "0A000" || code === "58P01") throw new Unavailable(`This PostgreSQL cannot ${what}: it is not installed there. What would do: install it (for vector, the package postgresql-…-pgvector).`, "extension_missing");
    throw error;
  }
}

const numberOf = (file: string): number => Number(file.slice(0, 4));
