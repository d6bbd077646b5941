import type { IncomingMessage } from "node:http";
import type { Request, Response } from "restify";
import type { z } from "zod";
import { conversationOf } from "#conversations/conversations.ts";
import { DeskError, NotFound, NotSignedIn } from "#errors.ts";
import { under } from "#operations/log.ts";
import { spanned } from "#operations/tracing.ts";
import { readBody } from "./body.ts";
import type { Door } from "./door.ts";
import type { Buckets, Standing } from "./limits.ts";
import { invalid, sendProblem } from "./problems.ts";
import type { Answer, Call, Route } from "./routes.ts";
import { bearerOf, cookieToken } from "./security.ts";

type Visit = { reference: string; secure: boolean; addressHash: string };
/** An id as it stands in a path; anything else is answered like one that is not there. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** How a route is answered: who asks is let in, what they sent is checked, then the route runs; errors become problem details. */
export function answerer(door: Door, buckets: Buckets, standing: Standing, closing: AbortSignal, visitOf: (request: IncomingMessage) => Visit) {
  // One id for every log line of the request and of what it starts.
  return (route: Route, request: Request, response: Response): Promise<void> =>
    under(visitOf(request).reference, () => route.waits ? answer(route, request, response) : spanned(`${route.method.toUpperCase()} ${route.path}`,
      { "http.request.method": route.method.toUpperCase(), "http.route": route.path, "url.scheme": visitOf(request).secure ? "https" : "http" }, async (span) => {
        await answer(route, request, response);
        span?.setAttribute("http.response.status_code", response.statusCode);
      }, "server"));

  async function answer(route: Route, request: Request, response: Response): Promise<void> {
    const visit = visitOf(request);
    const started = performance.now();
    const { log } = door;
    const left = new AbortController();
    response.once("close", () => left.abort());
    const gone = AbortSignal.any([closing, left.signal]);
    let leave = (): void => {};
    try {
      const desk = await door.house.desk();
      if (route.method !== "get") door.room?.();
      const who = await letIn(door, desk.id, route, request, visit.secure);
      if (who.talk && route.method !== "get") buckets.take("conversation", who.talk.id);
      if (route.waits) leave = standing.enter(visit.addressHash, who.talk?.id ?? who.session ?? "");
      const call: Call<unknown, unknown, unknown> = {
        door, desk, ...who, ...visit, request, response, gone, log,
        params: read(route.params, request.params),
        query: read(route.query, Object.fromEntries(new URLSearchParams(request.getQuery()))),
        body: route.method === "get" ? undefined : read(route.body, await readBody(request, route.longest)),
        limit: (kind, key, much) => buckets.take(kind, key, much),
      };
      const answered = await route.run(call);
      if (answered) send(response, answered);
      else if (!response.headersSent && !response.destroyed) throw new Error(`nothing was answered by ${route.method} ${route.path}`);
    } catch (error) {
      if (response.headersSent || response.destroyed) {
        if (!gone.aborted) log.error({ err: error }, "cut in the middle of an answer");
        response.destroy();
      } else {
        if (error instanceof DeskError && error.status < 500) log.info({ code: error.code, status: error.status }, "refused");
        else log.error({ err: error }, "failed");
        sendProblem(response, error, visit.reference);
      }
    } finally {
      leave();
      // Restify's own bookkeeping: it would otherwise answer 500 where a route wrote its answer by itself.
      Object.assign(response, { _sent: true });
      const seconds = (performance.now() - started) / 1000;
      log.debug({ route: `${route.method} ${route.path}`, status: response.statusCode, milliseconds: Math.round(seconds * 1000) }, "answered");
      if (!route.waits) door.answered?.({ route: route.path, method: route.method, status: response.statusCode, seconds });
    }
  }
}

const read = <T>(schema: z.ZodType<T> | undefined, value: unknown): T | undefined => {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) throw invalid(result.error);
  return result.data;
};

async function letIn(door: Door, desk: string, route: Route, request: Request, secure: boolean): Promise<Pick<Call<unknown, unknown, unknown>, "talk" | "staff" | "session">> {
  if (route.who === "anyone") return {};
  const bearer = bearerOf(request);
  const staffToken = bearer ?? (route.who === "guest" ? undefined : cookieToken(request, desk, secure));
  const id: unknown = (request.params as { id?: unknown }).id;
  // A guest's token where one is expected: most who come show it, and it opens nothing else.
  if (route.who === "guest or staff" && bearer && typeof id === "string" && uuid.test(id)) {
    const talk = await conversationOf(door.house.db, id, bearer).catch((fault: unknown) => { if (fault instanceof NotFound) return undefined; throw fault; });
    if (talk) return { talk };
  }
  if (route.who !== "guest" && staffToken) {
    const staff = await door.counter.sessionOf(staffToken);
    if (staff) return { staff, session: staffToken };
  }
  if (route.who === "staff" || !bearer) throw new NotSignedIn(route.who === "guest" ? "Please send the conversation's token." : undefined);
  if (typeof id !== "string" || !uuid.test(id)) throw new NotFound("There is no such conversation, or this token does not open it.");
  return { talk: await conversationOf(door.house.db, id, bearer) };
}

function send(response: Response, { status, body, type, headers }: Answer): void {
  const content = body === undefined ? "" : typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  response.writeHead(status, {
    "cache-control": "no-store",
    ...(status === 204 ? {} : { "content-type": type ?? "application/json; charset=utf-8", "content-length": String(Buffer.byteLength(content)) }),
    ...headers,
  });
  response.end(content);
}
