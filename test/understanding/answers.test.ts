import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readAnswer, type Answer } from "#understanding/answers.ts";

const answers: [Language, string, Answer["answer"]][] = [
  ["en", "yes please go ahead", "yes"], ["en", "ok", "yes"], ["en", "👍", "yes"], ["en", "sure why not", "yes"], ["en", "yes, that's correct", "yes"], ["en", "yessss", "yes"], ["en", "please book it", "yes"],
  ["en", "not yet", "no"], ["en", "no thanks", "no"], ["en", "I don't think so", "no"], ["en", "never mind", "no"], ["en", "of course not", "no"],
  ["es", "sí, perfecto", "yes"], ["es", "vale", "yes"], ["es", "de acuerdo, resérvelo", "yes"], ["es", "no gracias", "no"], ["es", "todavía no", "no"], ["es", "claro que sí", "yes"],
  ["hu", "igen, rendben", "yes"], ["hu", "mehet!", "yes"], ["hu", "jó lesz, foglalja le", "yes"], ["hu", "nem, köszönöm", "no"], ["hu", "még nem", "no"], ["hu", "inkább ne", "no"],
  ["ro", "da, confirm", "yes"], ["ro", "sigur", "yes"], ["ro", "de acord", "yes"], ["ro", "nu, mulțumesc", "no"], ["ro", "încă nu", "no"], ["ro", "mai bine nu", "no"],
];

test.each(answers)("in %s, %j answers %s", (language, text, answer) => {
  expect(readAnswer(text, language)).toEqual({ answer });
});

const none: [Language, string][] = [
  ["en", "yes, but with breakfast"], ["en", "yes for three nights"], ["en", "yes?"], ["en", "yes or no"], ["en", "yeah right"], ["en", "thanks"], ["en", "yes, the second one"], ["en", "yes can you add breakfast?"], ["en", "yes, at 8"], ["en", "maybe"], ["en", "I guess"],
  ["es", "sí, pero con desayuno"], ["es", "quizás"], ["es", "sí, para tres noches"], ["hu", "igen, de reggelivel"], ["hu", "talán"], ["ro", "da, dar cu mic dejun"], ["ro", "poate"],
];

test.each(none)("in %s, %j is neither a yes nor a no", (language, text) => {
  expect(readAnswer(text, language).answer).toBeUndefined();
});

test.each<[Language, string]>([["en", "yes if it is quiet"], ["es", "sí, si es tranquila"], ["hu", "igen, ha csendes"], ["ro", "da, dacă e liniștită"]])("in %s, %j ties the yes to a condition", (language, text) => {
  const read = readAnswer(text, language);
  expect(read.answer).toBeUndefined();
  expect(read.condition).toBe(true);
});

test.each<[Language, string]>([["en", "yes, and is parking free?"], ["es", "sí, ¿hay parking?"], ["hu", "igen, és van parkoló?"], ["ro", "da, și parcarea este gratuită?"]])("in %s, %j is a yes and a question", (language, text) => {
  expect(readAnswer(text, language)).toMatchObject({ answer: "yes", question: true });
});
