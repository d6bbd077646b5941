import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { assistantOf } from "#assistant/answer.ts";
import { speakers, type Service } from "#assistant/models.ts";
import type { Door } from "#channels/door.ts";
import { openWebsite, type Website } from "#channels/http.ts";
import { allRoutes } from "#channels/map.ts";
import { readTrust } from "#channels/address.ts";
import { lookAnyway, openAnnouncements, type Announcements } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { plainYes } from "#conversations/plain_yes.ts";
import { runTurns, type Running } from "#conversations/runner.ts";
import { freeLeases } from "#conversations/turns.ts";
import { Unavailable } from "#errors.ts";
import { counterOf } from "#handoff/counter.ts";
import { emergencies } from "#handoff/emergencies.ts";
import { otherLanguage } from "#handoff/other_language.ts";
import { watchPeople } from "#handoff/watching.ts";
import { embeddedEmbedder } from "#knowledge/embedded-embedder.ts";
import type { Embedder } from "#knowledge/embeddings.ts";
import { ingest, type Ingested, type Progress } from "#knowledge/ingest.ts";
import { realClock, startingAt, type Clock } from "#operations/clock.ts";
import type { Config } from "#operations/config.ts";
import { lockFolder, type Lock } from "#operations/lock.ts";
import { openLog } from "#operations/log.ts";
import { openMetrics, type Metrics } from "#operations/metrics.ts";
import { openPhrases } from "#operations/phrases.ts";
import { secretKey } from "#operations/secret.ts";
import { openEmbedded, openPostgres, type Database } from "#records/database.ts";
import { bringInFolder, deskInForce, readDesk, type BroughtIn } from "#records/desk.ts";
import { migrate, schemaOf } from "#records/migrate.ts";
import type { Desk } from "#rules/desk.ts";

/** The project's own folder, from wherever it is started. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/** The desk's folder: a path, or a name under `knowledge/`. */
export function deskFolder(desk: string): string {
  const folder = existsSync(join(root, "knowledge", desk)) ? join(root, "knowledge", desk) : resolve(desk);
  if (!existsSync(folder)) throw new Unavailable(`DESK is "${desk}", and there is no such folder under knowledge/ and no such path. What would do: the name of a folder there, like hotel, or the path of one.`, "no_desk_folder");
  return folder;
}

/** The rooms of an open desk, before anybody listens. */
export interface OpenHouse {
  house: House;
  desk: Desk;
  dataFolder: string;
  embedder: Embedder;
  announcements: Announcements;
  log: Logger;
  metrics: Metrics;
  broughtIn: BroughtIn;
  website(): Promise<Website>;
  /** Takes in what changed in the desk's folder of documents. */
  takeIn(progress?: (progress: Progress) => void): Promise<Ingested>;
  close(): Promise<void>;
}

/** What a test or a command may put in the place of the usual. */
export interface Parts { clock?: Clock; log?: Logger; db?: Database; embedder?: Embedder; service?: Service | null; leaseSeconds?: number; turns?: boolean; prompts?: string }

/** Opens a desk's data: its lock where embedded, its tables, its desk.yaml in force. */
export async function openData(config: Config, desk: Pick<Desk, "id">, parts: Pick<Parts, "db"> = {}): Promise<{ db: Database; lock?: Lock; dataFolder: string }> {
  const dataFolder = join(resolve(config.DATA_DIR), desk.id);
  if (parts.db) return { db: parts.db, dataFolder };
  if (config.DATABASE_URL) {
    const db = openPostgres(config.DATABASE_URL, schemaOf(desk.id));
    try {
      await migrate(db, desk.id);
    } catch (fault) {
      await db.close();
      throw unreachable(config.DATABASE_URL, fault);
    }
    return { db, dataFolder };
  }
  const lock = lockFolder(dataFolder);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    const db = await openEmbedded(join(dataFolder, "db"));
    await migrate(db, desk.id);
    return { db, lock, dataFolder };
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

function unreachable(url: string, fault: unknown): unknown {
  const { code } = fault as { code?: string };
  const shown = url.replace(/:\/\/.*@/, "://***@");
  if (code && /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EAI|EHOST)/.test(code)) return new Unavailable(`DATABASE_URL is ${shown}, and nothing answers there (${code}). What would do: the address of a PostgreSQL that runs, or no DATABASE_URL for the embedded one.`, "no_database");
  if (code === "28P01" || code === "28000") return new Unavailable(`DATABASE_URL is ${shown}, and the database does not let this name in. What would do: the right name and password.`, "database_refused");
  if (code === "3D000") return new Unavailable(`DATABASE_URL is ${shown}, and that database does not exist. What would do: create it, or name one that does.`, "no_such_database");
  return fault;
}

