import { compose, fold } from "./fold.ts";

/** A piece of a text before its words are known: a word, a mark, or a number in one of its written shapes. */
export interface Token {
  start: number;
  end: number;
  /** The folded text, without apostrophes. */
  word: string;
  shape: "word" | "mark" | "number" | "clock" | "date" | "phone";
  /** Whether nothing stands between this and the token before. */
  glued: boolean;
  /** The numbers of the shape, as written: [hours, minutes], [year, month, day], [first, second, year?]. */
  parts: number[];
  /** For a date: in which order its parts stand. */
  order?: "ymd" | "either";
  /** For a number: as it was written. */
  digits: string;
}

interface Shape { shape: Token["shape"]; pattern: RegExp; order?: Token["order"]; when?: (parts: number[], text: string) => boolean }

const monthAndDay = (a: number, b: number) => a >= 1 && b >= 1 && ((a <= 31 && b <= 12) || (a <= 12 && b <= 31));
const soundTime = ([h = 0, m = 0]: number[]) => h <= 24 && m <= 59;
const likelyPhone = (_: number[], text: string) => {
  const count = text.replace(/\D/g, "").length;
  return text.startsWith("+") ? count >= 7 : /^\d+$/.test(text) ? count >= 7 && !/^0*[1-9]0+$/.test(text) && (text.startsWith("0") || count >= 8) : text.startsWith("0") ? count >= 9 : false;
};

const shapes: Shape[] = [
  { shape: "date", order: "ymd", pattern: /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y },
  { shape: "date", order: "ymd", pattern: /(\d{4})[./] ?(\d{1,2})[./] ?(\d{1,2})(?:\.(?!\d)|(?!\d))/y },
  { shape: "date", order: "either", pattern: /(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/y, when: (p) => monthAndDay(p[0]!, p[1]!) },
  { shape: "phone", pattern: /\+?\(?\d[\d ()-]{5,24}\d(?!\d)/y, when: likelyPhone },
  { shape: "clock", pattern: /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/y, when: soundTime },
  { shape: "clock", pattern: /(\d{1,2}) ?h(\d{2})(?![\p{L}\d])/yu, when: soundTime },
  { shape: "date", order: "either", pattern: /(\d{1,2})\/(\d{1,2})(?![\d/])/y, when: (p) => monthAndDay(p[0]!, p[1]!) },
  { shape: "date", order: "either", pattern: /(\d{1,2})\. ?(\d{1,2})\.(?![\d.])/y, when: (p) => monthAndDay(p[0]!, p[1]!) },
  { shape: "number", pattern: /\d{1,3}(?:([., '’\u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?(?!\d)/y },
  { shape: "number", pattern: /\d+(?:[.,]\d+)?/y },
];

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/yu;
const dotted: [RegExp, string][] = [[/a\. ?m(?:\.|(?![\p{L}\d]))/yu, "am"], [/p\. ?m(?:\.|(?![\p{L}\d]))/yu, "pm"], [/d\. ?u\./yu, "delutan"], [/d\. ?e\./yu, "delelott"]];
const halves: Record<string, string> = { "½": "0.5", "¼": "0.25", "¾": "0.75" };

/** The text cut into tokens; places are those of `compose(text)`. Linear in the length of the text. */
export function tokensOf(text: string): { whole: string; tokens: Token[] } {
  const whole = compose(text);
  const folded = plainDigits(fold(whole));
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    const letter = folded[at]!;
    if (/\s/.test(letter)) { at += 1; continue; }
    const token = (/[\d+(]/.test(letter) ? numeric(folded, at) : undefined) ?? wordAt(folded, at) ?? markAt(folded, at);
    tokens.push({ ...token, glued: tokens.at(-1)?.end === at });
    at = token.end;
  }
  return { whole, tokens };
}

function numeric(folded: string, at: number): Token | undefined {
  for (const { shape, pattern, order, when } of shapes) {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (!found) continue;
    const parts = found.slice(1).filter((part) => part !== undefined && /^\d+$/.test(part)).map(Number);
    if (when && !when(parts, found[0])) continue;
    return { start: at, end: at + found[0].length, word: found[0], shape, glued: false, parts, digits: found[0], ...(order ? { order } : {}) };
  }
  return undefined;
}

function wordAt(folded: string, at: number): Token | undefined {
  for (const [pattern, meant] of dotted) {
    pattern.lastIndex = at;
    const short = pattern.exec(folded);
    if (short) return { start: at, end: at + short[0].length, word: meant, shape: "word", glued: false, parts: [], digits: "" };
  }
  word.lastIndex = at;
  const found = word.exec(folded);
  if (!found) return undefined;
  return { start: at, end: at + found[0].length, word: /^we['’]d$/i.test(found[0]) ? "wewould" : found[0].replace(/['’\p{M}]/gu, ""), shape: "word", glued: false, parts: [], digits: "" };
}

function markAt(folded: string, at: number): Token {
  const mark = String.fromCodePoint(folded.codePointAt(at) ?? 32);
  const half = halves[mark];
  return { start: at, end: at + mark.length, word: mark, shape: half ? "number" : "mark", glued: false, parts: [], digits: half ?? "" };
}

/** Digits of any script as those of ASCII (they stand in runs of ten that begin at 0 or 6). */
function plainDigits(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (letter) => {
    if (!/\p{Nd}/u.test(letter)) return letter;
    const code = letter.charCodeAt(0), low = code & 0xf;
    const fromZero = low <= 9 && /\p{Nd}/u.test(String.fromCharCode(code & ~0xf));
    return String(fromZero ? low : low - 6);
  });
}

/** A number as written: "1.234,50", "1,234.50", "98,00", "1 234". One separator before three digits groups them. */
export function numberOf(digits: string): number {
  const plain = digits.replace(/[ '’\u00a0\u202f]/g, "");
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  if (last < 0) return Number(plain);
  const after = plain.length - last - 1;
  const kinds = new Set(plain.replace(/\d/g, ""));
  const grouping = kinds.size === 1 && after === 3 && !plain.startsWith("0");
  const cut = grouping || (kinds.size === 1 && plain.replace(/\d/g, "").length > 1) ? plain.length : last;
  return Number(`${plain.slice(0, cut).replace(/[.,]/g, "")}.${plain.slice(cut + 1).replace(/[.,]/g, "") || "0"}`);
}
