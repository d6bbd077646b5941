import { z } from "zod";
import type { Counter } from "#channels/door.ts";
import { route } from "#channels/routes.ts";
import { Bell, frame, stream, whileSignedIn } from "#channels/sse.ts";
import { inConversation, received } from "#channels/website/shapes.ts";
import { deed } from "./deeds.ts";
import { closed, handoff, inId, list, queueAsked, reply } from "./shapes.ts";
import { isIn, staffOf } from "./signed_in.ts";

const viewed = z.object({ handoffs: z.array(z.guid()).max(200) });

/** The queue as a receptionist sees it, and what they do with what waits there. */
export const handoffRoutes = [
  route({
    method: "get", path: "/api/handoffs", who: "staff", waits: true, query: queueAsked,
    summary: "The handoffs, with their briefs; with `Accept: text/event-stream` again whenever the queue changes.",
    answers: { 200: { what: "the handoffs", shape: list("handoffs") } },
    async run({ door, query, staff, session, request, response, gone }) {
      const who = staffOf(staff);
      const read = () => door.counter.handoffs(query.state, who);
      if (!(request.headers.accept ?? "").includes("text/event-stream")) return { status: 200, body: { handoffs: await read() } };
      const bell = new Bell();
      const stop = door.announcements.subscribeTo("h", bell.ring);
      let shown = "";
      let sent: string[] = [];
      try {
        await stream(response, bell, gone, whileSignedIn(() => isIn(door, session), async () => {
          // Asked again once the last frame is out: what stood in it is on this console now.
          await door.counter.shown(sent.splice(0), who);
          const handoffs = await read();
          const now = frame({ type: "handoffs", ...{ handoffs } });
          if (now === shown) return [];
          shown = now;
          sent = handoffs.map((one) => (one as { id: string }).id);
          return [now];
        }));
      } finally {
        stop();
      }
      return undefined;
    },
  }),
  ...(["claims", "returns", "closings"] as const).map((noun) => route({
    method: "post", path: `/api/handoffs/{id}/${noun}`, who: "staff", params: inId, body: closed,
    summary: { claims: "Takes the conversation over: from here on the assistant is silent.", returns: "Hands the conversation back to the assistant.", closings: "Closes the handoff: the matter is settled." }[noun],
    answers: { 201: { what: "the handoff as it is now", shape: handoff } },
    async run({ door, params, body, staff }) {
      return { status: 201, body: await deeds[noun](door.counter)(params.id, staffOf(staff), body.note || undefined, body.outcome) };
    },
  })),
  deed({
    method: "post", path: "/api/alerts/views", body: viewed,
    summary: "The alarms of these handoffs stand on this colleague's open screen; from here on a guest may be told that the team has been alerted.", what: "written down",
    run: ({ door, body, staff }) => door.counter.shown(body.handoffs, staffOf(staff)),
  }),
  route({
    method: "post", path: "/api/conversations/{id}/replies", who: "staff", params: inConversation, body: reply,
    summary: "A receptionist's words to the guest.",
    answers: { 202: { what: "it is in the log", shape: received }, 200: { what: "the same id came before", shape: received } },
    async run({ door, params, body, staff }) {
      const { seq, again } = await door.counter.reply(params.id, staffOf(staff), body);
      return { status: again ? 200 : 202, body: { seq } };
    },
  }),
];

const deeds = {
  claims: (counter: Counter) => counter.claim,
  returns: (counter: Counter) => counter.giveBack,
  closings: (counter: Counter) => counter.close,
};
