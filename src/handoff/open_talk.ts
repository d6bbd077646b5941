import { conversationById } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import type { Staff } from "#records/staff.ts";
import { briefOf, type Brief } from "./brief.ts";
import { draftsOf, type Draft } from "./drafts.ts";
import { lookingAt, type Looking } from "./looking.ts";
import { handoffColumns, type Handoff } from "./queue.ts";
import { mustSee } from "./secrecy.ts";

/** A conversation as whoever opens it sees it, beside its log. */
export interface OpenTalk {
  id: string; channel: string; language: string | null; guest: string | null; name: string | null; vip: boolean; knownBy: string; holder: string; holderStaff: string | null; ended: boolean; lastSeq: number;
  handoff: (Handoff & { receptionist: string | null; outcome: string | null; forStaff: string | null }) | null;
  brief: Brief; drafts: Draft[]; looking: Looking[]; snoozedUntil: Date | null;
  /** What may or may not have arrived outside of the house. */
  deliveries: { id: string; channel: string; kind: string; state: string; why: string | null; at: Date; byLetter: boolean }[];
}

/** Everything beside the log of a conversation. Throws `NotAllowed`, `NotFound`. */
export async function openTalk(house: House, conversation: string, who: Staff): Promise<OpenTalk> {
  const { db } = house;
  await mustSee(db, conversation, who);
  const talk = await conversationById(db, conversation);
  const now = house.clock.now();
  const [handoff] = await db.query<Handoff & { receptionist: string | null; outcome: string | null; forStaff: string | null }>(
    `select ${handoffColumns}, (select name from staff s where s.id = staff_id) as receptionist, outcome, for_staff as "forStaff" from handoffs where conversation_id = $1 order by opened_at desc limit 1`, [conversation]);
  const [guest] = talk.guest ? await db.query<{ name: string | null; vip: boolean }>("select name, vip from guests where id = $1", [talk.guest]) : [];
  const [snoozed] = await db.query<{ until: Date }>("select until_at as until from snoozes where conversation_id = $1 and until_at > $2 and made_at >= coalesce($3, made_at)", [conversation, now, talk.lastGuestAt]);
  const deliveries = await db.query<OpenTalk["deliveries"][number]>(
    `select id, channel, kind, state, why, coalesce(ended_at, created_at) as at, exists (
       select from deliveries l where l.conversation_id = $1 and l.kind = 'elsewhere' and l.state <> 'refused' and d.channel = 'teams' and (d.tells->>'seq')::bigint between (l.tells->>'from')::bigint and (l.tells->>'to')::bigint) as "byLetter"
     from deliveries d where conversation_id = $1 and state in ('unknown', 'refused') order by created_at desc limit 20`, [conversation]);
  return {
    id: talk.id, channel: talk.channel, language: talk.language, guest: talk.guest, name: guest?.name ?? null, vip: guest?.vip ?? false, knownBy: talk.knownBy,
    holder: talk.holder, holderStaff: talk.holderStaff, ended: talk.endedAt !== null, lastSeq: talk.lastSeq,
    handoff: handoff ?? null, brief: await briefOf(house, conversation, talk.lastSeq), drafts: await draftsOf(house, conversation),
    looking: (await lookingAt(house, [conversation], who)).get(conversation) ?? [], snoozedUntil: snoozed?.until ?? null, deliveries,
  };
}
