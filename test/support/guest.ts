import { randomUUID } from "node:crypto";
import type { Event } from "#conversations/log.ts";
import type { Journey, Talk } from "./journey.ts";

/** What followed a guest's words, in the pieces a test asks about. */
export interface Heard {
  events: Event[];
  /** All that the desk and its assistant said, without the introduction. */
  words: string;
  choices: string[];
  /** `document#heading` of everything cited. */
  cited: string[];
  /** The last offer shown, and its lines by label. */
  offer?: Event;
  lines: Record<string, string>;
  bookings: Event[];
  /** The handoffs, cases and promises. */
  of(type: string): Event[];
}

/** A guest we know, in a conversation of their own. */
export interface Guest { talk: Talk; says(text: string): Promise<Heard>; confirms(): Promise<Heard>; declines(): Promise<Heard> }

/** Somebody opens a conversation on the website. */
export async function guestOf(desk: Journey, locale?: string): Promise<Guest> {
  const talk = await desk.guest(locale);
  let offer: Event | undefined;
  const hear = (events: Event[]): Heard => {
    const heard = heardIn(events);
    if (heard.offer) offer = heard.offer;
    return heard;
  };
  const presses = async (answer: "confirm" | "decline") => {
    const sent = await desk.ask(`/api/conversations/${talk.id}/messages`, { token: talk.token, body: { id: randomUUID(), [answer]: offer?.id } });
    return hear(await desk.events(talk, talk.token, sent.body.seq as number));
  };
  return { talk, says: async (text) => hear(await desk.say(talk, text)), confirms: () => presses("confirm"), declines: () => presses("decline") };
}

function heardIn(events: Event[]): Heard {
  const messages = events.filter(({ type, from, text }) => type === "message" && from !== "guest" && !(from === "desk" && String(text).includes("/privacy")));
  const offer = events.findLast(({ type }) => type === "proposal");
  const lines = (offer?.lines as { label: string; value: string }[] | undefined) ?? [];
  return {
    events, words: messages.map(({ text }) => String(text)).join(" "),
    choices: messages.flatMap(({ choices }) => (choices as string[] | undefined) ?? []),
    cited: messages.flatMap(({ citations }) => ((citations as { document: string; heading: string }[] | undefined) ?? []).map(({ document, heading }) => `${document}#${heading}`)),
    ...(offer ? { offer } : {}), lines: Object.fromEntries(lines.map(({ label, value }) => [label, value])),
    bookings: events.filter(({ type }) => type === "booking"), of: (type) => events.filter((event) => event.type === type),
  };
}
