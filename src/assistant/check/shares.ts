import type { Language } from "#rules/desk.ts";
import type { Value } from "#understanding/values.ts";

const price: Record<Language, string> = {
  en: "(?:the |its |their |your |that )?(?:full |whole )?(?:price|fee|cost|rate|amount|sum|total|fare|charge)", es: "(?:del? |la |el |su )?(?:precio|importe|coste|tarifa|total|cuota|suma)",
  hu: "(?:ar|dij|osszeg|koltseg|tarifa)\\w{0,5}", ro: "(?:din |de |a )?(?:pret|tarif|sum|cost|tax)\\w{0,5}",
};

/** Parts of a price in words, each in hundredths. */
const parts: Record<Language, [string, number][]> = {
  en: [[`half (?:of )?${price.en}|half[- ]price`, 50], [`(?:a )?quarter of ${price.en}`, 25], [`(?:a )?third of ${price.en}`, 33], [`two[- ]thirds of ${price.en}`, 67], [`three[- ]quarters of ${price.en}`, 75]],
  es: [[`mitad ${price.es}|mitad de precio|medio precio`, 50], [`(?:un cuarto|cuarta parte) ${price.es}`, 25], [`(?:un tercio|tercera parte) ${price.es}`, 33], [`dos tercios ${price.es}`, 67], [`tres cuart\\w+ (?:partes )?${price.es}`, 75]],
  hu: [[`${price.hu} fele\\w*|felar\\w*`, 50], [`${price.hu} negyed\\w*`, 25], [`${price.hu} harmad\\w*`, 33], [`${price.hu} ketharmad\\w*`, 67], [`${price.hu} haromnegyed\\w*`, 75]],
  ro: [[`jumatate\\w? ${price.ro}`, 50], [`sfert\\w* ${price.ro}`, 25], [`treime\\w? ${price.ro}`, 33], [`doua treimi ${price.ro}`, 67], [`trei sferturi ${price.ro}`, 75]],
};
const full: Record<Language, string> = { en: "(?:full|whole|entire) (?:price|fee|cost|rate|amount|sum|total|fare)", es: "(?:precio|importe|coste|tarifa|cuota)s? (?:complet|integr|enter)\\w+", hu: "(?:teljes|egesz) (?:ar|dij|osszeg|koltseg)\\w*", ro: "(?:pret|tarif|sum|cost|tax)\\w* (?:intreg|integral|complet)\\w*|intreg\\w* (?:pret|sum|tarif)\\w*" };

const read = Object.fromEntries(Object.entries(parts).map(([language, list]) => [language, [...list, [full[language as Language], 100] as const].map(([text, value]) => [new RegExp(`(?<!\\p{L})(?:${text})(?!\\p{L})`, "gu"), value] as const)])) as Record<Language, (readonly [RegExp, number])[]>;

/** "Half the price", "a quarter of the fee", "the full price": percentages without a numeral. */
export const sharesIn = (whole: string, folded: string, language: Language): Value[] => (read[language] ?? read.en).flatMap(([pattern, value]) => [...folded.matchAll(pattern)].map((match): Value => ({ kind: "percent", value, of: "share", text: whole.slice(match.index, match.index + match[0].length), start: match.index, end: match.index + match[0].length })));
