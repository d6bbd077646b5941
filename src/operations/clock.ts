import { Temporal } from "temporal-polyfill";
import { Invalid } from "#errors.ts";

/** The desk's clock: decides everything a guest could notice. Leases and retries follow the database's own. */
export interface Clock { now(): Date }

/** A clock that stands until it is moved. */
export interface TestClock extends Clock {
  /** Moves it on by milliseconds. */
  advance(milliseconds: number): void;
  /** Sets it to an instant. */
  set(instant: Date): void;
}

/** The machine's clock. */
export const realClock: Clock = { now: () => new Date() };

/** A clock that shows `2026-12-01T09:00` of `zone` at this moment and runs on from there (`FRONTDESK_NOW`). */
export function startingAt(text: string, zone: string): Clock {
  const start = instantOf(text, zone);
  // The machine's clock may be set while the desk is open; this one runs on evenly.
  const begun = performance.now();
  return { now: () => new Date(start + Math.round(performance.now() - begun)) };
}

/** A clock for tests. */
export function testClock(start: Date | string): TestClock {
  let at = new Date(start).getTime();
  if (Number.isNaN(at)) throw new Invalid(`"${String(start)}" is no point in time.`, "not_an_instant");
  return {
    now: () => new Date(at),
    advance: (milliseconds) => { at += milliseconds; },
    set: (instant) => { at = instant.getTime(); },
  };
}

function instantOf(text: string, zone: string): number {
  try {
    // With an offset or Z the text is an instant already; without one it is the time on the desk's wall.
    if (/(?:z|[+-]\d\d:?\d\d)$/i.test(text) && text.includes("T")) return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw new Invalid(`FRONTDESK_NOW is "${text}", which is no date and time. Something like 2026-12-01T09:00 would do.`, "bad_setting");
  }
}
