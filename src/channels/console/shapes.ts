import { z } from "zod";
import { cleanLine } from "#conversations/text.ts";
import { words } from "#channels/website/shapes.ts";
import { isDay } from "#rules/calendar.ts";
import type { Desk, Language } from "#rules/desk.ts";

/** What the console and the back office's programs may send and get. */

/** A day; those far from any booking are beyond what the database can reckon with. */
export const day = z.iso.date("a day is YYYY-MM-DD, like 2026-12-24").refine((text) => text >= "1970-01-01" && text < "2200-01-01", "a day is between 1970 and 2199");
/** A day and time on the desk's clock. */
export const localTime = z.string().refine((text) => /^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10)), "a time is YYYY-MM-DDTHH:MM on the desk's clock");
/** An id of ours in a path. */
export const inId = z.object({ id: z.guid() });
/** The language in which whoever is at the screen reads. */
export const lang = z.string().max(20).optional();
const spoken: readonly Language[] = ["en", "es", "hu", "ro"];
/** It, as far as the console has words in it; else the desk's first. */
export const languageOf = (desk: Desk, tag: string | undefined): Language => spoken.find((one) => one === tag?.slice(0, 2)) ?? desk.languages[0] ?? "en";
/** A few words that a person adds. */
export const reason = words.optional();
/** Words that must be there. */
export const said = words.refine((text) => text !== "", "some words are needed");
/** One line of a person's words, cleaned. */
const line = (longest: number) => z.string().max(longest).transform((text) => cleanLine(text, longest));

/** Signing in: with an invitation's link, or a name and a password. */
export const signIn = z.union([
  z.object({ link: z.string().min(1).max(2_000).transform((link) => link.trim().split("#").at(-1) ?? "").meta({ description: "as it was printed, or what stands behind its #" }) }),
  z.object({ name: line(200).refine((name) => name !== ""), password: z.string().min(1).max(1_000) }),
], { error: "signing in takes { link } or { name, password }" });
/** Whoever is signed in. */
export const colleague = z.object({ id: z.guid(), name: z.string(), roles: z.array(z.string()) });
/** What signing in answers. */
export const signedIn = z.object({ token: z.string(), staff: colleague });

/** Which handoffs are asked for. */
export const queueAsked = z.object({ state: z.enum(["waiting", "claimed", "returned", "closed"], "a handoff is waiting, claimed, returned or closed").optional() });
/** A note that goes with a claim, a return or a closing. */
export const noted = z.object({ note: words.optional() });
/** A closing may say what came of it. */
export const closed = noted.extend({ outcome: z.enum(["solved", "passed_on", "no_answer", "not_possible", "spam"]).optional() });
/** A receptionist's words to a guest. */
export const reply = z.object({ id: z.guid("an id is a UUID"), text: words.refine((text) => text !== "", "a reply has some words") });

export const between = z.object({ from: day.optional(), to: day.optional() })
  .refine(({ from, to }) => !from || !to || from <= to, { error: "from is not after to", path: ["from"] });
export const onDay = z.object({ day: day.optional() });
/** How a guest said yes to a receptionist. */
export const spokenYes = z.object({ by: z.enum(["phone", "counter", "letter"], "by is phone, counter or letter") });

/** The id of something in desk.yaml. */
export const id = z.string().regex(/^[a-z][a-z0-9_]*$/, "the id of something in desk.yaml");
/** How many come. */
export const party = z.object({ adults: z.int().min(0).max(500), childAges: z.array(z.int().min(0).max(17)).max(100).default([]), children: z.int().min(0).max(100).optional() });
const wish = {
  offering: id, rate: id.optional(), arrival: day.optional(), departure: day.optional(),
  startsAt: localTime.optional(),
  party, units: z.int().min(1).max(100).optional(), needs: z.array(id).max(20).optional(), wishes: z.array(id).max(20).optional(),
  extras: z.array(z.object({ id, quantity: z.int().min(1).max(500).optional() })).max(20).optional(),
};
/** A booking's reference as somebody wrote it. */
export const reference = line(40).refine((text) => text !== "", "a reference is like K7MX-4A2");
const guest = z.object({ name: z.string().transform((name) => cleanLine(name)).optional(), email: z.email("this is no e-mail address").optional(), phone: line(40).optional() });
/** What a proposal of staff offers: one line or several, all or none. */
export const wanted = z.object({
  conversation: z.guid().optional(), language: z.string().max(20).optional(),
  items: z.array(z.discriminatedUnion("do", [
    z.object({ do: z.literal("book"), ...wish, note: words.optional(), marked: z.enum(["allergy", "access"]).optional(), guest: guest.optional(), people: z.array(z.string().transform((name) => cleanLine(name))).max(100).optional(), resources: z.array(id).max(50).optional() }),
    z.object({ do: z.literal("change"), reference, ...z.object(wish).partial().shape, note: words.optional(), resources: z.array(id).max(50).optional() }),
    z.object({ do: z.literal("cancel"), reference }),
  ])).min(1, "a proposal has one line or more").max(20),
});

const row = z.looseObject({});
export const handoff = row.meta({ id: "Handoff", description: "id, conversation, state (waiting, claimed, returned, closed), reason, severity, brief …" });
export const list = <T extends string>(name: T) => z.object({ [name]: z.array(row) } as Record<T, z.ZodArray<typeof row>>);
export const anything = row;
