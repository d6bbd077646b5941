import { randomUUID } from "node:crypto";
import type { Database } from "./database.ts";
import { addContacts } from "./guests.ts";

/** Who a guest is, as a party the desk trusts has signed it. `subject` is that party's own name for them. */
export interface SignedIdentity { subject: string; /** Their object id in the organisation's directory, where the party vouches for it: by it Teams knows them too. */ entraId?: string | undefined; name?: string | undefined; email?: string | undefined; phone?: string | undefined }

/** Each party names its own: what a website calls somebody (no control character can be in it) is never taken for who Teams knows. */
const nameOf = (by: "signed" | "teams", subject: string): string => (by === "teams" ? `teams\t${subject}` : subject);

/** The guest of a signed identity: the one that came with it before, else a new one. What was signed fills in what was not known. */
export async function signedGuest(tx: Database, { subject, entraId, name, email, phone }: SignedIdentity, now: Date, by: "signed" | "teams" = "signed"): Promise<string> {
  const named = entraId ? nameOf("teams", entraId.toLowerCase()) : by === "signed" && await teamsKnows(tx, subject) ? nameOf("teams", subject.toLowerCase()) : nameOf(by, subject);
  const [row] = await tx.query<{ id: string }>(
    `insert into guests (id, name, known_by, subject, created_at) values ($1, $2, $5, $3, $4)
     on conflict (subject) do update set name = coalesce(excluded.name, guests.name) returning id`,
    [randomUUID(), name ?? null, named, now, by]);
  const id = row?.id ?? "";
  await addContacts(tx, id, { ...(email ? { email } : {}), ...(phone ? { phone } : {}) });
  return id;
}

/** Whether a signed subject is the object id of somebody who has written in Teams: an id that nobody has twice. One the website knew before stays the website's. */
async function teamsKnows(tx: Database, subject: string): Promise<boolean> {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(subject)) return false;
  const [known] = await tx.query<{ teams: boolean }>("select exists (select from guests where subject = $1) and not exists (select from guests where subject = $2) as teams", [nameOf("teams", subject.toLowerCase()), subject]);
  return known?.teams ?? false;
}
