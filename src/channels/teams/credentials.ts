import { JwtTokenProviderFactory, ServiceClientCredentialsFactory } from "botframework-connector";

/** Where the bot signs itself in. A test puts its own place here. */
export const microsoftLogin = "https://login.microsoftonline.com";
const scope = "https://api.botframework.com/.default";
/** How long the bot waits to be signed in, in milliseconds. */
export const patience = 10_000;
/** A token is asked for anew so long before it runs out, in milliseconds. */
const before = 5 * 60_000;

/** As much of a request as signing needs. */
interface Signable { headers: { set(name: string, value: string): void } }

/**
 * A single-tenant bot's own sign-in: client credentials of RFC 6749, 4.4, at the organisation's directory. The library's way insists on
 * an encrypted address, so that nothing of it could be tried on this machine, and asks as often as it is asked; this one asks once for all who wait.
 */
export class BotSecret extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  readonly #secret: string;
  readonly #address: string;
  readonly #patience: number;
  #token: { text: string; until: number } | undefined;
  #asking: Promise<string> | undefined;

  /** `wait` is how long an answer is waited for, in milliseconds. */
  constructor({ appId, secret, tenant, login = microsoftLogin, wait = patience }: { appId: string; secret: string; tenant: string; login?: string | undefined; wait?: number | undefined }) {
    super();
    this.#appId = appId;
    this.#secret = secret;
    this.#patience = wait;
    this.#address = `${login}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
  }

  override async isValidAppId(appId = ""): Promise<boolean> { return appId === this.#appId; }
  override async isAuthenticationDisabled(): Promise<boolean> { return false; }

  override async createCredentials(): Promise<never> {
    const signRequest = async (request: Signable) => {
      request.headers.set("authorization", `Bearer ${await this.token()}`);
      return request;
    };
    return { signRequest } as never;
  }

  /** Lets go of a token that was refused. */
  forget(): void { this.#token = undefined; }

  /** The bot's token, kept until shortly before it runs out. */
  async token(): Promise<string> {
    if (this.#token && this.#token.until > performance.now()) return this.#token.text;
    this.#asking ??= this.#ask().finally(() => { this.#asking = undefined; });
    return this.#asking;
  }

  async #ask(): Promise<string> {
    const answer = await fetch(this.#address, {
      method: "POST", redirect: "error", signal: AbortSignal.timeout(this.#patience),
      body: new URLSearchParams({ grant_type: "client_credentials", client_id: this.#appId, client_secret: this.#secret, scope }),
    });
    const given = await answer.json().catch(() => ({})) as { access_token?: unknown; expires_in?: unknown; error?: unknown };
    if (!answer.ok || typeof given.access_token !== "string") throw new Error(`the sign-in of the bot was answered ${answer.status} (${String(given.error ?? "no reason").slice(0, 60)})`);
    this.#token = { text: given.access_token, until: performance.now() + Math.max(0, Number(given.expires_in ?? 0) * 1000 - before) };
    return given.access_token;
  }
}

/** The token of a managed identity, which Azure gives to the machine that has it; asked for by the library, as the bot asks. Throws where there is none. */
export async function managedToken(appId: string): Promise<string> {
  const { token } = await new JwtTokenProviderFactory().createAzureServiceTokenProvider(appId).getToken(scope) ?? {};
  if (!token) throw new Error("no token was given");
  return token;
}
