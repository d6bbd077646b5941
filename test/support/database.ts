import { openEmbedded, openPostgres, type Database } from "#records/database.ts";
import { migrate, schemaOf } from "#records/migrate.ts";

/** An empty embedded database of a desk, in memory, with all its tables. */
export async function embeddedDatabase(desk = "hotel"): Promise<Database> {
  const db = await openEmbedded(undefined);
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
