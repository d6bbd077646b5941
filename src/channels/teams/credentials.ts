import { JwtTokenProviderFactory, ServiceClientCredentialsFactory } from "botframework-connector";
import { tokenAddress, type Account } from "./clouds.ts";

/** How long the bot waits to be signed in, in milliseconds. */
export const patience = 10_000;
/** A token is asked for anew so long before it runs out, in milliseconds. */
const before = 5 * 60_000;

/** As much of a request as signing needs. */
interface Signable { headers: { set(name: string, value: string): void } }
interface Token { text: string; /** In milliseconds from now. */ lasts: number }

/**
 * A single-tenant bot's own sign-in, by its secret or by the identity Azure gives to the machine it runs on. The library's way insists on an
 * encrypted address, so that nothing of it could be tried on this machine, waits for minutes and asks as often as it is asked; this one asks once for all who wait.
 */
export class BotSignIn extends ServiceClientCredentialsFactory {
  readonly #account: Account;
  readonly #patience: number;
  readonly #ask: (signal: AbortSignal) => Promise<Token>;
  #token: { text: string; until: number } | undefined;
  #asking: Promise<string> | undefined;

  /** `wait` is how long an answer is waited for, in milliseconds. */
  constructor(account: Account, wait = patience) {
    super();
    this.#account = account;
    this.#patience = wait;
    this.#ask = account.managed ? byIdentity(account) : (signal) => bySecret(account, signal);
  }

  override async isValidAppId(appId = ""): Promise<boolean> { return appId === this.#account.appId; }
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
    this.#asking ??= this.#signIn().finally(() => { this.#asking = undefined; });
    return this.#asking;
  }

  async #signIn(): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => { timer = setTimeout(() => { fail(new Error("nobody answered the sign-in of the bot in time")); }, this.#patience); });
    try {
      const { text, lasts } = await Promise.race([this.#ask(AbortSignal.timeout(this.#patience)), late]);
      this.#token = { text, until: performance.now() + Math.max(0, lasts - before) };
      return text;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Client credentials of RFC 6749, 4.4, at the organisation's directory. */
async function bySecret(account: Account, signal: AbortSignal): Promise<Token> {
  const answer = await fetch(tokenAddress(account), {
    method: "POST", redirect: "error", signal,
    body: new URLSearchParams({ grant_type: "client_credentials", client_id: account.appId, client_secret: account.secret ?? "", scope: allOf(account) }),
  });
  const given = await answer.json().catch(() => ({})) as { access_token?: unknown; expires_in?: unknown; error?: unknown; error_codes?: unknown[] };
  if (!answer.ok || typeof given.access_token !== "string") throw new Error(`the sign-in of the bot was answered ${answer.status} (${[given.error ?? "no reason", ...given.error_codes ?? []].join(" ").slice(0, 60)})`);
  return { text: given.access_token, lasts: Number(given.expires_in ?? 0) * 1000 };
}

/** The token of a managed identity, which Azure gives to the machine that has it. The library asks in the ways of its machines, and keeps what it was given. */
function byIdentity(account: Account): () => Promise<Token> {
  const provider = new JwtTokenProviderFactory().createAzureServiceTokenProvider(account.appId);
  return async () => {
    const given = await provider.getToken(allOf(account));
    if (!given?.token) throw new Error("the managed identity was given no token");
    return { text: given.token, lasts: given.expiresOnTimestamp - Date.now() };
  };
}

/** Everything the bot may do at its cloud's connector. */
const allOf = ({ cloud: { scope } }: Account): string => `${scope}/.default`;
