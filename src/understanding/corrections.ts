import type { Language } from "#rules/desk.ts";

/** A correction: the words that hold the new value, and those of the old one where they are said ("not Thursday"). */
export interface Correction { to: string; from?: string }

/** What a guest puts right of what was said before; `undefined` where nothing is. */
export function readCorrection(_text: string, _language: Language): Correction | undefined {
  return undefined;
}
