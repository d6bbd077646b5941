import { severities, type Severity } from "./severity.ts";

/** Somebody who waits for a person. `lapsed` is when a claim on them lapsed: they go back to the head of the queue. */
export interface Waiting { id: string; severity: Severity; vip?: boolean; since: Date; promiseDue?: Date | undefined; lapsed?: Date | undefined; emergency?: boolean }

const first = (a: Date | undefined, b: Date | undefined): number => (a?.getTime() ?? Infinity) - (b?.getTime() ?? Infinity) || 0;

/**
 * The queue in order: emergencies, whoever was left by a lapsed claim, then severity, promises whose time is over, VIP,
 * the longer wait, the sooner promise; the id settles the rest, so that every server sees the same order.
 */
export function inOrder(waiting: readonly Waiting[], now: Date): Waiting[] {
  const overdue = ({ promiseDue }: Waiting) => promiseDue !== undefined && promiseDue <= now;
  return waiting.toSorted((a, b) =>
    Number(b.emergency ?? false) - Number(a.emergency ?? false)
    || Number(b.lapsed !== undefined) - Number(a.lapsed !== undefined)
    || severities.indexOf(b.severity) - severities.indexOf(a.severity)
    || Number(overdue(b)) - Number(overdue(a))
    || Number(b.vip ?? false) - Number(a.vip ?? false)
    || a.since.getTime() - b.since.getTime()
    || first(a.promiseDue, b.promiseDue)
    || a.id.localeCompare(b.id));
}

/** The place in the queue, from 1; undefined for who does not wait. */
export function placeOf(waiting: readonly Waiting[], id: string, now: Date): number | undefined {
  const place = inOrder(waiting, now).findIndex((each) => each.id === id);
  return place < 0 ? undefined : place + 1;
}
