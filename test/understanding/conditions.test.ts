import { describe, expect, it } from "vitest";
import { conditionsIn, keepsTo, speaksOf } from "#understanding/conditions.ts";
import type { Language } from "#rules/desk.ts";

describe("what a guest tells of somebody a rule may be made for", () => {
  it.each<[string, Language, string, number | undefined]>([
    ["my son is 14, may he go alone?", "en", "age", 14], ["our daughter (9) would like to swim", "en", "age", 9], ["az unokám 6 éves, bejöhet?", "hu", "age", 6], ["fetița are 7 ani", "ro", "age", 7],
    ["the terrier has 9 kg", "en", "weight", 9000], ["nuestro coche mide 2,1 m de alto", "es", "distance", 2.1], ["the camper is 2.60 high", "en", "distance", 2.6], ["estoy embarazada", "es", "pregnancy", undefined],
  ])("%s", (text, language, kind, value) => expect(conditionsIn(text, language).find((one) => one.kind === kind)).toMatchObject({ kind, ...(value === undefined ? {} : { value }) }));

  it.each<[string, Language]>([["a table for 2 at 19.30", "en"], ["two rooms from 4 to 6 May", "en"], ["las 5 de la tarde", "es"]])("%s tells of nobody", (text, language) => expect(conditionsIn(text, language)).toEqual([]));

  it.each<[string, string, number, boolean | undefined]>([
    ["Dogs of up to 12 kg may stay.", "weight", 14_000, false], ["Parcels of more than 20 kg are not taken.", "weight", 5_000, true], ["The height limit is 2.05 m, the width 2.30 m.", "distance", 2.1, false],
    ["The 12 kg limit does not apply to them.", "weight", 30_000, undefined], ["Guests from 16 years.", "age", 13, false], ["From 16 years alone, from 14 years with an adult.", "age", 15, undefined],
  ])("%s", (sentence, kind, value, kept) => {
    expect(speaksOf(sentence, { kind, text: "" }, "en")).toBe(true);
    expect(keepsTo(sentence, { kind, value, text: "" }, "en")).toBe(kept);
  });
});
