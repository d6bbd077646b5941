import type { Language } from "#rules/desk.ts";
import { type WordList, lookUp, lookUpInflected, type Meanings } from "./wordlist.ts";
import { wordlists } from "./wordlists.ts";
import { compoundNumber, Sum } from "./numbers.ts";
import { numberOf, type Token, tokensOf } from "./tokens.ts";

/** A token, or several that are one thing, with all that it can mean in the language of the text. */
export interface Atom extends Token {
  /** The number it stands for, in digits or words. */
  n?: number;
  ordinal?: boolean;
  spelled?: boolean;
  /** Whether a hyphen stood before it. */
  hyphen?: boolean;
  has: Meanings;
}

/** A text as atoms. */
export interface Atoms {
  whole: string;
  language: Language;
  atoms: Atom[];
  /** All that any of them can mean, for what only asks whether something is spoken of at all. */
  tags: Set<string>;
}

const dayEnding = /^(?:a|e|an|en|jan|jen|ai|ei|i|jei|ikan|iken|atol|etol|jetol|aig|eig|jeig|arol|erol|jerol|ara|ere|jere|et|at|jet|ik)$/;
const roles: [RegExp, string][] = [[/tol$/, "from"], [/rol$/, "off"], [/ig$/, "until"], [/^kor$/, "at"], [/r[ae]$/, "onto"], [/n$/, "on"], [/^(?:os|es|as|fos)$/, "size"], [/^(?:val|vel|al|el|gyel|tel|cal|mal)$/, "with"], [/^t$/, "given"]];

/** Reads a text into atoms. */
export function atomsOf(text: string, language: Language): Atoms {
  const { whole, tokens: all } = tokensOf(text);
  const tokens = withoutHyphens(all);
  const words = tokens.map(({ word }) => word);
  const known = wordlists[language];
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    if (token.shape !== "word") {
      const { atom, used } = numeral(tokens, at, language);
      atoms.push(atom);
      at += used;
      continue;
    }
    const number = language === "hu" && lookUp(known, words, at).length === 0 ? compoundNumber(known, token.word) : undefined;
    if (number !== undefined) { atoms.push({ ...token, n: number, spelled: true, has: {} }); at += 1; continue; }
    const { length, meanings } = language === "hu" ? lookUpInflected(known, words, at) : lookUp(known, words, at);
    const atom: Atom = { ...token, end: tokens[at + Math.max(length, 1) - 1]!.end, has: meanings };
    if (length > 1 && /(?: el| al| del| pe| din)$/.test(words.slice(at, at + length).join(" ")) && (meanings.from ?? meanings.until ?? meanings.on ?? meanings.between)) atom.has = { ...meanings, dayword: "true" };
    if (length > 1) atom.word = words.slice(at, at + length).join(" ");
    const two = length === 0 ? counted(known, token, language) : undefined;
    if (two) { atoms.push(...two); at += 1; continue; }
    if (length === 0 && language === "hu") Object.assign(atom, compound(known, token.word));
    if (typeof meanings.ord === "number") { atom.n = meanings.ord; atom.ordinal = true; atom.spelled = true; }
    if (atom.ordinal && language === "hu" && meanings.case === undefined) Object.assign(atom, { has: { ...meanings, ...ordinalCase(token.word) } });
    if (typeof meanings.dozen === "number") { atom.n = 12; atom.spelled = true; }
    atoms.push(atom);
    at += Math.max(length, 1);
  }
  const merged = mergeNumbers(atoms, language);
  return { whole, language, atoms: merged, tags: new Set(merged.flatMap(({ has }) => Object.keys(has))) };
}

/** "ötödikétől", "huszadikáig": what the ending of a day in words says. */
function ordinalCase(word: string): Meanings {
  const role = [[/tol$/, "from"], [/ig$/, "until"], [/rol$/, "off"], [/[ae]n$/, "on"], [/r[ae]$/, "onto"]].find(([pattern]) => (pattern as RegExp).test(word))?.[1];
  return role ? { case: role as string } : {};
}

/** A hyphen inside a word ("check-in", "24-én", "6-year-old") is no mark of its own. */
function withoutHyphens(tokens: Token[]): (Token & { hyphen?: boolean })[] {
  const kept: (Token & { hyphen?: boolean })[] = [];
  tokens.forEach((token, n) => {
    const before = tokens[n - 1], after = tokens[n + 1];
    const inside = token.word === "-" && token.glued && after?.glued && (before?.shape === "word" || after.shape === "word");
    if (inside) return;
    const hyphen = before?.word === "-" && kept.at(-1) !== before;
    kept.push(hyphen ? { ...token, hyphen: true, glued: false } : token);
  });
  return kept;
}

