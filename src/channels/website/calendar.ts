import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { z } from "zod";
import { NotFound, Refused } from "#errors.ts";
import { listByConversation, type Booking } from "#records/bookings.ts";
import { route } from "#channels/routes.ts";
import { inWords, type Desk } from "#rules/desk.ts";

const inBooking = z.object({ id: z.guid(), reference: z.string().max(40).transform((text) => text.replace(/\.ics$/i, "").toUpperCase()) });

/** A booking as a calendar file. The UID stays the same for good; a change has a higher SEQUENCE (RFC 5545, 3.8.7.4). */
export function calendarOf({ id, reference, status, sequence, sale, language }: Booking, desk: Desk, now: Date): string {
  const [site] = desk.sites;
  const spoken = language ?? desk.languages[0] ?? "en";
  const cancelled = status === "cancelled";
  const calendar = ical({ prodId: { company: "Frontdesk", product: "Desk" }, method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${id}@${desk.id}.frontdesk`, sequence, stamp: now, start: new Date(sale.startsAt), end: new Date(sale.endsAt),
    summary: `${desk.name}: ${inWords(sale.title, spoken)}`, description: reference,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: site ? `${inWords(site.name, spoken)}, ${site.address.street}, ${site.address.postcode} ${site.address.city}` : null,
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
      const booking = (await listByConversation(door.house.db, params.id)).find(({ reference }) => reference === params.reference);
      if (!booking) throw new NotFound("There is no such booking in this conversation.");
      if (["requested", "tentative", "waiting"].includes(booking.status)) throw new Refused("This booking is not confirmed yet.", "not_confirmed");
      return {
        status: 200, type: "text/calendar; charset=utf-8", body: calendarOf(booking, desk, door.house.clock.now()),
        headers: { "content-disposition": `attachment; filename="${booking.reference.replaceAll(/[^\w-]/g, "")}.ics"` },
      };
    },
  }),
];
