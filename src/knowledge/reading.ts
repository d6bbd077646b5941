import type { Database } from "#records/database.ts";
import type { Audience } from "./documents.ts";
import { documentsRead } from "./intake.ts";

/**
 * One transaction in which the database itself shows no more than this audience may read on this day. Anything that is
 * not exactly `staff` is a guest. The role is there where row-level security would not bind the desk's own user. Before the documents are read there is nothing to be shown: it waits.
 */
export async function asReader<T>(db: Database, { audience, today }: { audience: Audience; today: string }, work: (tx: Database) => Promise<T>): Promise<T> {
  await documentsRead(db);
  return db.transaction(async (tx) => {
    await tx.query(
      `select set_config('desk.audience', $1, true), set_config('desk.today', $2, true),
        set_config('role', coalesce((select rolname from pg_roles where rolname = current_schema() || '_reader' and pg_has_role(current_user, oid, 'member')), 'none'), true)`,
      [audience === "staff" ? "staff" : "guest", today]);
    const result = await work(tx);
    // Within a larger transaction these settings would outlive this part of it.
    if (db.within) await tx.query("select set_config('role', 'none', true), set_config('desk.audience', '', true), set_config('desk.today', '', true)");
    return result;
  });
}
