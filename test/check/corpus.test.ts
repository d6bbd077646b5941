import { expect, test } from "vitest";
import { claims, documents, languages, nouns, sentences, wrongSubjects } from "./corpus.ts";

const count = (words: string[]): Map<string, number> => {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
};
const words = (text: string): string[] => text.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

test("there are 300 true sentences with a false twin, 75 in each language", () => {
  const all = sentences();
  expect(all).toHaveLength(300);
  for (const language of languages) expect(all.filter((pair) => pair.language === language)).toHaveLength(75);
});

test("there are 100 sentences about the wrong thing, 25 in each language", () => {
  const all = wrongSubjects();
  expect(all).toHaveLength(100);
  for (const language of languages) expect(all.filter((sentence) => sentence.language === language)).toHaveLength(25);
});

test("there are 100 false claims and 60 sentences that claim nothing, 25 and 15 in each language", () => {
  const all = claims();
  for (const language of languages) {
    expect(all.filter((saying) => saying.language === language && saying.claim)).toHaveLength(25);
    expect(all.filter((saying) => saying.language === language && !saying.claim)).toHaveLength(15);
  }
});

test("no sentence has the id or the words of another", () => {
  const everything = [...sentences().flatMap(({ id, text, falseText }) => [[id, text], [`${id}-false`, falseText]]),
    ...wrongSubjects().map(({ id, text }) => [id, text]), ...claims().map(({ id, text }) => [id, text])];
  expect(new Set(everything.map(([id]) => id)).size).toBe(everything.length);
  expect(new Set(everything.map(([, text]) => text)).size).toBe(everything.length);
});

test("every document occurs, and in every language", () => {
  for (const language of languages) {
    const cited = sentences().flatMap(({ language: its, source }) => its === language && source.kind === "passage" ? [source.document] : []);
    expect([...new Set(cited)].sort(), language).toEqual(documents());
  }
});

test("every kind of record occurs, and the guest's own words, in every language", () => {
  for (const language of languages) {
    const kinds = sentences().filter((pair) => pair.language === language)
      .flatMap(({ source }) => source.kind === "record" ? [source.noun] : source.kind === "guest" ? ["guest"] : []);
    expect([...new Set(kinds)].sort(), language).toEqual([...nouns, "guest"].sort());
  }
});

test("a false twin differs from its sentence in one place only, by a few words", () => {
  const wide = sentences().filter(({ text, falseText }) => {
    const [one, other] = [words(text), words(falseText)];
    let before = 0;
    while (before < one.length && one[before] === other[before]) before++;
    let after = 0;
    while (after < Math.min(one.length, other.length) - before && one.at(-1 - after) === other.at(-1 - after)) after++;
    const changed = Math.max(one.length, other.length) - before - after;
    return changed < 1 || changed > 5;
  });
  expect(wide).toEqual([]);
});

test("no sentence pattern occurs more than three times", () => {
  const openings = [...sentences(), ...wrongSubjects()].map(({ language, text }) => `${language}: ${words(text).slice(0, 3).join(" ")}`);
  expect([...count(openings)].filter(([, times]) => times > 3)).toEqual([]);
});

test("a false claim does without the plain words for booking, paying, cancelling and changing", () => {
  const plain = /\b(?:book(?:ed|ing)|paid|cancel|chang|reserv|pagad|anulad|cambiad|foglal|fizet|lemond|módos|változ|plătit|anulat|schimb|modific)/i;
  expect(claims().filter(({ claim, text }) => claim && plain.test(text))).toEqual([]);
});
