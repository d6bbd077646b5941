/**
 * Makes an element. Text is always text, so that nothing anybody wrote becomes HTML.
 * @param {string} name @param {Record<string, any>} [of] attributes; `on…` are listeners, `false` and `undefined` are left out
 * @param {...(Node | string | undefined | false)} inside
 * @returns {HTMLElement}
 */
export function make(name, of = {}, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(of)) {
    if (value === undefined || value === false || value === null) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...inside.filter((part) => part !== undefined && part !== false).map((part) => /** @type {Node | string} */ (part)));
  return element;
}

/** English as Europe writes it: the day before the month, 24 hours. @param {string} language */
const region = (language) => (language === "en" ? "en-GB" : language);

/**
 * An amount in minor units, in words of a language.
 * @param {{ amount: number, currency: string }} price @param {string} language
 */
export function money({ amount, currency }, language) {
  const format = new Intl.NumberFormat(region(language), { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/**
 * A point in time as the desk's own clock shows it.
 * @param {string} at @param {string} language @param {string} zone @param {Intl.DateTimeFormatOptions} how
 */
export function moment(at, language, zone, how) {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : new Intl.DateTimeFormat(region(language), { timeZone: zone, ...how }).format(date);
}
