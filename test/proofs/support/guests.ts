import { randomUUID } from "node:crypto";
import type { Event } from "#conversations/log.ts";

/** What an HTTP call answered; status 0 where nobody did. */
export interface Reply { status: number; body: Record<string, unknown> & { events?: Event[]; code?: string; detail?: string; seq?: number } }

/** A guest with a conversation, an address of their own, and the one server they speak to. */
export interface Guest {
  id: string;
  token: string;
  /** Says something, once; the same `id` may be said again. */
  say(text: string, id?: string): Promise<Reply>;
  /** Presses the button of an offer. */
  confirm(proposal: string, id?: string): Promise<Reply>;
  /** What follows after a cursor, once no turn waits or runs. */
  events(after?: number, wait?: number): Promise<Event[]>;
}

/** A call over HTTP; a server that is gone is an answer too. */
export async function call(url: string, address: string, { token, body, method = body === undefined ? "GET" : "POST" }: { token?: string; body?: unknown; method?: string } = {}): Promise<Reply> {
  try {
    const answered = await fetch(url, {
      method, headers: { "x-forwarded-for": address, ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answered.status, body: await answered.json() as Reply["body"] };
  } catch {
    return { status: 0, body: {} };
  }
}

/** Somebody with a conversation that is open already, now before this server. */
export function guestAt(url: string, { id, token }: { id: string; token: string }, address = "203.0.113.1"): Guest {
  const at = `${url}/api/conversations/${id}`;
  return {
    id, token,
    say: (text, message = randomUUID()) => call(`${at}/messages`, address, { token, body: { id: message, text } }),
    confirm: (proposal, message = randomUUID()) => call(`${at}/messages`, address, { token, body: { id: message, confirm: proposal } }),
    async events(after = 0, wait = 30) {
      const { status, body } = await call(`${at}/events?after=${after}&wait=${wait}`, address, { token });
      if (!body.events) throw new Error(`${status}: ${body.detail}`);
      return body.events;
    },
  };
}

/** Opens a conversation as a guest's browser does. */
export async function newGuest(url: string, address = "203.0.113.1"): Promise<Guest> {
  const { status, body } = await call(`${url}/api/conversations`, address, { body: {} });
  if (status !== 201) throw new Error(`${status}: ${body.detail}`);
  return guestAt(url, body as unknown as { id: string; token: string }, address);
}

/** The whole replies of the assistant, in order. */
export const replies = (events: readonly Event[]): Event[] => events.filter(({ type, from }) => type === "message" && from === "assistant");

/** The offers as they stand after the last event of each. */
export const offers = (events: readonly Event[]): Event[] => [...new Map(events.filter(({ type }) => type === "proposal").map((event) => [event.id, event])).values()];
