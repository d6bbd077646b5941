import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Unavailable } from "#errors.ts";
import type { Config } from "#operations/config.ts";
import { lockFolder, type Lock } from "#operations/lock.ts";
import { mustHaveRoom } from "#operations/room.ts";
import { openEmbedded, openPostgres, type Database } from "#records/database.ts";
import { migrate, schemaOf } from "#records/migrate.ts";
import type { Desk } from "#rules/desk.ts";

/** The project's own folder, from wherever it is started. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/** The desk's folder: a path, or a name under `knowledge/`. */
export function deskFolder(desk: string): string {
  const folder = existsSync(join(root, "knowledge", desk)) ? join(root, "knowledge", desk) : resolve(desk);
  if (!existsSync(folder)) throw new Unavailable(`DESK is "${desk}", and there is no such folder under knowledge/ and no such path. What would do: the name of a folder there, like hotel, or the path of one.`, "no_desk_folder");
  return folder;
}

/** Opens a desk's data: its lock where embedded, its tables, its desk.yaml in force. */
export async function openData(config: Config, desk: Pick<Desk, "id">, parts: { db?: Database } = {}): Promise<{ db: Database; lock?: Lock; dataFolder: string }> {
  const dataFolder = join(resolve(config.DATA_DIR), desk.id);
  if (parts.db) return { db: parts.db, dataFolder };
  if (config.DATABASE_URL) {
    const db = openPostgres(config.DATABASE_URL, schemaOf(desk.id));
    try {
      await migrate(db, desk.id);
    } catch (fault) {
      await db.close();
      throw unreachable(config.DATABASE_URL, fault);
    }
    return { db, dataFolder };
  }
  const lock = lockFolder(dataFolder);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    mustHaveRoom(dataFolder);
    const db = await openEmbedded(join(dataFolder, "db"));
    await migrate(db, desk.id);
    return { db, lock, dataFolder };
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

function unreachable(url: string, fault: unknown): unknown {
  const { code } = fault as { code?: string };
  const shown = url.replace(/:\/\/.*@/, "://***@");
  if (code && /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EAI|EHOST)/.test(code)) return new Unavailable(`DATABASE_URL is ${shown}, and nothing answers there (${code}). What would do: the address of a PostgreSQL that runs, or no DATABASE_URL for the embedded one.`, "no_database");
  if (code === "28P01" || code === "28000") return new Unavailable(`DATABASE_URL is ${shown}, and the database does not let this name in. What would do: the right name and password.`, "database_refused");
  if (code === "3D000") return new Unavailable(`DATABASE_URL is ${shown}, and that database does not exist. What would do: create it, or name one that does.`, "no_such_database");
  return fault;
}
