import type { Desk, Words } from "#rules/desk.ts";
import { lexiconOf, type Lexicon, type Term } from "#understanding/mentions.ts";

const made = new WeakMap<Desk, Lexicon>();

/** The desk's own words for its things, in every language, made once for each version of the desk. */
export function lexiconFor(desk: Desk): Lexicon {
  const known = made.get(desk);
  if (known) return known;
  const term = (kind: Term["kind"]) => ({ id, name, aliases }: { id: string; name: Words; aliases?: Partial<Record<string, string[]>> | undefined }): Term =>
    ({ kind, id, names: [...(typeof name === "string" ? [name] : Object.values(name)), ...Object.values(aliases ?? {}).flatMap((names) => names ?? [])] });
  const lexicon = lexiconOf([...desk.offerings.map(term("offering")), ...desk.hours.map(term("hours")), ...desk.extras.map(term("extra")), ...desk.features.map(term("feature"))]);
  made.set(desk, lexicon);
  return lexicon;
}
