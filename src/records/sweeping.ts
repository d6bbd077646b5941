import type { Database } from "./database.ts";

/** Days for which tries at proving something and at signing in are kept; they are counted over hours. */
const keptDays = 30;

/** Deletes what is only counted for a while and long past: tries, attempts to sign in, codes that ran out. Returns how many rows went. */
export async function sweep(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  let gone = 0;
  for (const [table, column] of [["tries", "at"], ["sign_in_attempts", "at"], ["codes", "expires_at"]]) {
    gone += (await db.query(`delete from ${table} where ${column} < $1 returning 1`, [before])).length;
  }
  return gone;
}
