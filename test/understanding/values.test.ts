import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readValues } from "#understanding/values.ts";

const written = (text: string, language: Language) => readValues(text, language)
  .map(({ kind, value, unit, of, per }) => [kind, value, unit, of && `of ${of}`, per && `per ${per}`].filter((part) => part !== undefined).join(" ")).join("; ");

test.each<[Language, string, string]>([
  ["en", "Rooms are ready at 15:00.", "time 15:00"],
  ["en", "Rooms are ready at 3 pm.", "time 15:00"],
  ["es", "Las habitaciones están listas a las tres de la tarde.", "time 15:00"],
  ["hu", "A szobák délután 3-kor készülnek el.", "time 15:00"],
  ["ro", "Camerele sunt gata la ora 15.", "time 15:00"],
  ["en", "That takes two hours.", "duration 120"],
  ["en", "That takes 120 minutes.", "duration 120"],
  ["es", "Dura dos horas.", "duration 120"],
  ["hu", "Két óra hosszat tart.", "duration 120"],
  ["ro", "Durează două ore.", "duration 120"],
  ["es", "Dura hora y media.", "duration 90"],
  ["hu", "Másfél óra az út.", "duration 90"],
  ["en", "half an hour by bus", "duration 30"],
  ["en", "It is €98 a night.", "money 9800 EUR per night"],
  ["en", "It is 98 euros per night.", "money 9800 EUR per night"],
  ["es", "Son 98,00 EUR por noche.", "money 9800 EUR per night"],
  ["hu", "98 euró éjszakánként.", "money 9800 EUR per night"],
  ["ro", "98 de euro pe noapte.", "money 9800 EUR per night"],
  ["en", "from €1,250.50", "money 125050 EUR"],
  ["es", "desde 1.250,50 €", "money 125050 EUR"],
  ["hu", "12 500 Ft", "money 1250000 HUF"],
  ["ro", "450 de lei", "money 45000 RON"],
  ["hu", "húszezer forint", "money 2000000 HUF"],
  ["en", "€98–€124", "money 9800 EUR; money 12400 EUR"],
  ["en", "ten percent off", "percent 10"],
  ["es", "un 10 por ciento", "percent 10"],
  ["hu", "10 százalék", "percent 10"],
  ["ro", "10 la sută", "percent 10"],
  ["en", "open 7:00–22:00", "timeRange 07:00-22:00"],
  ["es", "de 7:00 a 22:00", "timeRange 07:00-22:00"],
  ["hu", "7:00-tól 22:00-ig", "timeRange 07:00-22:00"],
  ["ro", "de la 7:00 la 22:00", "timeRange 07:00-22:00"],
  ["en", "on Friday 4 December", "date 12-04"],
  ["es", "el viernes 4 de diciembre de 2026", "date 2026-12-04"],
  ["hu", "2026. december 4-én", "date 2026-12-04"],
  ["ro", "vineri, 4 decembrie", "date 12-04"],
  ["en", "3 to 7 December", "date 12-03; date 12-07"],
  ["en", "closed on Mondays", "weekday 1"],
  ["en", "24 rooms and two pools", "count 24 of room; count 2 of pool"],
  ["es", "tres toallas", "count 3 of toalla"],
  ["en", "children under 12", "age 12"],
  ["es", "niños menores de 12 años", "age 12"],
  ["hu", "12 éves korig", "age 12"],
  ["en", "dogs up to 10 kg", "weight 10000"],
  ["en", "1.5 km from the station", "distance 1500"],
  ["en", "the water has 28 °C", "temperature 28"],
  ["en", "32 m²", "area 32"],
  ["en", "reference F7K2-9QXM", "reference F7K2-9QXM"],
  ["en", "call +36 1 555 0142", "phone +3615550142"],
  ["en", "write to desk@hotel.example", "email desk@hotel.example"],
  ["en", "see https://hotel.example/rates.", "url https://hotel.example/rates"],
  ["en", "open 24/7", "always 24/7"],
  ["en", "on the 2nd floor", "ordinal 2 of floor"],
  ["en", "room 204", "number 204 of room"],
  ["en", "2 hours 30 minutes", "duration 150"],
  ["en", "three nights", "count 3 of night"],
])("%s: %s", (language, text, meaning) => {
  expect(written(text, language)).toBe(meaning);
});

test("a weekday said with a date can be compared with it", () => {
  expect(readValues("Thursday 4 December 2026", "en")[0]).toMatchObject({ kind: "date", value: "2026-12-04", weekday: 4 });
});

test("a time of twelve hours without am or pm says that its half of the day is open", () => {
  expect(readValues("at 8 o'clock", "en")[0]).toMatchObject({ kind: "time", value: "08:00", loose: true });
  expect(readValues("at 20:00", "en")[0]).not.toHaveProperty("loose");
});

test("with the day given, a date is found on the calendar", () => {
  expect(readValues("tomorrow until 11:00", "en", "2026-12-01T09:00")).toMatchObject([{ kind: "date", value: "2026-12-02" }, { kind: "time", value: "11:00" }]);
});
