import { z } from "zod";
import type { Announcements } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { Invalid } from "#errors.ts";
import type { Embedder } from "#knowledge/embeddings.ts";
import type { Ingested, Progress } from "#knowledge/ingest.ts";
import { documentsRead } from "#knowledge/intake.ts";
import { search } from "#knowledge/search.ts";
import type { Clock } from "#operations/clock.ts";
import type { Command } from "#operations/door.ts";
import type { Database } from "#records/database.ts";
import { exportDesk } from "#records/desk.ts";
import { linkStaff } from "#records/chats.ts";
import { invite } from "#records/staff.ts";
import { isZone, localOf } from "#rules/calendar.ts";
import { understand } from "#understanding/understand.ts";
import { converse } from "./converse.ts";

/** A desk's documents, open: enough for `search` and `ingest`, with or without a desk.yaml. */
export interface OpenDocuments { db: Database; embedder: Embedder; clock: Clock; takeIn(progress?: (progress: Progress) => void): Promise<Ingested> }

/** An open desk as its commands use it. */
export interface OpenDesk extends OpenDocuments { house: House; announcements: Announcements }

/** Answers each line in its order. A line that makes no sense, or over which the desk stumbles, is answered with what was wrong, and the next is read. */
const each = (work: (line: unknown) => Promise<unknown>): Command => async function* (lines) {
  for await (const line of lines) {
    yield await work(line).catch((fault: unknown) => {
      if (fault instanceof Error && "code" in fault && "status" in fault) return { error: fault.message, code: fault.code };
      return { error: `This line could not be answered (${fault instanceof Error ? fault.message : String(fault)}).`, code: "internal" };
    });
  }
};

const languageTag = z.string().regex(/^[a-z]{2,3}(?:[-_][a-z\d-]+)?$/i, "a language is a tag like es");
const searchLine = z.object({ query: z.string(), top: z.int().min(1).max(50).optional(), audience: z.enum(["guest", "staff"]).optional(), language: languageTag.optional(), history: z.array(z.string()).optional() });
/** A guest's message has 4,000 characters; reading takes longer than in proportion. */
const understandLine = z.object({
  text: z.string().max(10_000, "a text has 10,000 characters at most"), now: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/).optional(), timeZone: z.string().refine(isZone).optional(),
  language: z.enum(["en", "es", "hu", "ro"]).optional(), expecting: z.string().optional(),
});

function lineOf<Shape extends z.ZodType>(shape: Shape, given: unknown): z.infer<Shape> {
  const read = shape.safeParse(given);
  if (!read.success) throw new Invalid(`This line cannot be read: ${read.error.issues.map(({ path, message }) => `${path.join(".") || "the line"}: ${message}`).join("; ")}.`, "not_a_line");
  return read.data;
}

/** `understand` needs nothing open. */
export const understandCommand: Command = each(async (given) => {
  const { text, now, timeZone = "UTC", language, expecting } = lineOf(understandLine, given);
  return understand(text, { now: (now ?? localOf(new Date(), timeZone)).slice(0, 16), timeZone, ...(language ? { language } : {}), ...(expecting ? { expecting } : {}) });
});

/** The commands that need a desk's documents. */
export const documentCommands = (open: OpenDocuments): Record<string, Command> => ({
  search: each(async (given) => {
    const { query, top, audience, language, history } = lineOf(searchLine, given);
    // Whoever asks here has time.
    await documentsRead(open.db, 3_600_000);
    return search(open.db, open.embedder, { query, now: open.clock.now(), ...(top ? { top } : {}), ...(audience ? { audience } : {}), ...(language ? { language } : {}), ...(history ? { history } : {}) });
  }),
  async *ingest() {
    yield await open.takeIn();
  },
});

/** Every command that needs an open desk. */
export const deskCommands = (open: OpenDesk): Record<string, Command> => ({
  ...documentCommands(open),
  understand: understandCommand,
  converse: each((given) => converse(open, given)),
  export: async function* () {
    yield { desk: await exportDesk(open.db) };
  },
  "staff link": each(async (given) => {
    const { name, object } = lineOf(z.object({ name: z.string(), object: z.uuid("an object id is a UUID, as Microsoft Entra shows it beside the user's name") }), given);
    return linkStaff(open.db, name, object.toLowerCase());
  }),
  "staff invite": each(async (given) => {
    const { name, role } = lineOf(z.object({ name: z.string(), role: z.string() }), given);
    const { link } = await invite(open.db, name, [role], new Date());
    return { link };
  }),
});
