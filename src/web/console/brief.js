import { make } from "../widget/dom.js";

/** What the keys of a brief are called on the screen, in the order they are read. */
const labels = /** @type {Record<string, string>} */ ({
  guest: "Guest", wants: "Wants", lastWords: "Last words", mood: "Mood", case: "Case", redress: "You may offer", proposal: "Open offer", tried: "So far", facts: "Was told", language: "Language",
});
const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** A brief as rows, whatever stands in it; a key it does not know comes last. @param {Record<string, unknown> | null | undefined} brief */
export function briefRows(brief) {
  const keys = Object.keys(brief ?? {}).toSorted((a, b) => place(a) - place(b));
  return make("dl", {}, ...keys.flatMap((key) => {
    const value = brief?.[key];
    if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return [];
    return [make("dt", {}, labels[key] ?? key), make("dd", {}, key === "language" ? named(String(value)) : Array.isArray(value) && value.length > 1 ? make("ul", {}, ...value.map((one) => make("li", {}, text(one)))) : text(value))];
  }));
}

/** @param {string} key */
const place = (key) => (Object.hasOwn(labels, key) ? Object.keys(labels).indexOf(key) : 99);

/** @param {string} tag */
function named(tag) {
  try { return languageNames.of(tag) ?? tag; } catch { return tag; }
}

/** @param {unknown} value @returns {string} */
const text = (value) => (Array.isArray(value) ? value.map(text).join(" · ")
  : value !== null && typeof value === "object" ? Object.values(value).filter((one) => one !== null && one !== "").map(text).join(", ") : String(value));
