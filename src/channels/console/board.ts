import { z } from "zod";
import { block, closuresOf, lookAtBlocking, unblock } from "#handoff/blocking.ts";
import { boardOf } from "#handoff/board.ts";
import { bookingCard } from "#handoff/booking_card.ts";
import { freeFor } from "#handoff/free.ts";
import { moveBooking, swapBookings } from "#handoff/moves.ts";
import { todayOf } from "#handoff/today.ts";
import { route } from "#channels/routes.ts";
import { deed } from "./deeds.ts";
import { anything, day, id, inId, lang, languageOf, list, localTime, party, reason, reference } from "./shapes.ts";
import { staffAs, staffOf } from "./signed_in.ts";

const view = z.enum(["stay", "table", "appointment"], "a view is stay, table or appointment");
const boardAsked = z.object({ view: view.default("stay"), from: day.optional(), days: z.coerce.number().int().min(1).max(62).optional(), lang });
const todayAsked = z.object({ day: day.optional(), lang });
const inBooking = z.object({ reference });
const shownIn = z.object({ lang });
const moving = z.object({ from: id, to: id, anyway: z.boolean().optional() });
const swapping = moving.extend({ with: reference });
const blocking = z.object({ resource: id, from: localTime, to: localTime, reason, wait: z.boolean().optional() }).refine(({ from, to }) => from < to, "it ends after it begins");
const asked = z.object({ kind: view, offering: id.optional(), from: day, to: day.optional(), at: z.string().regex(/^\d\d:\d\d$/).optional(), party, units: z.int().min(1).max(100).optional(), instead: reference.optional(), lang });

/** The day board, the day's page, and what is done on them. */
export const boardRoutes = [
  route({
    method: "get", path: "/api/board", who: "staff", query: boardAsked, summary: "The board: rooms by night, or tables and appointments of one day, with everything that stands on it.",
    answers: { 200: { what: "rows, blocks and days", shape: anything } },
    run: async ({ door, desk, query: { lang: tag, ...query } }) => ({ status: 200, body: await boardOf(door.house, { ...query, language: languageOf(desk, tag) }) }),
  }),
  route({
    method: "get", path: "/api/today", who: "staff", query: todayAsked, summary: "A day in lists: arrivals, in the house, departures, tables, appointments, and requests to be answered.",
    answers: { 200: { what: "the day", shape: anything } },
    run: async ({ door, desk, query }) => ({ status: 200, body: await todayOf(door.house, { day: query.day, language: languageOf(desk, query.lang) }) }),
  }),
  route({
    method: "get", path: "/api/bookings/{reference}", who: "staff", params: inBooking, query: shownIn, summary: "A booking with its lines, people, wishes, where it stands, and its history.",
    answers: { 200: { what: "the booking", shape: anything } },
    run: async ({ door, desk, params, query }) => ({ status: 200, body: await bookingCard(door.house, params.reference, languageOf(desk, query.lang)) }),
  }),
  route({
    method: "post", path: "/api/bookings/{reference}/moves", who: "staff", params: inBooking, body: moving, summary: "Puts a booking on another resource of the same type, at its own time and price.",
    answers: { 201: { what: "the booking, with where it is now", shape: anything } },
    run: async ({ door, params, body, staff }) => ({ status: 201, body: await moveBooking(door.house, { ...body, reference: params.reference }, staffOf(staff)) }),
  }),
  route({
    method: "post", path: "/api/bookings/{reference}/swaps", who: "staff", params: inBooking, body: swapping, summary: "Lets two bookings change places in one step, each at its own time and price; `with` is the other one, on `to`.",
    answers: { 201: { what: "both bookings, with where they are now", shape: list("bookings") } },
    run: async ({ door, params, body, staff }) => ({ status: 201, body: { bookings: await swapBookings(door.house, { ...body, reference: params.reference }, staffOf(staff)) as Record<string, unknown>[] } }),
  }),
  route({
    method: "post", path: "/api/searches", who: "staff", body: asked, summary: "What can be had for these days and people, with prices and terms to read aloud; nothing is held.",
    answers: { 200: { what: "choices, or why not and what is nearest", shape: anything } },
    run: async ({ door, desk, body: { lang: tag, ...body } }) => ({ status: 200, body: await freeFor(door.house, { ...body, language: languageOf(desk, tag) }) }),
  }),
  route({
    method: "get", path: "/api/closures", who: "staff", summary: "Blocked rooms, tables and people away, now and ahead.",
    answers: { 200: { what: "the closures; those that wait name whom they wait for", shape: list("closures") } },
    run: async ({ door }) => ({ status: 200, body: { closures: await closuresOf(door.house) } }),
  }),
  route({
    method: "post", path: "/api/closures/previews", who: "staff", body: blocking, summary: "What blocking a resource would hit; nothing is blocked.",
    answers: { 200: { what: "the bookings in its way, with where each could go", shape: list("hits") } },
    run: async ({ door, body }) => ({ status: 200, body: await lookAtBlocking(door.house, body) }),
  }),
  route({
    method: "post", path: "/api/closures", who: "staff", body: blocking, summary: "Blocks a resource. With bookings in its way it is not blocked, unless it may wait for a person to move them.",
    answers: { 201: { what: "blocked, or waiting", shape: anything }, 200: { what: "not blocked: these bookings are in its way", shape: anything } },
    async run({ door, body, staff }) {
      const made = await block(door.house, body, staffAs(staff, "receptionist", "manager"));
      return { status: made.closure ? 201 : 200, body: made };
    },
  }),
  deed({
    method: "delete", path: "/api/closures/{id}", params: inId, summary: "The resource can be had again.", what: "open again",
    run: ({ door, params, staff }) => unblock(door.house, params.id, staffAs(staff, "receptionist", "manager")),
  }),
];
