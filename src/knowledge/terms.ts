import type { Database } from "#records/database.ts";
import { fillers } from "./fillers.ts";
import { commonness } from "./commonness.ts";
import { configOf, plain } from "./languages.ts";
import { groundForms, knownWords, meaningsAnywhere, meaningsOf, pairsIn, wordsFor } from "./lexicon.ts";
import { mistyped } from "./typos.ts";

/** One way in which a word of the question may stand in a passage: as tsqueries: anywhere, in its headings, in its title. */
export interface Form { term: number; query: string; heading: string; title: string; language: string | null; weight: number }

/** A word of the question: how much it tells (rare words tell more), in how many passages it stands, and its forms. */
export interface Term { word: string; weight: number; passages: number; forms: Form[] }

/** How much a form other than the word itself counts; measured on test/knowledge/questions.ts. */
const weights = { own: 1, typo: 0.9, synonym: 0.65, translation: 0.85 };

/** The words of a question that a passage can be found by, small, as written. */
export function contentWords(text: string, language: string): string[] {
  const words = [...new Set(text.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)?.map((word) => word.replace(/['’].*$/, "")))];
  const idle = [fillers[language], fillers.en].filter((set) => set !== undefined);
  const said = words.filter((word) => (word.length > 1 || /\d/.test(word)) && !idle.some((set) => set.has(plain(word))));
  return said.slice(0, 24);
}

interface Known { stems: string[]; passages: number }

/** The question's words as the desk's documents have them: stems, other words of the same meaning, corrected typing errors; `before` is what it follows up. */
export async function termsOf(tx: Database, text: string, language: string, before?: string): Promise<Term[]> {
  const now = contentWords(text, language);
  const earlier = before ? contentWords(before, language).filter((word) => !now.includes(word) && commonness(plain(word)) === 1) : [];
  const words = [...now, ...earlier];
  const pairs = new Map(pairsIn(`${before ?? ""} ${text}`).flatMap(({ words: pair, meanings }) => pair.map((word) => [word, meanings] as const)));
  if (words.length === 0) return [];
  const [there] = await tx.query<{ languages: string[]; of: number }>(
    "select array(select distinct language from readable_documents) as languages, (select count(*)::integer from readable_passages) as of");
  const { languages, of } = there!;
  const configs = [...new Set([...languages, language].map(configOf))];
  const known = await lookUp(tx, words, configs);
  const terms: Term[] = [];
  for (const [i, word] of words.entries()) {
    const own = known[i]!;
    if (own.stems.length === 0) continue;
    const term = terms.length;
    const forms: Form[] = [form(term, own.stems, null, weights.own)];
    let { meanings, language: spoken } = own.passages === 0 ? meaningsAnywhere(plain(word), language) : { meanings: meaningsOf(plain(word), language), language };
    let passages = own.passages;
    if (passages === 0 && meanings.length === 0) {
      const meant = await neighbours(tx, plain(word));
      const again = meant.length ? await lookUp(tx, meant, configs) : [];
      const stems = [...new Set(again.flatMap((near) => near.stems))];
      if (stems.length) { forms.push(form(term, stems, null, weights.typo)); passages = Math.max(...again.map((near) => near.passages)); }
      const close = language === "en" ? knownWords.filter((entry) => mistyped(plain(word), entry) || groundForms(plain(word)).some((ground) => mistyped(ground, entry))) : [];
      meanings = [...new Set([...meant, ...close].flatMap((entry) => meaningsOf(plain(entry), language)))];
      spoken = language;
    }
    meanings = [...new Set([...pairs.get(plain(word)) ?? [], ...meanings])];
    const others = wordsFor(meanings, languages, spoken !== "en");
    const vague = meanings.length > 1 ? 0.75 : 1;
    const single = others.en.filter((entry) => !entry.includes("_") && entry !== plain(word));
    if (single.length) {
      const all = await lookUp(tx, single, ["english"]);
      const stems = [...new Set(all.flatMap((near) => near.stems))].filter((stem) => !own.stems.includes(stem));
      if (stems.length) forms.push(form(term, stems, "en", (spoken === "en" ? weights.synonym : weights.translation) * vague));
      if (passages === 0) passages = Math.max(0, ...all.map((near) => near.passages));
    }
    for (const other of new Set(others.stems.map((entry) => entry.language))) {
      const stems = others.stems.filter((entry) => entry.language === other && !entry.stem.includes(" "));
      const query = stems.map((entry) => quoted(entry.stem) + (entry.whole ? "" : ":*")).join(" | ");
      const within = (label: string) => stems.map((entry) => quoted(entry.stem) + (entry.whole ? `:${label}` : `:*${label}`)).join(" | ");
      if (query) forms.push({ term, query, heading: within("B"), title: within("A"), language: other, weight: (other === spoken ? weights.synonym : weights.translation) * vague });
    }
    terms.push({ word: plain(word), passages, weight: Math.log(1 + of / (0.5 + passages)) * worthOf(plain(word), passages) * (earlier.includes(word) ? 0.45 : 1), forms });
  }
  return terms;
}

/** Numbers and everyday words tell less of what a question is about than their rarity says, least where no document has them. */
function worthOf(word: string, passages: number): number {
  return /^\d+$/.test(word) ? 0.3 : passages === 0 ? commonness(word) : Math.max(0.65, commonness(word));
}

const form = (term: number, stems: string[], language: string | null, weight: number): Form =>
  ({ term, language, weight, query: stems.map(quoted).join(" | "), heading: stems.map((stem) => `${quoted(stem)}:B`).join(" | "), title: stems.map((stem) => `${quoted(stem)}:A`).join(" | ") });

const quoted = (stem: string): string => `'${stem.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** Stems of words in these configurations, and in how many passages words of those stems stand. */
function lookUp(tx: Database, words: string[], configs: string[]): Promise<Known[]> {
  return tx.query<Known>(
    `select stems, (select coalesce(sum(passages), 0)::integer from readable_terms t where t.stems && asked.stems) as passages
     from (select ord, array(select distinct stem from unnest($2::regconfig[]) config,
         lateral (select unnest(tsvector_to_array(to_tsvector(config, word))) union select unnest(tsvector_to_array(to_tsvector(config, plain(word))))) s (stem)) as stems
       from unnest($1::text[]) with ordinality a (word, ord)) asked order by ord`, [words, configs]);
}

/** Words of the documents that this one may be, mistyped. */
async function neighbours(tx: Database, word: string): Promise<string[]> {
  if (word.length < 4) return [];
  const near = await tx.query<{ word: string; bare: string }>(
    "select word, bare from readable_terms where bare % $1 order by similarity(bare, $1) desc limit 12", [word]);
  return [...new Set(near.filter(({ bare }) => mistyped(word, bare)).map((row) => row.word))].slice(0, 4);
}
