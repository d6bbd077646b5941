import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { examineTeams } from "#channels/teams/examining.ts";
import { Wire } from "#channels/teams/wire.ts";
import { account, openConnector } from "../../support/connector.ts";

/** The door of Azure's App Service to managed identities (api-version 2019-08-01), as Microsoft documents it. */
async function openIdentities(token: () => string) {
  const header = "the header only this machine knows";
  const asked: URLSearchParams[] = [];
  let known = true;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://identities");
    const right = request.method === "GET" && pathname === "/msi/token" && request.headers["x-identity-header"] === header && searchParams.get("api-version") === "2019-08-01" && searchParams.get("resource") === "https://api.botframework.com";
    asked.push(searchParams);
    response.writeHead(right && known ? 200 : 400, { "content-type": "application/json" });
    response.end(JSON.stringify(right && known
      ? { access_token: token(), expires_on: String(Math.floor(Date.now() / 1000) + 86_400), resource: "https://api.botframework.com", token_type: "Bearer", client_id: searchParams.get("client_id") }
      : { statusCode: 400, message: "No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId." }));
  });
  await new Promise<void>((open) => { server.listen(0, "127.0.0.1", open); });
  return { header, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/msi/token`, forget() { known = false; }, close: () => new Promise((closed) => { server.close(closed); }) };
}

describe("a bot with a managed identity instead of a secret", () => {
  let connector: Awaited<ReturnType<typeof openConnector>>;
  let identities: Awaited<ReturnType<typeof openIdentities>>;
  const before = { endpoint: process.env.IDENTITY_ENDPOINT, header: process.env.IDENTITY_HEADER };
  const managed = { appId: account.appId, tenant: account.tenant, managed: true };
  const publicUrl = "https://desk.hotel-vidra.example";
  beforeAll(async () => { connector = await openConnector(); });
  afterAll(async () => { await connector.close(); });
  afterEach(async () => {
    await identities.close();
    for (const [name, value] of [["IDENTITY_ENDPOINT", before.endpoint], ["IDENTITY_HEADER", before.header]] as const) if (value === undefined) delete process.env[name]; else process.env[name] = value;
  });
  const onAzure = async () => {
    identities = await openIdentities(() => connector.state.token);
    Object.assign(process.env, { IDENTITY_ENDPOINT: identities.url, IDENTITY_HEADER: identities.header });
  };

  test("is signed in by the machine it runs on, asks for its own identity, and keeps the token", async () => {
    await onAzure();
    const wire = new Wire(managed);
    const to = { serviceUrl: connector.url, channelId: "msteams", thread: "a:1", botId: `28:${account.appId}`, memberId: "29:guest", tenant: account.tenant };
    for (const text of ["Good day.", "And again."]) expect(await wire.send(to, { type: "message", text })).toMatchObject({ id: expect.any(String) });
    expect(identities.asked.map((one) => one.get("client_id"))).toEqual([account.appId]);
  });

  test("the doctor tries it too: it works, or the machine knows no such identity", async () => {
    await onAzure();
    expect(await examineTeams(managed, publicUrl, connector.issuing)).toMatchObject({ state: "works", saw: expect.stringContaining("managed identity") });
    identities.forget();
    const other = { ...managed, appId: "22222222-3333-4444-8555-666666666666" };
    expect(await examineTeams(other, publicUrl, connector.issuing, 500)).toMatchObject({ state: "does not", next: expect.stringContaining("MICROSOFT_APP_ID") });
  });
});
