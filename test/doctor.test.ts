import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { examinationsOf } from "#doctor.ts";
import { readSettings } from "#operations/config.ts";
import { examine, type Examined } from "#operations/doctor.ts";
import { examineTraces } from "#operations/examining_traces.ts";
import { openCollector } from "./support/collector.ts";
import { openConnector, outworn } from "./support/connector.ts";
import { deskText } from "./support/hotel.ts";
import { openService } from "./support/openai.ts";
import { certificate, openProxy } from "./support/proxy.ts";
import { read, root } from "./support/sources.ts";
import { openTestWebsite, type OpenWebsite } from "./support/website.ts";
import { smallHotel } from "./support/desks.ts";

const data = mkdtempSync(join(tmpdir(), "desk-"));
const folder = join(data, smallHotel.id);
mkdirSync(folder);
writeFileSync(join(folder, "desk.yaml"), deskText.replace("id: hotel", `id: ${smallHotel.id}`));
writeFileSync(join(folder, "parking.md"), "---\ntitle: Parking\nupdated: 2026-11-01\naudience: guest\nlanguage: en\n---\n\n## Cars\n\nCars stand behind the house.\n");
const sound = { DESK: folder, DATA_DIR: join(data, "data"), PORT: "0" };
let website: OpenWebsite;
beforeAll(async () => { website = await openTestWebsite(); });
afterAll(async () => { await website.close(); rmSync(data, { recursive: true, force: true }); });

/** What the doctor says of one thing with these settings; only that one is tried. */
async function about(name: string, settings: Record<string, string>): Promise<Examined> {
  const { config, faults } = readSettings({ ...sound, ...settings });
  const [found] = await examine(examinationsOf(config, faults).filter((one) => one.name === name));
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
}

