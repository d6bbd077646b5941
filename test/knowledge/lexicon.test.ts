import { expect, it } from "vitest";
import { inEnglish, meaningsAnywhere, meaningsOf } from "#knowledge/lexicon.ts";

const shared = (a: [string, string], b: [string, string]) => meaningsOf(...a).filter((meaning) => meaningsOf(...b).includes(meaning));

it("a Hungarian compound means what its two halves mean, and an unknown half makes it unknown", () => {
  expect(shared(["szemmutet", "hu"], ["surgery", "en"])).not.toEqual([]);
  expect(shared(["szemmutet", "hu"], ["eye", "en"])).not.toEqual([]);
  expect(meaningsOf("xyzqmutet", "hu")).toEqual([]);
});

it("a kind is known by what it is a kind of, in English and in the other languages", () => {
  expect(shared(["labrador", "en"], ["perro", "es"])).not.toEqual([]);
  expect(shared(["whisky", "en"], ["spirits", "en"])).not.toEqual([]);
  expect(inEnglish("¿cuánto cuesta la cirugía?", "es")).toContain("surgery");
  expect(meaningsAnywhere("munte", "ro").language).toBe("ro");
});

it("two words with a hyphen between them are known without it too", () => {
  expect(meaningsOf("step free", "en")).toEqual(expect.arrayContaining(meaningsOf("step-free", "en")));
});

it("words that mean something together are said so in English, an ending hides no short Hungarian word, and a filler is no English word", () => {
  expect(inEnglish("soy usuaria de silla de ruedas", "es")).toBe("wheelchair");
  expect(shared(["varok", "hu"], ["wait", "en"])).not.toEqual([]);
  expect(inEnglish("van szauna?", "hu")).toBe("sauna");
});
