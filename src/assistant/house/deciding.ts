import { commonness } from "#knowledge/commonness.ts";
import { plain } from "#knowledge/languages.ts";
import { meaningsAnywhere, meaningsOf } from "#knowledge/lexicon.ts";
import { rowsOf } from "#knowledge/cite.ts";
import { wordsIn } from "#knowledge/remembered.ts";
import { contentWords } from "#knowledge/terms.ts";
import { wantedBy } from "#knowledge/wanted.ts";
import type { Language } from "#rules/desk.ts";
import { keepsTo, ofHealth, speaksOf, type Condition } from "#understanding/conditions.ts";
import type { FoundPassages } from "#assistant/tools/search_documents.ts";

type Passage = FoundPassages["passages"][number];

/** A sentence of a passage, with how much it says of what was asked, of that in the question's own words, whether it names a thing the question names, and whether it has a value of the kind asked for. */
export interface Line { text: string; passage: Passage; weight: number; fresh: number; named: boolean; valued: boolean }

/** What sentences are chosen by: the question, what was told of somebody, and what the talk is about. */
export interface Sought { text: string; language: Language; conditions: readonly Condition[]; topic?: { title: string; heading: string } }

/** The words of a question that tell what it is about: no numbers, and nothing of what is told of somebody's age. */
export const tellingWords = (text: string, language: Language, conditions: readonly Condition[] = []): string[] => {
  const told = new Set(conditions.flatMap((condition) => wordsIn(condition.text)));
  return contentWords(text, language).map(plain).filter((word) => !told.has(word) && !/^\d+$/.test(word) && !number.test(word) && !(conditions.some(({ kind }) => kind === "age") && ofAge.test(word)));
};

const free = /\b(?:free|surcharge|extra charge|gratis|recargo|suplemento|ingyen\p{L}*|felar\p{L}*|gratuit\p{L}*|supliment\p{L}*)\b/u;
const priced = /[€$£]\s?\d|\bfree\b|without charge|no charge|at no extra|included|gratis|sin cargo|inclu\p{L}*|ingyen|dijmentes|gratuit|\d\s?(?:eur|ft|lei|ron)/iu;

/** Whether some word of a question names a thing. */
export const names = (words: readonly string[], language: Language): boolean => words.some((word) => tells(word, language) === 1);

/** How much a word tells of what is asked; a short English noun ("dog") as much as a long one. */
const tells = (word: string, language: Language): number => word.length === 3 && language === "en" && !short.test(word) ? 1 : commonness(word, language);
const short = /^(?:new|old|day|pay|buy|use|own|two|one|six|ten|get|see|bit|way|end|big|say|ask|put|let|far|fee|fit|sit|eat|any|too|yet|now|off|out|per|may|can|how|who|why)$/;

const elsewhere = /\b(?:else|other|another|instead|otherwise|otr[oa]s?|mas sitio|si no|mashol|masik|mas hol|alta parte|altundeva|alt[ae]?)\b/;
/** Headings under which documents say for whom something is. */
const whoMay = /\b(?:who (?:may|can)|age|ages|children|edad|quien|ninos|kor|gyerek\p{L}*|cine|varsta|copii)\b/u;
const number = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|egy|ket|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz|doi|doua|trei|patru|cinci|sase|sapte|opt|noua|zece)$/;
const ofAge = /^(?:years?|old|anos?|eves|ev|ani)$/;

/** The sentences of some passages by what they say of the question's own words, of the value it asks for and of the condition told; best first. */
export function decide(passages: readonly Passage[], { text, language, conditions, topic }: Sought): Line[] {
  const asked = tellingWords(text, language, conditions).map((word) => ({ word, meanings: new Set(meaningsAnywhere(word, language).meanings) }));
  const lines = passages.flatMap((passage) => rowsOf(passage.text).map((row, n) => ({ text: row, passage, n, own: wordsIn(row), headed: wordsIn(`${passage.title} ${passage.heading}`), around: wordsIn(passage.text) })));
  const hits = asked.map(({ word, meanings }) => lines.map(({ own, headed, around, passage: { language: written } }) => Math.max(hit(word, meanings, own, written), 0.6 * hit(word, meanings, headed, written), 0.35 * hit(word, meanings, around, written))));
  const worth = hits.map((each, k) => Math.log(1 + lines.length / (0.5 + each.filter((one) => one > 0.3).length)) * tells(asked[k]!.word, language));
  const wanted = [...wantedBy(text), ...(consequence.test(plain(text)) ? [charged] : []), ...(free.test(plain(text)) ? [priced] : [])];
  // What names a thing of its own has left the document the talk was in; "where else?" asks for what stands beside it there.
  const kept = asked.some(({ word }, k) => tells(word, language) === 1 && hits[k]!.some((one) => one >= 0.5)) ? 0.35 : 1;
  const [here, beside] = elsewhere.test(plain(text)) ? [0.6, 1.8] : [1.8, 1.2];
  const top = Math.max(...passages.map(({ score }) => score), 0.01);
  return lines.map(({ text: row, passage, n }, i): Line => {
    const fresh = hits.reduce((sum, each, k) => sum + each[i]! * worth[k]!, 0);
    const speaks = conditions.reduce((sum, condition) => sum + (speaksOf(row, condition, passage.language as Language) ? 2.2 : ofHealth(condition) && speaksOf(passage.heading, condition, passage.language as Language) ? 1.6 : 0), 0);
    const named = hits.some((each, k) => each[i]! >= 0.5 && tells(asked[k]!.word, language) === 1);
    const near = passage.title !== topic?.title ? 0 : kept < 1 && named ? 2.5 : kept * (passage.heading === topic.heading ? here : beside);
    const forWhom = conditions.some(({ kind }) => kind === "age") && whoMay.test(plain(passage.heading)) ? 0.7 : 0;
    const valued = wanted.filter((value) => value.test(row)).length;
    const weight = fresh + valued * 1.1 + speaks + near + forWhom + (n === 0 ? 0.3 : 0) + passage.score / top;
    return { text: row, passage, weight, fresh, named, valued: valued > 0 };
  }).toSorted((a, b) => b.weight - a.weight);
}

/** What follows when somebody does it all the same, and how documents tell it. */
const consequence = /what (?:happens|if|will happen)|penalty|\bfines?\b|que (?:pasa|ocurre|sucede)|multa|mi (?:tortenik|lesz|van) ha|buntetes|ce (?:se intampla|patesc)|amenda/;
const charged = /[€$£]\s?\d|charge|penalt|fine\b|multa|buntet|amend/i;

/** Whether a sentence decides yes or no on what was told, by the limit it sets. */
export function verdict(line: Line, conditions: readonly Condition[]): "within" | "beyond" | undefined {
  for (const condition of conditions) {
    const kept = keepsTo(line.text, condition, line.passage.language as Language);
    // That each of several keeps to a limit does not say that all may come.
    if (kept !== undefined && !(kept && condition.several)) return kept ? "within" : "beyond";
  }
  return undefined;
}

function hit(word: string, meanings: ReadonlySet<number>, spoken: readonly string[], language: string): number {
  let most = 0;
  for (const other of spoken) {
    if (other === word) return 1;
    if (most < 0.9 && word.length > 3 && other.length > 3 && alike(word, other)) most = 0.9;
    else if (most < 0.7 && meanings.size > 0 && meaningsOf(other, language).some((meaning) => meanings.has(meaning))) most = 0.7;
  }
  return most;
}

function alike(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && shared >= Math.max(a.length, b.length) * 0.65;
}
