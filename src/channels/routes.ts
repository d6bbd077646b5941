import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import type { Logger } from "pino";
import type { Conversation } from "#conversations/conversations.ts";
import type { Desk } from "#rules/desk.ts";
import type { Colleague, Door } from "./door.ts";

/** Who may come in by a route: anyone, a conversation's guest (its token), signed-in staff, or both of these. */
export type Who = "anyone" | "guest" | "staff" | "guest or staff";

/** One request, checked: what a route gets to see. */
export interface Call<P, Q, B> {
  door: Door;
  desk: Desk;
  params: P;
  query: Q;
  body: B;
  /** The conversation whose token was shown. */
  talk?: Conversation;
  /** Who is signed in. */
  staff?: Colleague;
  /** The token they showed. */
  session?: string;
  addressHash: string;
  secure: boolean;
  request: IncomingMessage;
  response: ServerResponse;
  /** Ends open streams and waits: the server closes, or the other side went away. */
  gone: AbortSignal;
  log: Logger;
  /** Takes one, or as much as said, from a bucket of the website's limits. */
  limit(kind: "opening" | "conversation" | "signIn" | "words", who: string, much?: number): void;
}

/** What a route answers: JSON, or another content by its type. `undefined` when it has written the answer itself. */
export interface Answer { status: number; body?: unknown; type?: string; headers?: Record<string, string | string[]> }

/** A way into the house: what it checks, what it answers, and what it does. The OpenAPI document is made from the same. */
export interface Route<P = unknown, Q = unknown, B = unknown> {
  method: "get" | "post" | "delete";
  /** As in OpenAPI: `/api/conversations/{id}`. */
  path: string;
  summary: string;
  who: Who;
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  answers: Record<number, { what: string; shape?: z.ZodType; type?: string }>;
  /** Pages and files are no part of the OpenAPI document. */
  hidden?: boolean;
  /** How many bytes its body may have, where that is more than others may. */
  longest?: number;
  /** It may stay open for long: its seconds say nothing of how fast the desk is. */
  waits?: boolean;
  run(call: Call<P, Q, B>): Promise<Answer | undefined>;
}

/** A route with its types kept together; the list of routes forgets them. */
export const route = <P, Q, B>(one: Route<P, Q, B>): Route => one as unknown as Route;
