import { request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readTrust } from "#channels/address.ts";
import type { Door, Settings } from "#channels/door.ts";
import { openWebsite } from "#channels/http.ts";
import { defaultLimits } from "#channels/limits.ts";
import { allRoutes } from "#channels/map.ts";
import type { Route } from "#channels/routes.ts";
import { openAnnouncements } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { counterOf } from "#handoff/counter.ts";
import { openLog } from "#operations/log.ts";
import { openMetrics } from "#operations/metrics.ts";
import { openPhrases } from "#operations/phrases.ts";
import { testClock } from "#operations/clock.ts";
import type { Database } from "#records/database.ts";
import { bringIn } from "#records/desk.ts";
import { webFiles } from "#web/build.ts";
import { embeddedDatabase } from "./database.ts";
import { smallHotel } from "./desks.ts";

/** The website of a small hotel on a free port, over real HTTP, without the assistant. */
export interface OpenWebsite {
  url: string;
  port: number;
  server: Server;
  door: Door;
  db: Database;
  /** What was logged, a line each. */
  lines: string[];
  close(): Promise<void>;
}

/** Opens it. `settings`, `more` routes and `mail` as wanted. */
export async function openTestWebsite({ settings = {}, more, door: parts = {}, mail = false }: { settings?: Partial<Settings>; more?: Route[]; door?: Partial<Door>; mail?: boolean } = {}): Promise<OpenWebsite> {
  const db = await embeddedDatabase(smallHotel.id);
  const clock = testClock("2026-12-01T08:00:00Z");
  await bringIn(db, smallHotel, clock.now());
  const announcements = await openAnnouncements(db, smallHotel.id);
  const lines: string[] = [];
  const house: House = { db, clock, phrases: openPhrases("prompts"), desk: async () => smallHotel, arrivals: [], ...(mail ? { mail: { links: false } } : {}) };
  const metrics = openMetrics();
  const door: Door = {
    house, announcements, log: openLog("debug", { write: (line: string) => { lines.push(line); } }),
    settings: { secretKey: "a key for tests", trust: readTrust("true"), allowedOrigins: ["https://hotel.example"], limits: defaultLimits, ...settings },
    web: await webFiles(), counter: counterOf(house),
    ready: async () => [{ name: "database", ok: (await db.query("select 1")).length === 1 }],
    metrics: () => metrics.read(),
    answered: ({ seconds, ...of }) => metrics.http.observe({ ...of, status: String(of.status) }, seconds),
    ...parts,
  };
  const website = openWebsite(door, await allRoutes(more));
  await new Promise<void>((resolve) => { website.server.listen(0, "127.0.0.1", resolve); });
  const { port } = website.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`, port, server: website.server.server as Server, door, db, lines,
    async close() {
      await website.close();
      await announcements.close();
      await db.close();
    },
  };
}

/** A request exactly as written, its path and bytes untouched by a client that means well. */
export function raw(port: number, { method = "GET", path, headers = {}, body }: { method?: string; path: string; headers?: Record<string, string>; body?: Buffer | string }): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString("utf8") }));
    });
    request.on("error", reject);
    request.end(body);
  });
}
