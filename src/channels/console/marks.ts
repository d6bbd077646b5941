import { z } from "zod";
import { cleanText } from "#conversations/text.ts";
import { markedAnswers, markWrong } from "#handoff/marks.ts";
import { route } from "#channels/routes.ts";
import { deed } from "./deeds.ts";
import { inId, list } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const marked = z.object({ text: z.string().max(4_000).transform((text) => cleanText(text, 1_000)).optional() });

/** Answers that a colleague holds to be wrong. */
export const markRoutes = [
  route({
    method: "get", path: "/api/marks", who: "staff", summary: "The answers marked as wrong, the latest first: what was asked, what was said, by which sources, and what a colleague says of it.",
    answers: { 200: { what: "the marked answers", shape: list("marks") } },
    run: async ({ door: { house }, staff }) => ({ status: 200, body: { marks: await markedAnswers(house, staffOf(staff)) as unknown as Record<string, unknown>[] } }),
  }),
  deed({
    method: "post", path: "/api/turns/{id}/marks", params: inId, body: marked, summary: "Marks an answer as wrong.", what: "marked",
    run: ({ door: { house }, params, body, staff }) => markWrong(house, params.id, staffOf(staff), body.text),
  }),
  deed({
    method: "delete", path: "/api/turns/{id}/marks", params: inId, summary: "Takes the mark away.", what: "taken away",
    run: ({ door: { house }, params, staff }) => markWrong(house, params.id, staffOf(staff), undefined, false),
  }),
];
