import { createServer } from "node:http";
import { mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { examinationsOf } from "#doctor.ts";
import { readSettings } from "#operations/config.ts";
import { examine } from "#operations/doctor.ts";
import { examineTraces } from "#operations/examining_traces.ts";
import { openCollector } from "./support/collector.ts";
import { examinee } from "./support/doctor.ts";
import { deskText } from "./support/hotel.ts";
import { openService } from "./support/openai.ts";
import { openProxy } from "./support/proxy.ts";
import { read } from "./support/sources.ts";

const { data, sound, about, remove } = examinee();
afterAll(remove);

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
});
