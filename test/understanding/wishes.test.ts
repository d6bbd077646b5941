import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readWishes } from "#understanding/wishes.ts";

test.each<[Language, string, string]>([
  ["en", "my son is allergic to nuts", "allergy"], ["en", "she cannot eat gluten", "allergy"], ["en", "my father uses a walker and cannot manage stairs", "accessible"], ["en", "we come with a guide dog", "assistance_dog"], ["en", "we need a bathtub", "bathtub"],
  ["es", "mi mujer es alérgica al marisco", "allergy"], ["es", "sin gluten por favor", "allergy"], ["es", "voy con muletas", "accessible"], ["es", "necesitamos una cuna", "cot"],
  ["hu", "a lányom laktózérzékeny", "allergy"], ["hu", "dióallergiás vagyok", "allergy"], ["hu", "kerekesszékes vendégünk lesz", "accessible"], ["hu", "muszáj, hogy csendes legyen", "quiet"],
  ["ro", "soțul meu este alergic la pește", "allergy"], ["ro", "fără gluten vă rog", "allergy"], ["ro", "mama nu poate urca scări", "accessible"], ["ro", "avem nevoie de un pătuț", "cot"],
])("in %s, %j needs %s", (language, text, feature) => {
  expect(readWishes(text, language)).toContainEqual(expect.objectContaining({ feature, strength: "need" }));
});

test.each<[Language, string, string]>([
  ["en", "a quiet room would be lovely", "quiet"], ["en", "preferably with a view", "view"], ["en", "we land at midnight and get to you after", "late_arrival"], ["en", "it is our honeymoon", "celebration"], ["en", "we only arrive at 11 at night", "late_arrival"],
  ["es", "si puede ser con balcón", "balcony"], ["es", "llegamos sobre las 23", "late_arrival"], ["es", "es nuestro aniversario", "celebration"], ["hu", "ha lehet, ablak mellé", "window"], ["hu", "csak éjfélre érünk oda", "late_arrival"], ["hu", "késő este érkezünk", "late_arrival"],
  ["ro", "dacă se poate, cu vedere la lac", "view"], ["ro", "ajungem abia noaptea", "late_arrival"], ["ro", "e ziua noastră de aniversare", "celebration"],
])("in %s, %j wishes for %s", (language, text, feature) => {
  expect(readWishes(text, language)).toContainEqual(expect.objectContaining({ feature, strength: "wish" }));
});

test.each<[Language, string]>([
  ["en", "do you do allergy tests"], ["en", "which doctor treats allergies"], ["es", "¿hacen pruebas de alergia?"], ["hu", "hol van az allergológia?"], ["ro", "faceți teste pentru alergii?"], ["en", "two nights from Friday"], ["hu", "két fő péntektől"],
])("in %s, %j holds no need of the guest's", (language, text) => {
  expect(readWishes(text, language).filter(({ marked }) => marked)).toEqual([]);
});

test.each<[Language, string]>([
  ["en", "can we get a room for the night"], ["en", "we arrive on the 22nd at 3 pm"], ["en", "we would like a late check-out"], ["es", "llegamos por la tarde, sobre las cinco"], ["es", "llegamos el 22"], ["hu", "22-én érkezünk délután"], ["ro", "ajungem pe 22, după-amiază"],
])("in %s, %j tells of no late arrival", (language, text) => {
  expect(readWishes(text, language).map(({ feature }) => feature)).not.toContain("late_arrival");
});
