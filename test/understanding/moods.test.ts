import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readMood, type Mood } from "#understanding/moods.ts";

test.each<[Language, string, Mood["mood"]]>([
  ["en", "this is unacceptable", "angry"], ["en", "WHY IS NOBODY ANSWERING ME", "angry"], ["en", "I am a bit worried about the surgery", "worried"], ["en", "that was lovely, thank you", "pleased"], ["en", "a room for two nights", "calm"],
  ["es", "esto es una vergüenza", "angry"], ["es", "tengo miedo de la operación", "worried"], ["es", "muchas gracias, todo genial", "pleased"], ["es", "una mesa para cuatro", "calm"],
  ["hu", "ez felháborító", "angry"], ["hu", "aggódom a lányom miatt", "worried"], ["hu", "köszönöm, csodás volt", "pleased"], ["hu", "két éjszakára", "calm"],
  ["ro", "este inacceptabil", "angry"], ["ro", "sunt îngrijorată", "worried"], ["ro", "mulțumesc, minunat", "pleased"], ["ro", "pentru două nopți", "calm"],
])("in %s, %j sounds %s", (language, text, mood) => {
  expect(readMood(text, language).mood).toBe(mood);
});

test.each<[Language, string]>([["en", "you bunch of clowns"], ["en", "useless idiots"], ["es", "sois unos inútiles"], ["es", "imbéciles"], ["hu", "hülye banda"], ["hu", "idióták"], ["ro", "sunteți niște incompetenți"], ["ro", "proștilor"]])("in %s, %j insults", (language, text) => {
  expect(readMood(text, language)).toMatchObject({ insult: true, mood: "angry" });
});

test.each<[Language, string]>([["en", "the room was dirty"], ["es", "la sopa estaba fría"], ["hu", "hideg volt a leves"], ["ro", "supa era rece"]])("in %s, %j insults nobody", (language, text) => {
  expect(readMood(text, language).insult).toBe(false);
});
