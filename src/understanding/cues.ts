import { fold } from "./fold.ts";

/** Whether a text has one of these cues, at the beginning of a word. */
export const saysCue = (text: string, cues: readonly string[]): boolean => {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return cues.some((cue) => words.includes(` ${cue}`));
};
