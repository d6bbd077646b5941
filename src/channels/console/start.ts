import { z } from "zod";
import { inWords, type Language } from "#rules/desk.ts";
import { route } from "#channels/routes.ts";
import { cookieToken } from "#channels/security.ts";
import { isIn } from "./signed_in.ts";

const asked = z.object({ lang: z.string().max(20).optional() });
const shape = z.looseObject({
  desk: z.looseObject({ id: z.string(), name: z.string(), timeZone: z.string() }), language: z.string(),
  words: z.record(z.string(), z.string()), openId: z.boolean(), mail: z.boolean(), model: z.boolean(),
});
/** Those of `prompts/` that the screens of the staff are in, whatever the guests' languages are. */
const spoken = ["en", "es", "hu", "ro"];

/** What the console needs before anybody has signed in. */
export const startRoutes = [
  route({
    method: "get", path: "/api/console/start", who: "anyone", query: asked, hidden: true,
    summary: "The desk's name and the console's words in a language of staff.",
    answers: { 200: { what: "the desk and the words", shape } },
    async run({ door, desk, query, request, secure }) {
      const language = spoken.find((one) => one === query.lang?.slice(0, 2)) ?? "en";
      const words = door.house.phrases.wordings("console", language);
      const [site] = desk.sites;
      return { status: 200, body: {
        desk: {
          id: desk.id, name: desk.name, timeZone: site?.timeZone ?? "UTC", languages: desk.languages, currency: desk.currency, phone: site?.phone, email: site?.email,
          departments: desk.departments.map(({ id, name }) => ({ id, name: inWords(name, language as Language, desk.languages[0]) })),
        },
        // So that a console opened anew need not ask, and be refused, to learn whether anybody is in.
        in: await isIn(door, cookieToken(request, desk.id, secure)), language, words, now: door.house.clock.now(), openId: door.settings.openId !== undefined, mail: door.house.mail !== undefined, model: door.aide?.translate !== undefined,
      } };
    },
  }),
];
