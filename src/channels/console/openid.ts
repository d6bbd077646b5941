import { createHmac, timingSafeEqual } from "node:crypto";
import * as client from "openid-client";
import { z } from "zod";
import { DeskError, NotFound, NotSignedIn } from "#errors.ts";
import type { Settings } from "#channels/door.ts";
import { route, type Answer, type Call } from "#channels/routes.ts";
import { sessionCookie } from "#channels/security.ts";
import { isOnLoopback } from "#operations/loopback.ts";
import { deviceOf } from "./device.ts";

type OpenId = NonNullable<Settings["openId"]>;
/** What must be the same when somebody comes back, and until when (seconds since 1970). */
interface Sealed { state: string; nonce: string; verifier: string; until: number }

/** Minutes somebody may take at the organisation's own page. */
const minutes = 10;
const shape = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), until: z.number() });
const found = new Map<string, Promise<client.Configuration>>();

/** What the organisation's sign-in says of itself, read once; a failure is asked again the next time. Plain HTTP on this machine only. */
function discovered({ issuer, clientId, clientSecret }: OpenId): Promise<client.Configuration> {
  const key = `${issuer} ${clientId}`;
  const known = found.get(key) ?? client.discovery(new URL(issuer), clientId, clientSecret, undefined, { timeout: 10, ...(issuer.startsWith("http:") && isOnLoopback(issuer) ? { execute: [client.allowInsecureRequests] } : {}) });
  found.set(key, known);
  known.catch(() => found.delete(key));
  return known;
}

const baseOf = ({ door, request, secure }: Call<unknown, unknown, unknown>): string =>
  door.settings.publicUrl?.replace(/\/$/, "") ?? `${secure ? "https" : "http"}://${request.headers.host ?? "localhost"}`;
const mac = (key: string, text: string): string => createHmac("sha256", key).update(`openid ${text}`).digest("base64url");
const cookieName = (desk: string, secure: boolean): string => `${secure ? "__Secure-" : ""}frontdesk_${desk}_openid`;
/** Lax, since the way back is a link from another site; it opens nothing by itself. */
const cookie = ({ desk, secure }: Call<unknown, unknown, unknown>, value: string): string =>
  `${cookieName(desk.id, secure)}=${value}; Path=/api/sign-in; HttpOnly; SameSite=Lax; Max-Age=${value ? minutes * 60 : 0}${secure ? "; Secure" : ""}`;

function sealedIn(call: Call<unknown, unknown, unknown>): Sealed | undefined {
  const name = `${cookieName(call.desk.id, call.secure)}=`;
  const [text = "", sign = ""] = (call.request.headers.cookie ?? "").split(";").map((part) => part.trim()).find((part) => part.startsWith(name))?.slice(name.length).split(".") ?? [];
  const own = mac(call.door.settings.secretKey, text);
  if (sign.length !== own.length || !timingSafeEqual(Buffer.from(sign), Buffer.from(own))) return undefined;
  const read = shape.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  return read.success && read.data.until > Date.now() / 1000 ? read.data : undefined;
}

function must(call: Call<unknown, unknown, unknown>): OpenId {
  const { openId } = call.door.settings;
  if (!openId) throw new NotFound("This desk has no sign-in of an organisation.", "no_openid");
  return openId;
}

/** An address the organisation vouches for: verified, or in a directory of its own whose names its administrators give. `issuer` is the one that was set up: behind a door for all, each directory names whom it likes. */
export function vouched(issuer: string, claims: client.IDToken): string | undefined {
  if (claims.email_verified === true && typeof claims.email === "string") return claims.email;
  const own = /^https:\/\/login\.microsoftonline\.com\/[0-9a-f-]{36}\//.test(issuer) && !issuer.includes("9188040d-6c67-4c5b-b112-36a304b66dad");
  return own && typeof claims.preferred_username === "string" ? claims.preferred_username : undefined;
}

const away = (to: string, cookies: string[]): Answer => ({ status: 303, headers: { location: to, "set-cookie": cookies } });

/** Signing in with the organisation's own accounts: authorisation code with PKCE, state and nonce (OpenID Connect Core 1.0, 3.1). */
export const openIdRoutes = [
  route({
    method: "get", path: "/api/sign-in/openid", who: "anyone", hidden: true, summary: "Goes to the organisation's own sign-in.", answers: { 303: { what: "the way there" } },
    async run(call) {
      const openId = must(call);
      call.limit("signIn", call.addressHash);
      const verifier = client.randomPKCECodeVerifier();
      const sealed: Sealed = { state: client.randomState(), nonce: client.randomNonce(), verifier, until: Math.floor(Date.now() / 1000) + minutes * 60 };
      let to: URL;
      try {
        to = client.buildAuthorizationUrl(await discovered(openId), {
          redirect_uri: `${baseOf(call)}/api/sign-in/openid/return`, scope: "openid email profile", state: sealed.state, nonce: sealed.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: "S256",
        });
      } catch (fault) {
        call.log.warn({ err: fault }, "the organisation's sign-in does not answer");
        return away("/console?refused=failed", []);
      }
      const text = Buffer.from(JSON.stringify(sealed)).toString("base64url");
      return away(to.href, [cookie(call, `${text}.${mac(call.door.settings.secretKey, text)}`)]);
    },
  }),
  route({
    method: "get", path: "/api/sign-in/openid/return", who: "anyone", hidden: true, summary: "Comes back from the organisation's own sign-in.", answers: { 303: { what: "the console" } },
    async run(call) {
      const openId = must(call);
      const { door, desk, log, request, secure, addressHash } = call;
      const sealed = sealedIn(call);
      const over = cookie(call, "");
      if (!sealed) return away("/console?refused=failed", [over]);
      try {
        const back = new URL(request.url ?? "/", baseOf(call));
        const config = await discovered(openId);
        const tokens = await client.authorizationCodeGrant(config, back, { pkceCodeVerifier: sealed.verifier, expectedState: sealed.state, expectedNonce: sealed.nonce, idTokenExpected: true });
        const claims = tokens.claims();
        if (!claims) throw new NotSignedIn();
        const email = vouched(openId.issuer, claims);
        const { token, staff } = await door.counter.signIn({ openId: { issuer: claims.iss, subject: claims.sub, ...(email ? { email } : {}) } }, { address: addressHash, device: deviceOf(request.headers["user-agent"]) });
        log.info({ staff: staff.id }, "signed in by the organisation");
        return away("/console", [sessionCookie(desk.id, token, secure), over]);
      } catch (fault) {
        log.warn(fault instanceof DeskError ? { code: fault.code } : { err: fault }, "the organisation's sign-in was not taken");
        return away(`/console?refused=${fault instanceof DeskError && fault.code === "openid_unknown" ? "unknown" : "failed"}`, [over]);
      }
    },
  }),
];
