import { Temporal } from "temporal-polyfill";

/** An instant as the outside sees it: ISO 8601 with the offset of its zone, `2026-12-04T15:00:00+01:00`. */
export const instantText = (instant: string | Date, zone: string): string =>
  Temporal.Instant.from(typeof instant === "string" ? instant : instant.toISOString()).toZonedDateTimeISO(zone).toString({ timeZoneName: "never", smallestUnit: "second" });
