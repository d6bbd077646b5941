import { z } from "zod";
import { peopleNow, placeInLine } from "#handoff/waiting.ts";
import type { Phrases } from "#operations/phrases.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import { route } from "#channels/routes.ts";
import { codingFor, pack } from "./packing.ts";
import { inConversation } from "./shapes.ts";
import { languageFor } from "./speech.ts";

const asked = z.object({ locale: z.string().max(60).optional().meta({ description: "BCP 47; without it, the browser's `Accept-Language`" }) });

const instant = z.iso.datetime().optional();
const people = z.object({ onDuty: z.boolean(), until: instant, next: instant });
const shape = z.object({
  desk: z.object({ id: z.string(), name: z.string(), languages: z.array(z.string()), timeZone: z.string(), phone: z.string().optional(), email: z.string().optional() }),
  now: z.iso.datetime().meta({ description: "by the desk's clock" }), language: z.string(), people,
  mail: z.boolean().meta({ description: "whether the desk can write letters" }),
  starters: z.array(z.string()), words: z.record(z.string(), z.string()).meta({ description: "what the widget itself says, in this language" }),
});

/** What a guest's window is told before anything was said. */
export type Welcome = z.infer<typeof shape>;

/** What a guest's window shows before anything was said, and where somebody stands who waits for a person. */
export const welcomeRoutes = [
  route({
    method: "get", path: "/api/welcome", who: "anyone", query: asked,
    summary: "The desk as a guest first meets it: its name, who is there, what can be asked, and the widget's words in one language.",
    answers: { 200: { what: "the desk", shape } },
    async run({ door, desk, query, request }) {
      const language = languageFor(query.locale ?? request.headers["accept-language"], desk);
      const [site] = desk.sites;
      const coding = codingFor(request.headers["accept-encoding"]);
      const welcome = JSON.stringify({
        desk: { id: desk.id, name: desk.name, languages: desk.languages, timeZone: site?.timeZone ?? "UTC", phone: site?.phone, email: site?.email },
        now: door.house.clock.now(), language, people: await peopleNow(door.house), mail: door.house.mail !== undefined,
        starters: startersOf(desk, door.house.phrases, language), words: wordsOf(door.house.phrases, language),
      });
      return { status: 200, headers: { vary: "accept-language, accept-encoding", ...(coding ? { "content-encoding": coding } : {}) }, type: "application/json; charset=utf-8", body: coding ? pack(welcome, coding, false) : welcome };
    },
  }),
  route({
    method: "get", path: "/api/conversations/{id}/place", who: "guest", params: inConversation,
    summary: "The guest's place in the line for a person, and when somebody is there.",
    answers: { 200: { what: "the place, where somebody is awaited", shape: people.extend({ position: z.int().optional() }) } },
    run: async ({ door, params }) => ({ status: 200, body: await placeInLine(door.house, params.id) }),
  }),
];

function startersOf(desk: Desk, phrases: Phrases, language: Language): string[] {
  const own = desk.starters.map((starter) => inWords(starter, language, desk.languages[0]));
  return own.length > 0 ? own : ["starter_hours", "starter_free", "starter_change"].map((key) => phrases.say(`widget.${key}`, language));
}

/** What a sentence is filled with on the guest's side; here each name stands for itself. */
const open = Object.fromEntries(["desk", "n", "phone", "name", "title", "time", "zone", "from", "to", "position", "what"].map((name) => [name, `{${name}}`]));

function wordsOf(phrases: Phrases, language: Language): Record<string, string> {
  const own = phrases.keys().filter((key) => key.startsWith("widget.") && !key.includes(".starter_"));
  return Object.fromEntries(own.map((key) => [key.slice("widget.".length), phrases.say(key, language, open)]));
}
