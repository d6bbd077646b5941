import { receive } from "#conversations/messages.ts";
import { answer } from "#conversations/settling.ts";
import { route } from "#channels/routes.ts";
import { inConversation, message, received } from "./shapes.ts";

/** What a guest says, and what the buttons of a proposal send. */
export const messageRoutes = [
  route({
    method: "post", path: "/api/conversations/{id}/messages", who: "guest", params: inConversation, body: message,
    summary: "Says something, or confirms or declines a proposal.",
    answers: {
      202: { what: "it is in the log", shape: received },
      200: { what: "the same id came before: nothing was done again", shape: received },
    },
    async run({ door, params, body }) {
      const { seq, again } = body.text === undefined
        ? await answer(door.house, { conversation: params.id, id: body.id, ...(body.confirm ? { proposal: body.confirm, answer: "yes" } : { proposal: body.decline ?? "", answer: "no" }) })
        : await receive(door.house, params.id, { id: body.id, text: body.text, seen: body.seen, attachments: body.attachments });
      return { status: again ? 200 : 202, body: { seq } };
    },
  }),
];
