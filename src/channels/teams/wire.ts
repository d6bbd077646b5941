import { AsyncLocalStorage } from "node:async_hooks";
import { createRequire } from "node:module";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity as BotActivity, type ConversationReference } from "botbuilder";
import type { ClaimsIdentity, ConnectorClient, ConnectorFactory, UserTokenClient } from "botframework-connector";
import type { Account } from "./clouds.ts";
import { BotSignIn, patience as signInPatience } from "./credentials.ts";

/** Where a chat is reached. */
export interface Reference { serviceUrl: string; channelId: string; thread: string; botId: string; memberId: string; tenant?: string | undefined }

/** What is sent: as much of the protocol's activity as the desk uses. */
export type Outgoing = Partial<BotActivity> & { type: string };

/** What came of a call: accepted, with the other side's id; refused with a status; nothing was sent; or it may have arrived. */
export type Called = { id: string } | { status: number; retryAfter?: number; code?: string } | { unsent: string } | { lost: string };

// The library's mapper keeps only type, text and mentioned of an entity: citations, the AI label and stream marks would be lost.
const mappers = createRequire(import.meta.url)("botframework-connector/lib/connectorApi/models/mappers") as { Entity: { type: { additionalProperties?: object } } };
mappers.Entity.type.additionalProperties = { type: { name: "Object" } };

/** How long an answer to one call is waited for, in milliseconds. */
const patience = 15_000;
/** Whether the call in hand has got as far as the network. */
const calls = new AsyncLocalStorage<{ began: boolean }>();

interface Policy { name: string; sendRequest(request: { timeout: number; retryable?: boolean }, next: (request: object) => Promise<object>): Promise<object> }
interface Pipeline { removePolicy(which: { name: string }): void; addPolicy(policy: Policy, options?: object): void }

/** Connector clients, one for each address, without the library's blind repeating of what may have arrived, and with an end to waiting. */
class Connecting extends ConfigurationBotFrameworkAuthentication {
  readonly #patience: number;
  readonly #clients = new Map<string, Promise<ConnectorClient>>();
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(settings: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0], signIn: BotSignIn | undefined, wait: number) {
    super(settings, signIn);
    this.#patience = wait;
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const factory = super.createConnectorFactory(identity);
    return { create: (serviceUrl: string, audience?: string) => this.#client(factory, serviceUrl, audience) } as ConnectorFactory;
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return this.#userTokens ??= super.createUserTokenClient(identity);
  }

  #client(factory: ConnectorFactory, serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const known = this.#clients.get(serviceUrl);
    if (known) return known;
    if (this.#clients.size >= 100) this.#clients.clear();
    const made = factory.create(serviceUrl, audience as string).then((client) => {
      const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
      pipeline.removePolicy({ name: "defaultRetryPolicy" });
      pipeline.addPolicy({ name: "deskPatience", sendRequest: (request, next) => { request.timeout = this.#patience; return next(request); } });
      // Last of all, after the bot has signed in: from here on the other side may have it.
      pipeline.addPolicy({ name: "deskBegan", sendRequest: (request, next) => { const call = calls.getStore(); if (call) call.began = true; return next(request); } }, { afterPhase: "Sign" });
      return client;
    });
    this.#clients.set(serviceUrl, made);
    return made;
  }
}

/** The account in the library's own words. What comes in is proved elsewhere, and tokens of users are never asked for, so that their address is only there because it has to be. */
const settingsOf = ({ appId, cloud }: Account) => ({
  MicrosoftAppId: appId,
  ToChannelFromBotLoginUrl: cloud.login, ToChannelFromBotOAuthScope: cloud.scope, ToBotFromChannelTokenIssuer: cloud.issuer, ToBotFromChannelOpenIdMetadataUrl: cloud.metadata, OAuthUrl: cloud.scope,
});

/** The way out to Teams: botbuilder's adapter, and of it only what the desk needs. */
export class Wire {
  readonly #adapter: CloudAdapter;
  readonly #signIn: BotSignIn | undefined;
  readonly #appId: string;

  constructor(account: Account | undefined, wait = patience) {
    this.#appId = account?.appId ?? "";
    this.#signIn = account && new BotSignIn(account, Math.min(wait, signInPatience));
    this.#adapter = new CloudAdapter(new Connecting(account ? settingsOf(account) : {}, this.#signIn, wait));
  }

  /** Says something new in a chat. */
  send(to: Reference, activity: Outgoing): Promise<Called> {
    return this.#call(to, (client, addressed) => client.conversations.sendToConversation(to.thread, addressed(activity)));
  }

  /** Puts something in the place of what was said before. */
  update(to: Reference, id: string, activity: Outgoing): Promise<Called> {
    return this.#call(to, (client, addressed) => client.conversations.updateActivity(to.thread, id, { ...addressed(activity), id }));
  }

  async #call(to: Reference, work: (client: ConnectorClient, addressed: (activity: Outgoing) => BotActivity) => Promise<{ id?: string }>): Promise<Called> {
    const reference = { serviceUrl: to.serviceUrl, channelId: to.channelId, conversation: { id: to.thread, ...(to.tenant ? { tenantId: to.tenant } : {}) }, bot: { id: to.botId }, user: { id: to.memberId } } as ConversationReference;
    const addressed = (activity: Outgoing) => ({ channelId: to.channelId, serviceUrl: to.serviceUrl, conversation: reference.conversation, from: reference.bot, recipient: reference.user, ...activity }) as BotActivity;
    const call = { began: false };
    let answer: { id?: string } | undefined;
    try {
      await calls.run(call, () => this.#adapter.continueConversationAsync(this.#appId, reference, async (context) => {
        answer = await work(context.turnState.get<ConnectorClient>(this.#adapter.ConnectorClientKey), addressed);
      }));
      return { id: answer?.id ?? "" };
    } catch (fault) {
      const called = outcomeOf(fault, call.began);
      if ("status" in called && called.status === 401) this.#signIn?.forget();
      return called;
    }
  }
}

/** Faults at which no byte of the request had left. */
const beforeSending = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID"]);

function outcomeOf(fault: unknown, began: boolean): Called {
  const { statusCode, code, response, name } = fault as { statusCode?: unknown; code?: unknown; name?: string; response?: { headers?: { get(name: string): string | undefined }; bodyAsText?: string; parsedBody?: { error?: { code?: unknown } } } };
  if (typeof statusCode === "number" && statusCode >= 100) {
    const wait = Number(response?.headers?.get("retry-after"));
    const said = response?.parsedBody?.error?.code;
    return { status: statusCode, ...(Number.isFinite(wait) && wait > 0 ? { retryAfter: wait } : {}), ...(typeof said === "string" ? { code: said.slice(0, 60) } : {}) };
  }
  const why = typeof code === "string" ? code : name ?? "fault";
  return !began || beforeSending.has(why) ? { unsent: began ? why : `sign_in_${why}` } : { lost: why };
}
