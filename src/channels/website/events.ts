import { isIn } from "#channels/console/signed_in.ts";
import { lookAnyway } from "#conversations/announcements.ts";
import { asGuestSees } from "#conversations/guest_view.ts";
import { eventsAfter, type Event } from "#conversations/log.ts";
import { eventsIfQuiet } from "#conversations/turns.ts";
import type { Door } from "#channels/door.ts";
import { route } from "#channels/routes.ts";
import { Bell, frame, heartbeatEvery, stream, whileSignedIn } from "#channels/sse.ts";
import { events, inConversation, readingFrom } from "./shapes.ts";

/** Reading a conversation from a cursor: as a stream, or as JSON that waits. Staff read what is theirs beside it. */
export const eventRoutes = [
  route({
    method: "get", path: "/api/conversations/{id}/events", who: "guest or staff", waits: true, params: inConversation, query: readingFrom,
    summary: "Events after `after` (or `Last-Event-ID`): a stream with `Accept: text/event-stream`, else JSON, answered once no turn is waiting or running.",
    answers: { 200: { what: "events", shape: events } },
    async run({ door, params, query, staff, session, request, response, gone }) {
      if (staff) await door.counter.mayRead(params.id, staff);
      const audience = staff ? "staff" : "all";
      const asSeen = (event: Event): Event => (staff ? event : asGuestSees(event));
      let after = cursor(request.headers["last-event-id"], query.after);
      const bell = new Bell();
      const stop = door.announcements.subscribe(params.id, bell.ring);
      try {
        if (!(request.headers.accept ?? "").includes("text/event-stream")) {
          const found = await waitFor(door, params.id, audience, after, query.wait ?? 0, bell, gone);
          if (staff) await door.counter.mayRead(params.id, staff);
          return { status: 200, body: { events: found.map(asSeen) } };
        }
        const next = async () => {
          const found = await eventsAfter(door.house.db, params.id, after, audience);
          // What has become the manager's alone while somebody else was reading goes no further.
          if (staff && found.length > 0) await door.counter.mayRead(params.id, staff);
          after = found.at(-1)?.seq ?? after;
          return found.map((event) => frame(asSeen(event)));
        };
        // Its bell rings for what was not announced, too: a thousand readers who hear nothing ask nothing.
        await stream(response, bell, gone, staff ? whileSignedIn(() => isIn(door, session), next) : next, heartbeatEvery);
        return undefined;
      } finally {
        stop();
      }
    },
  }),
];

/** A browser that comes back says where it was; that counts more than the address it was first given. */
function cursor(lastEventId: string | string[] | undefined, after: number | undefined): number {
  const last = Number([lastEventId ?? ""].flat()[0] || Number.NaN);
  return Number.isSafeInteger(last) && last >= 0 ? last : after ?? 0;
}

/** What is after the cursor once no turn is waiting or running; with neither, the next event; at most so many seconds. */
async function waitFor(door: Door, conversation: string, audience: "all" | "staff", after: number, seconds: number, bell: Bell, gone: AbortSignal): Promise<Event[]> {
  const { db } = door.house;
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const left = until - performance.now();
    const found = left <= 0 || gone.aborted ? await eventsAfter(db, conversation, after, audience) : await eventsIfQuiet(db, conversation, after, audience);
    if (found.length > 0 || left <= 0 || gone.aborted) return found;
    await bell.wait(Math.min(lookAnyway, left), gone);
  }
}
