import { signal } from "@preact/signals";
import { ask, refusals } from "./api.ts";
import { hangUp, listen } from "./live.ts";

/** What somebody may be here. */
export type Role = "receptionist" | "manager" | "finance" | "administrator";
/** Who is signed in. `password` says whether they have one of their own. */
export interface Colleague { id: string; name: string; roles: Role[]; departments?: string[]; password?: boolean; photo?: string | null; bySecureLink?: boolean }

/** Who is signed in here; undefined is nobody, null is not known yet. */
export const me = signal<Colleague | undefined | null>(null);
/** Why the sign-in is shown, where there is something to say. */
export const whySignedOut = signal("");

/** Whether the colleague at this screen is one of these. */
export const amI = (...roles: Role[]): boolean => me.value?.roles.some((role) => roles.includes(role)) ?? false;

/** Somebody has signed in. */
export function welcome(colleague: Colleague): void {
  whySignedOut.value = "";
  me.value = colleague;
  listen(() => { void look(); });
}

/** Asks the desk who is signed in. */
export async function look(): Promise<void> {
  try {
    const colleague = await ask<Colleague>("/api/session");
    if (me.value?.id === colleague.id) me.value = colleague; else welcome(colleague);
  } catch { if (me.value === null) me.value = undefined; }
}

/** Signs out here; what one has claimed goes back to the head of the queue. */
export async function leave(): Promise<void> {
  await ask("/api/session", { method: "DELETE" }).catch(() => {});
  forget("");
}

function forget(why: string): void {
  hangUp();
  whySignedOut.value = why;
  me.value = undefined;
}

refusals.add((refusal) => { if (refusal.status === 401 && refusal.code === "not_signed_in" && me.value) forget(refusal.message); });
