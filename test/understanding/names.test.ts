import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readNames } from "#understanding/names.ts";

test.each<[Language, string, string[], string?]>([
  ["en", "my name is Anna Weber", ["Anna Weber"]], ["en", "for Anna and Tom Weber", ["Anna", "Tom Weber"]], ["en", "my name is john smith and my email is x@y.com", ["John Smith"]], ["en", "under the name of Weber", ["Weber"]],
  ["en", "I'm looking for a room", []], ["en", "a table for Friday", []], ["en", "I need Dr Nagy today", []], ["en", "Tom Weber, tom@weber.com", ["Tom Weber"], "name"], ["hu", "Kovács Anna", []], ["hu", "Kovács Anna", ["Kovács Anna"], "name"],
  ["hu", "Kovács Anna vagyok", ["Kovács Anna"]], ["hu", "a nevem Nagy Péter", ["Nagy Péter"]], ["hu", "foglalás Kovács névre", ["Kovács"]], ["ro", "mă cheamă Ion Popescu", ["Ion Popescu"]], ["ro", "pe numele Ionescu, pentru două nopți", ["Ionescu"]],
  ["es", "soy Ana García", ["Ana García"]], ["es", "soy alérgica", []], ["es", "me llamo María de la Cruz", ["María de la Cruz"]], ["es", "una mesa a nombre de Pérez", ["Pérez"]],
])("in %s, %j names %j", (language, text, names, expecting) => {
  expect(readNames(text, language, expecting)).toEqual(names);
});
