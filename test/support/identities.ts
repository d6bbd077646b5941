import { randomUUID } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountOf } from "#channels/teams/clouds.ts";
import { examineTeams } from "#channels/teams/examining.ts";
import { Wire } from "#channels/teams/wire.ts";
import { readConfig } from "#operations/config.ts";
import { account, openConnector } from "./connector.ts";

/** Where a machine in Azure is given tokens for what it is allowed to be: how it is asked, how it says no, and by which variables it is found. */
interface Source { path: string; version: string; right(headers: IncomingHttpHeaders): boolean; found(url: string): Record<string, string>; unknown: object }
const header = "the header only this machine knows";
/** "Managed identities for App Service", REST endpoint reference. */
export const appService: Source = {
  path: "/msi/token", version: "2019-08-01", right: (headers) => headers["x-identity-header"] === header, found: (url) => ({ IDENTITY_ENDPOINT: `${url}/msi/token`, IDENTITY_HEADER: header }),
  unknown: { statusCode: 400, message: "No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId." },
};
/** "How to use managed identities for Azure resources on an Azure VM to acquire an access token": the Instance Metadata Service. */
export const virtualMachine: Source = {
  path: "/metadata/identity/oauth2/token", version: "2018-02-01", right: (headers) => headers.metadata === "true" && headers["x-forwarded-for"] === undefined, found: (url) => ({ AZURE_POD_IDENTITY_AUTHORITY_HOST: url }),
  unknown: { error: "invalid_request", error_description: "Identity not found" },
};

/** What holds for a bot on a machine with such a source. The library looks for its source once for the whole process, so that a test file has one. */
export function managedBy(name: string, { path, version, right, found, unknown }: Source): void {
  describe(`a bot whose identity is managed by ${name} instead of a secret`, () => {
    const asked: URLSearchParams[] = [];
    let token = "";
    let unknownTo = "";
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://identities");
      const given = request.method === "GET" && pathname.replace(/\/$/, "") === path && right(request.headers) && searchParams.get("api-version") === version && searchParams.get("client_id") !== unknownTo;
      asked.push(searchParams);
      response.writeHead(given ? 200 : 400, { "content-type": "application/json" });
      response.end(JSON.stringify(given ? { access_token: token, expires_in: "86400", expires_on: String(Math.floor(Date.now() / 1000) + 86_400), resource: searchParams.get("resource"), token_type: "Bearer", client_id: searchParams.get("client_id") } : unknown));
    });
    let before: [string, string | undefined][] = [];
    beforeAll(async () => {
      await new Promise<void>((open) => { server.listen(0, "127.0.0.1", open); });
      const variables = Object.entries(found(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
      before = variables.map(([variable]) => [variable, process.env[variable]]);
      for (const [variable, value] of variables) process.env[variable] = value;
    });
    afterAll(async () => {
      for (const [variable, value] of before) if (value === undefined) delete process.env[variable]; else process.env[variable] = value;
      server.closeAllConnections();
      await new Promise((closed) => { server.close(closed); });
    });

    test.each(["public", "us-government", "china"] as const)("is signed in by the machine it runs on, asks for its own identity, and keeps the token (cloud: %s)", async (cloud) => {
      const connector = await openConnector({ cloud });
      token = connector.state.token;
      const bot = accountOf(readConfig({ ...connector.environment, MICROSOFT_APP_ID: randomUUID(), MICROSOFT_APP_PASSWORD: "", MICROSOFT_APP_TYPE: "UserAssignedMSI" }))!;
      const wire = new Wire(bot);
      const to = { serviceUrl: connector.url, channelId: "msteams", thread: "a:1", botId: `28:${bot.appId}`, memberId: "29:guest", tenant: account.tenant };
      asked.length = 0;
      for (const text of ["Good day.", "And again."]) expect(await wire.send(to, { type: "message", text })).toMatchObject({ id: expect.any(String) });
      expect(asked.map((one) => [one.get("client_id"), one.get("resource")])).toEqual([[bot.appId, bot.cloud.scope]]);
      await connector.close();
    });

    test("is tried by the doctor: it works, or the machine knows no such identity", async () => {
      const connector = await openConnector();
      const about = (appId: string) => examineTeams(accountOf(readConfig({ ...connector.environment, MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: "", MICROSOFT_APP_TYPE: "UserAssignedMSI" })), "https://localhost:9443", 20_000);
      expect(await about(randomUUID())).toMatchObject({ state: "works", saw: expect.stringContaining("managed identity") });
      unknownTo = randomUUID();
      expect(await about(unknownTo)).toMatchObject({ state: "does not", saw: expect.stringMatching(/identity.+found/i), next: expect.stringContaining("MICROSOFT_APP_ID") });
      await connector.close();
    });
  });
}
