import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { embedded, openPostgres, startEmbedded, type Database } from "#records/database.ts";
import { migrate, schemaOf } from "#records/migrate.ts";

const seeds = fileURLToPath(new URL("../../.cache/seeds/", import.meta.url));
const migrations = new URL("../../src/records/migrations/", import.meta.url);

/** An empty embedded database of a desk, in memory, with all its tables. */
export async function embeddedDatabase(desk = "hotel"): Promise<Database> {
  const db = embedded(await startEmbedded(undefined, await seed()));
  await migrate(db, desk);
  return db;
}

/** A desk's own fresh schema on the served PostgreSQL named by `DATABASE_URL` (undefined where there is none). */
export async function servedDatabase(desk: string): Promise<Database | undefined> {
  const url = process.env.DATABASE_URL;
  if (!url) return undefined;
  const admin = openPostgres(url, "public", 1);
  await admin.query(`drop schema if exists ${schemaOf(desk)} cascade`);
  await admin.close();
  const db = openPostgres(url, schemaOf(desk));
  await migrate(db, desk);
  return db;
}

/** A desk's id that no other test has, for `servedDatabase`. */
export const ownDesk = (): string => `t${randomUUID().replaceAll("-", "").slice(0, 12)}`;

/**
 * A data directory with the extensions and the hotel's tables in it. Making one takes three seconds, loading it a third of
 * one, so it is kept in `.cache/seeds` under a name made from the migrations: a changed migration makes another.
 */
async function seed(): Promise<Blob> {
  const hash = createHash("sha256").update(process.version);
  for (const name of readdirSync(migrations).sort()) hash.update(name).update(readFileSync(new URL(name, migrations)));
  const file = `${seeds}${hash.digest("hex").slice(0, 16)}.tar`;
  for (;;) {
    // The whole of it is read here: a file only named could be swept away before it is unpacked.
    try { return new Blob([readFileSync(file)]); } catch { mkdirSync(seeds, { recursive: true }); }
    // One test makes it while the others wait; whoever holds the turn for longer than it can take has died.
    const turn = `${file}.turn`;
    try { mkdirSync(turn); } catch {
      if (ageOf(turn) > 60_000) rmSync(turn, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    try {
      if (!existsSync(file)) await makeSeed(file);
    } finally {
      rmSync(turn, { recursive: true, force: true });
    }
  }
}

/** Makes the seed beside its place and puts it there whole, and sweeps out those of migrations long gone. */
async function makeSeed(file: string): Promise<void> {
  for (const old of readdirSync(seeds)) if (ageOf(seeds + old) > 3_600_000) rmSync(seeds + old, { recursive: true, force: true });
  const lite = await startEmbedded(undefined);
  await migrate(embedded(lite), "hotel");
  const dump = await lite.dumpDataDir("none");
  await lite.close();
  const own = `${file}.${process.pid}`;
  writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
  renameSync(own, file);
}

/** Milliseconds since a file was written; another test may have swept it meanwhile. */
function ageOf(path: string): number {
  try { return Date.now() - statSync(path).mtimeMs; } catch { return 0; }
}
