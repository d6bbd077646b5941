import type { Language } from "#rules/desk.ts";

/** A quality a guest wants of a thing: the feature's id, whether it is a need or a wish, and the guest's words. `marked` asks a person to acknowledge it. */
export interface Wish { feature: string; strength: "need" | "wish"; text: string; marked?: boolean }

/** What a guest wants of a room, a table or a visit beyond the thing itself. */
export function readWishes(_text: string, _language: Language): Wish[] {
  return [];
}
