import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Unavailable } from "#errors.ts";

/** The PostgreSQL that is embedded; another major's files it cannot read. */
const embeddedMajor = "18";

/**
 * Starts the embedded database in a folder of its own kind, or of none yet. What died while it was being made holds nothing that
 * anybody was told of, and would never open: it is made anew. Throws `Unavailable` where the folder is another PostgreSQL's.
 */
export async function startIn<T>(folder: string, start: () => Promise<T>): Promise<T> {
  const unfinished = `${folder}.unfinished`;
  if (existsSync(unfinished)) rmSync(folder, { recursive: true, force: true });
  const major = majorIn(folder);
  if (major !== undefined && major !== embeddedMajor) {
    throw new Unavailable(`The data folder ${folder} was made by PostgreSQL ${major}, and this Frontdesk has PostgreSQL ${embeddedMajor} in it. Nothing was changed. What would do: \`npx frontdesk move\` with the version that made it, or a DATA_DIR of its own for this one.`, "another_postgres");
  }
  if (major === undefined) writeFileSync(unfinished, "");
  const started = await start();
  rmSync(unfinished, { force: true });
  return started;
}

function majorIn(folder: string): string | undefined {
  try { return readFileSync(join(folder, "PG_VERSION"), "utf8").trim(); } catch { return undefined; }
}
