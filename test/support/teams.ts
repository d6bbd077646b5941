import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TeamsParts } from "#channels/teams/open.ts";
import { testClock, type TestClock } from "#operations/clock.ts";
import { readConfig, type Config } from "#operations/config.ts";
import { openLog } from "#operations/log.ts";
import type { Database } from "#records/database.ts";
import { openHouse, type OpenHouse, type Parts } from "#server.ts";
import { account, openConnector, type Connector } from "./connector.ts";
import { embeddedDatabase } from "./database.ts";
import { deskText } from "./hotel.ts";

/** Somebody in Teams, in a chat with the desk. */
export interface Person {
  thread: string;
  id: string;
  /** An activity of theirs, with what is given instead. */
  activity(more?: Record<string, unknown>): Record<string, unknown>;
  say(text: string, more?: Record<string, unknown>): Promise<Answered>;
  press(data: unknown, more?: Record<string, unknown>): Promise<Answered>;
}
export interface Answered { status: number; body: Record<string, unknown>; text: string }

/** The hotel with Teams at a connector on this machine, at nine on Tuesday 1 December 2026. Its pace has a clock of its own, so that nobody waits. */
export interface TeamsDesk {
  open: OpenHouse; db: Database; clock: TestClock; connector: Connector; url: string; pace: { at: number };
  person(more?: { name?: string; object?: string; thread?: string; locale?: string; kind?: "personal" | "groupChat" | "channel" }): Person;
  post(activity: unknown, headers?: Record<string, string>): Promise<Answered>;
  /** Resolves once no turn runs and nothing waits to be sent; the desk's clock goes on to whatever is due later. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** The hotel's desk in a folder of its own, with these documents (path → Markdown) and no others. */
function folderWith(documents: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "teams-desk-"));
  writeFileSync(join(folder, "desk.yaml"), deskText);
  for (const [path, text] of Object.entries(documents)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export async function openTeamsDesk({ parts = {}, teams = {}, environment = {}, cloud = "public", documents, db }: { cloud?: Config["MICROSOFT_CLOUD"]; parts?: Parts; teams?: TeamsParts; environment?: Record<string, string>; documents?: Record<string, string>; db?: Database } = {}): Promise<TeamsDesk> {
  const pace = { at: 0 };
  const connector = await openConnector({ now: () => pace.at, cloud });
  const clock = testClock("2026-12-01T08:00:00Z");
  const own = db ?? await embeddedDatabase();
  const config = readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), "teams-")), ...(documents ? { DESK: folderWith(documents) } : {}), ...connector.environment, PUBLIC_URL: "https://desk.example.org", ...environment });
  const open = await openHouse(config, {
    db: own, clock, log: openLog("silent"), service: null, ...parts,
    teams: { random: () => 0, patience: 20_000, liveAfter: 60_000, metronome: { now: () => pace.at, wait: async (milliseconds) => { pace.at += milliseconds; } }, ...teams },
  });
  if (documents) await open.takeIn();
  const website = await open.website();
  await new Promise<void>((resolve) => { website.server.listen(0, "127.0.0.1", resolve); });
  const url = `http://127.0.0.1:${(website.server.address() as AddressInfo).port}`;
  const token = await connector.token();

  const post: TeamsDesk["post"] = async (activity, headers = { authorization: `Bearer ${token}` }) => {
    const answer = await fetch(`${url}/api/messages`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: typeof activity === "string" ? activity : JSON.stringify(activity) });
    const text = await answer.text();
    let body: Record<string, unknown> = {};
    try { body = JSON.parse(text) as Record<string, unknown>; } catch { /* no body, or none of JSON */ }
    return { status: answer.status, body, text };
  };

  return {
    open, db: own, clock, connector, url, pace, post,
    person({ name = "Ana Ruiz", object = randomUUID(), thread = `a:${randomUUID()}`, locale = "en-GB", kind = "personal" } = {}) {
      const id = `29:${object}`;
      const activity: Person["activity"] = (more = {}) => ({
        type: "message", id: randomUUID(), timestamp: new Date().toISOString(), channelId: "msteams", serviceUrl: `${connector.url}/`, from: { id, name, aadObjectId: object },
        recipient: { id: `28:${account.appId}`, name: "Desk" }, conversation: { id: thread, conversationType: kind, tenantId: account.tenant, ...(kind === "personal" ? {} : { isGroup: true }) },
        channelData: { tenant: { id: account.tenant } }, locale, ...more,
      });
      return {
        thread, id, activity,
        say: (text, more) => post(activity({ text, textFormat: "plain", ...more })),
        press: (data, more) => post(activity({ type: "invoke", name: "adaptiveCard/action", value: { action: { type: "Action.Execute", verb: "yes", data } }, ...more })),
      };
    },
    async settled() {
      for (let quiet = 0; quiet < 2;) {
        const [row] = await own.query<{ turns: number; going: number; due: Date | null }>(
          `with heads as (
             select state, due_at from deliveries d where state in ('waiting', 'sending') and (alone or not exists (
               select from deliveries b where b.channel = d.channel and b.conversation_id = d.conversation_id and not b.alone and b.state in ('waiting', 'sending') and b.number < d.number)))
           select (select count(*)::int from turns where state in ('waiting', 'running')) as turns,
             (select count(*)::int from chats h join conversations c on c.id = h.conversation_id where c.last_seq > h.told_seq) + (select count(*)::int from heads where state = 'sending' or due_at <= $1) as going,
             (select min(due_at) from heads where state = 'waiting' and due_at > $1) as due`, [clock.now()]);
        if (row && row.turns === 0 && row.going === 0 && row.due) {
          pace.at += Math.max(0, row.due.getTime() - clock.now().getTime());
          clock.set(row.due);
          await own.query("select pg_notify(current_schema()::text, 'o')");
          quiet = 0;
        } else quiet = row && row.turns === 0 && row.going === 0 ? quiet + 1 : 0;
        await new Promise((resolve) => { setTimeout(resolve, 5); });
      }
    },
    async close() {
      await open.close();
      if (!db) await own.close();
      await connector.close();
    },
  };
}
