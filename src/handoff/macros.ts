import { randomUUID } from "node:crypto";
import { Invalid, NotFound, Taken } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { audit } from "#records/audit.ts";
import { json } from "#records/database.ts";
import type { Staff } from "#records/staff.ts";
import type { Language } from "#rules/desk.ts";

/** Words kept for many guests, in the languages of the desk. */
export interface Macro { id: string; name: string; words: Partial<Record<Language, string>> }

/** What may stand in curly brackets, filled when a macro is taken: who writes, who reads, and what the records say. */
export const macroFields = ["guest", "receptionist", "desk", "reference", "phone", "email", "today"] as const;

/** The macros, by name. */
export const macrosOf = ({ db }: House): Promise<Macro[]> => db.query<Macro>("select id, name, words from macros where retired_at is null order by lower(name)");

/** Writes a macro, or writes it anew. It stands in every language of the desk, with fields the desk can fill. Throws `Invalid`, `Taken`. */
export async function keepMacro(house: House, who: Staff, { id = randomUUID(), name, words }: { id?: string | undefined; name: string; words: Record<string, string> }): Promise<Macro> {
  const desk = await house.desk();
  const missing = desk.languages.filter((language) => !words[language]?.trim());
  if (missing.length > 0) throw new Invalid(`A macro is sent in the guest's language, so it needs every language of the desk; ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`, "macro_languages", { missing });
  const unknown = Object.values(words).flatMap((text) => [...text.matchAll(/\{(\w*)\}/g)].map((match) => match[1] ?? "")).filter((field) => !macroFields.includes(field as never));
  if (unknown.length > 0) throw new Invalid(`{${unknown[0]}} is nothing the desk can fill in. There are ${macroFields.map((field) => `{${field}}`).join(", ")}.`, "macro_fields");
  const kept = Object.fromEntries(desk.languages.map((language) => [language, words[language]?.trim() ?? ""]));
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    if ((await tx.query("select 1 from macros where lower(name) = lower($1) and id <> $2 and retired_at is null", [name, id])).length > 0) throw new Taken("There is a macro of that name.", "macro_name");
    await tx.query(
      `insert into macros (id, name, words, staff_id, changed_at) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set name = excluded.name, words = excluded.words, staff_id = excluded.staff_id, changed_at = excluded.changed_at`, [id, name, json(kept), who.id, now]);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "kept", noun: "macro", id });
    await announce(tx, "d");
  });
  return { id, name, words: kept };
}

/** Takes a macro out of the list. Throws `NotFound`. */
export async function retireMacro(house: House, who: Staff, id: string): Promise<void> {
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    const [gone] = await tx.query("update macros set retired_at = $2 where id::text = $1 and retired_at is null returning id", [id, now]);
    if (!gone) throw new NotFound("There is no such macro.", "no_such_macro");
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "retired", noun: "macro", id });
    await announce(tx, "d");
  });
}
