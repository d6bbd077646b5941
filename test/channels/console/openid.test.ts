import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changeAccount } from "#records/accounts.ts";
import { invite } from "#records/staff.ts";
import { openTestWebsite, type OpenWebsite } from "../../support/website.ts";

/** An organisation's sign-in on this machine: OpenID Connect as it is spoken, with people of whom it vouches for some. */
const people: Record<string, object> = {
  ana: { email: "ana@hotel.example", email_verified: true }, stranger: { email: "somebody@hotel.example", email_verified: true }, unproved: { email: "bela@hotel.example", email_verified: false },
};
let organisation: Server;
let house: OpenWebsite;
let who = "ana";
const secret = "a secret for tests only";

beforeAll(async () => {
  organisation = createServer();
  await new Promise<void>((resolve) => { organisation.listen(0, "127.0.0.1", resolve); });
  const issuer = `http://127.0.0.1:${(organisation.address() as AddressInfo).port}`;
  house = await openTestWebsite({ settings: { openId: { issuer, clientId: "frontdesk", clientSecret: secret } } });
  const provider = new Provider(issuer, {
    clients: [{ client_id: "frontdesk", client_secret: secret, redirect_uris: [`${house.url}/api/sign-in/openid/return`] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"] }, conformIdTokenClaims: false, features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    async loadExistingGrant(context: { oidc: { client?: { clientId: string }; session?: { accountId?: string } } }) {
      const grant = new provider.Grant({ clientId: context.oidc.client?.clientId ?? "", accountId: context.oidc.session?.accountId ?? "" });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    interactions: { url: (_context: unknown, interaction: { uid: string }) => `/who/${interaction.uid}` },
  } as never);
  organisation.on("request", (request, response) => {
    if (!request.url?.startsWith("/who/")) { void provider.callback()(request, response); return; }
    void provider.interactionFinished(request, response, { login: { accountId: who } }, { mergeWithLastSubmission: false });
  });
});
afterAll(async () => { organisation.closeAllConnections(); organisation.close(); await house.close(); });

/** What a browser does: it follows every way it is sent, with the cookies of each place. */
async function signIn(tamper: (url: URL) => URL = (url) => url): Promise<{ at: string; session: string | undefined }> {
  const jars = new Map<string, Map<string, string>>();
  let url = new URL("/api/sign-in/openid", house.url);
  for (let step = 0; step < 12; step += 1) {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    const answer = await fetch(url, { redirect: "manual", headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") } });
    for (const cookie of answer.headers.getSetCookie()) { const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split(/=(.*)/s); jar.set(name, value); }
    const to = answer.headers.get("location");
    if (!to) throw new Error(`${answer.status} at ${url.pathname}: ${(await answer.text()).slice(0, 300)}`);
    url = tamper(new URL(to, url));
    if (url.pathname === "/console") return { at: url.pathname + url.search, session: jar.get("frontdesk_lime_tree") };
  }
  throw new Error("sent round and round");
}
const named = async (token: string | undefined) => ((await (await fetch(`${house.url}/api/session`, { headers: { authorization: `Bearer ${token ?? ""}` } })).json()) as { name?: string }).name;

it("staff come in with the organisation's account, bound to the person and not to the address", async () => {
  const { staff } = await invite(house.db, "Ana", ["receptionist"], new Date());
  who = "ana";
  expect(await signIn()).toMatchObject({ at: "/console?refused=unknown" });
  await changeAccount(house.db, staff.id, { email: "ana@hotel.example" });
  const { at, session } = await signIn();
  expect([at, await named(session)]).toEqual(["/console", "Ana"]);
  // The address is given to somebody else later: it opens nothing, and Ana still comes in.
  who = "stranger";
  people.stranger = { email: "ana@hotel.example", email_verified: true };
  expect(await signIn()).toMatchObject({ at: "/console?refused=unknown" });
  who = "ana";
  people.ana = { email: "new@hotel.example", email_verified: true };
  expect(await named((await signIn()).session)).toBe("Ana");
});

it("an address nobody vouches for, another's answer and an answer that was changed open nothing", async () => {
  const { staff } = await invite(house.db, "Béla", ["receptionist"], new Date());
  await changeAccount(house.db, staff.id, { email: "bela@hotel.example" });
  who = "unproved";
  expect(await signIn()).toMatchObject({ at: "/console?refused=unknown" });
  who = "ana";
  const changed = await signIn((url) => { if (url.searchParams.has("code")) url.searchParams.set("state", "another"); return url; });
  expect(changed).toEqual({ at: "/console?refused=failed", session: undefined });
  const without = await fetch(`${house.url}/api/sign-in/openid/return?code=x&state=y`, { redirect: "manual" });
  expect([without.status, without.headers.get("location")]).toEqual([303, "/console?refused=failed"]);
});
