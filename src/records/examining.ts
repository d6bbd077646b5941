import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DeskError } from "#errors.ts";
import { doesNot, sentenceOf, works, type Look } from "#operations/doctor.ts";
import { isLocked, lockFolder } from "#operations/lock.ts";
import { openEmbedded, openPostgres, stateOf, type Database } from "./database.ts";
import { schemaOf } from "./migrate.ts";

/** The oldest PostgreSQL whose SQL the desk speaks. */
const oldest = 16;
/** The desk's clock and the database's may differ by so much, in seconds: leases are the database's, all else the desk's. */
const drift = 5;
/** An announcement arrives within this, in milliseconds, or not at all. */
const patience = 3_000;
const extensions = ["vector", "btree_gist", "pg_trgm", "unaccent"];

/** Tries a served PostgreSQL from the connection to an announcement; changes nothing that lasts. `shown` is the address without its secrets. */
export async function examinePostgres(url: string, desk: string, shown: string): Promise<Look> {
  const db = openPostgres(url, schemaOf(desk), 2);
  try {
    return await whatItCan(db, schemaOf(desk), shown);
  } catch (fault) {
    return refusalOf(fault, shown);
  } finally {
    await db.close();
  }
}

async function whatItCan(db: Database, schema: string, shown: string): Promise<Look> {
  const [is] = await db.query<{ version: number; number: string; role: string; schema: boolean; uses: boolean; makes: boolean; there: string[]; could: string[]; now: Date; primary: boolean }>(
    `select current_setting('server_version_num')::integer / 10000 as version, current_setting('server_version') as number, current_user as role, clock_timestamp() as now, not pg_is_in_recovery() as primary,
       exists (select from pg_namespace where nspname = $1) as schema, coalesce(has_schema_privilege((select oid from pg_namespace where nspname = $1), 'create'), false) as uses,
       has_database_privilege(current_database(), 'create') as makes, array(select extname::text from pg_extension where extname = any($2)) as there, array(select name::text from pg_available_extensions where name = any($2)) as could`, [schema, extensions]);
  if (!is) return doesNot(`${shown} answers nothing that a PostgreSQL would.`, "Name a PostgreSQL in DATABASE_URL.");
  if (is.version < oldest) return doesNot(`${shown} is PostgreSQL ${is.number}.`, `Use PostgreSQL ${oldest} or later; \`npx frontdesk move\` takes a desk along.`);
  if (!is.primary) return doesNot(`${shown} is a standby, where nothing can be written.`, "Name the primary in DATABASE_URL.");
  const missing = extensions.filter((name) => !is.there.includes(name));
  const absent = missing.filter((name) => !is.could.includes(name));
  if (absent.length > 0) return doesNot(`The PostgreSQL at ${shown} does not have ${absent.join(", ")} installed.`, absent.includes("vector") ? `Install pgvector on that server (Debian and Ubuntu: postgresql-${is.version}-pgvector), or use an image with it, like pgvector/pgvector.` : `Install its contrib extensions (Debian and Ubuntu: postgresql-contrib).`);
  if (missing.length > 0 && !is.makes) return doesNot(`${shown} lacks ${missing.join(", ")}, and the role ${is.role} may not add extensions.`, `An administrator runs: ${missing.map((name) => `create extension ${name} schema public;`).join(" ")}`);
  if (!is.schema && !is.makes) return doesNot(`${shown} has no schema ${schema}, and the role ${is.role} may not make one.`, `An administrator runs: create schema ${schema} authorization ${is.role};`);
  if (is.schema && !is.uses) return doesNot(`${shown} has the schema ${schema}, and the role ${is.role} may not make tables in it.`, `An administrator runs: alter schema ${schema} owner to ${is.role};`);
  const apart = Math.abs(is.now.getTime() - Date.now()) / 1000;
  if (apart > drift) return doesNot(`The clock of ${shown} and this machine's are ${Math.round(apart)} seconds apart.`, "Let both be kept by NTP.");
  if (!await hears(db)) return doesNot(`${shown} passes no announcements on: a LISTEN heard nothing.`, "Name the database itself in DATABASE_URL, or a pooler in session mode: a pooler in transaction mode swallows them, and answers would come up to two seconds late.");
  return works(`PostgreSQL ${is.number} at ${shown}: the rights, ${missing.length > 0 ? `(${missing.join(", ")} will be added at the start,) ` : "all four extensions, "}and announcements arrive.`);
}

/** Whether an announcement on one connection is heard on another. */
async function hears(db: Database): Promise<boolean> {
  const [channel, word] = [`doctor_${randomUUID().replaceAll("-", "")}`, randomUUID()];
  let heard: (found: boolean) => void = () => undefined;
  const found = new Promise<boolean>((resolve) => { heard = resolve; });
  const stop = await db.listen(channel, (payload) => { if (payload === word) heard(true); });
  const timer = setTimeout(() => heard(false), patience);
  try {
    await db.query("select pg_notify($1, $2)", [channel, word]);
    return await found;
  } finally {
    clearTimeout(timer);
    await stop();
  }
}

/** Tries the embedded database's folder; where a desk has it open, that desk is the proof. */
export async function examineEmbedded(folder: string): Promise<Look> {
  try {
    if (isLocked(folder)) return works(`The embedded PostgreSQL in ${folder} is open in a running desk.`);
    if (!existsSync(join(folder, "db"))) return works(`The embedded PostgreSQL will be made in ${folder} at the first start.`);
    const lock = lockFolder(folder);
    try {
      const db = await openEmbedded(join(folder, "db"));
      try {
        const [row] = await db.query<{ version: string }>("select current_setting('server_version') as version");
        return works(`The embedded PostgreSQL ${row?.version ?? ""} in ${folder} opens.`);
      } finally { await db.close(); }
    } finally { lock.release(); }
  } catch (fault) {
    return fault instanceof DeskError ? doesNot(fault.message, "What would do stands in the sentence itself.") : doesNot(`The embedded PostgreSQL in ${folder} does not open: ${sentenceOf(fault)}`, "Restore the folder from a backup, or set DATA_DIR to a folder of its own.");
  }
}

/** What a connection that was refused means, and what mends it. */
export function refusalOf(fault: unknown, shown: string): Look {
  const code = stateOf(fault) ?? "";
  if (/^(?:ECONN|ENOTFOUND|ETIMEDOUT|EAI|EHOST)/.test(code)) return doesNot(`Nothing answers at ${shown} (${code}).`, "Start that PostgreSQL, or correct host and port in DATABASE_URL; without DATABASE_URL the embedded one is used.");
  if (code === "28P01" || code === "28000") return doesNot(`${shown} does not let this name in.`, "Correct name and password in DATABASE_URL (a password's special characters are written as %40 and the like), or let the name in by pg_hba.conf.");
  if (code === "3D000") return doesNot(`${shown} has no such database.`, "Create it, or name one that exists in DATABASE_URL.");
  if (/certificate|self.signed/i.test(sentenceOf(fault))) return doesNot(`The certificate of ${shown} is not believed: ${sentenceOf(fault)}`, "Give the certificate's authority in NODE_EXTRA_CA_CERTS, or sslmode=verify-full with sslrootcert in DATABASE_URL.");
  return doesNot(`${shown} refused: ${sentenceOf(fault)}`, "Correct DATABASE_URL.");
}
