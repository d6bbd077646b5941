import { describe, expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { triedInVain } from "#understanding/attempts.ts";
import { habitualDays } from "#understanding/habits.ts";
import { isAbout } from "#understanding/matters.ts";
import { asksHowLong } from "#understanding/persons.ts";

describe("days of a habit", () => {
  // Tuesday 1 December 2026.
  test.each<[string, string[]]>([
    ["are you open on Sundays", ["2026-12-06"]], ["and at weekends?", ["2026-12-05", "2026-12-06"]], ["abren los domingos y los lunes", ["2026-12-06", "2026-12-07"]],
    ["nyitva vannak szombatonként", ["2026-12-05"]], ["e deschis duminicile", ["2026-12-06"]], ["on Tuesdays", ["2026-12-01"]], ["entre semana", ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07"]],
    ["a table on Sunday", []],
  ])("%s", (text, days) => { expect(habitualDays(text, "2026-12-01")).toEqual(days); });
});

describe("what was tried", () => {
  test.each<[Language, string, boolean]>([
    ["en", "did all that, it's still the same", true], ["es", "ya lo he probado y nada", true], ["hu", "sajnos ez nem segített", true], ["ro", "am încercat, tot nu merge", true],
    ["en", "great, that did it", false], ["en", "what if that doesn't work?", false],
  ])("%s: %s", (language, text, vain) => { expect(triedInVain(text, language)).toBe(vain); });
});

describe("matters of the guest's own", () => {
  test.each<["privacy" | "advice", Language, string]>([
    ["privacy", "en", "is this conversation recorded?"], ["privacy", "es", "¿quién puede leer esto?"], ["privacy", "hu", "törölje az adataimat"], ["privacy", "ro", "ce se întâmplă cu datele mele"],
    ["advice", "en", "can I take paracetamol with this"], ["advice", "es", "¿qué tomo para la tos?"], ["advice", "hu", "szedhetek erre ibuprofent?"], ["advice", "ro", "pot să iau aspirină?"],
  ])("%s, %s: %s", (matter, language, text) => { expect(isAbout(matter, text, language)).toBe(true); });
  test("a question about the house is none of them", () => {
    for (const matter of ["privacy", "advice"] as const) expect(isAbout(matter, "when does the pool open", "en")).toBe(false);
  });
});

test.each<[Language, string]>([["en", "how long will that be"], ["es", "¿cuánto falta?"], ["hu", "mikor jön valaki"], ["ro", "cât mai durează"]])("who waits asks how long, %s: %s", (language, text) => {
  expect(asksHowLong(text, language)).toBe(true);
});
