import { Invalid } from "#errors.ts";

/** How many characters a guest's or receptionist's message may have. */
export const longestText = 4_000;

/** How many letters are counted as one: what people see, not what JavaScript stores. */
const lengthOf = (text: string): number => [...text].length;

/**
 * A person's words as every channel hands them on: no NUL (PostgreSQL refuses it), no control characters but tab and
 * line break, nothing that turns the direction of the text around it, whole surrogate pairs, accents composed.
 * Throws `Invalid` where nothing is left or it is too long.
 */
export function cleanText(text: string, longest = longestText): string {
  if (text.length > longest * 4) throw tooLong(longest);
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, "\n")
    .replace(/[\p{Cc}\p{Bidi_Control}\ufeff]/gu, (letter) => (letter === "\n" || letter === "\t" ? letter : ""))
    .normalize("NFC")
    .trim();
  if (lengthOf(clean) > longest) throw tooLong(longest);
  return clean;
}

/** The same for a short thing on one line: a file's name, a note's title. */
export const cleanLine = (text: string, longest = 200): string =>
  [...cleanText(text.slice(0, longest * 4)).replace(/\s+/gu, " ")].slice(0, longest).join("");

const tooLong = (longest: number) =>
  new Invalid(`A message has ${longest.toLocaleString("en")} characters at most; please send it in parts.`, "text_too_long", { longest });
