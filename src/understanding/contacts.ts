import { findPhoneNumbersInText, parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/max";
import { compose, fold } from "./fold.ts";
import { spelledMarks } from "./words/contacts.ts";

const address = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/u;

/** The first e-mail address in a text, also one spelled out ("anna at example dot com", "arroba", "kukac", "punct"). */
export function readEmail(text: string): string | undefined {
  const whole = compose(text).slice(0, 4000);
  const found = address.exec(whole)?.[0];
  if (found) return found.toLowerCase();
  const words = fold(whole).split(/[\s,;]+/).filter(Boolean);
  const at = words.findIndex((word, i) => i > 0 && spelledMarks.at.has(word.replace(/[()[\]]/g, "")));
  if (at < 1) return undefined;
  const host = joined(words.slice(at + 1, at + 10), false);
  const name = joined(words.slice(Math.max(0, at - 7), at).reverse(), true);
  return address.exec(`${name}@${host}`)?.[0];
}

/** Words joined by spoken dots, hyphens and underscores; it ends where two words follow one another without a mark. */
function joined(words: string[], backwards: boolean): string {
  const parts: string[] = [];
  let mark = true;
  for (const raw of words) {
    const word = raw.replace(/[()[\]]/g, "").replace(/[?!.]+$/, "");
    const sign = spelledMarks.dot.has(word) ? "." : spelledMarks.hyphen.has(word) ? "-" : spelledMarks.underscore.has(word) ? "_" : undefined;
    if (sign) { parts.push(sign); mark = true; continue; }
    if (!mark || !/^[\p{L}\p{N}._-]+$/u.test(word)) break;
    parts.push(word);
    mark = false;
  }
  if (backwards) parts.reverse();
  return parts.join("").replace(/^[._-]+|[._-]+$/g, "");
}

/**
 * The first telephone number in a text, in E.164 ("+36301234567"). A number without a country is read as one of `country`;
 * where that gives none, a number written like a telephone's is given back as its digits.
 */
export function readPhone(text: string, country?: string): string | undefined {
  const whole = compose(text).slice(0, 4000);
  // Nowhere has a number so few digits; most messages have no more, and looking for numbers is long work.
  if ((whole.match(/\p{Nd}/gu) ?? []).length < 4) return undefined;
  const here = country as CountryCode | undefined;
  const found = findPhoneNumbersInText(whole, here).find(({ number }) => number.isPossible())?.number.number;
  if (found) return found;
  for (const match of whole.matchAll(/(?<![\p{L}\d])(?:\+|00)?\(?\d[\d ()./-]{6,22}\d(?![\p{L}\d])/gu)) {
    const written = match[0], digits = written.replace(/\D/g, "");
    if (/^\d{4}[./-]\d{1,2}[./-]\d{1,2}|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(written) || digits.length < 8 || digits.length > 15) continue;
    const parsed = here ? parsePhoneNumberFromString(written, here) : undefined;
    if (parsed?.isPossible()) return parsed.number;
    if (/^(?:\+|0|\()/.test(written) || /^\d{3}([ -])\d{3}\1\d{3}$/.test(written) || telephone.test(fold(whole).slice(Math.max(0, match.index - 40), match.index))) {
      return written.startsWith("+") ? `+${digits}` : digits.startsWith("00") ? `+${digits.slice(2)}` : digits;
    }
  }
  return undefined;
}

const telephone = /\b(?:phone|mobile|cell|number|tel|call|text|reach|whatsapp|telefono|movil|celular|numero|llam\w*|telefon\w*|mobil\w*|szam\w*|hiv\w*|numar\w*|sun\w*)\b/;
