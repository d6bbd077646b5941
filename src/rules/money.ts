import type { Language } from "./desk.ts";

/** An amount in minor units (9800 is €98.00) of an ISO 4217 currency. */
export type Money = { amount: number; currency: string };

const locales: Record<Language, string> = { en: "en-IE", es: "es-ES", hu: "hu-HU", ro: "ro-RO" };

/** Currencies of ISO 4217 whose minor unit is not a hundredth. Intl follows what cash is left (forint: none), records follow the standard. */
const undivided = new Set(["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]);
const thousandths = new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);

/** How many digits the minor unit of a currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export const digitsOf = (currency: string): number => (undivided.has(currency) ? 0 : thousandths.has(currency) ? 3 : 2);

/** A formatter takes far longer to make than to use, so each is kept. */
const formats = new Map<string, Intl.NumberFormat>();
function formatOf(currency: string, language: Language, decimals: number, digits: number): Intl.NumberFormat {
  const key = `${currency} ${language} ${decimals}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locales[language], {
    style: "currency", currency, currencyDisplay: "narrowSymbol", useGrouping: language === "en" ? "always" : "min2",
    minimumFractionDigits: decimals, maximumFractionDigits: digits,
  });
  formats.set(key, format);
  return format;
}

/** Money as a guest of this language writes it, whole amounts without decimals: "€98", "98,50 €". Ordinary spaces throughout. */
export function writeMoney({ amount, currency }: Money, language: Language): string {
  const digits = digitsOf(currency);
  const whole = amount % 10 ** digits === 0;
  return formatOf(currency, language, whole ? 0 : digits, digits).format(amount / 10 ** digits).replaceAll(/[\u00a0\u202f]/g, " ");
}

/** A share of an amount in whole minor units, halves rounded up. */
export const share = (amount: number, percent: number): number => Math.round((amount * percent) / 100);

/** The sum of amounts in one currency. */
export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
