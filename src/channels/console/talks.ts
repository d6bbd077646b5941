import { z } from "zod";
import { writeAside } from "#handoff/asides.ts";
import { keepDraft } from "#handoff/drafts.ts";
import { look } from "#handoff/looking.ts";
import { openTalk } from "#handoff/open_talk.ts";
import { countsOf, linesAtMost, linesOf, lists } from "#handoff/overview.ts";
import { searchDesk } from "#handoff/searching.ts";
import { snooze } from "#handoff/snoozing.ts";
import { stepIn } from "#handoff/stepping_in.ts";
import { route } from "#channels/routes.ts";
import { inConversation, received } from "#channels/website/shapes.ts";
import { deed } from "./deeds.ts";
import { anything, handoff, list, noted, reply } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const whole = (most: number) => z.coerce.number().int().min(0).max(most);
const listed = z.object({ list: z.enum(lists).default("all"), skip: whole(1_000_000).default(0), count: whole(linesAtMost).default(50) });
const looked = z.object({ typing: z.boolean().optional(), away: z.boolean().optional() });
const drafted = z.object({ text: z.string().max(8_000) });
const putOff = z.object({ until: z.iso.datetime({ offset: true, error: "until is a moment like 2026-12-01T15:00:00Z" }).optional() });
const sought = z.object({ q: z.string().max(200) });

/** Conversations as staff see them: their lists, one of them, and what is written beside the guest's ears. */
export const talkRoutes = [
  route({
    method: "get", path: "/api/conversations", who: "staff", query: listed,
    summary: "A page of a list of conversations: waiting (in the order of the queue), mine, live with the assistant, snoozed, all; with how many there are, and in each list.",
    answers: { 200: { what: "the conversations", shape: list("conversations") } },
    async run({ door: { house }, query, staff }) {
      const who = staffOf(staff);
      const { lines, total } = await linesOf(house, query.list, who, query);
      return { status: 200, body: { conversations: lines, total, counts: await countsOf(house, who) } };
    },
  }),
  route({
    method: "get", path: "/api/conversations/{id}", who: "staff", params: inConversation,
    summary: "A conversation with its brief, its handoff, drafts, and who looks at it.", answers: { 200: { what: "the conversation", shape: anything } },
    run: async ({ door: { house }, params, staff }) => ({ status: 200, body: await openTalk(house, params.id, staffOf(staff)) }),
  }),
  route({
    method: "post", path: "/api/conversations/{id}/claims", who: "staff", params: inConversation, body: noted,
    summary: "Takes a conversation over whether it waits or the assistant has it.", answers: { 201: { what: "the handoff as it is now", shape: handoff } },
    run: async ({ door: { house }, params, body, staff }) => ({ status: 201, body: await stepIn(house, params.id, staffOf(staff), body.note || undefined) }),
  }),
  ...(["notes", "whispers"] as const).map((noun) => route({
    method: "post", path: `/api/conversations/{id}/${noun}`, who: "staff", params: inConversation, body: reply,
    summary: noun === "notes" ? "A note for colleagues; the guest never sees it." : "Words for the assistant: they shape the reply it suggests and its first turn after the hand-back, and never end the silence.",
    answers: { 202: { what: "it is in the log", shape: received }, 200: { what: "the same id came before", shape: received } },
    async run({ door: { house }, params, body, staff }) {
      const { seq, again } = await writeAside(house, params.id, staffOf(staff), noun === "notes" ? "staff_note" : "whisper", body);
      return { status: again ? 200 : 202, body: { seq } };
    },
  })),
  deed({
    method: "post", path: "/api/conversations/{id}/drafts", params: inConversation, body: drafted, summary: "Keeps what is being written; nothing takes it away.", what: "kept",
    run: ({ door: { house }, params, body, staff }) => keepDraft(house, params.id, staffOf(staff), body.text),
  }),
  deed({
    method: "post", path: "/api/conversations/{id}/looks", params: inConversation, body: looked, summary: "Shows colleagues who looks at a conversation and who types there.", what: "shown",
    async run({ door, params, body, staff }) {
      await door.counter.mayRead(params.id, staffOf(staff));
      await look(door.house, params.id, staffOf(staff), { ...(body.typing ? { typing: true } : {}), ...(body.away ? { away: true } : {}) });
    },
  }),
  deed({
    method: "post", path: "/api/conversations/{id}/snoozes", params: inConversation, body: putOff, summary: "Puts a conversation off till then, or takes it back with nothing said.", what: "put off",
    run: ({ door: { house }, params, body, staff }) => snooze(house, params.id, staffOf(staff), body.until ? new Date(body.until) : undefined),
  }),
  route({
    method: "get", path: "/api/search", who: "staff", query: sought, summary: "Guests by name or contact, bookings by reference or guest, conversations by their words.",
    answers: { 200: { what: "what was found", shape: list("found") } },
    run: async ({ door: { house }, query, staff }) => ({ status: 200, body: { found: await searchDesk(house, query.q, staffOf(staff)) } }),
  }),
];
