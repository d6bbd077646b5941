import { Invalid } from "#errors.ts";

/** How many characters a guest's or receptionist's message may have. */
export const longestText = 4_000;

/** How many letters are counted as one: what people see, not what JavaScript stores. */
const lengthOf = (text: string): number => [...text].length;

/** Letters that nobody sees (blanks of every kind, fillers, marks without a letter): a text of only these says nothing. */
const seen = /[^\p{Z}\p{Cc}\p{Cf}\p{Cn}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Tag letters write what only a machine reads; they stay where they make a flag. */
const tags = /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\u{e0000}-\u{e007f}]/gu;

/**
 * A person's words as every channel hands them on and the log keeps them: no NUL (PostgreSQL refuses it), no control
 * characters but tab and line break, nothing that turns the direction of the text around it or hides words in it, whole
 * surrogate pairs, accents composed; nothing at all where nothing could be seen. Throws `Invalid` where it is too long.
 */
export function cleanText(text: string, longest = longestText): string {
  if (text.length > longest * 4) throw tooLong(longest);
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, "\n")
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufeff]/gu, (letter) => (letter === "\n" || letter === "\t" ? letter : ""))
    .replace(tags, "$1")
    .normalize("NFC")
    .trim();
  if (lengthOf(clean) > longest) throw tooLong(longest);
  return seen.test(clean) ? clean : "";
}

/** The same for a short thing on one line: a file's name, a note's title. */
export const cleanLine = (text: string, longest = 200): string =>
  [...cleanText(text.slice(0, longest * 4)).replace(/\s+/gu, " ")].slice(0, longest).join("");

const tooLong = (longest: number) =>
  new Invalid(`A message has ${longest.toLocaleString("en")} characters at most; please send it in parts.`, "text_too_long", { longest });
