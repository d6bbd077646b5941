import { NotFound } from "#errors.ts";
import type { House } from "#conversations/house.ts";
import { whenOf, labelsOf } from "#conversations/receipts.ts";
import { blocksBetween, type Block } from "#records/board.ts";
import { partyText } from "#records/lines.ts";
import { zoneOf } from "#records/sales.ts";
import { addDays, addMinutes, businessDay, daysFrom, instantOf, localOf, minutesBetween, type Day } from "#rules/calendar.ts";
import { inWords, type Desk, type Language, type Offering } from "#rules/desk.ts";
import { describe } from "#rules/hours.ts";
import { writeMoney } from "#rules/money.ts";
import { totalOf } from "#rules/party.ts";

/** What a board is of: rooms by night, tables or appointments by time. */
export type View = Offering["kind"];

/** A row of the board. */
export interface BoardRow { resource: string; name: string; type: string; places: number; seats: number; features: string[]; retired?: true }

/** What stands on a row, in words and in local time of the site. */
export interface BoardBlock {
  id: string; resource: string; place: number; from: string; to: string; purpose: Block["purpose"]; pinned?: true;
  reference?: string; status?: string; name?: string; title?: string; when?: string; people?: string; total?: number; price?: string; offering?: string; arrival?: Day; departure?: Day; startsAt?: string; endsAt?: string;
  conversation?: string; marked?: number; wishes?: number; closure?: string; reason?: string; waiting?: true;
}

/** A board as a console shows it. `step` is minutes of a column, a day for rooms; `opens` and `closes` bound the day of tables and appointments. */
export interface Board {
  view: View; views: View[]; zone: string; today: Day; now: string; from: Day; days: Day[]; step: number; opens: string; closes: string; hours: { name: string; text: string; closed: boolean }[];
  groups: { type: string; name: string; offerings: { id: string; name: string; duration?: number }[] }[]; rows: BoardRow[]; blocks: BoardBlock[]; free: Record<Day, number>;
}

const longest = 62;

/** The board of a view from a day on: rooms for so many days, tables and appointments for one day of business. */
export async function boardOf(house: House, { view, from, days = 14, language }: { view: View; from?: Day | undefined; days?: number | undefined; language: Language }): Promise<Board> {
  const desk = await house.desk();
  const now = house.clock.now();
  const offerings = desk.offerings.filter(({ kind }) => kind === view);
  if (offerings.length === 0) throw new NotFound("The desk has nothing of that kind.", "no_such_view");
  const zone = zoneOf(desk, offerings[0]?.site);
  const today = businessDay(now, zone, desk.businessDayEnds);
  const first = from ?? today;
  const count = view === "stay" ? Math.min(longest, Math.max(1, days)) : 1;
  const list = daysFrom(first, addDays(first, count - 1));
  const types = [...new Set(offerings.flatMap(({ takes }) => takes.map(({ type }) => type)))];
  const [begins, ends] = [instantOf(first, view === "stay" ? "00:00" : desk.businessDayEnds, zone), instantOf(addDays(first, count), view === "stay" ? "12:00" : desk.businessDayEnds, zone)];
  const blocks = await blocksBetween(house.db, types, begins, ends, now);
  const say = (text: Parameters<typeof inWords>[0]) => inWords(text, language, desk.languages[0]);
  const rows = rowsOf(desk, types, blocks, say);
  const bounds = view === "stay" ? { opens: "00:00", closes: "24:00", step: 1440, hours: [] } : boundsOf(house, desk, offerings, first, blocks, zone, language);
  return {
    view, views: (["stay", "table", "appointment"] as const).filter((kind) => desk.offerings.some((one) => one.kind === kind)), zone, today, now: localOf(now, zone), from: first, days: list, ...bounds, rows,
    groups: types.map((type) => ({ type, ...nameOf(desk, offerings, type, say) })),
    blocks: blocks.map((block) => blockShown(house, block, zone, language)), free: view === "stay" ? freeOf(list, rows, blocks, zone) : {},
  };
}

type Say = (text: Parameters<typeof inWords>[0]) => string;

/** Ids are file words; a group is called by what is sold of it. */
function nameOf(desk: Desk, offerings: readonly Offering[], type: string, say: Say): { name: string; offerings: { id: string; name: string; duration?: number }[] } {
  const sold = offerings.filter(({ takes }) => takes[0]?.type === type);
  const named = sold.map(({ id, name, duration }) => ({ id, name: say(name), ...(duration ? { duration } : {}) }));
  const plain = type.replaceAll("_", " ");
  return { name: sold.length === 1 && sold[0]?.kind === "stay" ? named[0]?.name ?? plain : plain.charAt(0).toUpperCase() + plain.slice(1), offerings: named };
}

