import type { Language } from "#rules/desk.ts";

/** How a message sounds. */
export interface Mood { mood: "angry" | "worried" | "pleased" | "calm"; insult: boolean }

/** How a guest sounds, and whether an insult is among the words. */
export function readMood(_text: string, _language: Language): Mood {
  return { mood: "calm", insult: false };
}