/** Builds the house and joins its parts. Nothing listens yet; turns run from here on unless `turns` is false. */
export async function openHouse(config: Config, parts: Parts = {}): Promise<OpenHouse> {
  const folder = deskFolder(config.DESK);
  const file = readDesk(folder);
  const clock = parts.clock ?? (config.FRONTDESK_NOW ? startingAt(config.FRONTDESK_NOW, file.sites[0]!.timeZone) : realClock);
  const { db, lock, dataFolder } = await openData(config, file, parts);
  const log = parts.log ?? openLog(config.LOG_LEVEL);
  const broughtIn = await bringInFolder(db, folder, clock.now());
  const phrases = openPhrases(parts.prompts ?? join(root, "prompts"));
  const embedder = parts.embedder ?? embeddedEmbedder();
  const announcements = await openAnnouncements(db, file.id);
  const reader = deskReader(db, announcements, broughtIn.desk);
  const house: House = {
    db, clock, phrases, arrivals: [emergencies, otherLanguage, plainYes], desk: reader.desk,
    fault: (fault, where) => log.warn({ err: fault, ...where }, "a turn met a fault"),
  };
  const metrics = openMetrics({ machine: true });
  // Embedded, this process is alone with the desk: whatever lease stands there belongs to nobody.
  if (lock) await freeLeases(db);
  const service = parts.service === null ? undefined : parts.service ?? serviceOf(config);
  const running = parts.turns === false ? undefined : startTurns(house, announcements, embedder, service, metrics, log, parts.leaseSeconds);
  const stopWatching = parts.turns === false ? undefined : watchPeople(house, (fault) => log.error({ err: fault }, "claims and promises could not be looked through"));
  const websites: Website[] = [];
  return {
    house, desk: broughtIn.desk, dataFolder, embedder, announcements, log, metrics, broughtIn,
    takeIn: (progress) => ingest(db, embedder, folder, { now: clock.now(), ...(progress ? { progress } : {}) }),
    async website() {
      const website = openWebsite(doorOf(config, house, announcements, log, metrics, dataFolder), await allRoutes());
      websites.push(website);
      return website;
    },
    async close() {
      await Promise.all(websites.map((website) => website.close()));
      await stopWatching?.();
      await running?.stop();
      reader.stop();
      await announcements.close();
      await embedder.close?.();
      if (!parts.db) await db.close();
      lock?.release();
    },
  };
}

/** The desk in force, read again after each announcement of a change and every two seconds anyway; asking never waits, so that it can be asked inside a transaction. */
function deskReader(db: Database, announcements: Announcements, first: Desk): { desk(): Promise<Desk>; stop(): void } {
  let known = first;
  const look = () => { deskInForce(db).then((desk) => { known = desk ?? known; }, () => { /* the next look may find the database again */ }); };
  const stop = announcements.subscribeTo("d", look);
  const anyway = setInterval(look, lookAnyway);
  anyway.unref();
  return { desk: async () => known, stop() { stop(); clearInterval(anyway); } };
}

const serviceOf = (config: Config): Service | undefined =>
  config.OPENAI_API_KEY ? { apiKey: config.OPENAI_API_KEY, model: config.OPENAI_MODEL, ...(config.OPENAI_BASE_URL ? { baseUrl: config.OPENAI_BASE_URL } : {}) } : undefined;

function startTurns(house: House, announcements: Announcements, embedder: Embedder, service: Service | undefined, metrics: Metrics, log: Logger, leaseSeconds?: number): Running {
  const answer = assistantOf(house, speakers(service), embedder, {
    onFallback: (model, reason) => metrics.fallbacks.inc({ reason: `${model}: ${reason}`.slice(0, 80) }),
    onHeldBack: (check) => metrics.heldBack.inc({ check: check.slice(0, 60) }),
    onModel: (model, ms, ok) => { metrics.modelCalls.inc({ model, outcome: ok ? "ok" : "error" }); metrics.modelSeconds.observe({ model }, ms / 1000); },
  });
  return runTurns(house, announcements, answer, {
    ...(leaseSeconds ? { leaseSeconds } : {}),
    onFault: (fault, turn) => log.error({ err: fault, turn: turn?.turn, conversation: turn?.conversation }, "a turn failed"),
    onEnd: (_turn, state) => metrics.turns.inc({ outcome: state, model: "" }),
  });
}

function doorOf(config: Config, house: House, announcements: Announcements, log: Logger, metrics: Metrics, dataFolder: string): Door {
  return {
    house, announcements, log, counter: counterOf(house), metrics: () => metrics.read(),
    answered: ({ seconds, ...of }) => metrics.http.observe({ ...of, status: String(of.status) }, seconds),
    settings: {
      secretKey: secretKey(dataFolder, config.SECRET_KEY), trust: readTrust(config.TRUST_PROXY), allowedOrigins: config.ALLOWED_ORIGINS,
      ...(config.PUBLIC_URL ? { publicUrl: config.PUBLIC_URL } : {}), ...(config.IDENTITY_KEY ? { identityKey: config.IDENTITY_KEY } : {}),
      ...(config.IDENTITY_JWKS_URL ? { identityJwksUrl: config.IDENTITY_JWKS_URL } : {}),
    },
    ready: async () => [{ name: "database", ok: await house.db.query("select 1").then(() => true, () => false) }],
  };
}
