import { randomUUID } from "node:crypto";
import { Invalid, NotFound, Taken } from "#errors.ts";
import { audit } from "#records/audit.ts";
import type { Database } from "#records/database.ts";
import type { Embedder } from "./embeddings.ts";
import { count } from "./ingest.ts";
import { alone } from "./lock.ts";
import { asIngest, embedMissing } from "./spaces.ts";

/** A passage as a manager reads it, with who put it right where somebody has. */
export interface Passage { id: number; document: string; title: string; heading: string; text: string; language: string; correction?: { name: string; at: Date; was: string } }
/** A correction that was made, and when the file's own words came back. */
export interface Past { heading: string; words: string; was: string; name: string; at: Date; overAt: Date | null }

/** The passages of a document, or those under one of its headings. Throws `NotFound`. */
export async function passagesOf(db: Database, document: string, heading?: string): Promise<{ passages: Passage[]; past: Past[] }> {
  const rows = await asIngest(db, (tx) => tx.query<Omit<Passage, "correction">>(
    "select id, document_id as document, title, heading, body as text, language from passages where document_id = $1 and ($2::text is null or heading = $2) order by n", [document, heading ?? null]));
  if (rows.length === 0) throw new NotFound("There is no such passage.", "no_such_passage");
  const past = await db.query<Past>(
    `select c.heading, c.words, c.was, s.name, c.at, c.over_at as "overAt" from corrections c join staff s on s.id = c.staff_id where c.document_id = $1 and ($2::text is null or c.heading = $2) order by c.at desc limit 50`, [document, heading ?? null]);
  const passages = rows.map((row) => {
    const made = past.find(({ overAt, heading: of, words }) => overAt === null && of === row.heading && words === row.text);
    return made ? { ...row, correction: { name: made.name, at: made.at, was: made.was } } : row;
  });
  return { passages, past };
}

/**
 * Puts a passage right in place: in force for every server's next answer, until its file changes (desk.md A10). `was` is what stood on
 * the screen; where something else stands there by now it is `Taken`. Throws `Invalid`, `NotFound`.
 */
export async function correct(db: Database, embedder: Embedder, passage: number, { was, text }: { was: string; text: string }, staff: string, now: Date): Promise<void> {
  const words = text.trim();
  if (!words || words.length > 6_000) throw new Invalid("A passage has some words, and 6,000 characters at most; longer things are split in the document's file.", "passage_words");
  await alone(db, "ingest", async () => {
    await asIngest(db, async (tx) => {
      const [row] = await tx.query<{ document: string; heading: string; body: string; language: string; audience: string; title: string; trail: string[] }>(
        "select document_id as document, heading, body, language, audience, title, trail from passages where id = $1 for update", [passage]);
      if (!row) throw new NotFound("There is no such passage any more.", "no_such_passage");
      if (row.body !== was) throw new Taken("Somebody has changed this passage meanwhile. Please look at it again.", "passage_changed");
      if (row.body === words) return;
      const whole = (body: string) => [row.title, ...row.trail, body].join(" ");
      await count(tx, row.language, row.audience, [whole(row.body)], -1);
      await count(tx, row.language, row.audience, [whole(words)], 1);
      await tx.query("update passages set body = $2 where id = $1", [passage, words]);
      await tx.query("update passage_words set search = (select words_of(config, title, array_to_string(trail, ' '), body) from passages where id = $1) where passage_id = $1", [passage]);
      await tx.query("delete from embeddings where passage_id = $1", [passage]);
      await tx.query("update corrections set over_at = $4 where document_id = $1 and heading = $2 and words = $3 and over_at is null", [row.document, row.heading, row.body, now]);
      await tx.query("insert into corrections (id, document_id, heading, was, words, staff_id, at) values ($1, $2, $3, $4, $5, $6, $7)", [randomUUID(), row.document, row.heading, row.body, words, staff, now]);
      await audit(tx, { at: now, by: { kind: "staff", id: staff }, did: "corrected", noun: "passage", id: String(passage) });
    });
    await embedMissing(db, embedder);
  });
}
