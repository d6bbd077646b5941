import { z } from "zod";
import { deskShown, makeChange, previewChange } from "#handoff/desk_changes.ts";
import { route } from "#channels/routes.ts";
import type { DeskChange } from "#records/desk_edits.ts";
import { anything, day, id, lang, languageOf, said } from "./shapes.ts";
import { staffAs } from "./signed_in.ts";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time is HH:MM, like 18:30");
const weekday = z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
const text = z.string().min(1).max(2_000);
/** One text for all languages, or one for each. */
const inLanguages = z.union([text, z.partialRecord(z.enum(["en", "es", "hu", "ro"]), text)]);
const opening = z.object({ open: clock, close: clock, last: clock.optional() });
/** The number of a version of the desk, as far as the database counts. */
const version = z.int().min(1).max(2_147_483_647);
const amount = z.int().min(0).max(1_000_000_000);
const change = z.discriminatedUnion("what", [
  z.object({ what: z.literal("hours"), of: id, weekly: z.array(opening.extend({ days: z.array(weekday).min(1) })).max(50) }),
  z.object({ what: z.literal("day"), of: id, on: day, openings: z.array(opening).max(10).optional(), note: inLanguages.optional(), clear: z.boolean().optional() }),
  z.object({ what: z.literal("rate"), offering: id, rate: id, amount, from: day.optional(), to: day.optional(), minStay: z.int().min(1).max(60).optional() }),
  z.object({ what: z.literal("extra"), id, amount }),
  z.object({ what: z.literal("offering"), id, selling: z.enum(["confirmed", "on_request"]).optional(), retire: z.boolean().optional(), name: inLanguages.optional(), maxParty: z.int().min(1).max(1_000).optional() }),
  z.object({ what: z.literal("resource"), id, name: inLanguages, type: id, seats: z.int().min(1).max(1_000).optional() }),
  z.object({ what: z.literal("notice"), id: id.optional(), from: day, to: day, text: inLanguages }),
  z.object({ what: z.literal("end_notice"), id }),
  z.object({ what: z.literal("text"), text: z.string().min(1).max(120_000) }),
  z.object({ what: z.literal("back"), to: version }),
]);
const looked = z.object({ change, lang });
const made = z.object({ change, why: said, base: version });

/** The desk itself, changed on screen: looked at before it is saved, with who, when and why, and taken back. */
export const deskRoutes = [
  route({
    method: "get", path: "/api/desk", who: "staff", summary: "The desk in force, every version of it with who, when and why, and where its file says something else.",
    answers: { 200: { what: "the desk", shape: anything } },
    async run({ door, staff }) {
      staffAs(staff, "manager", "administrator");
      return { status: 200, body: await deskShown(door.house) };
    },
  }),
  route({
    method: "post", path: "/api/desk/previews", who: "staff", body: looked, summary: "What a change would do: faults, differences, answers that will be others, bookings it hits. Nothing is changed.",
    answers: { 200: { what: "the preview", shape: anything } },
    async run({ door, desk, body, staff }) {
      staffAs(staff, "manager", "administrator");
      return { status: 200, body: await previewChange(door.house, body.change as DeskChange, languageOf(desk, body.lang)) };
    },
  }),
  route({
    method: "post", path: "/api/desk/versions", who: "staff", body: made, summary: "Makes a change, in force at once; `back` takes earlier ones back.",
    answers: { 201: { what: "the new version", shape: anything } },
    run: async ({ door, body, staff }) => ({ status: 201, body: await makeChange(door.house, { ...body, change: body.change as DeskChange }, staffAs(staff, "manager", "administrator")) }),
  }),
];
