import { createHash, randomBytes, randomUUID, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { Invalid, NotFound, NotSignedIn, TooMany } from "#errors.ts";
import { addMinutes } from "#rules/calendar.ts";
import type { Database } from "./database.ts";

/** What staff may be here. */
export const roles = ["receptionist", "manager", "finance", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Somebody employed. */
export interface Staff { id: string; name: string; roles: Role[] }

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number, cost: { N: number; r: number; p: number; maxmem: number }) => Promise<Buffer>;
/** scrypt (RFC 7914) with the cost OWASP names: 128 MiB and about 0.3 s for each guess. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");
/** Minutes an invitation stays good, and a session. */
const invitationMinutes = 30;
const sessionMinutes = 12 * 60;

/** Invites somebody by a link that works once and for thirty minutes; an existing account of that name gets a new way in. */
export async function invite(db: Database, name: string, given: readonly string[], now: Date): Promise<{ staff: Staff; link: string }> {
  const plain = name.trim().normalize("NFC");
  if (/[\p{Cc}\p{Cf}]/u.test(plain) || !plain.isWellFormed()) throw new Invalid("A name has no control or invisible characters.", "name_unreadable");
  if (!plain || plain.length > 120) throw new Invalid("Whose name is it? A name has 1 to 120 characters.", "name_missing");
  const unknown = given.find((role) => !roles.includes(role as Role));
  if (unknown || given.length === 0) throw new Invalid(`"${unknown ?? ""}" is no role. There are ${roles.join(", ")}.`, "unknown_role");
  return db.transaction(async (tx) => {
    // Two who invite the same name at once (two servers that open a new desk) wait for one another.
    await tx.query("select pg_advisory_xact_lock(hashtextextended(current_schema() || ' staff ' || lower($1), 0))", [plain]);
    const [known] = await tx.query<Staff>("select id, name, roles from staff where lower(name) = lower($1) and closed_at is null", [plain]);
    const staff: Staff = known ?? { id: randomUUID(), name: plain, roles: [...given] as Role[] };
    if (known) await tx.query("update staff set roles = $2 where id = $1", [known.id, given]);
    else await tx.query("insert into staff (id, name, roles, created_at) values ($1, $2, $3, $4)", [staff.id, plain, given, now]);
    const link = randomBytes(24).toString("base64url");
    await tx.query("insert into invitations (token_hash, staff_id, made_at, expires_at) values ($1, $2, $3, $4)", [hashOf(link), staff.id, now, addMinutes(now, invitationMinutes)]);
    return { staff: { ...staff, roles: [...given] as Role[] }, link };
  });
}

/** Whether anybody has an account here. */
export async function hasStaff(db: Database): Promise<boolean> {
  return (await db.query("select 1 from staff s where closed_at is null and exists (select from staff_sessions where staff_id = s.id) limit 1")).length > 0;
}

/** Signs in by an invitation's link or by name and password; a session lasts twelve hours. Throws `NotSignedIn` without saying which was wrong. */
export async function signIn(db: Database, by: { link: string } | { name: string; password: string }, now: Date): Promise<{ token: string; staff: Staff }> {
  const staff = "link" in by ? await byLink(db, by.link, now) : await byPassword(db, by, now);
  const token = randomBytes(32).toString("base64url");
  await db.query("insert into staff_sessions (token_hash, staff_id, started_at, seen_at, expires_at) values ($1, $2, $3, $3, $4)", [hashOf(token), staff.id, now, addMinutes(now, sessionMinutes)]);
  return { token, staff };
}

async function byLink(db: Database, link: string, now: Date): Promise<Staff> {
  // A whole address is taken as well as the word at its end.
  const word = link.trim().split(/[#/=]/).at(-1) ?? "";
  const [used] = await db.query<{ staff_id: string }>("update invitations set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning staff_id", [hashOf(word), now]);
  const [staff] = used ? await db.query<Staff>("select id, name, roles from staff where id = $1 and closed_at is null", [used.staff_id]) : [];
  if (!staff) throw new NotSignedIn("This link has been used or has run out. Ask a manager for a new one, or run `npx frontdesk staff invite`.", "link_spent");
  return staff;
}

async function byPassword(db: Database, { name, password }: { name: string; password: string }, now: Date): Promise<Staff> {
  const what = hashOf(name.trim().toLowerCase());
  const [tried] = await db.query<{ count: number }>("select count(*)::int as count from sign_in_attempts where what = $1 and at > $2", [what, addMinutes(now, -15)]);
  if ((tried?.count ?? 0) >= 10) throw new TooMany("Too many attempts for this name. Please wait a quarter of an hour.", 900);
  const [row] = await db.query<Staff & { hash: string | null }>("select id, name, roles, password_hash as hash from staff where lower(name) = lower($1) and closed_at is null", [name.trim()]);
  // The same work is done whether the name is known or not.
  const good = await matches(password, row?.hash ?? decoy);
  if (!row?.hash || !good) {
    await db.query("insert into sign_in_attempts (what, at) values ($1, $2)", [what, now]);
    throw new NotSignedIn("Name or password is not right.", "wrong_password");
  }
  return { id: row.id, name: row.name, roles: row.roles };
}

/** Sets a password of one's own. */
export async function setPassword(db: Database, staff: string, password: string): Promise<void> {
  if (password.length < 12) throw new Invalid("A password has at least twelve characters.", "password_too_short");
  const salt = randomBytes(16);
  const hash = await derive(password.normalize("NFKC"), salt, 32, cost);
  await db.query("update staff set password_hash = $2 where id = $1", [staff, `scrypt:${cost.N}:${cost.r}:${cost.p}:${salt.toString("base64")}:${hash.toString("base64")}`]);
}

const decoy = `scrypt:${cost.N}:${cost.r}:${cost.p}:${Buffer.alloc(16).toString("base64")}:${Buffer.alloc(32).toString("base64")}`;

async function matches(password: string, kept: string): Promise<boolean> {
  const [, n, r, p, salt, hash] = kept.split(":");
  const wanted = Buffer.from(hash ?? "", "base64");
  const made = await derive(password.normalize("NFKC"), Buffer.from(salt ?? "", "base64"), wanted.length, { N: Number(n), r: Number(r), p: Number(p), maxmem: cost.maxmem });
  return timingSafeEqual(made, wanted);
}

/** Whose session a token is; being seen keeps its receptionist on duty. */
export async function sessionOf(db: Database, token: string, now: Date): Promise<Staff | undefined> {
  const [row] = await db.query<Staff & { seen: Date; hash: string }>(
    `select s.id, s.name, s.roles, t.seen_at as seen, t.token_hash as hash from staff_sessions t join staff s on s.id = t.staff_id
     where t.token_hash = $1 and t.ended_at is null and t.expires_at > $2 and s.closed_at is null`, [hashOf(token), now]);
  if (!row) return undefined;
  if (now.getTime() - row.seen.getTime() > 30_000) await db.query("update staff_sessions set seen_at = $2 where token_hash = $1", [row.hash, now]);
  return { id: row.id, name: row.name, roles: row.roles };
}

/** Ends a session. */
export async function signOut(db: Database, token: string, now: Date): Promise<void> {
  await db.query("update staff_sessions set ended_at = $2 where token_hash = $1 and ended_at is null", [hashOf(token), now]);
}

/** Closes an account: its sessions end with it. Throws `NotFound`. */
export async function closeAccount(db: Database, staff: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [closed] = await tx.query("update staff set closed_at = $2 where id = $1 and closed_at is null returning id", [staff, now]);
    if (!closed) throw new NotFound("There is no such account.", "no_such_staff");
    await tx.query("update staff_sessions set ended_at = $2 where staff_id = $1 and ended_at is null", [staff, now]);
  });
}
