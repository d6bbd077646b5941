import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readIntents, type IntentName } from "#understanding/intents.ts";
import { labelled } from "./intents.cases.ts";

const found = (text: string, language: Language): IntentName[] => readIntents(text, language).map(({ name }) => name);

test.each(Object.keys(labelled) as Language[])("in %s, the desk hears what guests want", (language) => {
  const cases = Object.entries(labelled[language]).flatMap(([names, texts]) => texts.map((text) => ({ text, wanted: names.split(" ") as IntentName[] })));
  const missed = cases.filter(({ text, wanted }) => !wanted.every((name) => found(text, language).includes(name)));
  const first = cases.filter(({ text, wanted }) => wanted.includes(found(text, language)[0]!)).length;
  console.log(`${language}: ${cases.length - missed.length} of ${cases.length} heard, ${first} of ${cases.length} first`, missed.map(({ text, wanted }) => `${text} (${wanted.join(" ")}) -> ${found(text, language).join(" ")}`));
  expect((cases.length - missed.length) / cases.length).toBeGreaterThanOrEqual(0.95);
});

test("a very long message is read quickly", () => {
  const started = performance.now();
  readIntents("can you tell me if the room is not booked and please ".repeat(2000), "en");
  expect(performance.now() - started).toBeLessThan(2000);
});
