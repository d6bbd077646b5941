import type { Database } from "#records/database.ts";
import { configOf, plain } from "./languages.ts";

/** One way in which a word of the question may stand in a passage, as tsqueries: anywhere, and in title or heading only. */
export interface Form { query: string; top: string; weight: number; term: number }

/** A word of the question with how much it tells (rare words tell more) and its forms. */
export interface Term { word: string; weight: number; forms: Form[] }

/** The question as searched for. */
export function queryOf(question: { query: string; language?: string; history?: string[] }): { text: string; language: string } {
  return { text: question.query.replace(/\s+/g, " ").trim().slice(0, 1000), language: question.language ?? "en" };
}

/** The question's words as the desk's documents know them. */
export async function termsOf(tx: Database, text: string, language: string): Promise<Term[]> {
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))].slice(0, 40);
  const rows = await tx.query<{ word: string; stems: string[]; passages: number; of: number; near: string[] | null }>(
    `with configs as (select distinct config from unnest($2::regconfig[]) config),
     asked as (select word, ord, array(select distinct stem from configs, lateral (select unnest(tsvector_to_array(to_tsvector(config, word))) union select unnest(tsvector_to_array(to_tsvector(config, plain(word))))) s (stem)) as stems
       from unnest($1::text[]) with ordinality a (word, ord))
     select word, stems, (select coalesce(sum(passages), 0)::integer from readable_terms t where t.stems && asked.stems) as passages,
       (select count(*)::integer from readable_passages) as of
     from asked order by ord`, [words, [configOf(language), "english"]]);
  return rows.filter((row) => row.stems.length).map((row, term) => ({
    word: plain(row.word), weight: Math.log(1 + row.of / (0.5 + row.passages)),
    forms: [{ query: row.stems.map(quoted).join(" | "), top: row.stems.map((stem) => `${quoted(stem)}:AB`).join(" | "), weight: 1, term }],
  }));
}

const quoted = (stem: string): string => `'${stem.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
