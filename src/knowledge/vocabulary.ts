import type { Database } from "#records/database.ts";
import { mistyped } from "./typos.ts";

/** Stems by which a word is found, and in how many passages words of those stems stand. */
export interface Known { stems: string[]; passages: number }

/** What to look up: a word in these text-search configurations, or every word of a language that begins so. */
export type Sought = { word: string; configs: string[] } | { start: string; whole: boolean; language: string };

/** How much longer than its beginning a word may be and still be of one meaning with it; Hungarian writes two words as one. */
const tailOf = (language: string): number => language === "hu" ? 14 : 7;

/** Looks all of these up in the words of the documents the asker may read, in one statement. */
export async function lookUp(tx: Database, sought: Sought[]): Promise<Known[]> {
  if (sought.length === 0) return [];
  const rows = await tx.query<{ i: number; stems: string[]; passages: number }>(
    `with said as (select distinct i, stem from jsonb_to_recordset($1::jsonb) s (i integer, word text, configs regconfig[]), unnest(configs) config,
         lateral (select unnest(tsvector_to_array(to_tsvector(config, word))) union select unnest(tsvector_to_array(to_tsvector(config, plain(word))))) each (stem)
         -- "gluten-free" is looked for as a whole, not as anything free.
         where position('-' in word) = 0 or position('-' in stem) > 0),
       begun as (select distinct i, stem from jsonb_to_recordset($2::jsonb) s (i integer, low text, high text, longest integer, language text)
         join readable_terms t on t.bare >= s.low and t.bare < s.high and t.language = s.language and length(t.bare) <= s.longest, unnest(t.stems) each (stem)),
       asked as (select i, stem from said union all select i, stem from begun)
     select i, array_agg(distinct stem) as stems, coalesce(sum(passages), 0)::integer as passages from asked left join readable_stems using (stem) group by i`,
    [JSON.stringify(sought.flatMap((one, i) => "word" in one ? [{ i, ...one }] : [])),
      JSON.stringify(sought.flatMap((one, i) => "start" in one
        ? [{ i, low: one.start, high: one.whole ? `${one.start}\u0001` : `${one.start}\uffff`, longest: one.whole ? one.start.length : one.start.length + tailOf(one.language), language: one.language }] : []))]);
  const known = sought.map((): Known => ({ stems: [], passages: 0 }));
  for (const { i, stems, passages } of rows) known[i] = { stems, passages };
  return known;
}

/** Words of the documents that each of these may be, mistyped: at most four each, the most frequent ones. */
export async function neighbours(tx: Database, words: string[]): Promise<Map<string, string[]>> {
  const long = [...new Set(words.filter((word) => word.length >= 4))];
  if (long.length === 0) return new Map();
  // The first letter is rarely wrong, but may have changed places with the second.
  const rows = await tx.query<{ asked: string; word: string; bare: string; passages: number }>(
    `select asked, word, bare, passages from unnest($1::text[], $2::text[]) a (asked, letter)
     join readable_terms t on t.bare >= letter and t.bare < letter || chr(65535) and length(t.bare) between length(asked) - 2 and length(asked) + 2`,
    [long.flatMap((word) => [word, word]), long.flatMap((word) => [word[0]!, word[1] === word[0] ? `${word[0]}\u0001` : word[1]!])]);
  const found = new Map<string, string[]>();
  for (const { asked, word, bare } of rows.sort((a, b) => b.passages - a.passages)) {
    const list = found.get(asked) ?? [];
    if (list.length < 4 && !list.includes(word) && mistyped(asked, bare)) found.set(asked, [...list, word]);
  }
  return found;
}
