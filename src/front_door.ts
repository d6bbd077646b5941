import { readTrust } from "#channels/address.ts";
import type { Door } from "#channels/door.ts";
import type { Announcements } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { counterOf } from "#handoff/counter.ts";
import { isReading } from "#knowledge/intake.ts";
import type { Config } from "#operations/config.ts";
import { examine } from "#operations/doctor.ts";
import { lookAt } from "#operations/health.ts";
import type { Metrics } from "#operations/metrics.ts";
import { roomIn } from "#operations/room.ts";
import { secretKey } from "#operations/secret.ts";
import { existsSync } from "node:fs";
import type { Logger } from "pino";

/** Everything that the channels get from the parts below, joined. */
export function doorOf(config: Config, house: House, announcements: Announcements, log: Logger, metrics: Metrics, dataFolder: string): Omit<Door, "web"> {
  return {
    house, announcements, log, counter: counterOf(house), metrics: () => metrics.read(),
    answered: ({ seconds, ...of }) => metrics.http.observe({ ...of, status: String(of.status) }, seconds),
    settings: {
      secretKey: secretKey(dataFolder, config.SECRET_KEY), trust: readTrust(config.TRUST_PROXY), allowedOrigins: config.ALLOWED_ORIGINS,
      ...(config.PUBLIC_URL ? { publicUrl: config.PUBLIC_URL } : {}), ...(config.IDENTITY_KEY ? { identityKey: config.IDENTITY_KEY } : {}),
      ...(config.OPENID_ISSUER && config.OPENID_CLIENT_ID && config.OPENID_CLIENT_SECRET ? { openId: { issuer: config.OPENID_ISSUER, clientId: config.OPENID_CLIENT_ID, clientSecret: config.OPENID_CLIENT_SECRET } } : {}),
      ...(config.IDENTITY_JWKS_URL ? { identityJwksUrl: config.IDENTITY_JWKS_URL } : {}),
    },
    // The libraries that it tries are loaded when somebody asks.
    doctor: async () => examine((await import("./doctor.ts")).examinationsOf(config)),
    ...(house.db.kind === "embedded" && existsSync(dataFolder) ? { room: roomIn(dataFolder) } : {}),
    ready: async () => [
      ...await lookAt([{ name: "database", look: async () => { await house.db.query("select 1"); } }]),
      { name: isReading(house.db) ? "documents, still being read" : "documents", ok: true },
    ],
  };
}
