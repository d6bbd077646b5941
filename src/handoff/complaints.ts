import type { House } from "#conversations/house.ts";
import type { Database } from "#records/database.ts";
import type { Language } from "#rules/desk.ts";
import { Unavailable } from "#errors.ts";

/** A complaint to be looked after. */
export interface Complaining { words: string; language: Language; wantsPerson: boolean; turn?: string }
/** What became of it. */
export interface CaseMade { reference: string; severity: string; department: string; topic: string; confidential: boolean; again: boolean; promise?: { dueAt: Date }; handoff?: { position: number; onDuty: boolean; holderVersion: number } }

/** Opens a case for a complaint. */
export async function openCase(_tx: Database, _house: House, _conversation: string, _complaining: Complaining, _now: Date): Promise<CaseMade> {
  throw new Unavailable("Cases are not open yet.");
}
