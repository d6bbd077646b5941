import { endConversation, openConversation } from "#conversations/conversations.ts";
import { eraseConversation } from "#conversations/erasure.ts";
import { signInGuest } from "#conversations/signing_in.ts";
import { route } from "#channels/routes.ts";
import { readIdentity } from "./identity.ts";
import { inConversation, opened, opening, signingIn } from "./shapes.ts";

/** Opening and ending a conversation, signing in, and asking to be forgotten. */
export const conversationRoutes = [
  route({
    method: "post", path: "/api/conversations", who: "anyone", body: opening,
    summary: "Opens a conversation. Its token, shown as Bearer, opens this conversation and nothing else.",
    answers: { 201: { what: "the conversation and its token", shape: opened } },
    async run({ door, desk, body, addressHash, limit }) {
      limit("opening", addressHash);
      const identity = body.identity === undefined ? undefined : await readIdentity(body.identity, desk.id, door.settings);
      const { id, token } = await openConversation(door.house.db, {
        channel: "web", locale: body.locale ?? identity?.locale, timeZone: body.timeZone, addressHash, now: door.house.clock.now(),
      });
      if (identity) await signInGuest(door.house, id, identity);
      return { status: 201, body: { id, token, desk: { name: desk.name, languages: desk.languages, timeZone: desk.sites[0]?.timeZone } } };
    },
  }),
  route({
    method: "post", path: "/api/conversations/{id}/identity", who: "guest", params: inConversation, body: signingIn,
    summary: "A guest who signs in later.",
    answers: { 204: { what: "the desk knows the guest" } },
    async run({ door, desk, params, body }) {
      await signInGuest(door.house, params.id, await readIdentity(body.identity, desk.id, door.settings));
      return { status: 204 };
    },
  }),
  route({
    method: "delete", path: "/api/conversations/{id}", who: "guest", params: inConversation,
    summary: "The guest ends the conversation.",
    answers: { 204: { what: "it is ended" } },
    async run({ door, params }) {
      await endConversation(door.house.db, params.id, door.house.clock.now());
      return { status: 204 };
    },
  }),
  route({
    method: "post", path: "/api/conversations/{id}/erasure", who: "guest", params: inConversation,
    summary: "The guest asks for their data to be erased.",
    answers: { 202: { what: "the words of the conversation are erased; `keptUntil` where a booking ahead keeps name and contact until it is over" } },
    async run({ door, params }) {
      const kept = await eraseConversation(door.house, params.id, door.house.clock.now());
      return { status: 202, body: kept ? { keptUntil: kept.until.toISOString() } : {} };
    },
  }),
];
