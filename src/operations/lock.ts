import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Unavailable } from "#errors.ts";

/** The lock of a data folder; `release` gives it back. */
export interface Lock { release(): void }

/** What this process holds: a lock that nobody refers to would be collected as garbage, and the folder be free. */
const kept = new Set<DatabaseSync>();

/**
 * Takes a data folder for this process alone, or throws `Unavailable` with a sentence that names who holds it.
 * The lock is an exclusive transaction on `desk.lock`: the operating system ends it with the process, however that ends.
 */
export function lockFolder(folder: string): Lock {
  const file = join(folder, "desk.lock");
  let base: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    base = new DatabaseSync(file);
    base.exec("pragma busy_timeout = 0; pragma journal_mode = memory; begin exclusive");
  } catch (error) {
    base?.close();
    throw refused(folder, error);
  }
  const held = base;
  kept.add(held);
  writeFileSync(join(folder, "desk.holder"), `${process.pid}\n`);
  return { release: () => { if (kept.delete(held)) held.close(); } };
}

/** Whether the folder is held by a living process, without keeping it. */
export function isLocked(folder: string): boolean {
  try {
    lockFolder(folder).release();
    return false;
  } catch (error) {
    if (error instanceof Unavailable && error.code === "folder_in_use") return true;
    throw error;
  }
}

function refused(folder: string, error: unknown): Unavailable {
  const { errcode, code, message } = error as { errcode?: number; code?: string; message: string };
  const sqliteBusy = 5;
  if (errcode !== undefined && (errcode & 0xff) === sqliteBusy) {
    return new Unavailable(`Another Frontdesk${holder(folder)} has the data folder ${folder} open. Stop that one first, or give this one a DATA_DIR of its own.`, "folder_in_use");
  }
  return new Unavailable(`The data folder ${folder} cannot be used (${code === "ERR_SQLITE_ERROR" || code === undefined ? message : code}). Make DATA_DIR a folder the desk may write in.`, "folder_unusable");
}

function holder(folder: string): string {
  try { return ` (process ${Number(readFileSync(join(folder, "desk.holder"), "utf8"))})`; } catch { return ""; }
}
