import { createHash } from "node:crypto";
import { Invalid, NotAllowed, NotFound, Taken } from "#errors.ts";
import { addMinutes } from "#rules/calendar.ts";
import type { Database } from "./database.ts";
import { hashPassword, matches } from "./passwords.ts";
import { invite, roles, type Role, type Staff } from "./staff.ts";

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** An account as managers see it. */
export interface Account extends Staff {
  departments: string[];
  email: string | null;
  hasPassword: boolean;
  hasOpenId: boolean;
  createdAt: Date;
  seenAt: Date | null;
  /** Sessions that stand now. */
  sessions: number;
  /** Conversations they have in hand, and open cases that are theirs. */
  claims: number;
  cases: number;
}

/** Everybody with an open account, by name. */
export const accounts = (db: Database, now: Date): Promise<Account[]> => db.query<Account>(
  `select s.id, s.name, s.roles, s.departments, s.email, s.password_hash is not null as "hasPassword", s.subject is not null as "hasOpenId", s.created_at as "createdAt",
     (select max(seen_at) from staff_sessions t where t.staff_id = s.id) as "seenAt",
     (select count(*)::int from staff_sessions t where t.staff_id = s.id and t.ended_at is null and t.expires_at > $1) as sessions,
     (select count(*)::int from handoffs h where h.staff_id = s.id and h.state = 'claimed') as claims,
     (select count(*)::int from cases c where c.owner_id = s.id and c.state in ('open', 'waiting')) as cases
   from staff s where s.closed_at is null order by lower(s.name)`, [now]);

/** What somebody may know of themselves beside name and roles; `photo` is the id of their picture. */
export interface OwnAccount { departments: string[]; email: string | null; password: boolean; photo: string | null }

/** It, as it stands now. */
export async function ownAccount(db: Database, staff: string): Promise<OwnAccount> {
  const [row] = await db.query<OwnAccount>("select s.departments, s.email, s.password_hash is not null as password, p.id as photo from staff s left join photos p on p.staff_id = s.id where s.id = $1", [staff]);
  return row ?? { departments: [], email: null, password: false, photo: null };
}

/** Changes what managers decide of an account. The desk keeps one manager at least. Throws `Taken`, `Invalid`, `NotFound`. */
export async function changeAccount(db: Database, staff: string, { roles: given, departments, email }: { roles?: Role[] | undefined; departments?: string[] | undefined; email?: string | null | undefined }): Promise<void> {
  if (given && (given.length === 0 || given.some((role) => !roles.includes(role)))) throw new Invalid(`There are the roles ${roles.join(", ")}; an account has one or more.`, "unknown_role");
  await db.transaction(async (tx) => {
    if (given && !given.includes("manager")) await mustLeaveManager(tx, staff);
    if (email && (await tx.query("select 1 from staff where lower(email) = lower($1) and id <> $2 and closed_at is null", [email, staff])).length > 0) throw new Taken("Another account has this address.", "email_taken");
    const [row] = await tx.query(
      `update staff set roles = coalesce($2, roles), departments = coalesce($3, departments), email = case when $4 then $5 else email end where id = $1 and closed_at is null returning id`,
      [staff, given ?? null, departments ?? null, email !== undefined, email || null]);
    if (!row) throw new NotFound("There is no such account.", "no_such_staff");
  });
}

/** Throws `NotAllowed` where nobody else could let people in. */
export async function mustLeaveManager(tx: Database, staff: string): Promise<void> {
  const managers = await tx.query<{ id: string }>("select id from staff where closed_at is null and 'manager' = any(roles) order by id for update");
  if (managers.some(({ id }) => id === staff) && managers.length === 1) throw new NotAllowed("The desk needs one manager at least: make somebody else one first.", "last_manager");
}

/** A new link for somebody who has an account. Throws `NotFound`. */
export async function inviteAgain(db: Database, staff: string, now: Date): Promise<{ staff: Staff; link: string }> {
  const [known] = await db.query<Staff>("select id, name, roles from staff where id = $1 and closed_at is null", [staff]);
  if (!known) throw new NotFound("There is no such account.", "no_such_staff");
  return invite(db, known.name, known.roles, now);
}

/** The account of a name with the address its letters go to; undefined for all others, which nobody is told. */
export async function whereToWrite(db: Database, name: string): Promise<{ id: string; name: string; email: string } | undefined> {
  const [row] = await db.query<{ id: string; name: string; email: string }>("select id, name, email from staff where (lower(name) = lower($1) or lower(email) = lower($1)) and email is not null and closed_at is null", [name.trim()]);
  return row;
}

/** Minutes after coming in by a link in which a password may be set without the old one. */
const freshMinutes = 30;

/** Sets one's own password; who has one proves it, or came in by a fresh link. Every other session ends. Throws `NotAllowed`, `Invalid`. */
export async function choosePassword(db: Database, who: Staff, token: string, { current, password }: { current?: string | undefined; password: string }, now: Date): Promise<void> {
  const [row] = await db.query<{ hash: string | null; fresh: boolean }>(
    `select s.password_hash as hash, coalesce(t.came_by = 'link' and t.started_at > $3, false) as fresh from staff s left join staff_sessions t on t.staff_id = s.id and t.token_hash = $2 where s.id = $1`,
    [who.id, hashOf(token), addMinutes(now, -freshMinutes)]);
  if (row?.hash && !row.fresh && !(current && await matches(current, row.hash))) throw new NotAllowed("Your present password is not right.", "wrong_password");
  const hash = await hashPassword(password, who.name);
  await db.transaction(async (tx) => {
    await tx.query("update staff set password_hash = $2 where id = $1", [who.id, hash]);
    await tx.query("update staff_sessions set ended_at = $2 where staff_id = $1 and token_hash <> $3 and ended_at is null", [who.id, now, hashOf(token)]);
  });
}
