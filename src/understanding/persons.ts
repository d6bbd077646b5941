import type { Language } from "#rules/desk.ts";

/** Whether a guest wants a person, to be called back, or no person any more. */
export interface PersonWish { person?: boolean; callBack?: boolean; calledOff?: boolean }

/** What a guest says about being put through to a person. */
export function readPersonWish(_text: string, _language: Language): PersonWish {
  return {};
}
