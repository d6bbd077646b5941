import { expect, test } from "vitest";
import { find, likely, phrases, says } from "#understanding/phrases.ts";
import { sentencesOf } from "#understanding/sentences.ts";
import { emergencies } from "#understanding/words/emergencies.ts";
import { fresh } from "./fresh.ts";

test("a list is heard in a sentence just where one of its phrases stands in it", () => {
  const lists = Object.values(emergencies).flatMap(({ classes, kinds, never, past, now }) => [...Object.values(kinds), never, past, now].map((sources) => phrases(sources, classes)));
  const sentences = [...fresh.map(({ text }) => text), "the pool is on fire, help!", "was there a fire last year?", "3 huevos podridos", ""].flatMap((text) => sentencesOf(text));
  expect(sentences.length).toBeGreaterThan(100);
  for (const sentence of sentences) {
    for (const list of lists) {
      const standing = list.filter((phrase) => find(phrase, sentence));
      expect(likely(list, sentence)).toEqual(expect.arrayContaining(standing));
      expect(says(list, sentence)).toBe(standing.length > 0);
    }
  }
});
