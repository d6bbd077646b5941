import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { openAsBlob } from "node:fs";
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
  try {
    return await openAsBlob(file);
  } catch {
    mkdirSync(seeds, { recursive: true });
    for (const old of readdirSync(seeds)) if (Date.now() - statSync(seeds + old).mtimeMs > 3_600_000) unlinkSync(seeds + old);
    const lite = await startEmbedded(undefined);
    await migrate(embedded(lite), "hotel");
    const dump = await lite.dumpDataDir("none");
    await lite.close();
    // Two tests may make it at once; each lays its own beside and puts it in place whole.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
    renameSync(own, file);
    return await openAsBlob(file);
  }
}