function numeral(tokens: (Token & { hyphen?: boolean })[], at: number, language: Language): { atom: Atom; used: number } {
  const token = tokens[at]!;
  const atom: Atom = { ...token, has: {} };
  if (token.shape === "number") atom.n = numberOf(token.digits);
  const next = tokens[at + 1];
  if (token.shape === "mark" || !next || next.shape !== "word" || !(next.glued || next.hyphen)) return { atom, used: 1 };
  if (language === "hu") {
    const role = roles.find(([pattern]) => pattern.test(next.word))?.[1];
    if (!role && !dayEnding.test(next.word)) return { atom, used: 1 };
    return { atom: { ...atom, end: next.end, ordinal: dayEnding.test(next.word), has: role ? { case: role } : {} }, used: 2 };
  }
  if (token.shape !== "number" || lookUp(wordlists[language], [next.word], 0).meanings.ordinal === undefined) return { atom, used: 1 };
  return { atom: { ...atom, end: next.end, ordinal: true }, used: 2 };
}

const countedEndings = ["szemelyes", "ejszakas", "csillagos", "honapos", "perces", "hetes", "napos", "agyas", "tagu", "eves", "oras", "fos"];

/** A number and what it counts in one word: "öttagú", "háromnapos". */
function counted(known: WordList, token: Token, language: Language): Atom[] | undefined {
  const ending = (language === "hu" ? countedEndings : language === "en" ? ["ish"] : []).find((one) => token.word.endsWith(one));
  const n = ending === undefined ? undefined : compoundNumber(known, token.word.slice(0, -ending.length));
  if (!ending || n === undefined) return undefined;
  const border = Math.max(token.start, token.end - ending.length);
  return [{ ...token, end: border, word: token.word.slice(0, -ending.length), n, spelled: true, has: {} }, { ...token, start: border, word: ending, glued: true, has: lookUp(known, [ending], 0).meanings }];
}

function compound(known: WordList, word: string): Partial<Atom> {
  for (const { ending, role } of [{ ending: "", role: "" }, ...known.suffixes]) {
    if (!word.endsWith(ending)) continue;
    const n = compoundNumber(known, word.slice(0, word.length - ending.length));
    if (n !== undefined) return { n, spelled: true, has: role ? { case: role } : {} };
  }
  return {};
}

function mergeNumbers(atoms: Atom[], language: Language): Atom[] {
  const merged: Atom[] = [];
  for (let at = 0; at < atoms.length;) {
    const taken = numberAt(atoms, at, language);
    merged.push(taken ? taken.atom : atoms[at]!);
    at += taken ? taken.used : 1;
  }
  return merged;
}

const part = (atom: Atom | undefined) => typeof atom?.has.num === "number" ? { value: atom.has.num, scale: false }
  : typeof atom?.has.scale === "number" ? { value: atom.has.scale, scale: true } : undefined;

function numberAt(atoms: Atom[], at: number, language: Language): { atom: Atom; used: number } | undefined {
  const first = atoms[at]!;
  const scaledDigits = first.shape === "number" && !first.ordinal && part(atoms[at + 1])?.scale && !atoms[at + 1]!.glued;
  const opening = scaledDigits ? { value: first.n!, scale: false } : part(first) ?? (first.has.a && part(atoms[at + 1])?.scale ? { value: 1, scale: false } : undefined);
  if (!opening) return undefined;
  const sum = new Sum(false);
  sum.add(opening);
  let used = 1, last = first, ordinal = false;
  for (;;) {
    const next = atoms[at + used];
    const bridge = next && ((language === "en" && next.word === "and" && sum.scaled) || (next.word === (language === "es" ? "y" : language === "ro" ? "si" : "") && sum.tens) || (language === "ro" && next.word === "de")) ? 1 : 0;
    const candidate = atoms[at + used + bridge];
    const piece = part(candidate) ?? (candidate?.has.ord && sum.tens && Number(candidate.has.ord) < 10 ? { value: Number(candidate.has.ord), scale: false } : undefined);
    if (!candidate || !piece || (bridge && next!.word === "de" && !piece.scale) || (bridge && next!.word !== "de" && piece.scale) || !sum.add(piece)) break;
    ordinal = candidate.has.ord !== undefined;
    last = candidate;
    used += bridge + 1;
    if (ordinal) break;
  }
  const has = used === 1 ? first.has : { ...(last.has.case ? { case: last.has.case } : {}) };
  return { atom: { ...first, end: last.end, n: sum.value, spelled: true, has, ...(ordinal ? { ordinal } : {}) }, used };
}
