import { z } from "zod";
import type { Colleague } from "#channels/door.ts";
import { words } from "#channels/website/shapes.ts";
import { NotAllowed } from "#errors.ts";
import type { Role, Staff } from "#records/staff.ts";
import { isDay } from "#rules/calendar.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { mustBe } from "./handoffs.ts";

/** What the pages of the console may send, as far as several share it. */

/** The language in which whoever is at the screen reads. */
export const lang = z.string().max(20).optional();
const spoken: readonly Language[] = ["en", "es", "hu", "ro"];
/** It, as far as the console has words in it; else the desk's first. */
export const languageOf = (desk: Desk, tag: string | undefined): Language => spoken.find((one) => one === tag?.slice(0, 2)) ?? desk.languages[0] ?? "en";
/** An id of ours in a path. */
export const inId = z.object({ id: z.guid() });
/** A day and time on the desk's clock. */
export const localTime = z.string().refine((text) => /^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10)), "a time is YYYY-MM-DDTHH:MM on the desk's clock");
/** A few words that a person adds. */
export const reason = words.optional();
/** Words that must be there. */
export const said = words.refine((text) => text !== "", "some words are needed");

/** Whoever is signed in, as the parts below know them. */
export function staffOf(colleague: Colleague | undefined): Staff {
  const { id, name, roles } = mustBe(colleague);
  return { id, name, roles: roles as Role[] };
}

/** The same, of one of these roles. Throws `NotAllowed`. */
export function staffAs(colleague: Colleague | undefined, ...roles: Role[]): Staff {
  const who = staffOf(colleague);
  if (!who.roles.some((role) => roles.includes(role))) throw new NotAllowed("This is for another role at this desk.", "not_your_role", { roles });
  return who;
}
