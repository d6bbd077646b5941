import { effect, signal } from "@preact/signals";

/** What somebody has chosen on this device. */
export interface Preferences { shortcuts: boolean; sound: boolean; notifications: boolean; translation: boolean; theme: "system" | "light" | "dark" }

const kept = "frontdesk console preferences";
const usual: Preferences = { shortcuts: true, sound: true, notifications: false, translation: false, theme: "system" };

function read(): Preferences {
  try { return { ...usual, ...JSON.parse(localStorage.getItem(kept) ?? "{}") as Partial<Preferences> }; } catch { return usual; }
}

/** The preferences of this device; setting them keeps them. */
export const preferences = signal<Preferences>(read());
/** Changes some of them. */
export const prefer = (some: Partial<Preferences>): void => { preferences.value = { ...preferences.value, ...some }; };

effect(() => {
  localStorage.setItem(kept, JSON.stringify(preferences.value));
  const { theme } = preferences.value;
  if (theme === "system") delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = theme;
});
