import type { Language } from "#rules/desk.ts";

/** What a sentence claims to have happened. */
export type Deed = "booked" | "changed" | "cancelled" | "paid" | "refunded" | "sent" | "alerted" | "noted" | "ordered" | "held" | "done";

/** A claim in one of the desk's own sentences. */
export interface Claim { deed: Deed; sentence: string }

/** The claims of a reply that something was done; questions, offers, conditions and negations are none. */
export function readClaims(_text: string, _language: Language): Claim[] {
  return [];
}
