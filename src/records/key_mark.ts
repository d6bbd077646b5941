import { doesNot, works, type Look } from "#operations/doctor.ts";
import { openPostgres, stateOf, type Database } from "./database.ts";
import { schemaOf } from "./migrate.ts";

/** A mark of the desk's key: 48 bits that only this key gives, from which nothing of it can be told. */
export const markOf = (derive: (purpose: string, id: string) => Buffer): number => derive("mark", "desk").readUIntBE(0, 6);

/** Keeps the mark of the key that the desk is opened with. Returns whether it was another's when it was opened before. */
export async function keepMark(db: Database, mark: number): Promise<boolean> {
  const [before] = await db.query<{ was: unknown }>("update desk set key_mark = $1 from (select key_mark as was from desk for update) before returning was", [mark]);
  return before?.was != null && String(before.was) !== String(mark);
}

/** Looks whether `SECRET_KEY` is the one that the desk in that PostgreSQL was last opened with: servers that have different ones take back from a guest what another has given. */
export async function examineKey(url: string, desk: string, mark: number): Promise<Look> {
  const db = openPostgres(url, schemaOf(desk), 1);
  try {
    const [kept] = await db.query<{ was: unknown }>("select key_mark as was from desk");
    if (kept?.was != null && String(kept.was) !== String(mark)) return doesNot("SECRET_KEY is another than the one this desk was last opened with: codes and buttons of the one are worthless to the other.", "Give every server of the desk the same SECRET_KEY, after a restore the one kept with the backup; one changed on purpose counts from the next start.");
    return works("SECRET_KEY is the one this desk is opened with.");
  } catch (fault) {
    // What hinders the way to the database is told by the look at that.
    return works(stateOf(fault) === "42P01" ? "SECRET_KEY is set; the desk has not been opened in this database yet." : "SECRET_KEY is set.");
  } finally {
    await db.close();
  }
}
