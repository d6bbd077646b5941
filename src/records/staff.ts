import { createHash, randomBytes, randomUUID } from "node:crypto";
import { Invalid, NotFound, NotSignedIn, Taken } from "#errors.ts";
import { addMinutes } from "#rules/calendar.ts";
import { cameFrom, mayTry, wrong } from "./attempts.ts";
import type { Database } from "./database.ts";
import { byOpenId, type OpenIdentity } from "./openid.ts";
import { dropPhoto } from "./photos.ts";
import { roles, type Role, type Staff } from "./roles.ts";
import { decoy, hashPassword, matches } from "./passwords.ts";

export { roles, type Role, type Staff } from "./roles.ts";

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");
/** Minutes an invitation stays good, and a session. */
const invitationMinutes = 30;
const sessionMinutes = 12 * 60;

/** Invites somebody by a link that works once and for thirty minutes; an existing account of that name gets a new way in, or with `fresh` is not touched. Throws `Invalid`, `Taken`. */
export async function invite(db: Database, name: string, given: readonly string[], now: Date, { fresh = false } = {}): Promise<{ staff: Staff; link: string }> {
  const plain = name.trim().normalize("NFC");
  if (/[\p{Cc}\p{Cf}]/u.test(plain) || !plain.isWellFormed()) throw new Invalid("A name has no control or invisible characters.", "name_unreadable");
  if (!plain || plain.length > 120) throw new Invalid("Whose name is it? A name has 1 to 120 characters.", "name_missing");
  const unknown = given.find((role) => !roles.includes(role as Role));
  if (unknown || given.length === 0) throw new Invalid(`"${unknown ?? ""}" is no role. There are ${roles.join(", ")}.`, "unknown_role");
  return db.transaction(async (tx) => {
    // Two who invite the same name at once (two servers that open a new desk) wait for one another.
    await tx.query("select pg_advisory_xact_lock(hashtextextended(current_schema() || ' staff ' || lower($1), 0))", [plain]);
    const [known] = await tx.query<Staff>("select id, name, roles from staff where lower(name) = lower($1) and closed_at is null", [plain]);
    if (known && fresh) throw new Taken("Somebody of this name has an account. Give them a new link there, or choose a name that tells the two apart.", "name_taken");
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

/** How somebody comes in: a link that works once, a password, or what the organisation's own sign-in says of them. */
export type ComingIn = { link: string } | { name: string; password: string } | { openId: OpenIdentity };
/** From where and on what they come in. */
export interface Coming { address?: string | undefined; device?: string | undefined }

/** Signs in; a session lasts twelve hours. Throws `NotSignedIn` without saying which was wrong. */
export async function signIn(db: Database, by: ComingIn, now: Date, { address, device }: Coming = {}): Promise<{ token: string; staff: Staff }> {
  const staff = "link" in by ? await byLink(db, by.link, now) : "openId" in by ? await byOpenId(db, by.openId, now) : await byPassword(db, { ...by, address }, now);
  const token = randomBytes(32).toString("base64url");
  await db.query("insert into staff_sessions (token_hash, staff_id, started_at, seen_at, expires_at, device, came_by) values ($1, $2, $3, $3, $4, $5, $6)",
    [hashOf(token), staff.id, now, addMinutes(now, sessionMinutes), device ?? null, "link" in by ? "link" : "openId" in by ? "openid" : "password"]);
  await cameFrom(db, staff.id, address, now);
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

async function byPassword(db: Database, { name, password, address }: { name: string; password: string; address: string | undefined }, now: Date): Promise<Staff> {
  await mayTry(db, { name, address }, now);
  const [row] = await db.query<Staff & { hash: string | null }>("select id, name, roles, password_hash as hash from staff where lower(name) = lower($1) and closed_at is null", [name.trim()]);
  // The same work is done whether the name is known or not.
  const good = await matches(password, row?.hash ?? decoy);
  if (!row?.hash || !good) throw await wrong(db, { name, address }, now);
  return { id: row.id, name: row.name, roles: row.roles };
}

/** Sets a password, for whoever has shown that they may. */
export async function setPassword(db: Database, staff: string, password: string): Promise<void> {
  await db.query("update staff set password_hash = $2 where id = $1", [staff, await hashPassword(password)]);
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

/** Closes an account: its sessions and links end with it, and its name is free. Throws `NotFound`. */
export async function closeAccount(db: Database, staff: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [closed] = await tx.query("update staff set closed_at = $2, password_hash = null, subject = null where id = $1 and closed_at is null returning id", [staff, now]);
    if (!closed) throw new NotFound("There is no such account.", "no_such_staff");
    await tx.query("update staff_sessions set ended_at = $2 where staff_id = $1 and ended_at is null", [staff, now]);
    await tx.query("update invitations set used_at = $2 where staff_id = $1 and used_at is null", [staff, now]);
    await dropPhoto(tx, staff);
  });
}
