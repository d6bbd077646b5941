import { z } from "zod";
import { words } from "#channels/website/shapes.ts";

/** What the console and the back office's programs may send and get. */

const day = z.iso.date("a day is YYYY-MM-DD, like 2026-12-24");

/** Signing in: with an invitation's link, or a name and a password. */
export const signIn = z.union([
  z.object({ link: z.string().min(1).max(2_000) }),
  z.object({ name: z.string().min(1).max(200), password: z.string().min(1).max(1_000) }),
], { error: "signing in takes { link } or { name, password }" });
/** Whoever is signed in. */
export const colleague = z.object({ id: z.guid(), name: z.string(), roles: z.array(z.string()) });
/** What signing in answers. */
export const signedIn = z.object({ token: z.string(), staff: colleague });

/** Which handoffs are asked for. */
export const queueAsked = z.object({ state: z.enum(["waiting", "claimed", "returned", "closed"], "a handoff is waiting, claimed, returned or closed").optional() });
/** A note that goes with a claim, a return or a closing. */
export const noted = z.object({ note: words.optional() });
export const inHandoff = z.object({ id: z.guid() });
/** A receptionist's words to a guest. */
export const reply = z.object({ id: z.guid("an id is a UUID"), text: words.refine((text) => text !== "", "a reply has some words") });

export const between = z.object({ from: day.optional(), to: day.optional() })
  .refine(({ from, to }) => !from || !to || from <= to, { error: "from is not after to", path: ["from"] });
export const onDay = z.object({ day: day.optional() });
export const inProposal = z.object({ id: z.guid() });
/** How a guest said yes to a receptionist. */
export const spokenYes = z.object({ by: z.enum(["phone", "counter", "letter"], "by is phone, counter or letter") });

const row = z.looseObject({});
export const handoff = row.meta({ id: "Handoff", description: "id, conversation, state (waiting, claimed, returned, closed), reason, severity, brief …" });
export const list = <T extends string>(name: T) => z.object({ [name]: z.array(row) } as Record<T, z.ZodArray<typeof row>>);
export const anything = row;
