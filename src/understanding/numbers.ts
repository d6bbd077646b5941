import { type WordList, lookUp } from "./wordlist.ts";

/** A part of a number in words: "twenty" is 20, "hundred" a scale of 100. */
export interface Part { value: number; scale: boolean }

/** Adds number words up one at a time; says no where a word cannot belong to the same number ("seven thirty"). */
export class Sum {
  private total = 0;
  private open = 0;
  private started = false;
  /** Whether "and" may come next (after a scale, or after the tens in languages that say so). */
  scaled = false;

  private readonly joined: boolean;

  constructor(joined: boolean) { this.joined = joined; }

  get value(): number { return this.total + this.open; }
  get tens(): boolean { return this.open % 100 >= 20 && this.open % 10 === 0; }

  add({ value, scale }: Part): boolean {
    if (scale) {
      if (this.started && (this.open === 0 || (value === 100 && this.open >= 100))) return false;
      if (value > 100) { this.total += Math.max(this.open, 1) * value; this.open = 0; }
      else this.open = Math.max(this.open, 1) * value;
    } else {
      const fits = !this.started || (this.open === 0 && this.scaled) || (value < 100 && value > 0 && this.open >= 100 && this.open % 100 === 0)
        || (value < 10 && value > 0 && this.open % 10 === 0 && this.open % 100 >= (this.joined ? 10 : 20));
      if (!fits) return false;
      this.open += value;
    }
    this.scaled = scale;
    this.started = true;
    return true;
  }
}

const longest = 45;

/** A number written as one word ("százhuszonöt", "kétezer"), or nothing. */
export function compoundNumber(known: WordList, word: string): number | undefined {
  if (word === "" || word.length > longest) return undefined;
  const sum = new Sum(true);
  for (let at = 0; at < word.length;) {
    const part = longestPart(known, word, at);
    if (!part || !sum.add(part.part)) return undefined;
    at += part.length;
  }
  return sum.value;
}

function longestPart(known: WordList, word: string, at: number): { part: Part; length: number } | undefined {
  for (let length = Math.min(10, word.length - at); length >= 2; length--) {
    const { meanings } = lookUp(known, [word.slice(at, at + length)], 0);
    const value = meanings.num ?? meanings.piece ?? meanings.scale;
    if (typeof value === "number") return { part: { value, scale: meanings.scale !== undefined }, length };
  }
  return undefined;
}
