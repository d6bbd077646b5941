import { createHash } from "node:crypto";
import { NotFound } from "#errors.ts";
import type { Database } from "./database.ts";

/** A place where somebody is signed in. */
export interface Session { id: string; startedAt: Date; seenAt: Date; device: string | null; cameBy: string; here: boolean }

/** The sessions of an account that stand, the latest first; `token` says which is the one that asks. */
export const sessionsOf = (db: Database, staff: string, token: string, now: Date): Promise<Session[]> => db.query<Session>(
  `select id, started_at as "startedAt", seen_at as "seenAt", device, came_by as "cameBy", token_hash = $3 as here from staff_sessions
   where staff_id = $1 and ended_at is null and expires_at > $2 order by seen_at desc`, [staff, now, createHash("sha256").update(token).digest("hex")]);

/** Ends every session of an account. Returns how many. */
export const endSessions = async (db: Database, staff: string, now: Date): Promise<number> =>
  (await db.query("update staff_sessions set ended_at = $2 where staff_id = $1 and ended_at is null and expires_at > $2 returning id", [staff, now])).length;

/** Ends a session of an account. Throws `NotFound`. */
export async function endSession(db: Database, staff: string, id: string, now: Date): Promise<void> {
  const [ended] = await db.query("update staff_sessions set ended_at = $3 where staff_id = $1 and id::text = $2 and ended_at is null returning id", [staff, id, now]);
  if (!ended) throw new NotFound("There is no such session.", "no_such_session");
}
