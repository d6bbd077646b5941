import { createHash } from "node:crypto";
import { addMinutes } from "#rules/calendar.ts";
import type { Database } from "./database.ts";

/** For how long a link in a letter lets somebody in, in minutes. */
export const linkMinutes = 30;

/**
 * Keeps the hash of a link that a letter carries, from its first attempt on, so that it works once and for thirty minutes. The same
 * word again is the same link; false where it has been used or has run out.
 */
export async function keepLink(db: Database, { word, staff, now }: { word: string; staff: string; now: Date }): Promise<boolean> {
  const hash = createHash("sha256").update(word).digest("hex");
  await db.query("insert into invitations (token_hash, staff_id, made_at, expires_at) values ($1, $2, $3, $4) on conflict (token_hash) do nothing", [hash, staff, now, addMinutes(now, linkMinutes)]);
  const [open] = await db.query("select 1 from invitations where token_hash = $1 and used_at is null and expires_at > $2", [hash, now]);
  return open !== undefined;
}
