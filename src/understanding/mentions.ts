import { fold } from "./fold.ts";

/** A thing of the desk that guests call by several names. */
export interface Term { kind: "offering" | "hours" | "extra" | "feature"; id: string; names: string[] }

/** Where a text names a thing of the desk. */
export interface Mention { kind: Term["kind"]; id: string; text: string; start: number; end: number }

interface Entry { term: Term; words: string[]; whole: string }

/** The desk's own words, made once for a version of the desk. */
export interface Lexicon { entries: Map<string, Entry[]> }

/** Prepares the names for reading. */
export function lexiconOf(terms: readonly Term[]): Lexicon {
  const entries = new Map<string, Entry[]>();
  for (const term of terms) {
    for (const name of new Set(term.names)) {
      const words = wordsOf(name).map((word) => word.stem);
      const first = words[0];
      if (first) entries.set(first, [...(entries.get(first) ?? []), { term, words, whole: bare(name) }]);
    }
  }
  for (const those of entries.values()) those.sort((a, b) => b.words.length - a.words.length);
  return { entries };
}

/** The things a text names, longest names first where they overlap, in the order of the text. A name may mean several things. */
export function mentionsIn(text: string, lexicon: Lexicon): Mention[] {
  const words = wordsOf(text);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const those = (lexicon.entries.get(words[at]!.stem) ?? []).filter(({ words: name }) => name.every((word, n) => words[at + n]?.stem === word));
    const longest = those[0]?.words.length ?? 0;
    if (longest === 0) continue;
    const start = words[at]!.start;
    const end = words[at + longest - 1]!.end;
    const fitting = those.filter((entry) => entry.words.length === longest);
    // What is named to the letter is meant before what only has the same stem ("gimnasio" is no "gimnasia").
    const exact = fitting.filter(({ whole }) => whole === bare(text.slice(start, end)));
    for (const { term } of exact.length > 0 ? exact : fitting) {
      if (!found.some((one) => one.id === term.id && one.kind === term.kind && one.start === start)) found.push({ kind: term.kind, id: term.id, text: text.slice(start, end), start, end });
    }
    if (longest > 1) at += longest - 1;
  }
  return found;
}

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** What people write on a phone for longer words, where a name has the longer one. */
const shortened: Record<string, string> = { dbl: "double", dbls: "double", dble: "double", sgl: "single", fam: "family", std: "standard", rm: "room", rms: "room", appt: "appointment", hab: "habitacion", habs: "habitacion" };

/** Words by position, each cut to a stem: plural and case endings of the four languages are set aside. */
function wordsOf(text: string): { stem: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const word = fold(match[0]);
    return { stem: stemOf(Object.hasOwn(shortened, word) ? shortened[word]! : word), start: match.index, end: match.index + match[0].length };
  });
}

const endings = /(?:eket|akat|okat|ekben|okban|akban|ekbe|okba|akba|oknak|eknek|aknak|ban|ben|ból|ből|nak|nek|val|vel|hoz|hez|höz|ról|ről|tól|től|ba|be|ra|re|ilor|ului|elor|ul|ele|es|et|ot|at|ok|ek|ak|os|as|ii|s|t|k|e|i|a|o)$/;

/** Hungarian "with" behind a letter of two signs, whose first is doubled ("garázzsal", "kulccsal"). */
const withEnding = /(?:z(zs)|s(sz)|c(cs)|g(gy)|n(ny)|t(ty)|l(ly))[ae]l$/u;

/** At least four letters stay, so that short words keep their meaning. */
export function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, "");
  const cut = (word.length > 6 ? word.replace(withEnding, "$1$2$3$4$5$6$7") : word).replace(endings, "");
  // "Torna", "tornára": the last vowel goes with an ending as without one.
  return cut.length >= 4 ? cut.replace(/(?<=.{4})[ae]$/u, "") : word.slice(0, Math.max(4, cut.length));
}
