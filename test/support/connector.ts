import { generateKeyPairSync, randomUUID, type KeyObject } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT, type JWTPayload } from "jose";
import { clouds } from "#channels/teams/clouds.ts";

/** An activity as it came over the wire. */
export interface Wired { type: string; id?: string; text?: string; textFormat?: string; locale?: string; attachments?: { contentType: string; content: Card }[]; entities?: Record<string, unknown>[]; channelData?: Record<string, unknown>; suggestedActions?: { to: string[]; actions: { type: string; title: string; value: string }[] }; conversation?: { id: string }; from?: { id: string }; recipient?: { id: string } }
export interface Card { type: string; version: string; body: Record<string, unknown>[]; actions?: { type: string; title: string; verb: string; data: { desk: { proposal: string; token: string; seq: number; does: string } }; fallback: { type: string; data: unknown } }[] }
/** A message that stands in a chat, as it is by now. */
export interface Standing { id: string; activity: Wired; changed: number }
/** What goes wrong with a call: a status; the connection cut before the call is taken or after; no answer at all, taken or not. */
export type Fault = { status: number; retryAfter?: number; code?: string } | "cut before" | "cut after" | "hang before" | "hang after";
export interface Call { method: string; thread: string; id?: string | undefined; activity: Wired; at: number; outcome: string }

const secret = "the bot's own secret";
/** One that it had before. */
export const outworn = "the bot's secret of last year";
export const account = { appId: "11111111-2222-4333-8444-555555555555", tenant: "99999999-8888-4777-8666-555555555555", secret };

/** Microsoft's published limits of one chat, and of one organisation, kept strictly. */
const limits = [[7, 1_000], [8, 2_000], [60, 30_000], [1_800, 3_600_000]] as const;

/** Why nobody is signed in, as Microsoft Entra says it ("Error codes", AADSTS). */
function noToken(directory: string, form: URLSearchParams, scope: string): { status: number; error: string; code: number } | undefined {
  if (directory !== account.tenant) return { status: 400, error: "invalid_request", code: 90002 };
  if (form.get("grant_type") !== "client_credentials") return { status: 400, error: "unsupported_grant_type", code: 70003 };
  if (form.get("client_id") !== account.appId) return { status: 400, error: "unauthorized_client", code: 700016 };
  if (form.get("scope") !== scope) return { status: 400, error: "invalid_scope", code: 1002012 };
  if (form.get("client_secret") !== secret) return { status: 401, error: "invalid_client", code: form.get("client_secret") === outworn ? 7000222 : 7000215 };
  return undefined;
}

/**
 * A Bot Framework connector on this machine: OpenID metadata and keys, the bot's sign-in, chats with ids, updates and streams, throttled
 * by the published limits. What nobody planned is kept, and `close` throws for it.
 */
