import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { asksAboutOthers, passesOn, passesOnToThem, saysHowRelated } from "#understanding/others.ts";
import { lacksProof, readPersonWish } from "#understanding/persons.ts";

test.each<[Language, string]>([
  ["en", "I want to speak to a person"], ["en", "get me the manager"], ["en", "could I discuss this with one of your colleagues"], ["en", "stop, no robots, a human please"],
  ["es", "quiero hablar con una persona"], ["es", "páseme con recepción, por favor"], ["hu", "emberrel szeretnék beszélni"], ["hu", "kérem kapcsoljon egy kollégát"], ["ro", "vreau să vorbesc cu un om"], ["ro", "dați-mi pe cineva de la recepție"],
])("in %s, %j asks for a person", (language, text) => {
  expect(readPersonWish(text, language)).toMatchObject({ person: true });
});

test.each<[Language, string]>([
  ["en", "please call me back tonight"], ["en", "give us a ring when the room is ready"], ["es", "llámenme esta tarde, por favor"], ["es", "¿me pueden llamar mañana?"], ["hu", "hívjanak vissza este"], ["hu", "telefonáljanak nekem holnap"], ["ro", "sunați-mă mâine"], ["ro", "mă poate suna cineva?"],
])("in %s, %j asks to be called back", (language, text) => {
  expect(readPersonWish(text, language)).toMatchObject({ callBack: true });
});

test.each<[Language, string]>([
  ["en", "you don't need to call me any more"], ["en", "never mind the receptionist"], ["en", "forget the colleague, I found it"], ["es", "ya no necesito hablar con nadie"], ["es", "no hace falta que me llamen"], ["hu", "már nem kell visszahívni"], ["hu", "mégsem kell senki"], ["ro", "nu mai e nevoie să mă sunați"], ["ro", "nu mai vreau să vorbesc cu nimeni"],
])("in %s, %j calls the person off", (language, text) => {
  expect(readPersonWish(text, language)).toEqual({ calledOff: true });
});

test.each<[Language, string]>([
  ["en", "a table for five people"], ["en", "can I call the spa from the room?"], ["en", "my wife will call tomorrow"], ["es", "¿puedo llamar a un taxi desde la habitación?"], ["es", "es para dos personas"], ["hu", "öt ember lesz"], ["hu", "hívhatok taxit innen?"], ["ro", "suntem cinci persoane"], ["ro", "pot să sun la spa din cameră?"],
])("in %s, %j asks for nobody", (language, text) => {
  expect(readPersonWish(text, language)).toEqual({});
});

test.each<[Language, string]>([["es", "nadie me llama"], ["hu", "senki nem hív vissza"], ["ro", "nu mă sună nimeni"]])("in %s, %j complains of a missing call and calls nobody off", (language, text) => {
  expect(readPersonWish(text, language).calledOff).toBeUndefined();
});

test.each(["could you ask Mr Brown in 5 to move his car", "let my wife know I'm late", "tell room 12 to turn it down", "avise a la señora Ruiz de que llego tarde", "szóljon a férjemnek, hogy várom", "spuneți soțului meu că sunt la spa"])("%j is to be passed on", (text) => {
  expect([passesOn(text), asksAboutOthers(text)]).toEqual([true, false]);
});

test.each(["can you tell me the room rate", "let room service know I want soup", "szóljanak a takarítónak", "spuneți-mi prețul camerei"])("%j is for the desk itself", (text) => {
  expect(passesOn(text)).toBe(false);
});

test.each(["please don't tell my husband I'm here", "no le digan a nadie que estoy", "senkinek ne mondják el, hogy itt vagyok", "nu spuneți nimănui că stau aici"])("%j is kept from everybody", (text) => {
  expect([passesOn(text), asksAboutOthers(text)]).toEqual([false, true]);
});

test.each(["what room is elena petrescu in", "is Thomas Berger staying at your place?", "Is Nora Simon here?", "¿en qué habitación duerme Luis Ortega?", "¿está alojada Marta Gil?", "hányas szobában lakik Balogh Éva", "Fekete Dóra itt van?", "la ce cameră stă Vlad Munteanu", "e cazată la voi Irina Dobre?"])("%j asks after a guest by name", (text) => {
  expect(asksAboutOthers(text)).toBe(true);
  for (const kin of ["I'm his colleague", "soy su hermana", "a testvére vagyok", "sunt prietena ei"]) expect(saysHowRelated(kin, [text])).toBe(true);
  for (const message of ["tell her I'm downstairs", "dígale que le espero", "üzenem neki, hogy várom", "spune-i că am ajuns"]) expect(passesOnToThem(message, [text])).toBe(true);
});

test.each(["which room is breakfast in", "is the sauna here", "do dogs stay free", "en qué habitación se desayuna", "melyik szobából látni a tavat", "în ce cameră este baie"])("%j asks after a thing", (text) => {
  expect(asksAboutOthers(text)).toBe(false);
  expect(passesOnToThem("tell him", [text])).toBe(false);
});

test.each<[Language, string]>([["en", "I lost that e-mail and the address is dead"], ["es", "no tengo el número y ese correo ya no existe"], ["hu", "nincs meg a szám"], ["ro", "nu mai am numărul"]])("in %s, %j has no proof at hand", (language, text) => {
  expect(lacksProof(text, language)).toBe(true);
});
