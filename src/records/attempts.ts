import { createHash } from "node:crypto";
import { NotSignedIn, TooMany } from "#errors.ts";
import { addMinutes } from "#rules/calendar.ts";
import type { Database } from "./database.ts";

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
/** Wrong passwords in a quarter of an hour: with one name from one address, from one address in all, and with one name from where nobody has come in by it before. */
const atMost = { pair: 10, address: 50, name: 30 };

/** From where a password is tried, and with which name. */
export interface Try { name: string; address?: string | undefined }

const kinds = ({ name, address }: Try) => ({
  pair: hashOf(`${name.trim().toLowerCase()}\0${address ?? ""}`),
  ...(address ? { address: hashOf(`address ${address}`), name: hashOf(`name ${name.trim().toLowerCase()}`) } : {}),
});

/**
 * Throws `TooMany` where too much was guessed. Guesses from elsewhere close a name to those addresses only from which nobody has
 * signed in by it: whoever works here comes in as ever.
 */
export async function mayTry(db: Database, tried: Try, now: Date): Promise<void> {
  const keys: Partial<Record<keyof typeof atMost, string>> = kinds(tried);
  const rows = await db.query<{ what: string; count: number }>("select what, count(*)::int as count from sign_in_attempts where what = any($1) and at > $2 group by what", [Object.values(keys), addMinutes(now, -15)]);
  const full = (kind: keyof typeof atMost) => keys[kind] !== undefined && (rows.find(({ what }) => what === keys[kind])?.count ?? 0) >= atMost[kind];
  if (full("pair") || full("address") || full("name") && !await knownPlace(db, tried)) throw new TooMany("Too many attempts. Please wait a quarter of an hour, or ask a manager for a new link.", 900);
}

async function knownPlace(db: Database, { name, address }: Try): Promise<boolean> {
  return (await db.query("select 1 from sign_in_places p join staff s on s.id = p.staff_id where lower(s.name) = lower($1) and s.closed_at is null and p.address_hash = $2", [name.trim(), address ?? ""])).length > 0;
}

/** Counts a wrong password, and says so without telling what was wrong. */
export async function wrong(db: Database, tried: Try, now: Date): Promise<NotSignedIn> {
  for (const what of Object.values(kinds(tried))) await db.query("insert into sign_in_attempts (what, at) values ($1, $2)", [what, now]);
  await db.query("delete from sign_in_attempts where at < $1", [addMinutes(now, -60)]);
  return new NotSignedIn("Name or password is not right.", "wrong_password");
}

/** Somebody has come in from there. */
export async function cameFrom(db: Database, staff: string, address: string | undefined, now: Date): Promise<void> {
  if (address) await db.query("insert into sign_in_places (staff_id, address_hash, at) values ($1, $2, $3) on conflict (staff_id, address_hash) do update set at = excluded.at", [staff, address, now]);
}