export async function openConnector({ now = () => performance.now(), cloud = "public" as keyof typeof clouds } = {}) {
  const { issuer, scope } = clouds[cloud];
  const keys = new Map<string, { key: KeyObject; jwk: object }>();
  const addKey = (kid: string, endorsements?: string[]) => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    keys.set(kid, { key: privateKey, jwk: { ...publicKey.export({ format: "jwk" }), kid, use: "sig", ...(endorsements ? { endorsements } : {}) } });
  };
  addKey("first", ["msteams"]);
  const chats = new Map<string, Standing[]>();
  const calls: Call[] = [];
  const unplanned: string[] = [];
  const times = new Map<string, number[]>();
  const streams = new Map<string, { id: string; step: number; text: string }>();
  const state = { down: false, keysAsked: 0, signedIn: 0, token: randomUUID(), signIn: (): Fault | undefined => undefined, plan: (_call: Omit<Call, "outcome">): Fault | undefined => undefined };

  const throttled = (thread: string, tenant: string): number => {
    const at = times.get(thread) ?? [];
    const all = times.get(`tenant ${tenant}`) ?? [];
    const wait = Math.max(...limits.map(([most, window]) => (at.at(-most) ?? Number.NEGATIVE_INFINITY) + window - now()), (all.at(-50) ?? Number.NEGATIVE_INFINITY) + 1_000 - now());
    if (wait > 0) return wait;
    times.set(thread, [...at, now()].slice(-1_800));
    times.set(`tenant ${tenant}`, [...all, now()].slice(-50));
    return 0;
  };

  const answer = (response: ServerResponse, status: number, body: object = {}, headers: Record<string, string> = {}) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

  /** The stream a call belongs to: steps only grow, the text only grows, one at a time in a chat. */
  const streamFault = (thread: string, activity: Wired): string | undefined => {
    const entity = activity.entities?.find(({ type }) => type === "streaminfo") as { streamType?: string; streamId?: string; streamSequence?: number } | undefined;
    if (!entity) return undefined;
    const open = streams.get(thread);
    if (!entity.streamId) return entity.streamSequence === 1 && activity.type === "typing" ? undefined : "a stream begins with step 1";
    if (!open || open.id !== entity.streamId) return "no such stream";
    if ((entity.streamSequence ?? 0) <= open.step) return "a step goes back";
    if (entity.streamType === "streaming" && !activity.text?.startsWith(open.text)) return "the text does not go on";
    return undefined;
  };

  const take = (thread: string, method: string, id: string | undefined, activity: Wired): { id: string } | undefined => {
    const there = chats.get(thread) ?? [];
    chats.set(thread, there);
    if (method === "PUT") {
      const standing = there.find((one) => one.id === id);
      if (!standing) return undefined;
      Object.assign(standing, { activity, changed: standing.changed + 1 });
      return { id: standing.id };
    }
    const stream = activity.entities?.find(({ type }) => type === "streaminfo") as { streamType?: string; streamId?: string; streamSequence?: number } | undefined;
    const made = stream?.streamId ?? randomUUID();
    if (stream?.streamType === "streaming") streams.set(thread, { id: made, step: stream.streamSequence ?? 0, text: activity.text ?? "" });
    if (stream?.streamType === "final") streams.delete(thread);
    if (activity.type === "message") there.push({ id: made, activity, changed: 0 });
    return { id: made };
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", "http://connector");
    if (url.pathname === "/.well-known/openidconfiguration") {
      state.keysAsked += 1;
      if (state.down) { request.socket.destroy(); return; }
      answer(response, 200, { issuer, jwks_uri: `${self.url}/keys` });
      return;
    }
    if (url.pathname === "/keys") { answer(response, 200, { keys: [...keys.values()].map(({ jwk }) => jwk) }); return; }
    let text = "";
    for await (const part of request) text += String(part);
    const directory = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(url.pathname)?.[1];
    if (directory) {
      state.signedIn += 1;
      const fault = state.signIn();
      if (typeof fault === "object") { answer(response, fault.status, { error: "temporarily_unavailable" }); return; }
      if (fault?.startsWith("hang")) return;
      if (fault) { request.socket.destroy(); return; }
      const no = noToken(directory, new URLSearchParams(text), `${scope}/.default`);
      answer(response, no?.status ?? 200, no ? { error: no.error, error_codes: [no.code] } : { token_type: "Bearer", expires_in: 3600, access_token: state.token });
      return;
    }
    const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(url.pathname);
    if (!path || !["POST", "PUT", "DELETE"].includes(request.method ?? "")) {
      unplanned.push(`${request.method} ${url.pathname}`);
      answer(response, 404);
      return;
    }
    const [thread, id] = [decodeURIComponent(path[1]!), path[2] ? decodeURIComponent(path[2]) : undefined];
    const activity = JSON.parse(text || "{}") as Wired;
    const call = { method: request.method ?? "", thread, id, activity, at: now() };
    const note = (outcome: string) => { calls.push({ ...call, outcome }); };
    if (request.headers.authorization !== `Bearer ${state.token}`) { note("401"); answer(response, 401, { error: { code: "Unauthorized" } }); return; }
    const wait = throttled(thread, account.tenant);
    if (wait > 0) { note("429"); answer(response, 429, { error: { code: "Throttled" } }, { "retry-after": String(Math.ceil(wait / 1000)) }); return; }
    const fault = state.plan(call);
    if (fault === "cut before") { note(fault); request.socket.destroy(); return; }
    if (fault === "hang before") { note(fault); return; }
    if (typeof fault === "object") { note(String(fault.status)); answer(response, fault.status, { error: { code: fault.code ?? "Fault" } }, fault.retryAfter ? { "retry-after": String(fault.retryAfter) } : {}); return; }
    const wrong = streamFault(thread, activity);
    if (wrong) { note(`403 ${wrong}`); answer(response, 403, { error: { code: "ContentStreamNotAllowed", message: wrong } }); return; }
    const taken = take(thread, call.method, id, activity);
    if (!taken) { note("404"); answer(response, 404, { error: { code: "ActivityNotFound" } }); return; }
    note(fault ?? "taken");
    if (fault === "cut after") { request.socket.destroy(); return; }
    if (fault === "hang after") return;
    answer(response, call.method === "POST" ? 201 : 200, taken);
  };

  const server = createServer((request, response) => { serve(request, response).catch((error: unknown) => { unplanned.push(String(error)); request.socket.destroy(); }); });
  // Kept as long as a gateway keeps an idle connection: five seconds are over in the middle of a call on a busy machine.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const metadata = `${url}/.well-known/openidconfiguration`;
  const self = {
    url, account, chats, calls, unplanned, state, addKey, streams,
    /** The settings by which a desk finds this connector instead of Microsoft's. */
    environment: {
      MICROSOFT_APP_ID: account.appId, MICROSOFT_APP_PASSWORD: secret, MICROSOFT_APP_TENANT_ID: account.tenant, ToBotFromChannelOpenIdMetadataUrl: metadata,
      // With the directory and without: both are written in Microsoft's documentation.
      ...(cloud === "public" ? { ToChannelFromBotLoginUrl: url } : { ToChannelFromBotLoginUrl: `${url}/${account.tenant}`, MICROSOFT_CLOUD: cloud }),
    },
    /** A token as the channel signs it; what is given stands instead. */
    async token(claims: JWTPayload = {}, { kid = "first", alg = "RS256", minutes = 60, key = keys.get(kid)?.key }: { kid?: string; alg?: string; minutes?: number; key?: KeyObject | undefined } = {}): Promise<string> {
      const at = Math.floor(Date.now() / 1000);
      return new SignJWT({ serviceurl: `${self.url}/`, iss: issuer, aud: account.appId, nbf: at - 60, exp: at + minutes * 60, ...claims }).setProtectedHeader({ alg, kid, typ: "JWT" }).sign(key!);
    },
    /** The messages that stand in a chat. */
    in: (thread: string): Wired[] => (chats.get(thread) ?? []).map(({ activity }) => activity),
    /** The cards in a chat, oldest first. */
    cards: (thread: string): (Standing & { card: Card })[] => (chats.get(thread) ?? []).flatMap((one) => (one.activity.attachments?.[0] ? [{ ...one, card: one.activity.attachments[0].content }] : [])),
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
      if (unplanned.length > 0) throw new Error(`the connector was asked for what nobody planned: ${unplanned.join("; ")}`);
    },
  };
  return self;
}
export type Connector = Awaited<ReturnType<typeof openConnector>>;
