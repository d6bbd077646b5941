import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { converse, type Exchange } from "#commands/converse.ts";
import type { Trace } from "#assistant/trace.ts";
import { readConfig } from "#operations/config.ts";
import { testClock } from "#operations/clock.ts";
import { openLog } from "#operations/log.ts";
import type { Database } from "#records/database.ts";
import { openHouse, type OpenHouse } from "#server.ts";
import { embeddedDatabase } from "./database.ts";
import { deskText } from "./hotel.ts";
import { openService, type ModelService } from "./openai.ts";

/** A guest's exchange with the desk, as a test looks at it. */
export interface Heard {
  /** What the assistant said to the guest, all of it: sentences as they came and the whole message. */
  said: string;
  events: Exchange["events"];
  trace: Trace;
}

/** The hotel with a scripted model service, on an embedded database, at nine on Tuesday 1 December 2026. */
export interface Talked { service: ModelService; open: OpenHouse; db: Database; say(conversation: string, text: string): Promise<Heard>; confirm(conversation: string): Promise<Heard>; rewrite(name: string, text: string): Promise<void>; close(): Promise<void> }

/** Opens it with these documents (name → Markdown) and no others. */
export async function openTalk({ documents = {}, seconds = 20 }: { documents?: Record<string, string>; seconds?: number } = {}): Promise<Talked> {
  const folder = mkdtempSync(join(tmpdir(), "talk-"));
  writeFileSync(join(folder, "desk.yaml"), deskText);
  mkdirSync(join(folder, "guest"));
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, "guest", `${name}.md`), text);
  const service = await openService();
  const db = await embeddedDatabase("hotel");
  const clock = testClock("2026-12-01T08:00:00Z");
  const open = await openHouse(readConfig({ DESK: folder, DATA_DIR: join(folder, "data"), LOG_LEVEL: "silent" }), {
    clock, db, log: openLog("silent"), service: { apiKey: service.key, baseUrl: service.baseUrl, model: "scripted", seconds },
  });
  if (Object.keys(documents).length > 0) await open.takeIn();
  const heard = ({ events, trace }: Exchange): Heard => ({
    events,
    said: events.filter((event) => event.from === "assistant" && (event.type === "message" || event.type === "sentence")).map(({ text }) => String(text)).join("\n"),
    trace: (trace.at(-1) as { trace: Trace } | undefined)?.trace as Trace,
  });
  return {
    service, open, db,
    say: async (conversation, text) => heard(await converse(open, { conversation, text })),
    // Written with another size, so that the folder looks different whatever the clock of the disk.
    rewrite: async (name, text) => writeFileSync(join(folder, "guest", `${name}.md`), text),
    confirm: async (conversation) => heard(await converse(open, { conversation, confirm: true })),
    async close() {
      await open.close();
      await service.close();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A document for guests. */
export const document = (title: string, body: string): string => `---\ntitle: ${title}\nupdated: 2026-10-01\naudience: guest\nlanguage: en\n---\n\n${body}\n`;

/** One of the hotel's own documents. */
export const hotelDocument = (name: string): string => readFileSync(`knowledge/hotel/guest/${name}.md`, "utf8");
