import { fold } from "#understanding/fold.ts";
import type { Run } from "#assistant/run.ts";
import type { Source } from "#assistant/sources.ts";
import { guestWords } from "./guest.ts";
import type { Told } from "./told.ts";

/** A capital inside a sentence. */
const capital = /(?<=(?:[\p{L}\p{N},;)]|(?<!\p{L})(?:Dra?|Sra?|Mrs?|Ms|dl|dna)\.) )(?:\p{Lu}\p{Ll}{2,})(?:-\p{L}+)?/gu;
/** Peoples, tongues and feasts, which English writes with a capital. */
const common = /(?:ish|ese|ian|ean|can|nch|days?|mas|ster|net|man)$/;

/** How guests are addressed, folded: written with a capital, and nobody's name. */
const polite = /^(?:on(?:t|nek|nel|hoz|tol|rol|ert|re|nal|on|ben|ok\p{L}*)?|usted(?:es)?|dumneavoastra)$/u;

const namesIn = (text: string): string[] => [...text.matchAll(capital)].map(([name]) => name);

/** A name in a sentence that neither its source nor the desk nor the guest has said, where the source has another that the sentence leaves out. */
export function strangeName(told: Told, cited: readonly Source[], run: Run): string | undefined {
  if (cited.length === 0) return undefined;
  const rows = cited.flatMap(({ title, heading, rows }) => [title, heading, ...rows]);
  const known = fold([...rows, run.desk.name, run.frame.guest.name?.value ?? "", guestWords(run).told.text, JSON.stringify([run.desk.sites, run.desk.hours, run.desk.offerings, run.desk.extras, run.desk.features])].join(" ")).match(wordOf) ?? [];
  const plain = told.folded.match(wordOf) ?? [];
  const timed = (at: number) => told.values.some(({ start, end }) => at >= start && at < end);
  const strange = [...told.text.matchAll(capital)].filter(({ index, 0: name }) => !timed(index) && !common.test(name) && !polite.test(fold(name)) && !known.some((word) => same(fold(name), word))).map(([name]) => name);
  if (strange.length === 0) return undefined;
  const left = rows.flatMap(namesIn).filter((name) => !common.test(name) && !plain.some((word) => same(fold(name), word)));
  return left.length > 0 ? strange[0] : undefined;
}

const wordOf = /[\p{L}]{3,}/gu;

/** A name with or without its endings. */
function same(one: string, other: string): boolean {
  if (one.startsWith(other) && other.length >= 4 || other.startsWith(one)) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 5 && shared >= Math.max(one.length, other.length) * 0.6;
}
