import "cally";
import type { Say } from "./words.ts";

interface Picking { range: boolean; today: string; language: string; say: Say; take(from: string, to: string | undefined): void }

/** A calendar for one day, or for the first and last of a stay; it is used by arrow keys as by hand. */
export function calendar({ range, today, language, say, take }: Picking): HTMLElement {
  const element = document.createElement(range ? "calendar-range" : "calendar-date") as HTMLElement & { value: string };
  for (const [name, value] of Object.entries({ min: today, locale: language === "en" ? "en-GB" : language, "first-day-of-week": "1", "focused-date": today })) element.setAttribute(name, value);
  for (const [slot, key] of [["previous", "earlier"], ["next", "later"]] as const) {
    const arrow = document.createElement("span");
    Object.assign(arrow, { slot, textContent: slot === "previous" ? "‹" : "›" });
    arrow.setAttribute("aria-label", say(key));
    arrow.setAttribute("role", "img");
    element.append(arrow);
  }
  element.append(document.createElement("calendar-month"));
  element.addEventListener("change", () => {
    const [from = "", to] = element.value.split("/");
    if (from && (!range || to)) take(from, to);
  });
  return element;
}
