import type { Database } from "#records/database.ts";
import { embeddedDatabase, servedDatabase } from "./database.ts";

/** The databases of this run: embedded always, PostgreSQL where `DATABASE_URL` names one. A served desk has a schema of its own. */
export const databases: { name: string; open: (desk: string) => Promise<Database> }[] = [
  { name: "embedded", open: (desk) => embeddedDatabase(desk) },
  ...(process.env.DATABASE_URL ? [{ name: "PostgreSQL", open: async (desk: string) => {
    const db = await servedDatabase(`${desk}_${process.env.VITEST_POOL_ID ?? 1}_${Date.now() % 1e6}`);
    if (!db) throw new Error("DATABASE_URL is empty");
    return db;
  } }] : []),
];

/** Empties every table of the desk, so that each test begins with nobody in the house. */
export async function empty(db: Database): Promise<void> {
  const tables = await db.query<{ name: string }>("select tablename as name from pg_tables where schemaname = current_schema() and tablename not in ('migrations', 'desk')");
  await db.script(`truncate ${tables.map(({ name }) => `"${name}"`).join(", ")} cascade`);
}
