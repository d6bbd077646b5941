import type { IncomingMessage, ServerResponse } from "node:http";
import { NotAllowed } from "#errors.ts";

/** Nothing runs, loads or frames but what this server itself serves. */
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join("; ");

/** Headers of every answer. */
export function guardHeaders(response: ServerResponse, secure: boolean): void {
  response.setHeader("content-security-policy", policy);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()");
  if (secure) response.setHeader("strict-transport-security", "max-age=31536000");
}

/** The calls another site's page may make: those of a guest, who shows a token and never a cookie. */
const forGuests = /^\/api\/(?:conversations(?:\/|$)|welcome$)/;

/** Answers CORS for the origins of `ALLOWED_ORIGINS`. True when the request was a preflight and is answered. */
export function crossOrigin(request: IncomingMessage, response: ServerResponse, allowed: readonly string[]): boolean {
  const { origin } = request.headers;
  const path = (request.url ?? "").split("?")[0] ?? "";
  if (!forGuests.test(path)) return false;
  response.setHeader("vary", "origin");
  if (!origin || !(allowed.includes("*") || allowed.includes(origin))) return false;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-expose-headers", "x-request-id, retry-after");
  response.setHeader("cross-origin-resource-policy", "cross-origin");
  if (request.method !== "OPTIONS" || !request.headers["access-control-request-method"]) return false;
  response.writeHead(204, {
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": "authorization, content-type, last-event-id",
    "access-control-max-age": "600",
  });
  response.end();
  return true;
}

/** The staff's cookie. Its name has the desk's id, since desks on one host share their cookies whatever their port. */
export const cookieName = (desk: string, secure: boolean): string => `${secure ? "__Host-" : ""}frontdesk_${desk}`;

/** The `Set-Cookie` of a session; an empty token takes it away. It ends with the browser's own. */
export const sessionCookie = (desk: string, token: string, secure: boolean): string =>
  `${cookieName(desk, secure)}=${token}; Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}${token ? "" : "; Max-Age=0"}`;

/** The token that a request shows in its `Authorization`. */
export const bearerOf = (request: IncomingMessage): string | undefined =>
  /^Bearer +([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? "")?.[1];

/** The token in the staff's cookie. For what changes something the browser must say that our own page asks. */
export function cookieToken(request: IncomingMessage, desk: string, secure: boolean): string | undefined {
  const name = `${cookieName(desk, secure)}=`;
  const found = (request.headers.cookie ?? "").split(";").map((part) => part.trim()).find((part) => part.startsWith(name));
  const token = found?.slice(name.length);
  if (token && request.method !== "GET" && request.method !== "HEAD" && !fromOurPage(request)) {
    throw new NotAllowed("This request came from another page than the console.", "other_page");
  }
  return token || undefined;
}

/** Throws where a browser says that another site's page asks: nobody is signed in, as somebody else, by a page they happen to look at. */
export function notFromElsewhere({ headers }: IncomingMessage): void {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new NotAllowed("This request came from another page than the console.", "other_page");
}

function fromOurPage(request: IncomingMessage): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const { origin, host } = request.headers;
  try {
    return origin !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
