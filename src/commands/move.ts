import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deskFolder, openData } from "#data.ts";
import { Invalid, Refused } from "#errors.ts";
import { masked, type Config } from "#operations/config.ts";
import { secretKey } from "#operations/secret.ts";
import { readDesk } from "#records/desk.ts";
import { schemaOf } from "#records/migrate.ts";
import { copyDesk, isOpenAt, type Moved } from "#records/moving.ts";

/** What was moved where, and what the new home still needs. */
export interface Move { from: string; to: string; rows: Moved; next: string[] }

/**
 * Copies a closed desk from the database it has to another: `to` is `embedded` or the address of a PostgreSQL. What it had stays as it was.
 * Throws `Invalid` where both are the same, `Refused` where the desk is open or the target is not empty.
 */
export async function move(config: Config, to: string | undefined, tell: (line: string) => void = () => {}): Promise<Move> {
  // With DATABASE_URL set and nothing said, the embedded desk moves there.
  if (to === undefined && config.DATABASE_URL) return move({ ...config, DATABASE_URL: undefined }, config.DATABASE_URL, tell);
  if (to !== "embedded" && !/^postgres(?:ql)?:\/\//.test(to ?? "")) throw new Invalid("move needs to know where to: --to embedded, or --to postgres://name:password@host:5432/database.", "where_to");
  const target: Config = { ...config, DATABASE_URL: to === "embedded" ? undefined : to };
  const [here, there] = [shown(config), shown(target)];
  if (here === there && config.DATABASE_URL === target.DATABASE_URL) throw new Invalid(`The desk is there already (${there}).`, "same_place");
  const desk = readDesk(deskFolder(config.DESK));
  for (const url of [config.DATABASE_URL, target.DATABASE_URL]) {
    if (url && await isOpenAt(url, schemaOf(desk.id))) throw new Refused(`The desk "${desk.id}" is open at ${shown({ ...config, DATABASE_URL: url })}. Close every server of it first; nothing was moved.`, "desk_open");
  }
  const source = await openData(config, desk);
  try {
    const goal = await openData(target, desk);
    try {
      const rows = await copyDesk(source.db, goal.db, (table, count) => { if (count > 0) tell(`${table}: ${count} rows`); });
      return { from: here, to: there, rows, next: keyAlong(config, target, source.dataFolder, goal.dataFolder) };
    } finally {
      await goal.db.close();
      goal.lock?.release();
    }
  } finally {
    await source.db.close();
    source.lock?.release();
  }
}

const shown = (config: Config): string => (config.DATABASE_URL ? masked("DATABASE_URL", config.DATABASE_URL).slice(1, -1) : `the embedded database in ${config.DATA_DIR}`);

/** What is sealed opens with the same key only: it goes into the folder, or the installer is told to set it. */
function keyAlong(config: Config, target: Config, from: string, to: string): string[] {
  if (target.DATABASE_URL) return [
    "Set DATABASE_URL to that address.",
    ...(config.SECRET_KEY ? [] : [existsSync(join(from, "secret.key")) ? `Set SECRET_KEY to what stands in ${join(from, "secret.key")}: what is sealed opens with no other.` : "Set SECRET_KEY to at least 32 characters by chance."]), "Start the desk. What it had before stays where it was, until you remove it."];
  if (config.SECRET_KEY) {
    const file = join(to, "secret.key");
    mkdirSync(to, { recursive: true, mode: 0o700 });
    if (existsSync(file) && readFileSync(file, "utf8").trim() !== config.SECRET_KEY) return [`Keep SECRET_KEY set: ${file} has another.`, "Take DATABASE_URL out of the settings, and start the desk."];
    if (!existsSync(file)) writeFileSync(file, `${config.SECRET_KEY}\n`, { mode: 0o600 });
  } else secretKey(to);
  return ["Take DATABASE_URL out of the settings, and start the desk. What it had before stays where it was, until you remove it."];
}
