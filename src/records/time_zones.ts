import { Temporal } from "temporal-polyfill";

const digits = (text: string) => text.replaceAll(/[-:]/g, "").slice(0, 15);
const offset = (zoned: Temporal.ZonedDateTime) => zoned.offset.replaceAll(":", "").slice(0, 5);

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) with every change of the clocks from a year before to two years after an instant; a zone that
 * changes nothing has its one standard time.
 */
export function timeZoneText(zone: string, around: Date): string {
  const middle = Temporal.Instant.fromEpochMilliseconds(around.getTime()).toZonedDateTimeISO(zone);
  const last = middle.add({ years: 2 });
  const lines: string[] = [];
  let at = middle.subtract({ years: 1 }).getTimeZoneTransition("next");
  while (at && Temporal.ZonedDateTime.compare(at, last) < 0) {
    const before = at.subtract({ nanoseconds: 1 });
    const summer = at.offsetNanoseconds > before.offsetNanoseconds;
    // It begins at what the clock showed until then.
    const start = at.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime().toString({ smallestUnit: "second" });
    lines.push(observance(summer ? "DAYLIGHT" : "STANDARD", start, offset(before), offset(at)));
    at = at.getTimeZoneTransition("next");
  }
  if (lines.length === 0) lines.push(observance("STANDARD", "1970-01-01T00:00:00", offset(middle), offset(middle)));
  return ["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", `TZID:${zone}`, ...lines, "END:VTIMEZONE", "END:VCALENDAR"].join("\r\n");
}

const observance = (kind: string, start: string, from: string, to: string): string =>
  [`BEGIN:${kind}`, `DTSTART:${digits(start)}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${kind}`].join("\r\n");
