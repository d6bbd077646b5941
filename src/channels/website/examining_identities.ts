import { doesNot, notSet, sentenceOf, works, type Look } from "#operations/doctor.ts";
import type { Settings } from "#channels/door.ts";

/** Looks at how guests' signed identities are checked: by a shared key, or by a set of keys that must be had. */
export async function examineIdentities({ identityKey, identityJwksUrl: url }: Pick<Settings, "identityKey" | "identityJwksUrl">): Promise<Look> {
  if (!url) return identityKey ? works("Signed identities are checked by a shared key.") : notSet("Guests are unknown until they prove otherwise.", "To know the guests of your own site, set IDENTITY_KEY or IDENTITY_JWKS_URL.");
  const next = "Correct IDENTITY_JWKS_URL: it is the address of a JSON document { \"keys\": [ … ] }.";
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    if (!response.ok) return doesNot(`${url} answers ${response.status}.`, next);
    const { keys } = await response.json() as { keys?: unknown[] };
    return Array.isArray(keys) && keys.length > 0 ? works(`${keys.length} keys at ${url}.`) : doesNot(`${url} has no keys.`, next);
  } catch (fault) {
    return doesNot(`${url} gives no keys: ${sentenceOf(fault)}`, next);
  }
}
