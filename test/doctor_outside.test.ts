import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Examined } from "#operations/doctor.ts";
import { openConnector, outworn } from "./support/connector.ts";
import { examinee } from "./support/doctor.ts";
import { freePort } from "./support/ports.ts";
import { certificate, openProxy } from "./support/proxy.ts";
import { root } from "./support/sources.ts";
import { openTestWebsite, type OpenWebsite } from "./support/website.ts";

const { data, sound, about, remove } = examinee();
let website: OpenWebsite;
beforeAll(async () => { website = await openTestWebsite(); });
afterAll(async () => { await website.close(); remove(); });

describe("the doctor and the address of the desk", () => {
  test("does not believe a certificate of nobody it knows", async () => {
    const proxy = await openProxy(website.port);
    expect(await about("Public address", { PUBLIC_URL: proxy.url })).toMatchObject({ state: "does not", saw: expect.stringContaining("certificate"), next: expect.stringContaining("NODE_EXTRA_CA_CERTS") });
    await proxy.close();
  });

  test("names an address where nothing listens, one that is another's, and an identity's keys that are not there", async () => {
    expect(await about("Public address", { PUBLIC_URL: `http://127.0.0.1:${await freePort()}` })).toMatchObject({ state: "does not", next: expect.stringContaining("Start the proxy") });
    const page = createServer((_request, response) => { response.end("<h1>It works!</h1>"); });
    await new Promise<void>((resolve) => { page.listen(0, "127.0.0.1", resolve); });
    const url = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
    expect(await about("Public address", { PUBLIC_URL: url })).toMatchObject({ state: "does not", saw: expect.stringContaining("not a Frontdesk") });
    expect(await about("Signed identities", { IDENTITY_JWKS_URL: url })).toMatchObject({ state: "does not", next: expect.stringContaining("IDENTITY_JWKS_URL") });
    const { port } = new URL(url);
    expect(await about("Port", { PORT: port })).toMatchObject({ state: "does not", saw: expect.stringContaining("Another program"), next: expect.stringContaining("Set PORT") });
    await new Promise((done) => { page.close(done); });
    expect(await about("Port", { PORT: port })).toMatchObject({ state: "works" });
    expect(await about("Port", { HOST: "192.0.2.1" })).toMatchObject({ state: "does not", next: expect.stringContaining("Correct HOST") });
    expect(await about("Port", { PORT: String(website.port) })).toMatchObject({ state: "works", saw: expect.stringContaining("The desk listens") });
    expect(await about("Public address", { PUBLIC_URL: website.url })).toMatchObject({ state: "works" });
  });
});

/** Runs the command as an installer would, believing the test's authority. */
function doctor(settings: Record<string, string>, file?: string): Promise<{ code: number | null; found: Examined[] }> {
  const child = spawn(process.execPath, ["src/cli.ts", "doctor", "--json"], { cwd: root, env: { PATH: process.env.PATH ?? "", HOME: data, ...sound, ...settings, ...(file ? { NODE_EXTRA_CA_CERTS: file } : {}) } });
  let out = "";
  child.stdout.on("data", (text) => { out += String(text); });
  return new Promise((done) => { child.on("close", (code) => done({ code, found: out.trim().split("\n").map((line) => JSON.parse(line) as Examined) })); });
}

describe("the doctor and the post", () => {
  /** A mail server that knows one password. */
  async function office(): Promise<{ port: number; close(): Promise<void> }> {
    const server = new SMTPServer({ disabledCommands: ["STARTTLS"], allowInsecureAuth: true, onAuth: ({ password }, _session, done) => { if (password === "right") done(null, { user: "desk" }); else done(new Error("no such password")); } });
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
    return { port: (server.server.address() as AddressInfo).port, close: () => new Promise((done) => { server.close(done); }) };
  }

  test("finds a mail server that lets the desk in, one that does not, and one that is not there", async () => {
    const { port, close } = await office();
    const mail = (password: string, at = port) => about("Mail", { SMTP_URL: `smtp://desk:${password}@127.0.0.1:${at}`, MAIL_FROM: "desk@example.org" });
    expect(await mail("right")).toMatchObject({ state: "works" });
    const refused = await mail("wrong-word");
    expect(refused).toMatchObject({ state: "does not", next: expect.stringContaining("name and password in SMTP_URL") });
    expect(JSON.stringify(refused)).not.toContain("wrong-word");
    await close();
    expect(await mail("right", await freePort())).toMatchObject({ state: "does not", next: expect.stringContaining("SMTP_URL") });
  });
});

