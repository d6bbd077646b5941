import { compose, fold } from "./fold.ts";
import { secretWords } from "./words/secrets.ts";

/** What a guest should not have typed. */
export type SecretKind = "card" | "cvv" | "iban" | "pin" | "password" | "code" | "identity";

interface Found { kind: SecretKind; start: number; end: number }

/** Puts a mark in the place of every secret of a text; telephone numbers and references stay. */
export function maskSecrets(text: string): { text: string; found: SecretKind[] } {
  const whole = compose(text);
  const folded = fold(whole);
  const all = [...ibans(whole), ...cards(whole), ...identities(whole, folded), ...introduced(whole, folded)].sort((a, b) => a.start - b.start);
  const found: SecretKind[] = [];
  let out = "", at = 0;
  for (const one of all) {
    if (one.start < at) continue;
    out += `${whole.slice(at, one.start)}[•••• ${one.kind}]`;
    at = one.end;
    if (!found.includes(one.kind)) found.push(one.kind);
  }
  return { text: found.length ? out + whole.slice(at) : text, found };
}

/** The check of card numbers (Luhn, ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** The check of an IBAN (ISO 13616): the number modulo 97 is 1. */
export function passesIban(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) for (const digit of String(parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

function cards(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d+])\d(?:[ .-]{0,2}\d){12,18}(?!\d)/gu)) {
    const digits = match[0].replace(/\D/g, "");
    if (/^[2-6]/.test(digits) && !/^(\d)\1+$/.test(digits) && passesLuhn(digits)) found.push({ kind: "card", start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function ibans(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z\d]){11,30}(?![\p{L}\d])/gu)) {
    // Words may follow the number without a mark between; the longest beginning that passes is it.
    for (let length = match[0].length; length >= 15; length--) {
      const part = match[0].slice(0, length), bare = part.replace(/[ -]/g, "").toUpperCase();
      if (/[ -]$/.test(part) || bare.length < 15 || !passesIban(bare)) continue;
      found.push({ kind: "iban", start: match.index, end: match.index + length });
      break;
    }
  }
  return found;
}

const dniLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

/** Spanish DNI and NIE: the letter is the number modulo 23. */
export function passesDni(value: string): boolean {
  const bare = value.replace(/[ .-]/g, "").toUpperCase();
  const number = Number(bare.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter))));
  return dniLetters[number % 23] === bare.at(-1);
}

/** Romanian CNP: a date of birth in it, and a weighted sum modulo 11. */
export function passesCnp(digits: string): boolean {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, i) => total + Number(digit) * Number("279146358279"[i]), 0) % 11;
  const month = Number(digits.slice(3, 5)), day = Number(digits.slice(5, 7));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (sum === 10 ? 1 : sum) === Number(digits[12]);
}

/** Hungarian personal number: ten weights rising (born before 1997) or falling, modulo 11. */
export function passesSzemelyi(digits: string): boolean {
  const weighted = (weight: (i: number) => number) => [...digits.slice(0, 10)].reduce((total, digit, i) => total + Number(digit) * weight(i), 0) % 11;
  const month = Number(digits.slice(3, 5)), day = Number(digits.slice(5, 7));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && [weighted((i) => i + 1), weighted((i) => 10 - i)].includes(Number(digits[10]));
}

/** Hungarian social security number (TAJ): weights 3 and 7 in turn, modulo 10. */
export function passesTaj(digits: string): boolean {
  return [...digits.slice(0, 8)].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 7 : 3), 0) % 10 === Number(digits[8]);
}

function identities(text: string, folded: string): Found[] {
  const found: Found[] = [];
  const look = (pattern: RegExp, passes: (value: string, before: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      if (passes(match[0], folded.slice(Math.max(0, match.index - 40), match.index))) found.push({ kind: "identity", start: match.index, end: match.index + match[0].length });
    }
  };
  look(/(?<![\p{L}\d])(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[XYZxyz]-?\d{7})[ -]?[A-Za-z](?![\p{L}\d])/gu, passesDni);
  look(/(?<![\p{L}\d+])[1-9]\d{12}(?!\d)/gu, passesCnp);
  look(/(?<![\p{L}\d+])[1-8][ -]?\d{6}[ -]?\d{4}(?!\d)/gu, (value, before) => passesSzemelyi(value.replace(/\D/g, "")) && (/[ -]/.test(value) || secretWords.identity.test(before)));
  look(/(?<![\p{L}\d+])\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/gu, (value, before) => secretWords.taj.test(before) && passesTaj(value.replace(/\D/g, "")));
  look(/(?<![\p{L}\d+])\d{3}[ -]?\d{2}[ -]?\d{4}(?!\d)/gu, (_, before) => secretWords.ssn.test(before));
  return found;
}

function introduced(text: string, folded: string): Found[] {
  const found: Found[] = [];
  for (const [kind, pattern] of secretWords.introductions) {
    for (const match of folded.matchAll(pattern)) {
      const value = match.groups?.["value"] ?? "";
      const start = match.index + match[0].length - value.length;
      if (value && (kind !== "password" || !secretWords.noPassword.has(value.replace(/[.,!?]+$/, "")))) found.push({ kind, start, end: start + value.length });
    }
  }
  return found;
}
