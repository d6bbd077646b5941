import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import { Temporal } from "temporal-polyfill";
import type { Booking } from "./bookings.ts";
import { timeZoneText } from "./time_zones.ts";

/** The UID of a booking's event: the same in every version of its file, and nothing in it tells who or what. */
export const uidOf = (booking: Pick<Booking, "id">, desk: Pick<Desk, "id">): string => `${booking.id}@${desk.id}.frontdesk`;

/**
 * A booking as an `.ics` file (RFC 5545): the same UID with a SEQUENCE that rises with every change, METHOD and STATUS CANCELLED
 * once it is cancelled, TENTATIVE while a person has still to answer. Times stand in the site's zone.
 */
export function calendarFile(booking: Booking, desk: Desk, language: Language): string {
  const { sale, status } = booking;
  const cancelled = status === "cancelled";
  const offering = desk.offerings.find(({ id }) => id === sale.offering);
  const site = desk.sites.find(({ id }) => id === offering?.site) ?? desk.sites[0];
  // A plain Date would be written in the zone of this machine.
  const at = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(sale.zone);
  const calendar = ical({
    name: desk.name, prodId: { company: desk.name, product: "Frontdesk", language: language.toUpperCase() },
    timezone: { name: sale.zone, generator: (zone) => timeZoneText(zone, booking.startsAt) },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uidOf(booking, desk), sequence: booking.sequence, stamp: booking.changedAt, start: at(booking.startsAt), end: at(booking.endsAt), timezone: sale.zone,
    summary: `${desk.name}: ${inWords(sale.title, language)}`, description: booking.reference,
    status: cancelled ? ICalEventStatus.CANCELLED : status === "requested" || status === "tentative" || status === "waiting" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    ...(site ? { location: `${inWords(site.name, language)}, ${site.address.street}, ${site.address.postcode} ${site.address.city}` } : {}),
  });
  return calendar.toString();
}