describe("the doctor and Teams", () => {
  const look = async (settings: Record<string, string>, cloud?: "us-government") => {
    const connector = await openConnector(cloud ? { cloud } : {});
    const found = await about("Teams", { ...connector.environment, PUBLIC_URL: "https://localhost:9443", ...settings });
    await connector.close();
    return found;
  };

  test.each([
    ["a secret that is refused", { MICROSOFT_APP_PASSWORD: "another" }, /is refused/, /MICROSOFT_APP_PASSWORD/],
    ["a secret that has run out", { MICROSOFT_APP_PASSWORD: outworn }, /has run out/, /MICROSOFT_APP_PASSWORD/],
    ["a bot nobody knows", { MICROSOFT_APP_ID: "00000000-0000-4000-8000-000000000000" }, /knows no such bot/, /MICROSOFT_APP_ID/],
    ["an organisation that is none", { MICROSOFT_APP_TENANT_ID: "elsewhere" }, /no such organisation/, /MICROSOFT_APP_TENANT_ID.+MICROSOFT_CLOUD/],
    ["a scope that is none", { ToChannelFromBotOAuthScope: "https://api.botframework.example" }, /signs in for/, /ToChannelFromBotOAuthScope/],
    ["the keys of another cloud", { MICROSOFT_CLOUD: "china" }, /https:\/\/api\.botframework\.com, and the desk believes https:\/\/api\.botframework\.azure\.cn only/, /MICROSOFT_CLOUD/],
    ["keys that are not there", { ToBotFromChannelOpenIdMetadataUrl: "https://127.0.0.1:9999/keys" }, /cannot be read/, /Let this machine reach 127\.0\.0\.1:9999, or correct ToBotFromChannelOpenIdMetadataUrl/],
    ["a sign-in that is not there", { ToChannelFromBotLoginUrl: "http://127.0.0.1:1" }, /cannot sign in/, /Let this machine reach 127\.0\.0\.1:1/],
    ["an address that Teams cannot reach", { PUBLIC_URL: "" }, /HTTPS only/, /PUBLIC_URL/],
  ])("finds %s", async (_what, settings, saw, next) => {
    expect(await look(settings)).toMatchObject({ state: "does not", saw: expect.stringMatching(saw), next: expect.stringMatching(next) });
  });
  test.each([undefined, "us-government"] as const)("names the endpoint of a bot that signs in (cloud: %s)", async (cloud) => {
    expect(await look({}, cloud)).toMatchObject({ state: "works", saw: expect.stringContaining("https://localhost:9443/api/messages") });
  });
});

describe("the doctor before a proxy", () => {
  const through = async (proxy: { url: string; close(): Promise<void> }) => {
    const found = await about("Public address", { PUBLIC_URL: proxy.url });
    await proxy.close();
    return found;
  };

  test("finds streams that are gathered", async () => {
    expect(await through(await openProxy(website.port, { secure: false, gathers: true }))).toMatchObject({ state: "does not", next: expect.stringContaining("proxy_buffering off") });
  });
  test("finds a proxy whose word is not taken", async () => {
    const proud = await openTestWebsite({ settings: { trust: { hops: 0 } } });
    expect(await through(await openProxy(proud.port, { secure: false }))).toMatchObject({ state: "does not", next: expect.stringContaining("TRUST_PROXY=1") });
    await proud.close();
  });
  test("finds a proxy with nothing behind it", async () => {
    expect(await through(await openProxy(await freePort(), { secure: false }))).toMatchObject({ state: "does not", next: expect.stringContaining("Start the desk") });
  });
});

describe("the doctor before HTTPS, as a command", { timeout: 60_000 }, () => {
  const publicly = async (proxy: { url: string; close(): Promise<void> }, name: "localhost" | "other" = "localhost") => {
    const { code, found } = await doctor({ PUBLIC_URL: proxy.url }, certificate(name).file);
    await proxy.close();
    return { code, ...found.find((one) => one.name === "Public address")! };
  };

  test("finds a proxy that does not say whom it speaks for, and exits with 1", async () => {
    expect(await publicly(await openProxy(website.port, { tells: false }))).toMatchObject({ code: 1, state: "does not", next: expect.stringContaining("X-Forwarded-For") });
  });
  test("finds a certificate for another name", async () => {
    expect(await publicly(await openProxy(website.port, { name: "other" }), "other")).toMatchObject({ state: "does not", saw: expect.stringContaining("another name") });
  });
});
