import { setTimeout as after } from "node:timers/promises";
import { route } from "#channels/routes.ts";
import { Bell, frame, stream, whileSignedIn } from "#channels/sse.ts";
import { isIn, staffOf } from "./signed_in.ts";

/** What a topic of the desk's announcements is called on the screens. */
const named: Record<string, string> = { h: "queue", d: "desk", p: "presence", k: "cases", b: "bookings", "*": "*" };
/** A burst of announcements is told as one: a list is read anew a few times a second at most, in milliseconds. */
const together = 120;

/** Tells an open console which of its lists to read anew. */
export const liveRoutes = [
  route({
    method: "get", path: "/api/console/live", who: "staff", waits: true,
    summary: "Announces with `changed { topics }` which lists are to be read anew: queue, conversations, desk, presence, cases, bookings; `*` for all of them.",
    answers: { 200: { what: "server-sent events", type: "text/event-stream" } },
    async run({ door, staff, session, response, gone }) {
      staffOf(staff);
      const bell = new Bell();
      const heard = new Set<string>(["*"]);
      const stop = door.announcements.subscribeToAll((topic) => {
        const name = topic.startsWith("c:") ? "conversations" : named[topic];
        if (!name) return;
        heard.add(name);
        bell.ring();
      });
      bell.ring();
      try {
        await stream(response, bell, gone, whileSignedIn(() => isIn(door, session), async () => {
          if (heard.size === 0) return [];
          const first = heard.has("*");
          if (!first) await after(together, undefined, { signal: gone }).catch(() => {});
          const topics = [...heard];
          heard.clear();
          return [frame({ type: "changed", ...{ topics } })];
        }));
      } finally {
        stop();
      }
      return undefined;
    },
  }),
];
