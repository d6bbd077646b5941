import { NotAllowed, NotFound } from "#errors.ts";
import type { Database } from "#records/database.ts";
import type { Staff } from "#records/staff.ts";
import { fold } from "#understanding/fold.ts";

/** Whether somebody may see what only managers may: it is about a colleague, harassment, theft or discrimination. */
export const isManager = ({ roles }: Pick<Staff, "roles">): boolean => roles.includes("manager");

/** What makes a thing confidential, and whom it is about; in an emergency whoever is there must be able to help. */
export interface Secret { confidential: boolean; aboutStaff: string | null; emergency?: boolean }

/** Whether a colleague sees it: a confidential one is for managers unless somebody is in danger, and none is for whom it concerns. */
export const sees = (who: Pick<Staff, "id" | "roles">, { confidential, aboutStaff, emergency = false }: Secret): boolean =>
  aboutStaff !== who.id && (!confidential || emergency || isManager(who));

/** Whether a colleague may read a conversation: not where a case in it is for somebody else's eyes. */
export async function maySee(db: Database, conversation: string, who: Pick<Staff, "id" | "roles">): Promise<boolean> {
  const secrets = await db.query<Secret>(
    `with danger as (select exists (select from handoffs where conversation_id = $1 and emergency and state in ('waiting', 'claimed')) as now)
     select confidential, about_staff as "aboutStaff", now as emergency from cases, danger where conversation_id = $1 and (confidential or about_staff is not null)
     union all select confidential, about_staff, now from handoffs, danger where conversation_id = $1 and (confidential or about_staff is not null)`, [conversation]);
  return secrets.every((secret) => sees(who, secret));
}

/** The same, throwing `NotAllowed`, or `NotFound` where there is no such conversation. */
export async function mustSee(db: Database, conversation: string, who: Pick<Staff, "id" | "roles">): Promise<void> {
  const [there] = await db.query("select from conversations where id = $1", [conversation]);
  if (!there) throw new NotFound("There is no such conversation.");
  if (!await maySee(db, conversation, who)) throw new NotAllowed("This conversation is for the manager alone.", "for_the_manager");
}

/** Of these conversations, those that are not for a colleague's eyes. */
export async function hiddenFrom(db: Database, who: Pick<Staff, "id" | "roles">, conversations: readonly (string | null | undefined)[]): Promise<Set<string>> {
  const asked = [...new Set(conversations.filter(Boolean))];
  if (asked.length === 0) return new Set();
  const rows = await db.query<{ id: string }>(
    `with danger as (select conversation_id from handoffs where conversation_id = any($1::uuid[]) and emergency and state in ('waiting', 'claimed')),
     secret as (select conversation_id, confidential, about_staff from cases where conversation_id = any($1::uuid[]) union all select conversation_id, confidential, about_staff from handoffs where conversation_id = any($1::uuid[]))
     select distinct conversation_id as id from secret where about_staff = $2 or confidential and not $3 and conversation_id not in (select conversation_id from danger)`, [asked, who.id, isManager(who)]);
  return new Set(rows.map(({ id }) => id));
}

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}]+/u).filter(Boolean);

/** The open account that a complaint names, so that it stays unseen by them: a first or last name, with an ending it may have in the guest's language. */
export async function colleagueNamed(db: Database, words: string): Promise<string | undefined> {
  const said = wordsOf(words);
  const staff = await db.query<{ id: string; name: string }>("select id, name from staff where closed_at is null order by created_at, id");
  const names = (name: string) => wordsOf(name).filter((part) => part.length > 2);
  return staff.find(({ name }) => names(name).some((part) => said.some((word) => word.startsWith(part) && word.length - part.length <= 3)))?.id;
}
