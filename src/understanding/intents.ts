import type { Language } from "#rules/desk.ts";

/** What a guest may want; the contract's names. */
export const intentNames = ["greet", "thank", "affirm", "deny", "ask_information", "book", "change", "cancel", "check_in", "check_out", "order", "pay", "complain", "problem", "ask_human", "lost_and_found", "emergency", "smalltalk", "other"] as const;
export type IntentName = (typeof intentNames)[number];

/** One wish found in a message, with how sure it is (0 to 1). */
export interface Intent { name: IntentName; score: number }

/** What the conversation already knows: the intent in hand, and what was asked last. */
export interface IntentContext { expecting?: string; offered?: boolean }

/** The wishes of a message, surest first; only those that are there, `other` alone where none is. */
export function readIntents(_text: string, _language: Language, _context: IntentContext = {}): Intent[] {
  return [{ name: "other", score: 0.5 }];
}
