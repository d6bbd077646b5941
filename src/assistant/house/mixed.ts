import type { Want } from "#conversations/frame.ts";
import type { Offering } from "#rules/desk.ts";
import { fittings } from "#rules/fitting.ts";
import { totalOf, type Party } from "#rules/party.ts";
import { writeList } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { StayFound, StaysFound } from "#assistant/tools/find_availability.ts";
import { call, type Script } from "./script.ts";
import { partyArgs, wishesArgs } from "./steps.ts";

/** Two rooms of different kinds for one party: who sleeps where, and what each comes to. */
export interface Mixed { value: string; label: string; sentence: string; people: number }

interface Days { arrival: string; departure: string }
interface Part { offering: Offering; party: Party; found: StayFound }

/** One room of each of two kinds, where no single room takes all of them and two of different kinds do. */
export function* mixedRooms(run: Run, want: Want, days: Days, party: Party, most: number): Script<Mixed | undefined> {
  const looked = yield* call<StaysFound | { error: string }>("find_availability", { kind: "stay", from: days.arrival, to: days.departure });
  if ("error" in looked) return undefined;
  const free = new Map(looked.options.map(({ offering, left }) => [offering, left]));
  const way = fittings(run.desk.offerings, party, free).find(({ parts, units }) => parts.length === 2 && units <= most);
  if (!way) return undefined;
  const parts = yield* priced(run, want, days, way.parts.map(({ offering, parties }) => ({ offering, party: parties[0]! })));
  if (!parts) return undefined;
  const things = writeList(parts.map(({ found }) => `${phrase(run, "bookings.option_total", { name: found.name, names: found.name, units: 1, total: found.total })} [${found.mark}]`), run.language);
  return { value: parts.map(({ offering }) => offering.id).join("+"), label: parts.map(({ found }) => found.name).join(" + "), sentence: phrase(run, "bookings.options_mixed", { things }), people: totalOf(party) };
}

/** The lines of a card for two rooms of different kinds that were chosen; nothing where they are no longer free. */
export function* mixedItems(run: Run, want: Want, days: Days, party: Party): Script<Record<string, unknown>[] | undefined> {
  const [way] = fittings(run.desk.offerings, party, new Map(want.mix!.value.split("+").map((id) => [id, 1]))).filter(({ parts }) => parts.length === 2);
  const parts = way && (yield* priced(run, want, days, way.parts.map(({ offering, parties }) => ({ offering, party: parties[0]! }))));
  return parts?.map(({ offering, party: people, found }) => ({ do: "book", offering: offering.id, rate: found.rate, ...days, ...partyArgs(people), ...wishesArgs(want) }));
}

function* priced(run: Run, want: Want, days: Days, rooms: readonly { offering: string; party: Party }[]): Script<Part[] | undefined> {
  const parts: Part[] = [];
  for (const { offering: id, party } of rooms) {
    const offering = run.desk.offerings.find((one) => one.id === id);
    const looked = yield* call<StaysFound | { error: string }>("find_availability", { kind: "stay", from: days.arrival, to: days.departure, offering: id, ...partyArgs(party), ...wishesArgs(want) });
    const found = "error" in looked ? undefined : looked.options.find(({ dueNow }) => dueNow === 0) ?? looked.options[0];
    if (!offering || !found) return undefined;
    parts.push({ offering, party, found });
  }
  return parts;
}
