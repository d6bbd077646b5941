import type { Logger } from "pino";
import type { Announcements } from "#conversations/announcements.ts";
import type { Carrier } from "#conversations/carrying.ts";
import type { House } from "#conversations/house.ts";
import type { Route } from "#channels/routes.ts";
import { referenceOf, teamsCarrier } from "./carrier.ts";
import { clouds, isHere, type Account } from "./clouds.ts";
import { readNews } from "./news.ts";
import { Pace, realMetronome, type Metronome } from "./pacing.ts";
import { inPublic } from "./public.ts";
import { teamsRoutes } from "./routes.ts";
import type { Teams } from "./setting.ts";
import { Streams } from "./streams.ts";
import { Tokens } from "./tokens.ts";
import { Wire } from "./wire.ts";

/** How Teams is set up: the bot's account, or none where only an emulator on this machine is spoken with. */
export interface TeamsSettings { account?: Account | undefined; emulator: boolean; secretKey: string; publicUrl?: string | undefined }

/** What a test puts in the place of the machine's clock and of chance. */
export interface TeamsParts { metronome?: Metronome; random?: () => number; patience?: number; liveAfter?: number }

/** The open channel: its ways in, its carrier, and how it is closed. */
export interface OpenTeams { routes: Route[]; carrier: Carrier; begin(announcements: Announcements): void; close(): Promise<void> }

/** Opens the channel to Teams. Nothing is read or sent before `begin`. */
export function openTeams(house: House, log: Logger, { account, emulator, secretKey, publicUrl }: TeamsSettings, parts: TeamsParts = {}): OpenTeams {
  const wire = new Wire(account, parts.patience);
  const cloud = account?.cloud ?? clouds.public;
  const teams: Teams = {
    house, log, wire, secretKey, pace: new Pace(parts.metronome ?? realMetronome), cloud, loopback: emulator || isHere(cloud), random: parts.random ?? Math.random, liveAfter: parts.liveAfter ?? 400,
    ...(account ? { tokens: new Tokens(account.appId, cloud), tenant: account.tenant } : {}), ...(publicUrl ? { publicUrl } : {}),
  };
  const streams = new Streams(teams, referenceOf);
  let news: { stop(): Promise<void> } | undefined;
  if (!house.arrivals.includes(inPublic)) house.arrivals.push(inPublic);
  return {
    routes: teamsRoutes(teams),
    carrier: teamsCarrier(teams, streams),
    begin(announcements) {
      news ??= readNews(house, announcements, { live: (one) => streams.hear(one), fault: (fault) => log.error({ err: fault }, "the log could not be read for Teams") });
    },
    async close() {
      await news?.stop();
      await streams.close();
    },
  };
}
