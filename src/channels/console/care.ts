import { z } from "zod";
import { caseCard, lookAfter, openAtCounter } from "#handoff/care.ts";
import { acknowledge, choresOf, noteChore, promise, settleChore, settlePromised } from "#handoff/chores.ts";
import { remindersFor, seeReminder } from "#handoff/ladder.ts";
import { answerAsked, give } from "#handoff/redress.ts";
import { route } from "#channels/routes.ts";
import { instantOfLocal } from "#rules/calendar.ts";
import type { Desk } from "#rules/desk.ts";
import { complaintKinds, severities } from "#rules/severity.ts";
import { deed } from "./deeds.ts";
import { anything, id, inId, lang, languageOf, list, localTime, reason, reference, said } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const inCase = z.object({ reference });
const shownIn = z.object({ lang });
const change = z.object({
  severity: z.enum(severities).optional(), department: id.optional(), cause: reason, mine: z.boolean().optional(), followUpAt: localTime.nullable().optional(), followedUp: z.literal(true).optional(),
  state: z.enum(["open", "waiting", "resolved", "closed"], "a case is open, waiting, resolved or closed").optional(), note: reason,
});
const opened = z.object({ words: said, topic: z.enum(complaintKinds as [string, ...string[]]).default("other"), gravity: z.enum(["low", "medium", "high"]).optional(), booking: reference.optional(), conversation: z.guid().optional() });
const giving = z.object({ words: said, amount: z.int().min(0).max(100_000_000) });
const inRedress = z.object({ reference, id: z.guid() });
const answered = z.object({ state: z.enum(["granted", "refused"], "it is granted or refused") });
const promised = z.object({ words: said, dueAt: localTime, case: reference.optional(), conversation: z.guid().optional(), department: id.optional() });
const settled = z.object({ state: z.enum(["kept", "withdrawn"], "a promise is kept or withdrawn") });
const done = z.object({ state: z.enum(["done", "withdrawn"], "an errand is done or withdrawn") });
const chore = z.object({ kind: z.enum(["errand", "message", "lost_thing", "call_back"]), words: said, department: id.optional(), contact: reason, dueAt: localTime.optional(), booking: reference.optional(), conversation: z.guid().optional() });

const instant = (desk: Desk, local: string): Date => instantOfLocal(local, desk.sites[0]?.timeZone ?? "UTC");

/** Cases, promises, errands and what is overdue: looked after by people. */
export const careRoutes = [
  route({
    method: "get", path: "/api/cases/{reference}", who: "staff", params: inCase, query: shownIn, summary: "A case with its notes, promises, what was given for it, and what this colleague may give.",
    answers: { 200: { what: "the case", shape: anything } },
    run: async ({ door, desk, params, query, staff }) => ({ status: 200, body: await caseCard(door.house, params.reference, staffOf(staff), languageOf(desk, query.lang)) }),
  }),
  route({
    method: "post", path: "/api/cases", who: "staff", body: opened, summary: "A complaint told at the counter or on the phone.",
    answers: { 201: { what: "its reference", shape: anything } },
    run: async ({ door, body, staff }) => ({ status: 201, body: await openAtCounter(door.house, body, staffOf(staff)) }),
  }),
  route({
    method: "post", path: "/api/cases/{reference}/changes", who: "staff", params: inCase, body: change, summary: "Takes a case, grades it, passes it on, notes its cause, follows it up or ends it.",
    answers: { 201: { what: "the case as it is now", shape: anything } },
    async run({ door, desk, params, body: { followUpAt, ...body }, staff }) {
      const changed = { ...body, ...(followUpAt === undefined ? {} : { followUpAt: followUpAt === null ? null : instant(desk, followUpAt) }) };
      return { status: 201, body: await lookAfter(door.house, params.reference, changed, staffOf(staff)) };
    },
  }),
  route({
    method: "post", path: "/api/cases/{reference}/redresses", who: "staff", params: inCase, body: giving, summary: "Gives something for a case within the role's limit; above it a second person is asked.",
    answers: { 201: { what: "granted, or asked", shape: anything } },
    run: async ({ door, params, body, staff }) => ({ status: 201, body: await give(door.house, params.reference, body, staffOf(staff)) }),
  }),
  route({
    method: "post", path: "/api/cases/{reference}/redresses/{id}/answers", who: "staff", params: inRedress, body: answered, summary: "A second person grants or refuses what a colleague asked to give.",
    answers: { 201: { what: "as it was answered", shape: anything } },
    run: async ({ door, params, body, staff }) => ({ status: 201, body: await answerAsked(door.house, params.reference, params.id, body.state, staffOf(staff)) }),
  }),
  route({
    method: "post", path: "/api/promises", who: "staff", body: promised, summary: "Promises something by a time, in a case or a conversation.",
    answers: { 201: { what: "its id", shape: anything } },
    run: async ({ door, desk, body, staff }) => ({ status: 201, body: await promise(door.house, { ...body, dueAt: instant(desk, body.dueAt) }, staffOf(staff)) }),
  }),
  deed({
    method: "post", path: "/api/promises/{id}/settlements", params: inId, body: settled, summary: "A promise was kept, or is taken back.", what: "settled",
    run: ({ door, params, body, staff }) => settlePromised(door.house, params.id, body.state, staffOf(staff)),
  }),
  route({
    method: "get", path: "/api/errands", who: "staff", query: shownIn, summary: "What is to be done: errands, messages, lost things, call-backs, and allergies or needs that a person has yet to acknowledge.",
    answers: { 200: { what: "the errands and wishes", shape: anything } },
    run: async ({ door, desk, query, staff }) => ({ status: 200, body: await choresOf(door.house, staffOf(staff), languageOf(desk, query.lang)) }),
  }),
  route({
    method: "post", path: "/api/errands", who: "staff", body: chore, summary: "Writes down something to be done, for a department and by a time.",
    answers: { 201: { what: "the errand", shape: anything } },
    run: async ({ door, desk, body: { dueAt, ...body }, staff }) => ({ status: 201, body: await noteChore(door.house, { ...body, ...(dueAt ? { dueAt: instant(desk, dueAt) } : {}) }, staffOf(staff)) }),
  }),
  route({
    method: "post", path: "/api/errands/{id}/settlements", who: "staff", params: inId, body: done, summary: "An errand or a call-back is done, or no longer to be done.",
    answers: { 201: { what: "the errand", shape: anything } },
    run: async ({ door, params, body, staff }) => ({ status: 201, body: await settleChore(door.house, params.id, body.state, staffOf(staff)) }),
  }),
  deed({
    method: "post", path: "/api/wishes/{id}/acknowledgements", params: inId, summary: "A person has read of an allergy or a need for access.", what: "acknowledged",
    run: ({ door, params, staff }) => acknowledge(door.house, params.id, staffOf(staff)),
  }),
  route({
    method: "get", path: "/api/reminders", who: "staff", query: shownIn, summary: "What is overdue and brought before this colleague: as its owner, as one on duty, or as the manager.",
    answers: { 200: { what: "the oldest first", shape: list("reminders") } },
    run: async ({ door, desk, query, staff }) => ({ status: 200, body: { reminders: await remindersFor(door.house, staffOf(staff), languageOf(desk, query.lang)) } }),
  }),
  deed({
    method: "post", path: "/api/reminders/{id}/sightings", params: inId, summary: "A colleague has seen it; it rings no more.", what: "seen",
    run: ({ door, params, staff }) => seeReminder(door.house, params.id, staffOf(staff)),
  }),
];
