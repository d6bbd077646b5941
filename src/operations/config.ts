import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { z } from "zod";
import { Invalid } from "#errors.ts";
import { believe } from "./authorities.ts";
import { startingAt } from "./clock.ts";
import { isOnLoopback } from "./loopback.ts";

/** What would do, beside each setting; a refusal says it. */
const example = <S extends z.ZodType>(shape: S, text: string): S => shape.describe(text) as S;
const text = z.string().trim().min(1);
const webAddress = z.url({ protocol: /^https?$/ });
/** Over a network only what is encrypted; a program on this machine itself may be spoken with as it is. */
const safeAddress = webAddress.refine((url) => url.startsWith("https:") || isOnLoopback(url));
const yesOrNo = z.stringbool();
const moment = text.refine((value) => { try { startingAt(value, "UTC"); return true; } catch { return false; } });

const shape = z.object({
  DESK: example(text.default("hotel"), "a folder under knowledge/ like hotel, or a path like /srv/my-clinic"),
  DATA_DIR: example(text.default(".data"), "a folder the desk may write in, like .data"),
  DATABASE_URL: example(z.url({ protocol: /^postgres(ql)?$/ }).optional(), "postgres://name:password@host:5432/database, or nothing for the embedded database"),
  HOST: example(text.regex(/^[\w.:-]+$/).default("127.0.0.1"), "127.0.0.1 for this machine only, 0.0.0.0 for all"),
  PORT: example(z.coerce.number().int().min(0).max(65535).default(3978), "a port like 3978"),
  PUBLIC_URL: example(webAddress.optional(), "the address guests use, like https://desk.example.org"),
  TRUST_PROXY: example(text.regex(/^(?:true|false|\d{1,2}|[\da-fA-F.:/, ]+)$/).default("false"), "false, true, how many proxies stand in front, or their addresses separated by commas"),
  ALLOWED_ORIGINS: example(text.transform((list) => list.split(",").map((one) => one.trim()).filter(Boolean)).pipe(z.array(z.union([z.literal("*"), webAddress.transform((address) => new URL(address).origin)]))).default([]),
    "the sites whose pages may open the widget, like https://www.example.org,https://example.com"),
  SECRET_KEY: example(z.string().min(32).optional(), "at least 32 characters by chance (required with DATABASE_URL; else one is made and kept in DATA_DIR)"),
  IDENTITY_KEY: example(z.string().min(32).optional(), "at least 32 characters, the same as in the program that signs guests' identities"),
  IDENTITY_JWKS_URL: example(webAddress.optional(), "the address of the key set that signs guests' identities"),
  OPENID_ISSUER: example(webAddress.optional(), "who signs staff in, like https://login.microsoftonline.com/<directory id>/v2.0, or nothing for names and passwords only"),
  OPENID_CLIENT_ID: example(text.optional(), "the id of this desk's application there"),
  OPENID_CLIENT_SECRET: example(text.optional(), "the client secret of that application"),
  OPENAI_API_KEY: example(text.optional(), "the key of the model service, or nothing for the house model"),
  OPENAI_BASE_URL: example(webAddress.optional(), "the address of an OpenAI-compatible service, ending in /v1"),
  OPENAI_MODEL: example(text.default("gpt-5-mini"), "a model of that service that can call tools"),
  OPENAI_EMBEDDING_MODEL: example(text.optional(), "an embedding model of that service, or nothing for the embedded one"),
  MICROSOFT_APP_ID: example(z.uuid().optional(), "the application id of the bot, like 00000000-0000-4000-8000-000000000000"),
  MICROSOFT_APP_PASSWORD: example(text.optional(), "the client secret of the bot"),
  MICROSOFT_APP_TENANT_ID: example(text.optional(), "the directory (tenant) id of the organisation"),
  MICROSOFT_APP_TYPE: example(z.enum(["SingleTenant", "UserAssignedMSI"]).default("SingleTenant"), "SingleTenant or UserAssignedMSI"),
  MICROSOFT_CLOUD: example(z.enum(["public", "us-government", "china"]).default("public"), "public, us-government (Azure Government, GCC High and DoD) or china (Azure operated by 21Vianet)"),
  ToChannelFromBotLoginUrl: example(safeAddress.optional(), "https:// and where the bot signs in, or http:// on this machine; nothing for the one of MICROSOFT_CLOUD"),
  ToChannelFromBotOAuthScope: example(webAddress.optional(), "what the bot signs in for, like https://api.botframework.com, or nothing for that of MICROSOFT_CLOUD"),
  ToBotFromChannelTokenIssuer: example(webAddress.optional(), "who issues the tokens of what comes from Teams, like https://api.botframework.com, or nothing for that of MICROSOFT_CLOUD"),
  ToBotFromChannelOpenIdMetadataUrl: example(safeAddress.optional(), "https:// and where the keys of those tokens are described, or http:// on this machine; nothing for those of MICROSOFT_CLOUD"),
  TEAMS_EMULATOR: example(yesOrNo.default(false), "true on your own machine with the Bot Framework Emulator, else false"),
  SMTP_URL: example(z.url({ protocol: /^smtps?$/ }).optional(), "smtps://name:password@mail.example.org:465, or nothing for a desk without mail"),
  MAIL_FROM: example(text.regex(/^(?:[^<>\r\n]*<[^\s<>@"]+@[^\s<>@"]+>|[^\s<>@"]+@[^\s<>@"]+)$/).optional(), "who letters come from, like Hotel <desk@example.org>"),
  NODE_EXTRA_CA_CERTS: example(text.optional(), "a file with the certificates of your own authority (PEM), or nothing where all are known to the machine"),
  OTEL_EXPORTER_OTLP_ENDPOINT: example(webAddress.optional(), "the address of an OpenTelemetry collector, like http://127.0.0.1:4318"),
  LOG_LEVEL: example(z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"), "one of trace, debug, info, warn, error, fatal, silent"),
  FRONTDESK_NOW: example(moment.optional(), "2026-12-01T09:00 to show the desk at that moment, or nothing"),
});

/** Everything that can be set from outside, read once. */
export type Config = z.infer<typeof shape>;
/** The names of all settings, in the order of `.env.example`. */
export const settings = Object.keys(shape.shape) as (keyof Config)[];
/** What would do for a setting. */
export const wouldDo = (name: keyof Config): string => shape.shape[name].description ?? "";

const secret = /KEY|PASSWORD|SECRET/;

/** A value as it may be shown: secrets are masked, and so is who signs in where inside addresses. */
export function masked(name: string, value: string): string {
  if (secret.test(name)) return `${value.length} characters`;
  // Greedy up to the last @: a password may hold one itself, and a broken address must not show it either.
  return `"${value.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/i, "$1***@")}"`;
}

/** Reads the settings; a bad one stops the start with a sentence that says which, what it saw, and what would do. An empty one counts as not set. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const { config, faults } = readSettings(environment);
  if (faults.length > 0) throw new Invalid(faults.map(({ saw, next }) => `${saw} What would do: ${next}.`).join("\n"), "bad_setting");
  return config;
}

/** A setting that will not do: what was seen of it, and what would do. */
export interface SettingFault { saw: string; next: string }

/** The settings that can be read, and what is wrong with the others, which count as not set. */
export function readSettings(environment: Record<string, string | undefined> = process.env): { config: Config; faults: SettingFault[] } {
  const given = Object.fromEntries(settings.flatMap((name) => {
    const value = environment[name];
    return value === undefined || value.trim() === "" ? [] : [[name, value]];
  }));
  const read = shape.safeParse(given);
  if (read.success) return { config: read.data, faults: [...together(read.data)] };
  const bad = new Set(read.error.issues.map((issue) => issue.path[0] as keyof Config));
  const config = shape.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !bad.has(name as keyof Config))));
  return { config, faults: [...bad].map((name) => ({ saw: `${name} is ${masked(name, given[name] ?? "")}.`, next: wouldDo(name) })) };
}

