import type { Language } from "#rules/desk.ts";
import { compose, fold } from "./fold.ts";
import { shortForms } from "./words/short-forms.ts";

/** A word of a sentence, folded, with its place in `compose(text)`; `near` are known words it may be a slip for. */
export interface Word { word: string; start: number; end: number; near?: readonly string[] }

/** A sentence of a message; commas and the like are left out of its words, and `breaks` are the word indexes they stand before. */
export interface Sentence { words: Word[]; text: string; question: boolean; exclaimed: boolean; breaks: number[]; start: number; end: number }

const piece = /[\p{L}\p{N}]+(?:'[\p{L}]+)*|\p{Extended_Pictographic}|[.?!\n;…¿¡,:()-]/gu;

const ends = new Set([".", "?", "!", "\n", ";", "…", "¿", "¡"]);

/** Short titles whose dot ends no sentence ("Mr. Weber"). */
const titles = new Set(["mr", "mrs", "ms", "dr", "prof", "st", "sr", "sra", "srta", "dra", "dl", "dna", "ifj", "ozv"]);

/** At most so much of a message is read for its meaning; nobody writes a longer wish. */
export const readable = 4000;

/** The message cut into sentences of folded words; English short forms ("I'd", "dont") are written out. */
export function sentencesOf(text: string, language?: Language): Sentence[] {
  const whole = compose(text).slice(0, readable);
  const folded = fold(whole);
  const sentences: Sentence[] = [];
  let open: Sentence | undefined;
  let asked = false;
  for (const match of folded.matchAll(piece)) {
    const [part] = match;
    const start = match.index, end = start + part.length;
    if (ends.has(part)) {
      if (part === "¿") asked = true;
      const last = open ?? (part === "?" || part === "!" ? sentences.at(-1) : undefined);
      // A dot inside 14.30 or 3.5 ends nothing.
      if (part === "." && titles.has(open?.words.at(-1)?.word ?? "") && open?.end === start) continue;
      if (part === "." && /\d/.test(folded[start - 1] ?? "") && /\d/.test(folded[end] ?? "")) continue;
      if (last && part === "?") last.question = true;
      if (last && part === "!") last.exclaimed = true;
      if (part !== "¿" && part !== "¡") asked = false;
      open = undefined;
      continue;
    }
    if (/^[,:()-]$/.test(part)) {
      if (open && !(part === "-" && /\S/.test(folded[start - 1] ?? " ") && /\S/.test(folded[end] ?? " "))) open.breaks.push(open.words.length);
      continue;
    }
    if (!open) {
      open = { words: [], text: "", question: asked, exclaimed: false, breaks: [], start, end };
      sentences.push(open);
    }
    open.end = end;
    const spelled = language === undefined || language === "en" ? (Object.hasOwn(shortForms, part) ? shortForms[part] : undefined) ?? writtenOut(part) : [part];
    for (const word of spelled) open.words.push({ word, start, end });
  }
  for (const sentence of sentences) sentence.text = whole.slice(sentence.start, sentence.end);
  return sentences;
}

const tails: [string, string[]][] = [["n't", ["not"]], ["'ll", ["will"]], ["'re", ["are"]], ["'ve", ["have"]], ["'d", ["would"]], ["'m", ["am"]]];

function writtenOut(part: string): string[] {
  if (!part.includes("'")) return [part];
  for (const [tail, words] of tails) if (part.endsWith(tail) && part.length > tail.length) return [part.slice(0, -tail.length), ...words];
  return part.endsWith("'s") ? [part.slice(0, -2), "is"] : [part.replaceAll("'", "")];
}
