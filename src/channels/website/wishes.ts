import { z } from "zod";
import { rate } from "#conversations/rating.ts";
import { stopReply } from "#conversations/stopping.ts";
import { answerByMail } from "#handoff/waiting.ts";
import { Refused } from "#errors.ts";
import { route } from "#channels/routes.ts";
import { inConversation, received, sourceId, words } from "./shapes.ts";

const rating = z.object({
  id: sourceId, text: words.optional(),
  score: z.int("a score is 1 to 5").min(1, "a score is 1 to 5").max(5, "a score is 1 to 5").optional().meta({ description: "left out where the guest would rather not say; they are not asked again" }),
});
const byMail = z.object({ id: sourceId, email: z.email("this is no e-mail address").max(200) });
const twice = { 200: { what: "the same id came before: nothing was done again", shape: received } };

/** What a guest may wish of a conversation besides words: that a reply stops, that they are told by e-mail, and what they thought of it. */
export const wishRoutes = [
  route({
    method: "post", path: "/api/conversations/{id}/stops", who: "guest", params: inConversation,
    summary: "Ends the reply that is being written; what it has said stands.",
    answers: { 200: { what: "whether one was being written", shape: z.object({ stopped: z.boolean() }) } },
    run: async ({ door, params }) => ({ status: 200, body: { stopped: await stopReply(door.house, params.id) } }),
  }),
  route({
    method: "post", path: "/api/conversations/{id}/ratings", who: "guest", params: inConversation, body: rating,
    summary: "What the guest thought of it, once in a chapter and never with a case open.",
    answers: { 201: { what: "it is written down", shape: received }, ...twice },
    async run({ door, params, body }) {
      const { seq, again } = await rate(door.house, params.id, body);
      return { status: again ? 200 : 201, body: { seq } };
    },
  }),
  route({
    method: "post", path: "/api/conversations/{id}/letters", who: "guest", params: inConversation, body: byMail,
    summary: "Whoever waits for a person would rather be answered by e-mail.",
    answers: { 201: { what: "the address is kept and the answer promised", shape: received }, ...twice },
    async run({ door, params, body }) {
      if (!door.house.mail) throw new Refused("This desk cannot write letters; please wait here, or leave a phone number.", "no_mail");
      const { seq, again } = await answerByMail(door.house, params.id, body);
      return { status: again ? 200 : 201, body: { seq } };
    },
  }),
];
