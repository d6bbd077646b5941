import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLog } from "#operations/log.ts";
import { readConfig } from "#operations/config.ts";
import { testClock, type TestClock } from "#operations/clock.ts";
import type { Event } from "#conversations/log.ts";
import { invite } from "#records/staff.ts";
import { embeddedDatabase } from "./database.ts";
import { openHouse, type OpenHouse } from "#server.ts";
import type { ModelService } from "./openai.ts";

/** What an HTTP call answered. */
export interface Reply { status: number; body: Record<string, unknown> & { code?: string; detail?: string } }
/** A conversation as its guest has it. */
export interface Talk { id: string; token: string }

/** The whole hotel on a free port with the house model, spoken to over HTTP. */
export interface Journey {
  open: OpenHouse;
  clock: TestClock;
  url: string;
  ask(path: string, options?: { token?: string; body?: unknown; method?: string }): Promise<Reply>;
  /** A guest opens a conversation. */
  guest(locale?: string): Promise<Talk>;
  /** The guest writes, and this is what followed once no turn waits or runs; where nothing follows, after so many seconds. */
  say(talk: Talk, text: string, seconds?: number): Promise<Event[]>;
  events(talk: { id: string }, token: string, after?: number, seconds?: number): Promise<Event[]>;
  /** Somebody employed signs in; gives their token. */
  staff(name: string, ...roles: string[]): Promise<string>;
  close(): Promise<void>;
}

/** Opens it on Tuesday 1 December 2026, nine in the morning; `settings` are such as a mail server, `service` a scripted model service. */
export async function openJourney(at = "2026-12-01T08:00:00Z", settings: Record<string, string> = {}, service?: ModelService): Promise<Journey> {
  const clock = testClock(at);
  const db = await embeddedDatabase();
  const config = readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), "journey-")), TRUST_PROXY: "true", ...settings });
  const open = await openHouse(config, { db, clock, log: openLog("silent"), service: service ? { apiKey: service.key, baseUrl: service.baseUrl, model: "scripted" } : null });
  const website = await open.website();
  await new Promise<void>((resolve) => { website.server.listen(0, "127.0.0.1", resolve); });
  const url = `http://127.0.0.1:${(website.server.address() as AddressInfo).port}`;
  let address = 0;
  const ask: Journey["ask"] = async (path, { token, body, method = body === undefined ? "GET" : "POST" } = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method, headers: { "x-forwarded-for": `203.0.113.${(address += 1) % 250}`, ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) as Reply["body"] : {} };
  };
  const events: Journey["events"] = async ({ id }, token, after = 0, seconds = 20) => (await ask(`/api/conversations/${id}/events?after=${after}&wait=${seconds}`, { token })).body.events as Event[];
  return {
    open, clock, url, ask, events,
    guest: async (locale) => (await ask("/api/conversations", { body: locale ? { locale } : {} })).body as unknown as Talk,
    async say(talk, text, seconds) {
      const sent = await ask(`/api/conversations/${talk.id}/messages`, { token: talk.token, body: { id: randomUUID(), text } });
      if (sent.status !== 202) throw new Error(`${sent.status}: ${sent.body.detail}`);
      return events(talk, talk.token, sent.body.seq as number, seconds);
    },
    async staff(name, ...roles) {
      const { link } = await invite(db, name, roles.length > 0 ? roles : ["receptionist"], new Date());
      return (await ask("/api/sign-in", { body: { link } })).body.token as string;
    },
    async close() {
      await open.close();
      await db.close();
    },
  };
}

/** The texts of some events, by who said them. */
export const texts = (events: readonly Event[], from?: string): string[] => events.filter((event) => event.type === "message" && (!from || event.from === from)).map(({ text }) => String(text));
