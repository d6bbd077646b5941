export type Text = string | Record<string, string>;
export interface Opening { days: string[]; open: string; close: string; last?: string }
export interface HoursOf { id: string; name: Text; weekly: Opening[]; seasons: { id: string }[]; exceptions: { on: string; hours: { open: string; close: string }[]; note?: Text }[] }
/** As much of the desk as its pages change. */
export interface DeskShape {
  currency: string; languages: string[]; selling: string; hours: HoursOf[]; resources: { id: string; type: string; name: Text }[];
  offerings: { id: string; kind: string; name: Text; selling?: string; party: { max: number }; rates: { id: string; name: Text; amount: number; per: string; seasons: { id: string; from: string; to: string; amount: number }[] }[] }[];
  extras: { id: string; name: Text; amount: number }[]; notices: { id: string; from: string; to: string; text: Text }[];
}
export interface Difference { path: string; before: string; after: string }
export interface Version { version: number; source: string; at: string; by: string | null; why: string | null; change: { what: string } | null; putAside: number | null }
export interface DeskShown { version: number; desk: DeskShape; text: string; versions: Version[]; fromFile: Difference[]; putAside: Difference[]; aside?: number; retired: { noun: string; id: string; name: string; bookings: number }[] }
export interface Preview { faults: string[]; base: number; differences: Difference[]; answers: { asks: string; before: string; after: string }[]; hits: { reference: string; name?: string; resource: string; startsAt: string; conversation?: string }[]; retired: { name: string; bookings: number }[] }

/** A text in the reader's language, else the first there is. */
export const textIn = (text: Text, language: string): string => (typeof text === "string" ? text : text[language] ?? Object.values(text)[0] ?? "");
