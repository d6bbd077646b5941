import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { z } from "zod";
import { NotFound } from "#errors.ts";
import type { CalendarBooking } from "#channels/door.ts";
import { route } from "#channels/routes.ts";
import { inWords, type Desk } from "#rules/desk.ts";

const inBooking = z.object({ id: z.guid(), reference: z.string().max(40).transform((text) => text.replace(/\.ics$/, "")) });

/** A booking as a calendar file. The UID stays the same for good; a change has a higher SEQUENCE (RFC 5545, 3.8.7.4). */
export function calendarOf(booking: CalendarBooking, desk: Desk, now: Date): string {
  const [site] = desk.sites;
  const calendar = ical({ prodId: { company: "Frontdesk", product: "Desk" }, method: booking.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${booking.reference}@${desk.id}.frontdesk`, sequence: booking.version, stamp: now,
    start: new Date(booking.startsAt), end: new Date(booking.endsAt), allDay: booking.allDay,
    summary: `${desk.name}: ${booking.title}`, description: booking.reference,
    status: booking.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: site ? `${inWords(site.name, desk.languages[0] ?? "en")}, ${site.address.street}, ${site.address.postcode} ${site.address.city}` : null,
  });
  return calendar.toString();
}

/** The calendar file of a booking made in this conversation, for who holds its token. */
export const calendarRoutes = [
  route({
    method: "get", path: "/api/conversations/{id}/bookings/{reference}", who: "guest", params: inBooking,
    summary: "A booking of this conversation as a calendar file; the path may end in .ics.",
    answers: { 200: { what: "the calendar file", type: "text/calendar" } },
    async run({ door, desk, params }) {
      const booking = await door.guest.calendarBooking(params.id, params.reference.toUpperCase());
      if (!booking) throw new NotFound("There is no such booking in this conversation.");
      return {
        status: 200, type: "text/calendar; charset=utf-8", body: calendarOf(booking, desk, door.house.clock.now()),
        headers: { "content-disposition": `attachment; filename="${booking.reference.replaceAll(/[^\w-]/g, "")}.ics"` },
      };
    },
  }),
];
