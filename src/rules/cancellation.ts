import { addDays, addMinutes, dayOf, instantOf, type Day } from "./calendar.ts";
import type { Desk, Terms } from "./desk.ts";
import { share, sum } from "./money.ts";

/** What the terms are applied to; amounts in minor units. `firstNight` is what the first night costs (the total, where there are no nights). */
export interface UnderTerms { terms: Terms; startsAt: Date; zone: string; total: number; firstNight?: number }

/** A fee and the last instant at which it is still so much; the last fee has none. */
export interface FeeStep { fee: number; until?: Date }

/** What a cancellation costs now, why, until when that is so; until when it is, or was, free; `always` where it never costs anything. */
export interface Fee { fee: number; why: "grace" | "free" | "fee"; until?: Date; freeUntil?: Date; wasFreeUntil?: Date; always?: boolean }

/** The fees of a booking in order of time: each with its limit as an instant in the zone of its site, never above the total. */
export function feeSteps({ terms, startsAt, zone, total, firstNight }: UnderTerms): FeeStep[] {
  return terms.steps.map(({ until, fee }) => {
    const limit = until && ("daysBefore" in until
      ? instantOf(addDays(dayOf(startsAt, zone), -until.daysBefore), until.at, zone)
      : addMinutes(startsAt, -until.minutesBefore));
    const asked = fee === 0 ? 0 : "amount" in fee ? fee.amount : share(fee.of === "total" ? total : firstNight ?? total, fee.percent);
    return { fee: Math.min(asked, total), ...(limit ? { until: limit } : {}) };
  });
}

/** Until when a fresh booking can be put right or taken back free (desk.md B5); undefined where it begins too soon for that. */
export function graceUntil({ startsAt, confirmedAt, grace }: { startsAt: Date; confirmedAt: Date; grace: Desk["grace"] }): Date | undefined {
  return addMinutes(confirmedAt, grace.notWithinMinutes) < startsAt ? addMinutes(confirmedAt, grace.minutes) : undefined;
}

/**
 * What it costs to cancel at `now`: nothing within the grace, else the first step whose limit has not passed, else the last.
 * A limit counts as kept at its very minute. `freeUntil` is the later of the grace and the last free step; once passed it is `wasFreeUntil`.
 */
export function feeAt(asked: UnderTerms & { confirmedAt?: Date; grace: Desk["grace"]; now: Date }): Fee {
  const steps = feeSteps(asked);
  const grace = asked.confirmedAt && graceUntil({ startsAt: asked.startsAt, confirmedAt: asked.confirmedAt, grace: asked.grace });
  const step = steps.find(({ until }) => until === undefined || asked.now <= until) ?? steps.at(-1);
  const always = steps.every(({ fee }) => fee === 0);
  const frees = [grace, ...steps.filter(({ fee }) => fee === 0).map(({ until }) => until)].filter((limit) => limit !== undefined);
  const freeUntil = always || frees.length === 0 ? undefined : frees.reduce((latest, limit) => (limit > latest ? limit : latest));
  const known = { ...(freeUntil && (asked.now <= freeUntil ? { freeUntil } : { wasFreeUntil: freeUntil })), ...(always ? { always } : {}) };
  if (!step || step.fee === 0) return { fee: 0, why: "free", ...(step?.until ? { until: step.until } : {}), ...known };
  if (grace && asked.now <= grace) return { fee: 0, why: "grace", until: grace, ...known };
  return { fee: step.fee, why: "fee", ...(step.until ? { until: step.until } : {}), ...known };
}

/** A priced booking as a change sees it: its total, when it begins and, for a stay, what each night costs. */
export interface Priced { total: number; startsAt: Date; nights?: { day: Day; amount: number }[] }

/** What a change costs; `difference` is negative where the new price is lower, `toPay` is what the guest pays in all. */
export interface ChangeCost { difference: number; fee: number; toPay: number }

/**
 * What a change costs: the difference, and on what is given up (nights left out, or the old time) the fee of cancelling it,
 * at most what was given up cost. Within the grace and while cancelling is free, `fee` comes in as 0.
 */
export function changeCost({ before, after, fee }: { before: Priced; after: Priced; fee: number }): ChangeCost {
  const kept = new Set(after.nights?.map(({ day }) => day));
  const left = before.nights?.filter(({ day }) => !kept.has(day));
  const moved = before.startsAt.getTime() !== after.startsAt.getTime();
  const saved = Math.max(0, before.total - after.total);
  const givenUp = left ? (left.length > 0 ? Math.max(saved, sum(left.map(({ amount }) => amount))) : saved) : moved ? before.total : saved;
  const charged = Math.min(fee, givenUp);
  return { difference: after.total - before.total, fee: charged, toPay: after.total + charged };
}
