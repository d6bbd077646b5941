import { z } from "zod";
import { NotAllowed, NotFound, Unavailable } from "#errors.ts";
import { eventsAfter } from "#conversations/log.ts";
import { cleanText } from "#conversations/text.ts";
import { tracesOf } from "#conversations/turns.ts";
import { marksOf } from "#handoff/marks.ts";
import { passagesOf } from "#knowledge/corrections.ts";
import { route } from "#channels/routes.ts";
import { inConversation } from "#channels/website/shapes.ts";
import { anything, list } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const passages = z.object({ document: z.string().min(1).max(500), heading: z.string().max(500).optional() });
const inPassage = z.object({ id: z.coerce.number().int().min(1) });
const corrected = z.object({ was: z.string().max(20_000), text: z.string().min(1).max(20_000).transform((text) => cleanText(text, 6_000)) });
const translated = z.object({ seqs: z.array(z.int().min(1)).min(1).max(30), to: z.enum(["en", "es", "hu", "ro"]) });
const nothing = z.object({});

/** Why the assistant answered so, putting right what it leaned on, and what it can do for whoever answers. */
export const whyRoutes = [
  route({
    method: "get", path: "/api/conversations/{id}/trace", who: "staff", params: inConversation,
    summary: "Per turn: what was understood, tools with arguments, passages with scores, checks, milliseconds, tokens, and whether it was marked as wrong.",
    answers: { 200: { what: "the turns, oldest first", shape: list("turns") } },
    async run({ door: { counter, house }, params, staff }) {
      await counter.mayRead(params.id, staffOf(staff));
      const marks = new Map((await marksOf(house, params.id)).map((mark) => [mark.turn, mark]));
      const turns = (await tracesOf(house.db, params.id)) as { turn: string }[];
      return { status: 200, body: { turns: turns.map((turn) => (marks.has(turn.turn) ? { ...turn, mark: marks.get(turn.turn) } : turn)) } };
    },
  }),
  route({
    method: "get", path: "/api/passages", who: "staff", query: passages, summary: "The passages of a document, with what was put right in them.", answers: { 200: { what: "the passages", shape: list("passages") } },
    run: async ({ door: { house }, query }) => ({ status: 200, body: await passagesOf(house.db, query.document, query.heading || undefined) }),
  }),
  route({
    method: "post", path: "/api/passages/{id}/corrections", who: "staff", params: inPassage, body: corrected,
    summary: "Puts a passage right: the next answer has the new words, until the document's file changes. For managers.", answers: { 204: { what: "in force" } },
    async run({ door, params, body, staff }) {
      const who = staffOf(staff);
      if (!who.roles.includes("manager")) throw new NotAllowed("What the desk tells is put right by a manager.", "for_managers");
      if (!door.aide) throw new Unavailable("This desk's documents cannot be changed here.", "no_documents");
      await door.aide.correct(params.id, body, who.id);
      return { status: 204 };
    },
  }),
  route({
    method: "post", path: "/api/conversations/{id}/suggestions", who: "staff", params: inConversation, body: nothing,
    summary: "A reply the assistant suggests, with its sources, from what guests may read. Nothing is sent.", answers: { 200: { what: "the suggestion", shape: anything } },
    async run({ door, params, staff, limit }) {
      const who = staffOf(staff);
      await door.counter.mayRead(params.id, who);
      if (!door.aide) throw new Unavailable("The assistant is not here just now.", "no_assistant");
      limit("conversation", `suggestions ${who.id}`);
      return { status: 200, body: await door.aide.suggest(params.id) };
    },
  }),
  route({
    method: "post", path: "/api/conversations/{id}/translations", who: "staff", params: inConversation, body: translated,
    summary: "Messages in another language, by the model service, with personal words covered.", answers: { 200: { what: "the translations", shape: list("translations") } },
    async run({ door, params, body, staff, limit }) {
      const who = staffOf(staff);
      await door.counter.mayRead(params.id, who);
      if (!door.aide?.translate) throw new NotFound("This desk has no model service that translates.", "no_model");
      limit("conversation", `translations ${who.id}`);
      const from = Math.min(...body.seqs) - 1;
      const said = (await eventsAfter(door.house.db, params.id, from, "staff", 1_000)).filter(({ seq, type, text }) => body.seqs.includes(seq) && type === "message" && typeof text === "string" && text);
      const texts = said.length > 0 ? await door.aide.translate(said.map(({ text }) => String(text)), body.to) : [];
      return { status: 200, body: { translations: said.map(({ seq }, n) => ({ seq, text: texts[n] })) } };
    },
  }),
];
