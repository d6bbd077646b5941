import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readAnswer, type Answer } from "#understanding/answers.ts";

const answers: [Language, string, Answer["answer"]][] = [
  ["en", "yes please go ahead", "yes"], ["en", "ok", "yes"], ["en", "👍", "yes"], ["en", "sure why not", "yes"], ["en", "yes, that's correct", "yes"], ["en", "yessss", "yes"], ["en", "please book it", "yes"],
  ["en", "not yet", "no"], ["en", "no thanks", "no"], ["en", "I don't think so", "no"], ["en", "never mind", "no"], ["en", "of course not", "no"], ["en", "cancel it", undefined], ["en", "yes, please cancel the table", "yes"], ["en", "no, we'll pass", "no"],
  ["es", "sí, perfecto", "yes"], ["es", "vale", "yes"], ["es", "de acuerdo, resérvelo", "yes"], ["es", "no gracias", "no"], ["es", "todavía no", "no"], ["es", "claro que sí", "yes"], ["es", "mejor no", "no"],
  ["hu", "igen, rendben", "yes"], ["hu", "mehet!", "yes"], ["hu", "jó lesz, foglalja le", "yes"], ["hu", "nem, köszönöm", "no"], ["hu", "még nem", "no"], ["hu", "inkább ne", "no"], ["hu", "egyik sem", "no"],
  ["ro", "da, confirm", "yes"], ["ro", "sigur", "yes"], ["ro", "de acord", "yes"], ["ro", "nu, mulțumesc", "no"], ["ro", "încă nu", "no"], ["ro", "mai bine nu", "no"],
];

test.each(answers)("in %s, %j answers %s", (language, text, answer) => {
  expect(readAnswer(text, language)).toEqual({ answer });
});

const none: [Language, string][] = [
  ["en", "yes, but with breakfast"], ["en", "yes for three nights"], ["en", "yes?"], ["en", "yes or no"], ["en", "yeah right"], ["en", "thanks"], ["en", "yes, the second one"], ["en", "yes can you add breakfast?"], ["en", "yes, at 8"], ["en", "maybe"], ["en", "I guess"],
  ["es", "sí, pero con desayuno"], ["es", "quizás"], ["es", "sí, para tres noches"], ["hu", "igen, de reggelivel"], ["hu", "talán"], ["ro", "da, dar cu mic dejun"], ["ro", "poate"], ["es", "todavía no lo sé"], ["ro", "încă nu știu"],
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

// "Great" and "perfect" praise the offer; only a plain yes books it.
test.each<[Language, string, Answer["answer"]]>([
  ["en", "great", undefined],
  ["en", "perfect", undefined],
  ["en", "Perfect!", undefined],
  ["es", "perfecto", undefined],
  ["es", "genial", undefined],
  ["es", "bueno", undefined],
  ["hu", "tökéletes", undefined],
  ["hu", "szuper", undefined],
  ["ro", "perfect", undefined],
  ["ro", "grozav", undefined],
  ["en", "perfect, book it", "yes"],
  ["en", "great, yes", "yes"],
  ["es", "perfecto, resérvelo", "yes"],
  ["ro", "perfect, da", "yes"],
  ["hu", "szuper, mehet", "yes"],
  ["ro", "perfect, confirm", "yes"],
  ["en", "yes, once I have asked my wife", undefined],
  ["en", "sure, can you make it 8 instead", undefined],
  ["en", "yes but 7 pm", undefined],
  ["en", "ok thanks, I'll think about it", undefined],
  ["en", "ok let me get back to you", undefined],
  ["en", "ok, how much was it again", undefined],
  ["en", "yes for the table, no for the taxi", undefined],
  ["en", "yes, thank you very much", "yes"],
  ["en", "ok do it", "yes"],
  ["en", "that's fine by me", "yes"],
  ["en", "no thank you", "no"],
  ["en", "actually no", "no"],
  ["en", "no, too expensive", "no"],
  ["es", "mejor no, gracias", "no"],
  ["es", "no, es muy caro", "no"],
  ["es", "prefiero no", "no"],
  ["es", "ahora no", "no"],
  ["es", "sí por favor", "yes"],
  ["es", "vale, muchas gracias", "yes"],
  ["es", "sí, ¿a qué hora abre la piscina?", "yes"],
  ["es", "sí, si me da tiempo", undefined],
  ["es", "vale, lo pienso", undefined],
  ["es", "sí, pero otro día", undefined],
  ["hu", "köszönöm, nem kérem", "no"],
  ["hu", "mégsem", "no"],
  ["hu", "igen, kérem", "yes"],
  ["hu", "rendben, köszönöm", "yes"],
  ["hu", "oké, csináljuk", "yes"],
  ["hu", "igen, meddig van nyitva a medence?", "yes"],
  ["hu", "igen, ha olcsóbb", undefined],
  ["hu", "rendben, majd szólok", undefined],
  ["hu", "jó, de inkább holnap", undefined],
  ["ro", "nu, e prea scump", "no"],
  ["ro", "nu mulțumesc", "no"],
  ["ro", "mai bine nu", "no"], ["ro", "sigur că da", "yes"],
  ["ro", "da, vă rog", "yes"],
  ["ro", "bine, faceți", "yes"],
  ["ro", "da, la ce oră se deschide piscina?", "yes"],
  ["ro", "da, dacă e mai ieftin", undefined],
  ["ro", "bine, mă mai gândesc", undefined],
  ["ro", "da, dar mâine", undefined],
  ["en", "nah", "no"],
  ["en", "yup", "yes"],
  ["en", "yes?? what did you book", undefined],
  ["en", "no problem", undefined],
  ["en", "I said yes to breakfast only", undefined],
  ["en", "did I say yes?", undefined],
])("in %s, %j said to an offer is %s", (language, text, answer) => {
  expect(readAnswer(text, language).answer).toBe(answer);
});
