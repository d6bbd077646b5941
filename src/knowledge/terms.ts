import type { Database } from "#records/database.ts";
import { fillers } from "./fillers.ts";
import { commonness } from "./commonness.ts";
import { configOf, plain } from "./languages.ts";
import { groundForms, knownWords, meaningsAnywhere, meaningsOf, ofAnything, pairsIn, wordsFor } from "./lexicon.ts";
import { mistyped } from "./typos.ts";
import { lookUp, neighbours, type Known, type Sought } from "./vocabulary.ts";

/** One way in which a word of the question may stand in a passage, as a tsquery. */
export interface Form { term: number; stems: string[]; query: string; language: string | null; weight: number }

/** A word of the question: how much it tells (rare words tell more), in how many passages it stands, whether its meaning is known, and its forms. */
export interface Term { word: string; weight: number; passages: number; known: boolean; forms: Form[] }

/** How much a form other than the word itself counts; measured on test/knowledge/questions.ts. */
const weights = { own: 1, typo: 0.9, synonym: 0.65, translation: 0.85, vague: 0.75 };

/** The words of a question that a passage can be found by, small, as written. */
export function contentWords(text: string, language: string): string[] {
  const words = [...new Set((language === "hu" ? rejoined(text) : text).toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)?.map((word) => word.replace(/['’].*$/, "")))];
  const idle = [fillers[language], fillers.en].filter((set) => set !== undefined);
  const said = words.filter((word) => (word.length > 1 || /\d/.test(word)) && !idle.some((set) => set.has(plain(word))));
  return said.slice(0, 24);
}

/** A Hungarian verb with its prefix behind it ("mondhatom le") is looked for as one word ("lemondhatom"). */
const rejoined = (text: string): string => text.replace(/(\p{L}{4,}) (le|be|ki|fel|vissza|meg|el|át|oda|haza)(?![\p{L}\p{N}])/giu, (_all, verb: string, prefix: string) => prefix + verb);

/** The question's words as the desk's documents have them: stems, other words of the same meaning, corrected typing errors; `before` is what it follows up. */
export async function termsOf(tx: Database, text: string, language: string, before?: string): Promise<Term[]> {
  const now = contentWords(text, language);
  const earlier = before ? contentWords(before, language).filter((word) => !now.includes(word) && commonness(plain(word), language) === 1) : [];
  const words = [...now, ...earlier];
  if (words.length === 0) return [];
  const [there] = await tx.query<{ languages: string[]; of: number }>(
    "select coalesce(array_agg(distinct language), '{}') as languages, coalesce(sum(passages), 0)::integer as of from readable_documents");
  const { languages, of } = there!;
  const configs = [...new Set([...languages, language].map(configOf))];
  const pairs = pairsIn(`${before ?? ""} ${text}`, language);
  const drafts = words.map((word): Draft => {
    const bare = plain(word);
    const { meanings, language: spoken } = meaningsAnywhere(bare, language);
    return { word, bare, spoken, meanings: [...new Set([...pairs.get(bare) ?? [], ...meanings])], own: { stems: [], passages: 0 }, meant: [], others: [] };
  });
  await inTurn(tx, drafts, languages, configs);
  // A word that no document has and that means nothing known may be mistyped.
  const lost = drafts.filter(({ own, meanings }) => own.stems.length && own.passages === 0 && meanings.length === 0);
  if (lost.length) await correct(tx, lost, language, languages, configs);
  return drafts.filter(({ own }) => own.stems.length).map(({ word, bare, spoken, meanings, own, meant, others }, term): Term => {
    // A word whose meaning is known is no word of another language that happens to be written so.
    const within = borrowed(bare, spoken, meanings) || spoken !== language ? null : spoken;
    const forms = [form(term, own.stems, within, weights.own)];
    const corrected = [...new Set(meant.flatMap((near) => near.stems))];
    if (corrected.length) forms.push(form(term, corrected, null, weights.typo));
    const vague = meanings.length > 1 ? weights.vague : 1;
    for (const other of others) {
      // "Cancelar" and "to cancel" have one stem, and the first is looked for in Spanish alone.
      const stems = other.stems.filter((stem) => within !== null && within !== other.language || !own.stems.includes(stem));
      if (stems.length) forms.push(form(term, stems, other.language, (other.language === spoken ? weights.synonym : weights.translation) * vague));
    }
    const passages = own.passages || Math.max(0, ...meant.map((near) => near.passages)) || Math.max(0, ...others.map((other) => other.passages));
    return { word: bare, passages, known: meanings.length > 0, weight: Math.log(1 + of / (0.5 + passages)) * worthOf(bare, passages, language, meanings) * (earlier.includes(word) ? 0.45 : 1), forms };
  });
}

interface Draft { word: string; bare: string; spoken: string; meanings: number[]; own: Known; meant: Known[]; others: (Known & { language: string })[] }

/** Looks up the words and the other words for what they mean, all at once. */
async function inTurn(tx: Database, drafts: Draft[], languages: string[], configs: string[]): Promise<void> {
  const sought: Sought[] = [];
  const takes: ((known: Known) => void)[] = [];
  const seek = (one: Sought, take: (known: Known) => void) => { sought.push(one); takes.push(take); };
  for (const draft of drafts) {
    seek({ word: draft.word, configs }, (known) => { draft.own = known; });
    const byLanguage = new Map<string, Known>();
    const also = (language: string) => (known: Known) => {
      const all = byLanguage.get(language) ?? { stems: [], passages: 0 };
      byLanguage.set(language, { stems: [...new Set([...all.stems, ...known.stems])], passages: Math.max(all.passages, known.passages) });
      draft.others = [...byLanguage].map(([of, found]) => ({ language: of, ...found }));
    };
    const { en, stems } = wordsFor(draft.meanings, languages, draft.spoken !== "en");
    for (const word of en.filter((one) => !one.includes("_") && one !== draft.bare)) seek({ word, configs: ["english"] }, also("en"));
    for (const { language, stem, whole } of stems.filter((one) => !one.stem.includes(" "))) seek({ start: stem, whole, language }, also(language));
  }
  for (const [i, known] of (await lookUp(tx, sought)).entries()) takes[i]!(known);
}

/** What mistyped words may have been meant to be: words of the documents, or words whose meaning is known. */
async function correct(tx: Database, lost: Draft[], language: string, languages: string[], configs: string[]): Promise<void> {
  const near = await neighbours(tx, lost.map(({ bare }) => bare));
  for (const draft of lost) {
    const meant = near.get(draft.bare) ?? [];
    const close = language === "en" ? knownWords.filter((entry) => mistyped(draft.bare, entry) || groundForms(draft.bare).some((ground) => mistyped(ground, entry))) : [];
    draft.meanings = [...new Set([...meant, ...close].flatMap((entry) => meaningsOf(plain(entry), language)))];
    draft.spoken = language;
    draft.meant = await lookUp(tx, meant.map((word) => ({ word, configs })));
  }
  await inTurn(tx, lost, languages, configs);
}

/** Words for when, without accents: they name an occasion, seldom what is asked about. */
const when = /^(?:time|hour|(?:week)?days?|weekdays?|(?:to(?:day|morrow|night))|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|morning|afternoon|evening|january|february|march|april|june|july|august|september|october|november|december|hora|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|(?:hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap)\p{L}{0,3}|ma|holnap|ora|azi|maine|luni|marti|miercuri|joi|vineri|sambata|duminica)$/u;

/** Numbers, words for when and everyday words tell less of what a question is about than their rarity says, least where no document has them. */
function worthOf(word: string, passages: number, language: string, meanings: number[]): number {
  return /^\d+$/.test(word) || when.test(word) ? 0.3 : ofAnything(meanings) ? Math.min(0.55, commonness(word, language)) : passages === 0 ? commonness(word, language) : Math.max(0.65, commonness(word, language));
}

/** Whether a word may stand as it is in a document of any language: its meaning is not known, or English has it too ("VPN"). */
const borrowed = (bare: string, spoken: string, meanings: number[]): boolean =>
  spoken === "en" || meanings.length === 0 || meaningsOf(bare, "en").some((meaning) => meanings.includes(meaning));

const form = (term: number, stems: string[], language: string | null, weight: number): Form => ({ term, stems, language, weight, query: stems.map(quoted).join(" | ") });

const quoted = (stem: string): string => `'${stem.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
