import { createHash, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { NotFound } from "#errors.ts";
import type { Database } from "#records/database.ts";
import type { Language } from "#rules/desk.ts";
import { append } from "./log.ts";

/** How the guest of a conversation is known: the ladder of identity, from nobody to a person who checked. */
export type KnownBy = "nobody" | "reference" | "code" | "signed" | "teams" | "person";

/** A conversation's row: who holds it, who the guest is, where its log stands. */
export interface Conversation {
  id: string;
  channel: "web" | "teams" | "terminal";
  addressHash: string | null;
  locale: string | null;
  timeZone: string | null;
  language: Language | null;
  guest: string | null;
  /** The colleague who speaks here for themselves, known by their channel; nobody else gets to see what is for staff. */
  staff: string | null;
  knownBy: KnownBy;
  lastSeq: number;
  holder: "assistant" | "queue" | "receptionist";
  holderStaff: string | null;
  holderVersion: number;
  runningTurn: string | null;
  chapter: number;
  chapterSeq: number;
  lastGuestAt: Date | null;
  endedAt: Date | null;
}

/** A conversation's columns. */
export const talkColumns = `id, channel, address_hash as "addressHash", locale, time_zone as "timeZone", language, guest_id as guest, staff_id as staff,
  known_by as "knownBy", last_seq as "lastSeq", holder, holder_staff as "holderStaff", holder_version as "holderVersion",
  running_turn as "runningTurn", chapter, chapter_seq as "chapterSeq", last_guest_at as "lastGuestAt", ended_at as "endedAt"`;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Opens a conversation; the token opens it and nothing else, and only its hash is kept. */
export async function openConversation(db: Database, opening: {
  id?: string; channel: Conversation["channel"]; locale?: string; timeZone?: string; addressHash?: string; now: Date;
}): Promise<{ id: string; token: string }> {
  const token = randomBytes(32).toString("base64url");
  const id = opening.id ?? randomUUID();
  await db.query(
    "insert into conversations (id, channel, token_hash, address_hash, locale, time_zone, created_at) values ($1, $2, $3, $4, $5, $6, $7)",
    [id, opening.channel, hashOf(token), opening.addressHash ?? null, opening.locale ?? null, opening.timeZone ?? null, opening.now]);
  return { id, token };
}

/** The conversation that a token opens. A wrong token and no such conversation are answered alike. */
export async function conversationOf(db: Database, id: string, token: string): Promise<Conversation> {
  const [row] = await db.query<Conversation & { tokenHash: string }>(`select ${talkColumns}, token_hash as "tokenHash" from conversations where id = $1`, [id]);
  const given = hashOf(token);
  if (!row || !timingSafeEqual(Buffer.from(row.tokenHash), Buffer.from(given))) throw new NotFound("There is no such conversation, or this token does not open it.");
  const { tokenHash: _, ...conversation } = row;
  return conversation;
}

/** A conversation by its id, for the desk itself. */
export async function conversationById(db: Database, id: string): Promise<Conversation> {
  const [row] = await db.query<Conversation>(`select ${talkColumns} from conversations where id = $1`, [id]);
  if (!row) throw new NotFound("There is no such conversation.");
  return row;
}

/** Takes the lock of a conversation's log for the rest of the transaction. */
export async function lock(tx: Database, id: string): Promise<Conversation> {
  const [row] = await tx.query<Conversation>(`select ${talkColumns} from conversations where id = $1 for update`, [id]);
  if (!row) throw new NotFound("There is no such conversation.");
  return row;
}

/** The guest ends the conversation; the next words begin a new chapter. */
export async function endConversation(db: Database, id: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const talk = await lock(tx, id);
    if (talk.endedAt) return;
    await tx.query("update conversations set ended_at = $2 where id = $1", [id, now]);
    await append(tx, id, { type: "ended", from: "guest" }, now);
  });
}

/** Remembers from which network (its hash) a conversation is held, where that was forgotten with the rest: tries and holds are counted by it. */
export async function heldFrom(db: Database, id: string, addressHash: string): Promise<void> {
  await db.query("update conversations set address_hash = $2 where id = $1 and address_hash is null", [id, addressHash]);
}

/** Remembers in which language the guest writes. */
export async function setLanguage(tx: Database, id: string, language: Language): Promise<void> {
  await tx.query("update conversations set language = $2 where id = $1 and language is distinct from $2", [id, language]);
}

/** Binds a guest to the conversation, with how the desk knows. */
export async function identify(tx: Database, id: string, guest: string | null, knownBy: KnownBy): Promise<void> {
  await tx.query("update conversations set guest_id = coalesce($2, guest_id), known_by = $3 where id = $1", [id, guest, knownBy]);
}
