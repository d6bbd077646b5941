import type { z } from "zod";
import { heldFrom, type Conversation } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { leaveOut } from "#conversations/leaving_out.ts";
import { receive } from "#conversations/messages.ts";
import { answer, keep } from "#conversations/settling.ts";
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
    async run({ door, params, body, talk, addressHash, limit }) {
      if (body.text) limit("words", addressHash, body.text.length);
      if (!talk?.addressHash) await heldFrom(door.house.db, params.id, addressHash);
      const { seq, again } = await took(door.house, params.id, body, talk);
      return { status: again ? 200 : 202, body: { seq } };
    },
  }),
];

function took(house: House, conversation: string, body: z.infer<typeof message>, talk?: Conversation): Promise<{ seq: number; again: boolean }> {
  if (body.text !== undefined) return receive(house, conversation, { id: body.id, text: body.text, seen: body.seen, attachments: body.attachments }, talk);
  if (body.leave) return leaveOut(house, { conversation, id: body.id, proposal: body.leave, item: body.item });
  if (body.keep) return keep(house, { conversation, id: body.id, proposal: body.keep });
  return answer(house, { conversation, id: body.id, ...(body.confirm ? { proposal: body.confirm, answer: "yes" } : { proposal: body.decline ?? "", answer: "no" }) });
}
