import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from "jose";
import { NotAllowed, NotSignedIn, Unavailable } from "#errors.ts";
import { cleanLine } from "#conversations/text.ts";
import type { Identity, Settings } from "#channels/door.ts";

/** A signed identity may be valid for so long at most, in seconds; clocks may differ by a little. */
const longestLife = 300;
const clocksDiffer = 10;

/** One set of keys for each address; the library keeps and renews them. */
const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
const keysAt = (url: string) => {
  const known = keySets.get(url) ?? createRemoteJWKSet(new URL(url), { timeoutDuration: 5_000 });
  keySets.set(url, known);
  return known;
};

/**
 * Reads a signed identity (JWT): `sub`, `exp` at most five minutes ahead by the real clock, `aud` the desk.
 * Throws `NotSignedIn` where it does not hold, `NotAllowed` where the desk knows no signer, `Unavailable` where the keys cannot be had.
 */
export async function readIdentity(token: string, desk: string, { identityKey, identityJwksUrl }: Settings): Promise<Identity> {
  if (!identityKey && !identityJwksUrl) throw new NotAllowed("Signed identities are not set up at this desk.", "identity_not_set_up");
  const claims = await verify(token, desk, identityKey, identityJwksUrl);
  const { sub, exp } = claims;
  if (!isSubject(sub) || exp === undefined || exp - Date.now() / 1000 > longestLife + clocksDiffer) {
    throw notValid("it needs sub (255 characters at most, none of them invisible), and exp at most five minutes ahead");
  }
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? cleanLine(value) : undefined);
  return { subject: sub, ...(typeof claims.oid === "string" && objectId.test(claims.oid) ? { entraId: claims.oid } : {}), name: text(claims.name), email: text(claims.email), phone: text(claims.phone), locale: text(claims.locale) };
}

/** An object id as Microsoft Entra writes it into its own tokens (`oid`). */
const objectId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A subject is taken letter for letter or not at all: two that only look alike after cleaning would be one guest. */
const isSubject = (sub: unknown): sub is string => typeof sub === "string" && sub.length <= 255 && sub !== "" && sub.isWellFormed() && !/[\p{Cc}\p{Cf}]/u.test(sub);

async function verify(token: string, audience: string, key: string | undefined, url: string | undefined): Promise<JWTPayload> {
  const asked = { audience, requiredClaims: ["sub", "exp"], clockTolerance: clocksDiffer };
  try {
    const verified = key
      ? await jwtVerify(token, new TextEncoder().encode(key), { ...asked, algorithms: ["HS256", "HS384", "HS512"] })
      : await jwtVerify(token, keysAt(url ?? ""), { ...asked, algorithms: ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"] });
    return verified.payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw notValid("it is no longer valid");
    if (error instanceof errors.JWKSNoMatchingKey || (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))) throw notValid("its signature, audience or form is not right");
    throw new Unavailable("Your sign-in cannot be checked at the moment; you can go on without it.", "identity_keys");
  }
}

const notValid = (why: string) => new NotSignedIn(`This signed identity does not hold: ${why}.`, "identity");
