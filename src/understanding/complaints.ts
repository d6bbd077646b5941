import type { Language } from "#rules/desk.ts";

/** What a complaint is about. */
export type Grievance = "noise" | "dirt" | "heating" | "water" | "light" | "equipment" | "internet" | "staff" | "theft" | "discrimination" | "harassment" | "food" | "billing" | "waiting" | "booking" | "privacy" | "vermin" | "smell" | "service" | "other";

/** A complaint: what about, how grave as far as words can tell, and whether it is about a member of staff. */
export interface Complaint { about: Grievance[]; severity: "low" | "medium" | "high"; staff: boolean; repeated: boolean }

/** The complaint in a message, if it is one; a mere question about a thing is none. */
export function readComplaint(_text: string, _language: Language): Complaint | undefined {
  return undefined;
}