describe("the doctor", () => {
  test("says of a desk with nothing set up that all of it works", async () => {
    const { config, faults } = readSettings(sound);
    const found = await examine(examinationsOf(config, faults).filter(({ name }) => name !== "Disk" && name !== "Memory"));
    expect(found.filter(({ state }) => state === "does not")).toEqual([]);
    // On screen each has its name in the language of the console.
    const names = parse(read("prompts/console_desk.yaml")) as Record<string, unknown>;
    expect(examinationsOf({ ...config, DATABASE_URL: "postgres://desk@localhost/desk", SECRET_KEY: "x".repeat(32) }).map(({ name }) => `look_${name.toLowerCase().replaceAll(/[ -]/g, "_")}`).filter((key) => !names[key])).toEqual([]);
    expect(found.filter(({ state }) => state === "works").map(({ name }) => name)).toEqual(expect.arrayContaining(["Settings", "Node", "Clock", "Desk", "Documents", "Database"]));
  });

  test("names a setting that cannot be read, with its secret masked, and looks at the rest", async () => {
    const { config, faults } = readSettings({ ...sound, PORT: "many", SECRET_KEY: "short-secret" });
    const found = await examine(examinationsOf(config, faults).filter(({ name }) => name === "Settings" || name === "Desk"));
    expect(found.map(({ state }) => state)).toEqual(["does not", "does not", "works"]);
    expect(JSON.stringify(found)).toContain("PORT is \\\"many\\\".");
    expect(JSON.stringify(found)).not.toContain("short-secret");
  });

  test("finds a broken desk.yaml with its line", async () => {
    const broken = join(data, "broken");
    mkdirSync(broken);
    writeFileSync(join(broken, "desk.yaml"), deskText.replace(/currency: .*/, "currency: shells"));
    const found = await about("Desk", { DESK: broken });
    expect(found).toMatchObject({ state: "does not" });
    expect(found.saw).toMatch(/desk\.yaml, line \d+/);
    expect(await about("Documents", { DESK: broken })).toMatchObject({ state: "does not", next: expect.stringContaining("Markdown") });
  });

  test.each([
    ["nobody listens", { DATABASE_URL: "postgres://desk:secret-word@127.0.0.1:1/desk" }, /ECONNREFUSED/, /Start that PostgreSQL/],
  ])("says of a database where %s what mends it, and keeps its password to itself", async (_what, settings, saw, next) => {
    const found = await about("Database", { ...settings, SECRET_KEY: "x".repeat(32) });
    expect(found).toMatchObject({ state: "does not", saw: expect.stringMatching(saw), next: expect.stringMatching(next) });
    expect(JSON.stringify(found)).not.toContain("secret-word");
  });

  test("names a file where the desk's folder should be", async () => {
    writeFileSync(join(data, "file"), "");
    expect(await about("Disk", { DATA_DIR: join(data, "file") })).toMatchObject({ state: "does not", saw: expect.stringContaining("is a file"), next: expect.stringContaining("DATA_DIR") });
  });

  test("reads what the organisation's sign-in says of itself", async () => {
    let issuer = "https://elsewhere.example";
    const server = createServer((_request, response) => { response.end(JSON.stringify({ issuer })); });
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const settings = { OPENID_ISSUER: url, OPENID_CLIENT_ID: "desk", OPENID_CLIENT_SECRET: "secret", PUBLIC_URL: "https://desk.example.org" };
    expect(await about("Staff sign-in", settings)).toMatchObject({ state: "does not", saw: expect.stringContaining("speaks for https://elsewhere.example"), next: expect.stringContaining("OPENID_ISSUER") });
    issuer = url;
    expect(await about("Staff sign-in", { ...settings, PUBLIC_URL: "" })).toMatchObject({ state: "does not", next: expect.stringContaining("PUBLIC_URL") });
    expect(await about("Staff sign-in", settings)).toMatchObject({ state: "works", saw: expect.stringContaining("https://desk.example.org/api/sign-in/openid/return") });
    await new Promise((done) => { server.close(done); });
  });

  test("names a collector that is not there, and one that takes no traces", async () => {
    const collector = await openCollector();
    expect(await examineTraces({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })).toMatchObject({ state: "works" });
    expect(await examineTraces({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/v2` })).toMatchObject({ state: "does not", saw: expect.stringContaining("415") });
    await collector.close();
    expect(await examineTraces({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })).toMatchObject({ state: "does not", next: expect.stringContaining("Start the collector") });
  });

  test("keeps a model that answers and calls a tool", async () => {
    const service = await openService({ text: "One, two, three, four, five." }, { calls: [{ name: "ring_bell", args: { times: 1 } }] });
    const found = await about("Model", { OPENAI_API_KEY: service.key, OPENAI_BASE_URL: service.baseUrl });
    expect(found).toMatchObject({ state: "works", saw: expect.stringMatching(/streams and calls a tool/) });
    service.done();
    await service.close();
  });

  test("names a model that calls no tools, and a host that refuses them", async () => {
    const service = await openService({ text: "One." }, { text: "I have rung it." }, { text: "One." }, { status: 400, message: "This model does not support tools." });
    const settings = { OPENAI_API_KEY: service.key, OPENAI_BASE_URL: service.baseUrl };
    for (let i = 0; i < 2; i += 1) expect(await about("Model", settings)).toMatchObject({ state: "does not", saw: expect.stringContaining("calls no tools"), next: expect.stringContaining("OPENAI_MODEL") });
    await service.close();
  });

  test("names a wrong key, and an address where nothing is", async () => {
    const service = await openService();
    expect(await about("Model", { OPENAI_API_KEY: "sk-wrong", OPENAI_BASE_URL: service.baseUrl })).toMatchObject({ state: "does not", next: "Correct OPENAI_API_KEY." });
    expect(await about("Model", { OPENAI_API_KEY: service.key, OPENAI_BASE_URL: service.baseUrl.replace("/v1", "/v0") })).toMatchObject({ state: "does not", next: expect.stringContaining("OPENAI_BASE_URL") });
    await service.close();
    expect(await about("Model", { OPENAI_API_KEY: "k", OPENAI_BASE_URL: "http://127.0.0.1:1/v1" })).toMatchObject({ state: "does not", next: expect.stringContaining("OPENAI_BASE_URL") });
  });

  test("names a host whose certificate nobody vouches for", async () => {
    const service = await openService();
    const proxy = await openProxy(Number(new URL(service.baseUrl).port));
    expect(await about("Model", { OPENAI_API_KEY: service.key, OPENAI_BASE_URL: `${proxy.url}/v1` })).toMatchObject({ state: "does not", saw: expect.stringContaining("certificate"), next: expect.stringContaining("NODE_EXTRA_CA_CERTS") });
    await proxy.close();
    await service.close();
  });

  test("says that a host without embeddings is no fault of the desk's, which keeps its own", async () => {
    const bare = createServer((_request, response) => { response.writeHead(404, { "content-type": "application/json" }); response.end('{"error":{"message":"no such path"}}'); });
    await new Promise<void>((resolve) => { bare.listen(0, "127.0.0.1", resolve); });
    const found = await about("Embeddings", { OPENAI_API_KEY: "k", OPENAI_BASE_URL: `http://127.0.0.1:${(bare.address() as AddressInfo).port}/v1`, OPENAI_EMBEDDING_MODEL: "none" });
    expect(found).toMatchObject({ state: "does not", saw: expect.stringContaining("The embedded ones are kept"), next: expect.stringContaining("OPENAI_EMBEDDING_MODEL") });
    await new Promise((done) => { bare.close(done); });
  });

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
    const found = await about("Teams", { ...connector.environment, PUBLIC_URL: "https://desk.example.org", ...settings });
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
    expect(await look({}, cloud)).toMatchObject({ state: "works", saw: expect.stringContaining("https://desk.example.org/api/messages") });
  });
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const held = createServer();
  await new Promise<void>((resolve) => { held.listen(0, "127.0.0.1", resolve); });
  const { port } = held.address() as AddressInfo;
  await new Promise((done) => { held.close(done); });
  return port;
}

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
