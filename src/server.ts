import { join } from "node:path";
import type { Logger } from "pino";
import { aideOf } from "./aide.ts";
import { deskFolder, openData, root } from "./data.ts";
import { assistantOf } from "#assistant/answer.ts";
import { tools } from "#assistant/examining.ts";
import { speakers, type Service, type Speaker } from "#assistant/models.ts";
import { openWebsite, type Website } from "#channels/http.ts";
import { allRoutes } from "#channels/map.ts";
import { lettersOf } from "#channels/letters/setting.ts";
import { accountOf } from "#channels/teams/clouds.ts";
import type { OpenTeams, TeamsParts } from "#channels/teams/open.ts";
import { lookAnyway, openAnnouncements, type Announcements } from "#conversations/announcements.ts";
import { codes } from "#conversations/codes.ts";
import { carryOut, type Carrier } from "#conversations/carrying.ts";
import { freeDeliveries } from "#conversations/deliveries.ts";
import type { House } from "#conversations/house.ts";
import { plainYes } from "#conversations/plain_yes.ts";
import { runTurns, type Running } from "#conversations/runner.ts";
import { freeLeases } from "#conversations/turns.ts";
import { emergencies } from "#handoff/emergencies.ts";
import { otherLanguage } from "#handoff/other_language.ts";
import { watchPeople } from "#handoff/watching.ts";
import { embeddedEmbedder } from "#knowledge/embedded-embedder.ts";
import { openaiEmbedder } from "#knowledge/openai-embedder.ts";
import type { Embedder } from "#knowledge/embeddings.ts";
import { remembering } from "#knowledge/remembering.ts";
import { ingest, type Ingested, type Progress } from "#knowledge/ingest.ts";
import { realClock, startingAt, type Clock } from "#operations/clock.ts";
import type { Config } from "#operations/config.ts";
import { openLog } from "#operations/log.ts";
import { fallbackKind, openMetrics, type Metrics } from "#operations/metrics.ts";
import { openPhrases } from "#operations/phrases.ts";
import { openTracing } from "#operations/tracing.ts";
import { deriving, secretKey } from "#operations/secret.ts";
import type { Database } from "#records/database.ts";
import { bringInFolder, deskInForce, readDesk, type BroughtIn } from "#records/desk.ts";
import type { Desk } from "#rules/desk.ts";
import { webFiles } from "./web/build.ts";
import { doorOf } from "./front_door.ts";

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
export interface Parts { clock?: Clock; log?: Logger; db?: Database; embedder?: Embedder; service?: Service | null; leaseSeconds?: number; turns?: boolean; prompts?: string; carriers?: Carrier[]; teams?: TeamsParts }

