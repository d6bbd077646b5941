import { z } from "zod";
import { route } from "#channels/routes.ts";
import { deed } from "./deeds.ts";
import { anything, inId, reference } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const inBooking = z.object({ reference });
const asked = z.object({ step: z.enum(["accept", "refuse", "arrive", "depart", "miss"], "a step is accept, refuse, arrive, depart or miss") });

/** What staff say of an offer or a booking: taken back, a request accepted or refused, a guest arrived, left or not come. */
export const standingRoutes = [
  deed({
    method: "delete", path: "/api/proposals/{id}", params: inId,
    summary: "Takes an open proposal back; its hold is let go.", what: "taken back",
    run: ({ door, params, staff }) => door.counter.withdraw(params.id, staffOf(staff)),
  }),
  route({
    method: "post", path: "/api/bookings/{reference}/steps", who: "staff", params: inBooking, body: asked,
    summary: "Moves a booking on: a request is accepted or refused, a guest has arrived, left or not come.",
    answers: { 201: { what: "the booking as it is now", shape: anything } },
    run: async ({ door, params, body, staff }) => ({ status: 201, body: await door.counter.step(params.reference, body.step, staffOf(staff)) }),
  }),
];
