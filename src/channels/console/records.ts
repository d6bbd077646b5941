import { z } from "zod";
import { route } from "#channels/routes.ts";
import { between, lang, languageOf, list, onDay } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const shownIn = z.object({ lang });

/** What the back office reads. */
export const recordRoutes = [
  route({
    method: "get", path: "/api/bookings", who: "staff", query: between,
    summary: "Bookings that begin or lie between two days.",
    answers: { 200: { what: "the bookings", shape: list("bookings") } },
    run: async ({ door, query, staff }) => ({ status: 200, body: { bookings: await door.counter.bookings(query, staffOf(staff)) } }),
  }),
  route({
    method: "get", path: "/api/cases", who: "staff", summary: "Complaints being looked after.",
    answers: { 200: { what: "the cases this colleague may see", shape: list("cases") } },
    run: async ({ door, staff }) => ({ status: 200, body: { cases: await door.counter.cases(staffOf(staff)) } }),
  }),
  route({
    method: "get", path: "/api/promises", who: "staff", query: shownIn, summary: "What the desk owes by a time, soonest first.",
    answers: { 200: { what: "the promises", shape: list("promises") } },
    run: async ({ door, desk, query, staff }) => ({ status: 200, body: { promises: await door.counter.promises(staffOf(staff), query.lang ? languageOf(desk, query.lang) : undefined) } }),
  }),
  route({
    method: "get", path: "/api/ledger", who: "staff", query: onDay, summary: "The ledger of a day.",
    answers: { 200: { what: "its entries", shape: list("entries") } },
    run: async ({ door, query, staff }) => ({ status: 200, body: { entries: await door.counter.ledger(query.day, staffOf(staff)) } }),
  }),
];