function* together(config: Config): Generator<SettingFault> {
  if (config.DATABASE_URL && !config.SECRET_KEY) yield { saw: "SECRET_KEY is not set, and several servers on one DATABASE_URL must share it.", next: wouldDo("SECRET_KEY") };
  if (config.SMTP_URL && !config.MAIL_FROM) yield { saw: "MAIL_FROM is not set, but SMTP_URL is.", next: wouldDo("MAIL_FROM") };
  const openId = (["OPENID_ISSUER", "OPENID_CLIENT_ID", "OPENID_CLIENT_SECRET"] as const).filter((name) => config[name]);
  if (openId.length > 0 && openId.length < 3) yield { saw: `${openId.join(" and ")} is set without the rest.`, next: "OPENID_ISSUER, OPENID_CLIENT_ID and OPENID_CLIENT_SECRET together, or none of them" };
  if (config.IDENTITY_KEY && config.IDENTITY_JWKS_URL) yield { saw: "IDENTITY_KEY and IDENTITY_JWKS_URL are both set.", next: "one of them" };
  if (config.MICROSOFT_APP_ID && config.MICROSOFT_APP_TYPE === "SingleTenant" && !(config.MICROSOFT_APP_PASSWORD && config.MICROSOFT_APP_TENANT_ID)) {
    yield { saw: "MICROSOFT_APP_ID is set, but MICROSOFT_APP_PASSWORD or MICROSOFT_APP_TENANT_ID is not.", next: "all three, or MICROSOFT_APP_TYPE=UserAssignedMSI" };
  }
}

/** Where the desk is opened in a browser, from this machine where no other address is set. */
export const addressOf = ({ PUBLIC_URL, HOST, PORT }: Config, port = PORT): string =>
  PUBLIC_URL ?? `http://${HOST === "127.0.0.1" || HOST === "0.0.0.0" ? "localhost" : HOST}:${port}`;

/** OpenTelemetry's own variables, which hold as its specification says. */
export const openTelemetry = (): Record<string, string | undefined> => Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("OTEL_")));

/** Takes in a `.env` file where there is one; what the environment already says stays. Node itself reads its own variables only where they stood there before it began. */
export function loadEnvironment(file = ".env"): void {
  const { NODE_EXTRA_CA_CERTS: before } = process.env;
  if (existsSync(file)) loadEnvFile(file);
  const { NODE_EXTRA_CA_CERTS: now } = process.env;
  if (now && now !== before) believe(now);
}