function rowsOf(desk: Desk, types: readonly string[], blocks: readonly Block[], say: Say): BoardRow[] {
  const names = new Map(desk.features.map(({ id, name }) => [id, say(name)]));
  const own = desk.resources.filter(({ type }) => types.includes(type)).toSorted((a, b) => types.indexOf(a.type) - types.indexOf(b.type));
  const known = new Set(own.map(({ id }) => id));
  const gone = [...new Set(blocks.map(({ resource }) => resource).filter((id) => !known.has(id)))];
  return [
    ...own.map(({ id, name, type, places, seats, features }) => ({ resource: id, name: say(name), type, places, seats, features: features.map((one) => names.get(one) ?? one) })),
    // What the desk no longer has, and a booking still needs: shown until somebody has moved it.
    ...gone.map((id) => ({ resource: id, name: id.replaceAll("_", " "), type: types[0] ?? "", places: 1, seats: 1, features: [], retired: true as const })),
  ];
}

/** From when to when a day's board runs: the hours of what is sold, wider where something stands outside them. */
function boundsOf(house: House, desk: Desk, offerings: readonly Offering[], day: Day, blocks: readonly Block[], zone: string, language: Language) {
  const within = desk.hours.filter(({ id }) => offerings.some((one) => one.within === id));
  const described = within.map((one) => ({ called: one.name, ...describe(one, day) }));
  const spans = described.flatMap(({ openings }) => openings.map(({ open, close }) => ({ from: instantOf(day, open, zone), to: close <= open ? instantOf(addDays(day, 1), close, zone) : instantOf(day, close, zone) })));
  const all = [...spans, ...blocks.filter(({ purpose }) => purpose !== "closure").map(({ from, to }) => ({ from, to }))];
  const midnight = instantOf(day, "00:00", zone);
  const at = (instants: Date[], pick: (...values: number[]) => number, none: number) => (instants.length > 0 ? pick(...instants.map((one) => minutesBetween(midnight, one))) : none);
  const first = Math.max(0, Math.floor(at(all.map(({ from }) => from), Math.min, 540) / 60) * 60);
  const last = Math.min(1440 + 240, Math.ceil(at(all.map(({ to }) => to), Math.max, 1080) / 60) * 60);
  const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const main = desk.languages[0];
  return {
    opens: clock(first), closes: clock(Math.max(last, first + 60)), step: Math.max(10, Math.min(30, ...offerings.map(({ every }) => every))),
    hours: described.map(({ called, openings, closed, note }) => ({
      name: inWords(called, language, main), closed,
      text: (closed ? house.phrases.say("hours.closed_word", language) : openings.map(({ open, close }) => `${open}–${close}`).join(", ")) + (note ? ` (${inWords(note, language, main)})` : ""),
    })),
  };
}

function blockShown(house: House, block: Block, zone: string, language: Language): BoardBlock {
  const { id, resource, place, purpose, sale } = block;
  const shown: BoardBlock = { id, resource, place, purpose, from: localOf(block.from, zone), to: localOf(block.to, zone), ...(block.pinned ? { pinned: true } : {}) };
  if (purpose === "closure") return { ...shown, closure: block.closure ?? "", reason: block.reason ?? "", ...(block.waiting ? { waiting: true } : {}) };
  if (!sale || !block.reference) return shown;
  const labels = labelsOf(house, language);
  return {
    ...shown, reference: block.reference, status: block.status ?? "confirmed", title: inWords(sale.title, language), when: whenOf({ sale }, language), people: partyText(sale.party, labels), total: totalOf(sale.party), offering: sale.offering,
    ...(sale.quote.total > 0 ? { price: writeMoney({ amount: sale.quote.total, currency: sale.quote.currency }, language) } : {}),
    ...(sale.arrival && sale.departure ? { arrival: sale.arrival, departure: sale.departure } : { startsAt: localOf(new Date(sale.startsAt), zone), endsAt: localOf(new Date(sale.endsAt), zone) }),
    ...(block.name ? { name: block.name } : {}), ...(block.conversation ? { conversation: block.conversation } : {}), ...(block.marked ? { marked: block.marked } : {}), ...(block.wishes ? { wishes: block.wishes } : {}),
  };
}

/** How many rooms are free in each night. */
function freeOf(days: readonly Day[], rows: readonly BoardRow[], blocks: readonly Block[], zone: string): Record<Day, number> {
  return Object.fromEntries(days.map((day) => {
    const [evening, morning] = [instantOf(day, "20:00", zone), addMinutes(instantOf(addDays(day, 1), "00:00", zone), 240)];
    const taken = new Set(blocks.filter(({ from, to }) => from < morning && evening < to).map(({ resource }) => resource));
    return [day, rows.filter(({ resource, retired }) => !retired && !taken.has(resource)).length];
  }));
}

