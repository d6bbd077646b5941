import { fold } from "#understanding/fold.ts";

/** What a unit word says: the kind of value, how many base units it is, and the unit's name where the kind has several. */
export interface Measure { kind: "money" | "percent" | "distance" | "weight" | "temperature" | "area" | "volume" | "speed" | "power" | "data"; factor: number; unit?: string }

const table: [Measure, string][] = [
  [{ kind: "money", factor: 100, unit: "EUR" }, "€ eur euro euros euró eurót euróba euróért euróval eurós eurónként euróig euróról eurótól euroi"],
  [{ kind: "money", factor: 1, unit: "EUR" }, "cent cents céntimo céntimos cenți eurocent eurocents"],
  [{ kind: "money", factor: 100, unit: "USD" }, "$ usd dollar dollars dólar dólares dollár dolar dolari"],
  [{ kind: "money", factor: 100, unit: "GBP" }, "£ gbp pound pounds libra libras font lire"],
  [{ kind: "money", factor: 100, unit: "HUF" }, "ft huf forint forints forintot forintba forintért forintos forintok florines forinți"],
  [{ kind: "money", factor: 100, unit: "RON" }, "ron lei leu leul lej lejt lejbe lejért"],
  [{ kind: "money", factor: 100, unit: "CHF" }, "chf franc francs franken frank francos"],
  [{ kind: "percent", factor: 1 }, "% percent pct százalék százalékot százaléka százalékos procent procente"],
  [{ kind: "distance", factor: 1 }, "m metre metres meter meters metro metros métert méter méterre méteres metri metru"],
  [{ kind: "distance", factor: 1000 }, "km kilometre kilometres kilometer kilometers kilómetro kilómetros kilométer kilométerre kilométeres kilometri kilometru"],
  [{ kind: "distance", factor: 0.01 }, "cm centi centis centit centire centivel centimetru centimetre centimetres centimeter centimeters centímetro centímetros centiméter centiméteres centimetri"],
  [{ kind: "distance", factor: 1609.344 }, "mile miles milla millas mérföld mile"],
  [{ kind: "weight", factor: 1000 }, "kg kgs kilo kilos kiló kilós kilót kilogram kilograms kilogramo kilogramos kile kilograme kilogramm kilogrammos kilóig"],
  [{ kind: "weight", factor: 1 }, "g gram grams gramo gramos gramm grame"],
  [{ kind: "temperature", factor: 1 }, "° °c degree degrees grado grados fok fokos fokot fokra grad grade celsius"],
  [{ kind: "area", factor: 1 }, "m² m2 sqm négyzetméter négyzetméteres"],
  [{ kind: "volume", factor: 1 }, "l litre litres liter liters litro litros litru litri literes"],
  [{ kind: "volume", factor: 0.01 }, "cl centilitre centiliter"],
  [{ kind: "volume", factor: 0.001 }, "ml millilitre milliliter"],
  [{ kind: "speed", factor: 1 }, "mbps mbit mbit/s mb/s"],
  [{ kind: "power", factor: 1 }, "kw kwh watt watts"],
  [{ kind: "data", factor: 1 }, "gb mb tb"],
];

/** Unit words of all four languages, folded. */
export const measures = new Map<string, Measure>(table.flatMap(([measure, words]) => words.split(" ").map((word): [string, Measure] => [fold(word), measure])));

/** Words for a stretch of time that are a number by themselves ("half an hour"), folded, in minutes; longest first. */
export const spokenLengths: [string[], number][] = ([
  ["three quarters of an hour", 45], ["a quarter of an hour", 15], ["quarter of an hour", 15], ["half an hour", 30], ["half hour", 30], ["a half hour", 30], ["an hour and a half", 90], ["one hour and a half", 90], ["one and a half hours", 90], ["a day and a half", 2160], ["half a day", 720], ["an hour", 60],
  ["tres cuartos de hora", 45], ["un cuarto de hora", 15], ["cuarto de hora", 15], ["hora y media", 90], ["una hora y media", 90], ["media hora", 30], ["dos horas y media", 150], ["tres horas y media", 210], ["medio día", 720], ["una hora", 60],
  ["másfél óra", 90], ["másfél órás", 90], ["másfél órát", 90], ["háromnegyed óra", 45], ["háromnegyed órás", 45], ["negyed óra", 15], ["negyedóra", 15], ["félóra", 30], ["félórás", 30], ["fél óra", 30], ["fél órás", 30], ["fél órát", 30], ["fél órával", 30], ["két és fél óra", 150], ["fél nap", 720], ["egy óra", 60], ["egyórás", 60],
  ["trei sferturi de oră", 45], ["un sfert de oră", 15], ["sfert de oră", 15], ["o oră și jumătate", 90], ["oră și jumătate", 90], ["o jumătate de oră", 30], ["jumătate de oră", 30], ["două ore și jumătate", 150], ["jumătate de zi", 720], ["o oră", 60],
] as [string, number][]).map(([words, minutes]): [string[], number] => [fold(words).split(" "), minutes]).toSorted((a, b) => b[0].length - a[0].length);