/** Builds the house and joins its parts. Nothing listens yet; turns run from here on unless `turns` is false. */
export async function openHouse(config: Config, parts: Parts = {}): Promise<OpenHouse> {
  const folder = deskFolder(config.DESK);
  const file = readDesk(folder);
  const clock = parts.clock ?? (config.FRONTDESK_NOW ? startingAt(config.FRONTDESK_NOW, file.sites[0]!.timeZone) : realClock);
  const { db, lock, dataFolder } = await openData(config, file, parts);
  const log = parts.log ?? openLog(config.LOG_LEVEL);
  const tracing = await openTracing();
  const broughtIn = await bringInFolder(db, folder, clock.now());
  const phrases = openPhrases(parts.prompts ?? join(root, "prompts"));
  const embedder = remembering(parts.embedder ?? await embedderOf(config, log));
  const announcements = await openAnnouncements(db, file.id);
  const reader = deskReader(db, announcements, broughtIn.desk);
  const house: House = {
    db, clock, phrases, arrivals: [emergencies, codes, otherLanguage, plainYes], desk: reader.desk, derive: deriving(() => secretKey(dataFolder, config.SECRET_KEY)),
    ...(config.SMTP_URL ? { mail: { links: config.PUBLIC_URL !== undefined } } : {}),
    fault: (fault, where) => log.warn({ err: fault, ...where }, "a turn met a fault"),
  };
  const service = parts.service === null ? undefined : parts.service ?? serviceOf(config);
  const models = speakers(service);
  const metrics = openMetrics({ machine: true, ask: (figures) => countWaiting(db, models, figures) });
  // Embedded, this process is alone with the desk: whatever lease stands there belongs to nobody.
  if (lock) { await freeLeases(db); await freeDeliveries(db); }
  const running = parts.turns === false ? undefined : startTurns(house, announcements, embedder, models, metrics, log, parts.leaseSeconds);
  const teams = await teamsOf(config, house, log, dataFolder, parts.teams);
  const carrying = parts.turns === false ? undefined : carryOut(house, announcements, [...lettersOf(config, house, broughtIn.desk), ...parts.carriers ?? [], ...(teams ? [teams.carrier] : [])], {
    ...(parts.leaseSeconds ? { leaseSeconds: parts.leaseSeconds } : {}),
    onFault: (fault, delivery) => log.error({ err: fault, delivery: delivery?.id, kind: delivery?.kind }, "a delivery met a fault"),
    onEnd: ({ channel }, outcome) => metrics.deliveries.inc({ channel, outcome }),
  });
  if (parts.turns !== false) teams?.begin(announcements);
  const stopWatching = parts.turns === false ? undefined : watchPeople(house, (fault) => log.error({ err: fault }, "claims and promises could not be looked through"));
  const websites: Website[] = [];
  return {
    house, desk: broughtIn.desk, dataFolder, embedder, announcements, log, metrics, broughtIn,
    async takeIn(progress) {
      // With an embedder of its own: no question waits behind a thousand passages, and its memory is given back.
      const own = embedder.another?.();
      try {
        return await ingest(db, own ?? embedder, folder, { now: clock.now(), ...(progress ? { progress } : {}) });
      } finally {
        await own?.close?.();
      }
    },
    async website() {
      const website = openWebsite({ ...doorOf(config, house, announcements, log, metrics, dataFolder), aide: aideOf(house, embedder, models), web: await webFiles() }, await allRoutes(teams?.routes));
      websites.push(website);
      return website;
    },
    async close() {
      await Promise.all(websites.map((website) => website.close()));
      await stopWatching?.();
      await running?.stop();
      await teams?.close();
      await carrying?.stop();
      reader.stop();
      await announcements.close();
      await tracing?.stop();
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

/** The channel to Teams, where the bot has an account or an emulator is let in. Its libraries are loaded only then. */
async function teamsOf(config: Config, house: House, log: Logger, dataFolder: string, parts?: TeamsParts): Promise<OpenTeams | undefined> {
  const account = accountOf(config);
  if (!account && !config.TEAMS_EMULATOR) return undefined;
  const { openTeams } = await import("#channels/teams/open.ts");
  return openTeams(house, log, { account, emulator: config.TEAMS_EMULATOR, secretKey: secretKey(dataFolder, config.SECRET_KEY), publicUrl: config.PUBLIC_URL }, parts);
}

/** The service's embeddings where one is named and has them; else the embedded ones. */
async function embedderOf(config: Config, log: Logger): Promise<Embedder> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, OPENAI_EMBEDDING_MODEL: model } = config;
  if (!apiKey || !model) return embeddedEmbedder();
  try {
    return await openaiEmbedder({ apiKey, model, ...(baseURL ? { baseURL } : {}) });
  } catch (fault) {
    log.warn({ err: fault }, "the service's embeddings do not answer; the embedded ones are used");
    return embeddedEmbedder();
  }
}

const serviceOf = (config: Config): Service | undefined =>
  config.OPENAI_API_KEY ? { apiKey: config.OPENAI_API_KEY, model: config.OPENAI_MODEL, ...(config.OPENAI_BASE_URL ? { baseUrl: config.OPENAI_BASE_URL } : {}) } : undefined;

/** Whether the model service answers and calls no tools: then the house model is put in its place. One that does not answer now may do so later. */
export async function callsNoTools(config: Config): Promise<boolean> {
  const service = serviceOf(config);
  const found = service ? await tools({ ...service, seconds: 5 }) : { calls: true };
  return "calls" in found && !found.calls;
}

/** The gauges, asked when somebody reads the figures. */
async function countWaiting(db: Database, models: readonly Speaker[], figures: Metrics): Promise<void> {
  const state = models.find((speaker) => !speaker.house)?.breaker.state(Date.now()) ?? "closed";
  figures.circuit.set({ closed: 0, half_open: 1, open: 2 }[state]);
  const [row] = await db.query<{ queue: number; turns: number }>(
    "select (select count(*)::int from handoffs where state = 'waiting') as queue, (select count(*)::int from turns where state = 'waiting') as turns");
  figures.queue.set(row?.queue ?? 0);
  figures.waitingTurns.set(row?.turns ?? 0);
}

function startTurns(house: House, announcements: Announcements, embedder: Embedder, models: Speaker[], metrics: Metrics, log: Logger, leaseSeconds?: number): Running {
  const answer = assistantOf(house, models, embedder, {
    onFallback: (model, reason) => metrics.fallbacks.inc({ reason: `${model}: ${fallbackKind(reason)}` }),
    onTrace: ({ model, ms, tokens, tools: called }) => {
      metrics.turnSeconds.observe({ model }, ms / 1000);
      if (tokens.in + tokens.out > 0) { metrics.modelTokens.inc({ model, kind: "in" }, tokens.in); metrics.modelTokens.inc({ model, kind: "out" }, tokens.out); }
      for (const { name, ok } of called) metrics.toolCalls.inc({ tool: name, outcome: ok ? "ok" : "error" });
    },
    onHeldBack: (check) => metrics.heldBack.inc({ check: check.slice(0, 60) }),
    onModel: (model, ms, ok) => { metrics.modelCalls.inc({ model, outcome: ok ? "ok" : "error" }); metrics.modelSeconds.observe({ model }, ms / 1000); },
  });
  return runTurns(house, announcements, answer, {
    ...(leaseSeconds ? { leaseSeconds } : {}),
    onFault: (fault, turn) => log.error({ err: fault, turn: turn?.turn, conversation: turn?.conversation }, "a turn failed"),
    onEnd: (_turn, state) => metrics.turns.inc({ outcome: state, model: "" }),
  });
}
