import type { Language } from "#rules/desk.ts";
import type { Sentence } from "./sentences.ts";

/** Whether a sentence says that something is not so, or is only possible, offered, asked or tied to a condition. */
export function isHedged(_sentence: Sentence, _language: Language): boolean {
  return false;
}
