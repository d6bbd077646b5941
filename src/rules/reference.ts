/**
 * Digits and letters that cannot be taken for one another, read or heard, in the languages of the house: no 0/O, 1/I, 5/S, 2/Z, 8/B,
 * no B-P-D-T-V-E, no M beside N. Nineteen of them, a prime, so that the check finds every wrong character and every swapped pair.
 */
const alphabet = "23456789ACFHKLMRWXY";
const digits = "23456789";
const letters = "ACFHKLMRWXY";
const base = alphabet.length;

/** What a typing hand or a reading eye takes for one of ours. */
const meant: Record<string, string> = { S: "5", Z: "2", B: "8", G: "6", N: "M", T: "7", Q: "9" };

/** How many random bytes a reference needs. */
export const referenceBytes = 12;

/** The weighted sum modulo 19; weights 2, 3, 4 … differ and none is 0, so one wrong or two swapped characters show. */
const checkOf = (body: string): string =>
  alphabet[[...body].reduce((total, character, index) => total + (index + 2) * alphabet.indexOf(character), 0) % base] as string;

const draw = (from: string, bytes: Uint8Array, index: number): string =>
  from[((bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0)) % from.length] as string;

function drawn(bytes: Uint8Array, length: number): string {
  if (bytes.length < length * 2) throw new RangeError(`A reference needs ${length * 2} random bytes.`);
  const body = [letters, digits, ...Array<string>(length - 2).fill(alphabet)].map((from, index) => draw(from, bytes, index)).join("");
  return body + checkOf(body);
}

/** A booking's reference from 12 random bytes, like `K7MX-4A2`: a letter, a digit, four more and, last, the check. About 11 million. */
export function bookingReference(random: Uint8Array): string {
  const plain = drawn(random, 6);
  return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}

/** A case's reference from at least 10 random bytes, like `C-K7MX4A`. */
export const caseReference = (random: Uint8Array): string => `C-${drawn(random, 5)}`;

/** A reference as it stands in the records, and of what. */
export interface Reference { kind: "booking" | "case"; reference: string }

/** What somebody typed, in the characters of a reference: capitals, accents, blanks and dashes aside, look-alikes put right. */
export const normalise = (typed: string): string =>
  typed.normalize("NFKD").toUpperCase().replaceAll(/[^A-Z0-9]/g, "").replaceAll(/[SZBGNTQ]/g, (character) => meant[character] ?? character);

/** Whether the last of these characters is the check of the others. */
const sound = (plain: string): boolean => [...plain].every((character) => alphabet.includes(character)) && checkOf(plain.slice(0, -1)) === plain.at(-1);

/** The reference that was typed; `mistyped` where it has the shape of one and the check says that a character is wrong; else undefined. */
export function readReference(typed: string): Reference | "mistyped" | undefined {
  const plain = normalise(typed);
  if (plain.length !== 7) return undefined;
  const shaped = (body: string) => letters.includes(body[0] ?? " ") && digits.includes(body[1] ?? " ");
  // The second character tells them apart: a digit in a booking's, after its "C" a letter in a case's.
  const isCase = plain.startsWith("C") && shaped(plain.slice(1));
  const body = isCase ? plain.slice(1) : plain;
  if (!shaped(body)) return undefined;
  if (!sound(body)) return "mistyped";
  return isCase ? { kind: "case", reference: `C-${body}` } : { kind: "booking", reference: `${body.slice(0, 4)}-${body.slice(4)}` };
}
