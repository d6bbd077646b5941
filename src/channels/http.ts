import type { IncomingMessage, ServerResponse } from "node:http";
import restify, { type Request, type Response, type Server } from "restify";
import { DeskError, Invalid } from "#errors.ts";
import { newReference } from "#operations/log.ts";
import { addressOf, hashAddress, isSecure } from "./address.ts";
import { answerer } from "./answer.ts";
import type { Door } from "./door.ts";
import { Buckets, Standing } from "./limits.ts";
import { sendProblem } from "./problems.ts";
import type { Route } from "./routes.ts";
import { crossOrigin, guardHeaders } from "./security.ts";

/** The open website: `server` listens where the caller says, `close` lets every reader go and waits for the last answer. */
export interface Website { server: Server; close(): Promise<void> }

/** What the desk remembers of a request while it answers. */
interface Visit { reference: string; secure: boolean; addressHash: string }
/** The library's types do not know its chain that runs before everything else. */
type WithFirst = { first(look: (request: IncomingMessage, response: ServerResponse) => boolean): void };
const visits = new WeakMap<IncomingMessage, Visit>();

/**
 * Builds the server from its routes, with the ways known to bring restify 12 down shut: a compressed body is refused
 * before anything unpacks it, a host that is none is refused before an address is made of it, an error in mid-stream cuts that stream only, there are async handlers only, no file is
 * served from a folder, and nothing internal is told.
 */
export function openWebsite(door: Door, routes: readonly Route[]): Website {
  const { settings, log } = door;
  const closing = new AbortController();
  const buckets = new Buckets(settings.limits);
  // The library's types still name the logger it had before pino.
  const server = restify.createServer({ name: "", log: log as never, maxParamLength: 300, handleUncaughtExceptions: false });
  // The library listens for upgrades and answers none: each would keep its connection for good. Without it they are plain requests.
  server.server.removeAllListeners("upgrade");
  server.server.headersTimeout = 20_000;
  server.server.requestTimeout = 60_000;
  // Longer than any proxy in front keeps an idle connection (a minute, as a rule): else what it sends in the moment of closing is lost.
  server.server.keepAliveTimeout = 65_000;

  // Before anything of the library: what is refused here is answered here, and nothing thrown here reaches the process.
  (server as Server & WithFirst).first((request, response) => {
    const reference = newReference();
    try {
      const secure = isSecure(request, settings.trust, settings.publicUrl);
      const addressHash = hashAddress(addressOf(request, settings.trust), settings.secretKey);
      visits.set(request, { reference, secure, addressHash });
      response.setHeader("x-request-id", reference);
      guardHeaders(response, secure);
      mustBeReadable(request);
      if (crossOrigin(request, response, settings.allowedOrigins)) return false;
      buckets.take(/^\/api\/messages(?:$|\?)/.test(request.url ?? "") ? "activities" : "address", addressHash);
      const coding = request.headers["content-encoding"];
      if (coding && coding !== "identity") throw new DeskError(415, "compressed", "Please send the request without compression.");
      return true;
    } catch (error) {
      log.info({ id: reference, code: (error as DeskError).code }, "refused at the door");
      sendProblem(response, error, reference);
      return false;
    }
  });

  const visitOf = (request: IncomingMessage): Visit => visits.get(request) ?? { reference: newReference(), secure: false, addressHash: "" };
  const answer = answerer(door, buckets, new Standing(), closing.signal, visitOf);
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const run = async (request: Request, response: Response): Promise<void> => { await answer(route, request, response); };
    if (route.method === "post") server.post(path, run);
    else if (route.method === "delete") server.del(path, run);
    else {
      server.get(path, run);
      // A stream has no head to be asked for alone.
      if (!route.waits) server.head(path, run);
    }
  }

  // What the library itself refuses (no such path, another method) is told like everything else.
  server.on("restifyError", (request: Request, response: Response, error: Error & { statusCode?: number }, done: () => void) => {
    if (response.headersSent) {
      Object.assign(response, { _sent: true });
      response.destroy();
    } else {
      const { reference } = visitOf(request);
      const told = ofLibrary(error);
      log[told === error ? "error" : "info"]({ id: reference, ...(told === error ? { err: error } : { code: (told as DeskError).code }) }, "not answered");
      sendProblem(response, told, reference);
      Object.assign(response, { _sent: true });
    }
    done();
  });

  return {
    server,
    async close() {
      closing.abort();
      const closed = new Promise<void>((resolve) => server.close(resolve));
      server.server.closeIdleConnections();
      const late = setTimeout(() => server.server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(late);
    },
  };
}

/**
 * The library makes one address of the `Host` and the path, outside of anything that catches: what is no address would end
 * the process, and a host with a path in it would lead elsewhere than what was asked for. No database keeps a NUL. Throws `Invalid`.
 */
function mustBeReadable({ headers: { host = "localhost" }, url = "" }: IncomingMessage): void {
  if (!/^[\w.:[\]-]+$/.test(host) || !url.startsWith("/") || /%00/.test(url) || !URL.canParse(`http://${host}${url}`)) throw new Invalid("The address of this request cannot be read.", "bad_address");
}

function ofLibrary(error: Error & { statusCode?: number }): Error {
  switch (error.statusCode) {
    case 404: return new DeskError(404, "not_found", "There is nothing here.");
    case 405: return new DeskError(405, "no_such_method", "This cannot be done here.");
    default: return error.statusCode !== undefined && error.statusCode < 500 ? new DeskError(error.statusCode, "invalid", "The request was not understood.") : error;
  }
}
