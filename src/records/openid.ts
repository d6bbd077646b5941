import { NotSignedIn } from "#errors.ts";
import type { Database } from "./database.ts";
import type { Staff } from "./roles.ts";

/** What the organisation's own sign-in says of somebody. `email` only where the organisation vouches for it. */
export interface OpenIdentity { issuer: string; subject: string; email?: string | undefined }

/**
 * The account of whoever the organisation knows by this subject; the first time, that to which a manager gave this address, from then on
 * bound to the subject, so that an address given to somebody else later opens nothing. Throws `NotSignedIn`.
 */
export async function byOpenId(db: Database, { issuer, subject, email }: OpenIdentity, now: Date): Promise<Staff> {
  const own = `${issuer} ${subject}`;
  return db.transaction(async (tx) => {
    const [known] = await tx.query<Staff>("select id, name, roles from staff where subject = $1 and closed_at is null", [own]);
    if (known) return known;
    const [invited] = email ? await tx.query<Staff>("update staff set subject = $2 where lower(email) = lower($1) and subject is null and closed_at is null returning id, name, roles", [email.trim(), own]) : [];
    if (!invited) throw new NotSignedIn("There is no account here for you. Ask a manager to invite you with the address you signed in with.", "openid_unknown");
    await tx.query("update invitations set used_at = $2 where staff_id = $1 and used_at is null", [invited.id, now]);
    return invited;
  });
}
