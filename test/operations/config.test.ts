import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { masked, readConfig, settings } from "#operations/config.ts";

const refusal = (environment: Record<string, string>): string => {
  try { readConfig(environment); } catch (error) { return (error as Error).message; }
  throw new Error("it started");
};

describe("the settings", () => {
  test("a desk opens with nothing set", () => {
    expect(readConfig({})).toMatchObject({ DESK: "hotel", DATA_DIR: ".data", HOST: "127.0.0.1", PORT: 3978, TRUST_PROXY: "false", ALLOWED_ORIGINS: [], TEAMS_EMULATOR: false });
  });

  test("an empty setting counts as not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " }).PORT).toBe(3978);
  });

  test("a list of origins is read", () => {
    expect(readConfig({ ALLOWED_ORIGINS: "https://a.example, https://b.example" }).ALLOWED_ORIGINS).toEqual(["https://a.example", "https://b.example"]);
  });

  test.each([
    [{ PORT: "80000" }, /^PORT is "80000"\. What would do: a port like 3978\.$/],
    [{ PORT: "door" }, /^PORT is "door"/],
    [{ DATABASE_URL: "mysql://desk:hunter2@db/x" }, /^DATABASE_URL is "mysql:\/\/\*\*\*@db\/x"/],
    [{ DATABASE_URL: "postgres://desk:pa@ss@:broken" }, /^DATABASE_URL is "postgres:\/\/\*\*\*@:broken"/],
    [{ SECRET_KEY: "too short" }, /^SECRET_KEY is 9 characters/],
    [{ DATABASE_URL: "postgres://desk@db/x" }, /^SECRET_KEY is not set/],
    [{ PUBLIC_URL: "desk.example.org" }, /^PUBLIC_URL is "desk\.example\.org"/],
    [{ SMTP_URL: "smtp://mail.example.org" }, /^MAIL_FROM is not set/],
    [{ SMTP_URL: "https://desk:hunter2@mail.example.org", MAIL_FROM: "desk@example.org" }, /^SMTP_URL is "https:\/\/\*\*\*@mail\.example\.org"\. What would do: smtps:/],
    [{ MAIL_FROM: "the desk" }, /^MAIL_FROM is "the desk"\. What would do: who letters come from, like Hotel <desk@example\.org>\.$/],
    [{ MAIL_FROM: "Desk <desk@example.org>\nBcc: all@example.org" }, /^MAIL_FROM/],
    [{ TEAMS_EMULATOR: "perhaps" }, /^TEAMS_EMULATOR is "perhaps"/],
    [{ TRUST_PROXY: "maybe so" }, /^TRUST_PROXY/],
    [{ ALLOWED_ORIGINS: "example.org" }, /^ALLOWED_ORIGINS/],
    [{ MICROSOFT_APP_TYPE: "MultiTenant" }, /SingleTenant or UserAssignedMSI/],
    [{ MICROSOFT_APP_ID: "6f9c3c3e-3c0e-4c6e-8b5e-2a3b4c5d6e7f" }, /MICROSOFT_APP_PASSWORD/],
    [{ MICROSOFT_CLOUD: "germany" }, /^MICROSOFT_CLOUD is "germany"\. What would do: public, us-government \(/],
    [{ ToChannelFromBotLoginUrl: "http://login.example.org" }, /^ToChannelFromBotLoginUrl is "http:\/\/login\.example\.org"\. What would do: https:\/\/ .* or http:\/\/ on this machine/],
    [{ ToBotFromChannelOpenIdMetadataUrl: "http://127.0.0.1.example.org/keys" }, /^ToBotFromChannelOpenIdMetadataUrl is/],
    [{ ToBotFromChannelTokenIssuer: "botframework" }, /^ToBotFromChannelTokenIssuer is "botframework"/],
    [{ FRONTDESK_NOW: "2026-02-30T09:00" }, /^FRONTDESK_NOW is "2026-02-30T09:00"/],
    [{ FRONTDESK_NOW: "noonish" }, /2026-12-01T09:00/],
  ])("%j stops the start with a sentence", (environment, sentence) => {
    expect(refusal(environment)).toMatch(sentence);
  });

  test("every bad setting is named at once", () => {
    expect(refusal({ PORT: "x", LOG_LEVEL: "loud" }).split("\n")).toHaveLength(2);
  });

  test("no refusal shows a secret", () => {
    expect(refusal({ SECRET_KEY: "hunter2", IDENTITY_KEY: "hunter2", DATABASE_URL: "ftp://desk:hunter2@db/x", SMTP_URL: "mail:hunter2@x" })).not.toContain("hunter2");
    expect(masked("OPENAI_API_KEY", "sk-1234")).toBe("7 characters");
  });

  test(".env.example has every setting and no other", () => {
    const written = readFileSync(new URL("../../.env.example", import.meta.url), "utf8").split("\n").flatMap((line) => /^#?([A-Z][A-Za-z_]+)=/.exec(line)?.[1] ?? []);
    expect(written.toSorted()).toEqual([...settings].toSorted());
  });

  test("what .env.example shows is taken", () => {
    const lines = readFileSync(new URL("../../.env.example", import.meta.url), "utf8").split("\n").flatMap((line) => /^#?([A-Z][A-Za-z_]+)=(.+)$/.exec(line)?.slice(1, 3) as [string, string] ?? []);
    const shown: Record<string, string> = {};
    for (let at = 0; at < lines.length; at += 2) shown[String(lines[at])] = String(lines[at + 1]);
    expect(() => readConfig({ ...shown, SECRET_KEY: "s".repeat(32) })).not.toThrow();
  });
});
