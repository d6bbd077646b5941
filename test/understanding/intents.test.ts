import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readIntents, type IntentName } from "#understanding/intents.ts";
import { understand } from "#understanding/understand.ts";
import { labelled } from "./intents.cases.ts";

const found = (text: string, language: Language): IntentName[] => readIntents(text, language).map(({ name }) => name);

test.each(Object.keys(labelled) as Language[])("in %s, the desk hears what guests want", (language) => {
  const cases = Object.entries(labelled[language]).flatMap(([names, texts]) => texts.map((text) => ({ text, wanted: names.split(" ") as IntentName[] })));
  const missed = cases.filter(({ text, wanted }) => !wanted.every((name) => found(text, language).includes(name)));
  const first = cases.filter(({ text, wanted }) => wanted.includes(found(text, language)[0]!)).length;
  console.log(`${language}: ${cases.length - missed.length} of ${cases.length} heard, ${first} of ${cases.length} first`, missed.map(({ text, wanted }) => `${text} (${wanted.join(" ")}) -> ${found(text, language).join(" ")}`));
  expect((cases.length - missed.length) / cases.length).toBeGreaterThanOrEqual(0.95);
});

test("a very long message is read like a short one", () => {
  const names = (times: number) => readIntents("can you tell me if the room is not booked and please ".repeat(times), "en").map(({ name }) => name);
  expect(names(2000)).toEqual(names(20));
});

test.each<[string, Language, IntentName]>([
  ["hello there, I would like to move my viewing to Monday", "en", "change"], ["gracias, ¿y a qué hora cierran?", "es", "ask_information"], ["szia, le szeretném mondani a masszázst", "hu", "cancel"], ["mulțumesc, vreau să plătesc", "ro", "pay"],
  ["nope, thanks", "en", "deny"], ["our payment has not arrived", "en", "problem"], ["I would rather speak to the manager", "en", "ask_human"],
])("%j: courtesy and what follows from a wish stand behind it", (text, language, first) => {
  expect(found(text, language)[0]).toBe(first);
});

test.each<[string, Language]>([["Friday to Monday, two rooms", "en"], ["3 de marzo a las 20 h, cuatro personas", "es"], ["péntektől két éjszaka, két felnőtt", "hu"], ["14 mai, ora 19, trei persoane", "ro"], ["Thursday at half past nine", "en"]])("%j names what a booking is made of", (text, language) => {
  expect(understand(text, { now: "2026-12-01T09:00", language }).intents[0]?.name).toBe("book");
});

test.each<[string, Language, IntentName]>([
  ["quiero una mesa mañana a las 2 de la tarde", "es", "book"], ["de marți până vineri, o cameră", "ro", "book"], ["arriving on the 3rd, leaving on the 6th", "en", "book"], ["a kocsimat szervizre vinném pénteken, gumicserére", "hu", "book"],
  ["cambio de neumáticos el martes", "es", "book"], ["tyre change on Monday morning", "en", "book"], ["ne puteți trece miercuri la 12?", "ro", "book"], ["muevan mi cita al lunes", "es", "change"], ["tegyék át a foglalásomat keddre", "hu", "change"], ["nem indul az autóm", "hu", "problem"],
  ["we will be arriving very late", "en", "check_in"], ["please take us off the list for Monday", "en", "cancel"], ["I want to unsubscribe", "en", "cancel"], ["the turnstile keeps rejecting my badge", "en", "problem"], ["we would like to rent two bikes", "en", "book"],
  ["queremos alquilar dos bicicletas", "es", "book"], ["la máquina ha dejado de imprimir", "es", "problem"], ["¿qué documentos llevo?", "es", "ask_information"], ["me llamo Bruno y quisiera una cita", "es", "book"], ["leiratkoznék a tanfolyamról", "hu", "cancel"], ["biciklit szeretnénk kölcsönözni", "hu", "book"], ["vrem să închiriem două biciclete", "ro", "book"], ["mă retrag de la atelier", "ro", "cancel"],
  ["people upstairs are shouting", "en", "complain"], ["la gente de arriba pone música toda la noche", "es", "complain"], ["a fenti vendégek kiabálnak", "hu", "complain"], ["vecinii de sus urlă", "ro", "complain"], ["denegaron mi pago", "es", "problem"], ["visszadobta a kártyámat a terminál", "hu", "problem"], ["plata a fost refuzată", "ro", "problem"],
  ["repartan la cuenta entre dos", "es", "pay"], ["trebuie să aduc ceva la consultație?", "ro", "ask_information"], ["nyolcan leszünk pénteken 19 órakor", "hu", "book"], ["could you verify our booking for the 4th?", "en", "ask_information"], ["how was your weekend?", "en", "smalltalk"], ["no, thank you", "en", "deny"], ["mejor no", "es", "deny"],
])("%j (%s) is first of all: %s", (text, language, first) => {
  expect(understand(text, { now: "2026-12-01T09:00", language }).intents[0]?.name).toBe(first);
});

test.each<[string, string?]>([["two adults, one child", "party"], ["Friday at 8", "time"], ["my flight lands on Friday at 18:20 from Vienna, just so that you know"]])("%j asks for no booking", (text, expecting) => {
  expect(understand(text, { now: "2026-12-01T09:00", language: "en", ...(expecting ? { expecting } : {}) }).intents[0]?.name).not.toBe("book");
});
