import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify, type JWK } from "jose";
import { NotSignedIn, Unavailable } from "#errors.ts";
import type { Activity } from "./activity.ts";
import type { Cloud } from "./clouds.ts";

/** Whose tokens the desk believes, and where the keys they are signed with are had. */
type Issuing = Pick<Cloud, "issuer" | "metadata">;

type Key = JWK & { endorsements?: string[] };
/** A token that held: the key it was signed with, where it may be answered, until when. The same one comes with every activity for an hour. */
interface Held { kid: string; key: Key; serviceUrl: unknown; until: number }
const heldAtMost = 500;
/** Keys are read again after a day (Connector authentication, "obtain the list of valid signing keys"), and for a key not known at most once in five minutes. */
const keysLast = 24 * 60 * 60 * 1000;
const askAgain = 5 * 60 * 1000;
const patience = 5_000;
const clocksDiffer = 300;

/**
 * Proves that an activity comes from the Bot Framework and was meant for this bot (Connector authentication, steps 3 and 4): RS256,
 * issuer, audience, times, a key of the published set endorsed for the channel, and the `serviceurl` claim. The library's own way
 * answers 500 for a bad signature, waits for ever for the keys and tells what it found; this one throws `NotSignedIn` or `Unavailable`.
 */
export class Tokens {
  readonly #appId: string;
  readonly #issuing: Issuing;
  readonly #clock: () => number;
  #keys: Key[] = [];
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | undefined;
  readonly #held = new Map<string, Held>();
  readonly #imported = new WeakMap<Key, ReturnType<typeof importJWK>>();

  /** `clock` gives milliseconds: how old the keys are follows the machine's own. */
  constructor(appId: string, issuing: Issuing, clock: () => number = () => performance.now()) {
    this.#appId = appId;
    this.#issuing = issuing;
    this.#clock = clock;
  }

  /** Resolves where the header's token holds for this activity. Nothing of the network is asked for one that cannot. */
  async prove(header: string | undefined, { serviceUrl, channelId }: Pick<Activity, "serviceUrl" | "channelId">): Promise<void> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? "")?.[1];
    const held = token ? this.#held.get(token) : undefined;
    const kid = held?.kid ?? (token && this.#plausible(token));
    if (!token || !kid) throw refused();
    const key = await this.#keyOf(kid);
    if (!key || (key.endorsements?.length && !key.endorsements.includes(channelId))) throw refused();
    // Keys that were read anew are other keys: what was signed with the old ones is proved again.
    const still = held?.key === key && held.until > Date.now() ? held : await this.#verify(token, kid, key);
    if (still.serviceUrl !== serviceUrl) throw refused();
  }

  /** Checks signature, times, issuer and audience, and remembers that they hold. */
  async #verify(token: string, kid: string, key: Key): Promise<Held> {
    try {
      const imported = this.#imported.get(key) ?? importJWK({ kty: key.kty, n: key.n, e: key.e } as JWK, "RS256");
      this.#imported.set(key, imported);
      const { payload } = await jwtVerify(token, await imported, {
        algorithms: ["RS256"], issuer: this.#issuing.issuer, audience: this.#appId, clockTolerance: clocksDiffer, requiredClaims: ["exp"],
      });
      const held = { kid, key, serviceUrl: payload.serviceurl ?? payload.serviceUrl, until: (payload.exp! + clocksDiffer) * 1000 };
      if (this.#held.size >= heldAtMost) this.#held.clear();
      this.#held.set(token, held);
      return held;
    } catch {
      this.#held.delete(token);
      throw refused();
    }
  }

  /** The key's name, of a token that says the right things; whether they are true is asked afterwards. */
  #plausible(token: string): string | undefined {
    try {
      const { alg, kid } = decodeProtectedHeader(token);
      const { iss, aud } = decodeJwt(token);
      return alg === "RS256" && iss === this.#issuing.issuer && aud === this.#appId && typeof kid === "string" ? kid : undefined;
    } catch {
      return undefined;
    }
  }

  async #keyOf(kid: string): Promise<Key | undefined> {
    const find = () => this.#keys.find((key) => key.kid === kid && key.kty === "RSA");
    const age = this.#clock() - this.#readAt;
    if (age > keysLast || (!find() && age > askAgain)) {
      this.#reading ??= this.#read().finally(() => { this.#reading = undefined; });
      await this.#reading.catch((fault: unknown) => {
        // What was read before holds on until there is something newer.
        if (!find()) throw new Unavailable("The desk cannot check at this moment who is writing. Please try again.", "keys_unreachable", { retryAfter: 5, cause: (fault as Error).name });
      });
    }
    return find();
  }

  async #read(): Promise<void> {
    const { jwks_uri } = await json(this.#issuing.metadata) as { jwks_uri?: unknown };
    const { keys } = await json(String(jwks_uri)) as { keys?: unknown };
    if (!Array.isArray(keys)) throw new TypeError("a key set has keys");
    this.#keys = keys as Key[];
    this.#readAt = this.#clock();
  }
}

async function json(url: string): Promise<unknown> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: "error" });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return answer.json();
}

const refused = () => new NotSignedIn("This request does not prove that it comes from the Bot Framework for this bot.", "not_from_teams");
