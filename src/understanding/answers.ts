import type { Language } from "#rules/desk.ts";
import { compose } from "./fold.ts";
import { find, phrases, reach, type Phrase } from "./phrases.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { answers } from "./words/answers.ts";

/** What a message answers to an offer; `rest` is what it says beyond that, in the guest's words. */
export interface Answer { answer?: "yes" | "no"; rest?: string; condition?: boolean; question?: boolean }

type Lists = Record<keyof (typeof answers)["en"], Phrase[]>;
const lists = Object.fromEntries(Object.entries(answers).map(([language, sets]) =>
  [language, Object.fromEntries(Object.entries(sets).map(([name, sources]) => [name, phrases(sources)]))])) as Record<Language, Lists>;

const languages: readonly Language[] = ["en", "es", "hu", "ro"];

/** "yesss" and "igeeen" are their short selves. */
const unstretched = (sentence: Sentence): Sentence => ({
  ...sentence, words: sentence.words.map((word) => ({ ...word, word: word.word.replace(/(\p{L})\1{2,}/gu, "$1") })),
});

/**
 * A plain yes or no and what stands beside it. A condition, a "but" or anything added leaves no answer;
 * a yes with a question of its own is both; whatever is doubtful is no yes.
 */
export function readAnswer(text: string, language: Language): Answer {
  const own = read(text, language);
  if (own.answer || own.condition || text.length > 60) return own;
  // A word of another language may answer ("ok igen"), if it is all that is said.
  for (const other of languages) {
    if (other === language) continue;
    const read_ = read(text, other);
    if (read_.answer && read_.rest === undefined && !read_.question) return read_;
  }
  return own;
}

function read(text: string, language: Language): Answer {
  const words = lists[language];
  const sentences = sentencesOf(text, language).map(unstretched);
  let yes = false, no = false, place = 0, at = 0;
  reading: for (; at < sentences.length; at++) {
    const sentence = sentences[at]!;
    for (place = 0; place < sentence.words.length;) {
      if (stands(words.doubt, sentence, place)) return { ...after(text, sentences, 0, 0), ...asked(sentences) };
      // "sí, si es tranquila": the second word begins a condition; "si, es correcto" does not.
      if ((yes || sentence.words.length > 1) && stands(words.condition, sentence, place) && !sentence.breaks.includes(place + 1)) break reading;
      const said = Math.max(reach(words.yes, sentence, place) ?? 0, 0);
      const refused = reach(words.no, sentence, place) ?? 0;
      const beside = reach(words.beside, sentence, place) ?? 0;
      const furthest = Math.max(said, refused, beside);
      if (furthest === 0) break reading;
      if (refused === furthest) no = true;
      else if (said === furthest) yes = true;
      place = furthest;
    }
  }
  const done = at >= sentences.length;
  const rest = done ? {} : after(text, sentences, at, place);
  if (!yes && !no) return { ...rest, ...asked(sentences) };
  if (yes && no) return { ...after(text, sentences, 0, 0), ...asked(sentences) };
  if (done) return sentences.some(({ question }) => question) ? { question: true } : { answer: yes ? "yes" : "no" };
  // "nem működik a wifi", "no funciona": a bare no that runs on into a sentence denies something else.
  if (no && at === 0 && place === 1 && !sentences[0]!.breaks.includes(1)) return { ...after(text, sentences, 0, 0), ...asked(sentences) };
  return no ? { answer: "no", ...rest, ...asked(sentences) } : besideYes(words, sentences, at, place, rest);
}

/** A yes followed by something else stays a yes only where all the rest is questions that ask for nothing more. */
function besideYes(words: Lists, sentences: Sentence[], at: number, place: number, rest: Answer): Answer {
  const left = [{ ...sentences[at]!, words: sentences[at]!.words.slice(place) }, ...sentences.slice(at + 1)];
  if (left.some((sentence) => words.condition.some((phrase) => find(phrase, sentence)))) {
    const plain = left.every((sentence) => sentence.question && starts(words.asks, words, sentence));
    if (!plain) return { ...rest, condition: true, ...asked(left) };
  }
  const asks = left.every((sentence) => {
    if (!sentence.question && !polite(words, sentence)) return false;
    if (polite(words, sentence)) return true;
    const from = opening(words, sentence);
    return from !== undefined && (reach(words.tells, sentence, from) !== undefined
      || (reach(words.wants, sentence, from) === undefined && reach(words.asks, sentence, from) !== undefined));
  });
  return { ...(asks ? { answer: "yes" as const } : {}), ...rest, ...asked(left) };
}

const polite = (words: Lists, sentence: Sentence): boolean => {
  let place = 0;
  while (place < sentence.words.length) {
    const to = reach(words.beside, sentence, place);
    if (to === undefined) return false;
    place = to;
  }
  return true;
};

/** Where a question begins after "and", "also"; nowhere after a "but". */
function opening(words: Lists, sentence: Sentence): number | undefined {
  let place = 0;
  for (let to = reach(words.and, sentence, place); to !== undefined; to = reach(words.and, sentence, place)) place = to;
  return reach(words.but, sentence, place) === undefined ? place : undefined;
}

/** Whether words beside a yes ask what is so, and wish for nothing: "is there parking?". */
export function onlyAsks(text: string, language: Language): boolean {
  const words = lists[language];
  return sentencesOf(text, language).every((sentence) => sentence.question && starts(words.asks, words, sentence) && !starts(words.wants, words, sentence));
}

const starts = (list: Phrase[], words: Lists, sentence: Sentence): boolean => {
  const from = opening(words, sentence);
  return from !== undefined && reach(list, sentence, from) !== undefined;
};

const stands = (list: Phrase[], sentence: Sentence, place: number): boolean => reach(list, sentence, place) !== undefined;

const asked = (sentences: Sentence[]): Answer => (sentences.some(({ question }) => question) ? { question: true } : {});

function after(text: string, sentences: Sentence[], at: number, place: number): Answer {
  const start = sentences[at]?.words[place]?.start;
  return start === undefined ? {} : { rest: compose(text).slice(start).trim() };
}
