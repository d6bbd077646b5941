import type { Database } from "#records/database.ts";
import type { Role } from "#records/staff.ts";

/** How many colleagues are at a console: signed in and heard of within two minutes. Sessions follow the real clock. */
export async function atTheConsole(db: Database, role?: Role): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(distinct t.staff_id)::int as count from staff_sessions t join staff s on s.id = t.staff_id
     where t.ended_at is null and t.expires_at > $1 and t.seen_at > $1::timestamptz - interval '2 minutes' and s.closed_at is null and ($2::text is null or $2 = any(s.roles))`,
    [new Date(), role ?? null]);
  return row?.count ?? 0;
}

/** Whether somebody is signed in anywhere. */
export async function isSignedIn(db: Database, staff: string): Promise<boolean> {
  return (await db.query("select 1 from staff_sessions where staff_id = $1 and ended_at is null and expires_at > $2 limit 1", [staff, new Date()])).length > 0;
}
