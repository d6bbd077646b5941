import { z } from "zod";
import { keepMacro, macroFields, macrosOf, retireMacro } from "#handoff/macros.ts";
import { route } from "#channels/routes.ts";
import { cleanLine, cleanText } from "#conversations/text.ts";
import { deed } from "./deeds.ts";
import { anything, inId, list } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const macro = z.object({
  id: z.guid().optional(), name: z.string().max(400).transform((name) => cleanLine(name, 100)).refine((name) => name !== "", "a macro has a name"),
  words: z.record(z.string().max(10), z.string().max(16_000).transform((text) => cleanText(text))),
});

/** Words kept for many guests. */
export const macroRoutes = [
  route({
    method: "get", path: "/api/macros", who: "staff", summary: "The macros with their words in every language of the desk, and the fields they may have.",
    answers: { 200: { what: "the macros", shape: list("macros") } },
    run: async ({ door: { house } }) => ({ status: 200, body: { macros: await macrosOf(house), fields: macroFields } }),
  }),
  route({
    method: "post", path: "/api/macros", who: "staff", body: macro, summary: "Writes a macro, or writes it anew.", answers: { 201: { what: "the macro", shape: anything } },
    run: async ({ door: { house }, body, staff }) => ({ status: 201, body: await keepMacro(house, staffOf(staff), body) }),
  }),
  deed({
    method: "delete", path: "/api/macros/{id}", params: inId, summary: "Takes a macro out of the list.", what: "taken out",
    run: ({ door: { house }, params, staff }) => retireMacro(house, staffOf(staff), params.id),
  }),
];
