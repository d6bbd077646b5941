import { plain } from "./languages.ts";

/** The same function of a text, that remembers what it made of the last `most` texts: the same passages are weighed for many questions. What it gives is not to be changed. */
export function remembered<T>(make: (text: string) => T, most = 4_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** A text's words in order, small and without accents, however they are joined. */
export const wordsIn = remembered((text): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** `plain`, of words that come again. */
export const bare = remembered(plain);
