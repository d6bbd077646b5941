import { best } from "./about.ts";
import type { Row } from "./rows.ts";
import type { Told } from "./told.ts";
import { isKind } from "./words/meanings.ts";
import type { Subject } from "./words.ts";

/**
 * Whether a sentence names a thing that its source does not know: of another kind than its heading and statement speak of, or another
 * one of the heading's kind ("the basic account" under "Premium account").
 */
export function isStrange(words: readonly Subject[], told: Told, row: Row, topic: readonly Subject[], all: readonly Subject[]): boolean {
  const unknown = (word: Subject) => best(word, all) <= 0.4 && (word.meanings.size > 0 || word.language === row.language);
  const things = [...topic, ...row.under].filter(({ meanings }) => isKind(meanings));
  const name = nameOf(told, words);
  // A word of another language that is in no list may be the very one.
  if (row.language !== told.language && topic.some(({ meanings }) => meanings.size === 0)) return false;
  if (things.length > 0 && (row.language === told.language || !words.some((word) => best(word, topic) > 0.7)) && things.every((one) => best(one, words) <= 0.4) && name.some((word) => isKind(word.meanings) && unknown(word))) return true;
  return row.language === told.language && name.some((word) => best(word, row.under) > 0.7) && name.some(unknown) && row.under.some((one) => best(one, words) <= 0.4) && !topic.some((one) => best(one, name) > 0.7);
}

/** The first name in a sentence: words that follow each other. */
export function nameOf(told: Told, words: readonly Subject[]): Subject[] {
  const run = words.slice(0, 1);
  for (const word of words.slice(1)) if (!/[aeo]nkent$/.test(word.word) && /^[\s-]*$/.test(told.folded.slice(run.at(-1)!.end, word.start))) run.push(word); else break;
  return run;
}
