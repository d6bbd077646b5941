import { describe, expect, it } from "vitest";
import { openPhrases } from "#operations/phrases.ts";
import { lineIn } from "#handoff/other_language.ts";
import { foreignWords } from "#understanding/words/languages.ts";
import { desk } from "../support/hotel.ts";

const phrases = openPhrases("prompts");
const kinds = ["fire", "gas", "medical", "injury", "self_harm", "threat", "child_alone", "lift", "flood", "electric"];
const languages = ["en", "es", "hu", "ro"];
const cases = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));
const values = { number: "112", call: "06 1 555 0142", place: "the court", defibrillator: "by the lift" };

describe("the fixed text of an emergency", () => {
  it.each(cases)("for %s in %s has the number in its first words, asks nothing and claims nothing", (kind, language) => {
    for (const given of [values, { ...values, call: "none", place: "none", defibrillator: "none" }]) {
      const text = phrases.say(`emergencies.${kind}`, language, given);
      const begins = text.split(/\s+/).slice(0, 9).join(" ");
      expect(begins).toMatch(/112|06 1 555/);
      expect(text).toContain("112");
      expect(text).not.toMatch(/[?¿{}]|none|alert|avisad|riaszt/i);
    }
  });

  it.each(languages)("has other words for the same danger again in %s", (language) => {
    const again = [0, 1, 2].map((nth) => phrases.say("emergencies.again", language, values, nth));
    expect(new Set(again).size).toBe(3);
    for (const text of again) expect(text).toContain("112");
  });
});

describe("the prepared line of another language", () => {
  const known = [...new Set([...foreignWords.values()].flat()), "ru", "uk", "bg", "sr", "el", "he", "ar", "fa", "ja", "ko", "zh", "th", "hi", "ka", "hy"];

  it("stands in every language that the desk can tell", () => {
    expect(known.length).toBeGreaterThanOrEqual(30);
    const english = lineIn({ phrases }, desk, "en");
    for (const language of known) {
      const line = lineIn({ phrases }, desk, language);
      expect({ language, line }).not.toEqual({ language, line: english });
      expect(line).toContain("112");
      expect(line).not.toMatch(/[{}]/);
    }
  });
});
