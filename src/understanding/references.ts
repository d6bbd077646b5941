import { readReference as known } from "#rules/reference.ts";
import { compose, fold } from "./fold.ts";
import { spellingAlphabet, referenceWords } from "./words/references.ts";

/** The letters and digits of a booking reference: none that can be mistaken for another aloud or on paper. */
const unmistakable = /^[A-HJ-NP-Z2-9]+$/;

const caseReference = /(?<![\p{L}\p{N}])c\s?-?\s?(\d{4,6})(?![\p{L}\p{N}])/iu;

/**
 * A booking's or a case's reference in a text, in capitals and without spaces ("K7MQ2X", "C-4821"): written in any case, with spaces
 * or hyphens, or spelled aloud. A code of letters alone counts only where the guest says that it is one.
 */
export function readReference(text: string): string | undefined {
  const whole = compose(text).slice(0, 2000);
  const folded = fold(whole);
  const introduced = introduction(folded);
  const spelled = introduced === undefined ? undefined : written(whole.slice(introduced), true);
  if (spelled) return spelled;
  const ofCase = caseReference.exec(folded);
  if (ofCase) return `C-${ofCase[1]}`;
  return written(whole, false) ?? (introduced === undefined ? undefined : elsewhere(whole.slice(introduced, introduced + 60)));
}

/** A code that another house gives, where the guest says that it is one: letters and digits, in capitals as codes are written ("HX-4471P"). */
function elsewhere(text: string): string | undefined {
  for (const [code] of text.matchAll(/(?<![\p{L}\p{N}.@-])[A-Z0-9]+(?:-[A-Z0-9]+){0,3}(?![\p{L}\p{N}@-])/gu)) {
    const plain = code.replaceAll("-", "");
    if (plain.length >= 5 && plain.length <= 14 && /[A-Z]/.test(plain) && /\d/.test(plain) && !measure.test(plain)) return plain;
  }
  return undefined;
}

/** A number with what it counts: an ordinal, an hour, a weight, money. */
const measure = /^\d+(?:AM|PM|KG|CM|MM|KM|HUF|EUR|RON|USD|GBP|ST|ND|RD|TH|HS|HRS|H)$/;

function introduction(folded: string): number | undefined {
  let last: number | undefined;
  for (const match of folded.matchAll(/[\p{L}]+/gu)) if (referenceWords.some((word) => match[0].startsWith(word))) last ??= match.index + match[0].length;
  return last;
}

/** Reads piece by piece: a whole code, two halves of one, or its letters one by one. */
function written(text: string, introduced: boolean): string | undefined {
  const inCase = introduced ? caseReference.exec(text) : null;
  if (inCase && inCase.index < 30) return `C-${inCase[1]}`;
  const pieces = text.split(/[\s,.;:#"'()?!]+/).filter(Boolean);
  for (let at = 0; at < pieces.length; at++) {
    let code = "", count = 0;
    for (let next = at; next < pieces.length && code.length < 12; next++) {
      const piece = pieces[next]!;
      const letters = spellingAlphabet[fold(piece)] ?? piece.replaceAll("-", "").toUpperCase();
      const short = letters.length <= 4;
      if (!unmistakable.test(letters) || (count > 0 && !short) || measure.test(letters)) break;
      // Words stand beside numbers everywhere ("the 3rd", "ages 4, 7"): where nobody speaks of a code, its letters are capitals or single.
      if (!introduced && count === 0 && short && letters.length > 1 && !/\d/.test(letters) && piece !== letters) break;
      if (introduced ? false : count > 0 && !/\d/.test(letters) && letters.length > 1 && piece !== piece.toUpperCase()) break;
      code += letters;
      count++;
      const rest = pieces[next + 1];
      const ours = code.length === 7 ? known(code) : undefined;
      if (typeof ours === "object") return ours.reference;
      if (code.length >= 6 && code.length <= 10 && sound(code, introduced, text, count) && !(rest !== undefined && /^[A-HJ-NP-Z2-9]{1,2}$/.test(rest))) return code;
      if (!short) break;
    }
  }
  return undefined;
}

/** Whether a code looks like one of ours: letters and digits mixed, and not a date, a time or a measure. */
function sound(code: string, introduced: boolean, text: string, count: number): boolean {
  const letters = code.replace(/\d/g, "").length, digits = code.length - letters;
  if (measure.test(code)) return false;
  if (introduced) return digits > 0 ? letters > 0 : text.includes(code) && count === 1 && code.length <= 8;
  return letters >= 2 && digits >= 1;
}
