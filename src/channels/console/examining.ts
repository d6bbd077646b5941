import { doesNot, notSet, sentenceOf, works, type Look } from "#operations/doctor.ts";

/** Reads what the organisation's sign-in says of itself (OpenID Connect Discovery 1.0, 4.3): staff come in by it. */
export async function examineSignIn(issuer: string | undefined, publicUrl: string | undefined): Promise<Look> {
  if (!issuer) return notSet("Staff sign in by names, passwords and links.", "For the organisation's own accounts set OPENID_ISSUER, OPENID_CLIENT_ID and OPENID_CLIENT_SECRET.");
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const next = "Correct OPENID_ISSUER: it is the issuer itself, for Microsoft Entra https://login.microsoftonline.com/<directory id>/v2.0.";
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(8_000) });
    if (!answer.ok) return doesNot(`${url} answers ${answer.status}.`, next);
    const said = await answer.json() as { issuer?: unknown };
    if (said.issuer !== issuer) return doesNot(`${url} speaks for ${String(said.issuer)}, not for ${issuer}.`, next);
  } catch (fault) {
    return doesNot(`${url} cannot be read: ${sentenceOf(fault)}`, next);
  }
  return publicUrl ? works(`Staff sign in at ${issuer}, which must know ${new URL("/api/sign-in/openid/return", publicUrl).href} as the way back.`) : doesNot(`Staff sign in at ${issuer}, and PUBLIC_URL does not say where they come back to.`, "Set PUBLIC_URL to the desk's address.");
}
