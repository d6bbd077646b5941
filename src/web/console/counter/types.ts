/** What the counter's pages read of the desk, as its API gives it. */

export type View = "stay" | "table" | "appointment";
export interface BoardRow { resource: string; name: string; type: string; places: number; seats: number; features: string[]; retired?: true }
export interface BoardBlock {
  id: string; resource: string; place: number; from: string; to: string; purpose: "booking" | "hold" | "closure"; pinned?: true; reference?: string; status?: string; name?: string; title?: string; when?: string; people?: string; total?: number; price?: string;
  offering?: string; arrival?: string; departure?: string; startsAt?: string; endsAt?: string; conversation?: string; marked?: number; wishes?: number; closure?: string; reason?: string; waiting?: true;
}
export interface Board {
  view: View; views: View[]; today: string; now: string; from: string; days: string[]; step: number; opens: string; closes: string; hours: { name: string; text: string; closed: boolean }[];
  groups: { type: string; name: string; offerings: { id: string; name: string; duration?: number }[] }[]; rows: BoardRow[]; blocks: BoardBlock[]; free: Record<string, number>;
}
export interface TodayBooking { reference: string; status: string; kind: View; title: string; when: string; time: string; people: string; name?: string; resources: string[]; resourceNames: string[]; marked: number; wishes: string[]; conversation?: string; answerDueAt?: string }
export interface Today {
  day: string; title: string; today: string; arrivals: TodayBooking[]; inHouse: TodayBooking[]; departures: TodayBooking[]; tables: TodayBooking[]; appointments: TodayBooking[]; requests: TodayBooking[];
  hours: { name: string; text: string; closed: boolean }[]; notices: string[];
}
export interface Party { adults: number; childAges: number[] }
export interface Choice { offering: string; rate?: string; title: string; rateName?: string; when: string; arrival?: string; departure?: string; startsAt?: string; time?: string; price?: string; terms?: string; left?: number }
export interface Offer { id: string; summary: string; kind: string; lines: { label: string; value: string }[]; price?: { amount: number; currency: string }; terms?: string; state: string }
export interface Shown { reference: string; kind: View; status: string; resource: string; offering: string; units?: number; startsAt: string; endsAt: string; party: { adults: number; children?: number; total: number }; price?: { amount: number; currency: string }; name?: string; conversation?: string; resources?: string[] }
export interface Wish { id: string; words: string; marked?: "allergy" | "access"; madeAt: string; acknowledgedAt?: string }
export interface Card extends Omit<Shown, "units"> {
  id: string; version: number; madeBy: string; guest?: string; sold: { offering: string; rate?: string; arrival?: string; departure?: string; startsAt: string; party: Party }; lines: { label: string; value: string }[]; people: { name: string; role: string }[];
  contacts: { kind: string; value: string; verified: boolean }[]; units: { resource: string; type: string; name: string }[]; wishes: Wish[]; steps: string[]; alive: boolean; fee?: string; answerDueAt?: string;
  history: { at: string; version: number; by: string; who: string | null; how: string | null; status: string }[]; cases: { reference: string; topic: string; severity: string; state: string }[];
}
export interface Hit extends Shown { from: string; free: string[] }
/** What a new booking begins with. */
export interface Wanted { kind?: View; offering?: string; from?: string; to?: string; at?: string; resource?: string; resourceName?: string; name?: string; email?: string; phone?: string; conversation?: string }
