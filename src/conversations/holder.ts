import { Taken } from "#errors.ts";
import type { Database } from "#records/database.ts";
import { announce } from "./announcements.ts";
import { lock, type Conversation } from "./conversations.ts";
import { append } from "./log.ts";
import { wantTurn } from "./turns.ts";

/**
 * Gives a conversation to another holder and raises the version, so that whatever a turn still wants to write for the
 * old one commits nothing. The conversation must be locked. Returns the new version.
 */
export async function passTo(tx: Database, talk: Conversation, holder: Conversation["holder"], staff: string | null): Promise<number> {
  const [row] = await tx.query<{ holder_version: number }>(
    "update conversations set holder = $2, holder_staff = $3, holder_version = holder_version + 1 where id = $1 returning holder_version",
    [talk.id, holder, staff]);
  if (!row) throw new Taken("The conversation has just changed hands.", "holder_changed");
  await announce(tx, "h");
  return row.holder_version;
}

/** Ends what the assistant was about to say: from a claim on it is silent. The conversation must be locked. */
export async function silence(tx: Database, talk: Conversation, now: Date): Promise<void> {
  const ended = await tx.query<{ id: string }>(
    "update turns set state = 'ended', ended_at = $2, leased_by = null, lease_until = null where conversation_id = $1 and state in ('waiting', 'running') returning id", [talk.id, now]);
  await tx.query("update conversations set running_turn = null, running_attempt = null where id = $1", [talk.id]);
  for (const turn of ended) await append(tx, talk.id, { type: "turn", from: "desk", turn: turn.id, body: { state: "ended", silenced: true } }, now);
}

/** Gives the conversation back to the assistant; what nobody answered starts a turn. */
export async function resume(tx: Database, conversation: string, now: Date): Promise<void> {
  const talk = await lock(tx, conversation);
  const holderVersion = await passTo(tx, talk, "assistant", null);
  await answerWhatIsLeft(tx, { ...talk, holderVersion }, now);
}

/** Starts a turn for what the guest said and nobody answered. The conversation must be locked. */
export async function answerWhatIsLeft(tx: Database, talk: Conversation, now: Date): Promise<void> {
  const [open] = await tx.query<{ to: number | null }>(
    `select max(seq) as "to" from events e where conversation_id = $1 and type = 'message' and sender = 'guest'
       and seq > coalesce((select max(seq) from events where conversation_id = $1
         and (type = 'message' and (sender in ('receptionist', 'assistant') or body->>'answers' = 'yes' or body ? 'receipt')
           or type = 'turn' and body->>'state' = 'ended' and not body ? 'silenced')), 0)`, [talk.id]);
  if (open?.to) await wantTurn(tx, talk, open.to, now);
}
